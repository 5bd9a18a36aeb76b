/* Files that cannot be merged: each is refused as a whole, with what is wrong, where, and how to
 * mend it. */
#include "files.h"

#include "aman/base/file.h"
#include "aman/base/rng.h"

#include <sqlite3.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { ROWS = 3 };

static Str sample(Arena *arena, CountsFormat format)
{
    const CountRow rows[ROWS] = {row_of(DEVICE_A, "2026-11-23", "kuis", 7),
                                 row_of(DEVICE_A, "2026-11-24", "kuis", 2),
                                 row_of(DEVICE_B, "2026-11-24", "kuis", 12)};
    return counts_format(arena, rows, ROWS, format, false);
}

static CountsImport import_of(Arena *arena, Str bytes)
{
    CountsImport import;
    bool is_fine = counts_import_text(arena, bytes, &import);
    assert_true(is_fine == (import.result == IMPORT_FINE));
    assert_true(is_fine || (import.count == 0 && !import.rows));
    return import;
}

static void assert_says(Arena *arena, const CountsImport *import, const char *want)
{
    Str says = import_message(arena, "x.csv", import, LANG_EN);
    if (str_find(says, str_from_c(want)) < 0) {
        fail_msg("it says <%.*s>, without <%s>", STR_ARG(says), want);
    }
}

static void a_file_cut_after_any_line_is_refused(void **state)
{
    for (int format = 0; format < FORMAT_COUNT; format++) {
        Str whole = sample(*state, (CountsFormat)format);
        uint32_t line = 0;
        for (uint32_t i = 0; i + 1 < whole.len; i++) {
            if (whole.at[i] != '\n') {
                continue;
            }
            line++;
            CountsImport import = import_of(*state, str_slice(whole, 0, i + 1));
            assert_int_equal(import.result, IMPORT_CUT);
            assert_int_equal(import.line, line);
            assert_says(*state, &import, "cut off");
        }
        assert_true(line > ROWS);
    }
}

static void a_file_cut_at_any_byte_is_refused(void **state)
{
    for (int format = 0; format < FORMAT_COUNT; format++) {
        Str whole = sample(*state, (CountsFormat)format);
        for (uint32_t i = 1; i < whole.len; i++) {
            CountsImport import = import_of(*state, str_slice(whole, 0, i));
            assert_true(import.result == IMPORT_CUT || import.result == IMPORT_ALTERED);
            assert_true(import.line > 0);
        }
    }
}

static void a_file_with_any_one_byte_altered_is_refused(void **state)
{
    for (int format = 0; format < FORMAT_COUNT; format++) {
        Str whole = sample(*state, (CountsFormat)format);
        char *copy = str_to_c(*state, whole);
        for (uint32_t i = 0; i < whole.len; i++) {
            for (int bit = 0; bit < 8; bit += 3) {
                copy[i] = (char)(whole.at[i] ^ 1 << bit);
                CountsImport import = import_of(*state, (Str){copy, whole.len});
                assert_int_not_equal(import.result, IMPORT_FINE);
                assert_true(import.line > 0);
                copy[i] = whole.at[i];
            }
        }
    }
}

static void an_altered_row_is_named_by_its_line(void **state)
{
    Str whole = sample(*state, FORMAT_CSV);
    char *copy = str_to_c(*state, whole);
    copy[str_find(whole, STR("2026-11-24"))] = 'x';
    CountsImport import = import_of(*state, (Str){copy, whole.len});
    assert_int_equal(import.result, IMPORT_ALTERED);
    assert_int_equal(import.line, 3);
    assert_says(*state, &import, "x.csv:3: error: this file was changed after it was exported");
}

static void something_after_the_last_line_is_refused(void **state)
{
    Str whole = sample(*state, FORMAT_CSV);
    Str longer = str_print(*state, STR_FMT "x\r\n", STR_ARG(whole));
    assert_int_equal(import_of(*state, longer).result, IMPORT_ALTERED);
}

static void a_file_saved_by_a_spreadsheet_is_said_to_be_changed(void **state)
{
    static const char *const STARTS[] = {"\"device\",\"day\"\n", "device;day\r\n",
                                         ("\xEF\xBB\xBF"
                                          "device,day\r\n"),
                                         "device\tday\r\n"};
    for (size_t i = 0; i < sizeof STARTS / sizeof *STARTS; i++) {
        CountsImport import = import_of(*state, str_from_c(STARTS[i]));
        assert_int_equal(import.result, IMPORT_ALTERED);
        assert_says(*state, &import, "spreadsheet");
    }
}

static void a_foreign_csv_is_said_to_be_no_export(void **state)
{
    static const char *const FILES[] = {"name,age\r\nA,1\r\n", "\n",          "{}",
                                        "{\"a\":1}\n",         "\xFF\xFE\0d", "PK\x03\x04"};
    for (size_t i = 0; i < sizeof FILES / sizeof *FILES; i++) {
        CountsImport import = import_of(*state, str_from_c(FILES[i]));
        assert_int_equal(import.result, IMPORT_FOREIGN);
        assert_says(*state, &import, "x.csv:1: error: this is no export");
    }
}

static void an_empty_file_is_said_to_be_empty(void **state)
{
    CountsImport import = import_of(*state, (Str){0});
    assert_int_equal(import.result, IMPORT_EMPTY);
    assert_says(*state, &import, "x.csv: error: this file is empty");
}

static void a_newer_form_is_refused_and_named(void **state)
{
    Str newer = forged(*state, sample(*state, FORMAT_CSV), "#aman_counts,1.0", "#aman_counts,2.0");
    CountsImport import = import_of(*state, newer);
    assert_int_equal(import.result, IMPORT_NEWER);
    assert_says(*state, &import, "(2)");
    assert_says(*state, &import, "Update this program");
}

/* A later minor version: another column, another metric, another closing line. */
static void a_newer_minor_form_is_merged_by_its_names(void **state)
{
    Str newer = sample(*state, FORMAT_CSV);
    newer = forged(*state, newer, "#aman_counts,1.0", "#aman_counts,1.7");
    newer = forged(*state, newer, ",value,n\r\n", ",value,region,n\r\n");
    newer = forged(*state, newer, ",1,7\r\n", ",1,\"a \"\"b\"\", c\",7\r\n");
    newer = forged(*state, newer, "right_first,1,2\r\n", "new_metric,1,,2\r\n");
    newer = forged(*state, newer, ",1,12\r\n", ",1,=x,12\r\n");
    CountsImport import = import_of(*state, newer);
    assert_int_equal(import.result, IMPORT_FINE);
    assert_int_equal(import.count, ROWS);
    assert_int_equal(import.rows[0].n, 7);
    assert_str(import.rows[1].metric, "new_metric");
}

static void what_cannot_have_been_counted_is_refused_with_its_column(void **state)
{
    static const struct {
        const char *from, *to, *says;
    } ROWS_OF[] = {
        {DEVICE_A, "machine", "'machine' in the column 'device'"},
        {DEVICE_A, "0000000000000000000000000000000G", "in the column 'device'"},
        {"2026-11-23", "2026-02-29", "'2026-02-29' in the column 'day'"},
        {"2026-11-23", "2026-11-23T10:00", "in the column 'day'"},
        {"2026-11-23", "23.11.2026", "in the column 'day'"},
        {"kenalan", "=cmd", "'=cmd' in the column 'pack'"},
        {"kenalan", "Kenalan", "in the column 'pack'"},
        {"right_first", "", "'' in the column 'metric'"},
        {",1,7\r\n", ",1,0\r\n", "'0' in the column 'n'"},
        {",1,7\r\n", ",1,-7\r\n", "'-7' in the column 'n'"},
        {",1,7\r\n", ",1,07\r\n", "'07' in the column 'n'"},
        {",1,7\r\n", ",1,7.5\r\n", "'7.5' in the column 'n'"},
        {",1,7\r\n", ",1,<5\r\n", "'<5' in the column 'n'"},
        {",1,7\r\n", ",1,9223372036854775808\r\n", "in the column 'n'"},
        {",1,7\r\n", ",1,\x1b[2J\r\n", "'?[2J' in the column 'n'"},
    };
    for (size_t i = 0; i < sizeof ROWS_OF / sizeof *ROWS_OF; i++) {
        Str bad = forged(*state, sample(*state, FORMAT_CSV), ROWS_OF[i].from, ROWS_OF[i].to);
        CountsImport import = import_of(*state, bad);
        assert_int_equal(import.result, IMPORT_BAD_ROW);
        assert_int_equal(import.line, 2);
        assert_says(*state, &import, ROWS_OF[i].says);
    }
}

static void the_largest_number_is_read(void **state)
{
    Str large = forged(*state, sample(*state, FORMAT_CSV), ",1,7\r\n", ",1,1000000\r\n");
    CountsImport import = import_of(*state, large);
    assert_int_equal(import.result, IMPORT_FINE);
    assert_true(import.rows[0].n == COUNTS_ROW_MOST);
}

static void rows_twice_or_out_of_order_are_refused(void **state)
{
    const CountRow twice[] = {row_of(DEVICE_A, "2026-11-23", "kuis", 7),
                              row_of(DEVICE_A, "2026-11-23", "kuis", 8)};
    CountsImport import = import_of(*state, csv_of(*state, twice, 2));
    assert_int_equal(import.result, IMPORT_ORDER);
    assert_int_equal(import.line, 3);
    assert_says(*state, &import, "stands twice");
}

static void fields_too_few_too_many_or_missing_columns_are_refused(void **state)
{
    static const char *const CHANGES[][2] = {
        {",1,7\r\n", ",7\r\n"},          {",1,7\r\n", ",1,7,\r\n"},  {",value,n", ",n,n"},
        {",value,n", ",wert,n"},         {",1,7\r\n", ",\"1,7\r\n"}, {",1,7\r\n", ",1\"x,7\r\n"},
        {"#aman_counts,1.0", "#aman,1"}, {",1,7\r\n", ",1,7\n"},     {"device,day", "device,"},
    };
    for (size_t i = 0; i < sizeof CHANGES / sizeof *CHANGES; i++) {
        Str bad = forged(*state, sample(*state, FORMAT_CSV), CHANGES[i][0], CHANGES[i][1]);
        assert_int_equal(import_of(*state, bad).result, IMPORT_FOREIGN);
    }
}

static void a_wrong_number_of_rows_is_refused(void **state)
{
    Str bad =
        forged(*state, sample(*state, FORMAT_CSV), "#aman_counts,1.0,3", "#aman_counts,1.0,4");
    assert_int_equal(import_of(*state, bad).result, IMPORT_ALTERED);
}

static CountsImport import_file(const Folder *folder, const char *name)
{
    CountsImport import;
    bool is_fine = counts_import(folder->arena, path_in(folder, name), &import);
    assert_true(is_fine == (import.result == IMPORT_FINE));
    return import;
}

static void a_folder_or_nothing_is_said(void **state)
{
    const Folder *folder = *state;
    mkdir(path_in(folder, "share"), 0700);
    mkfifo(path_in(folder, "pipe"), 0600);
    assert_int_equal(import_file(folder, "share").result, IMPORT_NOT_A_FILE);
    assert_int_equal(import_file(folder, "pipe").result, IMPORT_NOT_A_FILE);
    assert_int_equal(import_file(folder, "nothing").result, IMPORT_MISSING);
}

static void a_file_that_may_not_be_read_is_said(void **state)
{
    const Folder *folder = *state;
    enum { NOBODY = 65534 };
    bool is_root = geteuid() == 0;
    assert_true(file_write(path_in(folder, "a.csv"), sample(folder->arena, FORMAT_CSV)));
    chmod(path_in(folder, "a.csv"), 0);
    assert_true(!is_root || seteuid(NOBODY) == 0); /* root reads everything */
    CountsImport import = import_file(folder, "a.csv");
    assert_true(!is_root || seteuid(0) == 0);
    assert_int_equal(import.result, IMPORT_UNREADABLE);
}

static void make_large(const Folder *folder, const char *name, off_t size_bytes)
{
    FILE *file = fopen(path_in(folder, name), "w");
    assert_non_null(file);
    fputs("device,day\r\n", file);
    fclose(file);
    assert_int_equal(truncate(path_in(folder, name), size_bytes), 0);
}

static void a_file_of_a_hundred_megabytes_of_nothing_is_cut_off(void **state)
{
    Folder *folder = *state;
    arena_free(folder->arena);
    folder->arena = arena_new(200 * 1024 * 1024);
    make_large(folder, "large.csv", 100 * 1024 * 1024);
    CountsImport import = import_file(folder, "large.csv");
    assert_int_equal(import.result, IMPORT_CUT);
    assert_int_equal(import.line, 2);
}

static void a_file_over_the_limit_is_too_large(void **state)
{
    const Folder *folder = *state;
    make_large(folder, "large.csv", (off_t)EXPORT_BYTES + 1);
    CountsImport import = import_file(folder, "large.csv");
    assert_int_equal(import.result, IMPORT_TOO_LARGE);
    assert_says(folder->arena, &import, "256 MiB");
}

static void a_file_of_counts_is_read_directly(void **state)
{
    const Folder *folder = *state;
    Counts *counts = counts_at(path_in(folder, "counts.db"), "machine", 1);
    count_lessons(counts, (Day){2026, 11, 24}, "foto", 6);
    counts_close(counts);
    CountsImport import = import_file(folder, "counts.db");
    assert_int_equal(import.result, IMPORT_FINE);
    assert_int_equal(import.count, 1);
    assert_int_equal(import.rows[0].n, 6);
}

/* Such as a card whose lock is set. */
static void a_file_of_counts_is_read_from_a_medium_that_cannot_be_written(void **state)
{
    enum { NOBODY = 65534 };
    const Folder *folder = *state;
    bool is_root = geteuid() == 0;
    Counts *counts = counts_at(path_in(folder, "100% counts?.db"), "machine", 1);
    count_lessons(counts, (Day){2026, 11, 24}, "foto", 6);
    counts_close(counts);
    chmod(path_in(folder, "100% counts?.db"), 0444);
    chmod(folder->path, 0555);
    assert_true(!is_root || seteuid(NOBODY) == 0); /* root writes everywhere */
    CountsImport import = import_file(folder, "100% counts?.db");
    assert_true(!is_root || seteuid(0) == 0);
    chmod(folder->path, 0700);
    assert_int_equal(import.result, IMPORT_FINE);
    assert_int_equal(import.count, 1);
}

static void a_damaged_or_foreign_database_is_refused(void **state)
{
    const Folder *folder = *state;
    sqlite3 *db;
    char *noise = arena_alloc(folder->arena, 8192);
    memcpy(noise, "SQLite format 3", 16);
    memset(noise + 16, 'n', 8192 - 16);
    assert_true(file_write(path_in(folder, "noise.db"), (Str){noise, 8192}));
    assert_int_equal(import_file(folder, "noise.db").result, IMPORT_DAMAGED);
    assert_int_equal(sqlite3_open(path_in(folder, "foreign.db"), &db), SQLITE_OK);
    sqlite3_exec(db, "CREATE TABLE t(a)", NULL, NULL, NULL);
    sqlite3_close(db);
    assert_int_equal(import_file(folder, "foreign.db").result, IMPORT_NEWER);
}

static void a_file_of_counts_with_a_view_is_not_read(void **state)
{
    const Folder *folder = *state;
    sqlite3 *db;
    counts_close(counts_at(path_in(folder, "a.db"), "machine", 1));
    assert_int_equal(sqlite3_open(path_in(folder, "a.db"), &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db,
                                  "DROP TABLE counts; CREATE VIEW counts AS"
                                  " WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n FROM r)"
                                  " SELECT '' device, '' day, '' pack, '' pack_version, '' lesson,"
                                  " '' step, '' metric, '' value, n FROM r WHERE n > 1",
                                  NULL, NULL, NULL),
                     SQLITE_OK);
    sqlite3_close(db);
    assert_int_equal(import_file(folder, "a.db").result, IMPORT_NEWER);
}

static void each_refusal_is_said_in_both_languages(void **state)
{
    for (int result = 0; result < IMPORT_RESULTS; result++) {
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            CountsImport import = {.result = (ImportResult)result};
            assert_true(import_message(*state, "x", &import, (Lang)lang).len > 20);
        }
    }
}

#define IN_ARENA(test)  cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)
#define IN_FOLDER(test) cmocka_unit_test_setup_teardown(test, folder_setup, folder_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_ARENA(a_file_cut_after_any_line_is_refused),
        IN_ARENA(a_file_cut_at_any_byte_is_refused),
        IN_ARENA(a_file_with_any_one_byte_altered_is_refused),
        IN_ARENA(an_altered_row_is_named_by_its_line),
        IN_ARENA(something_after_the_last_line_is_refused),
        IN_ARENA(a_file_saved_by_a_spreadsheet_is_said_to_be_changed),
        IN_ARENA(a_foreign_csv_is_said_to_be_no_export),
        IN_ARENA(an_empty_file_is_said_to_be_empty),
        IN_ARENA(a_newer_form_is_refused_and_named),
        IN_ARENA(a_newer_minor_form_is_merged_by_its_names),
        IN_ARENA(what_cannot_have_been_counted_is_refused_with_its_column),
        IN_ARENA(the_largest_number_is_read),
        IN_ARENA(rows_twice_or_out_of_order_are_refused),
        IN_ARENA(fields_too_few_too_many_or_missing_columns_are_refused),
        IN_ARENA(a_wrong_number_of_rows_is_refused),
        IN_FOLDER(a_folder_or_nothing_is_said),
        IN_FOLDER(a_file_that_may_not_be_read_is_said),
        IN_FOLDER(a_file_of_a_hundred_megabytes_of_nothing_is_cut_off),
        IN_FOLDER(a_file_over_the_limit_is_too_large),
        IN_FOLDER(a_file_of_counts_is_read_directly),
        IN_FOLDER(a_file_of_counts_is_read_from_a_medium_that_cannot_be_written),
        IN_FOLDER(a_damaged_or_foreign_database_is_refused),
        IN_FOLDER(a_file_of_counts_with_a_view_is_not_read),
        IN_ARENA(each_refusal_is_said_in_both_languages),
    };
    return cmocka_run_group_tests_name("import", tests, NULL, NULL);
}
