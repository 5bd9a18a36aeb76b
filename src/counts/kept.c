/* Each try to write carries a mark into the file. What the spool holds stands under the mark of the
 * try that comes next; so whoever finds it later asks the file whether that one was committed. */
#include "kept.h"

#include "spool_text.h"

#include <sodium.h>

#include <string.h>

enum { SCRATCH_BYTES = 8 * 1024 * 1024 };

/* Another one each time, and no other program's. */
static void make_mark(Kept *kept, char mark[MARK_BYTES])
{
    enum { BYTES = MARK_BYTES / 2 };
    uint8_t seed[sizeof kept->random + sizeof kept->marks_made], hash[crypto_generichash_BYTES];
    kept->marks_made++;
    memcpy(seed, kept->random, sizeof kept->random);
    memcpy(seed + sizeof kept->random, &kept->marks_made, sizeof kept->marks_made);
    crypto_generichash(hash, sizeof hash, seed, sizeof seed, NULL, 0);
    sodium_bin2hex(mark, MARK_BYTES, hash, BYTES);
}

/* Of two texts one is of before the other was written, and only ever less. */
static bool take_over(Kept *kept, Arena *scratch, const Str texts[2])
{
    uint64_t most = 0;
    bool is_read = false;
    for (int i = 0; i < 2; i++) {
        uint64_t sum;
        if (texts[i].len > 0 && spool_text_sum(scratch, texts[i], &sum) &&
            (!is_read || sum > most)) {
            SpoolParts parts = {&kept->tried.rows, &kept->waiting.rows, kept->tried.mark,
                                kept->waiting.mark};
            waiting_clear(&kept->tried.rows);
            waiting_clear(&kept->waiting.rows);
            is_read = spool_text_read(scratch, texts[i], &parts);
            most = sum;
        }
    }
    return is_read;
}

static void note_newest(Kept *kept, const Waiting *rows)
{
    for (size_t i = 0; i < rows->count; i++) {
        kept->newest =
            day_is_before(kept->newest, rows->rows[i].day) ? rows->rows[i].day : kept->newest;
    }
}

bool kept_open(Kept *kept, const char *path, const uint8_t random[2 * COUNTS_ID_BYTES])
{
    Str texts[2];
    memcpy(kept->random, random, sizeof kept->random);
    kept->spool.file = -1;
    Arena *scratch = arena_new(SCRATCH_BYTES);
    bool has_rows = waiting_open(&kept->tried.rows);
    has_rows = waiting_open(&kept->waiting.rows) && has_rows;
    if (!scratch || !has_rows || sodium_init() < 0) {
        arena_free(scratch);
        return false;
    }
    spool_open(&kept->spool, scratch, path, texts, &kept->was_damaged);
    kept->is_unresolved = kept->is_spooled = take_over(kept, scratch, texts);
    if (!kept->is_unresolved) {
        kept->tried.mark[0] = '\0';
        make_mark(kept, kept->waiting.mark);
    } else if (kept->tried.rows.count == 0) {
        kept_doubt(kept); /* the file may have them: what comes now must not share their mark */
    }
    note_newest(kept, &kept->tried.rows);
    note_newest(kept, &kept->waiting.rows);
    arena_free(scratch);
    return true;
}

void kept_reserve(Kept *kept)
{
    size_t room = spool_room(&kept->spool);
    (void)room; /* without it what waits is in memory only */
}

void kept_close(Kept *kept)
{
    spool_close(&kept->spool);
    waiting_close(&kept->tried.rows);
    waiting_close(&kept->waiting.rows);
}

static CountsState leave_out(KeptPart *part, Store *store, bool *is_there)
{
    *is_there = false;
    CountsState state = part->mark[0] ? marks_find(store, part->mark, is_there) : COUNTS_FINE;
    if (state == COUNTS_FINE && *is_there) {
        waiting_clear(&part->rows);
    }
    return state;
}

CountsState kept_resolve(Kept *kept, Store *store)
{
    bool has_tried, has_waiting;
    CountsState state = store_device(store, kept->device);
    if (state != COUNTS_FINE || !kept->is_unresolved) {
        return state;
    }
    state = leave_out(&kept->tried, store, &has_tried);
    state = state == COUNTS_FINE ? leave_out(&kept->waiting, store, &has_waiting) : state;
    if (state == COUNTS_FINE) {
        waiting_join(&kept->waiting.rows, &kept->tried.rows);
        waiting_clear(&kept->tried.rows);
        kept->tried.rows.lost = 0;
        kept->is_unresolved = false;
    }
    return state;
}

CountsState kept_write(Kept *kept, Store *store)
{
    /* The spool may still hold rows under the older mark. */
    const char *marks[] = {kept->tried.mark, kept->waiting.mark};
    const Waiting *rows = &kept->waiting.rows;
    /* What could not be emptied is known by marks of before. */
    CountsState state = marks_set(store, marks, 2, kept->spool.is_emptied);
    for (size_t i = 0; i < rows->count && state == COUNTS_FINE; i++) {
        state = store_add(store, &rows->rows[i]);
    }
    return state;
}

void kept_done(Kept *kept)
{
    note_newest(kept, &kept->waiting.rows);
    waiting_clear(&kept->waiting.rows);
    kept->is_spooled = !spool_empty(&kept->spool, kept->newest);
    kept->left_out = 0;
    kept->tried.mark[0] = '\0';
    make_mark(kept, kept->waiting.mark);
}

void kept_doubt(Kept *kept)
{
    waiting_join(&kept->tried.rows, &kept->waiting.rows);
    waiting_clear(&kept->waiting.rows);
    kept->waiting.rows.lost = 0;
    memcpy(kept->tried.mark, kept->waiting.mark, sizeof kept->tried.mark);
    make_mark(kept, kept->waiting.mark);
    kept->is_unresolved = true;
}

void kept_spool(Kept *kept)
{
    const SpoolParts parts = {&kept->tried.rows, &kept->waiting.rows, kept->tried.mark,
                              kept->waiting.mark};
    size_t room = spool_room(&kept->spool);
    note_newest(kept, &kept->waiting.rows);
    Arena *scratch = arena_new(SCRATCH_BYTES);
    Str text =
        scratch ? spool_text_write(scratch, &parts, kept->device, room, &kept->left_out) : (Str){0};
    kept->is_spooled = text.len > 0 && spool_write(&kept->spool, text, kept->newest);
    arena_free(scratch);
}

bool kept_is_empty(const Kept *kept)
{
    return kept->tried.rows.count == 0 && kept->waiting.rows.count == 0 && !kept->is_spooled;
}
