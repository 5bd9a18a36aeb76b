/* Coverage of round corners: a table per radius, made once and kept as long as its arena. */
#pragma once

#include "aman/base/arena.h"

#include <stdint.h>

enum { CORNER_MAX = 1024 };

typedef struct {
    Arena *arena; /* not owned */
    const uint8_t *at[CORNER_MAX + 1];
} CornerTables;

/* Empty tables in `arena`; NULL without memory. */
AMAN_CHECK CornerTables *corner_tables_new(Arena *arena);

/* radius x radius bytes of a top left corner, row by row; NULL for radii out of 1..CORNER_MAX or
 * without memory: then the corner is square. */
const uint8_t *corner_table(CornerTables *tables, int radius);
