/* match: tie what belongs together. */
#pragma once

#include "aman/activities/attempt.h"

enum { MATCH_PAIRS = 4, MATCH_NONE = 0xFF };

typedef struct {
    Span where;
    Text left, right, why;
} MatchPair;

typedef struct {
    Span where;
    Text title;
    LIST_OF(MatchPair) pairs;
} Match;

typedef struct {
    uint8_t rights[MATCH_PAIRS]; /* place on the right -> pair of the author */
    uint8_t tied[MATCH_PAIRS];   /* left -> place on the right, or MATCH_NONE */
    uint8_t left;                /* picked and waiting for its partner, or MATCH_NONE */
    uint8_t right;               /* the same for a place on the right */
    Attempt attempt;
} MatchState;

/* The left that is tied to `place` on the right, or MATCH_NONE. */
uint8_t match_left_of(const Match *match, const MatchState *state, uint8_t place);
/* True when `left` is tied to its own partner. */
bool match_pair_is_right(const MatchState *state, uint8_t left);
bool match_is_right(const Match *match, const MatchState *state);
/* How many lefts have a partner. */
uint32_t match_tied(const Match *match, const MatchState *state);

extern const ActivityType MATCH;
