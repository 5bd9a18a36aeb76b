/* Items and input without a frame: what a screen would have left in the memory. */
#pragma once

#include "../support.h"

#include "aman/ui/input.h"

/* An item at a place that means `kind` with `index`; its id is its number, from 1. */
Item *put_item(UiMemory *memory, Rect rect, IntentKind kind, uint16_t index);

/* The region of the page, as the last frame left it. */
ScrollState *put_region(UiMemory *memory, int content_h, int view_h);

/* Down and up at one place. */
Intent tap(UiMemory *memory, InputKind input, int x, int y, uint64_t now_ms);
/* A key that is no letter, at time 0. */
Intent hit(UiMemory *memory, KeyKind key);
/* The index (from 0) of the item that has the focus; -1 without. */
int focused(const UiMemory *memory);

#define assert_nothing(intent) assert_int_equal((intent).kind, INTENT_NONE)
#define assert_stir(intent)    assert_int_equal((intent).kind, INTENT_STIR)
