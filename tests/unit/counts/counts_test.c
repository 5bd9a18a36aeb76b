/* The counters: sums, other programs, pulled plugs, broken and foreign files, cloned disks. */
#include "../support.h"

#include "aman/base/file.h"
#include "aman/counts/counts.h"

#include <sqlite3.h>

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static const Day DAY = {2026, 11, 24};
static const CountEvent EVENT = {.metric = METRIC_RIGHT_FIRST,
                                 .pack = {"kenalan", 7},
                                 .version = {"0.1.0", 5},
                                 .lesson = {"satu", 4},
                                 .step = {"kuis", 4},
                                 .value = {"1", 1},
                                 .n = 1};

static const char *base_in(const Folder *folder)
{
    return str_print(folder->arena, "%s/counts.db", folder->path).at;
}

static Counts *open_as(const char *path, const char *machine, uint8_t chance)
{
    const MachinePart part = {MACHINE_SYSTEM, str_from_c(machine)};
    CountsParams params = {.path = path, .parts = &part, .part_count = 1};
    memset(params.random, chance, sizeof params.random);
    Counts *counts = counts_open(&params);
    assert_non_null(counts);
    return counts;
}

static void add(Counts *counts, int times)
{
    for (int i = 0; i < times; i++) {
        counts_add(counts, DAY, &EVENT, 1, 1000);
    }
}

static uint64_t total(const Folder *folder, size_t *rows_found)
{
    CountsState state;
    CountRow *rows;
    size_t count;
    uint64_t sum = 0;
    Counts *counts = counts_open_read(base_in(folder), &state);
    assert_non_null(counts);
    assert_true(counts_rows(counts, folder->arena, &rows, &count));
    for (size_t i = 0; i < count; i++) {
        sum += rows[i].n;
    }
    counts_close(counts);
    if (rows_found) {
        *rows_found = count;
    }
    return sum;
}

static void events_of_one_kind_add_up_in_one_row(void **state)
{
    const Folder *folder = *state;
    Counts *counts = open_as(base_in(folder), "machine", 1);
    add(counts, 7);
    counts_close(counts);
    size_t rows;
    assert_int_equal(total(folder, &rows), 7);
    assert_int_equal(rows, 1);
}

/* The answers to a poll in the file, and those that still wait because the file is locked. */
static void a_tally_adds_up_one_step_by_its_values(void **state)
{
    const Folder *folder = *state;
    Counts *counts = open_as(base_in(folder), "machine", 1);
    CountEvent poll = EVENT;
    poll.metric = METRIC_POLL;
    CountEvent other = poll;
    other.step = STR("lain");
    poll.value = STR("3");
    const Day before = {2026, 11, 23};
    counts_add(counts, DAY, &poll, 1, 1000);
    counts_add(counts, before, &poll, 1, 1000);
    counts_add(counts, DAY, &other, 1, 1000);
    poll.value = STR("1");
    counts_add(counts, DAY, &poll, 1, 1000);
    uint32_t tally[3];
    assert_true(counts_tally(counts, &poll, tally, 3));
    assert_int_equal(tally[0], 1);
    assert_int_equal(tally[1], 0);
    assert_int_equal(tally[2], 2);
    sqlite3 *lock;
    assert_int_equal(sqlite3_open(base_in(folder), &lock), SQLITE_OK);
    assert_int_equal(sqlite3_exec(lock, "BEGIN IMMEDIATE", NULL, NULL, NULL), SQLITE_OK);
    counts_add(counts, DAY, &poll, 1, 2000);
    assert_int_equal(counts_waiting(counts), 1);
    assert_true(counts_tally(counts, &poll, tally, 3));
    assert_int_equal(tally[0], 2);
    sqlite3_exec(lock, "ROLLBACK", NULL, NULL, NULL);
    sqlite3_close(lock);
    counts_close(counts);
}

static void a_second_opening_goes_on_counting(void **state)
{
    const Folder *folder = *state;
    for (int i = 0; i < 3; i++) {
        Counts *counts = open_as(base_in(folder), "machine", (uint8_t)(i + 1));
        add(counts, 2);
        counts_close(counts);
    }
    size_t rows;
    assert_int_equal(total(folder, &rows), 6);
    assert_int_equal(rows, 1);
}

/* Counts 200 events in a process of its own and ends without cleaning up. */
static pid_t start_child(const Folder *folder, int times)
{
    pid_t child = fork();
    if (child == 0) {
        Counts *counts = open_as(base_in(folder), "machine", 9);
        add(counts, times);
        counts_close(counts);
        _exit(0);
    }
    return child;
}

static void two_programs_lose_nothing(void **state)
{
    enum { TIMES = 200 };
    const Folder *folder = *state;
    pid_t one = start_child(folder, TIMES), two = start_child(folder, TIMES);
    int status;
    assert_int_equal(waitpid(one, &status, 0), one);
    assert_int_equal(status, 0);
    assert_int_equal(waitpid(two, &status, 0), two);
    assert_int_equal(status, 0);
    assert_int_equal(total(folder, NULL), 2 * TIMES);
}

/* A child that tells of each event after it was counted, until it is killed. */
static pid_t start_telling_child(const Folder *folder, int to)
{
    pid_t child = fork();
    if (child == 0) {
        Counts *counts = open_as(base_in(folder), "machine", 9);
        for (;;) {
            add(counts, 1);
            if (write(to, "x", 1) != 1) {
                _exit(1);
            }
        }
    }
    return child;
}

static void a_kill_loses_at_most_the_event_in_flight(void **state)
{
    enum { ROUNDS = 12 };
    const Folder *folder = *state;
    uint64_t told = 0;
    for (int round = 0; round < ROUNDS; round++) {
        int ends[2], status;
        char byte;
        assert_int_equal(pipe(ends), 0);
        pid_t child = start_telling_child(folder, ends[1]);
        close(ends[1]);
        for (int i = 0; i <= round * 3; i++) {
            assert_int_equal(read(ends[0], &byte, 1), 1);
            told++;
        }
        kill(child, SIGKILL);
        waitpid(child, &status, 0);
        while (read(ends[0], &byte, 1) == 1) {
            told++;
        }
        close(ends[0]);
        uint64_t kept = total(folder, NULL);
        assert_in_range(kept, told, told + 1);
        told = kept;
    }
}

static void a_cloned_disk_counts_under_its_own_id(void **state)
{
    const Folder *folder = *state;
    Counts *first = open_as(base_in(folder), "machine one", 1);
    add(first, 3);
    counts_close(first);
    Counts *clone = open_as(base_in(folder), "machine two", 2);
    add(clone, 4);
    counts_close(clone);
    size_t rows;
    assert_int_equal(total(folder, &rows), 7);
    assert_int_equal(rows, 2);
}

static void the_file_never_holds_what_identifies_the_machine(void **state)
{
    const Folder *folder = *state;
    Counts *counts = open_as(base_in(folder), "a-very-particular-machine", 1);
    add(counts, 1);
    counts_settle(counts);
    counts_close(counts);
    Str bytes;
    assert_int_equal(file_read(folder->arena, base_in(folder), 1 << 20, &bytes), FILE_OK);
    assert_true(str_find(bytes, STR("a-very-particular-machine")) < 0);
}

static void a_damaged_file_is_kept_aside_and_counting_goes_on(void **state)
{
    const Folder *folder = *state;
    char *noise = arena_alloc(folder->arena, 8192);
    memset(noise, 'n', 8192);
    assert_true(file_write(base_in(folder), (Str){noise, 8192}));
    Counts *counts = open_as(base_in(folder), "machine", 1);
    add(counts, 2);
    counts_close(counts);
    assert_int_equal(total(folder, NULL), 2);
    assert_true(file_exists(str_print(folder->arena, "%s.corrupt-1", base_in(folder)).at));
}

static void a_file_of_a_newer_program_is_left_alone(void **state)
{
    const Folder *folder = *state;
    sqlite3 *base;
    assert_int_equal(sqlite3_open(base_in(folder), &base), SQLITE_OK);
    sqlite3_exec(base, "CREATE TABLE t(a); PRAGMA user_version=99", NULL, NULL, NULL);
    sqlite3_close(base);
    Str before, after;
    assert_int_equal(file_read(folder->arena, base_in(folder), 1 << 20, &before), FILE_OK);
    Counts *counts = open_as(base_in(folder), "machine", 1);
    add(counts, 2);
    assert_int_equal(counts_state(counts), COUNTS_NEWER);
    assert_int_equal(counts_waiting(counts), 1);
    counts_close(counts);
    assert_int_equal(file_read(folder->arena, base_in(folder), 1 << 20, &after), FILE_OK);
    assert_true(str_equal(before, after));
}

static void what_cannot_be_written_waits_and_is_written_later(void **state)
{
    const Folder *folder = *state;
    const char *late = str_print(folder->arena, "%s/late", folder->path).at;
    const char *path = str_print(folder->arena, "%s/counts.db", late).at;
    Counts *counts = open_as(path, "machine", 1);
    add(counts, 5);
    assert_int_equal(counts_state(counts), COUNTS_NO_FILE);
    assert_int_equal(counts_waiting(counts), 1);
    assert_true(file_make_folder(late));
    counts_retry(counts, 1000 + 2 * COUNTS_RETRY_MS);
    assert_int_equal(counts_waiting(counts), 0);
    counts_close(counts);
    Folder inside = *folder;
    snprintf(inside.path, sizeof inside.path, "%.200s/late", folder->path);
    assert_int_equal(total(&inside, NULL), 5);
}

static void a_locked_file_is_written_when_it_is_free(void **state)
{
    const Folder *folder = *state;
    Counts *counts = open_as(base_in(folder), "machine", 1);
    sqlite3 *other;
    assert_int_equal(sqlite3_open(base_in(folder), &other), SQLITE_OK);
    assert_int_equal(sqlite3_exec(other, "BEGIN IMMEDIATE", NULL, NULL, NULL), SQLITE_OK);
    add(counts, 1);
    assert_int_equal(counts_waiting(counts), 1);
    sqlite3_exec(other, "ROLLBACK", NULL, NULL, NULL);
    sqlite3_close(other);
    counts_retry(counts, 1000 + 2 * COUNTS_RETRY_MS);
    counts_close(counts);
    assert_int_equal(total(folder, NULL), 1);
}

static void the_journal_is_empty_after_a_sitting(void **state)
{
    const Folder *folder = *state;
    Counts *counts = open_as(base_in(folder), "machine", 1);
    add(counts, 3);
    counts_settle(counts);
    Str journal;
    FileResult result = file_read(
        folder->arena, str_print(folder->arena, "%s-wal", base_in(folder)).at, 1 << 20, &journal);
    assert_true(result == FILE_MISSING || journal.len == 0);
    counts_close(counts);
}

#define IN_FOLDER(test) cmocka_unit_test_setup_teardown(test, folder_setup, folder_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(events_of_one_kind_add_up_in_one_row),
        IN_FOLDER(a_tally_adds_up_one_step_by_its_values),
        IN_FOLDER(a_second_opening_goes_on_counting),
        IN_FOLDER(two_programs_lose_nothing),
        IN_FOLDER(a_kill_loses_at_most_the_event_in_flight),
        IN_FOLDER(a_cloned_disk_counts_under_its_own_id),
        IN_FOLDER(the_file_never_holds_what_identifies_the_machine),
        IN_FOLDER(a_damaged_file_is_kept_aside_and_counting_goes_on),
        IN_FOLDER(a_file_of_a_newer_program_is_left_alone),
        IN_FOLDER(what_cannot_be_written_waits_and_is_written_later),
        IN_FOLDER(a_locked_file_is_written_when_it_is_free),
        IN_FOLDER(the_journal_is_empty_after_a_sitting),
    };
    return cmocka_run_group_tests_name("counts", tests, NULL, NULL);
}
