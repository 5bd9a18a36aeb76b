/* The fingers that are down and whose press counts. One that is not known here may be down too: its
 * press is void. Private to the layer. */
#pragma once

#include "aman/ui/input.h"

/* True right after a page changed: what begins now was meant for the page before. Counted from the
 * first frame of the page, as nobody can mean what is not seen yet. */
bool fingers_are_early(const UiMemory *memory, uint64_t now_ms);

/* The finger with this id, or NULL. */
Finger *fingers_find(UiMemory *memory, int64_t id);

/* It came down on `item` (may be NULL). */
void fingers_put(UiMemory *memory, const Pointer *at, const Item *item);

/* It is no longer down; what it was like. */
Finger fingers_take(UiMemory *memory, Finger *finger);

/* It moved too far to press what it came down on. */
void fingers_slip(UiMemory *memory, Finger *finger);

/* True when this one scrolls the page: of several that drag it is the one that came down last, so
 * that a hand that rests there does not pull against it. */
bool fingers_scrolls(const UiMemory *memory, const Finger *finger);

/* They stay down, and press and hold nothing. */
void fingers_let_go(UiMemory *memory);

/* Whichever are down, their press is void; nothing is held. */
void fingers_forget(UiMemory *memory);
