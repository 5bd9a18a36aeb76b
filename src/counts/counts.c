/* Counting that never stops the lesson: what cannot be written waits in memory and in the spool. As
 * long as nothing is wrong nothing waits; after a failure everything waits until a try works, and
 * then goes into the file in one transaction. */
#include "aman/counts/counts.h"

#include "folder.h"
#include "kept.h"
#include "open.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

enum { OPEN_BYTES = 512 * 1024 };

struct Counts {
    Arena *arena; /* holds this struct and its texts */
    const char *path;
    CountsMachine machine;
    Store store;
    Kept kept;
    Waiting added; /* the events of one call */
    FolderRights folder;
    CountsState failure; /* why things wait, or COUNTS_FINE */
    bool is_reader, is_finished, was_replaced, has_tried;
    uint64_t tried_ms; /* the last try, once has_tried */
};

static Counts *make(const char *path)
{
    Arena *arena = arena_new(OPEN_BYTES);
    Counts *counts = arena ? arena_alloc(arena, sizeof *counts) : NULL;
    if (!counts) {
        arena_free(arena);
        return NULL;
    }
    counts->arena = arena;
    counts->kept.spool.file = -1;
    counts->path = str_to_c(arena, str_from_c(path));
    if (!counts->path) {
        counts_close(counts);
        return NULL;
    }
    return counts;
}

static CountsState replace(Counts *counts)
{
    if (!aside_move(counts->path, counts->store.mark)) {
        return COUNTS_BROKEN;
    }
    counts->was_replaced = true;
    CountsState state = store_open(&counts->store, counts->path, &counts->machine);
    return state == STORE_CORRUPT ? COUNTS_BROKEN : state;
}

/* Opens the file, and finds out what of the last time it has. */
static CountsState connect(Counts *counts)
{
    folder_restore(&counts->folder, counts->path);
    CountsState state = store_open(&counts->store, counts->path, &counts->machine);
    state = state == STORE_CORRUPT ? replace(counts) : state;
    if (state == COUNTS_FINE) {
        folder_note(&counts->folder, counts->path);
        kept_reserve(&counts->kept);
        state = kept_resolve(&counts->kept, &counts->store);
    }
    if (state != COUNTS_FINE && counts->store.db) {
        store_close(&counts->store);
    }
    return state;
}

/* What waits, in one transaction. */
static CountsState write_once(Counts *counts)
{
    CountsState state = store_begin(&counts->store);
    state = state == COUNTS_FINE ? kept_write(&counts->kept, &counts->store) : state;
    return store_end(&counts->store, state);
}

/* The file is the one at its path. */
static CountsState keep_open(Counts *counts)
{
    Store *store = &counts->store;
    if (store_has_moved(store)) {
        store_close(store);
    }
    return store->db ? COUNTS_FINE : connect(counts);
}

/* Only to write found it corrupt, and a second time. */
static CountsState write_aside(Counts *counts)
{
    CountsState state = store_confirm(counts->store.db);
    if (state == STORE_CORRUPT) {
        store_abandon(&counts->store);
        state = replace(counts);
        state = state == COUNTS_FINE ? write_once(counts) : state;
    }
    return state;
}

static CountsState try_to_write(Counts *counts)
{
    Store *store = &counts->store;
    CountsState state = keep_open(counts);
    state = state == COUNTS_FINE ? write_once(counts) : state;
    if (state == STORE_CORRUPT && !store->is_unsure) {
        store_abandon(store);
        state = connect(counts); /* looks again, and moves it aside when it is so */
        state = state == COUNTS_FINE ? write_once(counts) : state;
        state = state == STORE_CORRUPT ? write_aside(counts) : state;
    }
    return state == STORE_CORRUPT ? COUNTS_BROKEN : state;
}

static bool write_all(Counts *counts)
{
    Store *store = &counts->store;
    counts->failure = try_to_write(counts);
    if (counts->failure == COUNTS_FINE) {
        kept_done(&counts->kept);
        return true;
    }
    if (store->is_unsure) {
        kept_doubt(&counts->kept);
        store_abandon(store);
    }
    /* A disk that went away and came back is found only by opening the file again. */
    if (counts->failure == COUNTS_BROKEN || counts->failure == COUNTS_NO_FILE) {
        store_close(store);
    }
    return false;
}

static bool open_kept(Counts *counts, const CountsParams *params)
{
    Str path = str_print(counts->arena, "%s-spool", counts->path);
    return waiting_open(&counts->added) && path.at &&
           kept_open(&counts->kept, path.at, params->random) && !arena_is_full(counts->arena);
}

Counts *counts_open(const CountsParams *params)
{
    Counts *counts = make(params->path);
    if (!counts) {
        return NULL;
    }
    if (!identity_take(counts->arena, params, &counts->machine) || !open_kept(counts, params)) {
        counts->is_reader = true; /* writes nothing */
        counts_close(counts);
        return NULL;
    }
    bool has_rest = counts->kept.is_unresolved;
    counts->failure = connect(counts);
    if (has_rest && counts->failure == COUNTS_FINE) {
        write_all(counts);
    }
    counts_settle(counts); /* what the plug or a kill left unsettled */
    return counts;
}

Counts *counts_open_read(const char *path, CountsState *state)
{
    Counts *counts = make(path);
    *state = counts ? store_open_read(&counts->store, path) : COUNTS_BROKEN;
    if (*state == COUNTS_FINE) {
        counts->is_reader = true;
        return counts;
    }
    /* a reader replaces nothing */
    *state = *state == STORE_CORRUPT ? COUNTS_BROKEN : *state;
    counts_close(counts);
    return NULL;
}

/* Whether a try may be made at `now_ms`, which then is the last one. When the file could not be
 * opened the time of that is not known: the first time told stands for it. */
static bool is_due(Counts *counts, uint64_t now_ms)
{
    uint64_t since_ms = now_ms > counts->tried_ms ? now_ms - counts->tried_ms : 0;
    bool is_now =
        counts->failure == COUNTS_FINE || (counts->has_tried && since_ms >= COUNTS_RETRY_MS);
    if (is_now || !counts->has_tried) {
        counts->has_tried = true;
        counts->tried_ms = now_ms;
    }
    return is_now;
}

/* What is to be added waits first, so that there is one way into the file. */
static void add_rows(Counts *counts, const Waiting *rows, uint64_t now_ms)
{
    Waiting *waiting = &counts->kept.waiting.rows;
    bool is_now = is_due(counts, now_ms);
    assert(!counts->is_reader);
    if (is_now && waiting->count + rows->count > COUNTS_WAITING) {
        is_now = write_all(counts);
    }
    waiting_join(waiting, rows);
    if (!is_now || !write_all(counts)) {
        kept_spool(&counts->kept);
    }
}

void counts_add_rows(Counts *counts, const Waiting *rows, uint64_t now_ms)
{
    if (rows->count > 0) {
        add_rows(counts, rows, now_ms);
    }
}

void counts_add(Counts *counts, Day day, const CountEvent *events, size_t count, uint64_t now_ms)
{
    Waiting *rows = &counts->added;
    waiting_clear(rows);
    rows->lost = 0;
    for (size_t i = 0; i < count; i++) {
        waiting_add(rows, day, &events[i]);
    }
    counts_add_rows(counts, rows, now_ms);
}

/* Tries also when nothing waits: the state is shown to people. */
void counts_retry(Counts *counts, uint64_t now_ms)
{
    if (!counts->is_reader && counts->failure != COUNTS_FINE && is_due(counts, now_ms)) {
        write_all(counts);
    }
}

void counts_settle(Counts *counts)
{
    if (!counts->is_reader && counts->store.db) {
        if (counts->store.is_unsettled && kept_is_empty(&counts->kept)) {
            marks_forget(&counts->store);
        }
        store_settle(&counts->store);
    }
}

CountsRest counts_finish(Counts *counts)
{
    Kept *kept = &counts->kept;
    if (counts->is_reader) {
        return (CountsRest){0};
    }
    counts->is_finished = true;
    if (kept->tried.rows.count + kept->waiting.rows.count > 0) {
        if (counts->failure == COUNTS_LOCKED && counts->store.db) {
            sqlite3_busy_timeout(counts->store.db, 0); /* it was waited for already */
        }
        if (!write_all(counts)) {
            kept_spool(kept);
        }
    }
    counts_settle(counts);
    uint64_t rest = waiting_sum(&kept->tried.rows) + waiting_sum(&kept->waiting.rows);
    uint64_t left_out = kept->is_spooled ? kept->left_out : rest;
    return (CountsRest){.spooled = rest - left_out, .lost = left_out + counts_lost(counts)};
}

void counts_close(Counts *counts)
{
    if (!counts) {
        return;
    }
    if (!counts->is_reader && !counts->is_finished) {
        CountsRest rest = counts_finish(counts);
        (void)rest; /* who wants to tell it has called counts_finish() before */
    }
    store_close(&counts->store);
    kept_close(&counts->kept);
    waiting_close(&counts->added);
    Arena *arena = counts->arena;
    arena_reset(arena); /* the parts of the machine */
    arena_free(arena);
}

CountsState counts_state(const Counts *counts)
{
    if (counts->failure != COUNTS_FINE) {
        return counts->failure;
    }
    return counts->was_replaced ? COUNTS_REPLACED : COUNTS_FINE;
}

size_t counts_waiting(const Counts *counts)
{
    return counts->kept.tried.rows.count + counts->kept.waiting.rows.count;
}

uint64_t counts_lost(const Counts *counts)
{
    return counts->kept.tried.rows.lost + counts->kept.waiting.rows.lost;
}

bool counts_spool_was_damaged(const Counts *counts)
{
    return counts->kept.was_damaged;
}

Store *counts_store(Counts *counts)
{
    if (!counts->is_reader && store_has_moved(&counts->store)) {
        counts->failure = keep_open(counts);
    }
    return &counts->store;
}

CountsMachine *counts_machine(Counts *counts)
{
    return &counts->machine;
}

bool counts_tally(Counts *counts, const CountEvent *what, uint32_t *tally, size_t count)
{
    Store *store = counts_store(counts);
    memset(tally, 0, count * sizeof *tally);
    if (!store->db || !store_tally(store, what, tally, count)) {
        memset(tally, 0, count * sizeof *tally);
        return false;
    }
    waiting_tally(&counts->kept.tried.rows, what, tally, count);
    waiting_tally(&counts->kept.waiting.rows, what, tally, count);
    return true;
}

Day counts_newest(Counts *counts)
{
    return store_newest(&counts->store);
}

bool counts_rows(Counts *counts, Arena *arena, CountRow **rows, size_t *count)
{
    Store *store = counts_store(counts);
    *rows = NULL;
    *count = 0;
    return store->db && store_rows(store, arena, rows, count);
}

void counts_sums(Counts *counts, Arena *arena, const SumsPeriod *period, CountSums *sums)
{
    Store *store = counts_store(counts);
    *sums = (CountSums){.state = SUMS_NO_READ};
    if (store->db) {
        store_sums(store, arena, period, sums);
    }
}

bool counts_devices(Counts *counts, Arena *arena, Str **devices, size_t *count)
{
    Store *store = counts_store(counts);
    *devices = NULL;
    *count = 0;
    return store->db && store_devices(store, arena, devices, count);
}
