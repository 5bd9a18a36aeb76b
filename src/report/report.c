/* Makes a report: chooses rows, decides which slots can be told, and fills the tables. */
#include "aman/report/report.h"

#include "suppress.h"
#include "tables.h"

#include <stdlib.h>

/* The period: as asked for, else from the first to the last day with counts. */
static void set_period(const ReportParams *params, const UsedRows *used, Report *report)
{
    bool has_rows = used->count > 0;
    Day from = params->from.year > 0 ? params->from : has_rows ? used->first : params->to;
    Day to = params->to.year > 0 ? params->to : has_rows ? used->last : from;
    report->from = from;
    report->to = day_is_before(to, from) ? from : to;
}

static ReportResult make_slots(Arena *arena, UsedRows *used, Report *report, uint64_t **sittings)
{
    if (report->from.year == 0) {
        return REPORT_FINE;
    }
    report->slot_kind = slot_kind_for(report->from, report->to);
    report->slots =
        slots_between(arena, report->slot_kind, report->from, report->to, &report->slot_count);
    if (!report->slots || arena_is_full(arena)) {
        return REPORT_NO_MEMORY;
    }
    ReportResult result = rows_by_slot(arena, used, report->slots, report->slot_count, sittings);
    for (size_t i = 0; result == REPORT_FINE && i < report->slot_count; i++) {
        report->slots[i].sittings = tell_count((*sittings)[i]);
    }
    return result;
}

/* Tells the sum of the sittings. Where that would tell how many a small slot has, the rows of all
 * small slots go, so that no table knows of them. */
static void tell_sittings(UsedRows *used, const uint64_t *sittings, Report *report)
{
    bool may = may_tell_sum(sittings, report->slot_count);
    report->sittings = tell_sum(sittings, report->slot_count, may);
    if (may) {
        return;
    }
    for (size_t i = 0; i < report->slot_count; i++) {
        report->slots_left_out += report->slots[i].sittings.state == REPORT_SMALL;
    }
    size_t kept = 0;
    for (size_t i = 0; i < used->count; i++) {
        if (report->slots[used->at[i].slot].sittings.state != REPORT_SMALL) {
            used->at[kept++] = used->at[i];
        }
    }
    used->count = kept;
}

static int compare_device(const void *a, const void *b)
{
    return text_order((*(const UsedRow *const *)a)->row->device,
                      (*(const UsedRow *const *)b)->row->device);
}

static int compare_day(const void *a, const void *b)
{
    Day x = (*(const UsedRow *const *)a)->day, y = (*(const UsedRow *const *)b)->day;
    return day_is_before(y, x) - day_is_before(x, y);
}

/* How many of the rows differ by this order. */
static size_t count_different(const UsedRow **rows, size_t count,
                              int (*compare)(const void *, const void *))
{
    size_t different = count > 0;
    qsort(rows, count, sizeof *rows, compare);
    for (size_t i = 1; i < count; i++) {
        different += compare(&rows[i - 1], &rows[i]) != 0;
    }
    return different;
}

/* Machines and days are no people, but each had a sitting: so small slots give none of theirs. */
static void count_places(Arena *arena, const UsedRows *used, Report *report)
{
    const UsedRow **rows = arena_array(arena, used->count + 1, sizeof *rows);
    if (!rows) {
        return;
    }
    bool has_left = report->slots_left_out > 0;
    for (size_t i = 0; i < used->count; i++) {
        rows[i] = &used->at[i];
    }
    uint64_t kiosks = count_different(rows, used->count, compare_device);
    report->kiosks = (ReportNumber){.n = kiosks == 0 && has_left ? 1 : kiosks,
                                    .state = has_left ? REPORT_AT_LEAST : REPORT_EXACT};
    size_t begun = 0;
    for (size_t i = 0; i < used->count; i++) {
        if (used->at[i].metric == METRIC_SITTING_STARTED) {
            rows[begun++] = &used->at[i];
        }
    }
    uint64_t days = count_different(rows, begun, compare_day) + report->slots_left_out;
    bool is_exact = !has_left || report->slot_kind == REPORT_DAYS;
    report->days_used =
        (ReportNumber){.n = days, .state = is_exact ? REPORT_EXACT : REPORT_AT_LEAST};
}

static void make_figures(const Making *making, Report *report)
{
    uint64_t sittings = cells_total(making->cells, METRIC_SITTING_STARTED);
    uint64_t minutes = cells_total(making->cells, METRIC_MINUTES);
    report->sittings_finished = tell_count(cells_total(making->cells, METRIC_SITTING_FINISHED));
    report->minutes = (ReportNumber){.state = REPORT_KEPT};
    if (sittings >= REPORT_SHARE_LEAST) {
        report->minutes =
            (ReportNumber){.n = (minutes + sittings / 2) / sittings, .state = REPORT_EXACT};
    }
}

static ReportResult fill(Arena *arena, UsedRows *used, const ReportParams *params, Report *report)
{
    uint64_t *sittings = NULL;
    Cells cells;
    set_period(params, used, report);
    ReportResult result = make_slots(arena, used, report, &sittings);
    if (result != REPORT_FINE) {
        return result;
    }
    tell_sittings(used, sittings, report);
    count_places(arena, used, report);
    result = cells_make(arena, used, &cells);
    if (result != REPORT_FINE) {
        return result;
    }
    Making making = {.arena = arena, .cells = &cells, .params = params};
    make_figures(&making, report);
    make_splits(&making, report);
    make_lessons(&making, report);
    make_questions(&making, report);
    make_ends(&making, report);
    make_polls(&making, report);
    make_items(&making, report);
    return arena_is_full(arena) ? REPORT_NO_MEMORY : REPORT_FINE;
}

ReportResult report_make(Arena *arena, const CountRow *rows, size_t row_count,
                         const ReportParams *params, Report *report)
{
    *report = (Report){.device = cells_label(arena, params->device)};
    UsedRows used;
    ReportResult result = rows_choose(arena, rows, row_count, params, &used);
    if (result == REPORT_FINE) {
        report->rows_unknown = used.unknown;
        result = fill(arena, &used, params, report);
    }
    if (result != REPORT_FINE) {
        *report = (Report){0};
    }
    return result;
}
