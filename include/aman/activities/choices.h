/* choices: one question with several right answers. */
#pragma once

#include "aman/activities/choice.h"

typedef struct {
    Span where;
    Text ask;
    LIST_OF(ChoiceOption) options;
    Word picture;
} Choices;

typedef struct {
    uint8_t order[CHOICE_OPTIONS]; /* place on the screen -> option of the author */
    uint8_t picked;                /* a bit for each option of the author */
    Attempt attempt;
} ChoicesState;

/* The option at `place` on the screen, and whether the learner picked it. */
const ChoiceOption *choices_option(const Choices *choices, const ChoicesState *state,
                                   uint32_t place);
bool choices_picked(const ChoicesState *state, uint32_t place);
/* True when exactly the right options are picked. */
bool choices_is_right(const Choices *choices, const ChoicesState *state);

extern const ActivityType CHOICES;
