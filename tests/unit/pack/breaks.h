/* Breaks a file as hands do: each key and its value, in every way. */
#pragma once

#include "aman/base/str.h"

typedef enum {
    REMOVED,
    EMPTY,
    TYPO, /* the last letter is another one */
    LONG,
    A_LIST,
    KEYS,
    TWICE,
    MISSPELT,
    NEIGHBOUR, /* an unknown key beside it */
    WAYS
} Way;

/* A key and its value: bytes [at, end) of the file; the value begins at `value`. */
typedef struct {
    size_t at, value, end;
} Place;

/* The next key at or after `from`, also inside braces. */
bool next_key(Str text, size_t from, Place *place);

/* `text` with the place broken, or replaced by `by`. */
Str broken(Arena *arena, Str text, Place place, Way way);
Str replaced(Arena *arena, Str text, Place place, const char *by);
