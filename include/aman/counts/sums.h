/* The sums of a period: all that a report is made of, however many rows lie behind them. Rows go in
 * one by one, as they come from a file, a server or an array, and memory is needed for the sums
 * alone: for each thing that was counted, each kiosk, and each day, month or year. */
#pragma once

#include "aman/counts/clock.h"

#include <stdatomic.h>

enum {
    SUMS_FIRST_YEAR = 2000, /* days outside are mistakes */
    SUMS_LAST_YEAR = 2199,
};

/* No kiosk counts so much; with it a sum of all rows and a hundred times a count still fit. */
#define SUMS_LARGEST 1000000000000000ULL

/* What a period is cut into: days up to a month, months up to three years, then years. */
typedef enum { SLOT_DAYS, SLOT_MONTHS, SLOT_YEARS } SlotKind;

typedef struct {
    Day from, to;        /* both included; year 0: from the first, to the last day with counts */
    Str device;          /* empty: all */
    CertainDays certain; /* rows of other days are in no sum, and do not stretch the period */
    bool with_unknown;   /* count the rows that are left out too: looks at each row of the file */
    const atomic_bool *is_unwanted; /* set by another thread: stop, SUMS_NO_READ; may be NULL */
} SumsPeriod;

/* How much of one thing there is in each slot. */
typedef struct {
    CountRow key; /* only what tells it from others is set; its own n is not used */
    Metric metric;
    uint64_t *n;
} CountSum;

/* No two with the same key, in the order in which they came. */
typedef struct {
    CountSum *at;
    size_t count, capacity;
    uint32_t *places; /* where each key stands, by its hash: 1 + its index */
    size_t place_count;
} SumsTable;

typedef enum {
    SUMS_FINE,
    SUMS_NO_READ,
    SUMS_NO_MEMORY,
    SUMS_TOO_LARGE, /* a row that no kiosk can have counted: bad_device, bad_day */
} SumsState;

typedef struct {
    SumsState state; /* anything but SUMS_FINE: the rest means nothing */
    Day from, to;    /* the period; year 0 when nothing was counted and none was asked for */
    SlotKind slot_kind;
    size_t slot_count;
    CertainDays certain;
    SumsTable sums;          /* by pack, lesson, step, metric and value */
    SumsTable kiosks;        /* by device: above 0 in a slot where it has rows */
    uint32_t *days_used;     /* of each slot: days on which a sitting began */
    bool has_apart;          /* rows of days that are not certain, where all days were looked at */
    uint64_t sittings_apart; /* begun on them */
    size_t rows_unknown;     /* with a metric or day that this program does not know: left out */
    Str bad_device, bad_day; /* of SUMS_TOO_LARGE, where they are known: what to take out */

    Arena *arena;     /* of all this; not owned */
    uint8_t *is_used; /* a bit for each day from `from` on */
    char day[12];     /* the one of the last row, and its slot: rows of a day often come together */
    size_t slot, kiosk;
} CountSums;

/* The ends of what is added up: those of the period, or of its certain days where these are
 * narrower, or of all days that count. */
Str sums_from_text(Arena *arena, const SumsPeriod *period);
Str sums_to_text(Arena *arena, const SumsPeriod *period);

/* Reads "2026-11-24"; false when it is no day between SUMS_FIRST_YEAR and SUMS_LAST_YEAR. */
AMAN_CHECK bool sums_day_parse(Str text, Day *day);

/* What must be known of all rows before sums can be made. */
typedef struct {
    Day first, last; /* of the rows of the period that are understood; year 0: none */
    size_t unknown;
    bool has_apart; /* rows of days that are not certain */
    uint64_t sittings_apart;
} SumsSpan;

/* False when the period says all itself: then the span may stay empty, and no row need be read. */
bool sums_need_span(const SumsPeriod *period);

/* Rows of the period's device and of one day that count something. */
typedef struct {
    Str day;
    uint64_t rows, known; /* with a metric that is known */
    uint64_t sittings;    /* begun */
} SumsDay;
void sums_span_add(SumsSpan *span, const SumsPeriod *period, const SumsDay *day);

/* Begins sums without rows. */
void sums_begin(CountSums *sums, Arena *arena, const SumsPeriod *period, const SumsSpan *span);

/* Adds a row; who stores rows may have added up some of them before. What does not count (a day
 * outside the period, a metric that is not known) changes nothing. A row without a device is
 * the sum of some, and says nothing of kiosks. Texts are copied when they are new. False when no
 * more can be added: `state` says why. */
AMAN_CHECK bool sums_add(CountSums *sums, const CountRow *row);

/* The sums of rows in any order, in `arena`. */
void sums_of_rows(CountSums *sums, Arena *arena, const CountRow *rows, size_t count,
                  const SumsPeriod *period);

/* The sums of the file, from one snapshot. What waits in memory is not in them. Seeks the days of
 * each device: a short period is fast in a large file. */
void counts_sums(Counts *counts, Arena *arena, const SumsPeriod *period, CountSums *sums);

/* The devices that have rows, sorted, in `arena`. False when they cannot be read. */
AMAN_CHECK bool counts_devices(Counts *counts, Arena *arena, Str **devices, size_t *count);

/* The names of all metrics as a list of SQL: 'minutes','language'… Empty without memory. */
Str sums_known_metrics(Arena *arena);
