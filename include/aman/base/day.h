/* The calendar: a civil date, its text, and the distance between two. Which day is today is a
 * parameter: only `app` asks a clock. */
#pragma once

#include "aman/base/str.h"

/* All zero: not known. */
typedef struct {
    uint16_t year;
    uint8_t month, day; /* from 1 */
} Day;

/* Reads "2026-11-24". False, and a zero in `*day`, for anything else, also for days that no
 * calendar has. */
AMAN_CHECK bool day_parse(Str text, Day *day);

/* "2026-11-24"; empty for the day that is not known. */
Str day_text(Arena *arena, Day day);

/* True when `a` comes before `b`. */
bool day_is_before(Day a, Day b);

/* How many days a month has; 0 for a month that there is not. */
uint8_t day_month_days(uint16_t year, uint8_t month);

/* The date `days` before `day`, which must be a date; at the earliest in the year 1. */
Day day_back(Day day, uint32_t days);

/* The date after `day`, which must be a date. */
Day day_next(Day day);

/* 0 Monday to 6 Sunday. */
uint8_t day_weekday(Day day);

/* Days from `from` to `to`; below 0 when `to` comes first. Both must be dates. */
int32_t days_between(Day from, Day to);

/* Days since `text` at `today`; false when one of them is not known. */
AMAN_CHECK bool day_age(Str text, Day today, int32_t *days);
