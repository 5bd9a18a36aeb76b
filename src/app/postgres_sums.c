/* Sums of the office's table, and taking a device out of it. For a report the server adds up what
 * sums_add() takes: one row for each sum, not for each row. */
#include "postgres_ask.h"

#include <stdio.h>

/* Of device $1, or, where that is empty, of all. */
#define FROM_TABLE " FROM aman_counts WHERE ($1 = '' OR device = $1)"
static const char DEVICES[] = "SELECT device" FROM_TABLE " GROUP BY device ORDER BY device";
/* {0}: the names of metrics, {1}: the most that a row can have. */
static const char DAYS[] = "SELECT to_char(day, 'YYYY-MM-DD'), count(*),"
                           " count(*) FILTER (WHERE metric IN ({0})),"
                           " coalesce(sum(least(n, {1})) FILTER"
                           " (WHERE metric = 'sitting_started'), 0)" FROM_TABLE " GROUP BY day";
/* The same, of days from {1} to {2}; {3} is the form of a slot. Which devices have rows in it, on
 * which days sittings began and how many, and all other sums. */
#define OF_PERIOD FROM_TABLE " AND metric IN ({0}) AND day BETWEEN '{1}' AND '{2}'"
#define SLOT      "to_char(day, '{3}')"
static const char SUMS[] =
    "SELECT device, to_char(min(day), 'YYYY-MM-DD'), '', '', '', 'sitting_started', '', 0" OF_PERIOD
    " GROUP BY device, " SLOT " UNION ALL"
    " SELECT '', to_char(day, 'YYYY-MM-DD'), '', '', '', metric, '', sum(n)" OF_PERIOD
    " AND metric = 'sitting_started' GROUP BY day, metric UNION ALL"
    " SELECT '', to_char(min(day), 'YYYY-MM-DD'), pack, lesson, step, metric, value, "
    "sum(n)" OF_PERIOD " AND metric <> 'sitting_started'"
    " GROUP BY " SLOT ", pack, lesson, step, metric, value";

/* A row that no kiosk can have counted; {0} is the limit. */
static const char BAD[] = "SELECT device, to_char(day, 'YYYY-MM-DD')" FROM_TABLE
                          " AND n > {0} AND day BETWEEN '{1}' AND '{2}'"
                          " ORDER BY device, day LIMIT 1";
/* {0}: the day, or nothing. */
static const char TAKE[] =
    "WITH taken AS (DELETE FROM aman_counts WHERE device = $1 AND"
    " ('{0}' = '' OR to_char(day, 'YYYY-MM-DD') = '{0}') RETURNING to_char(day, 'YYYY-MM-DD') AS d)"
    " SELECT count(*), count(DISTINCT d), coalesce(min(d), ''), coalesce(max(d), '') FROM taken";

static bool read_span(Postgres *postgres, Arena *arena, const SumsPeriod *period, SumsSpan *span)
{
    const Str parts[] = {sums_known_metrics(arena), str_print(arena, "%d", COUNTS_ROW_MOST)};
    PGresult *result =
        postgres_ask(postgres, arena, str_fill(arena, str_from_c(DAYS), parts, 2), period->device);
    for (int i = 0; i < postgres_answers(postgres, result); i++) {
        sums_span_add(span, period,
                      &(SumsDay){.day = postgres_answer(postgres, result, i, 0),
                                 .rows = postgres_number(postgres, result, i, 1),
                                 .known = postgres_number(postgres, result, i, 2),
                                 .sittings = postgres_number(postgres, result, i, 3)});
    }
    postgres_forget(postgres, result);
    return result != NULL;
}

static bool read_sums(Postgres *postgres, Arena *arena, const SumsPeriod *period, CountSums *sums)
{
    static const char *const SLOTS[] = {
        [SLOT_DAYS] = "YYYY-MM-DD", [SLOT_MONTHS] = "YYYY-MM", [SLOT_YEARS] = "YYYY"};
    const Str parts[] = {sums_known_metrics(arena), sums_from_text(arena, period),
                         sums_to_text(arena, period), str_from_c(SLOTS[sums->slot_kind])};
    PGresult *result =
        postgres_ask(postgres, arena, str_fill(arena, str_from_c(SUMS), parts, 4), period->device);
    bool is_wanted = true;
    for (int i = 0; is_wanted && i < postgres_answers(postgres, result); i++) {
        const CountRow row = {.device = postgres_answer(postgres, result, i, 0),
                              .day = postgres_answer(postgres, result, i, 1),
                              .pack = postgres_answer(postgres, result, i, 2),
                              .lesson = postgres_answer(postgres, result, i, 3),
                              .step = postgres_answer(postgres, result, i, 4),
                              .metric = postgres_answer(postgres, result, i, 5),
                              .value = postgres_answer(postgres, result, i, 6),
                              .n = postgres_number(postgres, result, i, 7)};
        is_wanted = sums_add(sums, &row);
    }
    postgres_forget(postgres, result);
    return result != NULL;
}

/* What the server adds up would hide which row it was. */
static bool read_bad(Postgres *postgres, Arena *arena, const SumsPeriod *period, CountSums *sums)
{
    const Str parts[] = {str_print(arena, "%d", COUNTS_ROW_MOST), sums_from_text(arena, period),
                         sums_to_text(arena, period)};
    PGresult *result =
        postgres_ask(postgres, arena, str_fill(arena, str_from_c(BAD), parts, 3), period->device);
    if (postgres_answers(postgres, result) > 0) {
        sums->state = SUMS_TOO_LARGE;
        sums->bad_device = str_copy(arena, postgres_answer(postgres, result, 0, 0));
        sums->bad_day = str_copy(arena, postgres_answer(postgres, result, 0, 1));
    }
    postgres_forget(postgres, result);
    return result != NULL;
}

void postgres_sums(Postgres *postgres, Arena *arena, const SumsPeriod *period, CountSums *sums)
{
    SumsSpan span = {0};
    bool is_read = !sums_need_span(period) || read_span(postgres, arena, period, &span);
    sums_begin(sums, arena, period, &span);
    is_read = is_read && read_bad(postgres, arena, period, sums);
    if (!is_read || (sums->state == SUMS_FINE && !read_sums(postgres, arena, period, sums))) {
        sums->state = arena_is_full(arena) ? SUMS_NO_MEMORY : SUMS_NO_READ;
    }
}

bool postgres_devices(Postgres *postgres, Arena *arena, Str **devices, size_t *count)
{
    PGresult *result = postgres_ask(postgres, arena, str_from_c(DEVICES), (Str){0});
    *count = (size_t)postgres_answers(postgres, result);
    *devices = arena_array(arena, *count + 1, sizeof **devices);
    for (size_t i = 0; *devices && i < *count; i++) {
        (*devices)[i] = str_copy(arena, postgres_answer(postgres, result, (int)i, 0));
    }
    postgres_forget(postgres, result);
    return result && !arena_is_full(arena);
}

bool postgres_remove(Postgres *postgres, Arena *arena, Str device, Str day, CollectionTaken *taken)
{
    *taken = (CollectionTaken){0};
    PGresult *result =
        postgres_ask(postgres, arena, str_fill(arena, str_from_c(TAKE), &day, 1), device);
    if (postgres_answers(postgres, result) > 0) {
        Str first = postgres_answer(postgres, result, 0, 2);
        Str last = postgres_answer(postgres, result, 0, 3);
        taken->rows = (size_t)postgres_number(postgres, result, 0, 0);
        taken->days = (size_t)postgres_number(postgres, result, 0, 1);
        snprintf(taken->first, sizeof taken->first, STR_FMT, STR_ARG(first));
        snprintf(taken->last, sizeof taken->last, STR_FMT, STR_ARG(last));
    }
    postgres_forget(postgres, result);
    return result != NULL;
}
