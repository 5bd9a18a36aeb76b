/* The page and CSV: kept files for a small set of rows, and rows that want to do harm. */
#include "world.h"

#include "aman/base/file.h"

#include <stdlib.h>
#include <string.h>

static const ReportName NAMES[] = {
    {.pack = {"kenalan", 7},
     .in = {{"Kenalan di internet", 19}, {"Meeting people online", 21}},
     .color = 0x0F7F7A},
    {.pack = {"kenalan", 7},
     .lesson = {"baru", 4},
     .in = {{"Teman baru", 10}, {"New friends", 11}}},
    {.pack = {"kenalan", 7},
     .lesson = {"baru", 4},
     .step = {"kuis", 4},
     .in = {{"Dia minta rahasia. Sebaiknya …", 32}, {"They ask for a secret. Best …", 31}}},
    {.value = {"13-17", 5}, .in = {{"Pelajar 13–17", 15}, {"Students 13–17", 16}}},
};

static void add_days(World *world)
{
    static const struct {
        const char *day;
        uint64_t sittings;
    } DAYS[] = {{"2026-11-23", 30}, {"2026-11-24", 1250}, {"2026-11-26", 3}};
    for (size_t i = 0; i < sizeof DAYS / sizeof *DAYS; i++) {
        At at = {.device = i == 1 ? "b2" : "a1", .day = DAYS[i].day};
        world_add(world, at, "sitting_started", DAYS[i].sittings);
        world_add(world, at, "sitting_finished", DAYS[i].sittings / 2);
        world_add(world, at, "minutes", DAYS[i].sittings * 9);
        at.value = "13-17";
        world_add(world, at, "track", DAYS[i].sittings);
        at.value = "id";
        world_add(world, at, "language", DAYS[i].sittings - 1);
        at.value = "en";
        world_add(world, at, "language", 1);
    }
}

static void add_lesson(World *world)
{
    At at = {.pack = "kenalan", .lesson = "baru"};
    world_add(world, at, "lesson_started", 40);
    world_add(world, at, "lesson_finished", 31);
    at.step = "kuis";
    at.value = "1";
    world_add(world, at, "right_first", 22);
    world_add(world, at, "right_later", 3);
    at.step = "mitos";
    at.value = "2";
    world_add(world, at, "right_first", 38);
    at.step = "cerita";
    at.value = "aman";
    world_add(world, at, "story_end", 33);
    at.step = "pendapat";
    at.value = "1";
    world_add(world, at, "poll", 20);
    at.value = "2";
    world_add(world, at, "poll", 15);
}

static void add_items(World *world)
{
    static const struct {
        const char *id;
        uint64_t before, safe_before, after, safe_after;
    } ITEMS[] = {
        {"pp_foto", 40, 18, 30, 29}, {"pp_live", 40, 39, 30, 30}, {"pp_siapa", 8, 2, 30, 20}};
    for (size_t i = 0; i < sizeof ITEMS / sizeof *ITEMS; i++) {
        At at = {.value = ITEMS[i].id};
        world_add(world, at, "check_before", ITEMS[i].before);
        world_add(world, at, "safe_before", ITEMS[i].safe_before);
        world_add(world, at, "check_after", ITEMS[i].after);
        world_add(world, at, "safe_after", ITEMS[i].safe_after);
    }
}

static Report sample(Arena *arena, World *world)
{
    add_days(world);
    add_lesson(world);
    add_items(world);
    world_add(world, (At){.pack = "lama", .lesson = "satu"}, "lesson_started", 2);
    world_add(world, (At){0}, "workshop_votes", 4);
    ReportParams params = {.names = NAMES, .name_count = sizeof NAMES / sizeof *NAMES};
    Report report;
    assert_int_equal(report_make(arena, world->rows, world->count, &params, &report), REPORT_FINE);
    return report;
}

/* Fails when `have` is not the kept file; what it is then lies in the folder of the run. */
static void check_kept(Arena *arena, Str have, const char *name)
{
    enum { KEPT_BYTES = 1024 * 1024 };
    Str kept;
    Str path = str_print(arena, "%s/tests/unit/report/kept/%s", AMAN_SOURCE_DIR, name);
    bool is_read = file_read(arena, path.at, KEPT_BYTES, &kept) == FILE_OK;
    if (!is_read || !str_equal(kept, have)) {
        bool is_written = file_write(name, have);
        print_error("not as kept: %s%s\n", name,
                    is_written ? ", what it is now lies where the test ran" : "");
        fail();
    }
}

static void csv_is_as_kept(void **state)
{
    World world = {0};
    Report report = sample(*state, &world);
    check_kept(*state, report_csv(*state, &report, LANG_ID), "sample.id.csv");
    check_kept(*state, report_csv(*state, &report, LANG_EN), "sample.en.csv");
}

static void the_page_is_as_kept(void **state)
{
    World world = {0};
    Report report = sample(*state, &world);
    check_kept(*state, report_html(*state, &report, &PALETTE, LANG_ID), "sample.id.html");
    check_kept(*state, report_html(*state, &report, &PALETTE, LANG_EN), "sample.en.html");
}

static void an_empty_report_is_a_page_that_says_so(void **state)
{
    World world = {0};
    Report report = world_report(*state, &world);
    Str page = report_html(*state, &report, &PALETTE, LANG_EN);
    assert_true(str_find(page, STR("Nothing was counted yet.")) > 0);
    assert_true(str_ends(page, STR("</html>\n")));
}

static void two_hundred_years_make_a_page(void **state)
{
    World world = {0};
    world_add(&world, (At){.day = "2000-01-01"}, "sitting_started", 9);
    world_add(&world, (At){.day = "2199-12-31"}, "sitting_started", 1);
    Report report = world_report(*state, &world);
    Str page = report_html(*state, &report, &PALETTE, LANG_ID);
    assert_true(str_find(page, STR("<th scope=\"row\">2199</th><td class=\"n\">&lt;5</td>")) > 0);
}

/* Texts of rows that came from somewhere else. */
static void add_hostile(World *world, const char *text)
{
    At at = {.pack = text, .lesson = text, .step = text, .value = text};
    world_add(world, at, "lesson_started", 20);
    world_add(world, at, "lesson_finished", 20);
    world_add(world, at, "right_first", 10);
    world_add(world, at, "story_end", 10);
    world_add(world, at, "poll", 10);
    world_add(world, at, "track", 10);
    world_add(world, at, "language", 10);
    world_add(world, at, "check_before", 10);
    world_add(world, at, "check_after", 10);
}

static void a_text_of_a_row_never_becomes_markup(void **state)
{
    World world = {0};
    add_hostile(&world, "<script>alert(1)</script>\"'&");
    Report report = world_report(*state, &world);
    report.device = STR("<b>");
    for (Lang lang = 0; lang < LANG_COUNT; lang++) {
        Str page = report_html(*state, &report, &PALETTE, lang);
        assert_true(page.len > 0);
        assert_true(str_find(page, STR("<script")) < 0);
        assert_true(str_find(page, STR("<b>\n")) < 0 && str_find(page, STR(" <b>")) < 0);
        assert_true(str_find(page, STR("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;")) >
                    0);
    }
}

static void a_text_of_a_row_never_becomes_a_formula(void **state)
{
    static const char *const TEXTS[] = {"=cmd|' /C calc'!A0", "+1+1", "-1",
                                        "@SUM(A1)",           "\t=1", "\r=1"};
    for (size_t i = 0; i < sizeof TEXTS / sizeof *TEXTS; i++) {
        World world = {0};
        add_hostile(&world, TEXTS[i]);
        Report report = world_report(*state, &world);
        Str csv = report_csv(*state, &report, LANG_EN);
        assert_true(csv.len > 0);
        static const char *const BEGINNINGS[] = {"\"=", "\"+", "\"-", "\"@", "\"\t", "\"\r"};
        for (size_t j = 0; j < sizeof BEGINNINGS / sizeof *BEGINNINGS; j++) {
            assert_true(str_find(csv, str_from_c(BEGINNINGS[j])) < 0);
        }
    }
}

static void quotes_commas_and_lines_stay_in_their_field(void **state)
{
    World world = {0};
    world_add(&world, (At){.pack = "a\",\"b\r\nc", .lesson = "x"}, "lesson_started", 9);
    Report report = world_report(*state, &world);
    Str csv = report_csv(*state, &report, LANG_EN);
    assert_true(str_find(csv, STR("lessons,\"a\"\",\"\"b??c/x\",\"a\"\",\"\"b??c / x\",started,9,"
                                  "exact\r\n")) > 0);
}

static void broken_letters_never_reach_a_file(void **state)
{
    World world = {0};
    add_hostile(&world, "\xFFz\xC3\x28\xE2\x80\xAEturned\x01");
    Report report = world_report(*state, &world);
    Str page = report_html(*state, &report, &PALETTE, LANG_EN);
    Str csv = report_csv(*state, &report, LANG_EN);
    assert_int_equal(str_valid_bytes(page), page.len);
    assert_int_equal(str_valid_bytes(csv), csv.len);
    assert_true(str_find(page, STR("\xE2\x80\xAE")) < 0);
    assert_true(str_find(csv, STR("?z?(?turned?")) > 0);
}

static void a_loss_has_its_sign(void **state)
{
    World world = {0};
    At at = {.value = "pp_a"};
    world_add(&world, at, "check_before", 40);
    world_add(&world, at, "safe_before", 30);
    world_add(&world, at, "check_after", 40);
    world_add(&world, at, "safe_after", 24);
    Report report = world_report(*state, &world);
    Str csv = report_csv(*state, &report, LANG_EN);
    assert_true(str_find(csv, STR("gain_points,-15,exact")) > 0);
    assert_str(report_gain_text(*state, report.items[0].gain, LANG_EN), "−15");
}

static void a_long_text_is_cut(void **state)
{
    World world = {0};
    char text[5000];
    memset(text, 'a', sizeof text - 1);
    text[sizeof text - 1] = '\0';
    world_add(&world, (At){.pack = text, .lesson = "x"}, "lesson_started", 9);
    Report report = world_report(*state, &world);
    assert_in_range(report.lessons[0].pack.id.len, 100, 120);
}

static void without_memory_there_is_no_page(void **state)
{
    World world = {0};
    Report report = sample(*state, &world);
    bool is_made = false;
    for (size_t limit = 4096; !is_made; limit *= 2) {
        Arena *small = arena_new(limit);
        Str page = report_html(small, &report, &PALETTE, LANG_EN);
        is_made = page.len > 0;
        assert_true(!is_made || str_ends(page, STR("</html>\n")));
        arena_free(small);
    }
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(csv_is_as_kept),
        WITH_ARENA(the_page_is_as_kept),
        WITH_ARENA(an_empty_report_is_a_page_that_says_so),
        WITH_ARENA(two_hundred_years_make_a_page),
        WITH_ARENA(a_text_of_a_row_never_becomes_markup),
        WITH_ARENA(a_text_of_a_row_never_becomes_a_formula),
        WITH_ARENA(quotes_commas_and_lines_stay_in_their_field),
        WITH_ARENA(broken_letters_never_reach_a_file),
        WITH_ARENA(a_loss_has_its_sign),
        WITH_ARENA(a_long_text_is_cut),
        WITH_ARENA(without_memory_there_is_no_page),
    };
    return cmocka_run_group_tests_name("page and CSV", tests, NULL, NULL);
}
