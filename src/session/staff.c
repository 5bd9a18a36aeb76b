/* The PIN and the pages of the panel. What they show comes from the app; here is only where one is
 * and what may be pressed. */
#include "staff.h"

#include "settings.h"

#include <string.h>

enum { MS_PER_SECOND = 1000 };

static void go_to_page(Staff *staff, StaffPage page, Outcome *outcome)
{
    staff->page = (uint8_t)page;
    staff->digit_count = 0;
    memset(staff->digits, 0, sizeof staff->digits);
    outcome->effect = EFFECT_PAGE;
}

void staff_open(Session *session)
{
    Staff *staff = &session->staff;
    bool has_pin = staff->has_pin;
    uint64_t wait_ms = staff->wait_ms;
    *staff = (Staff){.has_pin = has_pin, .wait_ms = wait_ms};
    staff->page = has_pin ? STAFF_PIN : STAFF_PIN_NEW;
    session->place = PLACE_STAFF;
}

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

/* The digits that are complete: a try, the first of two entries, or the second one. */
static void take_entry(Staff *staff, Intent intent, Outcome *outcome)
{
    if (staff->digit_count < PIN_LEAST || staff->is_waiting) {
        return;
    }
    switch ((StaffPage)staff->page) {
    case STAFF_PIN:
    case STAFF_RESET:
        if (intent.now_ms >= staff->wait_ms) {
            staff->is_waiting = true;
            outcome->request = REQUEST_PIN_TRY;
        }
        break;
    case STAFF_PIN_NEW:
        memcpy(staff->first, staff->digits, sizeof staff->first);
        staff->first_count = staff->digit_count;
        go_to_page(staff, STAFF_PIN_REPEAT, outcome);
        break;
    case STAFF_PIN_REPEAT:
        if (is_same(staff)) {
            staff->is_waiting = true;
            outcome->request = REQUEST_PIN_SET;
        } else {
            go_to_page(staff, STAFF_PIN_NEW, outcome);
            staff->was_wrong = true;
        }
        break;
    default:
        break;
    }
}

static void forget_digits(Staff *staff)
{
    staff->digit_count = 0;
    memset(staff->digits, 0, sizeof staff->digits);
}

static StaffEnd enter(Staff *staff, Outcome *outcome)
{
    staff->has_pin = true;
    if (staff->is_inside) {
        go_to_page(staff, STAFF_SETTINGS, outcome);
        return STAFF_STAYS;
    }
    staff->is_inside = true;
    go_to_page(staff, STAFF_PANEL, outcome);
    outcome->request = REQUEST_FIGURES;
    return STAFF_ENTERED;
}

/* The app has tried or set the PIN. */
static StaffEnd take_reply(Staff *staff, Intent intent, Outcome *outcome)
{
    bool is_pin = staff->page == STAFF_PIN || staff->page == STAFF_PIN_REPEAT;
    if (!staff->is_waiting || !is_pin) {
        return STAFF_STAYS;
    }
    staff->is_waiting = false;
    memset(staff->first, 0, sizeof staff->first);
    if (intent.index == REPLY_YES) {
        return enter(staff, outcome);
    }
    outcome->effect = EFFECT_NOTYET;
    if (staff->page == STAFF_PIN_REPEAT) {
        /* A new PIN that is refused is chosen anew, not repeated. */
        staff->first_count = 0;
        go_to_page(staff, STAFF_PIN_NEW, outcome);
    }
    staff->was_wrong = true;
    staff->wait_ms = intent.now_ms + (uint64_t)intent.to * MS_PER_SECOND;
    forget_digits(staff);
    return STAFF_STAYS;
}

/* First the reply to the PIN, then that to the reset itself. */
static void take_reset_reply(Staff *staff, Intent intent, Outcome *outcome)
{
    bool is_yes = intent.index == REPLY_YES;
    if (staff->reset == RESET_WORKING) {
        staff->reset = is_yes ? RESET_DONE : RESET_FAILED;
        outcome->effect = EFFECT_PAGE;
    } else if (staff->is_waiting && is_yes) {
        staff->reset = RESET_WORKING;
        outcome->request = REQUEST_RESET;
    } else if (staff->is_waiting) {
        staff->was_wrong = true;
        staff->wait_ms = intent.now_ms + (uint64_t)intent.to * MS_PER_SECOND;
        outcome->effect = EFFECT_NOTYET;
    }
    staff->is_waiting = false;
    forget_digits(staff);
}

static void back_to_panel(Staff *staff, Outcome *outcome)
{
    go_to_page(staff, STAFF_PANEL, outcome);
    outcome->effect = EFFECT_BACK;
    outcome->request = REQUEST_FIGURES;
}

static void apply_reset(Staff *staff, Intent intent, Outcome *outcome)
{
    bool leaves = intent.kind == INTENT_BACK || intent.kind == INTENT_HOME ||
                  (staff->reset != RESET_PIN && intent.kind == INTENT_NEXT);
    if (intent.kind == INTENT_REPLY) {
        take_reset_reply(staff, intent, outcome);
    } else if (staff->is_waiting || staff->reset == RESET_WORKING) {
        return;
    } else if (leaves) {
        back_to_panel(staff, outcome);
    } else if (staff->reset == RESET_FAILED && intent.kind == INTENT_AGAIN) {
        staff->reset = RESET_PIN;
        outcome->effect = EFFECT_PAGE;
    } else if (staff->reset == RESET_PIN && intent.kind == INTENT_CHECK) {
        take_entry(staff, intent, outcome);
    } else if (staff->reset == RESET_PIN) {
        take_digit(staff, intent);
    }
}

static StaffEnd apply_pin(Staff *staff, Intent intent, Outcome *outcome)
{
    if (intent.kind == INTENT_REPLY) {
        return take_reply(staff, intent, outcome);
    }
    if (intent.kind == INTENT_HOME ||
        (intent.kind == INTENT_BACK && staff->page != STAFF_PIN_REPEAT)) {
        if (!staff->is_inside) {
            return STAFF_TO_HOME;
        }
        go_to_page(staff, STAFF_SETTINGS, outcome);
        outcome->effect = EFFECT_BACK;
        return STAFF_STAYS;
    }
    if (intent.kind == INTENT_BACK) {
        go_to_page(staff, STAFF_PIN_NEW, outcome);
    } else if (intent.kind == INTENT_CHECK) {
        take_entry(staff, intent, outcome);
    } else if (!staff->is_waiting) {
        take_digit(staff, intent);
    }
    return STAFF_STAYS;
}

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
        go_to_page(staff, STAFF_PANEL, outcome);
    } else {
        return false;
    }
    outcome->request = REQUEST_FIGURES;
    return true;
}

static void open_page(Staff *staff, Intent intent, Outcome *outcome)
{
    StaffPage page = (StaffPage)intent.index;
    go_to_page(staff, page, outcome);
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
    bool is_settings = staff->page == STAFF_SETTINGS, is_library = staff->page == STAFF_LIBRARY;
    if (!is_settings && !is_library) {
        return false;
    }
    if (intent.kind == INTENT_REPLY && is_library && staff->is_waiting) {
        staff->is_waiting = false;
        staff->is_reloaded = intent.index == REPLY_YES;
        outcome->effect = EFFECT_RIGHT;
    } else if (intent.kind == INTENT_REPLY) {
        staff->is_unsaved = intent.index == REPLY_NO;
    } else if (is_settings && intent.kind == INTENT_GO && intent.index == STAFF_PIN_NEW) {
        staff->was_wrong = false;
        go_to_page(staff, STAFF_PIN_NEW, outcome);
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

static StaffEnd apply_panel(Session *session, const Library *library, Intent intent,
                            Outcome *outcome)
{
    Staff *staff = &session->staff;
    bool is_page = intent.kind == INTENT_GO && intent.index > STAFF_PANEL &&
                   intent.index < STAFF_LED && staff->page != intent.index;
    if (staff->page == STAFF_MONTH && apply_month(staff, intent, outcome)) {
        return STAFF_STAYS;
    }
    if (staff->page == STAFF_STICK && stick_apply(staff, intent, outcome)) {
        return STAFF_STAYS;
    }
    if (intent.kind == INTENT_PERIOD && intent.index < PERIOD_COUNT) {
        staff->period = (uint8_t)intent.index;
        outcome->request = REQUEST_FIGURES;
    } else if (is_page) {
        open_page(staff, intent, outcome);
    } else if (intent.kind == INTENT_OPEN && staff->page == STAFF_PLANS &&
               intent.index < library->pack_count) {
        go_to_page(staff, STAFF_LED, outcome);
        led_open(&staff->led, library, &session->settings, intent.index, outcome);
    } else if (intent.kind == INTENT_BACK && staff->page != STAFF_PANEL) {
        back_to_panel(staff, outcome);
    } else if (intent.kind == INTENT_FINISH || intent.kind == INTENT_BACK) {
        return STAFF_LEFT;
    }
    return STAFF_STAYS;
}

StaffEnd staff_apply(Session *session, const Library *library, Intent intent, Outcome *outcome)
{
    Staff *staff = &session->staff;
    switch ((StaffPage)staff->page) {
    case STAFF_PIN:
    case STAFF_PIN_NEW:
    case STAFF_PIN_REPEAT:
        return apply_pin(staff, intent, outcome);
    case STAFF_LED:
        if (!led_apply(&staff->led, library, intent, outcome)) {
            go_to_page(staff, STAFF_PLANS, outcome);
            outcome->effect = EFFECT_BACK;
        }
        return STAFF_STAYS;
    case STAFF_RESET:
        apply_reset(staff, intent, outcome);
        return STAFF_STAYS;
    case STAFF_PANEL:
    case STAFF_MONTH:
    case STAFF_STICK:
    case STAFF_SETTINGS:
    case STAFF_LIBRARY:
    case STAFF_PLANS:
    case STAFF_PAGES:
        break;
    }
    if (apply_machine(session, library, intent, outcome)) {
        return STAFF_STAYS;
    }
    bool was_stick = staff->page == STAFF_STICK;
    StaffEnd end = apply_panel(session, library, intent, outcome);
    if (was_stick && staff->page != STAFF_STICK && outcome->request == REQUEST_NONE) {
        outcome->request = REQUEST_STICK_STOP;
    }
    return end;
}
