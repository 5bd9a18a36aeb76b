/* Counts added up: the rows of a period, first by slot, then by what was counted. Private to the
 * report. The numbers here are true ones: nothing of this header is shown to anybody. */
#pragma once

#include "days.h"

/* One sum. What does not apply to the metric is empty. */
typedef struct {
    Metric metric;
    Str pack, lesson, step, value;
    uint64_t n;
} Cell;

typedef struct {
    Cell *at; /* sorted by metric, pack, lesson, step, value; no two with the same key */
    size_t count;
    size_t begin[METRIC_COUNT + 1]; /* where the cells of each metric begin */
} Cells;

/* A row that this program understands. */
typedef struct {
    const CountRow *row;
    Metric metric;
    Day day;
    size_t slot;
} UsedRow;

typedef struct {
    UsedRow *at;
    size_t count, unknown;
    Day first, last;
} UsedRows;

/* The rows of the period and device that are understood; the others are counted. */
AMAN_CHECK ReportResult rows_choose(Arena *arena, const CountRow *rows, size_t row_count,
                                    const ReportParams *params, UsedRows *used);

/* Gives every row its slot and adds up the sittings of each slot. */
AMAN_CHECK ReportResult rows_by_slot(Arena *arena, UsedRows *used, const ReportSlot *slots,
                                     size_t slot_count, uint64_t **sittings);

/* Adds up all rows. */
AMAN_CHECK ReportResult cells_make(Arena *arena, const UsedRows *used, Cells *cells);

/* A text of a row as it may stand on a page: rows of a merged file may hold anything. What is no
 * letter becomes "?", what is too long is cut. Borrowed when nothing is wrong. */
Str cells_label(Arena *arena, Str text);

/* The sum under this key, or 0. */
uint64_t cells_find(const Cells *cells, Metric metric, const Cell *key);

/* The sum of all cells of a metric. */
uint64_t cells_total(const Cells *cells, Metric metric);

/* The different keys of two metrics, sorted, in `arena`; `*keys` is NULL without memory. Their
 * numbers and metrics mean nothing. */
size_t cells_keys(Arena *arena, const Cells *cells, Metric a, Metric b, Cell **keys);

/* -1, 0 or 1, as memcmp() orders them. */
int text_order(Str a, Str b);

/* True when both are of the same step. */
bool cells_same_step(const Cell *a, const Cell *b);
