/* A short queue of presses. */
#include "early.h"

#include <string.h>

bool early_keep(Early *early, const WindowEvent *event)
{
    bool is_press = event->kind == EVENT_POINTER || event->kind == EVENT_KEY ||
                    event->kind == EVENT_WHEEL || event->kind == EVENT_EXIT_KEYS;
    if (event->kind == EVENT_KEY && event->key == KEY_ESCAPE) {
        early->count = 0;
        return false;
    }
    if (is_press && early->count < EARLY_MOST) {
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
