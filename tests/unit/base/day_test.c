/* Dates: which there are, and how far apart. */
#include "../support.h"

#include "aman/base/day.h"

static void a_date_is_read(void **state)
{
    (void)state;
    Day day;
    assert_true(day_parse(STR("2026-11-24"), &day));
    assert_int_equal(day.year, 2026);
    assert_int_equal(day.month, 11);
    assert_int_equal(day.day, 24);
}

static void what_is_no_date_is_refused(void **state)
{
    (void)state;
    static const char *const WRONG[] = {"",           "2026-11-2",  "24-11-2026", "2026/11/24",
                                        "2026-13-01", "2026-00-10", "2026-04-31", "2025-02-29",
                                        "1900-02-29", "2026-1a-01", "2026-11-240"};
    for (size_t i = 0; i < sizeof WRONG / sizeof *WRONG; i++) {
        Day day = {1, 1, 1};
        if (day_parse(str_from_c(WRONG[i]), &day) || day.year != 0) {
            fail_msg("'%s' was taken for a date", WRONG[i]);
        }
    }
}

static void a_leap_day_is_a_date(void **state)
{
    (void)state;
    Day day;
    assert_true(day_parse(STR("2024-02-29"), &day));
    assert_true(day_parse(STR("2000-02-29"), &day));
}

static void days_are_counted_over_months_years_and_leap_days(void **state)
{
    (void)state;
    static const struct {
        Day from, to;
        int32_t days;
    } CASES[] = {
        {{2026, 11, 24}, {2026, 11, 24}, 0},   {{2026, 11, 24}, {2026, 11, 25}, 1},
        {{2026, 2, 28}, {2026, 3, 1}, 1},      {{2024, 2, 28}, {2024, 3, 1}, 2},
        {{2025, 12, 31}, {2026, 1, 1}, 1},     {{2025, 11, 24}, {2026, 11, 24}, 365},
        {{2023, 11, 24}, {2024, 11, 24}, 366}, {{1970, 1, 1}, {2000, 3, 1}, 11017},
        {{2026, 11, 25}, {2026, 11, 24}, -1},
    };
    for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) {
        assert_int_equal(days_between(CASES[i].from, CASES[i].to), CASES[i].days);
    }
}

static void days_back_cross_months_years_and_leap_days(void **state)
{
    (void)state;
    Day day = day_back((Day){2024, 3, 1}, 1);
    assert_int_equal(day.month, 2);
    assert_int_equal(day.day, 29);
    day = day_back((Day){2026, 1, 3}, 6);
    assert_int_equal(day.year, 2025);
    assert_int_equal(day.month, 12);
    assert_int_equal(day.day, 28);
}

static void a_week_begins_on_monday(void **state)
{
    (void)state;
    assert_int_equal(day_weekday((Day){2026, 10, 12}), 0);
    assert_int_equal(day_weekday((Day){2026, 10, 18}), 6);
    assert_int_equal(day_weekday((Day){1999, 12, 31}), 4);
}

static void without_today_nothing_has_an_age(void **state)
{
    (void)state;
    int32_t days;
    assert_false(day_age(STR("2026-11-24"), (Day){0}, &days));
    assert_false(day_age(STR(""), (Day){2026, 11, 24}, &days));
    assert_true(day_age(STR("2026-11-23"), (Day){2026, 11, 24}, &days));
    assert_int_equal(days, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_date_is_read),
        cmocka_unit_test(what_is_no_date_is_refused),
        cmocka_unit_test(a_leap_day_is_a_date),
        cmocka_unit_test(days_are_counted_over_months_years_and_leap_days),
        cmocka_unit_test(days_back_cross_months_years_and_leap_days),
        cmocka_unit_test(a_week_begins_on_monday),
        cmocka_unit_test(without_today_nothing_has_an_age),
    };
    return cmocka_run_group_tests_name("days", tests, NULL, NULL);
}
