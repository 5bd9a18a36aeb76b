/* Days of the calendar, and the columns of a period. */
#include "world.h"

static bool is_day(const char *text)
{
    Day day;
    return sums_day_parse(str_from_c(text), &day);
}

static void a_day_of_the_calendar_is_read(void **state)
{
    (void)state;
    Day day;
    assert_true(sums_day_parse(STR("2028-02-29"), &day));
    assert_int_equal(day.year, 2028);
    assert_int_equal(day.month, 2);
    assert_int_equal(day.day, 29);
    assert_true(is_day("2000-01-01") && is_day("2199-12-31"));
}

static void what_is_no_day_is_refused(void **state)
{
    (void)state;
    static const char *const WRONG[] = {
        "",           "2026-11-2",  "2026-11-024", "2026-02-29", "2026-13-01",
        "2026-00-10", "2026-11-00", "2026-11-31",  "2026/11/24", "24-11-2026",
        "1999-12-31", "2200-01-01", "2026-1a-24",  "-026-11-24", "2026-11-+4",
    };
    for (size_t i = 0; i < sizeof WRONG / sizeof *WRONG; i++) {
        if (is_day(WRONG[i])) {
            print_error("'%s' was taken\n", WRONG[i]);
            fail();
        }
    }
}

static Report report_between(Arena *arena, Day from, Day to)
{
    ReportParams params = {.from = from, .to = to};
    Report report;
    assert_int_equal(report_make(arena, NULL, 0, &params, &report), REPORT_FINE);
    return report;
}

static void a_month_has_a_column_for_each_day(void **state)
{
    Report report = report_between(*state, (Day){2026, 10, 1}, (Day){2026, 10, 31});
    assert_int_equal(report.slot_kind, SLOT_DAYS);
    assert_int_equal(report.slot_count, 31);
    assert_str(report.slots[30].name, "2026-10-31");
}

static void a_longer_period_has_a_column_for_each_month(void **state)
{
    Report report = report_between(*state, (Day){2026, 11, 30}, (Day){2027, 2, 1});
    assert_int_equal(report.slot_kind, SLOT_MONTHS);
    assert_int_equal(report.slot_count, 4);
    assert_str(report.slots[0].name, "2026-11");
    assert_str(report.slots[3].name, "2027-02");
}

static void many_years_have_a_column_for_each_year(void **state)
{
    Report report = report_between(*state, (Day){2000, 5, 31}, (Day){2199, 1, 1});
    assert_int_equal(report.slot_kind, SLOT_YEARS);
    assert_int_equal(report.slot_count, 200);
    assert_str(report.slots[199].name, "2199");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_day_of_the_calendar_is_read),
        cmocka_unit_test(what_is_no_day_is_refused),
        cmocka_unit_test_setup_teardown(a_month_has_a_column_for_each_day, arena_setup,
                                        arena_teardown),
        cmocka_unit_test_setup_teardown(a_longer_period_has_a_column_for_each_month, arena_setup,
                                        arena_teardown),
        cmocka_unit_test_setup_teardown(many_years_have_a_column_for_each_year, arena_setup,
                                        arena_teardown),
    };
    return cmocka_run_group_tests_name("days", tests, NULL, NULL);
}
