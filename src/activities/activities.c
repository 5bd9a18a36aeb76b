/* The table of activity types: a new type is a folder and a row here. */
#include "aman/activities/activity.h"
#include "aman/activities/breathe.h"
#include "aman/activities/card.h"
#include "aman/activities/check.h"
#include "aman/activities/choice.h"
#include "aman/activities/choices.h"
#include "aman/activities/facts.h"
#include "aman/activities/glossary.h"
#include "aman/activities/match.h"
#include "aman/activities/message.h"
#include "aman/activities/myth.h"
#include "aman/activities/order.h"
#include "aman/activities/pledge.h"
#include "aman/activities/poll.h"
#include "aman/activities/quiz.h"
#include "aman/activities/signs.h"
#include "aman/activities/story.h"
#include "aman/activities/talk.h"
#include "aman/activities/use.h"

#include <assert.h>
#include <stdio.h>

static const StepKind *const KINDS[] = {
    &CARD.kind,    &CHOICE.kind, &CHOICES.kind, &MYTH.kind,  &ORDER.kind, &MATCH.kind,
    &QUIZ.kind,    &SIGNS.kind,  &STORY.kind,   &POLL.kind,  &FACTS.kind, &GLOSSARY.kind,
    &MESSAGE.kind, &PLEDGE.kind, &BREATHE.kind, &CHECK.kind, &TALK.kind,  &USE.kind,
};

const StepKinds ACTIVITY_KINDS = {KINDS, sizeof KINDS / sizeof *KINDS};

static_assert(sizeof(QuizState) <= STATE_BYTES && sizeof(ChoiceState) <= QUESTION_BYTES,
              "STATE_BYTES holds every activity's state");

static const char *const METRIC_NAMES[METRIC_COUNT] = {
    [METRIC_SITTING_STARTED] = "sitting_started",
    [METRIC_SITTING_FINISHED] = "sitting_finished",
    [METRIC_MINUTES] = "minutes",
    [METRIC_LANGUAGE] = "language",
    [METRIC_TRACK] = "track",
    [METRIC_LESSON_STARTED] = "lesson_started",
    [METRIC_LESSON_FINISHED] = "lesson_finished",
    [METRIC_RIGHT_FIRST] = "right_first",
    [METRIC_RIGHT_LATER] = "right_later",
    [METRIC_STORY_END] = "story_end",
    [METRIC_POLL] = "poll",
    [METRIC_CHECK_BEFORE] = "check_before",
    [METRIC_SAFE_BEFORE] = "safe_before",
    [METRIC_CHECK_AFTER] = "check_after",
    [METRIC_SAFE_AFTER] = "safe_after",
    [METRIC_WORKSHOP_STARTED] = "workshop_started",
    [METRIC_WORKSHOP_STEP] = "workshop_step",
    [METRIC_WORKSHOP_VOTE] = "workshop_vote",
};

const char *metric_name(Metric metric)
{
    return METRIC_NAMES[metric];
}

bool metric_find(Str name, Metric *metric)
{
    for (int i = 0; i < METRIC_COUNT; i++) {
        if (str_is(name, METRIC_NAMES[i])) {
            *metric = (Metric)i;
            return true;
        }
    }
    return false;
}

void outcome_count(Outcome *outcome, CountEvent event)
{
    assert(outcome->event_count < OUTCOME_EVENTS);
    event.n = event.n > 0 ? event.n : 1;
    outcome->events[outcome->event_count++] = event;
}

Str question_word(uint32_t index)
{
    static const Str WORDS[] = {{"1", 1}, {"2", 1}, {"3", 1}, {"4", 1}, {"5", 1},
                                {"6", 1}, {"7", 1}, {"8", 1}, {"9", 1}};
    assert(index < sizeof WORDS / sizeof *WORDS);
    return WORDS[index];
}

Str answer_word(uint32_t question, uint32_t questions, uint32_t index)
{
#define ANSWERS(n)                                                                                 \
    {                                                                                              \
        n ".1", n ".2", n ".3", n ".4", n ".5", n ".6"                                             \
    }
    static const char *const WORDS[][FRAME_ANSWERS] = {ANSWERS("1"), ANSWERS("2"), ANSWERS("3"),
                                                       ANSWERS("4"), ANSWERS("5"), ANSWERS("6"),
                                                       ANSWERS("7"), ANSWERS("8")};
#undef ANSWERS
    static_assert(sizeof WORDS / sizeof *WORDS >= CHOICE_QUESTIONS &&
                      sizeof WORDS / sizeof *WORDS >= MYTH_CARDS,
                  "every question of a step has its words");
    assert(question < sizeof WORDS / sizeof *WORDS && index < FRAME_ANSWERS);
    return questions > 1 ? str_from_c(WORDS[question][index]) : question_word(index);
}

void outcome_answer(Outcome *outcome, const Step *step, uint32_t index, bool is_first_try)
{
    outcome_count(outcome,
                  (CountEvent){.metric = is_first_try ? METRIC_RIGHT_FIRST : METRIC_RIGHT_LATER,
                               .step = step->id.text,
                               .value = question_word(index)});
}

void question_turn(uint8_t *current, uint32_t count, Outcome *outcome)
{
    bool is_on = outcome->go == GO_NEXT && *current + 1U < count;
    bool is_back = outcome->go == GO_BACK && *current > 0;
    if (is_on || is_back) {
        *current = (uint8_t)(is_on ? *current + 1 : *current - 1);
        outcome->go = GO_STAY;
        outcome->effect = is_on ? EFFECT_PAGE : EFFECT_BACK;
    }
}

const ActivityType *activity_of(const Step *step)
{
    return (const ActivityType *)step->kind;
}

StateScript *script_add(StateScript scripts[STATE_SCRIPTS], size_t *count, const char *name)
{
    if (*count >= STATE_SCRIPTS) {
        return NULL;
    }
    StateScript *script = &scripts[(*count)++];
    *script = (StateScript){0};
    snprintf(script->name, sizeof script->name, "%s", name);
    return script;
}

void script_do(StateScript *script, IntentKind kind, uint16_t index)
{
    if (script && script->count < SCRIPT_INTENTS) {
        script->intents[script->count++] = (Intent){.kind = kind, .index = index};
    }
}

void script_move(StateScript *script, uint16_t index, uint16_t to)
{
    if (script && script->count < SCRIPT_INTENTS) {
        script->intents[script->count++] = (Intent){.kind = INTENT_MOVE, .index = index, .to = to};
    }
}

void reading_begin(const Step *step, void *state, uint64_t seed)
{
    (void)step, (void)state, (void)seed;
}

void reading_apply(const Step *step, void *state, Intent intent, Outcome *outcome)
{
    (void)step, (void)state;
    outcome->go = intent.kind == INTENT_NEXT   ? GO_NEXT
                  : intent.kind == INTENT_BACK ? GO_BACK
                                               : GO_STAY;
}

size_t reading_states(const Step *step, StateScript scripts[STATE_SCRIPTS])
{
    (void)step;
    size_t count = 0;
    script_add(scripts, &count, "page");
    return count;
}
