/* Merging into a file of counts: an office's collection, or any machine's own file. Rows keep the
 * device that counted them, and of two numbers under one key the larger stays; so the same file
 * twice, an older export after a newer one, or another order change nothing. */
#pragma once

#include "aman/counts/counts.h"

typedef struct Collection Collection;

/* Opens or makes the file and begins the one transaction of a merge. A damaged or newer file is
 * left as it is: NULL, and `*state` says why (COUNTS_REPLACED stands for a damaged one). */
AMAN_CHECK Collection *collection_open(const CountsParams *params, CountsState *state);

/* True when `path` is the collection's own file. It must not be read while that is open. */
bool collection_is(const Collection *collection, const char *path);

/* Merges rows of any devices; `*news` counts those that were not there or were lower. Logarithmic
 * in the size of the collection for each row. After a failure only closing makes sense. */
AMAN_CHECK CountsState collection_add(Collection *collection, const CountRow *rows, size_t count,
                                      size_t *news);

/* What collection_remove() took out. */
typedef struct {
    size_t rows, days;
    char first[12], last[12]; /* "2026-11-24"; empty when there was nothing */
} CollectionTaken;

/* Takes all rows of a device out, or, where `day` is not empty, those of that day. */
AMAN_CHECK CountsState collection_remove(Collection *collection, Str device, Str day,
                                         CollectionTaken *taken);

/* Ends the transaction (keeping everything when `is_kept` and nothing failed, else nothing) and
 * closes. COUNTS_FINE: what was to be kept is on the disk. NULL is allowed. */
CountsState collection_close(Collection *collection, bool is_kept);

/* A sentence for people. */
const char *collection_state_text(CountsState state, Lang lang);
