/* Which fingers are down. A change of the page forgets them all, and what is forgotten presses
 * nothing: so no press goes on to a page where it did not begin. */
#include "fingers.h"

#include <string.h>

bool fingers_are_early(const UiMemory *memory, uint64_t now_ms)
{
    bool is_shown = memory->shown_ms >= memory->page_ms;
    uint64_t since_ms = is_shown ? memory->shown_ms : memory->page_ms;
    return memory->page_ms > 0 && now_ms >= since_ms && now_ms - since_ms < PAGE_LOCK_MS;
}

/* What is drawn as pressed: of what the fingers came down on. */
static void show_pressed(UiMemory *memory)
{
    memory->pressed = 0;
    for (size_t i = 0; i < FINGERS_MAX && !memory->pressed; i++) {
        memory->pressed = memory->fingers[i].is_down ? memory->fingers[i].pressed : 0;
    }
}

Finger *fingers_find(UiMemory *memory, int64_t id)
{
    for (size_t i = 0; i < FINGERS_MAX; i++) {
        if (memory->fingers[i].is_down && memory->fingers[i].id == id) {
            return &memory->fingers[i];
        }
    }
    return NULL;
}

void fingers_put(UiMemory *memory, const Pointer *at, const Item *item)
{
    Finger *finger = fingers_find(memory, at->id);
    for (size_t i = 0; i < FINGERS_MAX && !finger; i++) {
        finger = memory->fingers[i].is_down ? NULL : &memory->fingers[i];
    }
    if (!finger) {
        /* More than there are: somebody's lifting was never told. */
        fingers_forget(memory);
        finger = memory->fingers;
    }
    *finger = (Finger){.id = at->id,
                       .is_down = true,
                       .nth = ++memory->finger_count,
                       .pressed = item ? item->id : 0,
                       .press_x = at->x,
                       .press_y = at->y,
                       .drag_y = at->y};
    show_pressed(memory);
}

Finger fingers_take(UiMemory *memory, Finger *finger)
{
    Finger was = *finger;
    finger->is_down = false;
    show_pressed(memory);
    return was;
}

void fingers_slip(UiMemory *memory, Finger *finger)
{
    finger->pressed = 0;
    show_pressed(memory);
}

bool fingers_scrolls(const UiMemory *memory, const Finger *finger)
{
    bool is_last = finger->is_dragging;
    for (size_t i = 0; i < FINGERS_MAX; i++) {
        const Finger *other = &memory->fingers[i];
        is_last = is_last && !(other->is_down && other->is_dragging && other->nth > finger->nth);
    }
    return is_last;
}

void fingers_let_go(UiMemory *memory)
{
    for (size_t i = 0; i < FINGERS_MAX; i++) {
        memory->fingers[i].pressed = 0;
        memory->fingers[i].is_dragging = false;
    }
    memory->pressed = memory->held = 0;
    memory->held_dx = memory->held_dy = 0;
}

void fingers_forget(UiMemory *memory)
{
    fingers_let_go(memory);
    memset(memory->fingers, 0, sizeof memory->fingers);
}
