/* Clocks that were set wrongly: which days are doubted, and that they spoil no report. */
#include "files.h"

#include "aman/counts/sums.h"

static const Day MADE = {2026, 11, 24}, TODAY = {2026, 11, 30};

static void the_program_knows_when_it_was_made(void **state)
{
    (void)state;
    assert_true(clock_made().year >= 2026);
    CertainDays certain = clock_certain(clock_made(), clock_made());
    assert_true(clock_can_show(&certain, clock_made()));
}

static void days_before_the_program_and_after_tomorrow_cannot_be_right(void **state)
{
    (void)state;
    static const struct {
        Day day;
        bool can_be;
    } DAYS[] = {{{1970, 1, 1}, false},   {{1999, 12, 31}, false}, {{2020, 5, 5}, false},
                {{2025, 12, 31}, false}, {{2026, 1, 1}, true},    {{2026, 11, 23}, true},
                {{2026, 11, 30}, true},  {{2026, 12, 1}, true},   {{2026, 12, 2}, false},
                {{2039, 3, 3}, false},   {{2099, 12, 31}, false}, {{2262, 1, 1}, false}};
    CertainDays certain = clock_certain(TODAY, MADE);
    for (size_t i = 0; i < sizeof DAYS / sizeof *DAYS; i++) {
        assert_int_equal(clock_can_show(&certain, DAYS[i].day), DAYS[i].can_be);
    }
}

/* Else the office's own clock would throw all of its counts away. */
static void a_wrong_clock_here_says_nothing_of_the_future(void **state)
{
    (void)state;
    CertainDays certain = clock_certain((Day){1970, 1, 1}, MADE);
    assert_true(clock_can_show(&certain, (Day){2026, 11, 24}));
    assert_true(clock_can_show(&certain, (Day){2031, 1, 1}));
    assert_false(clock_can_show(&certain, (Day){1999, 1, 1}));
    certain = clock_certain((Day){2026, 12, 31}, MADE); /* tomorrow is in another year */
    assert_true(clock_can_show(&certain, (Day){2027, 1, 1}));
    assert_false(clock_can_show(&certain, (Day){2027, 1, 2}));
}

static void the_panel_doubts_its_clock(void **state)
{
    (void)state;
    static const struct {
        Day today, newest;
        ClockDoubt doubt;
    } CASES[] = {{{2026, 11, 30}, {0}, CLOCK_FINE},
                 {{2026, 11, 24}, {0}, CLOCK_FINE},
                 {{2026, 11, 23}, {0}, CLOCK_BEFORE},
                 {{1970, 1, 1}, {2026, 11, 30}, CLOCK_BEFORE},
                 {{2026, 11, 30}, {2026, 11, 30}, CLOCK_FINE},
                 {{2026, 11, 30}, {2026, 12, 1}, CLOCK_BEHIND},
                 {{2026, 11, 30}, {2099, 1, 1}, CLOCK_BEHIND},
                 {{2027, 11, 1}, {2026, 11, 1}, CLOCK_FINE}, /* a year of holidays */
                 {{2039, 11, 1}, {2026, 11, 1}, CLOCK_AHEAD}};
    for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) {
        assert_int_equal(clock_doubt(CASES[i].today, MADE, CASES[i].newest), CASES[i].doubt);
    }
}

static void a_merge_names_the_machines_and_their_days(void **state)
{
    Arena *arena = *state;
    CountRow rows[] = {
        row_of(DEVICE_A, "1970-01-01", "a", 1), row_of(DEVICE_A, "1970-01-01", "b", 1),
        row_of(DEVICE_A, "2026-11-24", "a", 1), row_of(DEVICE_A, "2039-02-01", "a", 1),
        row_of(DEVICE_B, "1970-01-01", "a", 1), row_of(DEVICE_B, "2026-11-24", "a", 1)};
    enum { ROWS = sizeof rows / sizeof *rows };
    CertainDays certain = clock_certain(TODAY, MADE);
    DoubtfulDays found;
    size_t at = 0;
    assert_true(clock_next_doubt(arena, &certain, rows, ROWS, &at, &found));
    assert_str(found.device, DEVICE_A);
    assert_str(found.days, "1970-01-01, 2039-02-01");
    assert_int_equal(found.count, 2);
    assert_true(clock_next_doubt(arena, &certain, rows, ROWS, &at, &found));
    assert_str(found.device, DEVICE_B);
    assert_str(found.days, "1970-01-01");
    assert_false(clock_next_doubt(arena, &certain, rows, ROWS, &at, &found));
    at = 0;
    assert_false(clock_next_doubt(arena, &certain, rows + 2, 1, &at, &found));
    at = 0;
    CountRow many[9];
    for (int i = 0; i < 9; i++) {
        many[i] = row_of(DEVICE_A, str_print(arena, "2039-02-%02d", i + 1).at, "a", 1);
    }
    assert_true(clock_next_doubt(arena, &certain, many, 9, &at, &found));
    assert_int_equal(found.count, 9);
    assert_str(found.days, "2039-02-01, 2039-02-02, 2039-02-03, 2039-02-04, 2039-02-05 …");
}

static CountRow sitting(const char *device, const char *day, uint64_t n)
{
    CountRow row = row_of(device, day, "", n);
    row.pack = row.version = row.lesson = row.step = row.value = (Str){0};
    row.metric = STR("sitting_started");
    return row;
}

/* Whether the rows lie in memory or in a file. */
static void such_days_stretch_no_period_and_are_told_apart(void **state)
{
    const Folder *folder = *state;
    const CountRow rows[] = {sitting(DEVICE_A, "1970-01-01", 20),
                             sitting(DEVICE_A, "2026-11-20", 7), sitting(DEVICE_A, "2026-11-24", 8),
                             sitting(DEVICE_A, "2099-01-01", 30),
                             sitting(DEVICE_B, "1999-12-31", 1)};
    const char *path = path_in(folder, "office.db");
    SumsPeriod period = {.certain = clock_certain(TODAY, MADE)};
    CountsState why;
    CountSums sums[2];
    merge_into(path, rows, 5);
    Counts *counts = counts_open_read(path, &why);
    assert_non_null(counts);
    for (int way = 0; way < 2; way++) {
        period.from = way ? (Day){1960, 1, 1} : (Day){0}; /* also where they were asked for */
        period.with_unknown = true;
        sums_of_rows(&sums[0], folder->arena, rows, 5, &period);
        counts_sums(counts, folder->arena, &period, &sums[1]);
        for (int i = 0; i < 2; i++) {
            uint64_t sum = 0;
            for (size_t j = 0; j < sums[i].slot_count; j++) {
                sum += sums[i].sums.at[0].n[j];
            }
            assert_int_equal(sums[i].state, SUMS_FINE);
            assert_int_equal(sum, 15);
            assert_true(way || sums[i].from.day == 20);
            assert_int_equal(sums[i].to.day, 24);
            assert_true(sums[i].has_apart);
            assert_int_equal(sums[i].sittings_apart, 51);
            assert_int_equal(sums[i].rows_unknown, 0);
            assert_int_equal(sums[i].kiosks.count, 1);
        }
    }
    counts_close(counts);
}

/* One number near the largest one on such a day must not make the others unreadable. */
static void a_poisoned_day_that_cannot_be_right_refuses_nothing(void **state)
{
    const Folder *folder = *state;
    const CountRow rows[] = {sitting(DEVICE_A, "1970-01-01", INT64_MAX),
                             sitting(DEVICE_A, "1970-01-02", INT64_MAX),
                             sitting(DEVICE_A, "2026-11-24", 8)};
    const char *path = path_in(folder, "office.db");
    const SumsPeriod period = {.certain = clock_certain(TODAY, MADE)};
    CountsState why;
    CountSums sums;
    merge_into(path, rows, 3);
    Counts *counts = counts_open_read(path, &why);
    counts_sums(counts, folder->arena, &period, &sums);
    counts_close(counts);
    assert_int_equal(sums.state, SUMS_FINE);
    assert_int_equal(sums.sittings_apart, 2 * COUNTS_ROW_MOST);
}

static void the_newest_day_is_that_of_this_machine(void **state)
{
    const Folder *folder = *state;
    const char *path = path_in(folder, "counts.db");
    const CountRow other = sitting(DEVICE_A, "2099-01-01", 9);
    Counts *counts = counts_at(path, "machine", 1);
    assert_int_equal(counts_newest(counts).year, 0);
    count_lessons(counts, (Day){2026, 11, 24}, "foto", 1);
    count_lessons(counts, (Day){2026, 11, 20}, "foto", 1);
    assert_int_equal(counts_newest(counts).day, 24);
    counts_close(counts);
    merge_into(path, &other, 1);
    counts = counts_at(path, "machine", 1);
    assert_int_equal(counts_newest(counts).year, 2026);
    counts_close(counts);
}

#define IN_ARENA(test)  cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)
#define IN_FOLDER(test) cmocka_unit_test_setup_teardown(test, folder_setup, folder_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_program_knows_when_it_was_made),
        cmocka_unit_test(days_before_the_program_and_after_tomorrow_cannot_be_right),
        cmocka_unit_test(a_wrong_clock_here_says_nothing_of_the_future),
        cmocka_unit_test(the_panel_doubts_its_clock),
        IN_ARENA(a_merge_names_the_machines_and_their_days),
        IN_FOLDER(such_days_stretch_no_period_and_are_told_apart),
        IN_FOLDER(a_poisoned_day_that_cannot_be_right_refuses_nothing),
        IN_FOLDER(the_newest_day_is_that_of_this_machine),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
