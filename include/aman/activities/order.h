/* order: put a few steps into their order, by dragging, by buttons or by keys. */
#pragma once

#include "aman/activities/attempt.h"

enum { ORDER_ROWS = 5 };

typedef struct {
    Span where;
    Text text;
    Word icon;
} OrderItem;

typedef struct {
    Span where;
    Text title, why;
    LIST_OF(OrderItem) items; /* in the right order */
} Order;

typedef struct {
    uint8_t rows[ORDER_ROWS]; /* place -> item of the author */
    Attempt attempt;
} OrderState;

/* True when every row is at its place. */
bool order_is_right(const Order *order, const OrderState *state);

extern const ActivityType ORDER;
