/* Which row or card the finger holds, above which place it hangs, and what letting go means. */
#include "drag.h"

#include "fingers.h"
#include "focus.h"

#include <stdlib.h>

/* The middle of an item's own place, wherever it is drawn while rows make room. */
static int home_y(const Item *item)
{
    return item->rect.y - item->shift_y + item->rect.h / 2;
}

static bool is_row(const Item *item)
{
    return item->drag == DRAG_SORT && item->id != 0 && !item->is_inert;
}

const Item *drag_sorted(const UiMemory *memory)
{
    for (size_t i = 0; i < memory->item_count && memory->held != 0; i++) {
        if (memory->items[i].id == memory->held && is_row(&memory->items[i])) {
            return &memory->items[i];
        }
    }
    return NULL;
}

const Item *drag_target(const UiMemory *memory, const Item *held)
{
    const Item *nearest = held;
    int y = home_y(held) + memory->held_dy, least = abs(memory->held_dy);
    for (size_t i = 0; i < memory->item_count; i++) {
        const Item *other = &memory->items[i];
        int far = abs(home_y(other) - y);
        if (other != held && is_row(other) && far < least) {
            least = far;
            nearest = other;
        }
    }
    return nearest;
}

bool drag_hold(UiMemory *memory, const Finger *finger, const Item *item, int x, int y)
{
    int dx = x - finger->press_x, dy = y - finger->press_y;
    bool is_far = abs(dx) > DRAG_SLACK_PX || abs(dy) > DRAG_SLACK_PX;
    if (!item || item->drag == DRAG_NONE || (!is_far && !memory->held)) {
        return false;
    }
    memory->held = item->id;
    memory->holder = finger->id;
    memory->held_dx = item->drag == DRAG_SWIPE ? dx : 0;
    memory->held_dy = item->drag == DRAG_SORT ? dy : 0;
    return true;
}

Intent drag_let_go(UiMemory *memory, const Finger *finger, Pointer at)
{
    enum { SWIPE_PART = 6 }; /* of the card's width: 160 of 992 */
    const Item *item = item_with(memory, memory->held);
    Intent intent = {0};
    int jump = 0; /* how far down the item's place moves at once */
    if (drag_hold(memory, finger, item, at.x, at.y) && item->drag == DRAG_SORT) {
        const Item *target = drag_target(memory, item);
        intent = (Intent){.kind = INTENT_MOVE, .index = item->place, .to = target->place};
        intent.kind = target == item ? INTENT_NONE : INTENT_MOVE;
        jump = home_y(target) - home_y(item);
    } else if (item && abs(memory->held_dx) > item->rect.w / SWIPE_PART) {
        intent = item->on_way[memory->held_dx < 0 ? ARROW_LEFT : ARROW_RIGHT];
    }
    memory->freed = memory->held;
    memory->freed_dx = memory->held_dx;
    memory->freed_dy = memory->held_dy - jump;
    memory->freed_ms = at.now_ms;
    memory->held = 0;
    memory->held_dx = memory->held_dy = 0;
    if (intent.kind != INTENT_NONE) {
        fingers_forget(memory);
    }
    intent.kind = intent.kind == INTENT_NONE ? INTENT_STIR : intent.kind;
    intent.now_ms = at.now_ms;
    return intent;
}
