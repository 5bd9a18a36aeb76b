/* Pointer and keys over the last frame's items. */
#include "aman/ui/input.h"

#include "drag.h"
#include "fingers.h"
#include "focus.h"

#include <stdlib.h>

enum { WHEEL_PX = 90, WHEEL_REST_MS = 200 };

/* The topmost item at a place. */
static const Item *item_at(const UiMemory *memory, int x, int y)
{
    for (size_t i = memory->item_count; i > 0; i--) {
        const Item *item = &memory->items[i - 1];
        if (item_can_press(item) && rect_has(rect_overlap(item->rect, item->clip), x, y)) {
            return item;
        }
    }
    return NULL;
}

void ui_scroll_pages(UiMemory *memory, int pages)
{
    const ScrollState *slot = ui_top_scroll(memory);
    if (slot) {
        /* A fifth of the page stays in view, so that the reader keeps the place. */
        scroll_by(memory, pages * slot->view_h * 4 / 5);
    }
}

bool ui_wheel(UiMemory *memory, int steps, uint64_t now_ms)
{
    bool goes_on = memory->wheel_ms > 0 && now_ms - memory->wheel_ms < WHEEL_REST_MS;
    bool was_before = memory->is_wheel_old || memory->wheel_ms < memory->page_ms;
    memory->is_wheel_old = goes_on && was_before;
    memory->wheel_ms = now_ms;
    return !memory->is_wheel_old && scroll_by(memory, steps * WHEEL_PX);
}

/* What a press of `item` means now; scrolling is done here and never reaches the session. */
static Intent press(UiMemory *memory, const Item *item, uint64_t now_ms)
{
    Intent intent = item->on_press;
    intent.now_ms = now_ms;
    if (intent.kind == INTENT_SCROLL) {
        ui_scroll_pages(memory, intent.index - intent.to);
        intent.kind = INTENT_STIR;
    }
    return intent;
}

/* A finger is lifted that held nothing. */
static Intent lift(UiMemory *memory, const Finger *finger, Pointer at)
{
    Intent nothing = {.kind = INTENT_STIR, .now_ms = at.now_ms};
    const Item *item = item_at(memory, at.x, at.y);
    if (finger->is_dragging || (finger->pressed != 0 && (!item || item->id != finger->pressed))) {
        nothing.kind = INTENT_NONE;
        return nothing;
    }
    if (!item && memory->on_outside.kind != INTENT_NONE && !rect_has(memory->inside, at.x, at.y) &&
        !rect_has(memory->inside, finger->press_x, finger->press_y)) {
        nothing.kind = memory->on_outside.kind;
    }
    Intent meant = item && item->id == finger->pressed ? press(memory, item, at.now_ms) : nothing;
    if (meant.kind != INTENT_STIR && meant.kind != INTENT_DIGIT) {
        fingers_forget(memory);
    }
    return meant;
}

static void move(UiMemory *memory, Finger *finger, Pointer at)
{
    bool is_holder = memory->held != 0 && memory->holder == finger->id;
    ItemId own = is_holder ? memory->held : finger->pressed;
    bool may_hold = is_holder || memory->held == 0;
    if (may_hold && drag_hold(memory, finger, item_with(memory, own), at.x, at.y)) {
        return;
    }
    bool is_far = finger->is_dragging || abs(at.y - finger->press_y) > DRAG_SLACK_PX;
    if (finger->drag_y == at.y || at.input != INPUT_TOUCH || !is_far || !ui_top_scroll(memory)) {
        return;
    }
    finger->is_dragging = true;
    if (fingers_scrolls(memory, finger)) {
        scroll_by(memory, finger->drag_y - at.y);
    }
    fingers_slip(memory, finger);
    finger->drag_y = at.y;
}

static Intent up(UiMemory *memory, Finger *finger, Pointer at)
{
    if (!finger) {
        return (Intent){.kind = INTENT_NONE, .now_ms = at.now_ms};
    }
    bool is_holder = memory->held != 0 && memory->holder == finger->id;
    Finger was = fingers_take(memory, finger);
    return is_holder ? drag_let_go(memory, &was, at) : lift(memory, &was, at);
}

Intent ui_pointer(UiMemory *memory, Pointer at)
{
    Intent nothing = {.kind = INTENT_NONE, .now_ms = at.now_ms};
    const Item *item = item_at(memory, at.x, at.y);
    Finger *finger = fingers_find(memory, at.id);
    memory->input = at.input;
    memory->hover = at.input == INPUT_MOUSE && item ? item->id : 0;
    switch (at.kind) {
    case POINTER_DOWN:
        memory->shows_focus = false;
        if (!fingers_are_early(memory, at.now_ms)) {
            fingers_put(memory, &at, item);
        }
        break;
    case POINTER_MOVE:
        if (finger) {
            move(memory, finger, at);
        }
        break;
    case POINTER_UP:
        return up(memory, finger, at);
    case POINTER_CANCEL:
        fingers_let_go(memory);
        break;
    }
    return nothing;
}

/* The first item whose press means `kind`. */
static const Item *item_meaning(const UiMemory *memory, IntentKind kind)
{
    for (size_t i = 0; i < memory->item_count; i++) {
        if (item_can_press(&memory->items[i]) && memory->items[i].on_press.kind == kind) {
            return &memory->items[i];
        }
    }
    return NULL;
}

static const Item *primary(const UiMemory *memory)
{
    for (size_t i = 0; i < memory->item_count; i++) {
        if (item_can_press(&memory->items[i]) && memory->items[i].role == ROLE_PRIMARY) {
            return &memory->items[i];
        }
    }
    return NULL;
}

/* The item with this key; the digits 1 to 9 stand for a to i where no item has them itself. */
static const Item *item_with_key(const UiMemory *memory, char letter)
{
    const Item *alias = NULL;
    for (size_t i = 0; i < memory->item_count; i++) {
        const Item *item = &memory->items[i];
        char digit = 0;
        if (item->key >= 'a' && item->key <= 'i' && item->on_press.kind != INTENT_WORD) {
            digit = (char)(item->key - ('a' - '1'));
        }
        if (!item_can_press(item) || letter == 0) {
            continue;
        }
        if (item->key == letter) {
            return item;
        }
        alias = !alias && digit == letter ? item : alias;
    }
    return alias;
}

static Intent press_or_stir(UiMemory *memory, const Item *item, uint64_t now_ms)
{
    return item ? press(memory, item, now_ms) : (Intent){.kind = INTENT_STIR, .now_ms = now_ms};
}

/* The remote of a presenter: forward or back on every page, whatever can be pressed there. */
static Intent turn_page(const UiMemory *memory, IntentKind kind, uint64_t now_ms)
{
    bool is_end = kind == INTENT_BACK && memory->is_remote_first;
    return (Intent){.kind = is_end ? INTENT_STIR : kind, .now_ms = now_ms};
}

/* What the arrow key means to the focused item, or to a card that is swiped. */
static Intent own_way(const UiMemory *memory, Arrow way)
{
    const Item *focused = memory->shows_focus ? item_with(memory, memory->focus) : NULL;
    if (focused && focused->on_way[way].kind != INTENT_NONE) {
        return focused->on_way[way];
    }
    for (size_t i = 0; i < memory->item_count; i++) {
        const Item *item = &memory->items[i];
        if (item_can_press(item) && item->drag == DRAG_SWIPE) {
            return item->on_way[way];
        }
    }
    return (Intent){0};
}

static Intent arrow(UiMemory *memory, KeyKind key, uint64_t now_ms)
{
    static const struct {
        Direction way;
        IntentKind otherwise;
    } ARROWS[] = {
        [KEY_UP] = {{0, -1}, INTENT_NONE},
        [KEY_DOWN] = {{0, 1}, INTENT_NONE},
        [KEY_LEFT] = {{-1, 0}, INTENT_BACK},
        [KEY_RIGHT] = {{1, 0}, INTENT_NEXT},
    };
    static const Arrow WAYS[] = {[KEY_UP] = ARROW_UP,
                                 [KEY_DOWN] = ARROW_DOWN,
                                 [KEY_LEFT] = ARROW_LEFT,
                                 [KEY_RIGHT] = ARROW_RIGHT};
    Intent stir = {.kind = INTENT_STIR, .now_ms = now_ms};
    Intent own = own_way(memory, WAYS[key]);
    if (own.kind != INTENT_NONE) {
        own.now_ms = now_ms;
        return own;
    }
    if (memory->shows_focus && focus_in_group(memory, ARROWS[key].way)) {
        return stir;
    }
    if (ARROWS[key].otherwise == INTENT_NONE) {
        if (!scroll_by(memory, ARROWS[key].way.y * WHEEL_PX)) {
            focus_step(memory, ARROWS[key].way.y);
        }
        return stir;
    }
    if (memory->has_remote) {
        return turn_page(memory, ARROWS[key].otherwise, now_ms);
    }
    return press_or_stir(memory, item_meaning(memory, ARROWS[key].otherwise), now_ms);
}

/* True on a page into which digits are typed, also when it takes no more: a zero is on no other. */
static bool takes_digits(const UiMemory *memory)
{
    for (size_t i = 0; i < memory->item_count; i++) {
        if (memory->items[i].key == '0' && !memory->items[i].is_inert) {
            return true;
        }
    }
    return false;
}

char ui_letter(const UiMemory *memory, char meant, char placed)
{
    bool is_known = item_with_key(memory, meant) || (meant == 'b' && memory->has_remote);
    if (is_known || placed == 0) {
        return meant;
    }
    return placed;
}

/* What a key means to the page that is seen. */
static Intent key_on_page(UiMemory *memory, KeyKind key, char letter, uint64_t now_ms)
{
    Intent stir = {.kind = INTENT_STIR, .now_ms = now_ms};
    const Item *focused = memory->shows_focus ? item_with(memory, memory->focus) : NULL;
    switch (key) {
    case KEY_TAB:
    case KEY_TAB_BACK:
        focus_step(memory, key == KEY_TAB ? 1 : -1);
        return stir;
    case KEY_ENTER:
    case KEY_SPACE:
        focused = focused ? focused : primary(memory);
        if (!focused && !takes_digits(memory)) {
            focus_step(memory, 1); /* there is no way forward here: show where the keys are */
        }
        return press_or_stir(memory, focused, now_ms);
    case KEY_LETTER: {
        const Item *meant = item_with_key(memory, letter);
        /* The key of a remote that blanks the screen says "." or "b". */
        bool is_blank = !meant && memory->has_remote && letter == 'b';
        /* Who types means the page: Enter then goes forward. */
        memory->shows_focus = memory->shows_focus && !meant;
        return press_or_stir(memory, is_blank ? item_with_key(memory, '.') : meant, now_ms);
    }
    case KEY_BACKSPACE: {
        const Item *close = item_meaning(memory, INTENT_CLOSE);
        IntentKind otherwise = takes_digits(memory) ? INTENT_DROP : INTENT_BACK;
        return press_or_stir(memory, close ? close : item_meaning(memory, otherwise), now_ms);
    }
    case KEY_UP:
    case KEY_DOWN:
    case KEY_LEFT:
    case KEY_RIGHT:
        return arrow(memory, key, now_ms);
    case KEY_PAGE_UP:
    case KEY_PAGE_DOWN:
        if (memory->has_remote) {
            return turn_page(memory, key == KEY_PAGE_DOWN ? INTENT_NEXT : INTENT_BACK, now_ms);
        }
        ui_scroll_pages(memory, key == KEY_PAGE_DOWN ? 1 : -1);
        return stir;
    case KEY_OTHER:
    case KEY_ESCAPE:
    case KEY_HELP:
    case KEY_STAFF:
        break;
    }
    return stir;
}

Intent ui_key(UiMemory *memory, KeyKind key, char letter, uint64_t now_ms)
{
    memory->input = INPUT_KEYS;
    memory->hover = 0;
    memory->key_ms = now_ms;
    IntentKind everywhere = key == KEY_ESCAPE  ? INTENT_LEAVE
                            : key == KEY_HELP  ? INTENT_HELP
                            : key == KEY_STAFF ? INTENT_STAFF
                                               : INTENT_NONE;
    if (everywhere != INTENT_NONE || fingers_are_early(memory, now_ms)) {
        return (Intent){.kind = everywhere, .now_ms = now_ms};
    }
    return key_on_page(memory, key, letter, now_ms);
}

Intent ui_key_again(UiMemory *memory, KeyKind key, uint64_t now_ms)
{
    Intent nothing = {.kind = INTENT_NONE, .now_ms = now_ms};
    bool is_old = memory->page_ms > 0 && memory->key_ms <= memory->page_ms;
    if ((key != KEY_UP && key != KEY_DOWN) || is_old) {
        return nothing;
    }
    Intent meant = arrow(memory, key, now_ms);
    return meant.kind == INTENT_STIR ? nothing : meant;
}
