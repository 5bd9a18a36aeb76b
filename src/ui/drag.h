/* Items that follow the finger: cards that are swiped, rows that are sorted. Private to the layer.
 */
#pragma once

#include "aman/ui/input.h"

enum { DRAG_SLACK_PX = 12 }; /* a finger that rests moves less */

/* The finger that pressed `item` (may be NULL) moved to (x, y); true when the item follows it. */
bool drag_hold(UiMemory *memory, const Finger *finger, const Item *item, int x, int y);

/* The finger that held an item let go of it: what that means. */
Intent drag_let_go(UiMemory *memory, const Finger *finger, Pointer at);

/* The DRAG_SORT item that is held; NULL when there is none. */
const Item *drag_sorted(const UiMemory *memory);
/* The item at whose place `held` would come to lie: itself or another one of the rows. */
const Item *drag_target(const UiMemory *memory, const Item *held);
