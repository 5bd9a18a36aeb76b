/* Which poll is open is known by its numbers in the session. */
#include "polls.h"

#include <string.h>

/* False where there is no poll, or its answers are hidden. */
static bool open_poll(const Stage *stage, CountEvent *poll)
{
    StepRef ref;
    const Session *session = &stage->session;
    if (session->machine.settings.value[SETTING_POLLS] == SETTING_HIDDEN ||
        !session_step(session, &stage->library, &ref) || activity_of(ref.step) != &POLL) {
        return false;
    }
    *poll = (CountEvent){.metric = METRIC_POLL,
                         .pack = ref.pack->id.text,
                         .version = ref.pack->version.text,
                         .lesson = ref.lesson->id.text,
                         .step = ref.step->id.text};
    return true;
}

/* What the answer of just now adds; true when there was one. */
static bool add_own(Stage *stage, const Outcome *outcome)
{
    bool is_answered = false;
    for (size_t i = 0; i < outcome->event_count; i++) {
        const CountEvent *event = &outcome->events[i];
        is_answered = is_answered || event->metric == METRIC_POLL;
        for (uint32_t j = 0; event->metric == METRIC_POLL && j < POLL_OPTIONS; j++) {
            stage->tally[j] += str_equal(question_word(j), event->value);
        }
    }
    return is_answered;
}

void polls_follow(Stage *stage, Clerk *clerk, const Outcome *outcome)
{
    CountEvent poll;
    const Session *session = &stage->session;
    if (outcome->effect == EFFECT_NONE && outcome->event_count == 0) {
        return;
    }
    if (!open_poll(stage, &poll)) {
        stage->has_poll = stage->has_tally = false;
        return;
    }
    const PollPlace place = {session->pack, session->lesson, session->step};
    bool is_same = stage->has_poll && memcmp(&place, &stage->poll, sizeof place) == 0;
    stage->has_tally = stage->has_tally && is_same;
    stage->has_poll = true;
    stage->poll = place;
    if (add_own(stage, outcome) || !is_same) {
        clerk_ask_tally(clerk, &poll);
    }
}

void polls_take(Stage *stage, Clerk *clerk)
{
    ClerkTally tally;
    if (clerk_take_tally(clerk, &tally) && stage->has_poll) {
        stage->has_tally = tally.is_known;
        memcpy(stage->tally, tally.n, sizeof stage->tally);
    }
}
