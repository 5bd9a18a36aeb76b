/* Which letters can be drawn. The table is made from the fonts in assets/fonts when the program is
 * built; a letter counts when every one of them has it. */
#pragma once

#include <stdbool.h>

#include <stddef.h>
#include <stdint.h>

typedef struct {
    uint32_t first, last; /* code points */
} LetterRange;
extern const LetterRange LETTERS[]; /* sorted */
extern const size_t LETTER_RANGES;

/* What is drawn for a code point: itself; what looks the same where the fonts lack it (a
 * non-breaking hyphen is a hyphen); '?' for a letter or number that they lack, so that the reader
 * sees that something was there; 0 for nothing: other signs that they lack, and what takes no
 * place. */
uint32_t letter_drawn(uint32_t point);

/* True when a reader misses something: the fonts lack it, and nothing looks the same. */
bool letter_is_lacking(uint32_t point);

/* Writes the UTF-8 of a code point to `bytes`; returns how many there are. */
size_t letter_write(uint32_t point, char bytes[4]);
