/* Rows of counts as others may read them. Each day of each machine is told for itself, without any
 * sum, so a number can be worked out only from its neighbours: from the parts of a whole, of which
 * all are told or none, and from a day with so few sittings that everything in it is of them. */
#include "cells.h"
#include "suppress.h"

#include "aman/report/report.h"

#include <stdlib.h>

/* The rows of one day of a machine, sorted by their key. */
typedef struct {
    const CountRow *rows;
    size_t count;
    uint64_t sittings;
} RowsOfDay;

/* How a metric is told. */
typedef enum {
    ROW_NEVER,   /* a metric that this file does not know must not slip through */
    ROW_ALONE,   /* by itself */
    ROW_PART,    /* with the others of its metric in the same step: all of them or none */
    ROW_RIGHT,   /* with what the others did who began the lesson */
    ROW_SAFE,    /* with the answers that were not safe */
    ROW_MINUTES, /* only of many sittings: it is the sum of their lengths */
} RowRule;

static const RowRule RULES[METRIC_COUNT] = {
    [METRIC_SITTING_STARTED] = ROW_ALONE,
    [METRIC_SITTING_FINISHED] = ROW_ALONE,
    [METRIC_MINUTES] = ROW_MINUTES,
    [METRIC_LANGUAGE] = ROW_PART,
    [METRIC_TRACK] = ROW_PART,
    [METRIC_LESSON_STARTED] = ROW_ALONE,
    [METRIC_LESSON_FINISHED] = ROW_ALONE,
    [METRIC_RIGHT_FIRST] = ROW_RIGHT,
    [METRIC_RIGHT_LATER] = ROW_RIGHT,
    [METRIC_STORY_END] = ROW_PART,
    [METRIC_POLL] = ROW_PART,
    [METRIC_CHECK_BEFORE] = ROW_ALONE,
    [METRIC_CHECK_AFTER] = ROW_ALONE,
    [METRIC_SAFE_BEFORE] = ROW_SAFE,
    [METRIC_SAFE_AFTER] = ROW_SAFE,
    [METRIC_WORKSHOP_STARTED] = ROW_ALONE,
    [METRIC_WORKSHOP_STEP] = ROW_ALONE,
    [METRIC_WORKSHOP_VOTE] = ROW_PART,
};

static int compare_step(const CountRow *a, const CountRow *b)
{
    int order = text_order(a->pack, b->pack);
    order = order != 0 ? order : text_order(a->version, b->version);
    order = order != 0 ? order : text_order(a->lesson, b->lesson);
    return order != 0 ? order : text_order(a->step, b->step);
}

static int compare_rows(const void *a, const void *b)
{
    const CountRow *x = a, *y = b;
    int order = compare_step(x, y);
    order = order != 0 ? order : text_order(x->metric, y->metric);
    return order != 0 ? order : text_order(x->value, y->value);
}

/* The number of such a row; 0 when there is none. */
static uint64_t find(const RowsOfDay *day, CountRow key, Metric metric)
{
    key.metric = str_from_c(metric_name(metric));
    const CountRow *found = bsearch(&key, day->rows, day->count, sizeof key, compare_rows);
    return found ? found->n : 0;
}

/* The rows of the same metric and step as that one, which lie together. */
static size_t end_of_whole(const RowsOfDay *day, size_t at)
{
    size_t end = at + 1;
    while (end < day->count && compare_step(&day->rows[at], &day->rows[end]) == 0 &&
           str_equal(day->rows[at].metric, day->rows[end].metric)) {
        end++;
    }
    return end;
}

static bool may_tell_whole(const RowsOfDay *day, size_t from, size_t to)
{
    bool may = true;
    for (size_t i = from; i < to && may; i++) {
        may = may_tell_parts(&day->rows[i].n, 1);
    }
    return may;
}

/* Those who were right at once, later, or not at all. */
static bool may_tell_right(const RowsOfDay *day, const CountRow *row)
{
    const CountRow lesson = {.pack = row->pack, .version = row->version, .lesson = row->lesson};
    uint64_t begun = find(day, lesson, METRIC_LESSON_STARTED);
    uint64_t first = find(day, *row, METRIC_RIGHT_FIRST),
             later = find(day, *row, METRIC_RIGHT_LATER);
    const uint64_t parts[] = {first, later, begun - first - later};
    return first + later <= begun && may_tell_parts(parts, 3);
}

static bool may_tell_safe(const RowsOfDay *day, const CountRow *row, Metric metric)
{
    Metric of = metric == METRIC_SAFE_BEFORE ? METRIC_CHECK_BEFORE : METRIC_CHECK_AFTER;
    uint64_t answers = find(day, *row, of);
    const uint64_t parts[] = {row->n, answers - row->n};
    return row->n <= answers && may_tell_parts(parts, 2);
}

/* Decides about the rows from..to of one metric in one step. */
static bool may_tell(const RowsOfDay *day, size_t at, size_t from, size_t to, bool *is_whole)
{
    const CountRow *row = &day->rows[at];
    Metric metric;
    *is_whole = false;
    if (!metric_find(row->metric, &metric)) {
        return false; /* nobody here knows what it is linked to */
    }
    if (day->sittings > 0 && day->sittings < REPORT_LEAST) {
        return metric == METRIC_SITTING_STARTED;
    }
    switch (RULES[metric]) {
    case ROW_NEVER:
        return false;
    case ROW_ALONE:
        return true;
    case ROW_PART:
        *is_whole = true;
        return may_tell_whole(day, from, to);
    case ROW_RIGHT:
        return may_tell_right(day, row);
    case ROW_SAFE:
        return may_tell_safe(day, row, metric);
    case ROW_MINUTES:
        return day->sittings >= REPORT_SHARE_LEAST;
    }
    return false;
}

static void tell_day(const RowsOfDay *day, bool *is_told)
{
    for (size_t from = 0, to; from < day->count; from = to) {
        bool is_whole = false, may = false;
        to = end_of_whole(day, from);
        for (size_t i = from; i < to; i++) {
            may = is_whole ? may : may_tell(day, i, from, to, &is_whole);
            is_told[i] = may;
        }
    }
}

static bool is_same_day(const CountRow *a, const CountRow *b)
{
    return str_equal(a->day, b->day) && str_equal(a->device, b->device);
}

static uint64_t sittings_of(const CountRow *rows, size_t count)
{
    uint64_t sum = 0;
    for (size_t i = 0; i < count; i++) {
        bool is_sitting = str_is(rows[i].metric, metric_name(METRIC_SITTING_STARTED));
        sum += is_sitting && rows[i].n < SUMS_LARGEST ? rows[i].n : 0;
    }
    return sum;
}

size_t report_rows(Arena *arena, CountRow *rows, size_t count)
{
    bool *is_told = arena_array(arena, count + 1, sizeof *is_told);
    size_t kept = 0;
    if (!is_told) {
        return 0;
    }
    for (size_t from = 0, to; from < count; from = to) {
        for (to = from + 1; to < count && is_same_day(&rows[from], &rows[to]);) {
            to++;
        }
        const RowsOfDay day = {.rows = rows + from,
                               .count = to - from,
                               .sittings = sittings_of(rows + from, to - from)};
        tell_day(&day, is_told + from);
    }
    for (size_t i = 0; i < count; i++) {
        if (is_told[i]) {
            rows[kept++] = rows[i];
        }
    }
    return kept;
}
