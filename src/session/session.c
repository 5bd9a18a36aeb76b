/* The sitting: the places, and the one way that every intent goes. */
#include "aman/session/session.h"

#include "check.h"
#include "cue.h"
#include "everywhere.h"
#include "home.h"
#include "idle.h"
#include "lesson.h"
#include "once.h"
#include "over.h"
#include "staff.h"
#include "visit.h"
#include "workshop_keep.h"

#include <assert.h>

const uint16_t TEXT_STEPS[TEXT_STEP_COUNT] = {100, 125, 150, 200};

/* A place is a row. */
static const struct {
    const char *word; /* in play scripts */
    Way (*apply)(Session *session, const Library *library, Intent intent, Outcome *outcome);
} PLACES[] = {
    [PLACE_ATTRACT] = {"attract", attract_apply}, [PLACE_START] = {"start", start_apply},
    [PLACE_CHECK] = {"check", check_apply},       [PLACE_HOME] = {"home", home_apply},
    [PLACE_LESSON] = {"lesson", lesson_apply},    [PLACE_FINISHED] = {"finished", finished_apply},
    [PLACE_STAFF] = {"staff", staff_apply},
};
static_assert(sizeof PLACES / sizeof *PLACES == PLACE_STAFF + 1, "a row for each place");

const char *place_word(Place place)
{
    return PLACES[place].word;
}

/* Whatever the way that led here: the corner first counts hands and stops what it is writing. */
static void end_visit(Session *session, const Library *library, uint64_t now_ms, bool is_finished,
                      Outcome *outcome)
{
    staff_leave(session, library, now_ms, outcome);
    visit_count(session, library, outcome);
    visit_end(session, now_ms, is_finished, outcome);
}

Outcome session_apply(Session *session, const Library *library, Intent intent)
{
    Outcome outcome = {0};
    if (intent.kind == INTENT_NONE || intent.kind == INTENT_SCROLL) {
        return outcome;
    }
    const Change change = {intent, session->place, session->over, session->look.sound};
    bool is_covered = session->over != OVER_NOTHING && !staff_hides(session, intent);
    bool is_reply = intent.kind == INTENT_REPLY; /* of the machine: it answers no question */
    workshops_forget(session, intent.now_ms);
    Way way = idle_apply(session, intent, &outcome);
    bool is_late = way == WAY_LEAVES; /* the visit was over before this came */
    if (way == WAY_ON && !is_reply) {
        way = over_apply(session, library, intent, &outcome);
    }
    if (way == WAY_ON) {
        way = everywhere_apply(session, intent, &outcome);
    }
    if (way == WAY_ON && (is_reply || !is_covered)) {
        way = PLACES[session->place].apply(session, library, intent, &outcome);
    }
    once_filter(session, &outcome);
    if (way == WAY_LEAVES || way == WAY_FINISHES) {
        end_visit(session, library, intent.now_ms, way == WAY_FINISHES, &outcome);
    }
    if (is_late && intent.kind == INTENT_HELP) {
        (void)everywhere_apply(session, intent, &outcome); /* help is there for whoever comes */
    }
    cue_choose(session, library, &change, &outcome);
    return outcome;
}

Outcome session_end(Session *session, const Library *library)
{
    Outcome outcome = {0};
    end_visit(session, library, session->last_input_ms, false, &outcome);
    return outcome;
}
