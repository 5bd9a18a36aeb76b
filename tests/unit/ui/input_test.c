/* Touch and mouse: what a press means, and when it means nothing. */
#include "presses.h"

#include "aman/base/rng.h"

#include <string.h>

enum { PAGE_MS = 5000 };

static const Rect LEFT = {0, 0, 100, 100}, RIGHT = {100, 0, 100, 100};

static void a_press_acts_when_the_finger_leaves_the_item_it_came_down_on(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_item(&memory, LEFT, INTENT_PICK, 2);
    assert_nothing(ui_pointer(&memory, (Pointer){INPUT_TOUCH, POINTER_DOWN, 10, 10, 7}));
    Intent intent = ui_pointer(&memory, (Pointer){INPUT_TOUCH, POINTER_UP, 90, 90, 8});
    assert_int_equal(intent.kind, INTENT_PICK);
    assert_int_equal(intent.index, 2);
    assert_int_equal(intent.now_ms, 8);
}

static void the_look_changes_when_the_finger_comes_down(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_item(&memory, LEFT, INTENT_PICK, 2);
    ui_pointer(&memory, (Pointer){INPUT_TOUCH, POINTER_DOWN, 10, 10, 0});
    assert_int_equal(memory.pressed, 1);
    ui_pointer(&memory, (Pointer){INPUT_TOUCH, POINTER_UP, 10, 10, 0});
    assert_int_equal(memory.pressed, 0);
}

static void a_finger_that_slips_off_its_item_does_nothing(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_item(&memory, LEFT, INTENT_PICK, 0);
    ui_pointer(&memory, (Pointer){INPUT_TOUCH, POINTER_DOWN, 10, 10, 0});
    assert_nothing(ui_pointer(&memory, (Pointer){INPUT_TOUCH, POINTER_UP, 10, 300, 0}));
}

static void a_finger_that_slips_to_another_item_does_nothing(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_item(&memory, LEFT, INTENT_PICK, 0);
    put_item(&memory, RIGHT, INTENT_PICK, 1);
    ui_pointer(&memory, (Pointer){INPUT_TOUCH, POINTER_DOWN, 99, 10, 0});
    assert_nothing(ui_pointer(&memory, (Pointer){INPUT_TOUCH, POINTER_UP, 100, 10, 0}));
}

static void a_finger_that_comes_from_outside_only_stirs(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_item(&memory, LEFT, INTENT_PICK, 0);
    ui_pointer(&memory, (Pointer){INPUT_TOUCH, POINTER_DOWN, 300, 10, 0});
    assert_stir(ui_pointer(&memory, (Pointer){INPUT_TOUCH, POINTER_UP, 10, 10, 0}));
}

static void a_press_beside_all_items_only_stirs(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_item(&memory, LEFT, INTENT_PICK, 0);
    assert_stir(tap(&memory, INPUT_TOUCH, 500, 500, 0));
}

static void a_cancelled_press_does_nothing(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_item(&memory, LEFT, INTENT_PICK, 0);
    ui_pointer(&memory, (Pointer){INPUT_TOUCH, POINTER_DOWN, 10, 10, 0});
    ui_pointer(&memory, (Pointer){INPUT_TOUCH, POINTER_CANCEL, 10, 10, 0});
    assert_stir(ui_pointer(&memory, (Pointer){INPUT_TOUCH, POINTER_UP, 10, 10, 0}));
}

static void a_press_right_after_a_page_change_is_swallowed(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_item(&memory, LEFT, INTENT_NEXT, 0);
    ui_page_changed(&memory, 1, PAGE_MS);
    assert_nothing(tap(&memory, INPUT_TOUCH, 10, 10, PAGE_MS + PAGE_LOCK_MS - 1));
}

static void a_press_is_taken_again_250_ms_after_a_page_change(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_item(&memory, LEFT, INTENT_NEXT, 0);
    ui_page_changed(&memory, 1, PAGE_MS);
    assert_int_equal(tap(&memory, INPUT_TOUCH, 10, 10, PAGE_MS + 250).kind, INTENT_NEXT);
}

static void enter_and_letters_right_after_a_page_change_are_swallowed(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_item(&memory, LEFT, INTENT_NEXT, 0)->role = ROLE_PRIMARY;
    put_item(&memory, RIGHT, INTENT_PICK, 0)->key = 'a';
    ui_page_changed(&memory, 1, PAGE_MS);
    assert_nothing(ui_key(&memory, KEY_ENTER, 0, PAGE_MS + PAGE_LOCK_MS - 1));
    assert_nothing(ui_key(&memory, KEY_LETTER, 'a', PAGE_MS + PAGE_LOCK_MS - 1));
}

static void help_and_leaving_are_never_swallowed(void **state)
{
    UiMemory memory = {0};
    (void)state;
    ui_page_changed(&memory, 1, PAGE_MS);
    assert_int_equal(ui_key(&memory, KEY_HELP, 0, PAGE_MS).kind, INTENT_HELP);
    assert_int_equal(ui_key(&memory, KEY_ESCAPE, 0, PAGE_MS).kind, INTENT_LEAVE);
}

static void a_page_change_lets_go_of_the_finger_and_the_focus(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_item(&memory, LEFT, INTENT_NEXT, 0);
    hit(&memory, KEY_TAB);
    ui_pointer(&memory, (Pointer){INPUT_MOUSE, POINTER_DOWN, 10, 10, PAGE_MS});
    put_region(&memory, 1000, 500)->offset = 200;
    ui_page_changed(&memory, 1, PAGE_MS);
    assert_true(memory.pressed == 0 && memory.focus == 0 && memory.hover == 0);
    assert_null(ui_top_scroll(&memory));
}

static void touch_mouse_and_keys_mean_the_same(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_item(&memory, LEFT, INTENT_BACK, 0);
    put_item(&memory, RIGHT, INTENT_OPEN, 3)->key = 'c';
    Intent want = {.kind = INTENT_OPEN, .index = 3};
    Intent have[4] = {tap(&memory, INPUT_TOUCH, 150, 50, 0), tap(&memory, INPUT_MOUSE, 150, 50, 0),
                      ui_key(&memory, KEY_LETTER, 'c', 0)};
    hit(&memory, KEY_TAB);
    hit(&memory, KEY_TAB);
    have[3] = hit(&memory, KEY_ENTER);
    for (int i = 0; i < 4; i++) {
        assert_true(have[i].kind == want.kind && have[i].index == want.index);
    }
}

static void only_a_mouse_hovers(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_item(&memory, LEFT, INTENT_NEXT, 0);
    ui_pointer(&memory, (Pointer){INPUT_TOUCH, POINTER_MOVE, 10, 10, 0});
    assert_int_equal(memory.hover, 0);
    ui_pointer(&memory, (Pointer){INPUT_MOUSE, POINTER_MOVE, 10, 10, 0});
    assert_int_equal(memory.hover, 1);
    ui_pointer(&memory, (Pointer){INPUT_MOUSE, POINTER_MOVE, 10, 300, 0});
    assert_int_equal(memory.hover, 0);
}

static void a_disabled_item_is_not_pressed(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_item(&memory, LEFT, INTENT_NONE, 0)->is_disabled = true;
    assert_stir(tap(&memory, INPUT_TOUCH, 10, 10, 0));
}

static void the_item_on_top_is_pressed(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_item(&memory, LEFT, INTENT_PICK, 0);
    put_item(&memory, (Rect){50, 0, 100, 100}, INTENT_PICK, 1);
    assert_int_equal(tap(&memory, INPUT_TOUCH, 60, 10, 0).index, 1);
}

static void what_the_region_cuts_off_is_not_pressed(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_item(&memory, LEFT, INTENT_PICK, 0)->clip = (Rect){0, 0, 100, 60};
    assert_stir(tap(&memory, INPUT_TOUCH, 10, 60, 0));
    assert_int_equal(tap(&memory, INPUT_TOUCH, 10, 59, 0).kind, INTENT_PICK);
}

static void what_lies_under_a_panel_is_not_pressed(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_item(&memory, LEFT, INTENT_PICK, 0)->is_inert = true;
    assert_stir(tap(&memory, INPUT_TOUCH, 10, 10, 0));
    assert_stir(tap(&memory, INPUT_MOUSE, 10, 10, 0));
}

static void a_finger_that_drags_scrolls_the_page_with_it(void **state)
{
    UiMemory memory = {0};
    (void)state;
    ScrollState *region = put_region(&memory, 1000, 500);
    ui_pointer(&memory, (Pointer){INPUT_TOUCH, POINTER_DOWN, 10, 400, 0});
    ui_pointer(&memory, (Pointer){INPUT_TOUCH, POINTER_MOVE, 10, 350, 0});
    ui_pointer(&memory, (Pointer){INPUT_TOUCH, POINTER_MOVE, 10, 300, 0});
    assert_int_equal(region->offset, 100);
}

static void a_drag_never_presses(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_item(&memory, (Rect){0, 0, 500, 500}, INTENT_PICK, 0);
    put_region(&memory, 1000, 500);
    ui_pointer(&memory, (Pointer){INPUT_TOUCH, POINTER_DOWN, 10, 100, 0});
    ui_pointer(&memory, (Pointer){INPUT_TOUCH, POINTER_MOVE, 10, 60, 0});
    ui_pointer(&memory, (Pointer){INPUT_TOUCH, POINTER_MOVE, 10, 100, 0});
    assert_nothing(ui_pointer(&memory, (Pointer){INPUT_TOUCH, POINTER_UP, 10, 100, 0}));
}

static void a_finger_that_trembles_presses(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_item(&memory, (Rect){0, 0, 500, 500}, INTENT_PICK, 0);
    ScrollState *region = put_region(&memory, 1000, 500);
    ui_pointer(&memory, (Pointer){INPUT_TOUCH, POINTER_DOWN, 10, 100, 0});
    ui_pointer(&memory, (Pointer){INPUT_TOUCH, POINTER_MOVE, 12, 108, 0});
    assert_int_equal(ui_pointer(&memory, (Pointer){INPUT_TOUCH, POINTER_UP, 12, 108, 0}).kind,
                     INTENT_PICK);
    assert_int_equal(region->offset, 0);
}

static void a_drag_on_a_page_that_fits_still_presses(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_item(&memory, (Rect){0, 0, 500, 500}, INTENT_PICK, 0);
    put_region(&memory, 400, 500);
    ui_pointer(&memory, (Pointer){INPUT_TOUCH, POINTER_DOWN, 10, 100, 0});
    ui_pointer(&memory, (Pointer){INPUT_TOUCH, POINTER_MOVE, 10, 200, 0});
    assert_int_equal(ui_pointer(&memory, (Pointer){INPUT_TOUCH, POINTER_UP, 10, 200, 0}).kind,
                     INTENT_PICK);
}

static void the_wheel_scrolls_to_both_ends_and_no_further(void **state)
{
    UiMemory memory = {0};
    (void)state;
    ScrollState *region = put_region(&memory, 1000, 500);
    assert_true(ui_wheel(&memory, 1, 0));
    assert_in_range(region->offset, 1, 499);
    assert_true(ui_wheel(&memory, 100, 0));
    assert_int_equal(region->offset, 500);
    assert_false(ui_wheel(&memory, 1, 0));
    assert_true(ui_wheel(&memory, -100, 0));
    assert_int_equal(region->offset, 0);
    assert_false(ui_wheel(&memory, -1, 0));
}

static void the_wheel_moves_nothing_where_all_is_seen(void **state)
{
    UiMemory memory = {0};
    (void)state;
    ScrollState *region = put_region(&memory, 500, 500);
    assert_false(ui_wheel(&memory, 1, 0));
    assert_int_equal(region->offset, 0);
}

static void the_more_button_scrolls_and_never_reaches_the_session(void **state)
{
    UiMemory memory = {0};
    (void)state;
    ScrollState *region = put_region(&memory, 1000, 500);
    put_item(&memory, LEFT, INTENT_SCROLL, 1);
    assert_stir(tap(&memory, INPUT_TOUCH, 10, 10, 0));
    assert_in_range(region->offset, 1, 499);
}

static void random_input_only_means_what_the_items_say(void **state)
{
    enum { EVENTS = 20000, ITEMS = 12, SIDE = 600 };
    UiMemory memory = {0};
    uint64_t rng = 11;
    (void)state;
    put_region(&memory, 1500, 600);
    for (int i = 0; i < ITEMS; i++) {
        Rect rect = {(int)(rng_next(&rng) % SIDE), (int)(rng_next(&rng) % SIDE), 90, 90};
        Item *item = put_item(&memory, rect, i % 4 ? INTENT_PICK : INTENT_NONE, (uint16_t)i);
        item->is_inert = i % 3 == 0;
        item->is_scrolled = item->is_bar = i % 2 == 0;
        item->group = (uint8_t)(i % 3);
        item->key = (char)('a' + i);
    }
    for (int i = 0; i < EVENTS; i++) {
        int x = (int)(rng_next(&rng) % SIDE), y = (int)(rng_next(&rng) % SIDE);
        bool is_key = rng_next(&rng) % 2;
        Intent intent = is_key ? ui_key(&memory, (KeyKind)(rng_next(&rng) % (KEY_PAGE_DOWN + 1)),
                                        (char)('a' + rng_next(&rng) % 26), (uint64_t)i)
                               : ui_pointer(&memory, (Pointer){(InputKind)(rng_next(&rng) % 2),
                                                               (PointerKind)(rng_next(&rng) % 4), x,
                                                               y, (uint64_t)i});
        bool is_pick = intent.kind == INTENT_PICK;
        assert_true(is_pick || intent.kind == INTENT_NONE || intent.kind == INTENT_STIR ||
                    intent.kind == INTENT_LEAVE || intent.kind == INTENT_HELP ||
                    intent.kind == INTENT_STAFF);
        assert_false(is_pick && memory.items[intent.index].is_inert);
        assert_in_range(memory.scrolls[0].offset, 0, 900);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_press_acts_when_the_finger_leaves_the_item_it_came_down_on),
        cmocka_unit_test(the_look_changes_when_the_finger_comes_down),
        cmocka_unit_test(a_finger_that_slips_off_its_item_does_nothing),
        cmocka_unit_test(a_finger_that_slips_to_another_item_does_nothing),
        cmocka_unit_test(a_finger_that_comes_from_outside_only_stirs),
        cmocka_unit_test(a_press_beside_all_items_only_stirs),
        cmocka_unit_test(a_cancelled_press_does_nothing),
        cmocka_unit_test(a_press_right_after_a_page_change_is_swallowed),
        cmocka_unit_test(a_press_is_taken_again_250_ms_after_a_page_change),
        cmocka_unit_test(enter_and_letters_right_after_a_page_change_are_swallowed),
        cmocka_unit_test(help_and_leaving_are_never_swallowed),
        cmocka_unit_test(a_page_change_lets_go_of_the_finger_and_the_focus),
        cmocka_unit_test(touch_mouse_and_keys_mean_the_same),
        cmocka_unit_test(only_a_mouse_hovers),
        cmocka_unit_test(a_disabled_item_is_not_pressed),
        cmocka_unit_test(the_item_on_top_is_pressed),
        cmocka_unit_test(what_the_region_cuts_off_is_not_pressed),
        cmocka_unit_test(what_lies_under_a_panel_is_not_pressed),
        cmocka_unit_test(a_finger_that_drags_scrolls_the_page_with_it),
        cmocka_unit_test(a_drag_never_presses),
        cmocka_unit_test(a_finger_that_trembles_presses),
        cmocka_unit_test(a_drag_on_a_page_that_fits_still_presses),
        cmocka_unit_test(the_wheel_scrolls_to_both_ends_and_no_further),
        cmocka_unit_test(the_wheel_moves_nothing_where_all_is_seen),
        cmocka_unit_test(the_more_button_scrolls_and_never_reaches_the_session),
        cmocka_unit_test(random_input_only_means_what_the_items_say),
    };
    return cmocka_run_group_tests_name("input", tests, NULL, NULL);
}
