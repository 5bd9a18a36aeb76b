/* choice: fields, checks, and the rules of answering: pick, check, an explanation either way, try
 * again or go on. */
#include "aman/activities/choice.h"

#include "aman/base/rng.h"
#include "aman/pack/codes.h"
#include "aman/pack/decision.h"

#include <stdio.h>

static const Field OPTION_FIELDS[] = {
    FIELD_ANSWER("text", ChoiceOption, text, 1, 90),
    FIELD_BOOL("right", ChoiceOption, is_right),
    FIELD_TEXT("why", ChoiceOption, why, REQUIRED, 1, 200),
    FIELD_END,
};
static Voice option_voice(const void *item, const char *key)
{
    bool is_text = str_is(STR("text"), key);
    return is_text && !((const ChoiceOption *)item)->is_right ? VOICE_WRONG : VOICE_PLAIN;
}

const Shape CHOICE_OPTION_SHAPE = {.key = "option",
                                   .name = PHRASE_SHAPE_OPTION,
                                   .fields = OPTION_FIELDS,
                                   .size = sizeof(ChoiceOption),
                                   .voice = option_voice};

static const Field QUESTION_FIELDS[] = {
    FIELD_TEXT("ask", Question, ask, REQUIRED, 1, 140),
    FIELD_LIST("options", Question, options, ChoiceOption, REQUIRED, 2, CHOICE_OPTIONS,
               &CHOICE_OPTION_SHAPE),
    FIELD_END,
};
static const Shape QUESTION_SHAPE = {.key = "question",
                                     .name = PHRASE_SHAPE_QUESTION,
                                     .fields = QUESTION_FIELDS,
                                     .size = sizeof(Question)};

static const Field CHOICE_FIELDS[] = {
    FIELD_TEXT("ask", Choice, only.ask, OPTIONAL, 1, 140),
    FIELD_LIST("options", Choice, only.options, ChoiceOption, OPTIONAL, 2, CHOICE_OPTIONS,
               &CHOICE_OPTION_SHAPE),
    FIELD_LIST("items", Choice, items, Question, OPTIONAL, 1, CHOICE_QUESTIONS, &QUESTION_SHAPE),
    FIELD_PICTURE("picture", Choice, picture, OPTIONAL),
    FIELD_BOOL("keep_order", Choice, keeps_order),
    FIELD_END,
};

uint32_t choice_count(const Choice *choice)
{
    return choice->items.count > 0 ? choice->items.count : 1;
}

const Question *choice_question(const Choice *choice, uint32_t index)
{
    return choice->items.count > 0 ? &choice->items.at[index] : &choice->only;
}

const ChoiceOption *choice_option(const Choice *choice, const ChoiceState *state, uint32_t place)
{
    const Question *question = choice_question(choice, state->current);
    return &question->options.at[state->answers[state->current].order[place]];
}

static void check_right(const Question *question, Diags *diags)
{
    uint32_t rights = 0;
    for (uint32_t i = 0; i < question->options.count; i++) {
        const ChoiceOption *option = &question->options.at[i];
        rights += option->is_right;
        if (option->is_right && rights == 2) {
            DIAG(diags, DIAG_MANY_RIGHT, option->where, STR(""));
        }
    }
    if (question->options.count > 0 && rights == 0) {
        Span where = question->ask.where.line > 0 ? question->ask.where : question->where;
        where.length = 1;
        DIAG(diags, DIAG_NO_RIGHT, where, STR(""));
    }
}

static void choice_check(const Pack *pack, const Step *step, Diags *diags)
{
    (void)pack;
    const Choice *choice = step->data;
    bool has_ask = choice->only.ask.where.line > 0, has_options = choice->only.options.count > 0;
    bool has_items = choice->items.count > 0;
    if (has_items == (has_ask || has_options) || has_ask != has_options) {
        Span where = step->where;
        where.length = 1;
        DIAG(diags, DIAG_CHOICE_FORM, where, STR(""));
        return;
    }
    for (uint32_t i = 0; i < choice_count(choice); i++) {
        check_right(choice_question(choice, i), diags);
    }
}

static void choice_begin(const Step *step, void *state, uint64_t seed)
{
    const Choice *choice = step->data;
    ChoiceState *answering = state;
    for (uint32_t i = 0; i < choice_count(choice); i++) {
        Answer *answer = &answering->answers[i];
        uint8_t options = (uint8_t)choice_question(choice, i)->options.count;
        uint64_t own = seed ? rng_next(&seed) : 0;
        rng_order(choice->keeps_order ? 0 : own, answer->order, options);
        answer->picked = CHOICE_NONE;
    }
}

static AnswerState given(const Choice *choice, const ChoiceState *state)
{
    uint8_t picked = state->answers[state->current].picked;
    return picked == CHOICE_NONE                            ? ANSWER_OPEN
           : choice_option(choice, state, picked)->is_right ? ANSWER_RIGHT
                                                            : ANSWER_NOTYET;
}

static void choice_apply(const Step *step, void *state, Intent intent, Outcome *outcome)
{
    const Choice *choice = step->data;
    ChoiceState *answering = state;
    Answer *answer = &answering->answers[answering->current];
    uint32_t options = choice_question(choice, answering->current)->options.count;
    bool is_checked = answer->attempt.is_checked;
    if (intent.kind == INTENT_PICK && !is_checked && intent.index < options) {
        answer->picked = (uint8_t)intent.index;
    } else if (intent.kind == INTENT_AGAIN && is_checked &&
               given(choice, answering) == ANSWER_NOTYET) {
        answer->picked = CHOICE_NONE;
    }
    attempt_apply(&answer->attempt, step, answering->current, given(choice, answering), intent,
                  outcome);
    question_turn(&answering->current, choice_count(choice), outcome);
}

static const Text *choice_title(const Step *step)
{
    return &choice_question(step->data, 0)->ask;
}

/* Index of the first option of `question` that is right, or not right. */
static uint16_t option_that_is(const Question *question, bool right)
{
    for (uint32_t i = 0; i < question->options.count; i++) {
        if (question->options.at[i].is_right == right) {
            return (uint16_t)i;
        }
    }
    return 0;
}

static StateScript *script_at(const Choice *choice, uint32_t question, const char *suffix,
                              StateScript scripts[STATE_SCRIPTS], size_t *count)
{
    char name[32];
    snprintf(name, sizeof name, "%u%s", question + 1, suffix);
    StateScript *script = script_add(scripts, count, name);
    for (uint32_t i = 0; i < question; i++) {
        script_do(script, INTENT_PICK, option_that_is(choice_question(choice, i), true));
        script_do(script, INTENT_CHECK, 0);
        script_do(script, INTENT_NEXT, 0);
    }
    return script;
}

static size_t choice_states(const Step *step, StateScript scripts[STATE_SCRIPTS])
{
    const Choice *choice = step->data;
    size_t count = 0;
    for (uint32_t i = 0; i < choice_count(choice); i++) {
        const Question *question = choice_question(choice, i);
        script_at(choice, i, "-fresh", scripts, &count);
        StateScript *picked = script_at(choice, i, "-picked", scripts, &count);
        script_do(picked, INTENT_PICK, 0);
        StateScript *right = script_at(choice, i, "-right", scripts, &count);
        script_do(right, INTENT_PICK, option_that_is(question, true));
        script_do(right, INTENT_CHECK, 0);
        for (uint16_t option = 0; option < question->options.count; option++) {
            if (question->options.at[option].is_right) {
                continue;
            }
            char suffix[16];
            snprintf(suffix, sizeof suffix, "-notyet-%c", 'a' + option);
            StateScript *notyet = script_at(choice, i, suffix, scripts, &count);
            script_do(notyet, INTENT_PICK, option);
            script_do(notyet, INTENT_CHECK, 0);
        }
    }
    return count;
}

static AnswerState choice_answer_state(const Step *step, const void *state)
{
    const Choice *choice = step->data;
    const ChoiceState *answering = state;
    bool is_right = true;
    for (uint32_t i = 0; i < choice_count(choice); i++) {
        AnswerState one = attempt_state(&answering->answers[i].attempt);
        if (one == ANSWER_NOTYET) {
            return ANSWER_NOTYET;
        }
        is_right = is_right && one == ANSWER_RIGHT;
    }
    return is_right ? ANSWER_RIGHT : ANSWER_OPEN;
}

static bool choice_answers(const Step *step, uint32_t index, GroupFrame *frame)
{
    const Choice *choice = step->data;
    uint32_t count = choice_count(choice);
    if (index >= count) {
        return false;
    }
    const Question *question = choice_question(choice, index);
    *frame = (GroupFrame){.step = step,
                          .ask = &question->ask,
                          .question = index,
                          .questions = count,
                          .index = index,
                          .count = count};
    for (uint32_t i = 0; i < question->options.count; i++) {
        const ChoiceOption *option = &question->options.at[i];
        frame->answers[i] = &option->text;
        frame->whys[i] = &option->why;
        frame->right = (uint8_t)(frame->right | (option->is_right ? 1U << i : 0));
    }
    frame->answer_count = (uint8_t)question->options.count;
    return true;
}

static bool choice_decision(const Step *step, uint32_t index, Decision *decision)
{
    const Choice *choice = step->data;
    if (index >= choice_count(choice)) {
        return false;
    }
    const Question *question = choice_question(choice, index);
    decision->kind = DECISION_QUESTION;
    decision->ask = &question->ask;
    for (uint32_t i = 0; i < question->options.count; i++) {
        const ChoiceOption *option = &question->options.at[i];
        decision->ways[decision->way_count++] =
            (DecisionWay){&option->text, &option->why, option->is_right};
    }
    return true;
}

const ActivityType CHOICE = {
    .kind = {.name = "choice",
             .summary = "one or several questions, each with one right answer",
             .fields = CHOICE_FIELDS,
             .data_size = sizeof(Choice),
             .flags = KIND_PRACTISES,
             .check = choice_check,
             .decision = choice_decision},
    .state_size = sizeof(ChoiceState),
    .begin = choice_begin,
    .apply = choice_apply,
    .title = choice_title,
    .answers = choice_answers,
    .states = choice_states,
    .answer = choice_answer_state,
};
