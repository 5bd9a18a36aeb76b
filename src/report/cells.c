/* Counts added up. */
#include "cells.h"

#include <stdlib.h>
#include <string.h>

/* No kiosk counts so much; with it a sum of all rows and a hundred times a count still fit. */
#define LARGEST_COUNT 1000000000000000ULL

enum { LABEL_BYTES = 120 };

ReportResult rows_choose(Arena *arena, const CountRow *rows, size_t row_count,
                         const ReportParams *params, UsedRows *used)
{
    *used = (UsedRows){.at = arena_array(arena, row_count + 1, sizeof *used->at)};
    if (!used->at) {
        return REPORT_NO_MEMORY;
    }
    for (size_t i = 0; i < row_count; i++) {
        UsedRow row = {.row = &rows[i]};
        bool is_other = params->device.len > 0 && !str_equal(rows[i].device, params->device);
        if (is_other || rows[i].n == 0) {
            continue;
        }
        if (!report_day_parse(rows[i].day, &row.day) || !metric_find(rows[i].metric, &row.metric)) {
            used->unknown++;
            continue;
        }
        if ((params->from.year > 0 && day_is_before(row.day, params->from)) ||
            (params->to.year > 0 && day_is_before(params->to, row.day))) {
            continue;
        }
        if (rows[i].n > LARGEST_COUNT) {
            return REPORT_TOO_LARGE;
        }
        bool is_first = used->count == 0;
        used->first = is_first || day_is_before(row.day, used->first) ? row.day : used->first;
        used->last = is_first || day_is_before(used->last, row.day) ? row.day : used->last;
        used->at[used->count++] = row;
    }
    return REPORT_FINE;
}

/* Adds; false when the sum is larger than can be. */
static bool add(uint64_t *sum, uint64_t n)
{
    *sum += n; /* both at most LARGEST_COUNT */
    return *sum <= LARGEST_COUNT;
}

int text_order(Str a, Str b)
{
    uint32_t len = a.len < b.len ? a.len : b.len;
    int order = len > 0 ? memcmp(a.at, b.at, len) : 0;
    return order != 0 ? order : (a.len > b.len) - (a.len < b.len);
}

static int compare_slot(const void *name, const void *slot)
{
    return text_order(*(const Str *)name, ((const ReportSlot *)slot)->name);
}

ReportResult rows_by_slot(Arena *arena, UsedRows *used, const ReportSlot *slots, size_t slot_count,
                          uint64_t **sittings)
{
    *sittings = arena_array(arena, slot_count + 1, sizeof **sittings);
    if (!*sittings) {
        return REPORT_NO_MEMORY;
    }
    for (size_t i = 0; i < used->count; i++) {
        UsedRow *row = &used->at[i];
        Str name = str_slice(row->row->day, 0, slots[0].name.len);
        const ReportSlot *slot = bsearch(&name, slots, slot_count, sizeof *slots, compare_slot);
        row->slot = slot ? (size_t)(slot - slots) : 0; /* a day of the period is in one */
        if (row->metric == METRIC_SITTING_STARTED && !add(&(*sittings)[row->slot], row->row->n)) {
            return REPORT_TOO_LARGE;
        }
    }
    return REPORT_FINE;
}

static bool is_plain(uint32_t letter, size_t size, const char *at)
{
    bool is_broken = size == 1 && ((unsigned char)at[0] & 0x80);
    bool is_control = letter < 0x20 || (letter >= 0x7F && letter < 0xA0) || letter >= 0xFFFE;
    bool is_turning = (letter >= 0x202A && letter <= 0x202E) ||
                      (letter >= 0x2066 && letter <= 0x2069) || letter == 0x2028 ||
                      letter == 0x2029;
    return !is_broken && !is_control && !is_turning;
}

Str cells_label(Arena *arena, Str text)
{
    char clean[LABEL_BYTES];
    uint32_t len = 0;
    for (uint32_t i = 0; i < text.len && len < LABEL_BYTES - 4;) {
        size_t size;
        uint32_t letter = str_code_point(str_slice(text, i, text.len), &size);
        if (is_plain(letter, size, text.at + i)) {
            memcpy(clean + len, text.at + i, size);
            len += (uint32_t)size;
        } else {
            clean[len++] = '?';
        }
        i += (uint32_t)size;
    }
    Str result = {clean, len};
    return str_equal(result, text) ? text : str_copy(arena, result);
}

static int compare_step(const Cell *a, const Cell *b)
{
    int order = text_order(a->pack, b->pack);
    order = order != 0 ? order : text_order(a->lesson, b->lesson);
    return order != 0 ? order : text_order(a->step, b->step);
}

static int compare_key(const void *a, const void *b)
{
    int order = compare_step(a, b);
    return order != 0 ? order : text_order(((const Cell *)a)->value, ((const Cell *)b)->value);
}

static int compare_cell(const void *a, const void *b)
{
    Metric x = ((const Cell *)a)->metric, y = ((const Cell *)b)->metric;
    return x != y ? (x > y) - (x < y) : compare_key(a, b);
}

bool cells_same_step(const Cell *a, const Cell *b)
{
    return compare_step(a, b) == 0;
}

/* Adds up neighbours with the same key. */
static ReportResult merge(Cells *cells)
{
    size_t kept = 0;
    for (size_t i = 0; i < cells->count; i++) {
        bool is_same = kept > 0 && compare_cell(&cells->at[kept - 1], &cells->at[i]) == 0;
        if (!is_same) {
            cells->at[kept++] = cells->at[i];
        } else if (!add(&cells->at[kept - 1].n, cells->at[i].n)) {
            return REPORT_TOO_LARGE;
        }
    }
    cells->count = kept;
    for (size_t i = 0, metric = 0; metric <= METRIC_COUNT; metric++) {
        while (i < kept && cells->at[i].metric < metric) {
            i++;
        }
        cells->begin[metric] = i;
    }
    uint64_t all = 0;
    for (size_t i = 0; i < kept; i++) {
        if (!add(&all, cells->at[i].n)) {
            return REPORT_TOO_LARGE;
        }
    }
    return REPORT_FINE;
}

/* The cell of a row: only the texts that tell the counts of its metric apart. */
static Cell cell_of(Arena *arena, Metric metric, const CountRow *row)
{
    MetricGrain grain = METRIC_KINDS[metric].grain;
    Cell cell = {.metric = metric, .n = row->n};
    if (grain >= METRIC_OF_LESSONS && grain <= METRIC_OF_ANSWERS) {
        cell.pack = cells_label(arena, row->pack);
        cell.lesson = cells_label(arena, row->lesson);
    }
    if (grain == METRIC_OF_STEPS || grain == METRIC_OF_ANSWERS) {
        cell.step = cells_label(arena, row->step);
    }
    if (grain == METRIC_OF_VALUES || grain == METRIC_OF_ANSWERS) {
        cell.value = cells_label(arena, row->value);
    }
    if (grain == METRIC_OF_ITEMS) {
        cell.value = cells_label(arena, row->step);
    }
    return cell;
}

ReportResult cells_make(Arena *arena, const UsedRows *used, Cells *cells)
{
    *cells = (Cells){.at = arena_array(arena, used->count + 1, sizeof *cells->at)};
    if (!cells->at) {
        return REPORT_NO_MEMORY;
    }
    for (size_t i = 0; i < used->count; i++) {
        const CountRow *row = used->at[i].row;
        Cell *cell = &cells->at[cells->count++];
        *cell = cell_of(arena, used->at[i].metric, row);
    }
    if (arena_is_full(arena)) {
        return REPORT_NO_MEMORY;
    }
    qsort(cells->at, cells->count, sizeof *cells->at, compare_cell);
    return merge(cells);
}

uint64_t cells_find(const Cells *cells, Metric metric, const Cell *key)
{
    const Cell *first = &cells->at[cells->begin[metric]];
    size_t count = cells->begin[metric + 1] - cells->begin[metric];
    const Cell *found = bsearch(key, first, count, sizeof *first, compare_key);
    return found ? found->n : 0;
}

uint64_t cells_total(const Cells *cells, Metric metric)
{
    uint64_t sum = 0; /* merge() has checked the sum of all */
    for (size_t i = cells->begin[metric]; i < cells->begin[metric + 1]; i++) {
        sum += cells->at[i].n;
    }
    return sum;
}

size_t cells_keys(Arena *arena, const Cells *cells, Metric a, Metric b, Cell **keys)
{
    const Metric metrics[] = {a, b};
    size_t count = 0, kept = 0;
    *keys = arena_array(arena, cells->count + 1, sizeof **keys);
    for (size_t i = 0; *keys && i < (a == b ? 1U : 2U); i++) {
        size_t from = cells->begin[metrics[i]], to = cells->begin[metrics[i] + 1];
        memcpy(*keys + count, cells->at + from, (to - from) * sizeof **keys);
        count += to - from;
    }
    if (count > 0) {
        qsort(*keys, count, sizeof **keys, compare_key);
    }
    for (size_t i = 0; i < count; i++) {
        if (kept == 0 || compare_key(&(*keys)[kept - 1], &(*keys)[i]) != 0) {
            (*keys)[kept++] = (*keys)[i];
        }
    }
    return kept;
}
