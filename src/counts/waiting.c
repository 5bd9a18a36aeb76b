/* Adds an event to the row of its key, or begins one, with copies of its texts. */
#include "waiting.h"

#include <string.h>

static bool is_row(const WaitingRow *row, Day day, const CountEvent *event)
{
    const CountEvent *have = &row->event;
    return row->day.year == day.year && row->day.month == day.month && row->day.day == day.day &&
           have->metric == event->metric && str_equal(have->pack, event->pack) &&
           str_equal(have->version, event->version) && str_equal(have->lesson, event->lesson) &&
           str_equal(have->step, event->step) && str_equal(have->value, event->value);
}

/* The event's texts belong to a pack that may be reloaded before they are written. All of them go
 * into one piece, so that a row is kept whole or not at all. */
static bool keep_texts(Arena *arena, CountEvent *event)
{
    Str *texts[] = {&event->pack, &event->version, &event->lesson, &event->step, &event->value};
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

void waiting_add(Waiting *waiting, Day day, const CountEvent *event)
{
    for (size_t i = 0; i < waiting->count; i++) {
        if (is_row(&waiting->rows[i], day, event)) {
            waiting->rows[i].n += event->n;
            return;
        }
    }
    WaitingRow row = {.day = day, .event = *event, .n = event->n};
    if (waiting->count == COUNTS_WAITING || !keep_texts(waiting->texts, &row.event)) {
        waiting->lost++;
        return;
    }
    waiting->rows[waiting->count++] = row;
}

void waiting_clear(Waiting *waiting)
{
    waiting->count = 0;
    arena_reset(waiting->texts);
}
