/* myth: statements that are a myth or a fact, each on a card that is swiped or given to a side. */
#pragma once

#include "aman/activities/activity.h"

enum { MYTH_CARDS = 6 };

typedef enum { SIDE_MYTH, SIDE_FACT, SIDE_NONE } MythSide;

typedef struct {
    Span where;
    Text text, why;
    Word answer; /* myth, fact */
} MythCard;

typedef struct {
    Span where;
    Text title;
    LIST_OF(MythCard) items;
} Myth;

typedef struct {
    uint8_t side; /* a MythSide */
    bool is_counted, was_notyet;
} MythAnswer;

typedef struct {
    uint8_t current;
    MythAnswer answers[MYTH_CARDS];
} MythState;

/* The side that is right for a card. */
MythSide myth_side(const MythCard *card);

extern const ActivityType MYTH;
