/* card: a picture, a title, up to three sentences and one to remember. The last card of a lesson
 * shows help. */
#pragma once

#include "aman/activities/activity.h"

typedef struct {
    Span where;
    Text title, text, memory;
    Word picture;
    bool is_help;      /* `help: true` */
    WordList channels; /* of help.yaml, shown on a help card */
} Card;

extern const ActivityType CARD;
