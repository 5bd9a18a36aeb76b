/* What lies over a page: the breathing page, words of the glossary, help, the pause, and the idle
 * question, which comes by itself (idle.c). */
#include "over.h"

#include "lesson.h"

#include "aman/activities/glossary.h"

#include <string.h>

static const Breathe BREATHE_PAGE = {.rounds = BREATHE_ROUNDS};
const Step SESSION_BREATHE = {.kind = &BREATHE.kind, .data = &BREATHE_PAGE, .is_clean = true};

/* Opens the breathing page over home, a lesson or its pause. */
static bool open_breathe(Session *session, Intent intent, Outcome *outcome)
{
    bool is_inside = session->place != PLACE_ATTRACT && session->place != PLACE_START &&
                     session->place != PLACE_STAFF;
    bool can_open = session->over == OVER_NOTHING || session->over == OVER_PAUSE;
    if (intent.kind != INTENT_BREATHE || !is_inside || !can_open) {
        return false;
    }
    session->under_breathe = session->over;
    session->over = OVER_BREATHE;
    memset(&session->breath, 0, sizeof session->breath); /* the bytes between its members too */
    outcome->effect = EFFECT_PAGE;
    return true;
}

static void apply_breathe(Session *session, Intent intent, Outcome *outcome)
{
    Outcome own = {0};
    BREATHE.apply(&SESSION_BREATHE, &session->breath, intent, &own);
    if (own.go != GO_STAY || intent.kind == INTENT_CLOSE || intent.kind == INTENT_HOME) {
        session->over = session->under_breathe;
        session->under_breathe = OVER_NOTHING;
        outcome->effect = EFFECT_BACK;
    }
}

/* Looks a word up over a page of a lesson or the check. True when the intent is used up. */
static bool open_term(Session *session, const Library *library, Intent intent)
{
    const GlossaryTerm *terms[GLOSSARY_WORDS];
    bool is_inside = session->place == PLACE_LESSON || session->place == PLACE_CHECK;
    if (intent.kind != INTENT_WORD || session->over != OVER_NOTHING || !is_inside ||
        intent.index >= glossary_terms(library, session->track, terms)) {
        return false;
    }
    session->term = intent.index;
    session->over = OVER_TERM;
    return true;
}

/* Any input answers the question, and does nothing else but what works everywhere. */
static Way answer_idle(Session *session, Intent intent)
{
    session->over = session->before_idle;
    session->before_idle = OVER_NOTHING;
    return intent.kind == INTENT_FINISH ? WAY_LEAVES
           : intent.kind == INTENT_LOOK ? WAY_ENDS
                                        : WAY_ON;
}

Way over_apply(Session *session, const Library *library, Intent intent, Outcome *outcome)
{
    if (session->over == OVER_IDLE) {
        return answer_idle(session, intent);
    }
    if (open_breathe(session, intent, outcome) || open_term(session, library, intent)) {
        return WAY_ENDS;
    }
    bool is_back = intent.kind == INTENT_CLOSE || intent.kind == INTENT_BACK;
    if (session->over == OVER_BREATHE) {
        apply_breathe(session, intent, outcome);
    } else if (session->over == OVER_HELP && intent.kind == INTENT_ADULTS) {
        session->over = OVER_ADULTS;
        outcome->effect = EFFECT_PAGE;
    } else if (session->over == OVER_ADULTS && is_back) {
        session->over = OVER_HELP;
        outcome->effect = EFFECT_BACK;
    } else if (session->over == OVER_HELP && is_back) {
        session->over = session->under;
        session->under = OVER_NOTHING;
    } else if (is_back || (session->over == OVER_TERM && intent.kind == INTENT_WORD)) {
        session->over = OVER_NOTHING;
    } else if (session->over == OVER_TERM && intent.kind == INTENT_ALL_WORDS) {
        session->over = OVER_WORDS;
    } else if (session->over == OVER_PAUSE && intent.kind == INTENT_HOME) {
        session->over = OVER_NOTHING;
        lesson_leave(session, outcome);
    }
    return WAY_ON;
}

const char *over_word(Over over)
{
    static const char *const WORDS[] = {
        [OVER_NOTHING] = "nothing", [OVER_LOOK] = "look",     [OVER_PAUSE] = "pause",
        [OVER_BREATHE] = "breathe", [OVER_TERM] = "term",     [OVER_WORDS] = "words",
        [OVER_HELP] = "help",       [OVER_ADULTS] = "adults", [OVER_IDLE] = "idle",
    };
    return WORDS[over];
}
