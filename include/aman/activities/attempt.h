/* Answering a question that is looked at as a whole: check, an explanation either way, try again or
 * go on. What the answer is, and when it is right, is the type's own. */
#pragma once

#include "aman/activities/activity.h"

typedef struct {
    uint8_t tries; /* checked so far and not right */
    bool is_checked, is_counted;
} Attempt;

/* Applies CHECK, AGAIN, NEXT and BACK to question `question` of `step`. `given` says what the
 * answer is as it stands: ANSWER_OPEN while there is nothing to check. */
void attempt_apply(Attempt *attempt, const Step *step, uint32_t question, AnswerState given,
                   Intent intent, Outcome *outcome);

/* What ActivityType.answer says of it. */
AnswerState attempt_state(const Attempt *attempt);
