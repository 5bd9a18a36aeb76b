/* The collection: the larger number stays, whatever comes again or in another order. */
#include "files.h"

#include "aman/base/file.h"

#include <sqlite3.h>

#include <string.h>
#include <unistd.h>

static void the_larger_number_stays_in_any_order(void **state)
{
    const Folder *folder = *state;
    const CountRow old = row_of(DEVICE_A, "2026-11-24", "kuis", 3);
    const CountRow new = row_of(DEVICE_A, "2026-11-24", "kuis", 8);
    const CountRow *const orders[2][3] = {{&old, &new, &old}, {&new, &old, &new}};
    static const char *const NAMES[] = {"a.db", "b.db"};
    for (int order = 0; order < 2; order++) {
        size_t count;
        const char *path = path_in(folder, NAMES[order]);
        for (int i = 0; i < 3; i++) {
            merge_into(path, orders[order][i], 1);
        }
        assert_int_equal(rows_at(folder->arena, path, &count)->n, 8);
        assert_int_equal(count, 1);
    }
}

static void only_what_was_unknown_or_lower_is_new(void **state)
{
    const Folder *folder = *state;
    const char *path = path_in(folder, "a.db");
    CountRow rows[] = {row_of(DEVICE_A, "2026-11-23", "kuis", 3),
                       row_of(DEVICE_A, "2026-11-24", "kuis", 8)};
    assert_int_equal(merge_into(path, rows, 2), 2);
    assert_int_equal(merge_into(path, rows, 2), 0);
    rows[0].n = 2;
    rows[1].n = 9;
    assert_int_equal(merge_into(path, rows, 2), 1);
}

static void an_export_as_text_is_what_its_file_would_hold(void **state)
{
    const Folder *folder = *state;
    Counts *counts = counts_at(path_in(folder, "counts.db"), "school", 1);
    Str device, text, bytes;
    Exported exported;
    const ExportParams params = {.out = folder->path};
    count_lessons(counts, (Day){2026, 11, 24}, "kenalan", 3);
    assert_int_equal(counts_export_text(counts, folder->arena, FORMAT_CSV, &device, &text),
                     EXPORT_FINE);
    assert_int_equal(counts_export(counts, folder->arena, &params, &exported), EXPORT_FINE);
    counts_close(counts);
    assert_int_equal(file_read(folder->arena, exported.path.at, 1 << 20, &bytes), FILE_OK);
    assert_true(str_equal(text, bytes));
    assert_true(str_find(exported.path, device) > 0);
}

static void machines_stay_apart(void **state)
{
    const Folder *folder = *state;
    const char *path = path_in(folder, "counts.db");
    const CountRow rows[] = {row_of(DEVICE_A, "2026-11-24", "kuis", 3),
                             row_of(DEVICE_B, "2026-11-24", "kuis", 4)};
    size_t count;
    Counts *own = counts_at(path, "office", 1);
    count_lessons(own, (Day){2026, 11, 24}, "foto", 5);
    counts_close(own);
    merge_into(path, rows, 2);
    CountRow *all = rows_at(folder->arena, path, &count);
    assert_int_equal(count, 3);
    uint64_t sum = 0;
    for (size_t i = 0; i < count; i++) {
        sum += all[i].n;
    }
    assert_int_equal(sum, 12);
}

static void a_tally_is_of_this_machine_alone(void **state)
{
    const Folder *folder = *state;
    const char *path = path_in(folder, "counts.db");
    const CountRow other = row_of(DEVICE_A, "2026-11-24", "kuis", 3);
    const CountEvent what = {.metric = METRIC_RIGHT_FIRST,
                             .pack = other.pack,
                             .version = other.version,
                             .lesson = other.lesson,
                             .step = other.step,
                             .value = other.value,
                             .n = 2};
    uint32_t tally[1];
    Counts *own = counts_at(path, "office", 1);
    counts_add(own, (Day){2026, 11, 24}, &what, 1, 1000);
    merge_into(path, &other, 1);
    assert_true(counts_tally(own, &what, tally, 1));
    counts_close(own);
    assert_int_equal(tally[0], 2);
}

static void a_merge_that_is_not_kept_changes_nothing(void **state)
{
    const Folder *folder = *state;
    const char *path = path_in(folder, "a.db");
    const CountRow row = row_of(DEVICE_A, "2026-11-24", "kuis", 3);
    CountsParams params = {.path = path};
    CountsState opened;
    size_t news, count;
    Collection *collection = collection_open(&params, &opened);
    assert_non_null(collection);
    assert_int_equal(collection_add(collection, &row, 1, &news), COUNTS_FINE);
    assert_int_equal(collection_close(collection, false), COUNTS_FINE);
    rows_at(folder->arena, path, &count);
    assert_int_equal(count, 0);
}

static void a_damaged_collection_is_left_as_it_is(void **state)
{
    const Folder *folder = *state;
    CountsParams params = {.path = path_in(folder, "a.db")};
    CountsState opened;
    Str after;
    assert_true(file_write(params.path, STR("this is no file of counts, and it is kept")));
    assert_null(collection_open(&params, &opened));
    assert_int_equal(opened, COUNTS_REPLACED);
    assert_int_equal(file_read(folder->arena, params.path, 100, &after), FILE_OK);
    assert_str(after, "this is no file of counts, and it is kept");
    assert_int_equal(entries_in(folder->path), 1);
}

static void a_collection_knows_its_own_file_by_any_name(void **state)
{
    const Folder *folder = *state;
    CountsParams params = {.path = path_in(folder, "a.db")};
    CountsState opened;
    Collection *collection = collection_open(&params, &opened);
    assert_non_null(collection);
    assert_int_equal(symlink(params.path, path_in(folder, "other")), 0);
    assert_true(collection_is(collection, path_in(folder, "other")));
    assert_false(collection_is(collection, path_in(folder, "nothing")));
    assert_int_equal(collection_close(collection, true), COUNTS_FINE);
}

static void a_locked_collection_is_said(void **state)
{
    const Folder *folder = *state;
    CountsParams params = {.path = path_in(folder, "a.db")};
    CountsState opened;
    merge_into(params.path, NULL, 0);
    sqlite3 *other;
    assert_int_equal(sqlite3_open(params.path, &other), SQLITE_OK);
    assert_int_equal(sqlite3_exec(other, "BEGIN IMMEDIATE", NULL, NULL, NULL), SQLITE_OK);
    assert_null(collection_open(&params, &opened));
    sqlite3_close(other);
    assert_int_equal(opened, COUNTS_LOCKED);
}

static void each_state_of_a_collection_is_said_in_both_languages(void **state)
{
    (void)state;
    for (int i = 0; i <= COUNTS_BROKEN; i++) {
        assert_non_null(collection_state_text((CountsState)i, LANG_ID));
        assert_non_null(collection_state_text((CountsState)i, LANG_EN));
    }
}

#define IN_FOLDER(test) cmocka_unit_test_setup_teardown(test, folder_setup, folder_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(the_larger_number_stays_in_any_order),
        IN_FOLDER(only_what_was_unknown_or_lower_is_new),
        IN_FOLDER(an_export_as_text_is_what_its_file_would_hold),
        IN_FOLDER(machines_stay_apart),
        IN_FOLDER(a_tally_is_of_this_machine_alone),
        IN_FOLDER(a_merge_that_is_not_kept_changes_nothing),
        IN_FOLDER(a_damaged_collection_is_left_as_it_is),
        IN_FOLDER(a_collection_knows_its_own_file_by_any_name),
        IN_FOLDER(a_locked_collection_is_said),
        cmocka_unit_test(each_state_of_a_collection_is_said_in_both_languages),
    };
    return cmocka_run_group_tests_name("merge", tests, NULL, NULL);
}
