/* A collection of an office as merge and remove change it: a file or PostgreSQL. Private to the
 * app.
 */
#pragma once

#include "counts_actions.h"
#include "postgres.h"

#include "aman/base/phrase.h"
#include "aman/counts/collection.h"

/* Exactly one of the two. */
typedef struct {
    Collection *collection;
    Postgres *postgres;
    const char *name; /* for messages; an address may hold a password */
} CountsTarget;

/* False after saying what is wrong with --to and --data. */
AMAN_CHECK bool target_is_clear(const CountsCall *call);

/* False after saying that there is no such file: what is taken out of must be there. */
AMAN_CHECK bool target_exists(const CountsCall *call);

/* Opens it and begins a transaction. When that fails target_failed() says why. */
AMAN_CHECK bool target_open(const CountsCall *call, CountsTarget *target, CountsState *state);

/* See collection_remove(). `arena` is for what is asked. */
AMAN_CHECK bool target_remove(const CountsTarget *target, Arena *arena, Str device, Str day,
                              CollectionTaken *taken);

/* Ends the transaction; false (`*state` says why for a collection) when nothing was kept. */
AMAN_CHECK bool target_close(CountsTarget *target, bool is_kept, CountsState *state);

/* Says that nothing was done, and why: {0} of `says`. Ends what is still open. Returns the exit
 * code. */
int target_failed(const CountsCall *call, CountsTarget *target, CountsState state, Phrase says);
