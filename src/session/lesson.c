/* A pack's lessons, one after the other: which step, its state, forward, back, home, finished. */
#include "lesson.h"

#include "visit.h"

#include <string.h>

bool session_step(const Session *session, const Library *library, StepRef *ref)
{
    if (session->place == PLACE_CHECK && session->check.phase == CHECK_ASK) {
        return session_check_item(session, library, session->check.at, ref);
    }
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
    return session->place == PLACE_CHECK ? (const void *)&session->check.answers[session->check.at]
                                         : session->states[session->state].bytes;
}

/* True when the chosen track shows step `index` of `lesson`. */
static bool shows_step(const Session *session, const Library *library, const Lesson *lesson,
                       uint32_t index)
{
    return session->track >= library->tracks.count ||
           track_has_step(&library->tracks.at[session->track], lesson, index);
}

void session_progress(const Session *session, const Library *library, size_t pack, uint32_t *at,
                      uint32_t *count)
{
    const PackProgress *progress = &session->progress[pack];
    *at = *count = 0;
    if (pack >= library->pack_count || progress->lesson >= library->packs[pack]->lessons.count) {
        return;
    }
    const Lesson *lesson = &library->packs[pack]->lessons.at[progress->lesson];
    for (uint32_t i = 0; i < lesson->steps.count; i++) {
        bool is_shown = shows_step(session, library, lesson, i);
        *count += is_shown;
        *at += is_shown && i < progress->step;
    }
}

/* Makes room for a state: a sitting that opens very many steps forgets its first ones. */
static StepState *new_state(Session *session)
{
    if (session->state_count == SESSION_STATES) {
        memmove(session->states, session->states + 1,
                sizeof session->states - sizeof *session->states);
        session->state_count--;
    }
    StepState *state = &session->states[session->state_count++];
    memset(state, 0, sizeof *state);
    return state;
}

/* Finds the current step's state, or gives it one the first time it is shown. */
static void show_step(Session *session, const Library *library)
{
    StepRef ref;
    if (!session_step(session, library, &ref)) {
        return;
    }
    for (uint16_t i = 0; i < session->state_count; i++) {
        const StepState *state = &session->states[i];
        if (state->pack == session->pack && state->lesson == session->lesson &&
            state->step == session->step) {
            session->state = i;
            return;
        }
    }
    uint64_t seed = session->seed ? session->seed + session->pack * 1000ULL +
                                        session->lesson * 100ULL + session->step
                                  : 0;
    StepState *state = new_state(session);
    state->pack = session->pack;
    state->lesson = session->lesson;
    state->step = session->step;
    session->state = (uint16_t)(state - session->states);
    activity_of(ref.step)->begin(ref.step, state->bytes, seed);
}

/* What was answered in `pack` so far. */
static void forget_pack(Session *session, uint16_t pack)
{
    uint16_t kept = 0;
    for (uint16_t i = 0; i < session->state_count; i++) {
        if (session->states[i].pack != pack) {
            session->states[kept++] = session->states[i];
        }
    }
    session->state_count = kept;
}

/* The nearest step after (or before) `from` that the track shows; -1 when there is none. */
static int shown_step(const Session *session, const Library *library, const Lesson *lesson,
                      int from, int direction)
{
    for (int i = from + direction; i >= 0 && i < (int)lesson->steps.count; i += direction) {
        if (shows_step(session, library, lesson, (uint32_t)i)) {
            return i;
        }
    }
    return -1;
}

/* The first step of the current lesson that the track shows. */
static uint8_t first_step(const Session *session, const Library *library)
{
    const Lesson *lesson = &library->packs[session->pack]->lessons.at[session->lesson];
    int first = shown_step(session, library, lesson, -1, 1);
    return (uint8_t)(first < 0 ? 0 : first);
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
    /* Answers stay until the pack is done: else one question could be counted twice. */
    if (is_new) {
        forget_pack(session, pack);
    }
    visit_count(session, library, outcome);
    session->place = PLACE_LESSON;
    session->pack = pack;
    session->lesson = progress->lesson;
    session->step = progress->step;
    if (is_new) {
        session->step = first_step(session, library);
    }
    go_to(session, library, session->lesson, session->step);
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
    forget_pack(session, pack);
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
    uint16_t packs[LIBRARY_PACKS];
    size_t count = session_packs(session, library, packs), own = 0;
    while (own < count && packs[own] != session->pack) {
        own++;
    }
    for (size_t i = 1; i <= count; i++) {
        uint16_t pack = packs[(own + i) % count];
        if (!session->progress[pack].is_finished) {
            return pack;
        }
    }
    return (uint16_t)library->pack_count;
}

static void go_next(Session *session, const Library *library, const StepRef *ref, Outcome *outcome)
{
    outcome->effect = EFFECT_PAGE;
    int next_step = shown_step(session, library, ref->lesson, session->step, 1);
    if (next_step >= 0) {
        go_to(session, library, session->lesson, (uint8_t)next_step);
        return;
    }
    count_lesson(ref, METRIC_LESSON_FINISHED, outcome);
    if (session->lesson + 1U < ref->pack->lessons.count) {
        session->lesson++;
        go_to(session, library, session->lesson, first_step(session, library));
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
    const Lesson *lesson = &library->packs[session->pack]->lessons.at[session->lesson];
    int before = shown_step(session, library, lesson, session->step, -1);
    if (before < 0) {
        lesson_leave(session, outcome);
        return;
    }
    outcome->effect = EFFECT_BACK;
    go_to(session, library, session->lesson, (uint8_t)before);
}

Way lesson_apply(Session *session, const Library *library, Intent intent, Outcome *outcome)
{
    StepRef ref;
    if (!session_step(session, library, &ref)) {
        return WAY_ENDS;
    }
    if (intent.kind == INTENT_HOME) {
        lesson_leave(session, outcome);
        return WAY_ENDS;
    }
    activity_of(ref.step)->apply(ref.step, session->states[session->state].bytes, intent, outcome);
    bool is_again = session->progress[session->pack].is_finished;
    for (size_t i = 0; i < outcome->event_count; i++) {
        /* Who saw the answers when the lesson was done before finds them at a later try. */
        if (is_again && outcome->events[i].metric == METRIC_RIGHT_FIRST) {
            outcome->events[i].metric = METRIC_RIGHT_LATER;
        }
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
    return WAY_ENDS;
}
