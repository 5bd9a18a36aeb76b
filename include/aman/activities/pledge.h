/* pledge: one to three small things to do, shown as a card to photograph. */
#pragma once

#include "aman/activities/activity.h"

enum { PLEDGE_ITEMS = 5, PLEDGE_MOST = 3 };

typedef struct {
    Span where;
    Text text, note;
    Word icon;
} PledgeItem;

typedef struct {
    Span where;
    Text title, text;
    LIST_OF(PledgeItem) items;
} Pledge;

typedef struct {
    uint8_t picked; /* a bit for each item */
    bool is_card;   /* the card is shown */
} PledgeState;

uint32_t pledge_count(const PledgeState *state);

extern const ActivityType PLEDGE;
