/* The workbook. What is in it is looked at by tests/e2e/75-report.sh, which can unzip. */
#include "world.h"

#include "aman/base/file.h"

enum { BOOK_BYTES = 4 * 1024 * 1024 };

static Str book_of(const Folder *folder, const Report *report, const char *name)
{
    Str bytes;
    const char *path = path_in(folder, name);
    assert_true(report_xlsx(folder->arena, report, &PALETTE, LANG_ID, path));
    assert_int_equal(file_read(folder->arena, path, BOOK_BYTES, &bytes), FILE_OK);
    return bytes;
}

static void the_same_counts_give_the_same_workbook(void **state)
{
    const Folder *folder = *state;
    World world = {0};
    world_add(&world, (At){0}, "sitting_started", 20);
    world_add(&world, (At){.day = "2026-11-25"}, "sitting_started", 2);
    world_add(&world, (At){.pack = "=1", .lesson = "x"}, "lesson_started", 20);
    world_add(&world, (At){.value = "pp_a"}, "check_before", 40);
    world_add(&world, (At){.value = "pp_a"}, "check_after", 40);
    Report report = world_report(folder->arena, &world);
    Str first = book_of(folder, &report, "a.xlsx"), second = book_of(folder, &report, "b.xlsx");
    assert_true(str_starts(first, STR("PK")));
    assert_true(str_equal(first, second));
}

static void an_empty_report_is_a_workbook(void **state)
{
    const Folder *folder = *state;
    World world = {0};
    Report report = world_report(folder->arena, &world);
    assert_true(str_starts(book_of(folder, &report, "a.xlsx"), STR("PK")));
}

static void a_place_that_cannot_be_written_is_said(void **state)
{
    const Folder *folder = *state;
    World world = {0};
    Report report = world_report(folder->arena, &world);
    assert_false(
        report_xlsx(folder->arena, &report, &PALETTE, LANG_ID, path_in(folder, "nowhere/a.xlsx")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_same_counts_give_the_same_workbook, folder_setup,
                                        folder_teardown),
        cmocka_unit_test_setup_teardown(an_empty_report_is_a_workbook, folder_setup,
                                        folder_teardown),
        cmocka_unit_test_setup_teardown(a_place_that_cannot_be_written_is_said, folder_setup,
                                        folder_teardown),
    };
    return cmocka_run_group_tests_name("workbook", tests, NULL, NULL);
}
