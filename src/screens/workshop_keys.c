/* Keys of a workshop that work on each of its pages, also where their button has no room or help
 * lies over the page: the card for when a child tells, the ways out of sight, the views. What opens
 * a view closes it too. */
#include "workshop_parts.h"

static void view_key(Ui *ui, char key, WorkshopView view)
{
    ui_shortcut(ui, key, ROLE_BUTTON, (Intent){.kind = INTENT_GO, .index = (uint16_t)view});
}

/* The group's page is hidden first; the words come here only where no other window has them. */
static void card_key(Ui *ui, const ScreenView *view)
{
    const Session *session = view->session;
    bool is_here = workshop_is_hidden(&session->staff.workshop) && !view->has_beside &&
                   session->over == OVER_NOTHING;
    ui_shortcut(ui, 'k', ROLE_BUTTON,
                (Intent){.kind = INTENT_GO, .index = WORKSHOP_CARD, .to = is_here});
}

static void views_keys(Ui *ui, const ScreenView *view)
{
    const Workshop *workshop = &view->session->staff.workshop;
    StepRef plan;
    view_key(ui, 'm', WORKSHOP_TEAMS);
    if (workshop->view != WORKSHOP_LIST) {
        view_key(ui, 'l', WORKSHOP_LIST);
    } else if (workshop->is_begun) {
        ui_shortcut(ui, 'l', ROLE_BUTTON, (Intent){.kind = INTENT_NEXT});
    }
    if (workshop_plan_step(workshop, view->library, workshop->step, &plan) && plan.step->notes) {
        view_key(ui, 'n', WORKSHOP_NOTES);
    }
}

/* Where hands are raised digits make a number; a zero begins none. */
static void digit_keys(Ui *ui, const ScreenView *view)
{
    const Workshop *workshop = &view->session->staff.workshop;
    enum { NINE = 9 };
    GroupFrame frame;
    bool is_vote = workshop_frame(workshop, view->library, &frame) ||
                   workshop_node(workshop, view->library) != NULL;
    bool is_typing = workshop->typed.number > 0;
    if (workshop->view != WORKSHOP_SHOW || workshop->is_open || !is_vote) {
        return;
    }
    for (uint16_t digit = is_typing ? 0 : 1; digit <= NINE; digit++) {
        ui_shortcut(ui, (char)('0' + digit), ROLE_BUTTON,
                    (Intent){.kind = INTENT_DIGIT, .index = digit});
    }
    if (is_typing) {
        ui_shortcut(ui, 0, ROLE_BUTTON, (Intent){.kind = INTENT_DROP});
    }
}

void workshop_keys(Ui *ui, const ScreenView *view)
{
    const Session *session = view->session;
    const Workshop *workshop = &session->staff.workshop;
    bool is_asked_beside = view->has_beside && workshop->leaving != LEAVING_NOT;
    card_key(ui, view);
    view_key(ui, '.', WORKSHOP_PAUSE);
    if (session->over != OVER_NOTHING) {
        return;
    }
    if (is_asked_beside) {
        ui_shortcut(ui, 'x', ROLE_BUTTON, (Intent){.kind = INTENT_FINISH});
        ui_shortcut(ui, 0, ROLE_PRIMARY, (Intent){.kind = INTENT_CLOSE});
    } else if (workshop->leaving == LEAVING_NOT && !workshop_is_hidden(workshop)) {
        views_keys(ui, view);
        digit_keys(ui, view);
    }
}
