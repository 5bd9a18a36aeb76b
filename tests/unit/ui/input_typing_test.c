/* What is typed: digits where a page waits for them, and letters while something has the focus. */
#include "presses.h"

enum { DIGITS = 3 };

/* Keys 0 to 2 and the one that takes a digit back; the way forward is not open yet. */
static Item *put_pad(UiMemory *memory)
{
    for (int i = 0; i < DIGITS; i++) {
        put_item(memory, (Rect){i * 100, 0, 80, 80}, INTENT_DIGIT, (uint16_t)i)->key =
            (char)('0' + i);
    }
    put_item(memory, (Rect){0, 100, 80, 80}, INTENT_DROP, 0);
    Item *forward = put_item(memory, (Rect){200, 100, 80, 80}, INTENT_NONE, 0);
    forward->role = ROLE_PRIMARY;
    return forward;
}

/* Somebody who is faster than the page must not find a digit more than they typed. */
static void enter_types_no_digit_where_the_way_forward_was_closed(void **state)
{
    UiMemory memory = {0};
    (void)state;
    Item *forward = put_pad(&memory);
    assert_stir(hit(&memory, KEY_ENTER));
    assert_false(memory.shows_focus);
    forward->on_press.kind = INTENT_CHECK;
    assert_int_equal(hit(&memory, KEY_ENTER).kind, INTENT_CHECK);
}

static void enter_goes_forward_after_a_digit_was_typed_with_a_focus(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_pad(&memory)->on_press.kind = INTENT_CHECK;
    hit(&memory, KEY_TAB);
    assert_int_equal(ui_key(&memory, KEY_LETTER, '2', 0).kind, INTENT_DIGIT);
    assert_int_equal(hit(&memory, KEY_ENTER).kind, INTENT_CHECK);
}

static void tab_goes_on_from_where_it_was_before_something_was_typed(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_pad(&memory);
    hit(&memory, KEY_TAB);
    hit(&memory, KEY_TAB);
    ui_key(&memory, KEY_LETTER, '0', 0);
    hit(&memory, KEY_TAB);
    assert_int_equal(focused(&memory), 2);
}

static void backspace_takes_a_digit_back_before_it_leaves_the_page(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_pad(&memory);
    put_item(&memory, (Rect){0, 200, 80, 80}, INTENT_BACK, 0);
    assert_int_equal(hit(&memory, KEY_BACKSPACE).kind, INTENT_DROP);
}

static void backspace_takes_a_digit_back_when_there_is_no_room_for_more(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_pad(&memory);
    for (int i = 0; i < DIGITS; i++) {
        memory.items[i].on_press.kind = INTENT_NONE;
    }
    assert_int_equal(hit(&memory, KEY_BACKSPACE).kind, INTENT_DROP);
}

/* Once too often, with nothing left to take back: the page stays. */
static void backspace_stays_on_the_page_of_digits(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_pad(&memory);
    memory.items[DIGITS].on_press.kind = INTENT_NONE;
    put_item(&memory, (Rect){0, 200, 80, 80}, INTENT_BACK, 0);
    assert_stir(hit(&memory, KEY_BACKSPACE));
}

static void backspace_takes_nothing_else_back(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_item(&memory, (Rect){0, 0, 80, 80}, INTENT_DROP, 0);
    put_item(&memory, (Rect){0, 200, 80, 80}, INTENT_BACK, 0);
    assert_int_equal(hit(&memory, KEY_BACKSPACE).kind, INTENT_BACK);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(enter_types_no_digit_where_the_way_forward_was_closed),
        cmocka_unit_test(enter_goes_forward_after_a_digit_was_typed_with_a_focus),
        cmocka_unit_test(tab_goes_on_from_where_it_was_before_something_was_typed),
        cmocka_unit_test(backspace_takes_a_digit_back_before_it_leaves_the_page),
        cmocka_unit_test(backspace_takes_a_digit_back_when_there_is_no_room_for_more),
        cmocka_unit_test(backspace_stays_on_the_page_of_digits),
        cmocka_unit_test(backspace_takes_nothing_else_back),
    };
    return cmocka_run_group_tests_name("typing", tests, NULL, NULL);
}
