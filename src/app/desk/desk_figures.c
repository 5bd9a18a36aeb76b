/* REQUEST_FIGURES: asks the clerk for sums, and makes reports of them. */
#include "desk.h"
#include "figures.h"
#include "machine.h"

#include <assert.h>

enum { FIGURES_BYTES = 64 * 1024 * 1024 };

static_assert((int)CLERK_PERIODS >= (int)FIGURES_PERIODS, "a page asks once");

static void forget(Desk *desk)
{
    DeskView *view = &desk->stage->desk;
    view->figures = view->month = view->day = NULL;
    arena_free(desk->sums);
    desk->sums = NULL;
    if (desk->figures) {
        arena_reset(desk->figures);
    }
}

static void look_at_clock(DeskView *view, Day newest)
{
    view->today = machine_today();
    view->newest = newest;
    view->clock = clock_doubt(view->today, clock_made(), newest);
    machine_time(view->time);
}

/* Of all devices: a machine's own file may have been merged with older ones of it. */
void desk_figures(Desk *desk)
{
    ClerkAsk ask = {.count = 0};
    forget(desk);
    desk->stage->desk.figures_state = desk->clerk ? FIGURES_AWAITED : FIGURES_NONE;
    if (desk->clerk) {
        ask.count = figures_asked(desk->stage, ask.periods);
        for (size_t i = 0; i < ask.count; i++) {
            ask.periods[i].certain = clock_certain(desk->stage->today, clock_made());
        }
        clerk_settle(desk->clerk); /* the visit before the corner was opened is over */
        clerk_ask(desk->clerk, &ask);
        desk->is_adding_up = true;
    }
}

void desk_figures_answered(Desk *desk, const ClerkAnswer *answer)
{
    DeskView *view = &desk->stage->desk;
    forget(desk);
    desk->is_adding_up = false;
    view->counts = answer->state;
    view->waiting = answer->waiting;
    view->lost = (size_t)answer->lost;
    desk->sums = answer->arena;
    look_at_clock(view, answer->newest);
    desk->figures = desk->figures ? desk->figures : arena_new(FIGURES_BYTES);
    if (!desk->figures) {
        view->figures_state = FIGURES_NO_MEMORY;
        return;
    }
    figures_show(desk->figures, answer->sums, desk->stage);
}

bool desk_shows_figures(const Desk *desk)
{
    const Session *session = &desk->stage->session;
    return session->place == PLACE_STAFF &&
           (session->staff.page == STAFF_PANEL || session->staff.page == STAFF_MONTH);
}

void desk_figures_watch(Desk *desk)
{
    if (desk->is_adding_up && !desk_shows_figures(desk)) {
        clerk_forget(desk->clerk);
        desk->is_adding_up = false;
    }
}
