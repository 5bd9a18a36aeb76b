/* What lies over a workshop, and the way out of it. Private to the session. */
#pragma once

#include "aman/session/session.h"

/* What becomes of the workshop. */
typedef enum {
    WORKSHOP_GOES_ON, /* the intent is not used up */
    WORKSHOP_STAYS,   /* used up */
    WORKSHOP_LEFT,    /* back to the plans */
    WORKSHOP_ENDS,    /* the visit ends too */
} WorkshopWay;

/* The question before it is left, while it is asked. */
WorkshopWay workshop_leaving_apply(Workshop *workshop, Intent intent, Outcome *outcome);
/* Notes, card, pause and teams: opens and closes them. True when the intent is used up. */
bool workshop_over_apply(Workshop *workshop, Intent intent, Outcome *outcome);
/* Takes everything out of sight. */
void workshop_hide(Workshop *workshop);
