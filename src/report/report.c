/* Makes a report: decides which slots can be told, and fills the tables. */
#include "aman/report/report.h"

#include "suppress.h"
#include "tables.h"

/* Adds up the sittings of each slot, and tells them one by one. */
static ReportResult make_slots(Arena *arena, const CountSums *sums, Report *report,
                               uint64_t *sittings)
{
    report->slot_kind = sums->slot_kind;
    report->slot_count = sums->slot_count;
    report->slots = slots_of(arena, sums);
    if (!report->slots || arena_is_full(arena)) {
        return REPORT_NO_MEMORY;
    }
    for (size_t i = 0; i < sums->sums.count; i++) {
        const CountSum *sum = &sums->sums.at[i];
        for (size_t j = 0; sum->metric == METRIC_SITTING_STARTED && j < sums->slot_count; j++) {
            if (!cells_add(&sittings[j], sum->n[j])) {
                return REPORT_TOO_LARGE;
            }
        }
    }
    for (size_t i = 0; i < report->slot_count; i++) {
        report->slots[i].sittings = tell_count(sittings[i]);
    }
    return REPORT_FINE;
}

/* Tells the sum of the sittings. Where that would tell how many a small slot has, all small slots
 * are left out, so that no table knows of them. */
static void tell_sittings(const uint64_t *sittings, Report *report, bool *is_left)
{
    bool may = may_tell_sum(sittings, report->slot_count);
    report->sittings = tell_sum(sittings, report->slot_count, may);
    for (size_t i = 0; i < report->slot_count; i++) {
        is_left[i] = !may && report->slots[i].sittings.state == REPORT_SMALL;
        report->slots_left_out += is_left[i];
    }
}

/* Machines and days are no people, but each had a sitting: so small slots give none of theirs. */
static void count_places(const CountSums *sums, const bool *is_left, Report *report)
{
    bool has_left = report->slots_left_out > 0;
    uint64_t kiosks = 0, days = report->slots_left_out;
    for (size_t i = 0; i < sums->kiosks.count; i++) {
        kiosks += cells_kept(sums, sums->kiosks.at[i].n, is_left) > 0;
    }
    for (size_t i = 0; i < sums->slot_count; i++) {
        days += is_left[i] ? 0 : sums->days_used[i];
    }
    report->kiosks = (ReportNumber){.n = kiosks == 0 && has_left ? 1 : kiosks,
                                    .state = has_left ? REPORT_AT_LEAST : REPORT_EXACT};
    bool is_exact = !has_left || report->slot_kind == SLOT_DAYS;
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

static ReportResult fill(Arena *arena, const CountSums *sums, const ReportParams *params,
                         Report *report)
{
    uint64_t *sittings = arena_array(arena, sums->slot_count + 1, sizeof *sittings);
    bool *is_left = arena_array(arena, sums->slot_count + 1, sizeof *is_left);
    ReportCells cells;
    ReportResult result =
        sittings && is_left ? make_slots(arena, sums, report, sittings) : REPORT_NO_MEMORY;
    if (result != REPORT_FINE) {
        return result;
    }
    tell_sittings(sittings, report, is_left);
    count_places(sums, is_left, report);
    result = cells_make(arena, sums, is_left, &cells);
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
    make_workshops(&making, report);
    return arena_is_full(arena) ? REPORT_NO_MEMORY : REPORT_FINE;
}

static ReportResult result_of(SumsState state)
{
    switch (state) {
    case SUMS_FINE:
        return REPORT_FINE;
    case SUMS_NO_READ:
        return REPORT_NO_READ;
    case SUMS_NO_MEMORY:
        return REPORT_NO_MEMORY;
    case SUMS_TOO_LARGE:
        break;
    }
    return REPORT_TOO_LARGE;
}

ReportResult report_of_sums(Arena *arena, const CountSums *sums, const ReportParams *params,
                            Report *report)
{
    *report = (Report){.device = cells_label(arena, params->device),
                       .from = sums->from,
                       .to = sums->to,
                       .sittings_apart = tell_count(sums->sittings_apart),
                       .has_apart = sums->has_apart,
                       .rows_unknown = sums->rows_unknown};
    ReportResult result = result_of(sums->state);
    result = result == REPORT_FINE ? fill(arena, sums, params, report) : result;
    if (result != REPORT_FINE) {
        *report = (Report){.bad_device = sums->bad_device, .bad_day = sums->bad_day};
    }
    return result;
}

ReportResult report_make(Arena *arena, const CountRow *rows, size_t row_count,
                         const ReportParams *params, Report *report)
{
    CountSums sums;
    SumsPeriod period = report_period(params);
    sums_of_rows(&sums, arena, rows, row_count, &period);
    return report_of_sums(arena, &sums, params, report);
}

SumsPeriod report_period(const ReportParams *params)
{
    return (SumsPeriod){.from = params->from,
                        .to = params->to,
                        .device = params->device,
                        .certain = params->certain,
                        .with_unknown = params->tells_unknown};
}
