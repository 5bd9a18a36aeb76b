/* Counting that never stops the lesson: what cannot be written waits in memory. As long as nothing
 * is wrong nothing waits; after a failure everything waits until a try works, and then goes into
 * the file in one transaction. */
#include "aman/counts/counts.h"

#include "open.h"

#include <assert.h>
#include <string.h>

/* Waiting texts: 2 KiB for each row. */
enum { TEXTS_BYTES = COUNTS_WAITING * 2048, OPEN_BYTES = 256 * 1024 };

struct Counts {
    Arena *arena; /* holds this struct and its texts */
    const char *path;
    CountsMachine machine;
    Store store;
    Waiting waiting;
    CountsState failure; /* why things wait, or COUNTS_FINE */
    bool is_reader, was_replaced, has_tried;
    uint64_t tried_ms; /* the last try, once has_tried */
};

/* Events of one call, which all happened on `day`. */
typedef struct {
    Day day;
    const CountEvent *events;
    size_t count;
} Batch;

static Counts *make(const char *path)
{
    Arena *arena = arena_new(OPEN_BYTES);
    Counts *counts = arena ? arena_alloc(arena, sizeof *counts) : NULL;
    if (!counts) {
        arena_free(arena);
        return NULL;
    }
    counts->arena = arena;
    counts->path = str_to_c(arena, str_from_c(path));
    counts->waiting.texts = arena_new(TEXTS_BYTES);
    if (!counts->path || !counts->waiting.texts) {
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

static CountsState connect(Counts *counts)
{
    CountsState state = store_open(&counts->store, counts->path, &counts->machine);
    return state == STORE_CORRUPT ? replace(counts) : state;
}

Counts *counts_open(const CountsParams *params)
{
    Counts *counts = make(params->path);
    if (!counts) {
        return NULL;
    }
    if (!identity_take(counts->arena, params, &counts->machine)) {
        counts_close(counts);
        return NULL;
    }
    counts->failure = connect(counts);
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

/* What waits and the batch, in one transaction. */
static CountsState write_once(Counts *counts, const Batch *batch)
{
    const Waiting *waiting = &counts->waiting;
    CountsState state = store_begin(&counts->store);
    for (size_t i = 0; i < waiting->count && state == COUNTS_FINE; i++) {
        state = store_add(&counts->store, &waiting->rows[i]);
    }
    for (size_t i = 0; i < batch->count && state == COUNTS_FINE; i++) {
        const CountEvent *event = &batch->events[i];
        if (event->n > 0) {
            state = store_add(&counts->store,
                              &(WaitingRow){.day = batch->day, .event = *event, .n = event->n});
        }
    }
    return store_end(&counts->store, state);
}

/* Only to write found it corrupt, and a second time. */
static CountsState write_aside(Counts *counts, const Batch *batch)
{
    CountsState state = store_confirm(counts->store.db);
    if (state == STORE_CORRUPT) {
        store_abandon(&counts->store);
        state = replace(counts);
        state = state == COUNTS_FINE ? write_once(counts, batch) : state;
    }
    return state;
}

static CountsState try_to_write(Counts *counts, const Batch *batch)
{
    Store *store = &counts->store;
    if (store_has_moved(store)) {
        store_close(store);
    }
    CountsState state = store->db ? COUNTS_FINE : connect(counts);
    state = state == COUNTS_FINE ? write_once(counts, batch) : state;
    if (state == STORE_CORRUPT && !store->is_unsure) {
        store_abandon(store);
        state = connect(counts); /* looks again, and moves it aside when it is so */
        state = state == COUNTS_FINE ? write_once(counts, batch) : state;
        state = state == STORE_CORRUPT ? write_aside(counts, batch) : state;
    }
    return state == STORE_CORRUPT ? COUNTS_BROKEN : state;
}

static bool write_all(Counts *counts, const Batch *batch)
{
    Store *store = &counts->store;
    counts->failure = try_to_write(counts, batch);
    if (counts->failure == COUNTS_FINE) {
        waiting_clear(&counts->waiting);
        return true;
    }
    /* A disk that went away and came back is found only by opening the file again. */
    bool is_gone = counts->failure == COUNTS_BROKEN || counts->failure == COUNTS_NO_FILE;
    if (is_gone && !store->is_unsure) {
        store_close(store);
    }
    return false;
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

void counts_add(Counts *counts, Day day, const CountEvent *events, size_t count, uint64_t now_ms)
{
    assert(!counts->is_reader);
    if (count == 0) {
        return;
    }
    const Batch batch = {.day = day, .events = events, .count = count};
    if (is_due(counts, now_ms) && write_all(counts, &batch)) {
        return;
    }
    for (size_t i = 0; i < count; i++) {
        if (events[i].n > 0) {
            waiting_add(&counts->waiting, day, &events[i]);
        }
    }
}

/* Tries also when nothing waits: the state is shown to people. */
void counts_retry(Counts *counts, uint64_t now_ms)
{
    if (!counts->is_reader && counts->failure != COUNTS_FINE && is_due(counts, now_ms)) {
        write_all(counts, &(Batch){0});
    }
}

void counts_settle(Counts *counts)
{
    if (!counts->is_reader && counts->store.db) {
        store_settle(&counts->store);
    }
}

void counts_close(Counts *counts)
{
    if (!counts) {
        return;
    }
    if (counts->waiting.count > 0) {
        write_all(counts, &(Batch){0});
    }
    counts_settle(counts);
    store_close(&counts->store);
    arena_free(counts->waiting.texts);
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
    return counts->waiting.count;
}

size_t counts_lost(const Counts *counts)
{
    return counts->waiting.lost;
}

Store *counts_store(Counts *counts)
{
    return &counts->store;
}

CountsMachine *counts_machine(Counts *counts)
{
    return &counts->machine;
}

bool counts_tally(Counts *counts, const CountEvent *what, uint32_t *tally, size_t count)
{
    memset(tally, 0, count * sizeof *tally);
    if (!counts->store.db || !store_tally(&counts->store, what, tally, count)) {
        memset(tally, 0, count * sizeof *tally);
        return false;
    }
    waiting_tally(&counts->waiting, what, tally, count);
    return true;
}

bool counts_rows(Counts *counts, Arena *arena, CountRow **rows, size_t *count)
{
    *rows = NULL;
    *count = 0;
    return counts->store.db && store_rows(&counts->store, arena, rows, count);
}

void counts_sums(Counts *counts, Arena *arena, const SumsPeriod *period, CountSums *sums)
{
    *sums = (CountSums){.state = SUMS_NO_READ};
    if (counts->store.db) {
        store_sums(&counts->store, arena, period, sums);
    }
}

bool counts_devices(Counts *counts, Arena *arena, Str **devices, size_t *count)
{
    *devices = NULL;
    *count = 0;
    return counts->store.db && store_devices(&counts->store, arena, devices, count);
}
