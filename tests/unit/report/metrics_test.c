/* Every metric is told where its row says: a new one that the report forgets fails here. */
#include "world.h"

enum { ONCE = 40, LESSONS = 400 }; /* a lesson is begun more often than a question answered */

/* A report of rows of all metrics, as CSV; those of `twice` stand for twice as much. */
static Str told(Arena *arena, int twice)
{
    World world = {0};
    for (int i = 0; i < METRIC_COUNT; i++) {
        MetricGrain grain = METRIC_KINDS[i].grain;
        bool is_answer = grain == METRIC_OF_ANSWERS;
        bool has_step = is_answer || grain == METRIC_OF_STEPS;
        bool has_lesson = has_step || grain == METRIC_OF_LESSONS;
        At at = {.pack = has_lesson ? "foto" : NULL,
                 .lesson = has_lesson ? "satu" : NULL,
                 .step = has_step ? "kuis" : NULL,
                 .value = is_answer || grain == METRIC_OF_VALUES || grain == METRIC_OF_ITEMS
                              ? "1"
                              : NULL};
        uint64_t n = i == METRIC_LESSON_STARTED ? LESSONS : ONCE;
        world_add(&world, at, METRIC_KINDS[i].name, i == twice ? 2 * n : n);
    }
    Report report = world_report(arena, &world);
    assert_int_equal(report.rows_unknown, 0);
    return report_csv(arena, &report, LANG_EN);
}

static void each_metric_is_told_where_its_row_says(void **state)
{
    Str usual = told(*state, METRIC_COUNT);
    assert_true(usual.len > 0);
    for (int i = 0; i < METRIC_COUNT; i++) {
        bool is_told = !str_equal(usual, told(*state, i));
        if (is_told != (METRIC_KINDS[i].told == METRIC_IN_REPORT)) {
            fail_msg("'%s' is %stold in the report", METRIC_KINDS[i].name, is_told ? "" : "not ");
        }
    }
}

static void each_metric_has_a_name_of_its_own(void **state)
{
    (void)state;
    for (int i = 0; i < METRIC_COUNT; i++) {
        Metric found = METRIC_COUNT;
        assert_true(metric_find(str_from_c(metric_name((Metric)i)), &found));
        assert_int_equal(found, i);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(each_metric_is_told_where_its_row_says, arena_setup,
                                        arena_teardown),
        cmocka_unit_test(each_metric_has_a_name_of_its_own),
    };
    return cmocka_run_group_tests_name("metrics", tests, NULL, NULL);
}
