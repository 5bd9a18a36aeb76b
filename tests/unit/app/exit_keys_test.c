/* Staff's keys: how long they are held, as the ring shows it. */
#include "../support.h"
#include "exit_keys.h"

static void the_ring_fills_in_three_seconds(void **state)
{
    ExitKeys keys = {0};
    (void)state;
    exit_keys_press(&keys, true, 5000);
    assert_int_equal(exit_keys_percent(&keys, 5000), 1);
    assert_int_equal(exit_keys_percent(&keys, 5900), 31);
    assert_int_equal(exit_keys_percent(&keys, 6800), 61);
    assert_int_equal(exit_keys_percent(&keys, 7700), 91);
    assert_int_equal(exit_keys_percent(&keys, 7999), 100);
    assert_int_equal(exit_keys_percent(&keys, 8000), 101);
    assert_int_equal(exit_keys_percent(&keys, 9000), 101);
}

static void it_is_empty_when_they_are_let_go(void **state)
{
    ExitKeys keys = {0};
    (void)state;
    assert_int_equal(exit_keys_percent(&keys, 10), 0);
    assert_true(exit_keys_due(&keys) == UINT64_MAX);
    exit_keys_press(&keys, true, 5000);
    assert_in_range(exit_keys_due(&keys), 5001, 5200);
    exit_keys_percent(&keys, 5900);
    exit_keys_press(&keys, false, 6000);
    assert_int_equal(exit_keys_percent(&keys, 9000), 0);
    exit_keys_press(&keys, true, 9000);
    assert_int_equal(exit_keys_percent(&keys, 9000), 1);
}

/* Held a moment before the lid was closed, and let go while it was. */
static void a_sleep_does_not_hold_them(void **state)
{
    ExitKeys keys = {0};
    (void)state;
    exit_keys_press(&keys, true, 5000);
    assert_in_range(exit_keys_percent(&keys, 3600000), 1, 50);
}

static void a_clock_that_goes_back_does_not_hold_them(void **state)
{
    ExitKeys keys = {0};
    (void)state;
    exit_keys_press(&keys, true, 3600000);
    assert_int_equal(exit_keys_percent(&keys, 5000), 1);
    assert_int_equal(exit_keys_percent(&keys, 5900), 31);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_ring_fills_in_three_seconds),
        cmocka_unit_test(it_is_empty_when_they_are_let_go),
        cmocka_unit_test(a_sleep_does_not_hold_them),
        cmocka_unit_test(a_clock_that_goes_back_does_not_hold_them),
    };
    return cmocka_run_group_tests_name("exit_keys", tests, NULL, NULL);
}
