/* What a step lets its reader decide, whatever its kind: a question, a statement, a message, a turn
 * of a story. For rules about the form of answers, which must not tell them. */
#pragma once

#include "aman/pack/pack.h"

typedef enum {
    DECISION_QUESTION,
    DECISION_CHECK, /* an item of the check before and after */
    DECISION_STORY, /* several ways may be right */
    DECISION_MYTH,  /* ways: a fact, a myth */
    DECISION_SIGN,  /* ways: a warning sign, harmless */
} DecisionKind;

enum { DECISION_WAYS = 5 };

typedef struct {
    const Text *text; /* NULL: a word of the program, the same in every decision of the kind */
    const Text *why;  /* what is said after it; NULL: nothing */
    bool is_right;
} DecisionWay;

/* Borrowed from the step. */
typedef struct Decision {
    DecisionKind kind;
    const Text *ask; /* the question, the statement, the message; NULL: a turn without a question */
    DecisionWay ways[DECISION_WAYS];
    uint32_t way_count;
} Decision;

/* A decision of a step that `audience` meets. */
typedef struct {
    const Lesson *lesson;
    const Step *step;
    Decision decision;
} PackDecision;

typedef struct {
    PackDecision *at;
    size_t count;
} PackDecisions;

/* All decisions that readers of `audience` meet in `pack`, in order, in `arena`; at its limit the
 * list is cut and arena_is_full() says so. */
PackDecisions pack_decisions(Arena *arena, const Pack *pack, Str audience);
