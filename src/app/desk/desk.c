/* Answers what the session asks of the machine in the facilitator's corner: opens, tries and sets
 * the PIN itself, and hands figures, settings, sticks and beginning anew to their own files. */
#include "desk.h"

#include <stdio.h>

/* True when a PIN is set: also one that `pin set` wrote while the kiosk ran without any. */
static bool find_pin(Desk *desk, uint64_t now_ms)
{
    if (desk->has_pin_file && !pin_is_set(&desk->pin)) {
        desk->has_pin_file = pin_open(&desk->pin, desk->pin_path, now_ms);
    }
    return desk->has_pin_file && pin_is_set(&desk->pin);
}

void desk_open(Desk *desk, const Paths *paths, Stage *stage, Counts *counts, uint64_t now_ms)
{
    Session *session = &stage->session;
    *desk = (Desk){.stage = stage, .counts = counts, .paths = paths};
    stage->desk.diags = &stage->diags;
    int len = snprintf(desk->pin_path, sizeof desk->pin_path, "%s/pin", paths->data);
    desk->has_pin_file = len > 0 && (size_t)len < sizeof desk->pin_path &&
                         pin_open(&desk->pin, desk->pin_path, now_ms);
    session->machine.has_pin = desk->has_pin_file && pin_is_set(&desk->pin);
    session->machine.wait_ms = desk->pin.wait_until_ms;
}

void desk_close(Desk *desk)
{
    desk_stick_close(desk);
    desk->stage->desk = (DeskView){0};
    arena_free(desk->figures);
    desk->figures = NULL;
}

static Intent reply(bool is_yes, uint32_t seconds, uint64_t now_ms)
{
    uint32_t most = UINT16_MAX;
    return (Intent){.kind = INTENT_REPLY,
                    .index = is_yes ? REPLY_YES : REPLY_NO,
                    .to = (uint16_t)(seconds < most ? seconds : most),
                    .now_ms = now_ms};
}

/* A machine whose disk takes nothing has its corner too: without it there is no workshop. */
static bool set_pin(Desk *desk, Str typed)
{
    bool is_first = !pin_is_set(&desk->pin);
    return pin_is_good(typed) &&
           (pin_set(&desk->pin, typed) || (is_first && pin_hold(&desk->pin, typed)));
}

static Intent reply_to_pin(Desk *desk, bool is_yes, uint64_t now_ms)
{
    desk->stage->desk.is_pin_held = desk->pin.is_held;
    return reply(is_yes, is_yes ? 0 : pin_wait_s(&desk->pin, now_ms), now_ms);
}

Intent desk_do(Desk *desk, const Session *session, Request request, uint64_t now_ms)
{
    char digits[PIN_MOST];
    const Staff *staff = &session->staff;
    for (uint8_t i = 0; i < staff->digit_count; i++) {
        digits[i] = (char)('0' + staff->digits[i]);
    }
    Str typed = {digits, staff->digit_count};
    desk_stick_watch(desk);
    switch (request) {
    case REQUEST_PIN_FIND:
        return reply(find_pin(desk, now_ms), 0, now_ms);
    case REQUEST_PIN_TRY: {
        bool is_right = desk->has_pin_file && pin_try(&desk->pin, typed, now_ms);
        desk->stage->desk.is_pin_easy = is_right && !pin_is_good(typed);
        return reply_to_pin(desk, is_right, now_ms);
    }
    case REQUEST_PIN_SET: {
        /* Only who knows the PIN may replace it. */
        bool may_set = desk->has_pin_file && (staff->is_inside || !find_pin(desk, now_ms));
        bool is_set = may_set && set_pin(desk, typed);
        desk->stage->desk.is_pin_easy = desk->stage->desk.is_pin_easy && !is_set;
        return reply_to_pin(desk, is_set, now_ms);
    }
    case REQUEST_FIGURES:
        desk_figures(desk);
        break;
    case REQUEST_STICK_FIND:
    case REQUEST_STICK_LOOK:
    case REQUEST_STICK_WRITE:
    case REQUEST_STICK_STOP:
        desk_stick(desk, request, now_ms);
        break;
    case REQUEST_SETTINGS:
        return reply(desk_save_settings(desk), 0, now_ms);
    case REQUEST_RELOAD:
        return reply(stage_reload(desk->stage, desk->paths), 0, now_ms);
    case REQUEST_RESET:
        return reply(desk_reset(desk), 0, now_ms);
    case REQUEST_NONE:
        break;
    }
    return (Intent){INTENT_NONE};
}
