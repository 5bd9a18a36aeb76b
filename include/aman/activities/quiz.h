/* quiz: questions of several types in a row. What was not yet right is asked once more at the end,
 * with other orders, until it was right or the learner goes on. Never a score. */
#pragma once

#include "aman/activities/activity.h"

enum { QUIZ_ITEMS = 8 };

typedef struct {
    Span where;
    Text title;
    LIST_OF(Step) items;
} Quiz;

typedef enum { QUIZ_START, QUIZ_ASK, QUIZ_MORE, QUIZ_END } QuizPhase;

typedef struct {
    uint8_t phase; /* a QuizPhase */
    uint8_t current;
    uint8_t wanted; /* a bit for each item of this round */
    uint8_t round;
    uint16_t counted[QUIZ_ITEMS]; /* a bit for each question whose right answer was counted */
    uint64_t seed;
    _Alignas(16) unsigned char states[QUIZ_ITEMS][QUESTION_BYTES];
} QuizState;

/* The items that are not yet right, as bits. */
uint8_t quiz_open(const Quiz *quiz, const QuizState *state);

extern const ActivityType QUIZ;
