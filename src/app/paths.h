/* Where things are: packs, assets, counts, cache. Private to the app. */
#pragma once

#include "options.h"

typedef struct {
    const char *lessons, *assets, *art, *icons, *data, *counts, *cache, *spares;
    const char *sticks; /* NULL: where the system mounts them */
    const char *config; /* a file that need not be there */
} Paths;

/* Finds all folders: from the options, else beside the program (installed or in its build folder),
 * else the XDG ones. Texts live in `arena`. False after saying on stderr what cannot be found. */
/* Finds only where counts and rasters are kept. */
void paths_find_data(Arena *arena, const Options *options, Paths *paths);
AMAN_CHECK bool paths_find(Arena *arena, const Options *options, Paths *paths);
