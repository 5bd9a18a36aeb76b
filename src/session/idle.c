/* Deadlines: the idle question, the erasing when nobody answers it, a look for a stick. */
#include "idle.h"

#include "settings.h"
#include "staff.h"
#include "stick.h"
#include "workshop_timer.h"

enum { MS_PER_SECOND = 1000 };

bool session_is_untouched(const Session *session)
{
    const Look *look = &session->look, *first = &session->machine.first_look;
    return session->place == PLACE_ATTRACT && session->over == OVER_NOTHING &&
           session->lang == session->machine.first_lang && look->text_step == first->text_step &&
           look->theme == first->theme && look->sound == first->sound &&
           look->is_calm == first->is_calm;
}

/* The idle question and what follows when nobody answers. At the attract screen there is nobody to
 * ask: the language and look that somebody left there are erased at once. A group talks for long
 * without touching anything: it is never asked. What is pressed in the same moment comes first. */
static Way pass_time(Session *session, Intent intent)
{
    uint64_t now_ms = intent.now_ms;
    if (now_ms < session->last_input_ms) {
        session->last_input_ms = now_ms; /* a clock that went back begins the wait anew */
    }
    uint64_t quiet = now_ms - session->last_input_ms;
    bool is_attract = session->place == PLACE_ATTRACT && session->over == OVER_NOTHING;
    uint64_t ask = settings_idle_ms(session);
    if (session_is_untouched(session) || staff_is_led(session) || ask == UINT64_MAX) {
        return WAY_ENDS;
    }
    ask += intent.kind == INTENT_TICK ? 0 : 1;
    if (quiet >= ask + (is_attract ? 0 : IDLE_ERASE_MS)) {
        return WAY_LEAVES;
    }
    if (quiet >= ask && session->over != OVER_IDLE) {
        session->before_idle = session->over;
        session->over = OVER_IDLE;
    }
    return WAY_ENDS;
}

/* What was pressed when the question was due already was not meant for it: nobody had seen it. */
static bool is_before_question(Intent intent)
{
    return intent.kind != INTENT_LEAVE && intent.kind != INTENT_HELP;
}

Way idle_apply(Session *session, Intent intent, Outcome *outcome)
{
    bool was_asked = session->over == OVER_IDLE;
    Way way = pass_time(session, intent);
    bool is_asked = session->over == OVER_IDLE && !was_asked;
    if (way == WAY_LEAVES) {
        return way; /* what came now was meant for the visit that is over */
    }
    if (intent.kind == INTENT_TICK) {
        if (session->place == PLACE_STAFF && session->over == OVER_NOTHING) {
            stick_tick(&session->staff, intent.now_ms, outcome);
        }
        return WAY_ENDS;
    }
    if (intent.kind == INTENT_REPLY) {
        return WAY_ON; /* nobody need be there */
    }
    if (is_asked && is_before_question(intent)) {
        return WAY_ENDS;
    }
    session->last_input_ms = intent.now_ms;
    return WAY_ON;
}

uint64_t session_deadline(const Session *session, uint64_t now_ms)
{
    if (staff_is_led(session)) {
        return workshop_deadline(&session->staff.workshop, now_ms);
    }
    if (session_is_untouched(session) || settings_idle_ms(session) == UINT64_MAX) {
        return UINT64_MAX;
    }
    uint64_t ask = session->last_input_ms + settings_idle_ms(session);
    uint32_t left = session_idle_seconds(session, now_ms);
    if (session->place == PLACE_STAFF && session->over == OVER_NOTHING) {
        uint64_t look = stick_deadline(&session->staff);
        return look < ask ? look : ask;
    }
    return session->over != OVER_IDLE ? ask
           : left > 0                 ? ask + IDLE_ERASE_MS - (uint64_t)(left - 1) * MS_PER_SECOND
                                      : now_ms;
}

uint32_t session_idle_seconds(const Session *session, uint64_t now_ms)
{
    uint64_t end = session->last_input_ms + settings_idle_ms(session) + IDLE_ERASE_MS;
    uint64_t left = end > now_ms ? end - now_ms : 0;
    uint64_t seconds = (left + MS_PER_SECOND - 1) / MS_PER_SECOND;
    return (uint32_t)(seconds < IDLE_ERASE_MS / MS_PER_SECOND ? seconds
                                                              : IDLE_ERASE_MS / MS_PER_SECOND);
}
