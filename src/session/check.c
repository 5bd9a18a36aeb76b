/* The check before and after the lessons: offered, never required; no result before the end, a full
 * explanation then. Only sums leave it, all at once when a half ends. */
#include "check.h"

#include "visit.h"

#include "aman/base/rng.h"

#include <string.h>

static const Track *track_of(const Session *session, const Library *library)
{
    return session->track < library->tracks.count ? &library->tracks.at[session->track] : NULL;
}

static const Pack *pack_of(const Session *session, const Library *library)
{
    const Track *track = track_of(session, library);
    int pack = track ? track_check_pack(library, track) : -1;
    return pack >= 0 ? library->packs[pack] : NULL;
}

bool session_check_item(const Session *session, const Library *library, uint32_t index,
                        StepRef *ref)
{
    const Pack *pack = pack_of(session, library);
    const CheckRun *run = &session->check;
    if (session->place != PLACE_CHECK || !pack || index >= run->count) {
        return false;
    }
    const Lesson *lesson = &pack->lessons.at[0];
    /* After a reload the packs may be others. */
    if (run->steps[index] >= lesson->steps.count ||
        !step_is_check(&lesson->steps.at[run->steps[index]])) {
        return false;
    }
    *ref = (StepRef){pack, lesson, &lesson->steps.at[run->steps[index]]};
    return true;
}

/* Finds the items that the track names; true when there is at least one. */
static bool find_items(const Track *track, const Pack *pack, CheckRun *run)
{
    const Lesson *lesson = &pack->lessons.at[0];
    run->count = 0;
    for (uint32_t i = 0; i < track->check.items.count && run->count < CHECK_ITEMS; i++) {
        for (uint32_t j = 0; j < lesson->steps.count; j++) {
            const Step *step = &lesson->steps.at[j];
            if (step_is_check(step) && str_equal(step->id.text, track->check.items.at[i].text)) {
                run->steps[run->count++] = (uint8_t)j;
                break;
            }
        }
    }
    return run->count > 0;
}

bool check_open(Session *session, const Library *library, bool is_after)
{
    const Track *track = track_of(session, library);
    const Pack *pack = pack_of(session, library);
    CheckRun *run = &session->check;
    bool is_hidden = session->machine.settings.value[SETTING_CHECK] == SETTING_HIDDEN;
    if (is_hidden || !pack || !find_items(track, pack, run)) {
        return false;
    }
    uint64_t seed = session->seed;
    uint64_t coin = seed ? rng_next(&seed) : 0;
    run->first_form = coin & 1;
    run->is_after = is_after;
    run->is_offered = true;
    run->phase = CHECK_OFFER;
    run->at = 0;
    uint8_t form = (uint8_t)(is_after ? 1 - run->first_form : run->first_form);
    for (uint32_t i = 0; i < run->count; i++) {
        uint64_t own = session->seed ? session->seed + i + (is_after ? CHECK_ITEMS : 0) : 0;
        check_begin(&pack->lessons.at[0].steps.at[run->steps[i]], &run->answers[i], form, own);
    }
    session->place = PLACE_CHECK;
    return true;
}

/* One answer: that it was given, and whether it was a safe one. */
static void count_item(const Session *session, const Library *library, uint32_t index,
                       Outcome *outcome)
{
    StepRef ref;
    const CheckRun *run = &session->check;
    const CheckState *answer = &run->answers[index];
    if (answer->picked == CHECK_NONE || !session_check_item(session, library, index, &ref)) {
        return;
    }
    CountEvent event = {.metric = run->is_after ? METRIC_CHECK_AFTER : METRIC_CHECK_BEFORE,
                        .pack = ref.pack->id.text,
                        .version = ref.pack->version.text,
                        .lesson = ref.lesson->id.text,
                        .step = ref.step->id.text,
                        .value = check_form_word(answer->form)};
    outcome_count(outcome, event);
    if (check_is_safe(ref.step->data, answer)) {
        event.metric = run->is_after ? METRIC_SAFE_AFTER : METRIC_SAFE_BEFORE;
        outcome_count(outcome, event);
    }
}

static void end_half(Session *session, const Library *library, Outcome *outcome)
{
    CheckRun *run = &session->check;
    for (uint32_t i = 0; i < run->count; i++) {
        run->was_answered = run->was_answered || run->answers[i].picked != CHECK_NONE;
        count_item(session, library, i, outcome);
    }
    outcome->effect = EFFECT_PAGE;
    if (run->is_after) {
        run->is_done = true;
        run->phase = CHECK_EXPLAIN;
        return;
    }
    /* Nothing of the first half stays beside the second one. */
    memset(run->answers, 0, sizeof run->answers);
    session->place = PLACE_HOME;
}

/* Before: on to the lessons. After: to the answers, when some were given, else to the end. */
static Way decline(Session *session, Outcome *outcome)
{
    CheckRun *run = &session->check;
    outcome->effect = EFFECT_PAGE;
    if (!run->is_after) {
        session->place = PLACE_HOME;
        return WAY_ENDS;
    }
    run->is_done = true;
    run->phase = CHECK_EXPLAIN;
    return run->was_answered ? WAY_ENDS : WAY_FINISHES;
}

static Way apply_offer(Session *session, const Library *library, Intent intent, Outcome *outcome)
{
    if (intent.kind == INTENT_NEXT) {
        visit_count(session, library, outcome);
        session->check.phase = CHECK_ASK;
        outcome->effect = EFFECT_PAGE;
    } else if (intent.kind == INTENT_SKIP) {
        return decline(session, outcome);
    } else if (intent.kind == INTENT_HOME || intent.kind == INTENT_BACK) {
        session->place = PLACE_HOME;
        outcome->effect = EFFECT_BACK;
    }
    return WAY_ENDS;
}

static void apply_item(Session *session, const Library *library, Intent intent, Outcome *outcome)
{
    StepRef ref;
    CheckRun *run = &session->check;
    if (!session_check_item(session, library, run->at, &ref) || intent.kind == INTENT_FINISH) {
        end_half(session, library, outcome);
        return;
    }
    activity_of(ref.step)->apply(ref.step, &run->answers[run->at], intent, outcome);
    if (outcome->go == GO_NEXT && run->at + 1U == run->count) {
        end_half(session, library, outcome);
    } else if (outcome->go == GO_NEXT) {
        run->at++;
        outcome->effect = EFFECT_PAGE;
    } else if (outcome->go == GO_BACK) {
        run->phase = run->at == 0 ? CHECK_OFFER : CHECK_ASK;
        run->at = (uint8_t)(run->at > 0 ? run->at - 1 : 0);
        outcome->effect = EFFECT_BACK;
    }
}

Way check_apply(Session *session, const Library *library, Intent intent, Outcome *outcome)
{
    switch ((CheckPhase)session->check.phase) {
    case CHECK_OFFER:
        return apply_offer(session, library, intent, outcome);
    case CHECK_ASK:
        if (intent.kind == INTENT_HOME) {
            session->place = PLACE_HOME;
            outcome->effect = EFFECT_BACK;
        } else {
            apply_item(session, library, intent, outcome);
        }
        break;
    case CHECK_EXPLAIN:
        if (intent.kind == INTENT_NEXT || intent.kind == INTENT_FINISH) {
            return WAY_FINISHES;
        }
        if (intent.kind == INTENT_HOME || intent.kind == INTENT_BACK) {
            session->place = PLACE_HOME;
            outcome->effect = EFFECT_BACK;
        }
        break;
    }
    return WAY_ENDS;
}
