/* The pages of the panel. What they show comes from the app; here is only where one is and what may
 * be pressed. */
#include "staff.h"

#include "pin.h"
#include "settings.h"
#include "staff_go.h"
#include "stick.h"
#include "workshop.h"
#include "workshop_hands.h"
#include "workshop_keep.h"

Day staff_month_first(const Staff *staff, Day today)
{
    enum { MONTHS = 12 };
    int32_t month = today.year * MONTHS + (today.month - 1) - staff->shift;
    return month < MONTHS ? (Day){1, 1, 1}
                          : (Day){(uint16_t)(month / MONTHS), (uint8_t)(month % MONTHS + 1), 1};
}

Day staff_month_day(const Staff *staff, Day today)
{
    Day day = staff_month_first(staff, today);
    uint8_t last = day_month_days(day.year, day.month);
    uint8_t usual = staff->shift == 0 ? today.day : last;
    uint8_t wanted = staff->day > 0 ? staff->day : usual;
    day.day = wanted < last ? wanted : last;
    return day;
}

/* Which month and which day of it; a period leads back to the panel. True when it was one of these.
 */
static bool apply_month(Staff *staff, Intent intent, Outcome *outcome)
{
    enum { DAYS = 31 };
    if (intent.kind == INTENT_MOVE && intent.to <= STAFF_MONTHS_BACK) {
        staff->shift = (int16_t)intent.to;
        staff->day = 0;
    } else if (intent.kind == INTENT_PICK && intent.index >= 1 && intent.index <= DAYS) {
        staff->day = (uint8_t)intent.index;
    } else if (intent.kind == INTENT_PERIOD && intent.index < PERIOD_COUNT) {
        staff->period = (uint8_t)intent.index;
        staff_go(staff, STAFF_PANEL, outcome);
    } else {
        return false;
    }
    outcome->request = REQUEST_FIGURES;
    return true;
}

static void open_page(Staff *staff, Intent intent, Outcome *outcome)
{
    StaffPage page = (StaffPage)intent.index;
    staff->can_undo = false;
    staff_go(staff, page, outcome);
    if (page == STAFF_STICK) {
        stick_open(staff, intent, outcome);
    } else if (page == STAFF_MONTH) {
        staff->shift = 0;
        staff->day = 0;
        outcome->request = REQUEST_FIGURES;
    } else if (page == STAFF_LIBRARY) {
        staff->row = 0;
        staff->is_reloaded = false;
    } else if (page == STAFF_RESET) {
        staff->reset = RESET_PIN;
        staff->was_wrong = false;
    }
}

/* What only the settings and the library do. True when it was one of these. */
static bool apply_machine(Session *session, const Library *library, Intent intent, Outcome *outcome)
{
    Staff *staff = &session->staff;
    bool is_library = staff->page == STAFF_LIBRARY;
    if (intent.kind == INTENT_REPLY && is_library && staff->is_waiting) {
        staff->is_waiting = false;
        staff->is_reloaded = intent.index == REPLY_YES;
        staff->row = 0; /* what needs somebody's care comes first */
        outcome->effect = EFFECT_RIGHT;
    } else if (intent.kind == INTENT_REPLY) {
        staff->is_unsaved = intent.index == REPLY_NO;
    } else if (!is_library && intent.kind == INTENT_GO && intent.index == STAFF_PIN_NEW) {
        staff->was_wrong = false;
        staff_go(staff, STAFF_PIN_NEW, outcome);
    } else if (is_library && intent.kind == INTENT_PICK && intent.index <= UINT8_MAX) {
        staff->row = (uint8_t)intent.index;
    } else if (is_library && intent.kind == INTENT_RELOAD) {
        staff->is_waiting = true;
        outcome->request = REQUEST_RELOAD;
    } else {
        return settings_apply(session, library, intent, outcome);
    }
    return true;
}

/* The panel itself, and what its pages share with it. */
static Way apply_panel(Session *session, const Library *library, Intent intent, Outcome *outcome)
{
    Staff *staff = &session->staff;
    bool is_page = intent.kind == INTENT_GO && intent.index > STAFF_PANEL &&
                   intent.index < STAFF_WORKSHOP && staff->page != intent.index;
    if (intent.kind == INTENT_PERIOD && intent.index < PERIOD_COUNT) {
        staff->period = (uint8_t)intent.index;
        outcome->request = REQUEST_FIGURES;
    } else if (is_page) {
        open_page(staff, intent, outcome);
    } else if (intent.kind == INTENT_OPEN && staff->page == STAFF_PLANS &&
               intent.index < library->pack_count) {
        staff_go(staff, STAFF_WORKSHOP, outcome);
        workshop_open(session, library, intent.index, intent.to > 0, intent.now_ms, outcome);
    } else if (intent.kind == INTENT_BACK && staff->page != STAFF_PANEL) {
        staff_to_panel(staff, outcome);
    } else if (intent.kind == INTENT_FINISH || intent.kind == INTENT_BACK) {
        return WAY_LEAVES;
    }
    return WAY_ENDS;
}

/* The help page that went out of sight with the workshop comes back with it. */
static void uncover(Session *session, bool was_hidden)
{
    if (was_hidden && !workshop_is_hidden(&session->staff.workshop)) {
        session->over = session->hidden_over;
        session->hidden_over = OVER_NOTHING;
    }
}

/* Whatever lies over the page goes out of sight with it. */
static void cover(Session *session)
{
    if (session->over != OVER_NOTHING) {
        session->hidden_over = session->over;
        session->over = OVER_NOTHING;
    }
}

static Way apply_workshop(Session *session, const Library *library, Intent intent, Outcome *outcome)
{
    Workshop *workshop = &session->staff.workshop;
    bool was_hidden = workshop_is_hidden(workshop);
    if (was_hidden && session->over != OVER_NOTHING) { /* opened over the pause: nothing but that */
        session->over = OVER_NOTHING;
        workshop->has_card = workshop->has_card || intent.index == WORKSHOP_CARD;
        workshop->view = WORKSHOP_PAUSE;
        outcome->effect = EFFECT_PAGE;
        return WAY_ENDS;
    }
    WorkshopWay way = workshop_apply(workshop, library, intent, outcome);
    if (way == WORKSHOP_ENDS) {
        return WAY_LEAVES;
    }
    if (way == WORKSHOP_LEFT) {
        workshop_count_hands(workshop, library, outcome);
        workshop_keep(session, library, intent.now_ms);
        staff_go(&session->staff, STAFF_PLANS, outcome);
        outcome->effect = EFFECT_BACK;
    } else if (workshop_is_hidden(workshop)) {
        cover(session);
    } else {
        uncover(session, was_hidden);
    }
    return WAY_ENDS;
}

Way staff_apply(Session *session, const Library *library, Intent intent, Outcome *outcome)
{
    Staff *staff = &session->staff;
    bool is_done = false;
    switch ((StaffPage)staff->page) {
    case STAFF_PIN:
    case STAFF_PIN_NEW:
    case STAFF_PIN_REPEAT:
        pin_apply(session, intent, outcome);
        return WAY_ENDS;
    case STAFF_WORKSHOP:
        return apply_workshop(session, library, intent, outcome);
    case STAFF_RESET:
        reset_apply(session, intent, outcome);
        return WAY_ENDS;
    case STAFF_MONTH:
        is_done = apply_month(staff, intent, outcome);
        break;
    case STAFF_STICK:
        is_done = stick_apply(staff, intent, outcome);
        break;
    case STAFF_SETTINGS:
    case STAFF_LIBRARY:
        is_done = apply_machine(session, library, intent, outcome);
        break;
    case STAFF_PANEL:
    case STAFF_PLANS:
    case STAFF_PAGES:
        break;
    }
    if (is_done) {
        return WAY_ENDS;
    }
    bool was_stick = staff->page == STAFF_STICK;
    Way way = apply_panel(session, library, intent, outcome);
    if (was_stick && staff->page != STAFF_STICK && outcome->request == REQUEST_NONE) {
        outcome->request = REQUEST_STICK_STOP;
    }
    return way;
}

bool staff_is_led(const Session *session)
{
    return session->place == PLACE_STAFF && session->staff.page == STAFF_WORKSHOP;
}

bool staff_hides(const Session *session, Intent intent)
{
    return staff_is_led(session) && intent.kind == INTENT_GO &&
           (intent.index == WORKSHOP_PAUSE || intent.index == WORKSHOP_CARD);
}

bool staff_hide(Session *session, Outcome *outcome)
{
    Workshop *workshop = &session->staff.workshop;
    if (!staff_is_led(session)) {
        return false;
    }
    outcome->effect = EFFECT_PAGE;
    if (workshop->leaving != LEAVING_NOT) { /* said in a hurry, once more: stay */
        workshop->leaving = LEAVING_NOT;
    } else if (workshop->view != WORKSHOP_PAUSE || session->over != OVER_NOTHING) {
        workshop_hide(workshop);
        cover(session);
    } else if (!workshop_has_begun(workshop)) {
        return false;
    } else {
        workshop->leaving = LEAVING_TO_ATTRACT;
    }
    return true;
}

void staff_leave(Session *session, const Library *library, uint64_t now_ms, Outcome *outcome)
{
    if (staff_is_led(session)) {
        workshop_count_hands(&session->staff.workshop, library, outcome);
        workshop_keep(session, library, now_ms);
    } else if (session->place == PLACE_STAFF && session->staff.page == STAFF_STICK) {
        outcome->request = REQUEST_STICK_STOP;
    }
}
