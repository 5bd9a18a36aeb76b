/* Which periods the panel and the month show, the reports of their sums, and why there are none. */
#include "figures.h"

#include "names.h"

enum { WEEK_DAYS = 7 };

static FiguresState state_of(ReportResult result)
{
    switch (result) {
    case REPORT_FINE:
        return FIGURES_MADE;
    case REPORT_NO_MEMORY:
        return FIGURES_NO_MEMORY;
    case REPORT_NO_READ:
        return FIGURES_NO_READ;
    case REPORT_TOO_LARGE:
        return FIGURES_DAMAGED;
    }
    return FIGURES_DAMAGED;
}

ReportResult figures_report(Arena *arena, Counts *counts, const ReportParams *params,
                            Report *report)
{
    CountSums sums;
    SumsPeriod period = report_period(params);
    counts_sums(counts, arena, &period, &sums);
    return report_of_sums(arena, &sums, params, report);
}

size_t figures_asked(const Stage *stage, SumsPeriod periods[FIGURES_PERIODS])
{
    const Staff *staff = &stage->session.staff;
    Day today = stage->today, from = today;
    if (staff->page == STAFF_MONTH) {
        Day first = staff_month_first(staff, today), last = first;
        Day day = staff_month_day(staff, today);
        last.day = day_month_days(first.year, first.month);
        periods[0] = (SumsPeriod){.from = first, .to = last};
        periods[1] = (SumsPeriod){.from = day, .to = day};
        return 2;
    }
    switch ((Period)staff->period) {
    case PERIOD_TODAY:
        break;
    case PERIOD_WEEK:
        from = day_back(today, WEEK_DAYS - 1);
        break;
    case PERIOD_ALL:
    case PERIOD_COUNT:
        from = today = (Day){0};
        break;
    }
    periods[0] = (SumsPeriod){.from = from, .to = today};
    return 1;
}

/* The report of sums; NULL, and the state in `*view`, when there is none. */
static const Report *make(Arena *arena, const CountSums *sums, const ReportParams *names,
                          DeskView *view)
{
    Report *report = arena_alloc(arena, sizeof *report);
    view->figures_state =
        report ? state_of(report_of_sums(arena, sums, names, report)) : FIGURES_NO_MEMORY;
    return view->figures_state == FIGURES_MADE ? report : NULL;
}

void figures_show(Arena *arena, const CountSums *sums, Stage *stage)
{
    ReportParams names = {0};
    SumsPeriod periods[FIGURES_PERIODS];
    size_t count = figures_asked(stage, periods);
    DeskView *view = &stage->desk;
    names_of(arena, &stage->library, &names);
    const Report *first = make(arena, &sums[0], &names, view);
    if (count == 1) {
        view->figures = first;
        return;
    }
    view->month = first;
    view->day = first ? make(arena, &sums[1], &names, view) : NULL;
}

void figures_make(Arena *arena, const CountRow *rows, size_t count, Stage *stage)
{
    SumsPeriod periods[FIGURES_PERIODS];
    CountSums *sums = arena_array(arena, FIGURES_PERIODS, sizeof *sums);
    size_t asked = sums ? figures_asked(stage, periods) : 0;
    for (size_t i = 0; i < asked; i++) {
        sums_of_rows(&sums[i], arena, rows, count, &periods[i]);
    }
    if (asked > 0) {
        figures_show(arena, sums, stage);
    }
}
