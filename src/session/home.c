/* The pages around the lessons: attract, the choice of a track, home and the finish. */
#include "home.h"

#include "check.h"
#include "lesson.h"
#include "visit.h"

Way attract_apply(Session *session, const Library *library, Intent intent, Outcome *outcome)
{
    if (intent.kind == INTENT_BEGIN || intent.kind == INTENT_STIR) {
        /* Without a usable pack there is nothing to choose: home says so, calmly. */
        session->place = session_has_lessons(session, library) ? PLACE_START : PLACE_HOME;
        outcome->effect = EFFECT_PAGE;
    }
    return WAY_ENDS;
}

static void enter_home(Session *session, const Library *library, uint64_t now_ms, Outcome *outcome)
{
    session->place = PLACE_HOME;
    outcome->effect = EFFECT_PAGE;
    visit_start(session, now_ms);
    if (!session->check.is_offered) {
        check_open(session, library, false);
    }
}

Way start_apply(Session *session, const Library *library, Intent intent, Outcome *outcome)
{
    uint16_t packs[LIBRARY_PACKS];
    if (intent.kind == INTENT_TRACK &&
        session_track_packs(session, library, intent.index, packs) > 0) {
        session->track = (uint8_t)intent.index;
        session->has_track = true;
    } else if (intent.kind == INTENT_ENTER && session->has_track) {
        enter_home(session, library, intent.now_ms, outcome);
    }
    return WAY_ENDS;
}

/* A sitting in which something was learnt may end with the second half of the check. */
static Way finish_sitting(Session *session, const Library *library, Outcome *outcome)
{
    bool has_learnt = false;
    for (size_t i = 0; i < library->pack_count; i++) {
        has_learnt = has_learnt || session->progress[i].is_finished;
    }
    if (has_learnt && !session->check.is_done && check_open(session, library, true)) {
        outcome->effect = EFFECT_PAGE;
        return WAY_ENDS;
    }
    return WAY_FINISHES;
}

Way home_apply(Session *session, const Library *library, Intent intent, Outcome *outcome)
{
    if (intent.kind == INTENT_FINISH) {
        return finish_sitting(session, library, outcome);
    }
    if (intent.kind == INTENT_OPEN && session_offers(session, library, intent.index)) {
        lesson_open(session, library, intent.index, outcome);
    }
    return WAY_ENDS;
}

Way finished_apply(Session *session, const Library *library, Intent intent, Outcome *outcome)
{
    if (intent.kind == INTENT_HOME || intent.kind == INTENT_BACK) {
        session->place = PLACE_HOME;
        outcome->effect = EFFECT_BACK;
        return WAY_ENDS;
    }
    return home_apply(session, library, intent, outcome); /* what both have in common */
}
