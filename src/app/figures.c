/* Makes the reports of the panel's periods and of the month that is shown, and tells why there are
 * none. */
#include "figures.h"

#include "names.h"

enum { WEEK_DAYS = 7 };

/* What the figures are made of: a file of counts, or rows. */
typedef struct {
    Counts *counts;
    const CountRow *rows;
    size_t count;
    ReportParams names;
} Figures;

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

/* The report of a period; NULL, and the state in `*view`, when there is none. */
static const Report *make(Arena *arena, const Figures *figures, Day from, Day to, DeskView *view)
{
    ReportParams params = figures->names;
    params.from = from;
    params.to = to;
    Report *report = arena_alloc(arena, sizeof *report);
    view->figures_state = FIGURES_NO_MEMORY;
    if (report) {
        view->figures_state = state_of(
            figures->counts ? figures_report(arena, figures->counts, &params, report)
                            : report_make(arena, figures->rows, figures->count, &params, report));
    }
    return view->figures_state == FIGURES_MADE ? report : NULL;
}

static void make_panel(Arena *arena, const Figures *figures, const Stage *stage, DeskView *view)
{
    Day today = stage->today, from = today;
    switch ((Period)stage->session.staff.period) {
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
    view->figures = make(arena, figures, from, today, view);
}

static void make_month(Arena *arena, const Figures *figures, const Stage *stage, DeskView *view)
{
    const Staff *staff = &stage->session.staff;
    Day first = staff_month_first(staff, stage->today), last = first;
    Day day = staff_month_day(staff, stage->today);
    last.day = day_month_days(first.year, first.month);
    view->month = make(arena, figures, first, last, view);
    view->day = view->month ? make(arena, figures, day, day, view) : NULL;
}

static void make_page(Arena *arena, Figures *figures, Stage *stage)
{
    names_of(arena, &stage->library, &figures->names);
    if (stage->session.staff.page == STAFF_MONTH) {
        make_month(arena, figures, stage, &stage->desk);
    } else {
        make_panel(arena, figures, stage, &stage->desk);
    }
}

void figures_read(Arena *arena, Counts *counts, Stage *stage)
{
    CertainDays certain = clock_certain(stage->today, clock_made());
    make_page(arena, &(Figures){.counts = counts, .names.certain = certain}, stage);
}

void figures_make(Arena *arena, const CountRow *rows, size_t count, Stage *stage)
{
    make_page(arena, &(Figures){.rows = rows, .count = count}, stage);
}
