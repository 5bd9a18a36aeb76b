/* What the app takes from the clock: the day and the time are those of the machine's zone. */
#define _XOPEN_SOURCE 700 /* setenv, tzset */
#include "../support.h"
#include "machine.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

static void assert_zone(const char *zone, const char *name)
{
    char text[MACHINE_TIME_BYTES];
    assert_int_equal(setenv("TZ", zone, 1), 0);
    tzset();
    machine_time(text);
    assert_int_equal(strlen(text), strlen("21:36 ") + strlen(name));
    assert_string_equal(text + strlen("21:36 "), name);
}

/* Two zones that are never on the same day. */
static void the_day_is_that_of_the_zone(void **state)
{
    (void)state;
    assert_int_equal(setenv("TZ", "AAA-14", 1), 0);
    tzset();
    Day east = machine_today();
    assert_int_equal(setenv("TZ", "BBB+12", 1), 0);
    tzset();
    Day west = machine_today();
    assert_in_range(days_between(west, east), 1, 2);
}

static void the_time_is_shown_with_its_zone(void **state)
{
    (void)state;
    assert_zone("UTC0", "UTC");
    assert_zone("WIB-7", "WIB");
    assert_zone("<+09>-9", "+09");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_day_is_that_of_the_zone),
        cmocka_unit_test(the_time_is_shown_with_its_zone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
