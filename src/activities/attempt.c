/* One attempt after the other: what choice, choices, order and match do alike. */
#include "aman/activities/attempt.h"

static void attempt_check(Attempt *attempt, const Step *step, uint32_t question, bool is_right,
                          Outcome *outcome)
{
    attempt->is_checked = true;
    if (!is_right) {
        outcome->effect = EFFECT_NOTYET;
        attempt->tries = attempt->tries < UINT8_MAX ? attempt->tries + 1 : attempt->tries;
        return;
    }
    outcome->effect = EFFECT_RIGHT;
    if (!attempt->is_counted) {
        attempt->is_counted = true;
        outcome_answer(outcome, step, question, attempt->tries == 0);
    }
}

void attempt_apply(Attempt *attempt, const Step *step, uint32_t question, AnswerState given,
                   Intent intent, Outcome *outcome)
{
    if (intent.kind == INTENT_CHECK && !attempt->is_checked && given != ANSWER_OPEN) {
        attempt_check(attempt, step, question, given == ANSWER_RIGHT, outcome);
    } else if (intent.kind == INTENT_AGAIN && given != ANSWER_RIGHT) {
        attempt->is_checked = false;
    } else if (intent.kind == INTENT_NEXT && attempt->is_checked) {
        outcome->go = GO_NEXT;
    } else if (intent.kind == INTENT_BACK) {
        outcome->go = GO_BACK;
    }
}

AnswerState attempt_state(const Attempt *attempt)
{
    return attempt->tries > 0 ? ANSWER_NOTYET : attempt->is_checked ? ANSWER_RIGHT : ANSWER_OPEN;
}
