/* Sums of a period: the same from a file as from its rows, and in little memory. */
#include "files.h"

#include "aman/base/rng.h"
#include "aman/counts/sums.h"

#include <sqlite3.h>

enum { ROWS = 600 };

#define PICK(seed, list) (list)[rng_next(seed) % (sizeof(list) / sizeof *(list))]

/* Rows of three devices and four months, some of them with days and metrics that nobody knows. */
static void make_rows(Arena *arena, CountRow rows[ROWS])
{
    static const char *const DEVICES[] = {DEVICE_A, DEVICE_B, "b"};
    static const char *const WRONG[] = {"",           "2026-02-30", "yesterday",
                                        "1999-12-31", "2200-01-01", "2026-01-05x"};
    static const char *const METRICS[] = {"sitting_started", "sitting_started", "minutes",
                                          "lesson_started",  "right_first",     "unheard-of"};
    static const char *const PACKS[] = {"", "kenalan", "foto"};
    static const char *const VALUES[] = {"", "1", "2"};
    uint64_t seed = 7;
    for (size_t i = 0; i < ROWS; i++) {
        Str day = str_print(arena, "2026-%02u-%02u", 1 + (unsigned)(rng_next(&seed) % 4),
                            1 + (unsigned)(rng_next(&seed) % 28));
        bool is_wrong = rng_next(&seed) % 12 == 0;
        rows[i] = (CountRow){.device = str_from_c(PICK(&seed, DEVICES)),
                             .day = is_wrong ? str_from_c(PICK(&seed, WRONG)) : day,
                             .pack = str_from_c(PICK(&seed, PACKS)),
                             .version = str_print(arena, "%zu.0.0", i), /* no key twice */
                             .lesson = STR("satu"),
                             .metric = str_from_c(PICK(&seed, METRICS)),
                             .value = str_from_c(PICK(&seed, VALUES)),
                             .n = 1 + rng_next(&seed) % 9};
    }
}

static bool is_key(const CountRow *a, const CountRow *b)
{
    return str_equal(a->device, b->device) && str_equal(a->pack, b->pack) &&
           str_equal(a->lesson, b->lesson) && str_equal(a->step, b->step) &&
           str_equal(a->metric, b->metric) && str_equal(a->value, b->value);
}

static void check_tables(const SumsTable *have, const SumsTable *want, size_t slots)
{
    assert_int_equal(have->count, want->count);
    for (size_t i = 0; i < want->count; i++) {
        size_t at = 0;
        while (at < have->count && !is_key(&have->at[at].key, &want->at[i].key)) {
            at++;
        }
        assert_true(at < have->count);
        assert_int_equal(have->at[at].metric, want->at[i].metric);
        assert_memory_equal(have->at[at].n, want->at[i].n, slots * sizeof *want->at[i].n);
    }
}

static void check_sums(const CountSums *have, const CountSums *want)
{
    assert_int_equal(have->state, SUMS_FINE);
    assert_int_equal(want->state, SUMS_FINE);
    assert_int_equal(days_between(have->from, want->from), 0);
    assert_int_equal(days_between(have->to, want->to), 0);
    assert_int_equal(have->slot_kind, want->slot_kind);
    assert_int_equal(have->slot_count, want->slot_count);
    assert_int_equal(have->rows_unknown, want->rows_unknown);
    check_tables(&have->sums, &want->sums, want->slot_count);
    check_tables(&have->kiosks, &want->kiosks, want->slot_count);
    assert_memory_equal(have->days_used, want->days_used,
                        want->slot_count * sizeof *want->days_used);
}

static Counts *opened(const char *path)
{
    CountsState state;
    Counts *counts = counts_open_read(path, &state);
    assert_non_null(counts);
    return counts;
}

static void sums_of_a_file_are_those_of_its_rows(void **state)
{
    static const SumsPeriod PERIODS[] = {
        {.device = {0}},
        {.from = {2026, 2, 10}},
        {.to = {2026, 3, 10}},
        {.from = {2026, 2, 10}, .to = {2026, 2, 20}},
        {.from = {2026, 1, 1}, .to = {2026, 12, 31}, .device = {DEVICE_B, 32}},
        {.device = {"b", 1}},
        {.from = {2027, 1, 1}},
        {.from = {2000, 1, 1}, .to = {2199, 12, 31}},
    };
    const Folder *folder = *state;
    const char *path = path_in(folder, "counts.db");
    CountRow rows[ROWS];
    make_rows(folder->arena, rows);
    assert_int_equal(merge_into(path, rows, ROWS), ROWS);
    Counts *counts = opened(path);
    for (size_t i = 0; i < sizeof PERIODS / sizeof *PERIODS; i++) {
        SumsPeriod period = PERIODS[i];
        CountSums of_file, of_rows;
        period.with_unknown = true;
        counts_sums(counts, folder->arena, &period, &of_file);
        sums_of_rows(&of_rows, folder->arena, rows, ROWS, &period);
        check_sums(&of_file, &of_rows);
        assert_true(of_rows.rows_unknown > 0);
    }
    counts_close(counts);
}

static void rows_that_were_added_up_before_give_the_same_sums(void **state)
{
    const Folder *folder = *state;
    const SumsPeriod period = {.from = {2026, 11, 1}, .to = {2026, 11, 30}};
    CountRow rows[] = {row_of(DEVICE_A, "2026-11-24", "a", 2),
                       row_of(DEVICE_B, "2026-11-24", "a", 3)};
    CountRow sum = row_of("", "2026-11-24", "a", 5);
    CountRow kiosks[] = {row_of(DEVICE_A, "2026-11-24", "a", 0),
                         row_of(DEVICE_B, "2026-11-24", "a", 0)};
    CountSums one_by_one, together;
    sums_of_rows(&one_by_one, folder->arena, rows, 2, &period);
    sums_begin(&together, folder->arena, &period, &(SumsSpan){0});
    assert_true(sums_add(&together, &sum) && sums_add(&together, &kiosks[0]) &&
                sums_add(&together, &kiosks[1]));
    check_sums(&together, &one_by_one);
    assert_int_equal(together.sums.at[0].n[23], 5);
}

static void a_count_that_cannot_be_is_said(void **state)
{
    const Folder *folder = *state;
    const SumsPeriod period = {0};
    CountRow row = row_of(DEVICE_A, "2026-11-24", "a", COUNTS_ROW_MOST + 1);
    CountSums sums;
    sums_of_rows(&sums, folder->arena, &row, 1, &period);
    assert_int_equal(sums.state, SUMS_TOO_LARGE);
    assert_str(sums.bad_device, DEVICE_A);
    assert_str(sums.bad_day, "2026-11-24");
    row.n = COUNTS_ROW_MOST;
    sums_of_rows(&sums, folder->arena, &row, 1, &period);
    assert_int_equal(sums.state, SUMS_FINE);
    row.device = (Str){0}; /* a sum of many rows */
    row.n = SUMS_LARGEST;
    sums_of_rows(&sums, folder->arena, &row, 1, &period);
    assert_int_equal(sums.state, SUMS_FINE);
    row.n = 1;
    assert_false(sums_add(&sums, &row));
    assert_int_equal(sums.state, SUMS_TOO_LARGE);
}

static void devices_are_told_in_order(void **state)
{
    const Folder *folder = *state;
    const CountRow rows[] = {row_of(DEVICE_A, "2026-11-24", "a", 2),
                             row_of(DEVICE_A, "2026-11-25", "a", 2),
                             row_of(DEVICE_B, "2026-11-24", "a", 3)};
    Str *devices;
    size_t count;
    merge_into(path_in(folder, "counts.db"), rows, 3);
    Counts *counts = opened(path_in(folder, "counts.db"));
    assert_true(counts_devices(counts, folder->arena, &devices, &count));
    assert_int_equal(count, 2);
    assert_str(devices[0], DEVICE_A);
    assert_str(devices[1], DEVICE_B);
    counts_close(counts);
}

/* 20 kiosks, 250 days, 40 things that are counted. */
static void fill(const char *path)
{
    static const char SQL[] =
        "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 199999)"
        " INSERT INTO counts SELECT printf('%032x', i / 10000),"
        " date('2026-01-01', (i / 40 % 250) || ' days'), 'foto', '1.0.0', 'satu', 'kuis',"
        " 'right_first', i % 40, 7 FROM n";
    sqlite3 *db;
    merge_into(path, &(CountRow){0}, 0);
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, SQL, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
}

static void many_rows_need_memory_for_their_sums_alone(void **state)
{
    enum { LITTLE = 64 * 1024, THINGS = 40, MONTHS = 9 };
    const Folder *folder = *state;
    const SumsPeriod all = {.with_unknown = true};
    uint64_t sum = 0;
    CountSums sums;
    fill(path_in(folder, "counts.db"));
    Arena *arena = arena_new(LITTLE);
    Counts *counts = opened(path_in(folder, "counts.db"));
    counts_sums(counts, arena, &all, &sums);
    assert_int_equal(sums.state, SUMS_FINE);
    assert_int_equal(sums.sums.count, THINGS);
    assert_int_equal(sums.kiosks.count, 20);
    assert_int_equal(sums.slot_count, MONTHS);
    for (size_t i = 0; i < sums.sums.count * MONTHS; i++) {
        sum += sums.sums.at[i / MONTHS].n[i % MONTHS];
    }
    assert_int_equal(sum, 200000 * 7);
    counts_close(counts);
    arena_free(arena);
}

static void without_memory_there_are_no_sums(void **state)
{
    const Folder *folder = *state;
    CountRow rows[ROWS];
    const SumsPeriod all = {0};
    CountSums sums = {.state = SUMS_NO_MEMORY};
    make_rows(folder->arena, rows);
    merge_into(path_in(folder, "counts.db"), rows, ROWS);
    Counts *counts = opened(path_in(folder, "counts.db"));
    for (size_t limit = 64; sums.state == SUMS_NO_MEMORY; limit *= 2) {
        Arena *arena = arena_new(limit);
        counts_sums(counts, arena, &all, &sums);
        assert_true(sums.state == SUMS_NO_MEMORY || sums.state == SUMS_FINE);
        arena_free(arena);
    }
    assert_int_equal(sums.state, SUMS_FINE);
    counts_close(counts);
}

int main(void)
{
#define WITH_FOLDER(test) cmocka_unit_test_setup_teardown(test, folder_setup, folder_teardown)
    const struct CMUnitTest tests[] = {
        WITH_FOLDER(sums_of_a_file_are_those_of_its_rows),
        WITH_FOLDER(rows_that_were_added_up_before_give_the_same_sums),
        WITH_FOLDER(a_count_that_cannot_be_is_said),
        WITH_FOLDER(devices_are_told_in_order),
        WITH_FOLDER(many_rows_need_memory_for_their_sums_alone),
        WITH_FOLDER(without_memory_there_are_no_sums),
    };
    return cmocka_run_group_tests_name("sums", tests, NULL, NULL);
}
