/* quiz: gives intents to the question that is open and goes from one to the next. */
#include "aman/activities/quiz.h"

#include "aman/base/rng.h"
#include "aman/pack/codes.h"
#include "aman/pack/decision.h"

#include <stdio.h>
#include <string.h>

static const Field QUIZ_FIELDS[] = {
    FIELD_TEXT("title", Quiz, title, REQUIRED, 1, 60),
    {.name = "items",
     .kind = FIELD_KIND_STEPS,
     .is_required = REQUIRED,
     .min = 1,
     .max = QUIZ_ITEMS,
     .offset = FIELD_LIST_AT(Quiz, items, Step)},
    FIELD_END,
};

uint8_t quiz_open(const Quiz *quiz, const QuizState *state)
{
    uint8_t open = 0;
    for (uint32_t i = 0; i < quiz->items.count; i++) {
        const Step *item = &quiz->items.at[i];
        bool is_right = activity_of(item)->answer(item, state->states[i]) == ANSWER_RIGHT;
        open = (uint8_t)(open | (is_right ? 0 : 1U << i));
    }
    return open;
}

static void quiz_check(const Pack *pack, const Step *step, Diags *diags)
{
    const Quiz *quiz = step->data;
    for (uint32_t i = 0; i < quiz->items.count; i++) {
        const Step *item = &quiz->items.at[i];
        if (!item->kind) {
            continue;
        }
        if (!activity_of(item)->answer) {
            Span where = item->where;
            where.length = 1;
            DIAG(diags, DIAG_NO_QUESTION, where, str_from_c(item->kind->name));
        } else if (item->kind->check) {
            item->kind->check(pack, item, diags);
        }
    }
}

/* Gives fresh states to the items of a round. */
static void begin_round(const Quiz *quiz, QuizState *state, uint8_t wanted)
{
    state->wanted = wanted;
    state->phase = QUIZ_ASK;
    for (uint32_t i = quiz->items.count; i > 0; i--) {
        const Step *item = &quiz->items.at[i - 1];
        if (wanted >> (i - 1) & 1) {
            uint64_t seed = state->seed ? rng_next(&state->seed) : 0;
            memset(state->states[i - 1], 0, QUESTION_BYTES);
            activity_of(item)->begin(item, state->states[i - 1], seed);
            state->current = (uint8_t)(i - 1);
        }
    }
}

static void quiz_begin(const Step *step, void *state, uint64_t seed)
{
    const Quiz *quiz = step->data;
    QuizState *asking = state;
    asking->seed = seed;
    begin_round(quiz, asking, (uint8_t)((1U << quiz->items.count) - 1));
    asking->phase = QUIZ_START;
}

/* The wanted item nearest to the current one in `direction`, or -1. */
static int neighbour(const Quiz *quiz, const QuizState *state, int direction)
{
    for (int i = state->current + direction; i >= 0 && i < (int)quiz->items.count; i += direction) {
        if (state->wanted >> i & 1) {
            return i;
        }
    }
    return -1;
}

static void forward(const Quiz *quiz, QuizState *state, Outcome *outcome)
{
    int next = neighbour(quiz, state, 1);
    outcome->effect = EFFECT_PAGE;
    if (next >= 0) {
        state->current = (uint8_t)next;
    } else {
        state->phase = quiz_open(quiz, state) ? QUIZ_MORE : QUIZ_END;
    }
}

static void backward(const Quiz *quiz, QuizState *state, Outcome *outcome)
{
    int before = neighbour(quiz, state, -1);
    outcome->effect = EFFECT_BACK;
    if (before >= 0) {
        state->current = (uint8_t)before;
    } else {
        state->phase = state->round > 0 ? QUIZ_MORE : QUIZ_START;
    }
}

/* Every question is counted once, and in the second round as right later. */
static void recount(QuizState *state, Outcome *outcome)
{
    size_t kept = 0;
    for (size_t i = 0; i < outcome->event_count; i++) {
        CountEvent event = outcome->events[i];
        uint16_t bit = (uint16_t)(1U << (event.value.at[0] - '1'));
        if (state->counted[state->current] & bit) {
            continue;
        }
        state->counted[state->current] |= bit;
        event.metric = state->round > 0 ? METRIC_RIGHT_LATER : event.metric;
        outcome->events[kept++] = event;
    }
    outcome->event_count = kept;
}

static void ask(const Step *step, QuizState *state, Intent intent, Outcome *outcome)
{
    const Quiz *quiz = step->data;
    const Step *item = &quiz->items.at[state->current];
    activity_of(item)->apply(item, state->states[state->current], intent, outcome);
    recount(state, outcome);
    Go go = outcome->go;
    outcome->go = GO_STAY;
    if (go == GO_NEXT) {
        forward(quiz, state, outcome);
    } else if (go == GO_BACK) {
        backward(quiz, state, outcome);
    }
}

static void once_more(const Quiz *quiz, QuizState *state, Outcome *outcome)
{
    state->round = 1;
    begin_round(quiz, state, quiz_open(quiz, state));
    outcome->effect = EFFECT_PAGE;
}

static void quiz_apply(const Step *step, void *state, Intent intent, Outcome *outcome)
{
    const Quiz *quiz = step->data;
    QuizState *asking = state;
    if (asking->phase == QUIZ_ASK) {
        ask(step, asking, intent, outcome);
    } else if (intent.kind == INTENT_NEXT && asking->phase == QUIZ_START) {
        asking->phase = QUIZ_ASK;
        outcome->effect = EFFECT_PAGE;
    } else if (intent.kind == INTENT_AGAIN && asking->phase == QUIZ_MORE) {
        once_more(quiz, asking, outcome);
    } else if (intent.kind == INTENT_SKIP && asking->phase == QUIZ_MORE) {
        asking->phase = QUIZ_END;
        outcome->effect = EFFECT_PAGE;
    } else if (intent.kind == INTENT_NEXT && asking->phase == QUIZ_END) {
        outcome->go = GO_NEXT;
    } else if (intent.kind == INTENT_BACK && asking->phase == QUIZ_START) {
        outcome->go = GO_BACK;
    } else if (intent.kind == INTENT_BACK) {
        asking->phase = QUIZ_ASK;
        outcome->effect = EFFECT_BACK;
    }
}

static const Text *quiz_title(const Step *step)
{
    return &((const Quiz *)step->data)->title;
}

/* Adds all of `from`. */
static void script_all(StateScript *script, const StateScript *from)
{
    for (size_t i = 0; i < from->count; i++) {
        if (script && script->count < SCRIPT_INTENTS) {
            script->intents[script->count++] = from->intents[i];
        }
    }
}

/* Answers the items before `end`: right, or the way that comes nearest to `wanted`. */
static void answer_items(const Quiz *quiz, uint32_t end, const char *wanted,
                         StateScript own[STATE_SCRIPTS], StateScript *script)
{
    script_do(script, INTENT_NEXT, 0);
    for (uint32_t i = 0; i < end; i++) {
        const Step *item = &quiz->items.at[i];
        size_t count = activity_of(item)->states(item, own), best = count - 1;
        for (size_t j = 0; j < count; j++) {
            best = strstr(own[j].name, wanted) ? j : best;
        }
        script_all(script, &own[best]);
        script_do(script, INTENT_NEXT, 0);
    }
}

static size_t quiz_states(const Step *step, StateScript scripts[STATE_SCRIPTS])
{
    /* Too large for a stack; states() is for pictures and tests, which run in one thread. */
    static StateScript own[STATE_SCRIPTS], before[STATE_SCRIPTS];
    const Quiz *quiz = step->data;
    size_t count = 0;
    script_add(scripts, &count, "start");
    for (uint32_t i = 0; i < quiz->items.count; i++) {
        const Step *item = &quiz->items.at[i];
        size_t own_count = activity_of(item)->states(item, own);
        for (size_t j = 0; j < own_count; j++) {
            char name[sizeof own->name + 12];
            snprintf(name, sizeof name, "%u-%.*s", i + 1, (int)sizeof own->name - 1, own[j].name);
            StateScript *script = script_add(scripts, &count, name);
            answer_items(quiz, i, "right", before, script);
            script_all(script, &own[j]);
        }
    }
    answer_items(quiz, quiz->items.count, "notyet", before, script_add(scripts, &count, "more"));
    answer_items(quiz, quiz->items.count, "right", before, script_add(scripts, &count, "end"));
    return count;
}

/* The frames of all items that have some, one after the other. */
static bool quiz_answers(const Step *step, uint32_t index, GroupFrame *frame)
{
    const Quiz *quiz = step->data;
    uint32_t count = 0;
    bool is_found = false;
    for (uint32_t i = 0; i < quiz->items.count; i++) {
        const Step *item = &quiz->items.at[i];
        GroupFrame own;
        if (!activity_of(item)->answers || !activity_of(item)->answers(item, 0, &own)) {
            continue;
        }
        if (index >= count && index < count + own.count) {
            is_found = activity_of(item)->answers(item, index - count, frame);
        }
        count += own.count;
    }
    frame->index = index;
    frame->count = count;
    return is_found;
}

static bool quiz_decision(const Step *step, uint32_t index, Decision *decision)
{
    const Quiz *quiz = step->data;
    for (uint32_t i = 0; i < quiz->items.count; i++) {
        const Step *item = &quiz->items.at[i];
        for (uint32_t own = 0; item->kind->decision; own++) {
            *decision = (Decision){0};
            if (!item->kind->decision(item, own, decision)) {
                break;
            }
            if (index-- == 0) {
                return true;
            }
        }
    }
    return false;
}

const ActivityType QUIZ = {
    .kind = {.name = "quiz",
             .summary = "questions in a row, asked once more when not yet right",
             .fields = QUIZ_FIELDS,
             .data_size = sizeof(Quiz),
             .flags = KIND_PRACTISES,
             .check = quiz_check,
             .decision = quiz_decision},
    .state_size = sizeof(QuizState),
    .begin = quiz_begin,
    .apply = quiz_apply,
    .title = quiz_title,
    .answers = quiz_answers,
    .states = quiz_states,
};
