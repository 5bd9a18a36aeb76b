/* What can be said of a clock: a kiosk without a battery begins in 1970, one that was set wrongly
 * counts in 2099, and nobody notices. The day itself stays as it was counted; it is only doubted.
 */
#pragma once

#include "aman/counts/counts.h"

/* The days that a right clock can have shown; both included. Year 0: no limit on that side. */
typedef struct {
    Day from, to;
} CertainDays;

/* The day on which this version of the program was made. */
Day clock_made(void);

/* `today` is what the clock says here, `made` when this program was made. From the first year in
 * which there was such a program to tomorrow, because a kiosk in the east of the country is ahead.
 * A clock here that stands before `made` says nothing of the end. */
CertainDays clock_certain(Day today, Day made);
bool clock_can_show(const CertainDays *days, Day day);

/* Whether the clock of this machine can be right. */
typedef enum {
    CLOCK_FINE,
    CLOCK_BEFORE, /* before the program was made */
    CLOCK_BEHIND, /* before the last day on which something was counted */
    CLOCK_AHEAD,  /* more than CLOCK_DAYS_APART after it */
} ClockDoubt;

enum { CLOCK_DAYS_APART = 366 };

/* `newest` is the last day with counts of this machine; year 0: none. */
ClockDoubt clock_doubt(Day today, Day made, Day newest);

/* Days of one machine that cannot be right. */
typedef struct {
    Str device, days; /* the first few of them, with commas; in the arena */
    size_t count;
} DoubtfulDays;

/* The next machine from rows[*at] on that has such days; false when there is none. Rows are sorted
 * by their key; begin with `*at` 0. */
AMAN_CHECK bool clock_next_doubt(Arena *arena, const CertainDays *certain, const CountRow *rows,
                                 size_t count, size_t *at, DoubtfulDays *found);
