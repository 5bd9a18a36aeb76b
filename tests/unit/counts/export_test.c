/* Exports: their form, where they are written, what happens when that fails, and beginning anew. */
#include "files.h"

#include "aman/base/file.h"
#include "aman/counts/dictionary.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

static const Day DAY = {2026, 11, 24}, BEFORE = {2026, 11, 23};

static Str read_all(const Folder *folder, const char *path)
{
    Str bytes;
    assert_int_equal(file_read(folder->arena, path, 1 << 24, &bytes), FILE_OK);
    return bytes;
}

static ExportResult export_to(const Folder *folder, Counts *counts, const char *out,
                              Exported *exported)
{
    ExportParams params = {.out = out};
    return counts_export(counts, folder->arena, &params, exported);
}

static void each_line_of_a_csv_ends_with_crlf_and_has_nine_fields(void **state)
{
    const CountRow rows[] = {row_of(DEVICE_A, "2026-11-24", "kuis", 7)};
    Str rest = csv_of(*state, rows, 1), line;
    while (rest.len > 0) {
        int64_t end = str_find(rest, STR("\r\n"));
        assert_true(end >= 0);
        line = str_slice(rest, 0, (size_t)end);
        rest = str_slice(rest, (size_t)end + 2, rest.len);
        assert_true(str_find(line, STR("\n")) < 0);
        int fields = 1;
        bool is_quoted = false;
        for (uint32_t i = 0; i < line.len; i++) {
            is_quoted ^= line.at[i] == '"';
            fields += line.at[i] == ',' && !is_quoted;
        }
        assert_int_equal(fields, COLUMN_COUNT);
    }
}

static void the_first_line_names_the_columns_and_the_second_is_a_row(void **state)
{
    const CountRow rows[] = {row_of(DEVICE_A, "2026-11-24", "kuis", 7)};
    Str rest = csv_of(*state, rows, 1), line;
    assert_true(str_next_line(&rest, &line));
    assert_str(str_trim(line), "device,day,pack,pack_version,lesson,step,metric,value,n");
    assert_true(str_next_line(&rest, &line));
    assert_str(str_trim(line), DEVICE_A ",2026-11-24,kenalan,1.0.0,satu,kuis,right_first,1,7");
}

static void an_export_explains_every_column_and_metric(void **state)
{
    Str csv = csv_of(*state, NULL, 0);
    for (size_t i = 0; i < DICTIONARY_ENTRIES; i++) {
        DictionaryEntry entry = dictionary_entry(i);
        Str line = str_print(*state, "#about,%s,%s,", entry.kind, entry.name);
        assert_true(str_find(csv, line) >= 0);
    }
}

static void every_word_of_the_dictionary_is_ascii(void **state)
{
    (void)state;
    for (size_t i = 0; i < DICTIONARY_ENTRIES; i++) {
        DictionaryEntry entry = dictionary_entry(i);
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            Str text = phrase(entry.says, (Lang)lang);
            assert_true(text.len > 0 && str_letters(text) == text.len);
        }
    }
}

static void both_formats_hold_the_same_rows(void **state)
{
    const CountRow rows[] = {row_of(DEVICE_A, "2026-11-23", "kuis", 1),
                             row_of(DEVICE_A, "2026-11-24", "kuis", 999983)};
    for (int format = 0; format < FORMAT_COUNT; format++) {
        CountsImport import;
        Str text = counts_format(*state, rows, 2, (CountsFormat)format, false);
        assert_true(counts_import_text(*state, text, &import));
        assert_int_equal(import.count, 2);
        assert_int_equal(import.rows[0].n, 1);
        assert_true(import.rows[1].n == 999983);
        assert_str(import.rows[1].step, "kuis");
    }
}

static void an_export_for_reading_hides_small_numbers(void **state)
{
    const CountRow rows[] = {row_of(DEVICE_A, "2026-11-23", "kuis", 4),
                             row_of(DEVICE_A, "2026-11-24", "kuis", 5)};
    for (int format = 0; format < FORMAT_COUNT; format++) {
        CountsImport import;
        Str text = counts_format(*state, rows, 2, (CountsFormat)format, true);
        assert_true(str_find(text, format == FORMAT_CSV ? STR(",1,<5\r\n") : STR("\"n\":\"<5\"}")) >
                    0);
        assert_true(str_find(text, format == FORMAT_CSV ? STR(",1,5\r\n") : STR("\"n\":5}")) > 0);
        assert_false(counts_import_text(*state, text, &import));
        assert_int_equal(import.result, IMPORT_SHOWN);
    }
}

/* Digits with a colon between. */
static bool has_a_time(Str text)
{
    for (uint32_t i = 1; i + 1 < text.len; i++) {
        bool is_between =
            strchr("0123456789", text.at[i - 1]) && strchr("0123456789", text.at[i + 1]);
        if (text.at[i] == ':' && is_between) {
            return true;
        }
    }
    return false;
}

/* The same events in another order, and at other times of the day. */
static void an_export_tells_no_order_and_no_time_of_day(void **state)
{
    const Folder *folder = *state;
    static const char *const PACKS[] = {"foto", "ancam", "kenalan"};
    Str texts[2];
    for (int i = 0; i < 2; i++) {
        Exported exported;
        char name[16];
        snprintf(name, sizeof name, "%d.db", i);
        Counts *counts = counts_at(path_in(folder, name), "machine", 1);
        for (int at = 0; at < 3; at++) {
            count_lessons(counts, DAY, PACKS[i == 0 ? at : 2 - at], 1);
        }
        assert_int_equal(export_to(folder, counts, path_in(folder, "out.csv"), &exported),
                         EXPORT_FINE);
        counts_close(counts);
        texts[i] = read_all(folder, exported.path.at);
    }
    assert_true(str_equal(texts[0], texts[1]));
    assert_false(has_a_time(texts[0]));
}

static void a_folder_gets_a_file_named_by_the_device_alone(void **state)
{
    const Folder *folder = *state;
    size_t count;
    Exported exported;
    Counts *counts = counts_at(path_in(folder, "counts.db"), "machine", 1);
    count_lessons(counts, DAY, "foto", 6);
    assert_int_equal(mkdir(path_in(folder, "share"), 0700), 0);
    assert_int_equal(export_to(folder, counts, path_in(folder, "share"), &exported), EXPORT_FINE);
    counts_close(counts);
    CountRow *rows = rows_at(folder->arena, path_in(folder, "counts.db"), &count);
    assert_int_equal(count, 1);
    assert_str(
        exported.path,
        str_print(folder->arena, "%s/share/%.*s.csv", folder->path, STR_ARG(rows[0].device)).at);
    assert_int_equal(entries_in(path_in(folder, "share")), 1);
}

static void what_was_written_is_verified_by_reading_it_back(void **state)
{
    const Folder *folder = *state;
    Exported exported;
    Counts *counts = counts_at(path_in(folder, "counts.db"), "machine", 1);
    count_lessons(counts, DAY, "foto", 6);
    assert_int_equal(export_to(folder, counts, path_in(folder, "out.csv"), &exported), EXPORT_FINE);
    counts_close(counts);
    assert_int_equal(counts_export_verify(exported.path.at), EXPORT_FINE);
    Str bytes = read_all(folder, exported.path.at);
    Str cut = str_slice(bytes, 0, bytes.len - 1);
    assert_true(file_write(exported.path.at, cut));
    assert_int_equal(counts_export_verify(exported.path.at), EXPORT_DIFFERS);
    assert_int_equal(unlink(exported.path.at), 0);
    assert_int_equal(counts_export_verify(exported.path.at), EXPORT_VANISHED);
}

static void no_folder_is_said_and_none_is_made(void **state)
{
    const Folder *folder = *state;
    Exported exported;
    Counts *counts = counts_at(path_in(folder, "counts.db"), "machine", 1);
    assert_int_equal(export_to(folder, counts, path_in(folder, "stick/"), &exported),
                     EXPORT_NO_FOLDER);
    assert_int_equal(export_to(folder, counts, path_in(folder, "stick/a.csv"), &exported),
                     EXPORT_NO_FOLDER);
    counts_close(counts);
    assert_false(file_exists(path_in(folder, "stick")));
}

static void the_file_of_counts_is_never_overwritten(void **state)
{
    const Folder *folder = *state;
    Exported exported;
    Counts *counts = counts_at(path_in(folder, "counts.db"), "machine", 1);
    count_lessons(counts, DAY, "foto", 6);
    assert_int_equal(export_to(folder, counts, path_in(folder, "counts.db"), &exported),
                     EXPORT_ITSELF);
    counts_close(counts);
    size_t count;
    assert_int_equal(rows_at(folder->arena, path_in(folder, "counts.db"), &count)->n, 6);
}

/* What may be read is decided above this layer. */
static size_t keep_all(Arena *arena, CountRow *rows, size_t count)
{
    (void)arena;
    (void)rows;
    return count;
}

static void an_export_for_reading_never_replaces_the_one_for_merging(void **state)
{
    const Folder *folder = *state;
    Exported raw, shown;
    ExportParams params = {.out = folder->path};
    Counts *counts = counts_at(path_in(folder, "counts.db"), "machine", 1);
    count_lessons(counts, DAY, "foto", 2);
    assert_int_equal(counts_export(counts, folder->arena, &params, &raw), EXPORT_FINE);
    params.readable = keep_all;
    assert_int_equal(counts_export(counts, folder->arena, &params, &shown), EXPORT_FINE);
    counts_close(counts);
    CountsImport import;
    assert_true(counts_import(folder->arena, raw.path.at, &import));
    assert_false(counts_import(folder->arena, shown.path.at, &import));
}

/* A limit on the size of files stands for a full disk: the write fails half-way. */
static void a_write_that_fails_leaves_no_half_file_and_the_old_one(void **state)
{
    const Folder *folder = *state;
    Exported exported;
    struct rlimit before, small = {1024, RLIM_INFINITY};
    mkdir(path_in(folder, "stick"), 0700);
    assert_true(file_write(path_in(folder, "stick/a.csv"), STR("old")));
    Counts *counts = counts_at(path_in(folder, "counts.db"), "machine", 1);
    count_lessons(counts, DAY, "foto", 6);
    getrlimit(RLIMIT_FSIZE, &before);
    small.rlim_max = before.rlim_max;
    void (*old)(int) = signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
    ExportResult result = export_to(folder, counts, path_in(folder, "stick/a.csv"), &exported);
    setrlimit(RLIMIT_FSIZE, &before);
    signal(SIGXFSZ, old);
    counts_close(counts);
    assert_int_equal(result, EXPORT_FULL);
    assert_int_equal(entries_in(path_in(folder, "stick")), 1);
    assert_str(read_all(folder, path_in(folder, "stick/a.csv")), "old");
}

static void a_full_disk_leaves_no_half_file(void **state)
{
    const Folder *folder = *state;
    Exported exported;
    const char *stick = path_in(folder, "stick");
    mkdir(stick, 0700);
    if (mount("tmpfs", stick, "tmpfs", 0, "size=4k") != 0) {
        print_message("skipped: mounting a small disk needs root\n");
        skip();
    }
    bool is_filled = file_write(path_in(folder, "stick/x"), STR("its only page"));
    Counts *counts = counts_at(path_in(folder, "counts.db"), "machine", 1);
    count_lessons(counts, DAY, "foto", 6);
    ExportResult result = export_to(folder, counts, stick, &exported);
    counts_close(counts);
    size_t left = entries_in(stick);
    umount(stick);
    assert_true(is_filled);
    assert_int_equal(result, EXPORT_FULL);
    assert_int_equal(left, 1);
}

static void a_read_only_folder_is_said(void **state)
{
    const Folder *folder = *state;
    Exported exported;
    const char *stick = path_in(folder, "stick");
    mkdir(stick, 0700);
    bool is_root = geteuid() == 0;
    if (is_root && mount("tmpfs", stick, "tmpfs", MS_RDONLY, NULL) != 0) {
        print_message("skipped: root writes everywhere, and mounting is not allowed\n");
        skip();
    }
    chmod(stick, 0500);
    Counts *counts = counts_at(path_in(folder, "counts.db"), "machine", 1);
    ExportResult result = export_to(folder, counts, stick, &exported);
    counts_close(counts);
    size_t left = entries_in(stick);
    chmod(stick, 0700);
    if (is_root) {
        umount(stick);
    }
    assert_int_equal(result, EXPORT_READ_ONLY);
    assert_int_equal(left, 0);
}

static void a_reset_keeps_the_old_rows_in_an_export_and_counts_under_a_new_id(void **state)
{
    const Folder *folder = *state;
    const char *path = path_in(folder, "counts.db");
    Exported exported;
    CountsImport import;
    size_t count;
    Counts *counts = counts_at(path, "machine", 1);
    count_lessons(counts, DAY, "foto", 6);
    assert_int_equal(counts_reset(counts, folder->arena, path_in(folder, "exports"), &exported),
                     EXPORT_FINE);
    count_lessons(counts, DAY, "foto", 2);
    counts_close(counts);
    assert_true(counts_import(folder->arena, exported.path.at, &import));
    assert_int_equal(import.count, 1);
    assert_int_equal(import.rows[0].n, 6);
    CountRow *rows = rows_at(folder->arena, path, &count);
    assert_int_equal(count, 1);
    assert_int_equal(rows[0].n, 2);
    assert_false(str_equal(rows[0].device, import.rows[0].device));
}

static void a_reset_that_cannot_export_changes_nothing(void **state)
{
    const Folder *folder = *state;
    const char *path = path_in(folder, "counts.db");
    Exported exported;
    size_t count;
    Counts *counts = counts_at(path, "machine", 1);
    count_lessons(counts, BEFORE, "foto", 6);
    assert_true(file_write(path_in(folder, "exports"), STR("a file is in the way")));
    assert_int_equal(counts_reset(counts, folder->arena, path_in(folder, "exports"), &exported),
                     EXPORT_NO_FOLDER);
    count_lessons(counts, BEFORE, "foto", 1);
    counts_close(counts);
    assert_int_equal(rows_at(folder->arena, path, &count)->n, 7);
    assert_int_equal(count, 1);
}

static void two_programs_reset_and_count_without_losing_any(void **state)
{
    const Folder *folder = *state;
    const char *path = path_in(folder, "counts.db");
    Exported exported;
    CountsImport import;
    size_t count;
    Counts *kiosk = counts_at(path, "machine", 1), *other = counts_at(path, "machine", 2);
    count_lessons(kiosk, DAY, "foto", 6);
    assert_int_equal(counts_reset(other, folder->arena, path_in(folder, "exports"), &exported),
                     EXPORT_FINE);
    count_lessons(kiosk, DAY, "foto", 3);
    counts_close(other);
    counts_close(kiosk);
    assert_true(counts_import(folder->arena, exported.path.at, &import));
    assert_int_equal(import.rows[0].n + rows_at(folder->arena, path, &count)->n, 9);
}

static void each_result_is_said_in_both_languages(void **state)
{
    (void)state;
    for (int result = 0; result < EXPORT_RESULTS; result++) {
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            assert_non_null(export_result_text((ExportResult)result, (Lang)lang));
        }
    }
}

#define IN_ARENA(test)  cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)
#define IN_FOLDER(test) cmocka_unit_test_setup_teardown(test, folder_setup, folder_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_ARENA(each_line_of_a_csv_ends_with_crlf_and_has_nine_fields),
        IN_ARENA(the_first_line_names_the_columns_and_the_second_is_a_row),
        IN_ARENA(an_export_explains_every_column_and_metric),
        IN_ARENA(every_word_of_the_dictionary_is_ascii),
        IN_ARENA(both_formats_hold_the_same_rows),
        IN_ARENA(an_export_for_reading_hides_small_numbers),
        IN_FOLDER(an_export_tells_no_order_and_no_time_of_day),
        IN_FOLDER(a_folder_gets_a_file_named_by_the_device_alone),
        IN_FOLDER(what_was_written_is_verified_by_reading_it_back),
        IN_FOLDER(no_folder_is_said_and_none_is_made),
        IN_FOLDER(the_file_of_counts_is_never_overwritten),
        IN_FOLDER(an_export_for_reading_never_replaces_the_one_for_merging),
        IN_FOLDER(a_write_that_fails_leaves_no_half_file_and_the_old_one),
        IN_FOLDER(a_full_disk_leaves_no_half_file),
        IN_FOLDER(a_read_only_folder_is_said),
        IN_FOLDER(a_reset_keeps_the_old_rows_in_an_export_and_counts_under_a_new_id),
        IN_FOLDER(a_reset_that_cannot_export_changes_nothing),
        IN_FOLDER(two_programs_reset_and_count_without_losing_any),
        cmocka_unit_test(each_result_is_said_in_both_languages),
    };
    return cmocka_run_group_tests_name("export", tests, NULL, NULL);
}
