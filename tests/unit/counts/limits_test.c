/* Numbers and days that no kiosk can have counted: refused by line and column wherever they come
 * from, and what is in a collection already can be named and taken out. */
#include "files.h"

#include "aman/counts/sums.h"

#include <sqlite3.h>

#include <string.h>

enum { CSV, JSONL, DATABASE, WAYS, ROWS_MOST = 16 };

/* The rows as they come into an office in one way or the other. */
static CountsImport import_by(const Folder *folder, int way, const CountRow *rows, size_t count)
{
    CountsImport import;
    static const CountsFormat FORMATS[] = {[CSV] = FORMAT_CSV, [JSONL] = FORMAT_JSONL};
    bool is_fine;
    if (way == DATABASE) {
        static int number;
        char *path = path_in(folder, str_print(folder->arena, "%d.db", number++).at);
        assert_int_equal(merge_into(path, rows, count), count);
        is_fine = counts_import(folder->arena, path, &import);
    } else {
        Str text = counts_format(folder->arena, rows, count, FORMATS[way], false);
        is_fine = counts_import_text(folder->arena, text, &import);
    }
    assert_true(is_fine == (import.result == IMPORT_FINE));
    return import;
}

/* The first row of CSV stands below the header. */
static uint32_t line_of(int way, uint32_t row)
{
    return way == CSV ? row + 1 : row;
}

static void a_number_that_no_day_can_give_is_refused_with_its_line(void **state)
{
    const Folder *folder = *state;
    static const struct {
        uint64_t n;
        bool is_fine;
    } NUMBERS[] = {{1, true},           {86400, true},         {1000000, true},   {1000001, false},
                   {1000000000, false}, {SUMS_LARGEST, false}, {INT64_MAX, false}};
    for (int way = 0; way < WAYS; way++) {
        for (size_t i = 0; i < sizeof NUMBERS / sizeof *NUMBERS; i++) {
            const CountRow rows[] = {row_of(DEVICE_A, "2026-11-23", "kuis", 7),
                                     row_of(DEVICE_A, "2026-11-24", "kuis", NUMBERS[i].n)};
            CountsImport import = import_by(folder, way, rows, 2);
            assert_int_equal(import.result, NUMBERS[i].is_fine ? IMPORT_FINE : IMPORT_BAD_ROW);
            if (!NUMBERS[i].is_fine) {
                assert_int_equal(import.line, line_of(way, 2));
                assert_int_equal(import.column, COLUMN_N);
                assert_str(import.found,
                           str_print(folder->arena, "%llu", (unsigned long long)NUMBERS[i].n).at);
            }
        }
    }
}

static void a_day_that_no_clock_shows_is_refused_with_its_line(void **state)
{
    const Folder *folder = *state;
    static const struct {
        const char *day;
        bool is_fine;
    } DAYS[] = {{"0001-01-01", false}, {"1969-12-31", false}, {"1970-01-01", true},
                {"1999-12-31", true},  {"2199-12-31", true},  {"2200-01-01", false},
                {"9999-12-31", false}};
    for (int way = 0; way < WAYS; way++) {
        for (size_t i = 0; i < sizeof DAYS / sizeof *DAYS; i++) {
            const CountRow row = row_of(DEVICE_A, DAYS[i].day, "kuis", 7);
            CountsImport import = import_by(folder, way, &row, 1);
            assert_int_equal(import.result, DAYS[i].is_fine ? IMPORT_FINE : IMPORT_BAD_ROW);
            if (!DAYS[i].is_fine) {
                assert_int_equal(import.line, line_of(way, 1));
                assert_int_equal(import.column, COLUMN_DAY);
            }
        }
    }
}

/* Each row alone could be; together they cannot. */
static void a_day_that_adds_up_to_too_much_is_refused_where_it_does(void **state)
{
    const Folder *folder = *state;
    static const char *const STEPS[] = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"};
    enum { STEP_COUNT = sizeof STEPS / sizeof *STEPS };
    for (int way = 0; way < WAYS; way++) {
        CountRow rows[ROWS_MOST];
        size_t count = 0;
        rows[count++] = row_of(DEVICE_A, "2026-11-23", "a", COUNTS_ROW_MOST);
        for (size_t i = 0; i < STEP_COUNT; i++) {
            rows[count++] = row_of(DEVICE_A, "2026-11-24", STEPS[i], COUNTS_ROW_MOST);
        }
        rows[count++] = row_of(DEVICE_B, "2026-11-24", "a", COUNTS_ROW_MOST);
        CountsImport import = import_by(folder, way, rows, count);
        assert_int_equal(import.result, IMPORT_TOO_MANY);
        assert_int_equal(import.line, line_of(way, 1 + STEP_COUNT));
        assert_str(import.found, "2026-11-24");
        rows[STEP_COUNT].n = 0; /* one less, and the others of other days and machines are fine */
        rows[STEP_COUNT] = rows[STEP_COUNT + 1];
        assert_int_equal(import_by(folder, way, rows, count - 1).result, IMPORT_FINE);
    }
}

static void run_sql(const char *path, const char *sql)
{
    sqlite3 *db;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
}

static SumsState sum_up(const Folder *folder, const char *path, CountSums *sums)
{
    CountsState state;
    const SumsPeriod period = {.with_unknown = true};
    Counts *counts = counts_open_read(path, &state);
    assert_non_null(counts);
    counts_sums(counts, folder->arena, &period, sums);
    counts_close(counts);
    return sums->state;
}

/* An older program merged it: the report names machine and day, and without that day it works. */
static void a_poisoned_collection_is_named_and_mended(void **state)
{
    const Folder *folder = *state;
    const char *path = path_in(folder, "office.db");
    const CountRow rows[] = {row_of(DEVICE_A, "2026-11-23", "kuis", 7),
                             row_of(DEVICE_A, "2026-11-24", "kuis", 8),
                             row_of(DEVICE_B, "2026-11-24", "kuis", 9)};
    CountSums sums;
    CollectionTaken taken;
    CountsState why;
    assert_int_equal(merge_into(path, rows, 3), 3);
    run_sql(path, "UPDATE counts SET n = 9223372036854775807 WHERE day = '2026-11-24' AND device ="
                  " '" DEVICE_A "'");
    assert_int_equal(sum_up(folder, path, &sums), SUMS_TOO_LARGE);
    assert_str(sums.bad_device, DEVICE_A);
    assert_str(sums.bad_day, "2026-11-24");
    const MachinePart part = {MACHINE_SYSTEM, STR("office")};
    const CountsParams params = {.path = path, .parts = &part, .part_count = 1};
    for (int is_kept = 0; is_kept < 2; is_kept++) { /* the first time only to see */
        Collection *collection = collection_open(&params, &why);
        assert_non_null(collection);
        assert_int_equal(collection_remove(collection, sums.bad_device, sums.bad_day, &taken),
                         COUNTS_FINE);
        assert_int_equal(taken.rows, 1);
        assert_int_equal(taken.days, 1);
        assert_string_equal(taken.first, "2026-11-24");
        assert_string_equal(taken.last, "2026-11-24");
        assert_int_equal(collection_close(collection, is_kept), COUNTS_FINE);
    }
    size_t count;
    const CountRow *left = rows_at(folder->arena, path, &count);
    assert_int_equal(count, 2);
    assert_true(left[0].n == 7 && left[1].n == 9);
    assert_int_equal(sum_up(folder, path, &sums), SUMS_FINE);
    assert_int_equal(merge_into(path, rows, 3), 1); /* the kiosk's own file brings the day back */
}

static void taking_a_machine_out_takes_nothing_else(void **state)
{
    const Folder *folder = *state;
    const char *path = path_in(folder, "office.db");
    const CountRow rows[] = {row_of(DEVICE_A, "2026-11-22", "kuis", 6),
                             row_of(DEVICE_A, "2026-11-24", "kuis", 8),
                             row_of(DEVICE_B, "2026-11-24", "kuis", 9)};
    CollectionTaken taken;
    CountsState why;
    assert_int_equal(merge_into(path, rows, 3), 3);
    const MachinePart part = {MACHINE_SYSTEM, STR("office")};
    const CountsParams params = {.path = path, .parts = &part, .part_count = 1};
    Collection *collection = collection_open(&params, &why);
    assert_non_null(collection);
    assert_int_equal(collection_remove(collection, STR("no such machine"), (Str){0}, &taken),
                     COUNTS_FINE);
    assert_int_equal(taken.rows, 0);
    assert_int_equal(collection_remove(collection, STR(DEVICE_A), (Str){0}, &taken), COUNTS_FINE);
    assert_int_equal(taken.rows, 2);
    assert_string_equal(taken.first, "2026-11-22");
    assert_string_equal(taken.last, "2026-11-24");
    assert_int_equal(collection_close(collection, true), COUNTS_FINE);
    size_t count;
    const CountRow *left = rows_at(folder->arena, path, &count);
    assert_int_equal(count, 1);
    assert_str(left[0].device, DEVICE_B);
}

#define IN_FOLDER(test) cmocka_unit_test_setup_teardown(test, folder_setup, folder_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(a_number_that_no_day_can_give_is_refused_with_its_line),
        IN_FOLDER(a_day_that_no_clock_shows_is_refused_with_its_line),
        IN_FOLDER(a_day_that_adds_up_to_too_much_is_refused_where_it_does),
        IN_FOLDER(a_poisoned_collection_is_named_and_mended),
        IN_FOLDER(taking_a_machine_out_takes_nothing_else),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
