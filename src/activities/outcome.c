/* What follows from an answer: what is counted, under which words, and where a step of several
 * questions goes. */
#include "aman/activities/activity.h"
#include "aman/activities/choice.h"
#include "aman/activities/myth.h"

#include <assert.h>

const MetricKind METRIC_KINDS[METRIC_COUNT] = {
#define METRIC_KIND(metric, name, grain, once, told) [metric] = {name, grain, once, told},
    METRIC_ROWS(METRIC_KIND)
#undef METRIC_KIND
};

const char *metric_name(Metric metric)
{
    return METRIC_KINDS[metric].name;
}

bool metric_find(Str name, Metric *metric)
{
    for (int i = 0; i < METRIC_COUNT; i++) {
        if (str_is(name, METRIC_KINDS[i].name)) {
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
