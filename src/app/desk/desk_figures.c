/* REQUEST_FIGURES: reads the file of counts. */
#include "desk.h"
#include "figures.h"
#include "machine.h"

enum { FIGURES_BYTES = 64 * 1024 * 1024 };

static void look_at_clock(Desk *desk)
{
    DeskView *view = &desk->stage->desk;
    view->today = machine_today();
    view->newest = counts_newest(desk->counts);
    view->clock = clock_doubt(view->today, clock_made(), view->newest);
    machine_time(view->time);
}

/* Of all devices: a machine's own file may have been merged with older ones of it. */
void desk_figures(Desk *desk)
{
    Stage *stage = desk->stage;
    DeskView *view = &stage->desk;
    view->figures = view->month = view->day = NULL;
    view->figures_state = desk->counts ? FIGURES_NO_READ : FIGURES_NONE;
    if (!desk->counts) {
        return;
    }
    view->counts = counts_state(desk->counts);
    view->waiting = counts_waiting(desk->counts);
    view->lost = counts_lost(desk->counts);
    look_at_clock(desk);
    desk->figures = desk->figures ? desk->figures : arena_new(FIGURES_BYTES);
    if (!desk->figures) {
        view->figures_state = FIGURES_NO_MEMORY;
        return;
    }
    arena_reset(desk->figures);
    figures_read(desk->figures, desk->counts, stage);
}
