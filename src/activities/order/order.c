/* order: rows are moved until they are checked; an order that is not yet right can be mended. */
#include "aman/activities/order.h"

#include "aman/base/rng.h"

#include <string.h>

static const Field ITEM_FIELDS[] = {
    FIELD_ANSWER("text", OrderItem, text, 1, 60),
    FIELD_ICON("icon", OrderItem, icon, OPTIONAL),
    FIELD_END,
};
static const Shape ITEM_SHAPE = {
    .key = "row", .name = PHRASE_SHAPE_ORDER_ROW, .fields = ITEM_FIELDS, .size = sizeof(OrderItem)};

static const Field ORDER_FIELDS[] = {
    FIELD_TEXT("title", Order, title, REQUIRED, 1, 70),
    FIELD_LIST("items", Order, items, OrderItem, REQUIRED, 3, ORDER_ROWS, &ITEM_SHAPE),
    FIELD_TEXT("why", Order, why, REQUIRED, 1, 200),
    FIELD_END,
};

bool order_is_right(const Order *order, const OrderState *state)
{
    for (uint32_t i = 0; i < order->items.count; i++) {
        if (state->rows[i] != i) {
            return false;
        }
    }
    return true;
}

/* Takes the row at `from` out and puts it in at `to`. */
static void move(OrderState *state, uint32_t from, uint32_t to)
{
    uint8_t row = state->rows[from];
    if (from < to) {
        memmove(state->rows + from, state->rows + from + 1, to - from);
    } else {
        memmove(state->rows + to + 1, state->rows + to, from - to);
    }
    state->rows[to] = row;
}

static void order_begin(const Step *step, void *state, uint64_t seed)
{
    const Order *order = step->data;
    OrderState *sorting = state;
    rng_order(seed, sorting->rows, (uint8_t)order->items.count);
    /* There must be something to do: the right order would be given away. */
    if (order_is_right(order, sorting)) {
        move(sorting, 0, order->items.count - 1);
    }
}

static void order_apply(const Step *step, void *state, Intent intent, Outcome *outcome)
{
    const Order *order = step->data;
    OrderState *sorting = state;
    uint32_t count = order->items.count;
    if (intent.kind != INTENT_MOVE) {
        AnswerState given = order_is_right(order, sorting) ? ANSWER_RIGHT : ANSWER_NOTYET;
        attempt_apply(&sorting->attempt, step, 0, given, intent, outcome);
    } else if (!sorting->attempt.is_checked && intent.index < count && intent.to < count) {
        move(sorting, intent.index, intent.to);
    }
}

static const Text *order_title(const Step *step)
{
    return &((const Order *)step->data)->title;
}

static size_t order_states(const Step *step, StateScript scripts[STATE_SCRIPTS])
{
    const Order *order = step->data;
    size_t count = 0;
    script_add(scripts, &count, "fresh");
    script_do(script_add(scripts, &count, "notyet"), INTENT_CHECK, 0);
    /* Seed 0 puts the first row last: one move mends that. */
    StateScript *right = script_add(scripts, &count, "right");
    script_move(right, (uint16_t)(order->items.count - 1), 0);
    script_do(right, INTENT_CHECK, 0);
    return count;
}

static AnswerState order_answer_state(const Step *step, const void *state)
{
    (void)step;
    return attempt_state(&((const OrderState *)state)->attempt);
}

const ActivityType ORDER = {
    .kind = {.name = "order",
             .summary = "steps to put into their order",
             .fields = ORDER_FIELDS,
             .data_size = sizeof(Order),
             .flags = KIND_PRACTISES},
    .state_size = sizeof(OrderState),
    .begin = order_begin,
    .apply = order_apply,
    .title = order_title,
    .states = order_states,
    .answer = order_answer_state,
};
