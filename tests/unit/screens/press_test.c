/* Everything that can be pressed, pressed by keyboard, touch and mouse: the sitting goes on in the
 * same way. */
#include "states.h"

#include <string.h>

enum { SMALL_TEXT = 0, LARGE_TEXT = 3 };

/* The item of the last frame with this id; one that something lies over may share it. */
static const Item *item_with(const Gallery *gallery, ItemId id)
{
    const UiMemory *memory = &gallery->stage->memory;
    for (size_t i = 0; i < memory->item_count; i++) {
        if (memory->items[i].id == id && is_pressable(&memory->items[i])) {
            return &memory->items[i];
        }
    }
    fail_msg("an item is gone");
    return NULL;
}

static int offset_of(UiMemory *memory)
{
    const ScrollState *region = ui_top_scroll(memory);
    return region ? region->offset : 0;
}

/* Presses Tab until the item has the focus, with a frame after each that moved the page: the next
 * one goes on from where things stand then. */
static void focus_on(Gallery *gallery, ItemId id)
{
    UiMemory *memory = &gallery->stage->memory;
    for (size_t i = 0; i <= ITEMS_MAX && memory->focus != id; i++) {
        int before = offset_of(memory);
        ui_key(memory, KEY_TAB, 0, STILL_MS);
        if (offset_of(memory) != before) {
            gallery_frame(gallery, STILL_MS);
        }
    }
    assert_int_equal(memory->focus, id);
    gallery_frame(gallery, STILL_MS);
}

static void press_by_keys(Gallery *gallery, const State *state, ItemId id)
{
    gallery_show(gallery, state);
    focus_on(gallery, id);
    gallery_apply(gallery, ui_key(&gallery->stage->memory, KEY_ENTER, 0, STILL_MS));
}

/* The same by a finger or mouse, in the middle of what is seen of the item. */
static void press_by_pointer(Gallery *gallery, const State *state, ItemId id, InputKind input)
{
    gallery_show(gallery, state);
    focus_on(gallery, id); /* brings it into view */
    UiMemory *memory = &gallery->stage->memory;
    const Item *item = item_with(gallery, id);
    Rect seen = rect_overlap(item->rect, item->clip);
    if (rect_is_empty(seen)) {
        fail_msg("'" STR_FMT "' of '%s' cannot be seen", STR_ARG(item->text), state->name);
    }
    int x = seen.x + seen.w / 2, y = seen.y + seen.h / 2;
    ui_pointer(memory, (Pointer){input, POINTER_DOWN, x, y, STILL_MS});
    gallery_frame(gallery, STILL_MS);
    gallery_apply(gallery, ui_pointer(memory, (Pointer){input, POINTER_UP, x, y, STILL_MS}));
}

static void check_item(Gallery *gallery, const State *state, const Item *item, InputKind input)
{
    ItemId id = item->id;
    press_by_keys(gallery, state, id);
    Session by_keys = gallery->stage->session;
    press_by_pointer(gallery, state, id, input);
    /* NOLINTNEXTLINE(bugprone-suspicious-memory-comparison): both began as the same bytes */
    if (memcmp(&by_keys, &gallery->stage->session, sizeof by_keys) != 0) {
        fail_msg("'" STR_FMT "' of '%s' means something else by pointer", STR_ARG(item->text),
                 state->name);
    }
    gallery_frame(gallery, STILL_MS);
}

/* All items of all states; the number that was pressed. */
static size_t press_all(Gallery *gallery, InputKind input)
{
    static Item items[ITEMS_MAX];
    size_t pressed = 0;
    for (size_t i = 0; i < gallery->count; i++) {
        const State *state = &gallery->states[i];
        gallery_show(gallery, state);
        size_t count = gallery->stage->ui.item_count;
        memcpy(items, gallery->stage->ui.items, count * sizeof *items);
        for (size_t j = 0; j < count; j++) {
            if (is_pressable(&items[j])) {
                check_item(gallery, state, &items[j], input);
                pressed++;
            }
        }
    }
    return pressed;
}

static void touch_does_what_the_keyboard_does(void **state)
{
    assert_true(press_all(*state, INPUT_TOUCH) > 300);
}

static void the_mouse_does_what_the_keyboard_does(void **state)
{
    assert_true(press_all(*state, INPUT_MOUSE) > 300);
}

static void touch_does_what_the_keyboard_does_where_pages_scroll(void **state)
{
    Gallery *gallery = *state;
    gallery->look.text_step = LARGE_TEXT;
    assert_true(press_all(gallery, INPUT_TOUCH) > 300);
    gallery->look.text_step = SMALL_TEXT;
}

static void the_letters_of_options_do_what_a_touch_does(void **state)
{
    Gallery *gallery = *state;
    size_t pressed = 0;
    for (size_t i = 0; i < gallery->count; i++) {
        const State *shown = &gallery->states[i];
        gallery_show(gallery, shown);
        for (size_t j = 0; j < gallery->stage->ui.item_count; j++) {
            Item item = gallery->stage->ui.items[j];
            if (!is_pressable(&item) || item.key == 0) {
                continue;
            }
            press_by_pointer(gallery, shown, item.id, INPUT_TOUCH);
            Session by_touch = gallery->stage->session;
            gallery_show(gallery, shown);
            gallery_apply(gallery, ui_key(&gallery->stage->memory, KEY_LETTER, item.key, STILL_MS));
            /* NOLINTNEXTLINE(bugprone-suspicious-memory-comparison): the same bytes before */
            assert_memory_equal(&by_touch, &gallery->stage->session, sizeof by_touch);
            gallery_show(gallery, shown);
            pressed++;
        }
    }
    assert_true(pressed > 20);
}

/* Whether pressing the item changes the page, what lies over it, or how it looks, or asks the app
 * for something. */
static bool does_something(Gallery *gallery, const State *state, const Item *item)
{
    gallery_enter(gallery, state);
    Session before = gallery->stage->session;
    Intent intent = item->on_press;
    intent.now_ms = before.last_input_ms;
    Outcome outcome = session_apply(&gallery->stage->session, &gallery->stage->library, intent);
    /* NOLINTNEXTLINE(bugprone-suspicious-memory-comparison): the same bytes before */
    return outcome.request != REQUEST_NONE ||
           memcmp(&before, &gallery->stage->session, sizeof before) != 0;
}

static void no_button_is_dead(void **state)
{
    static Item items[ITEMS_MAX];
    Gallery *gallery = *state;
    size_t dead = 0;
    for (size_t i = 0; i < gallery->count; i++) {
        const State *shown = &gallery->states[i];
        gallery_show(gallery, shown);
        size_t count = gallery->stage->ui.item_count;
        memcpy(items, gallery->stage->ui.items, count * sizeof *items);
        for (size_t j = 0; j < count; j++) {
            bool is_reset = items[j].on_press.kind == INTENT_LOOK_RESET ||
                            items[j].on_press.kind == INTENT_SETTINGS_USUAL;
            bool is_own = items[j].is_selected || items[j].on_press.kind == INTENT_SCROLL ||
                          items[j].drag != DRAG_NONE;
            if (is_pressable(&items[j]) && !is_own && !is_reset &&
                !does_something(gallery, shown, &items[j])) {
                print_error("'" STR_FMT "' of '%s' does nothing\n", STR_ARG(items[j].text),
                            shown->name);
                dead++;
            }
        }
    }
    assert_int_equal(dead, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(touch_does_what_the_keyboard_does),
        cmocka_unit_test(the_mouse_does_what_the_keyboard_does),
        cmocka_unit_test(touch_does_what_the_keyboard_does_where_pages_scroll),
        cmocka_unit_test(the_letters_of_options_do_what_a_touch_does),
        cmocka_unit_test(no_button_is_dead),
    };
    return cmocka_run_group_tests_name("press", tests, gallery_setup, gallery_teardown);
}
