#include "drag.h"

#include <stdlib.h>

/* Where a row that was moved down by `dy` comes to lie: the place of the nearest one. */
static Intent sort(const UiMemory *memory, const Item *item, int dy)
{
    const Item *nearest = item;
    int center = item->rect.y + item->rect.h / 2, least = abs(dy);
    for (size_t i = 0; i < memory->item_count; i++) {
        const Item *other = &memory->items[i];
        bool is_row = other->drag == DRAG_SORT && other->id != 0 && !other->is_inert;
        int far = abs(other->rect.y + other->rect.h / 2 - center);
        if (other != item && is_row && far < least) {
            least = far;
            nearest = other;
        }
    }
    Intent move = {.kind = INTENT_MOVE, .index = item->place, .to = nearest->place};
    return nearest == item ? (Intent){0} : move;
}

bool drag_hold(UiMemory *memory, const Item *item, int x, int y)
{
    int dx = x - memory->press_x, dy = y - memory->press_y;
    bool is_far = abs(dx) > DRAG_SLACK_PX || abs(dy) > DRAG_SLACK_PX;
    if (!item || item->drag == DRAG_NONE || (!is_far && !memory->held)) {
        return false;
    }
    memory->held = item->id;
    memory->held_dx = item->drag == DRAG_SWIPE ? dx : 0;
    memory->held_dy = item->drag == DRAG_SORT ? dy : 0;
    return true;
}

Intent drag_let_go(UiMemory *memory, const Item *item, int x, int y, uint64_t now_ms)
{
    enum { SWIPE_PART = 6 }; /* of the card's width */
    Intent intent = {0};
    int dx = x - memory->press_x;
    if (item && item->drag == DRAG_SORT) {
        intent = sort(memory, item, y - memory->press_y);
    } else if (item && abs(dx) > item->rect.w / SWIPE_PART) {
        intent = item->on_way[dx < 0 ? WAY_LEFT : WAY_RIGHT];
    }
    memory->held = memory->pressed = 0;
    memory->held_dx = memory->held_dy = 0;
    intent.kind = intent.kind == INTENT_NONE ? INTENT_STIR : intent.kind;
    intent.now_ms = now_ms;
    return intent;
}
