/* The sitting: places, what lies over them, and who gets an intent. The lesson's own moves are
 * lesson.c. */
#include "aman/session/session.h"

#include "check.h"
#include "cue.h"
#include "lesson.h"
#include "over.h"
#include "settings.h"
#include "staff.h"

#include "aman/base/rng.h"

#include <string.h>

enum { MS_PER_SECOND = 1000, MS_PER_MINUTE = 60 * MS_PER_SECOND };

const uint16_t TEXT_STEPS[TEXT_STEP_COUNT] = {100, 125, 150, 200};

/* Overwrites everything but what belongs to the machine. The bytes between members too: what was
 * erased has the same ones as what is new. */
static void begin_visit(Session *session, uint64_t seed, uint64_t now_ms)
{
    Machine machine;
    memcpy(&machine, &session->machine, sizeof machine);
    memset(session, 0, sizeof *session);
    memcpy(&session->machine, &machine, sizeof machine);
    session->lang = machine.first_lang;
    session->look = machine.first_look;
    session->seed = seed;
    session->last_input_ms = now_ms;
}

void session_begin(Session *session, Lang lang, Look look, uint64_t seed, uint64_t now_ms)
{
    memset(session, 0, sizeof *session);
    session->machine.settings = settings_usual();
    session->machine.first_lang = lang;
    session->machine.first_look = look;
    begin_visit(session, seed, now_ms);
}

/* Counts the end of a sitting and overwrites all of it. */
static void erase(Session *session, uint64_t now_ms, bool is_finished, Outcome *outcome)
{
    if (session->is_counting) {
        uint64_t spent = now_ms > session->started_ms ? now_ms - session->started_ms : 0;
        uint32_t minutes = (uint32_t)((spent + MS_PER_MINUTE / 2) / MS_PER_MINUTE);
        if (minutes > 0) {
            outcome_count(outcome, (CountEvent){.metric = METRIC_MINUTES, .n = minutes});
        }
        if (is_finished) {
            outcome_count(outcome, (CountEvent){.metric = METRIC_SITTING_FINISHED});
        }
    }
    if (session->place == PLACE_STAFF && session->staff.page == STAFF_STICK) {
        outcome->request = REQUEST_STICK_STOP;
    }
    uint64_t seed = session->seed;
    seed = seed ? rng_next(&seed) : 0;
    begin_visit(session, seed, now_ms);
    outcome->effect = EFFECT_ERASED;
}

size_t session_packs(const Session *session, const Library *library, uint16_t packs[LIBRARY_PACKS])
{
    return session_track_packs(session, library, session->track, packs);
}

bool session_offers(const Session *session, const Library *library, size_t pack)
{
    uint16_t packs[LIBRARY_PACKS];
    size_t count = session_packs(session, library, packs), i = 0;
    while (i < count && packs[i] != pack) {
        i++;
    }
    return i < count;
}

static void enter(Session *session, const Library *library, uint64_t now_ms, Outcome *outcome)
{
    if (!session->has_track) {
        return;
    }
    const Track *track = &library->tracks.at[session->track];
    session->place = PLACE_HOME;
    session->started_ms = now_ms;
    session->is_counting = true;
    outcome->effect = EFFECT_PAGE;
    outcome_count(outcome, (CountEvent){.metric = METRIC_SITTING_STARTED});
    outcome_count(outcome, (CountEvent){.metric = METRIC_LANGUAGE,
                                        .value = str_from_c(lang_code(session->lang))});
    outcome_count(outcome, (CountEvent){.metric = METRIC_TRACK, .value = track->id.text});
    if (!session->check.is_offered) {
        check_open(session, library, false);
    }
}

/* A sitting in which something was learnt may end with the second half of the check. */
static void finish(Session *session, const Library *library, uint64_t now_ms, Outcome *outcome)
{
    bool has_learnt = false;
    for (size_t i = 0; i < library->pack_count; i++) {
        has_learnt = has_learnt || session->progress[i].is_finished;
    }
    if (has_learnt && !session->check.is_done && check_open(session, library, true)) {
        outcome->effect = EFFECT_PAGE;
        return;
    }
    erase(session, now_ms, true, outcome);
}

static void set_look(Session *session, Intent intent)
{
    if (intent.kind == INTENT_TEXT_SIZE && intent.index < TEXT_STEP_COUNT) {
        session->look.text_step = (uint8_t)intent.index;
    } else if (intent.kind == INTENT_THEME && intent.index < THEME_COUNT) {
        session->look.theme = (uint8_t)intent.index;
    } else if (intent.kind == INTENT_MOTION) {
        session->look.is_calm = intent.index != 0;
    } else if (intent.kind == INTENT_SOUND && intent.index < SOUND_COUNT) {
        session->look.sound = (uint8_t)intent.index;
    } else if (intent.kind == INTENT_LOOK_RESET) {
        session->look = settings_look(session);
    }
}

/* A group talks for long without touching anything: there is no idle question. */
static bool is_led(const Session *session)
{
    return session->place == PLACE_STAFF && session->staff.page == STAFF_LED;
}

/* The visit ends before its finish; hands that a group has raised are counted. */
static void leave(Session *session, const Library *library, uint64_t now_ms, Outcome *outcome)
{
    if (is_led(session)) {
        led_leave(&session->staff.led, library, outcome);
    }
    erase(session, now_ms, false, outcome);
}

Outcome session_end(Session *session, const Library *library)
{
    Outcome outcome = {0};
    leave(session, library, session->last_input_ms, &outcome);
    return outcome;
}

/* What works on every page, whatever lies over it. True when the intent is used up. */
static bool apply_anywhere(Session *session, const Library *library, Intent intent,
                           Outcome *outcome)
{
    switch (intent.kind) {
    case INTENT_LEAVE:
        /* Before a group the same key first takes everything out of sight and keeps the place. */
        if (is_led(session) && led_hide(&session->staff.led)) {
            outcome->effect = EFFECT_PAGE;
        } else {
            leave(session, library, intent.now_ms, outcome);
        }
        return true;
    case INTENT_HELP:
        if (session->over != OVER_HELP) {
            session->under = session->over;
            session->over = OVER_HELP;
        }
        return true;
    case INTENT_LANGUAGE:
        if (intent.index < LANG_COUNT && session_has_languages(session)) {
            session->lang = (Lang)intent.index;
        }
        return true;
    case INTENT_TEXT_SIZE:
    case INTENT_THEME:
    case INTENT_MOTION:
    case INTENT_SOUND:
    case INTENT_LOOK_RESET:
        set_look(session, intent);
        return true;
    case INTENT_LOOK:
        if (session->over == OVER_NOTHING || session->over == OVER_LOOK) {
            session->over = session->over == OVER_LOOK ? OVER_NOTHING : OVER_LOOK;
        }
        return true;
    default:
        return false;
    }
}

/* The door: from the first screens and from home, not out of a lesson that somebody is doing. */
static bool open_staff(Session *session, Intent intent, Outcome *outcome)
{
    bool has_door = session->place == PLACE_ATTRACT || session->place == PLACE_START ||
                    session->place == PLACE_HOME;
    if (intent.kind != INTENT_STAFF || !has_door || session->over != OVER_NOTHING) {
        return false;
    }
    session->staff_from = session->place;
    staff_open(session);
    outcome->effect = EFFECT_PAGE;
    outcome->request = session->machine.has_pin ? REQUEST_NONE : REQUEST_PIN_FIND;
    return true;
}

static void apply_staff(Session *session, const Library *library, Intent intent, Outcome *outcome)
{
    switch (staff_apply(session, library, intent, outcome)) {
    case STAFF_STAYS:
        break;
    case STAFF_TO_HOME:
        session->place = session->staff_from;
        outcome->effect = EFFECT_BACK;
        break;
    case STAFF_ENTERED: {
        /* The visit that went on before ends here. */
        Staff staff = session->staff;
        erase(session, intent.now_ms, false, outcome);
        session->staff = staff;
        session->place = PLACE_STAFF;
        session->look = settings_look(session);
        outcome->effect = EFFECT_PAGE;
        break;
    }
    case STAFF_LEFT:
        erase(session, intent.now_ms, false, outcome);
        break;
    }
}

static void apply_page(Session *session, const Library *library, Intent intent, Outcome *outcome)
{
    uint16_t packs[LIBRARY_PACKS];
    switch (session->place) {
    case PLACE_ATTRACT:
        if (intent.kind == INTENT_BEGIN) {
            /* Without a usable pack there is nothing to choose: home says so, calmly. */
            session->place = session_has_lessons(session, library) ? PLACE_START : PLACE_HOME;
            outcome->effect = EFFECT_PAGE;
        }
        break;
    case PLACE_START:
        if (intent.kind == INTENT_TRACK &&
            session_track_packs(session, library, intent.index, packs) > 0) {
            session->track = (uint8_t)intent.index;
            session->has_track = true;
        } else if (intent.kind == INTENT_ENTER) {
            enter(session, library, intent.now_ms, outcome);
        }
        break;
    case PLACE_HOME:
    case PLACE_FINISHED:
        if (intent.kind == INTENT_OPEN && session_offers(session, library, intent.index)) {
            lesson_open(session, library, intent.index, outcome);
        } else if (intent.kind == INTENT_FINISH) {
            finish(session, library, intent.now_ms, outcome);
        } else if (session->place == PLACE_FINISHED &&
                   (intent.kind == INTENT_HOME || intent.kind == INTENT_BACK)) {
            session->place = PLACE_HOME;
            outcome->effect = EFFECT_BACK;
        }
        break;
    case PLACE_CHECK:
        if (check_apply(session, library, intent, outcome) == CHECK_ENDS_SITTING) {
            erase(session, intent.now_ms, true, outcome);
        }
        break;
    case PLACE_LESSON:
        lesson_apply(session, library, intent, outcome);
        break;
    case PLACE_STAFF:
        apply_staff(session, library, intent, outcome);
        break;
    }
}

bool session_is_untouched(const Session *session)
{
    const Look *look = &session->look, *first = &session->machine.first_look;
    return session->place == PLACE_ATTRACT && session->over == OVER_NOTHING &&
           session->lang == session->machine.first_lang && look->text_step == first->text_step &&
           look->theme == first->theme && look->sound == first->sound &&
           look->is_calm == first->is_calm;
}

/* The idle question and what follows when nobody answers. At the attract screen there is nobody to
 * ask: the language and look that somebody left there are erased at once. */
static void tick(Session *session, uint64_t now_ms, Outcome *outcome)
{
    uint64_t quiet = now_ms > session->last_input_ms ? now_ms - session->last_input_ms : 0;
    bool is_attract = session->place == PLACE_ATTRACT && session->over == OVER_NOTHING;
    if (session_is_untouched(session) || is_led(session)) {
        return;
    }
    uint64_t ask = settings_idle_ms(session);
    if (ask == UINT64_MAX) {
        return;
    }
    if (quiet >= ask + (is_attract ? 0 : IDLE_ERASE_MS)) {
        erase(session, session->last_input_ms, false, outcome);
        session->last_input_ms = now_ms;
    } else if (quiet >= ask && session->over != OVER_IDLE) {
        session->before_idle = session->over;
        session->over = OVER_IDLE;
    } else if (session->place == PLACE_STAFF && session->over == OVER_NOTHING) {
        stick_tick(&session->staff, now_ms, outcome);
    }
}

/* Any input answers the idle question; what works on every page works as well, the page itself has
 * been covered. */
static void answer_idle(Session *session, const Library *library, Intent intent, Outcome *outcome)
{
    session->over = session->before_idle;
    session->before_idle = OVER_NOTHING;
    if (intent.kind == INTENT_FINISH) {
        erase(session, intent.now_ms, false, outcome);
    } else if (intent.kind != INTENT_LOOK) {
        apply_anywhere(session, library, intent, outcome);
    }
}

static void apply(Session *session, const Library *library, Intent intent, Outcome *outcome)
{
    if (intent.kind == INTENT_TICK) {
        tick(session, intent.now_ms, outcome);
        return;
    }
    session->last_input_ms = intent.now_ms;
    if (session->place == PLACE_ATTRACT && session->over == OVER_NOTHING &&
        intent.kind == INTENT_STIR) {
        intent.kind = INTENT_BEGIN;
    }
    if (session->over == OVER_IDLE) {
        answer_idle(session, library, intent, outcome);
    } else if (!apply_anywhere(session, library, intent, outcome) &&
               !over_open(session, library, intent, outcome) &&
               !open_staff(session, intent, outcome)) {
        if (session->over != OVER_NOTHING) {
            over_apply(session, intent, outcome);
        } else {
            apply_page(session, library, intent, outcome);
        }
    }
}

Outcome session_apply(Session *session, const Library *library, Intent intent)
{
    Outcome outcome = {0};
    if (intent.kind != INTENT_NONE && intent.kind != INTENT_SCROLL) {
        Place place = session->place;
        Over over = session->over;
        uint8_t sound = session->look.sound;
        apply(session, library, intent, &outcome);
        cue_choose(session, library, &(Change){intent, place, over, sound}, &outcome);
    }
    return outcome;
}

uint64_t session_deadline(const Session *session, uint64_t now_ms)
{
    if (is_led(session)) {
        return led_deadline(&session->staff.led, now_ms);
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

const char *place_word(Place place)
{
    static const char *const WORDS[] = {
        [PLACE_ATTRACT] = "attract", [PLACE_START] = "start",   [PLACE_CHECK] = "check",
        [PLACE_HOME] = "home",       [PLACE_LESSON] = "lesson", [PLACE_FINISHED] = "finished",
        [PLACE_STAFF] = "staff",
    };
    return WORDS[place];
}
