/* What is left of a sitting when it is over: its sums, and neither their order nor their time. */
#include "files.h"

#include "aman/base/file.h"

#include <sqlite3.h>

#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { FILE_MOST = 4 * 1024 * 1024, PACKS = 60, TIMES = 200 };

static const Day DAY = {2026, 11, 24}, EARLIER = {2026, 11, 20};
/* 2026-11-24T00:00Z */
static const time_t DAY_BEGINS = 1795478400;

static Str bytes_at(const Folder *folder, const char *name)
{
    Str bytes;
    FileResult result = file_read(folder->arena, path_in(folder, name), FILE_MOST, &bytes);
    assert_true(result == FILE_OK || result == FILE_MISSING);
    return bytes;
}

/* Lessons of many packs, in one of two orders; enough for several pages of the file. */
static void count_in_order(Counts *counts, const Folder *folder, bool is_backwards)
{
    for (int i = 0; i < TIMES; i++) {
        int number = is_backwards ? TIMES - 1 - i : i;
        Str pack = str_print(folder->arena, "pak-%03d", number % PACKS);
        count_lessons(counts, number % 2 ? DAY : EARLIER, pack.at, 1);
    }
}

static void the_order_of_events_leaves_no_trace(void **state)
{
    const Folder *folder = *state;
    Counts *one = counts_at(path_in(folder, "one.db"), "machine", 1);
    Counts *other = counts_at(path_in(folder, "other.db"), "machine", 1);
    count_in_order(one, folder, false);
    count_in_order(other, folder, true);
    assert_false(str_equal(bytes_at(folder, "one.db-wal"), bytes_at(folder, "other.db-wal")));
    counts_settle(one);
    counts_settle(other);
    Str bytes = bytes_at(folder, "one.db");
    assert_true(bytes.len > 0 && str_equal(bytes, bytes_at(folder, "other.db")));
    assert_int_equal(bytes_at(folder, "one.db-wal").len, 0);
    counts_close(one);
    counts_close(other);
    assert_true(str_equal(bytes_at(folder, "one.db"), bytes_at(folder, "other.db")));
}

static void closing_settles_too(void **state)
{
    const Folder *folder = *state;
    Counts *one = counts_at(path_in(folder, "one.db"), "machine", 1);
    Counts *other = counts_at(path_in(folder, "other.db"), "machine", 1);
    count_in_order(one, folder, false);
    count_in_order(other, folder, true);
    counts_close(one);
    counts_close(other);
    assert_true(str_equal(bytes_at(folder, "one.db"), bytes_at(folder, "other.db")));
}

/* Counts in a process of its own that is killed before it settles. */
static void count_and_be_killed(const Folder *folder, const char *name, bool is_backwards)
{
    int status;
    pid_t child = fork();
    if (child == 0) {
        Counts *counts = counts_at(path_in(folder, name), "machine", 1);
        count_in_order(counts, folder, is_backwards);
        raise(SIGKILL);
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFSIGNALED(status));
}

static void what_a_killed_sitting_left_is_settled_at_the_next_opening(void **state)
{
    const Folder *folder = *state;
    count_and_be_killed(folder, "one.db", false);
    count_and_be_killed(folder, "other.db", true);
    assert_true(bytes_at(folder, "one.db-wal").len > 0);
    Counts *one = counts_at(path_in(folder, "one.db"), "machine", 2);
    Counts *other = counts_at(path_in(folder, "other.db"), "machine", 2);
    assert_int_equal(bytes_at(folder, "one.db-wal").len, 0);
    assert_true(str_equal(bytes_at(folder, "one.db"), bytes_at(folder, "other.db")));
    counts_close(one);
    counts_close(other);
}

static void what_another_program_holds_up_is_settled_later(void **state)
{
    const Folder *folder = *state;
    sqlite3 *reader;
    Counts *counts = counts_at(path_in(folder, "one.db"), "machine", 1);
    count_in_order(counts, folder, true);
    assert_int_equal(sqlite3_open(path_in(folder, "one.db"), &reader), SQLITE_OK);
    assert_int_equal(sqlite3_exec(reader, "BEGIN; SELECT * FROM counts", NULL, NULL, NULL),
                     SQLITE_OK);
    counts_settle(counts);
    assert_true(bytes_at(folder, "one.db-wal").len > 0);
    sqlite3_close(reader);
    counts_settle(counts);
    assert_int_equal(bytes_at(folder, "one.db-wal").len, 0);
    counts_close(counts);
}

static void the_files_are_dated_by_the_day(void **state)
{
    static const char *const NAMES[] = {"one.db", "one.db-wal", "one.db-shm"};
    const Folder *folder = *state;
    Counts *counts = counts_at(path_in(folder, "one.db"), "machine", 1);
    count_in_order(counts, folder, true);
    counts_settle(counts);
    for (size_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++) {
        struct stat is;
        assert_int_equal(stat(path_in(folder, NAMES[i]), &is), 0);
        assert_int_equal(is.st_mtim.tv_sec, DAY_BEGINS);
        assert_int_equal(is.st_mtim.tv_nsec, 0);
        assert_int_equal(is.st_atim.tv_sec, DAY_BEGINS);
    }
    counts_close(counts);
    struct stat is;
    assert_int_equal(stat(path_in(folder, "one.db"), &is), 0);
    assert_int_equal(is.st_mtim.tv_sec, DAY_BEGINS);
}

static void where_nothing_was_counted_nothing_is_written(void **state)
{
    const Folder *folder = *state;
    Counts *counts = counts_at(path_in(folder, "one.db"), "machine", 1);
    count_in_order(counts, folder, false);
    counts_settle(counts);
    Str before = bytes_at(folder, "one.db");
    counts_settle(counts);
    assert_true(str_equal(before, bytes_at(folder, "one.db")));
    counts_close(counts);
    assert_true(str_equal(before, bytes_at(folder, "one.db")));
}

#define IN_FOLDER(test) cmocka_unit_test_setup_teardown(test, folder_setup, folder_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(the_order_of_events_leaves_no_trace),
        IN_FOLDER(closing_settles_too),
        IN_FOLDER(what_a_killed_sitting_left_is_settled_at_the_next_opening),
        IN_FOLDER(what_another_program_holds_up_is_settled_later),
        IN_FOLDER(the_files_are_dated_by_the_day),
        IN_FOLDER(where_nothing_was_counted_nothing_is_written),
    };
    return cmocka_run_group_tests_name("settling", tests, NULL, NULL);
}
