/* Which rows stand in which table, and what of them is told. */
#include "world.h"

#include <stdio.h>

static const At LESSON = {.pack = "foto", .lesson = "satu"};
static const At QUESTION = {.pack = "foto", .lesson = "satu", .step = "kuis", .value = "1"};

static void nothing_counted_gives_an_empty_report(void **state)
{
    World world = {0};
    Report report = world_report(*state, &world);
    assert_int_equal(report.from.year, 0);
    assert_number(report.sittings, REPORT_EXACT, 0);
    assert_number(report.minutes, REPORT_KEPT, 0);
    assert_int_equal(report.slot_count + report.lesson_count + report.item_count, 0);
}

static void rows_of_all_machines_versions_and_days_add_up(void **state)
{
    World world = {0};
    world_add(&world, (At){.device = "a1"}, "sitting_started", 20);
    world_add(&world, (At){.device = "b2"}, "sitting_started", 30);
    world_add(&world, (At){.device = "b2", .day = "2026-11-26"}, "sitting_started", 6);
    world_add(&world, LESSON, "lesson_finished", 7);
    world_add(&world, LESSON, "lesson_finished", 8);
    world.rows[world.count - 1].version = STR("2.0.0");
    Report report = world_report(*state, &world);
    assert_number(report.sittings, REPORT_EXACT, 56);
    assert_number(report.kiosks, REPORT_EXACT, 2);
    assert_number(report.days_used, REPORT_EXACT, 2);
    assert_int_equal(report.slot_count, 3);
    assert_number(report.slots[0].sittings, REPORT_EXACT, 50);
    assert_number(report.slots[1].sittings, REPORT_EXACT, 0);
    assert_number(report.lessons[0].finished, REPORT_EXACT, 15);
}

static void a_period_and_a_kiosk_choose_rows(void **state)
{
    World world = {0};
    world_add(&world, (At){.device = "a1"}, "sitting_started", 20);
    world_add(&world, (At){.device = "b2"}, "sitting_started", 30);
    world_add(&world, (At){.device = "b2", .day = "2026-11-26"}, "sitting_started", 6);
    ReportParams params = {.from = {2026, 11, 1}, .to = {2026, 11, 25}, .device = STR("b2")};
    Report report;
    assert_int_equal(report_make(*state, world.rows, world.count, &params, &report), REPORT_FINE);
    assert_number(report.sittings, REPORT_EXACT, 30);
    assert_int_equal(report.slot_count, 25);
    assert_str(report.device, "b2");
}

static void a_day_under_five_leaves_all_other_tables(void **state)
{
    World world = {0};
    world_add(&world, (At){.day = "2026-11-24"}, "sitting_started", 20);
    world_add(&world, (At){.day = "2026-11-25"}, "sitting_started", 3);
    At at = LESSON;
    world_add(&world, at, "lesson_started", 10);
    at.day = "2026-11-25";
    world_add(&world, at, "lesson_started", 3);
    Report report = world_report(*state, &world);
    assert_number(report.slots[1].sittings, REPORT_SMALL, 0);
    assert_number(report.sittings, REPORT_AT_LEAST, 21);
    assert_number(report.lessons[0].started, REPORT_EXACT, 10);
    assert_int_equal(report.slots_left_out, 1);
}

static void many_small_days_have_an_exact_sum(void **state)
{
    World world = {0};
    world_add(&world, (At){.day = "2026-11-23"}, "sitting_started", 1);
    world_add(&world, (At){.day = "2026-11-24"}, "sitting_started", 4);
    world_add(&world, (At){.day = "2026-11-25"}, "sitting_started", 3);
    Report report = world_report(*state, &world);
    assert_number(report.sittings, REPORT_EXACT, 8);
    assert_int_equal(report.slots_left_out, 0);
}

static void a_year_stands_in_months(void **state)
{
    World world = {0};
    char days[12][16];
    for (unsigned month = 1; month <= 12; month++) {
        snprintf(days[month - 1], sizeof days[0], "2026-%02u-15", month);
        world_add(&world, (At){.day = days[month - 1]}, "sitting_started", 10 + month);
    }
    Report report = world_report(*state, &world);
    assert_int_equal(report.slot_kind, SLOT_MONTHS);
    assert_int_equal(report.slot_count, 12);
    assert_number(report.slots[11].sittings, REPORT_EXACT, 22);
    assert_number(report.days_used, REPORT_EXACT, 12);
}

static void unknown_metrics_and_days_are_left_out_and_counted(void **state)
{
    World world = {0};
    world_add(&world, (At){0}, "sitting_started", 20);
    world_add(&world, (At){0}, "workshop_votes", 20);
    world_add(&world, (At){.day = "yesterday"}, "sitting_started", 20);
    Report report = world_report(*state, &world);
    assert_number(report.sittings, REPORT_EXACT, 20);
    assert_int_equal(report.rows_unknown, 2);
}

static void a_count_that_cannot_be_is_refused(void **state)
{
    World world = {0};
    world_add(&world, (At){0}, "sitting_started", UINT64_MAX);
    ReportParams params = {0};
    Report report;
    assert_int_equal(report_make(*state, world.rows, 1, &params, &report), REPORT_TOO_LARGE);
    assert_int_equal(report.slot_count, 0);
}

static void sums_that_cannot_be_are_refused(void **state)
{
    static const char *const METRICS[] = {"sitting_started", "lesson_started", "minutes"};
    for (size_t i = 0; i < sizeof METRICS / sizeof *METRICS; i++) {
        World world = {0};
        ReportParams params = {0};
        Report report;
        world_add(&world, (At){.device = "a1"}, METRICS[i], 600000000000000);
        world_add(&world, (At){.device = "b2"}, METRICS[i], 600000000000000);
        assert_int_equal(report_make(*state, world.rows, 2, &params, &report), REPORT_TOO_LARGE);
    }
}

static void the_largest_counts_still_give_a_share(void **state)
{
    World world = {0};
    At item = {.device = "", .value = "pp_foto"}; /* sums of many rows */
    world_add(&world, item, "check_before", 200000000000000);
    world_add(&world, item, "safe_before", 100000000000000);
    Report report = world_report(*state, &world);
    assert_number(report.items[0].before_percent, REPORT_EXACT, 50);
}

static void the_average_length_needs_ten_sittings(void **state)
{
    for (uint64_t sittings = 9; sittings <= 10; sittings++) {
        World world = {0};
        world_add(&world, (At){0}, "sitting_started", sittings);
        world_add(&world, (At){0}, "minutes", 75);
        Report report = world_report(*state, &world);
        assert_number(report.minutes, sittings < 10 ? REPORT_KEPT : REPORT_EXACT,
                      sittings < 10 ? 0 : 8);
    }
}

static void a_question_tells_first_later_and_who_left(void **state)
{
    World world = {0};
    world_add(&world, LESSON, "lesson_started", 40);
    world_add(&world, QUESTION, "right_first", 26);
    world_add(&world, QUESTION, "right_later", 8);
    Report report = world_report(*state, &world);
    assert_int_equal(report.question_count, 1);
    assert_number(report.questions[0].first, REPORT_EXACT, 26);
    assert_number(report.questions[0].later, REPORT_EXACT, 8);
    assert_number(report.questions[0].not_first_percent, REPORT_EXACT, 24); /* 8 of 34 */
    assert_number(report.questions[0].left_percent, REPORT_EXACT, 15);      /* 6 of 40 */
}

static void a_question_of_few_tells_nothing(void **state)
{
    World world = {0};
    world_add(&world, LESSON, "lesson_started", 9);
    world_add(&world, QUESTION, "right_first", 5);
    Report report = world_report(*state, &world);
    assert_number(report.questions[0].first, REPORT_KEPT, 0);
    assert_number(report.questions[0].not_first_percent, REPORT_KEPT, 0);
    assert_number(report.questions[0].left_percent, REPORT_KEPT, 0);
}

/* Of twenty who began five left, and nobody was wrong: that is no "25 % not yet". */
static void who_left_does_not_count_as_wrong(void **state)
{
    World world = {0};
    world_add(&world, LESSON, "lesson_started", 20);
    world_add(&world, QUESTION, "right_first", 15);
    Report report = world_report(*state, &world);
    assert_number(report.questions[0].not_first_percent, REPORT_EXACT, 0);
    assert_number(report.questions[0].left_percent, REPORT_EXACT, 25);
}

/* A hidden number stays hidden: its share says no more than "at most four". */
static void shares_of_a_hidden_number_tell_only_its_limit(void **state)
{
    Report seen[2];
    for (uint64_t later = 1; later <= 2; later++) {
        World world = {0};
        world_add(&world, LESSON, "lesson_started", 40);
        world_add(&world, QUESTION, "right_first", 26);
        world_add(&world, QUESTION, "right_later", later);
        seen[later - 1] = world_report(*state, &world);
    }
    assert_number(seen[0].questions[0].not_first_percent, REPORT_AT_MOST, 14); /* 4 of 30 */
    assert_number(seen[1].questions[0].not_first_percent, REPORT_AT_MOST, 14);
    assert_number(seen[0].questions[0].left_percent, REPORT_KEPT, 0);
    assert_number(seen[1].questions[0].left_percent, REPORT_KEPT, 0);
}

static void nearly_all_right_is_told_as_at_least(void **state)
{
    World world = {0};
    world_add(&world, LESSON, "lesson_started", 20);
    world_add(&world, QUESTION, "right_first", 18);
    Report report = world_report(*state, &world);
    assert_number(report.questions[0].first, REPORT_AT_LEAST, 16);
    assert_number(report.questions[0].not_first_percent, REPORT_EXACT, 0);
    assert_number(report.questions[0].left_percent, REPORT_AT_MOST, 20);
}

static void the_hardest_question_comes_first(void **state)
{
    World world = {0};
    At easy = QUESTION, hard = QUESTION;
    easy.step = "a";
    hard.step = "b";
    world_add(&world, LESSON, "lesson_started", 40);
    world_add(&world, easy, "right_first", 30);
    world_add(&world, hard, "right_first", 10);
    Report report = world_report(*state, &world);
    assert_str(report.questions[0].step.id, "b");
    assert_str(report.questions[1].step.id, "a");
}

static void hidden_lessons_do_not_stand_in_order_of_their_size(void **state)
{
    World world = {0};
    world_add(&world, (At){.pack = "a", .lesson = "x"}, "lesson_started", 1);
    world_add(&world, (At){.pack = "b", .lesson = "x"}, "lesson_started", 4);
    world_add(&world, (At){.pack = "c", .lesson = "x"}, "lesson_started", 9);
    Report report = world_report(*state, &world);
    assert_str(report.lessons[0].pack.id, "c");
    assert_str(report.lessons[1].pack.id, "a");
    assert_str(report.lessons[2].pack.id, "b");
}

static void add_item(World *world, const char *id, uint64_t before, uint64_t safe_before,
                     uint64_t after, uint64_t safe_after)
{
    At at = {.value = id};
    world_add(world, at, "check_before", before);
    world_add(world, at, "safe_before", safe_before);
    world_add(world, at, "check_after", after);
    world_add(world, at, "safe_after", safe_after);
}

static void a_gain_is_the_share_after_less_the_share_before(void **state)
{
    World world = {0};
    add_item(&world, "pp_a", 40, 20, 30, 24);
    add_item(&world, "pp_b", 40, 30, 30, 18);
    Report report = world_report(*state, &world);
    assert_int_equal(report.items[0].gain.points, 30);
    assert_int_equal(report.items[1].gain.points, -15);
    assert_int_equal(report.average_gain.points, 8);
    assert_int_equal(report.average_gain.state, REPORT_EXACT);
}

static void a_gain_needs_ten_answers_on_each_side(void **state)
{
    World world = {0};
    add_item(&world, "pp_a", 40, 20, 9, 9);
    add_item(&world, "pp_b", 9, 0, 40, 30);
    Report report = world_report(*state, &world);
    assert_int_equal(report.items[0].gain.state, REPORT_KEPT);
    assert_int_equal(report.items[1].gain.state, REPORT_KEPT);
    assert_int_equal(report.average_gain.state, REPORT_KEPT);
}

static void an_item_above_85_percent_before_was_already_known(void **state)
{
    World world = {0};
    add_item(&world, "pp_a", 100, 86, 100, 95);
    add_item(&world, "pp_b", 100, 85, 100, 95);
    Report report = world_report(*state, &world);
    assert_true(report.items[0].is_known);
    assert_int_equal(report.items[0].gain.state, REPORT_KEPT);
    assert_false(report.items[1].is_known);
    assert_int_equal(report.items[1].gain.points, 10);
}

static void a_gain_up_to_nearly_all_is_told_as_at_least(void **state)
{
    World world = {0};
    add_item(&world, "pp_a", 20, 10, 20, 19);
    Report report = world_report(*state, &world);
    assert_number(report.items[0].after_percent, REPORT_AT_LEAST, 80);
    assert_int_equal(report.items[0].gain.state, REPORT_AT_LEAST);
    assert_int_equal(report.items[0].gain.points, 30);
}

static void ends_of_stories_and_polls_are_told(void **state)
{
    World world = {0};
    At at = {.pack = "foto", .lesson = "satu", .step = "cerita", .value = "aman"};
    world_add(&world, at, "story_end", 12);
    at.value = "lain";
    world_add(&world, at, "story_end", 2);
    at.step = "pendapat";
    at.value = "1";
    world_add(&world, at, "poll", 9);
    at.value = "2";
    world_add(&world, at, "poll", 6);
    Report report = world_report(*state, &world);
    assert_int_equal(report.end_count, 2);
    assert_number(report.ends[0].n, REPORT_EXACT, 12);
    assert_number(report.ends[1].n, REPORT_SMALL, 0);
    assert_int_equal(report.poll_count, 1);
    assert_number(report.polls[0].whole, REPORT_EXACT, 15);
    assert_number(report.polls[0].parts[1].n, REPORT_EXACT, 6);
}

/* Of those who began the lesson: where the limit would pin a small end, none is told. */
static void ends_that_the_beginnings_of_the_lesson_would_tell_are_not_told(void **state)
{
    static const struct {
        uint64_t begun, ends[3];
        bool is_told;
    } CASES[] = {{40, {30, 2, 1}, true}, {38, {30, 2, 1}, true}, {37, {30, 2, 1}, false},
                 {10, {9, 1, 0}, false}, {14, {6, 8, 0}, true},  {3, {1, 1, 1}, false},
                 {4, {3, 0, 0}, true},   {4, {1, 3, 0}, false},  {0, {9, 1, 2}, true},
                 {9, {12, 3, 0}, true}};
    static const char *const NAMES[] = {"aman", "lain", "ragu"};
    for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) {
        World world = {0};
        size_t count = 0;
        At at = {.pack = "foto", .lesson = "satu"};
        world_add(&world, at, "lesson_started", CASES[i].begun);
        at.step = "cerita";
        for (size_t j = 0; j < 3; j++) {
            at.value = NAMES[j];
            world_add(&world, at, "story_end", CASES[i].ends[j]);
            count += CASES[i].ends[j] > 0;
        }
        assert_int_equal(world_report(*state, &world).end_count, CASES[i].is_told ? count : 0);
    }
}

static void parts_are_told_all_or_none(void **state)
{
    World world = {0};
    world_add(&world, (At){.value = "10-12"}, "track", 40);
    world_add(&world, (At){.value = "13-17"}, "track", 3);
    world_add(&world, (At){.value = "id"}, "language", 43);
    Report report = world_report(*state, &world);
    assert_true(report.tracks.is_kept);
    assert_int_equal(report.tracks.part_count, 0);
    assert_false(report.languages.is_kept);
    assert_number(report.languages.parts[0].n, REPORT_EXACT, 43);
    assert_str(report.languages.parts[0].title.in[LANG_EN], "Bahasa Indonesia");
}

static void names_stand_for_ids_and_ids_where_there_are_none(void **state)
{
    World world = {0};
    world_add(&world, LESSON, "lesson_started", 9);
    world_add(&world, (At){.pack = "lama", .lesson = "satu"}, "lesson_started", 8);
    const ReportName names[] = {
        {.pack = STR("foto"), .in = {STR("Diminta kirim foto"), STR("")}, .color = 0x6A48BF},
        {.pack = STR("foto"), .lesson = STR("satu"), .in = {STR("Satu"), STR("One")}}};
    ReportParams params = {.names = names, .name_count = 2};
    Report report;
    assert_int_equal(report_make(*state, world.rows, world.count, &params, &report), REPORT_FINE);
    assert_str(report.lessons[0].pack.in[LANG_EN], "Diminta kirim foto");
    assert_int_equal(report.lessons[0].pack.color, 0x6A48BF);
    assert_str(report.lessons[0].lesson.in[LANG_EN], "One");
    assert_str(report.lessons[1].pack.in[LANG_ID], "lama");
}

/* A door that was taken away: what was counted behind it stays, under the id that it had. */
static void a_track_that_is_gone_keeps_its_counts_under_its_id(void **state)
{
    static const char *const IDS[] = {"10-12", "13-15", "16-18", "13-17"};
    enum { COUNT = sizeof IDS / sizeof *IDS };
    World world = {0};
    ReportName names[COUNT - 1];
    for (size_t i = 0; i < COUNT; i++) {
        world_add(&world, (At){.value = IDS[i]}, "track", 40 + i);
    }
    for (size_t i = 0; i < COUNT - 1; i++) {
        names[i] =
            (ReportName){.value = str_from_c(IDS[i]), .in = {STR("Pelajar"), STR("Students")}};
    }
    ReportParams params = {.names = names, .name_count = COUNT - 1};
    Report report;
    assert_int_equal(report_make(*state, world.rows, world.count, &params, &report), REPORT_FINE);
    assert_int_equal(report.tracks.part_count, COUNT);
    size_t found = 0;
    for (size_t i = 0; i < COUNT; i++) {
        const ReportPart *part = &report.tracks.parts[i];
        bool is_old = str_is(part->title.in[LANG_ID], "13-17");
        found += is_old;
        assert_str(part->title.in[LANG_EN], is_old ? "13-17" : "Students");
        if (is_old) {
            assert_number(part->n, REPORT_EXACT, 43);
        }
    }
    assert_int_equal(found, 1);
}

static void an_item_has_the_name_of_the_step_with_its_id(void **state)
{
    World world = {0};
    add_item(&world, "pp_a", 40, 20, 30, 24);
    const ReportName names[] = {{.pack = STR("cek"),
                                 .lesson = STR("satu"),
                                 .step = STR("pp_a"),
                                 .in = {STR("Sebaiknya …"), STR("It is best to …")}}};
    ReportParams params = {.names = names, .name_count = 1};
    Report report;
    assert_int_equal(report_make(*state, world.rows, world.count, &params, &report), REPORT_FINE);
    assert_str(report.items[0].title.in[LANG_EN], "It is best to …");
}

static void without_memory_there_is_no_report(void **state)
{
    (void)state;
    World world = {0};
    world_add(&world, (At){0}, "sitting_started", 20);
    world_add(&world, LESSON, "lesson_started", 20);
    world_add(&world, QUESTION, "right_first", 10);
    ReportResult result = REPORT_NO_MEMORY;
    for (size_t limit = 64; result == REPORT_NO_MEMORY; limit += 64) {
        Arena *arena = arena_new(limit);
        ReportParams params = {0};
        Report report;
        result = report_make(arena, world.rows, world.count, &params, &report);
        assert_true(result == REPORT_FINE || report.lessons == NULL);
        arena_free(arena);
        assert_true(limit < 1024 * 1024);
    }
    assert_int_equal(result, REPORT_FINE);
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(nothing_counted_gives_an_empty_report),
        WITH_ARENA(rows_of_all_machines_versions_and_days_add_up),
        WITH_ARENA(a_period_and_a_kiosk_choose_rows),
        WITH_ARENA(a_day_under_five_leaves_all_other_tables),
        WITH_ARENA(many_small_days_have_an_exact_sum),
        WITH_ARENA(a_year_stands_in_months),
        WITH_ARENA(unknown_metrics_and_days_are_left_out_and_counted),
        WITH_ARENA(a_count_that_cannot_be_is_refused),
        WITH_ARENA(sums_that_cannot_be_are_refused),
        WITH_ARENA(the_largest_counts_still_give_a_share),
        WITH_ARENA(the_average_length_needs_ten_sittings),
        WITH_ARENA(a_question_tells_first_later_and_who_left),
        WITH_ARENA(a_question_of_few_tells_nothing),
        WITH_ARENA(who_left_does_not_count_as_wrong),
        WITH_ARENA(shares_of_a_hidden_number_tell_only_its_limit),
        WITH_ARENA(nearly_all_right_is_told_as_at_least),
        WITH_ARENA(the_hardest_question_comes_first),
        WITH_ARENA(hidden_lessons_do_not_stand_in_order_of_their_size),
        WITH_ARENA(a_gain_is_the_share_after_less_the_share_before),
        WITH_ARENA(a_gain_needs_ten_answers_on_each_side),
        WITH_ARENA(an_item_above_85_percent_before_was_already_known),
        WITH_ARENA(a_gain_up_to_nearly_all_is_told_as_at_least),
        WITH_ARENA(ends_of_stories_and_polls_are_told),
        WITH_ARENA(ends_that_the_beginnings_of_the_lesson_would_tell_are_not_told),
        WITH_ARENA(parts_are_told_all_or_none),
        WITH_ARENA(names_stand_for_ids_and_ids_where_there_are_none),
        WITH_ARENA(a_track_that_is_gone_keeps_its_counts_under_its_id),
        WITH_ARENA(an_item_has_the_name_of_the_step_with_its_id),
        cmocka_unit_test(without_memory_there_is_no_report),
    };
    return cmocka_run_group_tests_name("tables", tests, NULL, NULL);
}
