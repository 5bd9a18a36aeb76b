/* Presses that wait a moment: in order, never more than fit, and never the way out. */
#include "../support.h"
#include "early.h"

static const WindowEvent ENTER = {.kind = EVENT_KEY, .key = KEY_ENTER};
static const WindowEvent TOUCH = {.kind = EVENT_POINTER, .x = 7};
static const WindowEvent ESCAPE = {.kind = EVENT_KEY, .key = KEY_ESCAPE};

static void presses_come_back_in_their_order(void **state)
{
    Early early = {0};
    WindowEvent event;
    (void)state;
    assert_true(early_keep(&early, &ENTER));
    assert_true(early_keep(&early, &TOUCH));
    assert_true(early_take(&early, &event));
    assert_int_equal(event.key, KEY_ENTER);
    assert_true(early_take(&early, &event));
    assert_int_equal(event.x, 7);
    assert_false(early_take(&early, &event));
}

static void what_nobody_pressed_is_not_kept(void **state)
{
    static const EventKind KINDS[] = {EVENT_NONE,  EVENT_WOKEN, EVENT_REDRAW,
                                      EVENT_CLOSE, EVENT_END,   EVENT_EXIT_KEYS};
    Early early = {0};
    (void)state;
    for (size_t i = 0; i < sizeof KINDS / sizeof *KINDS; i++) {
        assert_false(early_keep(&early, &(WindowEvent){.kind = KINDS[i]}));
    }
    assert_int_equal(early.count, 0);
}

static void the_way_out_does_not_wait_and_takes_all_with_it(void **state)
{
    Early early = {0};
    WindowEvent event;
    (void)state;
    assert_true(early_keep(&early, &ENTER));
    assert_false(early_keep(&early, &ESCAPE));
    assert_false(early_take(&early, &event));
}

static void impatient_hands_fill_it_and_no_more(void **state)
{
    Early early = {0};
    WindowEvent event;
    size_t count = 0;
    (void)state;
    for (int i = 0; i < 3 * EARLY_MOST; i++) {
        assert_true(early_keep(&early, &ENTER));
    }
    while (early_take(&early, &event)) {
        count++;
    }
    assert_int_equal(count, EARLY_MOST);
}

static void a_finger_that_slides_is_lifted_too(void **state)
{
    Early early = {0};
    WindowEvent event = {.kind = EVENT_POINTER, .pointer = POINTER_DOWN, .finger = 3};
    (void)state;
    assert_true(early_keep(&early, &event));
    event.pointer = POINTER_MOVE;
    for (event.x = 0; event.x < 3 * EARLY_MOST; event.x++) {
        assert_true(early_keep(&early, &event));
    }
    event.pointer = POINTER_UP;
    assert_true(early_keep(&early, &event));
    assert_int_equal(early.count, 3);
    assert_int_equal(early.events[1].x, 3 * EARLY_MOST - 1);
    assert_int_equal(early.events[2].pointer, POINTER_UP);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(presses_come_back_in_their_order),
        cmocka_unit_test(what_nobody_pressed_is_not_kept),
        cmocka_unit_test(the_way_out_does_not_wait_and_takes_all_with_it),
        cmocka_unit_test(a_finger_that_slides_is_lifted_too),
        cmocka_unit_test(impatient_hands_fill_it_and_no_more),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
