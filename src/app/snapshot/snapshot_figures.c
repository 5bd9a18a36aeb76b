/* Draws the panel and the month from the rows of sample.c, with all of them, with those of the last
 * day, and with none. */
#include "snapshot_figures.h"

#include "enter.h"
#include "figures.h"
#include "sample.h"

#include <stdio.h>

enum { SAMPLE_BYTES = 64 * 1024 * 1024 };

/* A Wednesday in the middle of a month. */
static const Day SAMPLE_TODAY = {2026, 10, 14};

typedef struct {
    Stage *stage;
    ShootFn shoot;
    void *shots;
} FigureCorner;

typedef enum { ROWS_NONE, ROWS_OF_A_DAY, ROWS_OF_A_YEAR } Rows;

/* Where the rows of the last day begin: they are made day by day. */
static size_t last_day(const CountRow *rows, size_t count)
{
    size_t first = count;
    while (first > 0 && str_equal(rows[first - 1].day, rows[count - 1].day)) {
        first--;
    }
    return first;
}

/* A page of the corner with figures, from made-up counts. */
static void shoot_figures(const FigureCorner *corner, const char *name, StaffPage page,
                          Period period, Rows rows)
{
    Stage *stage = corner->stage;
    Arena *arena = arena_new(SAMPLE_BYTES);
    Day kept = stage->today;
    size_t count = 0;
    enter_attract(stage, stage->session.machine.first_lang, stage->session.machine.first_look);
    stage->today = SAMPLE_TODAY;
    stage->session.place = PLACE_STAFF;
    stage->session.staff.page = (uint8_t)page;
    stage->session.staff.period = (uint8_t)period;
    stage->session.staff.shift =
        (int16_t)(page == STAFF_MONTH && rows == ROWS_OF_A_YEAR); /* a whole one */
    stage->session.staff.day = SAMPLE_TODAY.day;
    const CountRow *all = arena ? sample_rows(arena, &stage->library, stage->today, &count) : NULL;
    size_t first = !all || rows == ROWS_NONE ? count
                   : rows == ROWS_OF_A_DAY   ? last_day(all, count)
                                             : 0;
    if (all) {
        figures_make(arena, all + first, count - first, stage);
    }
    stage->desk.today = stage->today;
    snprintf(stage->desk.time, sizeof stage->desk.time, "14:05 WITA");
    corner->shoot(corner->shots, name, false);
    stage->desk = (DeskView){0};
    stage->today = kept;
    arena_free(arena);
    enter_attract(stage, stage->session.machine.first_lang, stage->session.machine.first_look);
}

void snapshot_figures(Stage *stage, ShootFn shoot, void *shots)
{
    FigureCorner corner = {stage, shoot, shots};
    shoot_figures(&corner, "panel-empty", STAFF_PANEL, PERIOD_TODAY, ROWS_NONE);
    shoot_figures(&corner, "panel", STAFF_PANEL, PERIOD_TODAY, ROWS_OF_A_YEAR);
    shoot_figures(&corner, "panel-first-day", STAFF_PANEL, PERIOD_ALL, ROWS_OF_A_DAY);
    shoot_figures(&corner, "panel-all", STAFF_PANEL, PERIOD_ALL, ROWS_OF_A_YEAR);
    shoot_figures(&corner, "month", STAFF_MONTH, PERIOD_TODAY, ROWS_OF_A_YEAR);
    shoot_figures(&corner, "month-empty", STAFF_MONTH, PERIOD_TODAY, ROWS_NONE);
    shoot_figures(&corner, "month-first-day", STAFF_MONTH, PERIOD_TODAY, ROWS_OF_A_DAY);
}
