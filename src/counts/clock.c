/* Days that no right clock can have shown. */
#include "aman/counts/clock.h"

enum { SHOWN = 5 };

/* No program counted before. It stays when later versions are made. */
static const Day FIRST = {2026, 1, 1};

Day clock_made(void)
{
    Day made;
    bool is_day = day_parse(STR(AMAN_MADE), &made);
    (void)is_day; /* clock_test.c looks at it */
    return made;
}

CertainDays clock_certain(Day today, Day made)
{
    CertainDays days = {.from = FIRST};
    if (!day_is_before(today, made)) {
        days.to = day_next(today);
    }
    return days;
}

bool clock_can_show(const CertainDays *days, Day day)
{
    return !day_is_before(day, days->from) && (days->to.year == 0 || !day_is_before(days->to, day));
}

ClockDoubt clock_doubt(Day today, Day made, Day newest)
{
    if (day_is_before(today, made)) {
        return CLOCK_BEFORE;
    }
    if (newest.year == 0) {
        return CLOCK_FINE;
    }
    int32_t days = days_between(newest, today);
    return days < 0 ? CLOCK_BEHIND : days > CLOCK_DAYS_APART ? CLOCK_AHEAD : CLOCK_FINE;
}

bool clock_next_doubt(Arena *arena, const CertainDays *certain, const CountRow *rows, size_t count,
                      size_t *at, DoubtfulDays *found)
{
    *found = (DoubtfulDays){0};
    Str last = {0};
    for (; *at < count; ++*at) {
        const CountRow *row = &rows[*at];
        Day day;
        if (found->count > 0 && !str_equal(row->device, found->device)) {
            break;
        }
        bool is_new = !str_equal(row->day, last) || found->count == 0;
        if (is_new && day_parse(row->day, &day) && !clock_can_show(certain, day)) {
            found->device = row->device;
            last = row->day;
            if (found->count++ < SHOWN) {
                found->days = str_print(arena, STR_FMT "%s" STR_FMT, STR_ARG(found->days),
                                        found->days.len > 0 ? ", " : "", STR_ARG(row->day));
            }
        }
    }
    if (found->count > SHOWN) {
        found->days = str_print(arena, STR_FMT " …", STR_ARG(found->days));
    }
    return found->count > 0;
}
