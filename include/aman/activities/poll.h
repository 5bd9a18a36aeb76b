/* poll: an opinion about what helps; there is no right answer. */
#pragma once

#include "aman/activities/activity.h"

enum { POLL_OPTIONS = 5, POLL_NONE = 0xFF, POLL_LEAST_ANSWERS = 10 };

typedef struct {
    Span where;
    Text text;
} PollOption;

typedef struct {
    Span where;
    Text ask, note;
    LIST_OF(PollOption) options;
} Poll;

typedef struct {
    uint8_t picked;
    bool is_sent, is_counted;
} PollState;

extern const ActivityType POLL;
