/* Spares: the last copies of the files of a library that had no mistake, all in one text. They
 * stand in for a file that cannot be read at all: damaged, half written, or gone. */
#pragma once

#include "aman/base/diag.h"

typedef struct {
    uint64_t key; /* of the path, as diagnostics name the file: no folder's name is written */
    Str pack;     /* name of the folder that holds this pack.yaml; empty for other files */
    Str bytes;
} Spare;

typedef struct Spares {
    const Spare *at;
    size_t count;
} Spares;

/* Reads what spares_text() wrote; views of `text`. None of them when it is damaged or of another
 * version. */
Spares spares_parse(Arena *arena, Str text);

/* The spares after a load: each file of `diags` that was read without an error, else what `before`
 * has of it. Files that are not among those of `diags` are given up. Empty when `arena` is full or
 * the files are too large together. */
Str spares_text(Arena *arena, const Diags *diags, const Spares *before);

/* The key of the file `path`. */
uint64_t spare_key(Str path);

/* The spare of the file `path`, or NULL. `spares` may be NULL. */
const Spare *spare_find(const Spares *spares, Str path);
