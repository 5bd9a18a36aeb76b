/* A merge is one transaction over all files. Exports are sorted by the key of the table, so each
 * device's rows go into one place of its tree: a plain prepared statement is as fast as it gets. */
#include "aman/counts/collection.h"

#include "store.h"

#include <string.h>

enum { OPEN_BYTES = 64 * 1024 };

struct Collection {
    Arena *arena; /* holds this struct */
    CountsMachine machine;
    Store store;
    sqlite3_stmt *merge;
    CountsState failure;
};

static CountsState begin(Collection *collection, const CountsParams *params)
{
    if (!identity_take(collection->arena, params, &collection->machine)) {
        return COUNTS_BROKEN;
    }
    CountsState state = store_open(&collection->store, params->path, &collection->machine);
    state = state == COUNTS_FINE ? store_begin(&collection->store) : state;
    return state == COUNTS_FINE ? store_prepare_merge(&collection->store, &collection->merge)
                                : state;
}

Collection *collection_open(const CountsParams *params, CountsState *state)
{
    Arena *arena = arena_new(OPEN_BYTES);
    Collection *collection = arena ? arena_alloc(arena, sizeof *collection) : NULL;
    *state = COUNTS_BROKEN;
    if (!collection) {
        arena_free(arena);
        return NULL;
    }
    collection->arena = arena;
    *state = collection->failure = begin(collection, params);
    if (*state != COUNTS_FINE) {
        CountsState ignored = collection_close(collection, false); /* the first one is told */
        (void)ignored;
        return NULL;
    }
    return collection;
}

bool collection_is(const Collection *collection, const char *path)
{
    FileMark mark = file_mark(path), own = collection->store.mark;
    return mark.inode != 0 && mark.disk == own.disk && mark.inode == own.inode;
}

CountsState collection_add(Collection *collection, const CountRow *rows, size_t count, size_t *news)
{
    *news = 0;
    for (size_t i = 0; i < count && collection->failure == COUNTS_FINE; i++) {
        bool is_new = false;
        collection->failure = store_merge(&collection->store, collection->merge, &rows[i], &is_new);
        *news += is_new;
    }
    return collection->failure;
}

CountsState collection_remove(Collection *collection, Str device, Str day, CollectionTaken *taken)
{
    *taken = (CollectionTaken){0};
    if (collection->failure == COUNTS_FINE) {
        collection->failure = store_remove(&collection->store, device, day, taken);
    }
    return collection->failure;
}

CountsState collection_close(Collection *collection, bool is_kept)
{
    if (!collection) {
        return COUNTS_FINE;
    }
    CountsState state = collection->failure;
    sqlite3_finalize(collection->merge);
    if (collection->store.db) {
        CountsState end = store_end(&collection->store, is_kept ? state : COUNTS_BROKEN);
        state = is_kept ? end : state;
        store_settle(&collection->store);
    }
    store_close(&collection->store);
    Arena *arena = collection->arena;
    arena_reset(arena); /* the parts of the machine */
    arena_free(arena);
    return state;
}
