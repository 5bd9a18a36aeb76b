/* choices: pick as many as help, check, an explanation either way. */
#include "aman/activities/choices.h"

#include "aman/base/rng.h"
#include "aman/pack/codes.h"

static const Field CHOICES_FIELDS[] = {
    FIELD_TEXT("ask", Choices, ask, REQUIRED, 1, 140),
    FIELD_LIST("options", Choices, options, ChoiceOption, REQUIRED, 3, CHOICE_OPTIONS,
               &CHOICE_OPTION_SHAPE),
    FIELD_PICTURE("picture", Choices, picture, OPTIONAL),
    FIELD_END,
};

static uint8_t right_bits(const Choices *choices)
{
    uint8_t bits = 0;
    for (uint32_t i = 0; i < choices->options.count; i++) {
        bits = (uint8_t)(bits | (choices->options.at[i].is_right ? 1U << i : 0));
    }
    return bits;
}

const ChoiceOption *choices_option(const Choices *choices, const ChoicesState *state,
                                   uint32_t place)
{
    return &choices->options.at[state->order[place]];
}

bool choices_picked(const ChoicesState *state, uint32_t place)
{
    return state->picked >> state->order[place] & 1;
}

bool choices_is_right(const Choices *choices, const ChoicesState *state)
{
    return state->picked == right_bits(choices);
}

static void choices_check(const Pack *pack, const Step *step, Diags *diags)
{
    (void)pack;
    const Choices *choices = step->data;
    uint32_t rights = 0;
    for (uint32_t i = 0; i < choices->options.count; i++) {
        rights += choices->options.at[i].is_right;
    }
    if (rights < 2 || rights == choices->options.count) {
        Span where = choices->ask.where;
        where.length = 1;
        DIAG(diags, DIAG_CHOICES_RIGHTS, where, STR(""));
    }
}

static void choices_begin(const Step *step, void *state, uint64_t seed)
{
    const Choices *choices = step->data;
    ChoicesState *answering = state;
    rng_order(seed, answering->order, (uint8_t)choices->options.count);
}

static AnswerState given(const Choices *choices, const ChoicesState *state)
{
    return !state->picked                     ? ANSWER_OPEN
           : choices_is_right(choices, state) ? ANSWER_RIGHT
                                              : ANSWER_NOTYET;
}

static void choices_apply(const Step *step, void *state, Intent intent, Outcome *outcome)
{
    const Choices *choices = step->data;
    ChoicesState *answering = state;
    if (intent.kind == INTENT_PICK && !answering->attempt.is_checked &&
        intent.index < choices->options.count) {
        answering->picked = (uint8_t)(answering->picked ^ 1U << answering->order[intent.index]);
    }
    attempt_apply(&answering->attempt, step, 0, given(choices, answering), intent, outcome);
}

static const Text *choices_title(const Step *step)
{
    return &((const Choices *)step->data)->ask;
}

static size_t choices_states(const Step *step, StateScript scripts[STATE_SCRIPTS])
{
    const Choices *choices = step->data;
    size_t count = 0;
    script_add(scripts, &count, "fresh");
    script_do(script_add(scripts, &count, "picked"), INTENT_PICK, 0);
    StateScript *right = script_add(scripts, &count, "right");
    StateScript *all = script_add(scripts, &count, "notyet-all");
    StateScript *few = script_add(scripts, &count, "notyet-few");
    for (uint16_t i = 0; i < choices->options.count; i++) {
        bool is_right = choices->options.at[i].is_right;
        script_do(all, INTENT_PICK, i);
        if (is_right) {
            script_do(right, INTENT_PICK, i);
        }
        if (is_right && few && few->count == 0) {
            script_do(few, INTENT_PICK, i);
        }
    }
    script_do(right, INTENT_CHECK, 0);
    script_do(all, INTENT_CHECK, 0);
    script_do(few, INTENT_CHECK, 0);
    return count;
}

static AnswerState choices_answer_state(const Step *step, const void *state)
{
    (void)step;
    return attempt_state(&((const ChoicesState *)state)->attempt);
}

const ActivityType CHOICES = {
    .kind = {.name = "choices",
             .summary = "one question with several right answers",
             .fields = CHOICES_FIELDS,
             .data_size = sizeof(Choices),
             .flags = KIND_PRACTISES,
             .check = choices_check},
    .state_size = sizeof(ChoicesState),
    .begin = choices_begin,
    .apply = choices_apply,
    .title = choices_title,
    .states = choices_states,
    .answer = choices_answer_state,
};
