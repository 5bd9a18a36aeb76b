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

static const StepKind *const KINDS[] = {
    &CARD.kind,    &CHOICE.kind, &CHOICES.kind, &MYTH.kind,  &ORDER.kind, &MATCH.kind,
    &QUIZ.kind,    &SIGNS.kind,  &STORY.kind,   &POLL.kind,  &FACTS.kind, &GLOSSARY.kind,
    &MESSAGE.kind, &PLEDGE.kind, &BREATHE.kind, &CHECK.kind, &TALK.kind,  &USE.kind,
};

const StepKinds ACTIVITY_KINDS = {KINDS, sizeof KINDS / sizeof *KINDS};

static_assert(sizeof(QuizState) <= STATE_BYTES && sizeof(ChoiceState) <= QUESTION_BYTES,
              "STATE_BYTES holds every activity's state");
