/* From touches, clicks and keys to intents, by the last frame's items. Knows no window: tests use
 * it directly. */
#pragma once

#include "aman/ui/ui.h"

enum { PAGE_LOCK_MS = 250, MOUSE_ID = -1 };

typedef enum { POINTER_DOWN, POINTER_MOVE, POINTER_UP, POINTER_CANCEL } PointerKind;

/* What one finger does, or the mouse, at a place in pixels of the window. */
typedef struct {
    InputKind input;
    PointerKind kind;
    int x, y;
    uint64_t now_ms;
    int64_t id; /* of the finger; MOUSE_ID */
} Pointer;

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

/* Each finger is followed by itself. The look changes on down, the act happens on up inside the
 * same item. A press counts where and when it began: one that began on another page, or right after
 * the page changed (impatient fingers), is void however late it is lifted. The first press that is
 * complete makes the others void that are still down, but for digits that are typed. Returns the
 * intent, INTENT_STIR when it means nothing here. */
Intent ui_pointer(UiMemory *memory, Pointer at);

/* The wheel, `steps` down. True when something moved. A turn that began on the page before is void
 * until the wheel rests. */
bool ui_wheel(UiMemory *memory, int steps, uint64_t now_ms);

/* A key that went down. `letter` is a..z, 0..9 or a full stop for KEY_LETTER. */
Intent ui_key(UiMemory *memory, KeyKind key, char letter, uint64_t now_ms);

/* The letter of a key on a keyboard of any language: the one that it writes (`meant`), or, where
 * the page knows no such one, that of its place on the keyboards that the letters are named after
 * (`placed`). Either may be 0. */
char ui_letter(const UiMemory *memory, char meant, char placed);

/* The same key, held, says so again: on the page where it went down it scrolls on. Nobody need be
 * there for that: it never stirs. */
Intent ui_key_again(UiMemory *memory, KeyKind key, uint64_t now_ms);

/* Scrolls the page's region by `pages`. */
void ui_scroll_pages(UiMemory *memory, int pages);

/* What follows from an outcome for the memory: scroll and focus of the old page are forgotten. */
void ui_page_changed(UiMemory *memory, int direction, uint64_t now_ms);

/* What lies over the page is another one. The panel of a word is small: the page below keeps its
 * scroll, and its focus is back when the panel is closed. Everything else is another page. */
void ui_over_changed(UiMemory *memory, Over from, Over to, uint64_t now_ms);

/* Everything is forgotten: the visit is over, and what was begun in it is void. */
void ui_forget(UiMemory *memory, uint64_t now_ms);

/* A frame was shown: a page that is new counts from now on as seen. */
void ui_shown(UiMemory *memory, uint64_t now_ms);
