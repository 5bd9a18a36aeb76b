/* choice: one or several questions, each with one right answer and an explanation for every option.
 */
#pragma once

#include "aman/activities/attempt.h"

enum { CHOICE_QUESTIONS = 8, CHOICE_OPTIONS = 4, CHOICE_NONE = 0xFF };

typedef struct {
    Span where;
    Text text, why;
    bool is_right;
} ChoiceOption;

typedef struct {
    Span where;
    Text ask;
    LIST_OF(ChoiceOption) options;
} Question;

typedef struct {
    Span where;
    Question only; /* `ask` and `options` written directly */
    LIST_OF(Question) items;
    Word picture;
    bool keeps_order; /* `keep_order: true`: options are not shuffled */
} Choice;

typedef struct {
    uint8_t order[CHOICE_OPTIONS]; /* place on the screen -> option of the author */
    uint8_t picked;                /* place on the screen, or CHOICE_NONE */
    Attempt attempt;
} Answer;

typedef struct {
    uint8_t current; /* question */
    Answer answers[CHOICE_QUESTIONS];
} ChoiceState;

/* The questions, however they were written. */
uint32_t choice_count(const Choice *choice);
const Question *choice_question(const Choice *choice, uint32_t index);

/* The option at `place` on the screen of the current question. */
const ChoiceOption *choice_option(const Choice *choice, const ChoiceState *state, uint32_t place);

extern const Shape CHOICE_OPTION_SHAPE;
extern const ActivityType CHOICE;
