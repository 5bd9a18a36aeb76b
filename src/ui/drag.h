/* Items that follow the finger: cards that are swiped, rows that are sorted. Private to the input.
 */
#pragma once

#include "aman/ui/ui.h"

enum { DRAG_SLACK_PX = 12 }; /* a finger that rests moves less */

/* The finger that pressed `item` (may be NULL) moved to (x, y); true when the item follows it. */
bool drag_hold(UiMemory *memory, const Item *item, int x, int y);

/* The finger let go of the held item (may be NULL) at (x, y): what that means. */
Intent drag_let_go(UiMemory *memory, const Item *item, int x, int y, uint64_t now_ms);
