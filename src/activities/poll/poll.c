/* poll: pick, send, see how others answered. Options keep the author's order: an opinion is not
 * guessed. */
#include "aman/activities/poll.h"

static const Field OPTION_FIELDS[] = {
    FIELD_ANSWER("text", PollOption, text, 1, 60),
    FIELD_END,
};
static const Shape OPTION_SHAPE = {.key = "option",
                                   .name = PHRASE_SHAPE_OPTION,
                                   .fields = OPTION_FIELDS,
                                   .size = sizeof(PollOption)};

static const Field POLL_FIELDS[] = {
    FIELD_TEXT("ask", Poll, ask, REQUIRED, 1, 140),
    FIELD_LIST("options", Poll, options, PollOption, REQUIRED, 2, POLL_OPTIONS, &OPTION_SHAPE),
    FIELD_TEXT("note", Poll, note, OPTIONAL, 1, 160),
    FIELD_END,
};

static void poll_begin(const Step *step, void *state, uint64_t seed)
{
    (void)step, (void)seed;
    *(PollState *)state = (PollState){.picked = POLL_NONE};
}

static void send(const Step *step, PollState *state, Outcome *outcome)
{
    state->is_sent = true;
    outcome->effect = EFFECT_PAGE;
    if (!state->is_counted) {
        state->is_counted = true;
        outcome_count(outcome, (CountEvent){.metric = METRIC_POLL,
                                            .step = step->id.text,
                                            .value = question_word(state->picked)});
    }
}

static void poll_apply(const Step *step, void *state, Intent intent, Outcome *outcome)
{
    const Poll *poll = step->data;
    PollState *voting = state;
    if (intent.kind == INTENT_PICK && !voting->is_counted && intent.index < poll->options.count) {
        voting->picked = (uint8_t)intent.index;
    } else if (intent.kind == INTENT_CHECK && !voting->is_sent && voting->picked != POLL_NONE) {
        send(step, voting, outcome);
    } else if (intent.kind == INTENT_SKIP || (intent.kind == INTENT_NEXT && voting->is_sent)) {
        outcome->go = GO_NEXT;
    } else if (intent.kind == INTENT_BACK && voting->is_sent) {
        voting->is_sent = false;
        outcome->effect = EFFECT_BACK;
    } else if (intent.kind == INTENT_BACK) {
        outcome->go = GO_BACK;
    }
}

static const Text *poll_title(const Step *step)
{
    return &((const Poll *)step->data)->ask;
}

static size_t poll_states(const Step *step, StateScript scripts[STATE_SCRIPTS])
{
    (void)step;
    size_t count = 0;
    script_add(scripts, &count, "fresh");
    script_do(script_add(scripts, &count, "picked"), INTENT_PICK, 1);
    StateScript *sent = script_add(scripts, &count, "sent");
    script_do(sent, INTENT_PICK, 1);
    script_do(sent, INTENT_CHECK, 0);
    return count;
}

static bool poll_answers(const Step *step, uint32_t index, GroupFrame *frame)
{
    const Poll *poll = step->data;
    if (index > 0) {
        return false;
    }
    *frame = (GroupFrame){.step = step,
                          .ask = &poll->ask,
                          .answer_count = (uint8_t)poll->options.count,
                          .questions = 1,
                          .count = 1};
    for (uint32_t i = 0; i < poll->options.count; i++) {
        frame->answers[i] = &poll->options.at[i].text;
    }
    return true;
}

const ActivityType POLL = {
    .kind = {.name = "poll",
             .summary = "an opinion without a right answer",
             .fields = POLL_FIELDS,
             .data_size = sizeof(Poll)},
    .state_size = sizeof(PollState),
    .begin = poll_begin,
    .apply = poll_apply,
    .title = poll_title,
    .answers = poll_answers,
    .states = poll_states,
};
