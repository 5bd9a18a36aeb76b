/* What is told of workshops, and that nothing is said where there were none. */
#include "world.h"

static const At PLAN = {.pack = "aman-1"};
static const At STEP = {.pack = "aman-1", .lesson = "sesi", .step = "kuis"};

static void add_hands(World *world, const char *answer, uint64_t n)
{
    At at = STEP;
    at.value = answer;
    world_add(world, at, "workshop_vote", n);
}

static void plans_and_their_steps_are_told(void **state)
{
    World world = {0};
    world_add(&world, PLAN, "workshop_started", 12);
    world_add(&world, (At){.pack = "aman-2"}, "workshop_started", 3);
    world_add(&world, STEP, "workshop_step", 9);
    const ReportName names[] = {{.pack = STR("aman-1"), .in = {STR("Sesi 1"), STR("Session 1")}},
                                {.pack = STR("aman-1"),
                                 .lesson = STR("sesi"),
                                 .step = STR("kuis"),
                                 .in = {STR("Kuis"), STR("Quiz")}}};
    ReportParams params = {.names = names, .name_count = 2};
    Report report;
    assert_int_equal(report_make(*state, world.rows, world.count, &params, &report), REPORT_FINE);
    assert_int_equal(report.plan_count, 2);
    assert_number(report.plans[0].n, REPORT_EXACT, 12);
    assert_number(report.plans[1].n, REPORT_SMALL, 0);
    assert_int_equal(report.plan_step_count, 1);
    assert_number(report.plan_steps[0].n, REPORT_EXACT, 9);
    Str csv = report_csv(*state, &report, LANG_EN);
    assert_true(
        str_find(csv, STR("workshops,\"aman-1\",\"Session 1 / Workshops begun\",n,12,exact")) > 0);
    assert_true(str_find(csv, STR("workshops,\"aman-2\",\"aman-2 / Workshops begun\",n,,under_5")) >
                0);
    assert_true(
        str_find(csv, STR("\"aman-1/sesi/kuis\",\"Session 1 / Step done: Quiz\",n,9,exact")) > 0);
}

static void hands_of_a_question_are_told_all_or_none(void **state)
{
    World world = {0};
    add_hands(&world, "1", 20);
    add_hands(&world, "2", 6);
    Report report = world_report(*state, &world);
    assert_int_equal(report.hand_count, 1);
    assert_number(report.hands[0].whole, REPORT_EXACT, 26);
    assert_number(report.hands[0].parts[1].n, REPORT_EXACT, 6);
    Str csv = report_csv(*state, &report, LANG_EN);
    assert_true(
        str_find(csv,
                 STR("\"aman-1/sesi/kuis/2\",\"aman-1 / kuis – hands for answer 2\",n,6,exact")) >
        0);
    add_hands(&world, "3", 2);
    report = world_report(*state, &world);
    assert_true(report.hands[0].is_kept);
    assert_int_equal(report.hands[0].part_count, 0);
    csv = report_csv(*state, &report, LANG_EN);
    assert_true(str_find(csv, STR("\"aman-1/sesi/kuis/2\"")) < 0);
    assert_true(str_find(csv, STR("aman-1/sesi/kuis/parts")) > 0);
}

/* Between "1" and "2" of one question lie "1.1" and "1.2" of another in the order of texts. */
static void answers_to_different_questions_stay_apart(void **state)
{
    World world = {0};
    add_hands(&world, "1", 10);
    add_hands(&world, "1.1", 11);
    add_hands(&world, "1.2", 12);
    add_hands(&world, "2", 13);
    add_hands(&world, "2.1", 4);
    Report report = world_report(*state, &world);
    assert_int_equal(report.hand_count, 3);
    assert_number(report.hands[0].whole, REPORT_EXACT, 23);
    assert_number(report.hands[1].whole, REPORT_EXACT, 23);
    assert_number(report.hands[2].whole, REPORT_SMALL, 0);
    assert_str(report.hands[1].question.id, "1");
    assert_str(report.hands[1].parts[1].title.id, "1.2");
    assert_str(report.hands[1].parts[1].title.in[LANG_EN], "2");
}

static void without_workshops_nothing_is_said(void **state)
{
    World world = {0};
    world_add(&world, (At){0}, "sitting_started", 20);
    Report report = world_report(*state, &world);
    assert_true(str_find(report_html(*state, &report, &PALETTE, LANG_EN), STR("Workshops")) < 0);
    world_add(&world, PLAN, "workshop_started", 5);
    report = world_report(*state, &world);
    assert_true(str_find(report_html(*state, &report, &PALETTE, LANG_EN), STR("Workshops")) > 0);
}

/* The days of single learners that are too small to be told take no workshop with them. */
static void a_workshop_on_a_day_with_few_sittings_is_told(void **state)
{
    World world = {0};
    At day = {.day = "2026-11-01"}, plan = PLAN, step = STEP;
    plan.day = step.day = day.day;
    world_add(&world, day, "sitting_started", 3);
    world_add(&world, plan, "workshop_started", 6);
    world_add(&world, step, "workshop_step", 5);
    step.value = "1";
    world_add(&world, step, "workshop_vote", 14);
    Report report = world_report(*state, &world);
    assert_int_equal(report.slots_left_out, 1);
    assert_int_equal(report.plan_count, 1);
    assert_number(report.plans[0].n, REPORT_EXACT, 6);
    assert_int_equal(report.plan_step_count, 1);
    assert_number(report.plan_steps[0].n, REPORT_EXACT, 5);
    assert_int_equal(report.hand_count, 1);
    assert_number(report.hands[0].whole, REPORT_EXACT, 14);
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(plans_and_their_steps_are_told),
        WITH_ARENA(hands_of_a_question_are_told_all_or_none),
        WITH_ARENA(answers_to_different_questions_stay_apart),
        WITH_ARENA(a_workshop_on_a_day_with_few_sittings_is_told),
        WITH_ARENA(without_workshops_nothing_is_said),
    };
    return cmocka_run_group_tests_name("workshops", tests, NULL, NULL);
}
