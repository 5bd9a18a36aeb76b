/* The focus of the keys over the last frame's items. Private to the layer. */
#pragma once

#include "aman/ui/input.h"

bool item_can_press(const Item *item);
/* The item with this id when it can be pressed, or NULL. */
const Item *item_with(const UiMemory *memory, ItemId id);

/* Scrolls the topmost region by so many pixels; false when it stays where it is. */
bool scroll_by(UiMemory *memory, int pixels);

/* Gives `item` the focus, shows that and scrolls it into view. */
void focus_on(UiMemory *memory, const Item *item);
/* To the next item that can be pressed, around the end: in reading order, the top bar last. */
void focus_step(UiMemory *memory, int step);

/* A step of 1 or -1 along one axis. */
typedef struct {
    int x, y;
} Direction;
/* Moves it inside the group of the focused item; true when there was somewhere to go. */
bool focus_in_group(UiMemory *memory, Direction way);
