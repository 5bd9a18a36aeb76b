/* The PIN: asked for, chosen, and asked for again before the counts begin anew. The app tries and
 * keeps it; here are only the digits until then. */
#include "pin.h"

#include "staff_go.h"

#include <string.h>

enum { MS_PER_SECOND = 1000 };

static void take_digit(Staff *staff, Intent intent)
{
    if (intent.kind == INTENT_DIGIT && intent.index <= 9 && staff->digit_count < PIN_MOST) {
        staff->digits[staff->digit_count++] = (uint8_t)intent.index;
        staff->was_wrong = false;
    } else if (intent.kind == INTENT_DROP && staff->digit_count > 0) {
        staff->digits[--staff->digit_count] = 0;
    }
}

static bool is_same(const Staff *staff)
{
    return staff->digit_count == staff->first_count &&
           memcmp(staff->digits, staff->first, sizeof staff->first) == 0;
}

static void forget_digits(Staff *staff)
{
    staff->digit_count = 0;
    memset(staff->digits, 0, sizeof staff->digits);
}

/* A new PIN is not taken: it is chosen anew, and the page says why. */
static void choose_anew(Staff *staff, PinFault fault, Outcome *outcome)
{
    staff_go(staff, STAFF_PIN_NEW, outcome);
    staff->was_wrong = true;
    staff->fault = (uint8_t)fault;
}

/* The digits that are complete: a try, the first of two entries, or the second one. */
static void take_entry(Session *session, Intent intent, Outcome *outcome)
{
    Staff *staff = &session->staff;
    PinWeakness weakness;
    if (staff->digit_count < PIN_LEAST || staff->is_waiting) {
        return;
    }
    switch ((StaffPage)staff->page) {
    case STAFF_PIN:
    case STAFF_RESET:
        if (intent.now_ms >= session->machine.wait_ms) {
            staff->is_waiting = true;
            outcome->request = REQUEST_PIN_TRY;
        }
        break;
    case STAFF_PIN_NEW:
        /* Said now: who has typed it twice takes any other word for a mistake of theirs. */
        weakness = pin_weakness((Str){(const char *)staff->digits, staff->digit_count});
        if (weakness != PIN_IS_GOOD) {
            choose_anew(staff, PIN_WEAK, outcome);
            staff->weakness = (uint8_t)weakness;
            break;
        }
        memcpy(staff->first, staff->digits, sizeof staff->first);
        staff->first_count = staff->digit_count;
        staff_go(staff, STAFF_PIN_REPEAT, outcome);
        break;
    case STAFF_PIN_REPEAT:
        if (is_same(staff)) {
            staff->is_waiting = true;
            outcome->request = REQUEST_PIN_SET;
        } else {
            choose_anew(staff, PIN_DIFFERS, outcome);
        }
        break;
    default:
        break;
    }
}

static void accept_pin(Session *session, Intent intent, Outcome *outcome)
{
    session->machine.has_pin = true;
    if (session->staff.is_inside) {
        staff_go(&session->staff, STAFF_SETTINGS, outcome);
    } else {
        staff_enter(session, intent.now_ms, outcome);
    }
}

/* The app has tried or set the PIN. */
static void take_reply(Session *session, Intent intent, Outcome *outcome)
{
    Staff *staff = &session->staff;
    bool is_pin = staff->page == STAFF_PIN || staff->page == STAFF_PIN_REPEAT;
    if (staff->page == STAFF_PIN_NEW && !staff->is_inside && intent.index == REPLY_YES) {
        /* One was set on the machine meanwhile. */
        session->machine.has_pin = true;
        staff_go(staff, STAFF_PIN, outcome);
        return;
    }
    if (!staff->is_waiting || !is_pin) {
        return;
    }
    staff->is_waiting = false;
    memset(staff->first, 0, sizeof staff->first);
    if (intent.index == REPLY_YES) {
        accept_pin(session, intent, outcome);
        return;
    }
    outcome->effect = EFFECT_NOTYET;
    if (staff->page == STAFF_PIN_REPEAT) {
        staff->first_count = 0;
        choose_anew(staff, PIN_UNSAVED, outcome);
    }
    staff->was_wrong = true;
    session->machine.wait_ms = intent.now_ms + (uint64_t)intent.to * MS_PER_SECOND;
    forget_digits(staff);
}

/* First the reply to the PIN, then that to the reset itself. */
static void take_reset_reply(Session *session, Intent intent, Outcome *outcome)
{
    Staff *staff = &session->staff;
    bool is_yes = intent.index == REPLY_YES;
    if (staff->reset == RESET_WORKING) {
        staff->reset = is_yes ? RESET_DONE : RESET_FAILED;
        outcome->effect = EFFECT_PAGE;
    } else if (staff->is_waiting && is_yes) {
        staff->reset = RESET_WORKING;
        outcome->request = REQUEST_RESET;
    } else if (staff->is_waiting) {
        staff->was_wrong = true;
        session->machine.wait_ms = intent.now_ms + (uint64_t)intent.to * MS_PER_SECOND;
        outcome->effect = EFFECT_NOTYET;
    }
    staff->is_waiting = false;
    forget_digits(staff);
}

void reset_apply(Session *session, Intent intent, Outcome *outcome)
{
    Staff *staff = &session->staff;
    bool leaves = intent.kind == INTENT_BACK || intent.kind == INTENT_HOME ||
                  (staff->reset != RESET_PIN && intent.kind == INTENT_NEXT);
    if (intent.kind == INTENT_REPLY) {
        take_reset_reply(session, intent, outcome);
    } else if (staff->is_waiting || staff->reset == RESET_WORKING) {
        return;
    } else if (leaves) {
        staff_to_panel(staff, outcome);
    } else if (staff->reset == RESET_FAILED && intent.kind == INTENT_AGAIN) {
        staff->reset = RESET_PIN;
        outcome->effect = EFFECT_PAGE;
    } else if (staff->reset == RESET_PIN && intent.kind == INTENT_CHECK) {
        take_entry(session, intent, outcome);
    } else if (staff->reset == RESET_PIN) {
        take_digit(staff, intent);
    }
}

void pin_apply(Session *session, Intent intent, Outcome *outcome)
{
    Staff *staff = &session->staff;
    bool leaves = intent.kind == INTENT_HOME ||
                  (intent.kind == INTENT_BACK && staff->page != STAFF_PIN_REPEAT);
    if (intent.kind == INTENT_REPLY) {
        take_reply(session, intent, outcome);
    } else if (leaves && staff->is_inside) {
        staff_go(staff, STAFF_SETTINGS, outcome);
        outcome->effect = EFFECT_BACK;
    } else if (leaves) {
        staff_close(session, outcome);
    } else if (intent.kind == INTENT_BACK) {
        staff_go(staff, STAFF_PIN_NEW, outcome);
    } else if (intent.kind == INTENT_CHECK) {
        take_entry(session, intent, outcome);
    } else if (!staff->is_waiting) {
        take_digit(staff, intent);
    }
}
