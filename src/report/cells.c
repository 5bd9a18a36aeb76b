/* Counts added up. */
#include "cells.h"

#include <stdlib.h>
#include <string.h>

enum { LABEL_BYTES = 120 };

bool cells_add(uint64_t *sum, uint64_t n)
{
    *sum += n;
    return *sum <= SUMS_LARGEST;
}

uint64_t cells_kept(const CountSums *sums, const uint64_t *n, const bool *is_left)
{
    uint64_t kept = 0; /* 200 slots of SUMS_LARGEST fit */
    for (size_t i = 0; i < sums->slot_count; i++) {
        kept += is_left && is_left[i] ? 0 : n[i];
    }
    return kept;
}

int text_order(Str a, Str b)
{
    uint32_t len = a.len < b.len ? a.len : b.len;
    int order = len > 0 ? memcmp(a.at, b.at, len) : 0;
    return order != 0 ? order : (a.len > b.len) - (a.len < b.len);
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

static int compare_step(const ReportCell *a, const ReportCell *b)
{
    int order = text_order(a->pack, b->pack);
    order = order != 0 ? order : text_order(a->lesson, b->lesson);
    return order != 0 ? order : text_order(a->step, b->step);
}

static int compare_key(const void *a, const void *b)
{
    int order = compare_step(a, b);
    return order != 0 ? order
                      : text_order(((const ReportCell *)a)->value, ((const ReportCell *)b)->value);
}

static int compare_cell(const void *a, const void *b)
{
    Metric x = ((const ReportCell *)a)->metric, y = ((const ReportCell *)b)->metric;
    return x != y ? (x > y) - (x < y) : compare_key(a, b);
}

bool cells_same_step(const ReportCell *a, const ReportCell *b)
{
    return compare_step(a, b) == 0;
}

/* Adds up neighbours with the same key. */
static ReportResult merge(ReportCells *cells)
{
    size_t kept = 0;
    for (size_t i = 0; i < cells->count; i++) {
        bool is_same = kept > 0 && compare_cell(&cells->at[kept - 1], &cells->at[i]) == 0;
        if (!is_same) {
            cells->at[kept++] = cells->at[i];
        } else if (!cells_add(&cells->at[kept - 1].n, cells->at[i].n)) {
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
        if (!cells_add(&all, cells->at[i].n)) {
            return REPORT_TOO_LARGE;
        }
    }
    return REPORT_FINE;
}

/* Only the texts that tell the counts of its metric apart. */
static ReportCell cell_of(Arena *arena, const CountSum *sum, uint64_t n)
{
    MetricGrain grain = METRIC_KINDS[sum->metric].grain;
    const CountRow *key = &sum->key;
    ReportCell cell = {.metric = sum->metric, .n = n};
    if (grain >= METRIC_OF_LESSONS && grain <= METRIC_OF_ANSWERS) {
        cell.pack = cells_label(arena, key->pack);
        cell.lesson = cells_label(arena, key->lesson);
    }
    if (grain == METRIC_OF_STEPS || grain == METRIC_OF_ANSWERS) {
        cell.step = cells_label(arena, key->step);
    }
    if (grain == METRIC_OF_VALUES || grain == METRIC_OF_ANSWERS) {
        cell.value = cells_label(arena, key->value);
    }
    if (grain == METRIC_OF_ITEMS) {
        cell.value = cells_label(arena, key->step);
    }
    return cell;
}

ReportResult cells_make(Arena *arena, const CountSums *sums, const bool *is_left,
                        ReportCells *cells)
{
    *cells = (ReportCells){.at = arena_array(arena, sums->sums.count + 1, sizeof *cells->at)};
    if (!cells->at) {
        return REPORT_NO_MEMORY;
    }
    for (size_t i = 0; i < sums->sums.count; i++) {
        const CountSum *sum = &sums->sums.at[i];
        /* Groups say nothing of how many sittings a day had: their numbers are in no day left out.
         */
        bool is_of_group = METRIC_KINDS[sum->metric].once == ONCE_A_SESSION;
        uint64_t n = cells_kept(sums, sum->n, is_of_group ? NULL : is_left);
        if (n > SUMS_LARGEST) {
            return REPORT_TOO_LARGE;
        }
        if (n > 0) {
            cells->at[cells->count++] = cell_of(arena, sum, n);
        }
    }
    if (arena_is_full(arena)) {
        return REPORT_NO_MEMORY;
    }
    qsort(cells->at, cells->count, sizeof *cells->at, compare_cell);
    return merge(cells);
}

uint64_t cells_find(const ReportCells *cells, Metric metric, const ReportCell *key)
{
    const ReportCell *first = &cells->at[cells->begin[metric]];
    size_t count = cells->begin[metric + 1] - cells->begin[metric];
    const ReportCell *found = bsearch(key, first, count, sizeof *first, compare_key);
    return found ? found->n : 0;
}

uint64_t cells_total(const ReportCells *cells, Metric metric)
{
    uint64_t sum = 0; /* merge() has checked the sum of all */
    for (size_t i = cells->begin[metric]; i < cells->begin[metric + 1]; i++) {
        sum += cells->at[i].n;
    }
    return sum;
}

size_t cells_keys(Arena *arena, const ReportCells *cells, Metric a, Metric b, ReportCell **keys)
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
