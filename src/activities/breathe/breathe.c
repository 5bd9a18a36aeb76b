/* breathe: the course of the breath is a function of time, so the state is only when it began. */
#include "aman/activities/breathe.h"

enum { MS_PER_SECOND = 1000, FULL = 1000 };

static const Field BREATHE_FIELDS[] = {
    FIELD_TEXT("title", Breathe, title, REQUIRED, 1, 60),
    FIELD_TEXT("text", Breathe, text, OPTIONAL, 1, 120),
    FIELD_INT("rounds", Breathe, rounds, REQUIRED, 1, BREATHE_ROUNDS),
    FIELD_END,
};

static uint32_t seconds_left(uint64_t length, uint64_t passed)
{
    return (uint32_t)((length - passed + MS_PER_SECOND - 1) / MS_PER_SECOND);
}

BreathMoment breathe_moment(uint32_t rounds, uint64_t passed_ms)
{
    if (passed_ms >= (uint64_t)rounds * BREATHE_ROUND_MS) {
        return (BreathMoment){.breath = BREATH_DONE, .round = rounds};
    }
    BreathMoment moment = {.round = (uint32_t)(passed_ms / BREATHE_ROUND_MS)};
    uint64_t at = passed_ms % BREATHE_ROUND_MS;
    if (at < BREATHE_IN_MS) {
        moment.breath = BREATH_IN;
        moment.seconds = seconds_left(BREATHE_IN_MS, at);
        moment.fullness = (uint32_t)(at * FULL / BREATHE_IN_MS);
        return moment;
    }
    at -= BREATHE_IN_MS;
    if (at < BREATHE_HOLD_MS) {
        moment.breath = BREATH_HOLD;
        moment.seconds = seconds_left(BREATHE_HOLD_MS, at);
        moment.fullness = FULL;
        return moment;
    }
    at -= BREATHE_HOLD_MS;
    moment.breath = BREATH_OUT;
    moment.seconds = seconds_left(BREATHE_OUT_MS, at);
    moment.fullness = FULL - (uint32_t)(at * FULL / BREATHE_OUT_MS);
    return moment;
}

uint64_t breathe_passed_ms(const BreatheState *state, uint64_t now_ms)
{
    uint64_t passed_ms = now_ms > state->started_ms ? now_ms - state->started_ms : 0;
    return passed_ms + (uint64_t)state->ahead_s * MS_PER_SECOND;
}

static void breathe_apply(const Step *step, void *state, Intent intent, Outcome *outcome)
{
    (void)step;
    BreatheState *breathing = state;
    if (intent.kind == INTENT_AGAIN) {
        breathing->is_running = true;
        breathing->started_ms = intent.now_ms;
        breathing->ahead_s = intent.index;
    } else if (intent.kind == INTENT_NEXT) {
        breathing->is_running = false;
        outcome->go = GO_NEXT;
    } else if (intent.kind == INTENT_BACK) {
        outcome->go = breathing->is_running ? GO_STAY : GO_BACK;
        breathing->is_running = false;
    }
}

static const Text *breathe_title(const Step *step)
{
    return &((const Breathe *)step->data)->title;
}

static size_t breathe_states(const Step *step, StateScript scripts[STATE_SCRIPTS])
{
    enum { IN = 1, HOLD = 5, OUT = 9, ROUND = BREATHE_ROUND_MS / MS_PER_SECOND };
    const Breathe *breathe = step->data;
    size_t count = 0;
    script_add(scripts, &count, "fresh");
    script_do(script_add(scripts, &count, "running"), INTENT_AGAIN, IN);
    script_do(script_add(scripts, &count, "running-hold"), INTENT_AGAIN, HOLD);
    script_do(script_add(scripts, &count, "running-out"), INTENT_AGAIN, OUT);
    StateScript *done = script_add(scripts, &count, "done");
    script_do(done, INTENT_AGAIN, (uint16_t)(breathe->rounds * ROUND));
    return count;
}

const ActivityType BREATHE = {
    .kind = {.name = "breathe",
             .summary = "a few slow breaths",
             .fields = BREATHE_FIELDS,
             .data_size = sizeof(Breathe)},
    .state_size = sizeof(BreatheState),
    .begin = reading_begin,
    .apply = breathe_apply,
    .title = breathe_title,
    .states = breathe_states,
};
