/* In and out of the facilitator's corner, and from page to page. */
#include "staff_go.h"

#include "settings.h"
#include "visit.h"

#include <string.h>

void staff_open(Session *session, Outcome *outcome)
{
    bool has_pin = session->machine.has_pin;
    session->staff_from = session->place;
    session->staff_over = session->over;
    session->over = OVER_NOTHING;
    session->staff = (Staff){.page = has_pin ? STAFF_PIN : STAFF_PIN_NEW};
    session->place = PLACE_STAFF;
    outcome->effect = EFFECT_PAGE;
    outcome->request = has_pin ? REQUEST_NONE : REQUEST_PIN_FIND;
}

void staff_close(Session *session, Outcome *outcome)
{
    session->place = session->staff_from;
    session->over = session->staff_over;
    outcome->effect = EFFECT_BACK;
}

void staff_go(Staff *staff, StaffPage page, Outcome *outcome)
{
    staff->page = (uint8_t)page;
    staff->is_waiting = false; /* the reply to what was asked on another page is not for this one */
    staff->digit_count = 0;
    memset(staff->digits, 0, sizeof staff->digits);
    outcome->effect = EFFECT_PAGE;
}

void staff_enter(Session *session, uint64_t now_ms, Outcome *outcome)
{
    session->staff.is_inside = true;
    staff_go(&session->staff, STAFF_PANEL, outcome);
    Staff staff = session->staff;
    visit_end(session, now_ms, false, outcome);
    session->staff = staff;
    session->place = PLACE_STAFF;
    session->look = settings_look(session);
    outcome->effect = EFFECT_PAGE;
    outcome->request = REQUEST_FIGURES;
}

void staff_to_panel(Staff *staff, Outcome *outcome)
{
    staff_go(staff, STAFF_PANEL, outcome);
    outcome->effect = EFFECT_BACK;
    outcome->request = REQUEST_FIGURES;
}
