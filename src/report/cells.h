/* Counts added up: the sums of a period, by what was counted. Private to the report. The numbers
 * here are true ones: nothing of this header is shown to anybody. */
#pragma once

#include "days.h"

/* One sum. What does not apply to the metric is empty. */
typedef struct {
    Metric metric;
    Str pack, lesson, step, value;
    uint64_t n;
} ReportCell;

typedef struct {
    ReportCell *at; /* sorted by metric, pack, lesson, step, value; no two with the same key */
    size_t count;
    size_t begin[METRIC_COUNT + 1]; /* where the cells of each metric begin */
} ReportCells;

/* Adds up the sums of all slots that are not left out (`is_left`, one for each slot). */
AMAN_CHECK ReportResult cells_make(Arena *arena, const CountSums *sums, const bool *is_left,
                                   ReportCells *cells);

/* What a sum is in the slots that are not left out, in all for NULL: 0 when it is in none. */
uint64_t cells_kept(const CountSums *sums, const uint64_t *n, const bool *is_left);

/* Adds; false when the sum is larger than can be. Both are at most SUMS_LARGEST. */
bool cells_add(uint64_t *sum, uint64_t n);

/* A text of a row as it may stand on a page: rows of a merged file may hold anything. What is no
 * letter becomes "?", what is too long is cut. Borrowed when nothing is wrong. */
Str cells_label(Arena *arena, Str text);

/* The sum under this key, or 0. */
uint64_t cells_find(const ReportCells *cells, Metric metric, const ReportCell *key);

/* The sum of all cells of a metric. */
uint64_t cells_total(const ReportCells *cells, Metric metric);

/* The different keys of two metrics, sorted, in `arena`; `*keys` is NULL without memory. Their
 * numbers and metrics mean nothing. */
size_t cells_keys(Arena *arena, const ReportCells *cells, Metric a, Metric b, ReportCell **keys);

/* -1, 0 or 1, as memcmp() orders them. */
int text_order(Str a, Str b);

/* True when both are of the same step. */
bool cells_same_step(const ReportCell *a, const ReportCell *b);
