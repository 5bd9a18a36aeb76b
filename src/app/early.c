/* A short queue of presses. */
#include "early.h"

#include <string.h>

/* The way of a finger is no press: only where it came to is kept. */
static bool is_further(const WindowEvent *last, const WindowEvent *event)
{
    return event->kind == EVENT_POINTER && event->pointer == POINTER_MOVE &&
           last->kind == EVENT_POINTER && last->pointer == POINTER_MOVE &&
           last->finger == event->finger;
}

bool early_keep(Early *early, const WindowEvent *event)
{
    bool is_press =
        event->kind == EVENT_POINTER || event->kind == EVENT_KEY || event->kind == EVENT_WHEEL;
    if (event->kind == EVENT_KEY && event->key == KEY_ESCAPE) {
        early->count = 0;
        return false;
    }
    if (is_press && early->count > 0 && is_further(&early->events[early->count - 1], event)) {
        early->events[early->count - 1] = *event;
    } else if (is_press && early->count < EARLY_MOST) {
        early->events[early->count++] = *event;
    }
    return is_press;
}

bool early_take(Early *early, WindowEvent *event)
{
    if (early->count == 0) {
        return false;
    }
    *event = early->events[0];
    memmove(early->events, early->events + 1, --early->count * sizeof *event);
    return true;
}
