/* A learner on one step: moves in words, the state and what followed in words. */
#pragma once

#include "aman/activities/activity.h"

typedef struct {
    const Step *step;
    _Alignas(16) unsigned char state[STATE_BYTES];
    Outcome last; /* of the last move */
} Walk;

void walk_begin(Walk *walk, const Step *step, uint64_t seed);
void walk_act(Walk *walk, IntentKind kind, uint16_t index);

/* "pick 2, check, next": words of intents, numbers from 1. */
void walk_do(Walk *walk, const char *moves);

/* Where it stands: "q1 fresh", "q2 picked 3", "q1 right 2", "q1 notyet 1" for a choice; "notice",
 * "a", "a>2" (looking at what choice 2 led to), "end z", "summary" for a story;
 * "notice", "chat 1 of 2", "list" for signs; "page" for a card. */
Str walk_where(Arena *arena, const Walk *walk);

/* What the last move led to: "stay", "next", "back" or "pause", the effect, the counts: "stay right
 * right_first=1". */
Str walk_outcome(Arena *arena, const Walk *walk);

/* A row of a table: after `moves` from a fresh step. NULL: not looked at. */
typedef struct {
    const char *moves, *where, *outcome;
} WalkRow;
void check_walks(Arena *arena, const Step *step, const WalkRow *rows, size_t count);
