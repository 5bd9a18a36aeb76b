/* What no list of examples reaches: a thousand random histories merged in random orders, and random
 * bytes. The seeds are fixed, so a failure comes again. */
#include "files.h"

#include "aman/base/file.h"
#include "aman/base/rng.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    KIOSKS = 1000,
    KEYS = 8,    /* at most, in one history */
    EXPORTS = 3, /* of each history, while it grows */
    FILES = KIOSKS * EXPORTS,
    REPEATS = FILES / 2,
    BATCHES = 6,      /* merges; each is one transaction */
    REAL_KIOSKS = 12, /* counted by the program itself, with files that reach the disk */
    REAL_EVENTS = 7,
};

static uint32_t below(uint64_t *seed, uint32_t limit)
{
    return (uint32_t)(rng_next(seed) % limit);
}

/* One machine: what it counted until now, sorted by the key. */
typedef struct {
    char device[2 * COUNTS_ID_BYTES + 1];
    char days[KEYS][11];
    CountRow rows[KEYS];
    size_t count;
} Kiosk;

static int by_key(const void *a, const void *b)
{
    const CountRow *x = a, *y = b;
    int order = strncmp(x->day.at, y->day.at, x->day.len);
    return order != 0 ? order : strncmp(x->step.at, y->step.at, 1);
}

/* One more event, on any day: clocks of kiosks go back and forth. */
static void kiosk_count(Kiosk *kiosk, uint64_t *seed)
{
    static const char *const STEPS[] = {"a", "b", "c"};
    char day[11];
    Str step = str_from_c(STEPS[below(seed, 3)]);
    snprintf(day, sizeof day, "%u-0%u-1%u", below(seed, 8) == 0 ? 1970U : 2026U, 1 + below(seed, 2),
             below(seed, 2));
    for (size_t i = 0; i < kiosk->count; i++) {
        CountRow *row = &kiosk->rows[i];
        if (str_is(row->day, day) && str_equal(row->step, step)) {
            row->n += 1 + below(seed, 3);
            return;
        }
    }
    if (kiosk->count < KEYS) {
        char *kept = kiosk->days[kiosk->count];
        memcpy(kept, day, sizeof day);
        kiosk->rows[kiosk->count++] = row_of(kiosk->device, kept, step.at, 1 + below(seed, 3));
        qsort(kiosk->rows, kiosk->count, sizeof *kiosk->rows, by_key);
    }
}

/* Lets every kiosk grow and export several times; the truth is what they have in the end. */
static void make_histories(Arena *arena, Kiosk *kiosks, Str *files, uint64_t *seed)
{
    for (int i = 0; i < KIOSKS; i++) {
        Kiosk *kiosk = &kiosks[i];
        snprintf(kiosk->device, sizeof kiosk->device, "%032x", i);
        for (int part = 0; part < EXPORTS; part++) {
            for (uint32_t events = below(seed, 12); events > 0; events--) {
                kiosk_count(kiosk, seed);
            }
            CountsFormat format = (CountsFormat)below(seed, FORMAT_COUNT);
            files[i * EXPORTS + part] =
                counts_format(arena, kiosk->rows, kiosk->count, format, false);
        }
    }
}

static void shuffle(uint32_t *order, size_t count, uint64_t *seed)
{
    for (size_t i = count; i > 1; i--) {
        size_t other = below(seed, (uint32_t)i);
        uint32_t kept = order[i - 1];
        order[i - 1] = order[other];
        order[other] = kept;
    }
}

/* Every number that was there is still there and no smaller. Both are sorted. */
static void assert_nothing_lowered(const CountRow *old, size_t old_count, const CountRow *new,
                                   size_t new_count)
{
    size_t at = 0;
    for (size_t i = 0; i < old_count; i++) {
        while (at < new_count &&
               !(str_equal(new[at].device, old[i].device) && by_key(&new[at], &old[i]) == 0)) {
            at++;
        }
        assert_true(at < new_count);
        assert_true(new[at].n >= old[i].n);
    }
}

static void assert_is_truth(const Kiosk *kiosks, const CountRow *rows, size_t count)
{
    size_t at = 0;
    for (int i = 0; i < KIOSKS; i++) {
        for (size_t row = 0; row < kiosks[i].count; row++, at++) {
            const CountRow *want = &kiosks[i].rows[row];
            assert_true(at < count);
            assert_true(str_equal(rows[at].device, want->device));
            assert_int_equal(by_key(&rows[at], want), 0);
            assert_int_equal(rows[at].n, want->n);
        }
    }
    assert_int_equal(at, count);
}

static void merge_batch(const char *path, const Str *files, const uint32_t *order, size_t count)
{
    const MachinePart part = {MACHINE_SYSTEM, STR("office")};
    CountsParams params = {.path = path, .parts = &part, .part_count = 1};
    CountsState state;
    Collection *collection = collection_open(&params, &state);
    Arena *arena = arena_new(1 << 20);
    assert_non_null(collection);
    assert_non_null(arena);
    for (size_t i = 0; i < count; i++) {
        CountsImport import;
        size_t news;
        assert_true(counts_import_text(arena, files[order[i]], &import));
        assert_int_equal(collection_add(collection, import.rows, import.count, &news), COUNTS_FINE);
        assert_true(news <= import.count);
        arena_reset(arena);
    }
    arena_free(arena);
    assert_int_equal(collection_close(collection, true), COUNTS_FINE);
}

static void merge_in_random_order(const Folder *folder, const Kiosk *kiosks, const Str *files,
                                  uint64_t seed)
{
    enum { MERGES = FILES + REPEATS };
    const char *path =
        str_print(folder->arena, "%s/%llu.db", folder->path, (unsigned long long)seed).at;
    uint32_t *order = arena_array(folder->arena, MERGES, sizeof *order);
    CountRow *old = NULL;
    size_t old_count = 0;
    assert_non_null(order);
    for (uint32_t i = 0; i < MERGES; i++) {
        order[i] = i < FILES ? i : below(&seed, FILES);
    }
    shuffle(order, MERGES, &seed);
    for (size_t i = 0; i < BATCHES; i++) {
        size_t from = MERGES * i / BATCHES, to = MERGES * (i + 1) / BATCHES, count;
        merge_batch(path, files, order + from, to - from);
        CountRow *rows = rows_at(folder->arena, path, &count);
        assert_nothing_lowered(old, old_count, rows, count);
        old = rows;
        old_count = count;
    }
    assert_is_truth(kiosks, old, old_count);
}

static void a_thousand_histories_merge_to_the_truth_in_any_order(void **state)
{
    enum { ARENA_BYTES = 512 * 1024 * 1024 };
    Folder *folder = *state;
    uint64_t seed = 20261124;
    arena_free(folder->arena);
    folder->arena = arena_new(ARENA_BYTES);
    assert_non_null(folder->arena);
    Kiosk *kiosks = arena_array(folder->arena, KIOSKS, sizeof *kiosks);
    Str *files = arena_array(folder->arena, FILES, sizeof *files);
    assert_non_null(kiosks);
    assert_non_null(files);
    make_histories(folder->arena, kiosks, files, &seed);
    for (uint64_t order = 1; order <= 3; order++) {
        merge_in_random_order(folder, kiosks, files, order);
    }
}

/* The same with real files: cloned disks, clocks that jump, exports in between, resets. */
static void real_kiosks_with_resets_and_clones_merge_to_the_truth(void **state)
{
    const Folder *folder = *state;
    uint64_t seed = 7, truth = 0, sum = 0;
    size_t count;
    const char *office = path_in(folder, "office.db");
    for (int i = 0; i < REAL_KIOSKS; i++) {
        char name[24], machine[24];
        snprintf(name, sizeof name, "%d.db", i / 2); /* two machines share one disk image */
        snprintf(machine, sizeof machine, "machine %d", i);
        Counts *counts = counts_at(path_in(folder, name), machine, (uint8_t)(i + 1));
        for (int event = 0; event < REAL_EVENTS; event++) {
            Exported exported = {0};
            CountsImport import;
            uint32_t n = 1 + below(&seed, 4);
            count_lessons(counts, (Day){2026, (uint8_t)(1 + below(&seed, 12)), 3}, "foto", n);
            truth += n;
            ExportParams params = {.out = path_in(folder, "out.csv")};
            bool is_reset = below(&seed, 4) == 0;
            ExportResult result =
                is_reset
                    ? counts_reset(counts, folder->arena, path_in(folder, "exports"), &exported)
                    : counts_export(counts, folder->arena, &params, &exported);
            assert_int_equal(result, EXPORT_FINE);
            assert_true(counts_import(folder->arena, exported.path.at, &import));
            merge_into(office, import.rows, import.count);
        }
        counts_close(counts);
    }
    CountRow *rows = rows_at(folder->arena, office, &count);
    for (size_t i = 0; i < count; i++) {
        sum += rows[i].n;
    }
    assert_int_equal(sum, truth);
}

static void random_bytes_are_refused(void **state)
{
    enum { ROUNDS = 4000, BYTES = 600 };
    static const char *const STARTS[] = {"", "device,",
                                         "{\"device\":", "{\"about\":", "SQLite format 3"};
    uint64_t seed = 42;
    Arena *arena = arena_new(1 << 20);
    assert_non_null(arena);
    (void)state;
    for (int round = 0; round < ROUNDS; round++) {
        CountsImport import;
        const char *start = STARTS[below(&seed, sizeof STARTS / sizeof *STARTS)];
        size_t len = strlen(start), size = len + below(&seed, BYTES);
        char *bytes = arena_alloc(arena, size + 1);
        assert_non_null(bytes);
        memcpy(bytes, start, len);
        for (size_t i = len; i < size; i++) {
            bytes[i] = (char)(below(&seed, 3) > 0 ? ",\"\r\n#{}:0a\\"[below(&seed, 11)]
                                                  : (int)below(&seed, 256));
        }
        assert_false(counts_import_text(arena, (Str){bytes, (uint32_t)size}, &import));
        assert_true(import_message(arena, "x", &import, LANG_ID).len > 0);
        arena_reset(arena);
    }
    arena_free(arena);
}

/* Past the checksum: what a program that forges it could send. Never a crash; and what is taken
 * keeps the rules of rows. */
static void random_changes_with_a_right_checksum_do_no_harm(void **state)
{
    enum { ROUNDS = 3000 };
    uint64_t seed = 43;
    Arena *arena = arena_new(1 << 20);
    const CountRow rows[] = {row_of(DEVICE_A, "2026-11-23", "kuis", 7),
                             row_of(DEVICE_A, "2026-11-24", "kuis", 2)};
    int taken = 0;
    assert_non_null(arena);
    (void)state;
    for (int round = 0; round < ROUNDS; round++) {
        CountsImport import;
        Str good = csv_of(arena, rows, 2);
        uint32_t body = (uint32_t)str_find(good, STR("#sha256,"));
        char from[2] = {good.at[below(&seed, body)], '\0'};
        char to[4] = {0};
        for (uint32_t i = below(&seed, 4); i > 0; i--) {
            to[i - 1] = ",\"\r\n#0a9-."[below(&seed, 10)];
        }
        Str bad = forged(arena, good, from, to);
        if (counts_import_text(arena, bad, &import)) {
            taken++;
            assert_in_range(import.count, 0, 2);
        }
        arena_reset(arena);
    }
    assert_true(taken < ROUNDS);
    arena_free(arena);
}

/* file_write() without the disk's time. */
static void write_unsynced(const char *path, Str bytes)
{
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes.at, 1, bytes.len, file), bytes.len);
    assert_int_equal(fclose(file), 0);
}

/* A file of counts in which bytes were changed, as a bad stick does. */
static void changed_bytes_in_a_file_of_counts_do_no_harm(void **state)
{
    enum { ROUNDS = 300, CHANGES = 8 };
    const Folder *folder = *state;
    const char *path = path_in(folder, "a.db");
    uint64_t seed = 44;
    Arena *arena = arena_new(1 << 22);
    CountRow rows[] = {row_of(DEVICE_A, "2026-11-23", "kuis", 7),
                       row_of(DEVICE_A, "2026-11-24", "kuis", 2)};
    Str good;
    int refused = 0;
    assert_non_null(arena);
    merge_into(path, rows, 2);
    assert_int_equal(file_read(folder->arena, path, 1 << 20, &good), FILE_OK);
    for (int round = 0; round < ROUNDS; round++) {
        CountsImport import;
        char *bad = str_to_c(arena, good);
        assert_non_null(bad);
        for (int i = 0; i < CHANGES; i++) {
            bad[below(&seed, good.len)] = (char)below(&seed, 256);
            bad[100 + below(&seed, 400)] = (char)below(&seed, 256); /* the schema */
        }
        write_unsynced(path, (Str){bad, good.len});
        refused += !counts_import(arena, path, &import);
        arena_reset(arena);
    }
    assert_true(refused > 0);
    arena_free(arena);
}

#define IN_FOLDER(test) cmocka_unit_test_setup_teardown(test, folder_setup, folder_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(a_thousand_histories_merge_to_the_truth_in_any_order),
        IN_FOLDER(real_kiosks_with_resets_and_clones_merge_to_the_truth),
        IN_FOLDER(changed_bytes_in_a_file_of_counts_do_no_harm),
        cmocka_unit_test(random_bytes_are_refused),
        cmocka_unit_test(random_changes_with_a_right_checksum_do_no_harm),
    };
    return cmocka_run_group_tests_name("random", tests, NULL, NULL);
}
