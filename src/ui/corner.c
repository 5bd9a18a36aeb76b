/* How much of each pixel in the corner of a rounded rectangle is covered, from the distance of its
 * middle to the circle. */
#include "aman/ui/corner.h"

#include <math.h>

CornerTables *corner_tables_new(Arena *arena)
{
    CornerTables *tables = arena_alloc(arena, sizeof *tables);
    if (tables) {
        tables->arena = arena;
    }
    return tables;
}

static uint8_t *make_table(Arena *arena, int radius)
{
    uint8_t *table = arena_array(arena, (size_t)radius, (size_t)radius);
    for (int y = 0; table && y < radius; y++) {
        for (int x = 0; x < radius; x++) {
            double dx = radius - x - 0.5, dy = radius - y - 0.5;
            double cover = radius + 0.5 - sqrt(dx * dx + dy * dy);
            cover = cover < 0 ? 0 : cover > 1 ? 1 : cover;
            table[y * radius + x] = (uint8_t)(cover * UINT8_MAX + 0.5);
        }
    }
    return table;
}

const uint8_t *corner_table(CornerTables *tables, int radius)
{
    if (radius < 1 || radius > CORNER_MAX) {
        return NULL;
    }
    if (!tables->at[radius]) {
        tables->at[radius] = make_table(tables->arena, radius);
    }
    return tables->at[radius];
}
