/* The search itself: writers that leak are found, and what says nothing is not. */
#include "../unit/support.h"
#include "traces.h"

#include "aman/base/file.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

enum { CLOCK_MS = 0x5A3C1234, CLOCK_SPAN = 1000000 };

static const uint64_t NOW_S = 1795519237; /* 2026-11-24 11:20:37 UTC */

static const Secrets SECRETS = {.seconds = {NOW_S - 60, NOW_S + 60},
                                .spans = {{CLOCK_MS, CLOCK_MS + CLOCK_SPAN}},
                                .names = {"lab-kiosk-07", "BOARD-SN-4711"}};

static bool is_found(Arena *arena, Str bytes)
{
    return traces_find(arena, bytes, &SECRETS, false).len > 0;
}

/* A file as it is when nothing leaks, with `leak` behind it. */
static bool finds_leak(Arena *arena, const void *leak, size_t len)
{
    static const char CLEAN[] = "2026-11-24,kenalan,0.1.0,teman-baru,kuis,right_first,1,1795\r\n"
                                "#sha256,9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15";
    char bytes[256];
    assert_true(sizeof CLEAN + len <= sizeof bytes);
    memcpy(bytes, CLEAN, sizeof CLEAN);
    memcpy(bytes + sizeof CLEAN, leak, len);
    assert_false(is_found(arena, (Str){bytes, sizeof CLEAN}));
    return is_found(arena, (Str){bytes, (uint32_t)(sizeof CLEAN + len)});
}

static void a_time_in_words_is_found(void **state)
{
    static const char *const LEAKS[] = {
        " 11:20",           "T11:20:37Z",          "1795519237",      "1795519237042",
        "1795519237042123", "1795519237042123456", "1795519237.0421", "2461368.97266",
        "lab-kiosk-07",     "BOARD-SN-4711"};
    for (size_t i = 0; i < sizeof LEAKS / sizeof *LEAKS; i++) {
        if (!finds_leak(*state, LEAKS[i], strlen(LEAKS[i]))) {
            fail_msg("'%s' was not found", LEAKS[i]);
        }
    }
}

static void the_clock_that_the_code_was_given_is_found(void **state)
{
    uint64_t moment = CLOCK_MS + 4321;
    char text[32];
    int len = snprintf(text, sizeof text, "%" PRIu64, moment);
    assert_true(finds_leak(*state, text, (size_t)len));
    assert_true(finds_leak(*state, &moment, sizeof moment));
}

static void a_time_in_binary_is_found_in_both_orders_of_bytes(void **state)
{
    const uint64_t scales[] = {1, 1000, 1000000, 1000000000};
    for (size_t i = 0; i < sizeof scales / sizeof *scales; i++) {
        uint64_t wide = NOW_S * scales[i], turned = __builtin_bswap64(wide);
        assert_true(finds_leak(*state, &wide, sizeof wide));
        assert_true(finds_leak(*state, &turned, sizeof turned));
    }
    uint32_t narrow = (uint32_t)NOW_S, turned = __builtin_bswap32(narrow);
    assert_true(finds_leak(*state, &narrow, sizeof narrow));
    assert_true(finds_leak(*state, &turned, sizeof turned));
}

static void a_time_as_a_fraction_is_found(void **state)
{
    const double leaks[] = {(double)NOW_S + 0.25, 2440587.5 + (double)NOW_S / 86400};
    for (size_t i = 0; i < sizeof leaks / sizeof *leaks; i++) {
        uint64_t bits;
        memcpy(&bits, &leaks[i], sizeof bits);
        uint64_t turned = __builtin_bswap64(bits);
        assert_true(finds_leak(*state, &bits, sizeof bits));
        assert_true(finds_leak(*state, &turned, sizeof turned));
    }
}

static void other_numbers_are_no_times(void **state)
{
    static const char *const CLEAN[] = {"25:00",   "11:60",      "111:20",   "11:200", "1795000000",
                                        "2461369", "2026-11-24", "17955192", "11.20"};
    for (size_t i = 0; i < sizeof CLEAN / sizeof *CLEAN; i++) {
        Str found = traces_find(*state, str_from_c(CLEAN[i]), &SECRETS, false);
        assert_str(found, "");
    }
}

/* Two folders with one file each. */
static void write_both(const Folder *folder, const char *one, const char *other)
{
    assert_true(file_make_folder(path_in(folder, "a")));
    assert_true(file_make_folder(path_in(folder, "b")));
    assert_true(file_write(path_in(folder, "a/log"), str_from_c(one)));
    assert_true(file_write(path_in(folder, "b/log"), str_from_c(other)));
}

static Str difference(const Folder *folder)
{
    return traces_differ(folder->arena, path_in(folder, "a"), path_in(folder, "b"));
}

static void a_writer_that_appends_the_order_is_found(void **state)
{
    const Folder *folder = *state;
    write_both(folder, "poll\nright_first\n", "right_first\npoll\n");
    assert_true(str_ends(difference(folder), STR("/a/log: byte 0 differs")));
    write_both(folder, "poll\nright_first\n", "poll\nright_first\n");
    assert_str(difference(folder), "");
}

static void a_file_that_only_one_visit_left_is_found(void **state)
{
    const Folder *folder = *state;
    write_both(folder, "same", "same");
    assert_true(file_make_folder(path_in(folder, "b/seen")));
    assert_true(difference(folder).len > 0);
    assert_true(file_make_folder(path_in(folder, "a/seen")));
    assert_str(difference(folder), "");
    assert_true(file_write(path_in(folder, "a/seen/breaths.px"), STR("")));
    assert_true(difference(folder).len > 0);
}

static void another_date_of_the_counts_is_found(void **state)
{
    const Folder *folder = *state;
    write_both(folder, "same", "same");
    assert_true(file_write(path_in(folder, "a/counts.db"), STR("same")));
    assert_true(file_write(path_in(folder, "b/counts.db"), STR("same")));
    assert_true(file_date(path_in(folder, "a/counts.db"), (Day){2026, 11, 24}));
    assert_true(file_date(path_in(folder, "b/counts.db"), (Day){2026, 11, 25}));
    assert_true(str_ends(difference(folder), STR("its date differs")));
}

static void a_hash_outside_of_its_file_is_found(void **state)
{
    const Folder *folder = *state;
    Secrets secrets = SECRETS;
    secrets.hash = "c2FsdA$aGFzaA";
    assert_true(file_write(path_in(folder, "pin"), STR("$argon2id$c2FsdA$aGFzaA\n0\n")));
    assert_true(file_write(path_in(folder, "log"), STR("a wrong PIN")));
    assert_str(traces_in(folder->arena, folder->path, &secrets), "");
    assert_true(file_write(path_in(folder, "log"), STR("not $argon2id$c2FsdA$aGFzaA")));
    assert_str(traces_in(folder->arena, folder->path, &secrets), "log: the hash of the PIN");
}

/* Cells at 0x0d6b and 0x05c6 of a page are no 0x6b0dc605 seconds. */
static void where_cells_begin_is_no_time(void **state)
{
    static const char HEAD[] = {13, 0, 0, 0, 2, 0, 0, 0}, CELLS[] = {0x05, (char)0xc6, 0x0d, 0x6b};
    enum { PAGE = 4096, FIRST_S = 0x6b0dc605 };
    const Folder *folder = *state;
    const Secrets secrets = {.seconds = {FIRST_S, FIRST_S + 1}};
    char page[PAGE] = {0};
    memcpy(page, HEAD, sizeof HEAD);
    memcpy(page + sizeof HEAD, CELLS, sizeof CELLS);
    assert_true(file_write(path_in(folder, "counts.db"), (Str){page, sizeof page}));
    assert_str(traces_in(folder->arena, folder->path, &secrets), "");
    memcpy(page + PAGE / 2, CELLS, sizeof CELLS);
    assert_true(file_write(path_in(folder, "counts.db"), (Str){page, sizeof page}));
    assert_str(traces_in(folder->arena, folder->path, &secrets),
               "counts.db: a moment in eight bytes at 2048");
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)
#define IN_FOLDER(test)  cmocka_unit_test_setup_teardown(test, folder_setup, folder_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(a_time_in_words_is_found),
        WITH_ARENA(the_clock_that_the_code_was_given_is_found),
        WITH_ARENA(a_time_in_binary_is_found_in_both_orders_of_bytes),
        WITH_ARENA(a_time_as_a_fraction_is_found),
        WITH_ARENA(other_numbers_are_no_times),
        IN_FOLDER(a_writer_that_appends_the_order_is_found),
        IN_FOLDER(a_file_that_only_one_visit_left_is_found),
        IN_FOLDER(another_date_of_the_counts_is_found),
        IN_FOLDER(a_hash_outside_of_its_file_is_found),
        IN_FOLDER(where_cells_begin_is_no_time),
    };
    return cmocka_run_group_tests_name("what traces are found", tests, NULL, NULL);
}
