/* Diagnostics: what is kept, counted, dropped, and in which order. */
#include "../support.h"

#include "aman/base/diag.h"

#include <string.h>

static const DiagKind WRONG = {
    .code = "E0998", .level = LEVEL_ERROR, .says = {"salah {0}", "wrong {0}"}};
static const DiagKind ODD = {
    .code = "W0997", .level = LEVEL_WARNING, .says = {"aneh {0}", "odd {0}"}};
static const DiagKind NEWS = {
    .code = "N0996", .level = LEVEL_NOTE, .says = {"kabar {0}", "news {0}"}};

static Span at(uint16_t file, uint32_t line, uint32_t column)
{
    return (Span){.file = file, .line = line, .column = column, .length = 1};
}

static void levels_are_counted_apart(void **state)
{
    Diags diags = diags_begin(*state);
    uint16_t file = diags_add_file(&diags, STR("a.yaml"), (Str){0});
    DIAG(&diags, WRONG, at(file, 1, 1), STR(""));
    DIAG(&diags, WRONG, at(file, 2, 1), STR(""));
    DIAG(&diags, ODD, at(file, 1, 1), STR(""));
    DIAG(&diags, NEWS, at(file, 1, 1), STR(""));
    assert_int_equal(diags.errors, 2);
    assert_int_equal(diags.warnings, 1);
    assert_int_equal(diags.notes, 1);
}

static void arguments_are_copied(void **state)
{
    Diags diags = diags_begin(*state);
    uint16_t file = diags_add_file(&diags, STR("a.yaml"), (Str){0});
    char word[] = "pilhan";
    Diag *diag = DIAG(&diags, WRONG, at(file, 1, 1), str_from_c(word));
    memset(word, 'x', sizeof word - 1);
    assert_str(diag->args[0], "pilhan");
}

static void the_same_mistake_at_the_same_place_is_told_once(void **state)
{
    Diags diags = diags_begin(*state);
    uint16_t file = diags_add_file(&diags, STR("a.yaml"), (Str){0});
    assert_non_null(DIAG(&diags, WRONG, at(file, 3, 5), STR("first")));
    assert_null(DIAG(&diags, WRONG, at(file, 3, 5), STR("second")));
    assert_int_equal(diags.count, 1);
    assert_int_equal(diags.errors, 1);
}

static void a_mistake_is_told_once_even_when_another_file_came_between(void **state)
{
    Diags diags = diags_begin(*state);
    uint16_t first = diags_add_file(&diags, STR("a.yaml"), (Str){0});
    uint16_t second = diags_add_file(&diags, STR("b.yaml"), (Str){0});
    DIAG(&diags, WRONG, at(first, 3, 5), STR(""));
    DIAG(&diags, WRONG, at(second, 3, 5), STR(""));
    assert_null(DIAG(&diags, WRONG, at(first, 3, 5), STR("")));
    assert_int_equal(diags.errors, 2);
}

static void mistakes_that_differ_in_kind_or_place_are_kept(void **state)
{
    Diags diags = diags_begin(*state);
    uint16_t first = diags_add_file(&diags, STR("a.yaml"), (Str){0});
    uint16_t second = diags_add_file(&diags, STR("b.yaml"), (Str){0});
    const Span places[] = {at(first, 3, 5), at(first, 3, 6), at(first, 4, 5), at(second, 3, 5)};
    for (size_t i = 0; i < 4; i++) {
        assert_non_null(DIAG(&diags, WRONG, places[i], STR("")));
        assert_non_null(DIAG(&diags, ODD, places[i], STR("")));
    }
}

static void a_file_keeps_fifty_and_counts_the_rest(void **state)
{
    Diags diags = diags_begin(*state);
    uint16_t file = diags_add_file(&diags, STR("a.yaml"), (Str){0});
    for (uint32_t line = 1; line <= DIAGS_PER_FILE + 10; line++) {
        DIAG(&diags, WRONG, at(file, line, 1), STR(""));
    }
    assert_int_equal(diags.count, DIAGS_PER_FILE);
    assert_int_equal(diags.files[file].hidden, 10);
    assert_int_equal(diags.errors, DIAGS_PER_FILE + 10);
}

static void a_full_file_leaves_room_for_the_others(void **state)
{
    Diags diags = diags_begin(*state);
    uint16_t first = diags_add_file(&diags, STR("a.yaml"), (Str){0});
    uint16_t second = diags_add_file(&diags, STR("b.yaml"), (Str){0});
    for (uint32_t line = 1; line <= DIAGS_PER_FILE + 10; line++) {
        DIAG(&diags, WRONG, at(first, line, 1), STR(""));
    }
    assert_non_null(DIAG(&diags, WRONG, at(second, 1, 1), STR("")));
}

static void without_memory_a_mistake_is_still_counted(void **state)
{
    (void)state;
    Arena *arena = arena_new(16);
    Diags diags = diags_begin(arena);
    assert_null(DIAG(&diags, WRONG, at(0, 1, 1), STR("")));
    assert_int_equal(diags.errors, 1);
    arena_free(arena);
}

static void a_new_diagnostic_takes_the_path_of_the_moment(void **state)
{
    Diags diags = diags_begin(*state);
    uint16_t file = diags_add_file(&diags, STR("a.yaml"), (Str){0});
    diags.path = (DiagPath){.lesson = STR("teman-baru"), .step = STR("tanda")};
    Diag *diag = DIAG(&diags, WRONG, at(file, 1, 1), STR(""));
    assert_str(diag->path.lesson, "teman-baru");
    assert_str(diag->path.step, "tanda");
}

static void sorting_goes_by_file_line_and_column(void **state)
{
    Diags diags = diags_begin(*state);
    uint16_t first = diags_add_file(&diags, STR("a.yaml"), (Str){0});
    uint16_t second = diags_add_file(&diags, STR("b.yaml"), (Str){0});
    const Span places[] = {at(second, 1, 1), at(first, 10, 1), at(first, 9, 7),
                           at(first, 9, 2),  at(first, 0, 0),  at(second, 1, 0)};
    const size_t sorted[] = {4, 3, 2, 1, 5, 0};
    for (size_t i = 0; i < 6; i++) {
        DIAG(&diags, WRONG, places[i], STR(""));
    }
    diags_sort(&diags);
    for (size_t i = 0; i < 6; i++) {
        assert_memory_equal(&diags.items[i].where, &places[sorted[i]], sizeof(Span));
    }
}

static void a_summary_counts_files_errors_and_warnings(void **state)
{
    Diags diags = diags_begin(*state);
    uint16_t file = diags_add_file(&diags, STR("a.yaml"), (Str){0});
    diags_add_file(&diags, STR("b.yaml"), (Str){0});
    for (uint32_t line = 1; line <= 3; line++) {
        DIAG(&diags, WRONG, at(file, line, 1), STR(""));
    }
    DIAG(&diags, ODD, at(file, 1, 1), STR(""));
    assert_str(diags_summary(*state, &diags, LANG_EN),
               "2 files, 3 errors, 1 warning. 'aman-kiosk explain E0998' says more.");
    assert_str(diags_summary(*state, &diags, LANG_ID),
               "2 berkas, 3 kesalahan, 1 peringatan. 'aman-kiosk explain E0998' menjelaskannya.");
}

static void a_summary_of_nothing_names_no_code(void **state)
{
    Diags diags = diags_begin(*state);
    diags_add_file(&diags, STR("a.yaml"), (Str){0});
    assert_str(diags_summary(*state, &diags, LANG_EN), "1 file, 0 errors, 0 warnings.");
}

static void a_summary_counts_notes_where_there_are_any(void **state)
{
    Diags diags = diags_begin(*state);
    uint16_t file = diags_add_file(&diags, STR("a.yaml"), (Str){0});
    DIAG(&diags, NEWS, at(file, 1, 1), STR(""));
    assert_str(diags_summary(*state, &diags, LANG_EN),
               "1 file, 0 errors, 0 warnings, 1 note. 'aman-kiosk explain N0996' says more.");
}

static void a_summary_tells_how_many_are_hidden(void **state)
{
    Diags diags = diags_begin(*state);
    uint16_t file = diags_add_file(&diags, STR("a.yaml"), (Str){0});
    for (uint32_t line = 1; line <= DIAGS_PER_FILE + 2; line++) {
        DIAG(&diags, WRONG, at(file, line, 1), STR(""));
    }
    assert_str(diags_summary(*state, &diags, LANG_EN),
               "a.yaml: +2 more\n"
               "1 file, 52 errors, 0 warnings. 'aman-kiosk explain E0998' says more.");
    diags.files[file].hidden = 1;
    assert_int_equal(str_find(diags_summary(*state, &diags, LANG_EN), STR("a.yaml: +1 more\n")), 0);
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(levels_are_counted_apart),
        WITH_ARENA(arguments_are_copied),
        WITH_ARENA(the_same_mistake_at_the_same_place_is_told_once),
        WITH_ARENA(a_mistake_is_told_once_even_when_another_file_came_between),
        WITH_ARENA(mistakes_that_differ_in_kind_or_place_are_kept),
        WITH_ARENA(a_file_keeps_fifty_and_counts_the_rest),
        WITH_ARENA(a_full_file_leaves_room_for_the_others),
        cmocka_unit_test(without_memory_a_mistake_is_still_counted),
        WITH_ARENA(a_new_diagnostic_takes_the_path_of_the_moment),
        WITH_ARENA(sorting_goes_by_file_line_and_column),
        WITH_ARENA(a_summary_counts_files_errors_and_warnings),
        WITH_ARENA(a_summary_of_nothing_names_no_code),
        WITH_ARENA(a_summary_counts_notes_where_there_are_any),
        WITH_ARENA(a_summary_tells_how_many_are_hidden),
    };
    return cmocka_run_group_tests_name("diagnostics", tests, NULL, NULL);
}
