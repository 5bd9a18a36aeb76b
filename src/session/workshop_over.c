/* The views that lie over what a group sees: notes, the card, the pause, the teams; and the
 * question before a workshop is left. The card for when a child tells is never opened over a page
 * that the group sees: first the page is hidden, and nothing on it says why. */
#include "workshop_over.h"

static bool lies_over(uint8_t view)
{
    return view != WORKSHOP_LIST && view != WORKSHOP_SHOW;
}

bool workshop_is_hidden(const Workshop *workshop)
{
    return workshop->view == WORKSHOP_PAUSE || workshop->view == WORKSHOP_CARD;
}

static void take_under(Workshop *workshop)
{
    workshop->under = lies_over(workshop->view) ? workshop->under : workshop->view;
}

void workshop_hide(Workshop *workshop)
{
    take_under(workshop);
    if (!workshop_is_hidden(workshop)) { /* after a pause a group sees the step, not its notes */
        workshop->behind = workshop->view == WORKSHOP_NOTES ? workshop->under : workshop->view;
    }
    workshop->view = WORKSHOP_PAUSE;
    workshop->leaving = LEAVING_NOT;
}

static void close_over(Workshop *workshop)
{
    workshop->view = workshop_is_hidden(workshop) ? workshop->behind : workshop->under;
    workshop->has_card = false;
}

/* INTENT_GO for the card. Hidden, `to` asks for its words in the first window: where nobody but the
 * facilitator looks, or no other display is there. */
static void go_card(Workshop *workshop, bool is_here)
{
    uint8_t before = workshop->view;
    if (!workshop_is_hidden(workshop)) {
        workshop_hide(workshop);
        workshop->behind = before;
        workshop->has_card = true;
    } else if (workshop->view == WORKSHOP_CARD || (workshop->has_card && !is_here)) {
        close_over(workshop);
    } else {
        workshop->has_card = true;
        workshop->view = is_here ? WORKSHOP_CARD : WORKSHOP_PAUSE;
    }
}

static void go(Workshop *workshop, Intent intent)
{
    if (intent.index == WORKSHOP_CARD) {
        go_card(workshop, intent.to != 0);
    } else if (workshop->view == intent.index) {
        close_over(workshop);
    } else if (intent.index == WORKSHOP_PAUSE) {
        workshop_hide(workshop);
    } else {
        take_under(workshop);
        workshop->has_card = false;
        workshop->view = (uint8_t)intent.index;
    }
}

bool workshop_over_apply(Workshop *workshop, Intent intent, Outcome *outcome)
{
    bool is_over = lies_over(workshop->view);
    bool is_card = workshop->has_card;
    /* Any touch ends a pause, but only one that means it ends the time for a child. */
    bool closes = intent.kind == INTENT_BACK || intent.kind == INTENT_CLOSE ||
                  intent.kind == INTENT_NEXT || intent.kind == INTENT_FINISH ||
                  (workshop->view == WORKSHOP_PAUSE && intent.kind == INTENT_STIR && !is_card);
    if (intent.kind == INTENT_GO && intent.index < WORKSHOP_VIEWS) {
        go(workshop, intent);
        outcome->effect = EFFECT_PAGE;
        return true;
    }
    if (is_over && closes) {
        close_over(workshop);
        outcome->effect = EFFECT_BACK;
    }
    return is_over;
}

/* Whatever does not clearly mean the way out means to stay; what hides the page still hides it. */
WorkshopWay workshop_leaving_apply(Workshop *workshop, Intent intent, Outcome *outcome)
{
    Leaving leaving = (Leaving)workshop->leaving;
    bool is_nothing = intent.kind == INTENT_STIR || intent.kind == INTENT_TICK;
    if (leaving == LEAVING_NOT) {
        return WORKSHOP_GOES_ON;
    }
    if (is_nothing) {
        return WORKSHOP_STAYS;
    }
    workshop->leaving = LEAVING_NOT;
    outcome->effect = EFFECT_BACK;
    if (intent.kind == INTENT_FINISH) {
        return leaving == LEAVING_TO_PLANS ? WORKSHOP_LEFT : WORKSHOP_ENDS;
    }
    return intent.kind == INTENT_GO ? WORKSHOP_GOES_ON : WORKSHOP_STAYS;
}
