/* Rectangles in whole pixels of the window. */
#pragma once

#include <stdbool.h>

typedef struct {
    int x, y, w, h;
} Rect;

bool rect_is_empty(Rect rect);
bool rect_has(Rect rect, int x, int y);
/* True when `inner` lies in `outer`, up to `slack` pixels out. */
bool rect_holds(Rect outer, Rect inner, int slack);
Rect rect_overlap(Rect a, Rect b);
/* Smaller by `by` on each side; larger when negative. */
Rect rect_inset(Rect rect, int by);
