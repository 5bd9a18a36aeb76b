/* What cannot be written until the end: it is counted by the next start, each event once, whatever
 * the disk or the plug does at whichever write. */
#include "faults.h"
#include "files.h"

#include "aman/base/file.h"

#include <sqlite3.h>

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static const Day DAY = {2026, 11, 24};
/* 2026-11-24T00:00Z */
static const time_t DAY_BEGINS = 1795478400;

enum { SOON_MS = 1000, LATER_MS = SOON_MS + 2 * COUNTS_RETRY_MS, FILE_MOST = 1024 * 1024 };

static uint64_t total(const Folder *folder)
{
    size_t count;
    uint64_t sum = 0;
    CountRow *rows = rows_at(folder->arena, path_in(folder, "counts.db"), &count);
    for (size_t i = 0; i < count; i++) {
        sum += rows[i].n;
    }
    return sum;
}

static uint8_t chance; /* each start draws other bytes */

static Counts *start_as(const Folder *folder, const char *machine)
{
    return counts_at(path_in(folder, "counts.db"), machine, ++chance);
}

static Counts *start(const Folder *folder)
{
    return start_as(folder, "machine");
}

static sqlite3 *lock(const Folder *folder)
{
    sqlite3 *other;
    assert_int_equal(sqlite3_open(path_in(folder, "counts.db"), &other), SQLITE_OK);
    assert_int_equal(sqlite3_exec(other, "BEGIN IMMEDIATE", NULL, NULL, NULL), SQLITE_OK);
    return other;
}

static void unlock(sqlite3 *other)
{
    sqlite3_exec(other, "ROLLBACK", NULL, NULL, NULL);
    sqlite3_close(other);
}

/* Counts `n` while the disk is full, and ends. */
static void leave_behind(const Folder *folder, const char *machine, uint32_t n)
{
    Counts *counts = start_as(folder, machine);
    faults_begin(FAULT_FULL, 1);
    count_lessons(counts, DAY, "foto", n);
    CountsRest rest = counts_finish(counts);
    faults_end();
    assert_int_equal(rest.spooled, n);
    assert_int_equal(rest.lost, 0);
    counts_close(counts);
}

static void what_waits_at_the_end_is_counted_by_the_next_start(void **state)
{
    const Folder *folder = *state;
    leave_behind(folder, "machine", 3);
    assert_int_equal(total(folder), 0);
    Counts *counts = start(folder);
    assert_int_equal(counts_state(counts), COUNTS_FINE);
    assert_int_equal(counts_waiting(counts), 0);
    assert_int_equal(total(folder), 3);
    counts_close(counts);
    counts_close(start(folder));
    assert_int_equal(total(folder), 3);
}

static void several_ends_in_a_row_add_up(void **state)
{
    const Folder *folder = *state;
    counts_close(start(folder));
    sqlite3 *other = lock(folder);
    for (uint32_t i = 1; i <= 2; i++) {
        Counts *counts = start(folder);
        count_lessons(counts, DAY, "foto", i);
        assert_int_equal(counts_finish(counts).spooled, i == 1 ? 1 : 3);
        counts_close(counts);
    }
    unlock(other);
    counts_close(start(folder));
    assert_int_equal(total(folder), 3);
}

static void a_killed_program_loses_nothing_that_waited(void **state)
{
    const Folder *folder = *state;
    int status;
    counts_close(start(folder));
    sqlite3 *other = lock(folder);
    pid_t child = fork();
    if (child == 0) {
        Counts *counts = start(folder);
        count_lessons(counts, DAY, "foto", 2);
        count_lessons(counts, DAY, "foto", 2);
        _exit(counts_waiting(counts) == 1 ? 0 : 1); /* without closing */
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
    unlock(other);
    counts_close(start(folder));
    assert_int_equal(total(folder), 4);
}

static void the_spool_tells_sums_and_a_day(void **state)
{
    const Folder *folder = *state;
    const char *path = path_in(folder, "counts.db-spool");
    Str bytes[2];
    struct stat is;
    for (int round = 0; round < 2; round++) {
        Counts *counts = counts_at(path_in(folder, "counts.db"), "machine", 7);
        sqlite3 *other = lock(folder);
        const char *first = round ? "b" : "a", *second = round ? "a" : "b";
        count_lessons(counts, DAY, first, 1);
        count_lessons(counts, DAY, second, 1);
        assert_int_equal(file_read(folder->arena, path, FILE_MOST, &bytes[round]), FILE_OK);
        assert_true(str_find(bytes[round], STR("lesson_finished")) >= 0);
        assert_int_equal(stat(path, &is), 0);
        assert_int_equal(is.st_mtim.tv_sec, DAY_BEGINS);
        unlock(other);
        counts_retry(counts, LATER_MS);
        assert_int_equal(counts_waiting(counts), 0);
        counts_close(counts);
        unlink(path_in(folder, "counts.db"));
    }
    /* one may have used the other half of the file */
    Str from = str_slice(bytes[0], (size_t)str_find(bytes[0], STR("aman-spool")), bytes[0].len);
    Str other = str_slice(bytes[1], (size_t)str_find(bytes[1], STR("aman-spool")), bytes[1].len);
    uint32_t least = from.len < other.len ? from.len : other.len;
    assert_memory_equal(from.at, other.at, least);
    Str left;
    assert_int_equal(file_read(folder->arena, path, FILE_MOST, &left), FILE_OK);
    for (uint32_t i = 0; i < left.len; i++) {
        assert_int_equal(left.at[i], 0);
    }
}

static void a_damaged_spool_is_set_aside(void **state)
{
    const Folder *folder = *state;
    const char *path = path_in(folder, "counts.db-spool");
    leave_behind(folder, "machine", 3);
    Str bytes;
    assert_int_equal(file_read(folder->arena, path, FILE_MOST, &bytes), FILE_OK);
    char *bad = str_to_c(folder->arena, bytes);
    bad[str_find(bytes, STR("foto"))] = 'x';
    assert_true(file_write(path, (Str){bad, bytes.len}));
    Counts *counts = start(folder);
    assert_true(counts_spool_was_damaged(counts));
    count_lessons(counts, DAY, "foto", 1);
    counts_close(counts);
    assert_int_equal(total(folder), 1);
    assert_true(file_exists(path_in(folder, "counts.db-spool.corrupt-1")));
    leave_behind(folder, "machine", 5);
    counts_close(start(folder));
    assert_int_equal(total(folder), 6);
}

/* Cloned while something waited: each clone has it under the first machine's id, so that a merge
 * takes it once. */
static void a_clone_does_not_count_it_again(void **state)
{
    const Folder *folder = *state;
    Str bytes;
    size_t count;
    Counts *counts = start_as(folder, "first");
    count_lessons(counts, DAY, "foto", 1);
    counts_close(counts);
    leave_behind(folder, "first", 4);
    const char *names[] = {"counts.db", "counts.db-spool"};
    assert_true(file_make_folder(path_in(folder, "clone")));
    for (int i = 0; i < 2; i++) {
        assert_int_equal(file_read(folder->arena, path_in(folder, names[i]), FILE_MOST, &bytes),
                         FILE_OK);
        Str to = str_print(folder->arena, "clone/%s", names[i]);
        assert_true(file_write(path_in(folder, to.at), bytes));
    }
    counts_close(start_as(folder, "first"));
    counts_close(counts_at(path_in(folder, "clone/counts.db"), "second", 99));
    CountRow *rows = rows_at(folder->arena, path_in(folder, "counts.db"), &count);
    merge_into(path_in(folder, "office.db"), rows, count);
    rows = rows_at(folder->arena, path_in(folder, "clone/counts.db"), &count);
    assert_int_equal(merge_into(path_in(folder, "office.db"), rows, count), 0);
}

static void a_second_program_leaves_the_spool_of_the_first_alone(void **state)
{
    const Folder *folder = *state;
    Counts *counts = start(folder);
    sqlite3 *other = lock(folder);
    count_lessons(counts, DAY, "foto", 2);
    unlock(other);
    counts_close(start(folder));
    assert_int_equal(total(folder), 0);
    counts_retry(counts, LATER_MS);
    counts_close(counts);
    assert_int_equal(total(folder), 2);
}

static void a_folder_that_went_away_is_made_again_with_its_rights(void **state)
{
    const Folder *folder = *state;
    struct stat is;
    const char *inside = path_in(folder, "data"), *path = path_in(folder, "data/counts.db");
    assert_true(file_make_folder(inside));
    assert_int_equal(chmod(inside, 0750), 0);
    Counts *counts = counts_at(path, "machine", 1);
    count_lessons(counts, DAY, "foto", 2);
    assert_int_equal(rename(inside, path_in(folder, "away")), 0);
    count_lessons(counts, DAY, "foto", 3);
    assert_int_equal(counts_state(counts), COUNTS_FINE);
    assert_int_equal(stat(inside, &is), 0);
    assert_int_equal(is.st_mode & 07777, 0750);
    assert_true(file_exists(path_in(folder, "data/counts.db-spool")));
    counts_close(counts);
    size_t count;
    CountRow *rows = rows_at(folder->arena, path, &count);
    assert_int_equal(count, 1);
    assert_int_equal(rows[0].n, 3);
}

static void without_a_place_the_loss_is_told(void **state)
{
    const Folder *folder = *state;
    Counts *counts = counts_at(path_in(folder, "nowhere/counts.db"), "machine", 1);
    count_lessons(counts, DAY, "foto", 2);
    count_lessons(counts, DAY, "berita", 5);
    CountsRest rest = counts_finish(counts);
    assert_int_equal(rest.spooled, 0);
    assert_int_equal(rest.lost, 7);
    counts_close(counts);
}

/* What one run of the program does; returns what it says of its end. */
static CountsRest run(const Folder *folder, uint32_t presses)
{
    Counts *counts = start(folder);
    for (uint32_t i = 0; i < presses; i++) {
        char pack[8];
        snprintf(pack, sizeof pack, "p%u", i);
        count_lessons(counts, DAY, pack, 1);
        counts_retry(counts, LATER_MS * (i + 1)); /* half of the tries are due at once */
    }
    counts_settle(counts);
    CountsRest rest = counts_finish(counts);
    counts_close(counts);
    return rest;
}

enum { PRESSES = 2 };

/* A disk that fails once, for good, or has no more room: at each of its writes. */
static void check_faults(const Folder *folder, FaultKind kind)
{
    uint64_t truth = 0;
    unsigned calls = 1;
    for (unsigned at = 1; at <= calls + 1; at++) {
        leave_behind(folder, "machine", 2);
        truth += 2 + PRESSES;
        faults_begin(kind, at);
        CountsRest rest = run(folder, PRESSES);
        unsigned had = faults_end();
        assert_true(kind != FAULT_ERROR || rest.lost == 0);
        calls = had > calls ? had : calls;
        counts_close(start(folder));
        /* what is told as lost may have reached the disk just before it died */
        uint64_t have = total(folder);
        if (have > truth || have + rest.lost < truth) {
            fail_msg("fault %d at write %u of %u: %llu of %llu, %llu told as lost", (int)kind, at,
                     calls, (unsigned long long)have, (unsigned long long)truth,
                     (unsigned long long)rest.lost);
        }
        truth = have;
    }
    assert_true(calls > 10);
}

static void a_write_that_fails_once_loses_and_doubles_nothing(void **state)
{
    check_faults(*state, FAULT_ERROR);
}

static void a_disk_that_dies_loses_what_it_says_and_doubles_nothing(void **state)
{
    check_faults(*state, FAULT_DEAD);
}

static void a_full_disk_loses_nothing(void **state)
{
    const Folder *folder = *state;
    counts_close(start(folder)); /* the spool has its room */
    for (unsigned at = 1; at < 20; at++) {
        uint64_t before = total(folder);
        faults_begin(FAULT_FULL, at);
        CountsRest rest = run(folder, PRESSES);
        faults_end();
        assert_int_equal(rest.lost, 0);
        counts_close(start(folder));
        assert_int_equal(total(folder), before + PRESSES);
    }
}

/* A program that is killed before its write `at`, and tells of each press that was counted. */
static pid_t start_doomed(const Folder *folder, unsigned at, int to)
{
    chance++; /* the next start is not this one */
    pid_t child = fork();
    if (child == 0) {
        chance += UINT8_MAX / 2;
        faults_begin(FAULT_KILL, at);
        Counts *counts = start(folder);
        for (int i = 0; i < PRESSES; i++) {
            count_lessons(counts, DAY, "foto", 1);
            if (write(to, "x", 1) != 1) {
                _exit(1);
            }
        }
        counts_close(counts);
        _exit(0);
    }
    return child;
}

/* A start that cannot have the file at first, counts one, and has it then. */
static void start_without_the_file(const Folder *folder)
{
    const char *path = path_in(folder, "counts.db"), *away = path_in(folder, "away");
    assert_int_equal(rename(path, away), 0);
    assert_int_equal(mkdir(path, 0700), 0);
    Counts *counts = start(folder);
    count_lessons(counts, DAY, "foto", 1);
    assert_int_equal(rmdir(path), 0);
    assert_int_equal(rename(away, path), 0);
    counts_retry(counts, LATER_MS);
    counts_close(counts);
}

/* What was left from before is counted once, and of the presses all that were told; so is one of
 * after the kill, also when the file is not to be had then. */
static void check_kills(const Folder *folder, bool has_file)
{
    bool is_whole = false;
    for (unsigned at = 1; !is_whole; at++) {
        int ends[2], status;
        char byte;
        uint64_t truth = total(folder) + 2;
        leave_behind(folder, "machine", 2);
        assert_int_equal(pipe(ends), 0);
        pid_t child = start_doomed(folder, at, ends[1]);
        close(ends[1]);
        while (read(ends[0], &byte, 1) == 1) {
            truth++;
        }
        close(ends[0]);
        assert_int_equal(waitpid(child, &status, 0), child);
        is_whole = WIFEXITED(status);
        if (!has_file && file_exists(path_in(folder, "counts.db"))) {
            start_without_the_file(folder);
            truth++;
        }
        counts_close(start(folder));
        uint64_t have = total(folder); /* the press in flight may be there too */
        if (have < truth || have > truth + 1) {
            fail_msg("killed at write %u: %llu instead of %llu", at, (unsigned long long)have,
                     (unsigned long long)truth);
        }
        assert_true(at < 1000);
    }
}

static void a_kill_at_any_write_loses_and_doubles_nothing(void **state)
{
    check_kills(*state, true);
}

static void nor_does_a_start_after_it_without_the_file(void **state)
{
    check_kills(*state, false);
}

#define IN_FOLDER(test) cmocka_unit_test_setup_teardown(test, folder_setup, folder_teardown)

static int with_counts(void **state)
{
    int result = folder_setup(state);
    if (result == 0) {
        counts_close(start(*state));
    }
    return result;
}

#define WITH_COUNTS(test) cmocka_unit_test_setup_teardown(test, with_counts, folder_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_COUNTS(what_waits_at_the_end_is_counted_by_the_next_start),
        WITH_COUNTS(several_ends_in_a_row_add_up),
        WITH_COUNTS(a_killed_program_loses_nothing_that_waited),
        IN_FOLDER(the_spool_tells_sums_and_a_day),
        WITH_COUNTS(a_damaged_spool_is_set_aside),
        IN_FOLDER(a_clone_does_not_count_it_again),
        WITH_COUNTS(a_second_program_leaves_the_spool_of_the_first_alone),
        IN_FOLDER(a_folder_that_went_away_is_made_again_with_its_rights),
        IN_FOLDER(without_a_place_the_loss_is_told),
        WITH_COUNTS(a_write_that_fails_once_loses_and_doubles_nothing),
        WITH_COUNTS(a_disk_that_dies_loses_what_it_says_and_doubles_nothing),
        WITH_COUNTS(a_full_disk_loses_nothing),
        WITH_COUNTS(a_kill_at_any_write_loses_and_doubles_nothing),
        WITH_COUNTS(nor_does_a_start_after_it_without_the_file),
    };
    return cmocka_run_group_tests_name("spool", tests, NULL, NULL);
}
