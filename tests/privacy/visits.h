/* Random visits to the kiosk: what they count, press by press. */
#pragma once

#include "desk/pin.h"

#include "aman/session/session.h"

enum { VISIT_PRESSES = 512, VISIT_TRIES = 4 };

/* What one press counted, in one transaction. */
typedef struct {
    CountEvent events[OUTCOME_EVENTS];
    size_t count;
} Press;

typedef struct {
    Press presses[VISIT_PRESSES]; /* only those that counted something */
    size_t count;
    Str tries[VISIT_TRIES]; /* of the PIN, in their order */
    size_t try_count;
} Visit;

typedef struct {
    const Library *library;
    uint64_t seed;
    uint64_t start_ms;
    Pin *pin;      /* the tries are made with it */
    Str right_pin; /* it opens the corner */
    bool is_staff; /* a facilitator comes and shows something to a group */
} VisitParams;

/* A visit from the first screen until it is erased: by quick close, by the finish button, or
 * because nobody is there any more. Texts of its events live as long as the library. */
void visit_play(Visit *visit, const VisitParams *params);
