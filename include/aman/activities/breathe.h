/* breathe: slow breathing, in 4 seconds, hold 2, out 6. It can be left at any time. */
#pragma once

#include "aman/activities/activity.h"

enum { BREATHE_IN_MS = 4000, BREATHE_HOLD_MS = 2000, BREATHE_OUT_MS = 6000 };
enum { BREATHE_ROUND_MS = BREATHE_IN_MS + BREATHE_HOLD_MS + BREATHE_OUT_MS, BREATHE_ROUNDS = 4 };

typedef struct {
    Span where;
    Text title, text;
    uint32_t rounds;
} Breathe;

typedef struct {
    uint64_t started_ms;
    uint16_t ahead_s; /* for pictures: it began so far into the first breath */
    bool is_running;
} BreatheState;

/* How far the breathing is at `now_ms`. */
uint64_t breathe_passed_ms(const BreatheState *state, uint64_t now_ms);

typedef enum { BREATH_IN, BREATH_HOLD, BREATH_OUT, BREATH_DONE } Breath;

/* What to do `passed_ms` after the start, with the seconds left of it and how full the lungs are
 * (0 to 1000). */
typedef struct {
    Breath breath;
    uint32_t round, seconds, fullness;
} BreathMoment;
BreathMoment breathe_moment(uint32_t rounds, uint64_t passed_ms);

extern const ActivityType BREATHE;
