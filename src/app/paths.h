/* Where things are: packs, assets, counts, cache. Private to the app. */
#pragma once

#include "options.h"

typedef struct {
    const char *lessons, *assets, *art, *icons, *data, *counts, *cache, *spares;
    const char *sticks; /* NULL: where the system mounts them */
    const char *config; /* a file that need not be there */
} Paths;

/* Finds only where counts and rasters are kept: what was asked for, else the XDG folders of whoever
 * runs the program. False after saying on stderr that there is no such folder. */
AMAN_CHECK bool paths_find_data(Arena *arena, const Options *options, Paths *paths);

/* The folder of the running program, with a slash at its end: from `link`, which leads to it, else
 * as it was started; "./" when neither tells. */
Str paths_program(Arena *arena, const char *link);

/* Finds all folders: from the options, else beside the program (installed or in its build folder),
 * else the XDG ones; those of paths_find_data() are NULL where they cannot be found. Texts live in
 * `arena`. False after saying on stderr what else cannot be found. */
AMAN_CHECK bool paths_find(Arena *arena, const Options *options, Paths *paths);
