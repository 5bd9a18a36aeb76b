/* Where letters of a value stand in its file. Private to the layer. */
#pragma once

#include "aman/base/diag.h"

/* The places where the lines of a file begin. */
typedef struct {
    Str bytes;
    uint32_t *starts;
    uint32_t count;
} Lines;

/* Looks once at all bytes; the table lives in `arena` and is empty at its limit. */
Lines lines_of(Arena *arena, Str bytes);

/* The place of a value, ready to find letters in it. */
typedef struct {
    Span whole;
    bool is_exact;   /* the file holds the value letter by letter, on one line */
    uint32_t column; /* of its first letter, then */
} ValuePlace;

/* `whole` is the place of the value with its quotes, `value` what YAML read there without blanks at
 * its ends. */
ValuePlace value_place(const Lines *lines, Span whole, Str value);

/* The place of `letters` letters of the value, from number `first` (from 0) on; the start of the
 * value when it was written with escapes or over several lines. */
Span place_of_letters(const ValuePlace *place, uint32_t first, uint32_t letters);
