/* talk: a step that a facilitator leads: words for the projector and prompts to discuss. Only in
 * plans. */
#pragma once

#include "aman/activities/activity.h"

typedef struct {
    Span where;
    Text title, text;
    Word icon;
    TextList prompts;
} Talk;

extern const ActivityType TALK;
