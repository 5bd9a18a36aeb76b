/* Adds an event to the row of its key, or begins one, with copies of its texts. */
#include "aman/counts/waiting.h"

#include <string.h>

/* 2 KiB for each row. */
enum { TEXTS_BYTES = COUNTS_WAITING * 2048 };

bool waiting_open(Waiting *waiting)
{
    waiting->count = 0;
    waiting->lost = 0;
    waiting->texts = arena_new(TEXTS_BYTES);
    return waiting->texts != NULL;
}

void waiting_close(Waiting *waiting)
{
    if (waiting->texts) {
        arena_reset(waiting->texts); /* overwrites them */
    }
    arena_free(waiting->texts);
    waiting->texts = NULL;
    waiting->count = 0;
}

static bool is_row(const WaitingRow *row, const WaitingRow *other)
{
    const CountEvent *a = &row->event, *b = &other->event;
    return row->day.year == other->day.year && row->day.month == other->day.month &&
           row->day.day == other->day.day && a->metric == b->metric &&
           str_equal(row->device, other->device) && str_equal(a->pack, b->pack) &&
           str_equal(a->version, b->version) && str_equal(a->lesson, b->lesson) &&
           str_equal(a->step, b->step) && str_equal(a->value, b->value);
}

/* All of them go into one piece, so that a row is kept whole or not at all. */
static bool keep_texts(Arena *arena, WaitingRow *row)
{
    CountEvent *event = &row->event;
    Str *texts[] = {&row->device,   &event->pack, &event->version,
                    &event->lesson, &event->step, &event->value};
    size_t size = 0;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        size += texts[i]->len;
    }
    char *at = arena_alloc(arena, size + 1);
    for (size_t i = 0; at && i < sizeof texts / sizeof *texts; i++) {
        if (texts[i]->len > 0) {
            memcpy(at, texts[i]->at, texts[i]->len);
        }
        texts[i]->at = at;
        at += texts[i]->len;
    }
    return at != NULL;
}

void waiting_add_row(Waiting *waiting, const WaitingRow *row)
{
    for (size_t i = 0; i < waiting->count; i++) {
        if (is_row(&waiting->rows[i], row)) {
            waiting->rows[i].n += row->n;
            return;
        }
    }
    WaitingRow kept = *row;
    if (waiting->count == COUNTS_WAITING || !keep_texts(waiting->texts, &kept)) {
        waiting->lost += row->n;
        return;
    }
    waiting->rows[waiting->count++] = kept;
}

void waiting_add(Waiting *waiting, Day day, const CountEvent *event)
{
    if (event->n > 0) {
        waiting_add_row(waiting, &(WaitingRow){.day = day, .event = *event, .n = event->n});
    }
}

void waiting_join(Waiting *waiting, const Waiting *other)
{
    for (size_t i = 0; i < other->count; i++) {
        waiting_add_row(waiting, &other->rows[i]);
    }
    waiting->lost += other->lost;
}

uint64_t waiting_sum(const Waiting *waiting)
{
    uint64_t sum = 0;
    for (size_t i = 0; i < waiting->count; i++) {
        sum += waiting->rows[i].n;
    }
    return sum;
}

void waiting_clear(Waiting *waiting)
{
    waiting->count = 0;
    arena_reset(waiting->texts);
}
