/* From touches, clicks and keys to intents, by the last frame's items. Knows no window: tests use
 * it directly. */
#pragma once

#include "aman/ui/ui.h"

enum { PAGE_LOCK_MS = 250 };

typedef enum { POINTER_DOWN, POINTER_MOVE, POINTER_UP, POINTER_CANCEL } PointerKind;

typedef enum {
    KEY_OTHER,
    KEY_LETTER,
    KEY_ENTER,
    KEY_SPACE,
    KEY_TAB,
    KEY_TAB_BACK,
    KEY_UP,
    KEY_DOWN,
    KEY_LEFT,
    KEY_RIGHT,
    KEY_BACKSPACE,
    KEY_ESCAPE,
    KEY_HELP,
    KEY_STAFF, /* the facilitator's corner */
    KEY_PAGE_UP,
    KEY_PAGE_DOWN,
} KeyKind;

/* A finger or mouse at (x, y). The look changes on down, the act happens on up inside the same
 * item. Right after a page change presses are swallowed: impatient fingers. Returns the intent,
 * INTENT_STIR when it means nothing here. */
Intent ui_pointer(UiMemory *memory, InputKind input, PointerKind kind, int x, int y,
                  uint64_t now_ms);

/* The wheel, `steps` down. True when something moved. */
bool ui_wheel(UiMemory *memory, int x, int y, int steps);

/* A key that went down. `letter` is a..z or 0..9 for KEY_LETTER. */
Intent ui_key(UiMemory *memory, KeyKind key, char letter, uint64_t now_ms);

/* Scrolls the page's region by `pages`. */
void ui_scroll_pages(UiMemory *memory, int pages);

/* What follows from an outcome for the memory: scroll and focus of the old page are forgotten. */
void ui_page_changed(UiMemory *memory, int direction, uint64_t now_ms);

/* What lies over the page is another one. The panel of a word is small: the page below keeps its
 * scroll, and its focus is back when the panel is closed. Everything else is another page. */
void ui_over_changed(UiMemory *memory, Over from, Over to, uint64_t now_ms);
