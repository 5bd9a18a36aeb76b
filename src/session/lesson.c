/* A pack's lessons, one after the other: which step, its state, forward, back, home, finished. */
#include "lesson.h"

#include <string.h>

bool session_step(const Session *session, const Library *library, StepRef *ref)
{
    if (session->place != PLACE_LESSON || session->pack >= library->pack_count) {
        return false;
    }
    const Pack *pack = library->packs[session->pack];
    /* After a reload the packs may be others: what is gone is not shown. */
    if (session->lesson >= pack->lessons.count ||
        session->step >= pack->lessons.at[session->lesson].steps.count) {
        return false;
    }
    const Lesson *lesson = &pack->lessons.at[session->lesson];
    *ref = (StepRef){pack, lesson, &lesson->steps.at[session->step]};
    return true;
}

const void *session_state(const Session *session)
{
    return session->states[session->step];
}

/* Gives the current step its state the first time it is shown. */
static void show_step(Session *session, const Library *library)
{
    StepRef ref;
    if (!session_step(session, library, &ref) || session->has_state[session->step]) {
        return;
    }
    uint64_t seed = session->seed ? session->seed + session->pack * 1000ULL +
                                        session->lesson * 100ULL + session->step
                                  : 0;
    unsigned char *state = session->states[session->step];
    memset(state, 0, STATE_BYTES);
    activity_of(ref.step)->begin(ref.step, state, seed);
    session->has_state[session->step] = true;
}

static void forget_states(Session *session)
{
    memset(session->states, 0, sizeof session->states);
    memset(session->has_state, 0, sizeof session->has_state);
}

static void count_lesson(const StepRef *ref, Metric metric, Outcome *outcome)
{
    outcome_count(outcome, (CountEvent){.metric = metric,
                                        .pack = ref->pack->id.text,
                                        .version = ref->pack->version.text,
                                        .lesson = ref->lesson->id.text});
}

static void go_to(Session *session, const Library *library, uint8_t lesson, uint8_t step)
{
    if (lesson != session->lesson) {
        forget_states(session);
    }
    session->lesson = lesson;
    session->step = step;
    PackProgress *progress = &session->progress[session->pack];
    progress->lesson = lesson;
    progress->step = step;
    show_step(session, library);
}

void lesson_open(Session *session, const Library *library, uint16_t pack, Outcome *outcome)
{
    PackProgress *progress = &session->progress[pack];
    bool is_new = !progress->is_begun;
    /* Answers stay while the learner only looks in at home: else one question could be counted
     * twice. */
    if (is_new || session->pack != pack || session->lesson != progress->lesson) {
        forget_states(session);
    }
    session->place = PLACE_LESSON;
    session->pack = pack;
    session->lesson = progress->lesson;
    go_to(session, library, progress->lesson, progress->step);
    progress->is_begun = true;
    outcome->effect = EFFECT_PAGE;
    StepRef ref;
    if (is_new && session_step(session, library, &ref)) {
        count_lesson(&ref, METRIC_LESSON_STARTED, outcome);
    }
}

void session_jump(Session *session, const Library *library, uint16_t pack, uint8_t lesson,
                  uint8_t step)
{
    forget_states(session);
    session->place = PLACE_LESSON;
    session->over = session->under = OVER_NOTHING;
    session->pack = pack;
    session->lesson = lesson;
    session->progress[pack].is_begun = true;
    go_to(session, library, lesson, step);
}

void lesson_leave(Session *session, Outcome *outcome)
{
    session->place = PLACE_HOME;
    outcome->effect = EFFECT_BACK;
}

/* The next pack of the track that is not finished, after this one and then from the first. */
static uint16_t suggest(const Session *session, const Library *library)
{
    for (size_t i = 1; i < library->pack_count; i++) {
        size_t pack = (session->pack + i) % library->pack_count;
        if (session_offers(session, library, pack) && !session->progress[pack].is_finished) {
            return (uint16_t)pack;
        }
    }
    return (uint16_t)library->pack_count;
}

static void go_next(Session *session, const Library *library, const StepRef *ref, Outcome *outcome)
{
    outcome->effect = EFFECT_PAGE;
    if (session->step + 1U < ref->lesson->steps.count) {
        go_to(session, library, session->lesson, (uint8_t)(session->step + 1));
        return;
    }
    count_lesson(ref, METRIC_LESSON_FINISHED, outcome);
    if (session->lesson + 1U < ref->pack->lessons.count) {
        go_to(session, library, (uint8_t)(session->lesson + 1), 0);
        StepRef next;
        if (session_step(session, library, &next)) {
            count_lesson(&next, METRIC_LESSON_STARTED, outcome);
        }
        return;
    }
    session->progress[session->pack] = (PackProgress){.is_finished = true};
    session->next_pack = suggest(session, library);
    session->place = PLACE_FINISHED;
}

static void go_back(Session *session, const Library *library, Outcome *outcome)
{
    if (session->step == 0) {
        lesson_leave(session, outcome);
        return;
    }
    outcome->effect = EFFECT_BACK;
    go_to(session, library, session->lesson, (uint8_t)(session->step - 1));
}

void lesson_apply(Session *session, const Library *library, Intent intent, Outcome *outcome)
{
    StepRef ref;
    if (!session_step(session, library, &ref)) {
        return;
    }
    if (intent.kind == INTENT_HOME) {
        lesson_leave(session, outcome);
        return;
    }
    activity_of(ref.step)->apply(ref.step, session->states[session->step], intent, outcome);
    for (size_t i = 0; i < outcome->event_count; i++) {
        outcome->events[i].pack = ref.pack->id.text;
        outcome->events[i].version = ref.pack->version.text;
        outcome->events[i].lesson = ref.lesson->id.text;
    }
    switch (outcome->go) {
    case GO_STAY:
        break;
    case GO_NEXT:
        go_next(session, library, &ref, outcome);
        break;
    case GO_BACK:
        go_back(session, library, outcome);
        break;
    case GO_PAUSE:
        session->over = OVER_PAUSE;
        break;
    }
}
