/* Keys: the order of Tab, arrows in a group, letters, Enter, and the keys that always mean one
 * thing. */
#include "presses.h"

enum { ALL = 6 };

/* Two tools of the top bar, declared first, then four options in two rows and columns. */
static void put_page(UiMemory *memory)
{
    for (int i = 0; i < 2; i++) {
        put_item(memory, (Rect){i * 100, 0, 80, 80}, INTENT_LOOK, (uint16_t)i)->is_bar = true;
    }
    for (int i = 0; i < 4; i++) {
        Rect rect = {i % 2 * 300, 200 + i / 2 * 100, 280, 90};
        Item *item = put_item(memory, rect, INTENT_PICK, (uint16_t)i);
        item->group = 1;
        item->key = (char)('a' + i);
    }
}

static void tab_goes_through_the_content_first_and_the_top_bar_last(void **state)
{
    static const int ORDER[ALL] = {2, 3, 4, 5, 0, 1};
    UiMemory memory = {0};
    (void)state;
    put_page(&memory);
    for (int i = 0; i < 2 * ALL; i++) {
        assert_stir(hit(&memory, KEY_TAB));
        assert_int_equal(focused(&memory), ORDER[i % ALL]);
    }
}

static void shift_and_tab_goes_the_same_way_back(void **state)
{
    static const int ORDER[ALL] = {1, 0, 5, 4, 3, 2};
    UiMemory memory = {0};
    (void)state;
    put_page(&memory);
    for (int i = 0; i < 2 * ALL; i++) {
        assert_stir(hit(&memory, KEY_TAB_BACK));
        assert_int_equal(focused(&memory), ORDER[i % ALL]);
    }
}

static void tab_passes_over_what_cannot_be_pressed(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_page(&memory);
    memory.items[2].on_press.kind = INTENT_NONE;
    memory.items[3].is_inert = true;
    hit(&memory, KEY_TAB);
    assert_int_equal(focused(&memory), 4);
}

static void tab_on_a_page_with_nothing_to_press_is_harmless(void **state)
{
    UiMemory memory = {0};
    (void)state;
    assert_stir(hit(&memory, KEY_TAB));
    assert_stir(hit(&memory, KEY_TAB_BACK));
    assert_int_equal(memory.focus, 0);
}

static void arrows_move_inside_the_group(void **state)
{
    static const struct {
        KeyKind key;
        int to;
    } STEPS[] = {{KEY_RIGHT, 3}, {KEY_DOWN, 5}, {KEY_LEFT, 4}, {KEY_UP, 2}};
    UiMemory memory = {0};
    (void)state;
    put_page(&memory);
    hit(&memory, KEY_TAB);
    for (size_t i = 0; i < sizeof STEPS / sizeof *STEPS; i++) {
        assert_stir(hit(&memory, STEPS[i].key));
        assert_int_equal(focused(&memory), STEPS[i].to);
    }
}

static void arrows_do_not_leave_the_group_upwards(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_page(&memory);
    memory.items[0].group = 2;
    hit(&memory, KEY_TAB);
    memory.items[2].group = 2;
    hit(&memory, KEY_DOWN);
    assert_int_not_equal(focused(&memory), 4);
}

static void right_and_left_turn_the_page_where_no_group_has_the_focus(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_item(&memory, (Rect){0, 0, 80, 80}, INTENT_BACK, 0);
    put_item(&memory, (Rect){100, 0, 80, 80}, INTENT_NEXT, 0);
    assert_int_equal(hit(&memory, KEY_RIGHT).kind, INTENT_NEXT);
    assert_int_equal(hit(&memory, KEY_LEFT).kind, INTENT_BACK);
}

static void right_means_nothing_where_there_is_no_way_forward(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_item(&memory, (Rect){0, 0, 80, 80}, INTENT_BACK, 0);
    assert_stir(hit(&memory, KEY_RIGHT));
}

static void letters_and_digits_press_the_options(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_page(&memory);
    for (int i = 0; i < 4; i++) {
        Intent letter = ui_key(&memory, KEY_LETTER, (char)('a' + i), 0);
        Intent digit = ui_key(&memory, KEY_LETTER, (char)('1' + i), 0);
        assert_true(letter.kind == INTENT_PICK && letter.index == i);
        assert_true(digit.kind == INTENT_PICK && digit.index == i);
    }
}

static void a_letter_without_an_option_only_stirs(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_page(&memory);
    assert_stir(ui_key(&memory, KEY_LETTER, 'e', 0));
    assert_stir(ui_key(&memory, KEY_LETTER, '5', 0));
    assert_stir(ui_key(&memory, KEY_LETTER, '0', 0));
    assert_stir(ui_key(&memory, KEY_LETTER, 0, 0));
}

static void enter_and_space_press_what_has_the_focus(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_page(&memory);
    put_item(&memory, (Rect){0, 600, 80, 80}, INTENT_CHECK, 0)->role = ROLE_PRIMARY;
    hit(&memory, KEY_TAB);
    assert_int_equal(hit(&memory, KEY_ENTER).kind, INTENT_PICK);
    assert_int_equal(hit(&memory, KEY_SPACE).kind, INTENT_PICK);
}

static void enter_without_a_focus_goes_forward(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_page(&memory);
    put_item(&memory, (Rect){0, 600, 80, 80}, INTENT_CHECK, 0)->role = ROLE_PRIMARY;
    assert_int_equal(hit(&memory, KEY_ENTER).kind, INTENT_CHECK);
}

static void a_touch_takes_the_focus_away_from_enter(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_page(&memory);
    put_item(&memory, (Rect){0, 600, 80, 80}, INTENT_CHECK, 0)->role = ROLE_PRIMARY;
    hit(&memory, KEY_TAB);
    tap(&memory, INPUT_TOUCH, 5000, 5000, 0);
    assert_int_equal(hit(&memory, KEY_ENTER).kind, INTENT_CHECK);
}

static void enter_shows_the_focus_where_there_is_no_way_forward(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_page(&memory);
    assert_stir(hit(&memory, KEY_ENTER));
    assert_int_equal(focused(&memory), 2);
    assert_true(memory.shows_focus);
}

static void enter_on_what_is_gone_goes_forward(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_item(&memory, (Rect){0, 600, 80, 80}, INTENT_CHECK, 0)->role = ROLE_PRIMARY;
    memory.focus = 99;
    memory.shows_focus = true;
    assert_int_equal(hit(&memory, KEY_ENTER).kind, INTENT_CHECK);
}

static void escape_leaves_also_with_a_finger_on_an_item(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_page(&memory);
    ui_pointer(&memory, (Pointer){INPUT_TOUCH, POINTER_DOWN, 10, 10, 0});
    assert_int_equal(hit(&memory, KEY_ESCAPE).kind, INTENT_LEAVE);
}

static void escape_leaves_where_nothing_can_be_pressed(void **state)
{
    UiMemory memory = {0};
    (void)state;
    assert_int_equal(hit(&memory, KEY_ESCAPE).kind, INTENT_LEAVE);
}

static void f1_is_help_where_no_help_can_be_seen(void **state)
{
    UiMemory memory = {0};
    (void)state;
    assert_int_equal(hit(&memory, KEY_HELP).kind, INTENT_HELP);
}

static void backspace_closes_before_it_goes_back(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_item(&memory, (Rect){0, 0, 80, 80}, INTENT_BACK, 0);
    assert_int_equal(hit(&memory, KEY_BACKSPACE).kind, INTENT_BACK);
    put_item(&memory, (Rect){100, 0, 80, 80}, INTENT_CLOSE, 0);
    assert_int_equal(hit(&memory, KEY_BACKSPACE).kind, INTENT_CLOSE);
}

static void backspace_only_stirs_where_there_is_no_way_back(void **state)
{
    UiMemory memory = {0};
    (void)state;
    assert_stir(hit(&memory, KEY_BACKSPACE));
}

static void no_key_reaches_what_lies_under_a_panel(void **state)
{
    static const KeyKind KEYS[] = {KEY_ENTER, KEY_SPACE,     KEY_TAB,  KEY_TAB_BACK, KEY_LEFT,
                                   KEY_RIGHT, KEY_BACKSPACE, KEY_DOWN, KEY_UP};
    UiMemory memory = {0};
    (void)state;
    put_page(&memory);
    put_item(&memory, (Rect){0, 600, 80, 80}, INTENT_NEXT, 0)->role = ROLE_PRIMARY;
    put_item(&memory, (Rect){100, 600, 80, 80}, INTENT_BACK, 0);
    for (size_t i = 0; i < memory.item_count; i++) {
        memory.items[i].is_inert = true;
    }
    for (size_t i = 0; i < sizeof KEYS / sizeof *KEYS; i++) {
        assert_stir(hit(&memory, KEYS[i]));
        assert_int_equal(memory.focus, 0);
    }
    assert_stir(ui_key(&memory, KEY_LETTER, 'a', 0));
}

static void arrows_up_and_down_scroll_a_page_that_does_not_fit(void **state)
{
    UiMemory memory = {0};
    (void)state;
    ScrollState *region = put_region(&memory, 1000, 500);
    hit(&memory, KEY_DOWN);
    assert_in_range(region->offset, 1, 499);
    hit(&memory, KEY_UP);
    assert_int_equal(region->offset, 0);
}

static void page_down_leaves_a_part_of_the_page_in_view(void **state)
{
    UiMemory memory = {0};
    (void)state;
    ScrollState *region = put_region(&memory, 2000, 500);
    hit(&memory, KEY_PAGE_DOWN);
    assert_in_range(region->offset, 250, 499);
    hit(&memory, KEY_PAGE_UP);
    assert_int_equal(region->offset, 0);
}

static void a_remote_turns_pages_whatever_can_be_pressed_and_scrolled(void **state)
{
    UiMemory memory = {.has_remote = true};
    (void)state;
    ScrollState *region = put_region(&memory, 2000, 500);
    assert_int_equal(hit(&memory, KEY_PAGE_DOWN).kind, INTENT_NEXT);
    assert_int_equal(hit(&memory, KEY_PAGE_UP).kind, INTENT_BACK);
    assert_int_equal(hit(&memory, KEY_RIGHT).kind, INTENT_NEXT);
    assert_int_equal(hit(&memory, KEY_LEFT).kind, INTENT_BACK);
    assert_int_equal(region->offset, 0);
}

static void a_remote_leads_no_further_back_than_the_first_page(void **state)
{
    UiMemory memory = {.has_remote = true, .is_remote_first = true};
    (void)state;
    put_item(&memory, (Rect){0, 0, 100, 100}, INTENT_BACK, 0);
    assert_stir(hit(&memory, KEY_PAGE_UP));
    assert_stir(hit(&memory, KEY_LEFT));
    assert_int_equal(hit(&memory, KEY_PAGE_DOWN).kind, INTENT_NEXT);
}

static void a_remote_that_is_pressed_twice_turns_one_page(void **state)
{
    UiMemory memory = {.has_remote = true};
    (void)state;
    ui_page_changed(&memory, 1, 1000);
    assert_nothing(ui_key(&memory, KEY_PAGE_DOWN, 0, 1001));
    assert_nothing(ui_key(&memory, KEY_RIGHT, 0, 1001));
    assert_int_equal(ui_key(&memory, KEY_PAGE_DOWN, 0, 1000 + PAGE_LOCK_MS).kind, INTENT_NEXT);
}

static void b_blanks_the_screen_for_a_remote_where_it_is_no_answer(void **state)
{
    UiMemory memory = {.has_remote = true};
    (void)state;
    put_item(&memory, (Rect){0, 0, 100, 100}, INTENT_GO, 0)->key = '.';
    assert_int_equal(ui_key(&memory, KEY_LETTER, '.', 0).kind, INTENT_GO);
    assert_int_equal(ui_key(&memory, KEY_LETTER, 'b', 0).kind, INTENT_GO);
    put_item(&memory, (Rect){0, 200, 100, 100}, INTENT_VOTE, 1)->key = 'b';
    assert_int_equal(ui_key(&memory, KEY_LETTER, 'b', 0).kind, INTENT_VOTE);
}

static void the_focus_scrolls_its_item_into_view(void **state)
{
    UiMemory memory = {0};
    (void)state;
    ScrollState *region = put_region(&memory, 1000, 500);
    Item *low = put_item(&memory, (Rect){0, 600, 300, 90}, INTENT_PICK, 0);
    low->clip = (Rect){0, 0, 1000, 500};
    low->is_scrolled = true;
    hit(&memory, KEY_TAB);
    assert_in_range(region->offset, 190, 500);
}

/* Impatient fingers: the rows lie where the last frame put them. */
static void keys_before_the_next_frame_scroll_only_as_far_as_needed(void **state)
{
    enum { ROWS = 9, ROW_H = 100, VIEW_H = 500 };
    UiMemory memory = {0};
    (void)state;
    ScrollState *region = put_region(&memory, ROWS * ROW_H, VIEW_H);
    for (int i = 0; i < ROWS; i++) {
        Item *row = put_item(&memory, (Rect){0, i * ROW_H, 300, ROW_H}, INTENT_PICK, (uint16_t)i);
        row->clip = (Rect){0, 0, 1000, VIEW_H};
        row->is_scrolled = true;
    }
    for (int i = 0; i < 7; i++) {
        hit(&memory, KEY_TAB);
    }
    assert_int_equal(focused(&memory), 6);
    assert_in_range(region->offset, 2 * ROW_H, 3 * ROW_H);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tab_goes_through_the_content_first_and_the_top_bar_last),
        cmocka_unit_test(shift_and_tab_goes_the_same_way_back),
        cmocka_unit_test(tab_passes_over_what_cannot_be_pressed),
        cmocka_unit_test(tab_on_a_page_with_nothing_to_press_is_harmless),
        cmocka_unit_test(arrows_move_inside_the_group),
        cmocka_unit_test(arrows_do_not_leave_the_group_upwards),
        cmocka_unit_test(right_and_left_turn_the_page_where_no_group_has_the_focus),
        cmocka_unit_test(right_means_nothing_where_there_is_no_way_forward),
        cmocka_unit_test(letters_and_digits_press_the_options),
        cmocka_unit_test(a_letter_without_an_option_only_stirs),
        cmocka_unit_test(enter_and_space_press_what_has_the_focus),
        cmocka_unit_test(enter_without_a_focus_goes_forward),
        cmocka_unit_test(a_touch_takes_the_focus_away_from_enter),
        cmocka_unit_test(enter_shows_the_focus_where_there_is_no_way_forward),
        cmocka_unit_test(enter_on_what_is_gone_goes_forward),
        cmocka_unit_test(escape_leaves_also_with_a_finger_on_an_item),
        cmocka_unit_test(escape_leaves_where_nothing_can_be_pressed),
        cmocka_unit_test(f1_is_help_where_no_help_can_be_seen),
        cmocka_unit_test(backspace_closes_before_it_goes_back),
        cmocka_unit_test(backspace_only_stirs_where_there_is_no_way_back),
        cmocka_unit_test(no_key_reaches_what_lies_under_a_panel),
        cmocka_unit_test(arrows_up_and_down_scroll_a_page_that_does_not_fit),
        cmocka_unit_test(page_down_leaves_a_part_of_the_page_in_view),
        cmocka_unit_test(a_remote_turns_pages_whatever_can_be_pressed_and_scrolled),
        cmocka_unit_test(a_remote_leads_no_further_back_than_the_first_page),
        cmocka_unit_test(a_remote_that_is_pressed_twice_turns_one_page),
        cmocka_unit_test(b_blanks_the_screen_for_a_remote_where_it_is_no_answer),
        cmocka_unit_test(the_focus_scrolls_its_item_into_view),
        cmocka_unit_test(keys_before_the_next_frame_scroll_only_as_far_as_needed),
    };
    return cmocka_run_group_tests_name("keys", tests, NULL, NULL);
}
