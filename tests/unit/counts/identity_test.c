/* The id in the file: one for each machine that the file was on, and the same one when it is back.
 */
#include "../support.h"

#include "aman/counts/export.h"

#include <sodium.h>
#include <sqlite3.h>

#include <stdio.h>
#include <string.h>

enum { PARTS_MOST = 3, ID_BYTES = 64 };

/* A card, a disk and the system; an empty value is not there. */
typedef struct {
    const char *card, *disk, *system;
} Box;

static const Box A = {"8c:ec:4b:5a:11:02", "WD-WCC6Y4PE7KJ3", "3d1219c7"},
                 B = {"8c:ec:4b:5a:22:77", "WD-WCC6Y4PE9ZZ0", "3d1219c7"},
                 C = {"8c:ec:4b:5a:33:aa", "WD-WCC6Y4PE1AB2", "3d1219c7"};

static char *file_of(const Folder *folder)
{
    return path_in(folder, "counts.db");
}

/* Opens the file on that machine and gives the id under which it counts. */
static Str id_on(const Folder *folder, Box box, Str former)
{
    static uint8_t chance;
    const MachinePart parts[PARTS_MOST] = {{MACHINE_CARD, str_from_c(box.card)},
                                           {MACHINE_DISK, str_from_c(box.disk)},
                                           {MACHINE_SYSTEM, str_from_c(box.system)}};
    CountsParams params = {
        .path = file_of(folder), .parts = parts, .part_count = PARTS_MOST, .former = former};
    memset(params.random, ++chance, sizeof params.random);
    Counts *counts = counts_open(&params);
    assert_int_equal(counts_state(counts), COUNTS_FINE);
    counts_close(counts);
    sqlite3 *db;
    sqlite3_stmt *ask;
    assert_int_equal(sqlite3_open(file_of(folder), &db), SQLITE_OK);
    assert_int_equal(
        sqlite3_prepare_v2(db, "SELECT value FROM meta WHERE key = 'device'", -1, &ask, NULL),
        SQLITE_OK);
    assert_int_equal(sqlite3_step(ask), SQLITE_ROW);
    Str id = str_copy(folder->arena, str_from_c((const char *)sqlite3_column_text(ask, 0)));
    sqlite3_finalize(ask);
    sqlite3_close(db);
    return id;
}

static void run_sql(const Folder *folder, const char *sql)
{
    sqlite3 *db;
    assert_int_equal(sqlite3_open(file_of(folder), &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
}

static void an_image_that_comes_back_has_its_old_id(void **state)
{
    const Folder *folder = *state;
    Str a = id_on(folder, A, (Str){0}), b = id_on(folder, B, (Str){0});
    Str c = id_on(folder, C, (Str){0});
    assert_false(str_equal(a, b) || str_equal(a, c) || str_equal(b, c));
    for (int i = 0; i < 3; i++) {
        assert_true(str_equal(id_on(folder, A, (Str){0}), a));
        assert_true(str_equal(id_on(folder, B, (Str){0}), b));
        assert_true(str_equal(id_on(folder, C, (Str){0}), c));
    }
}

/* Each step alone is no more than half of the parts; in the end nothing of the first is left. */
static void a_machine_that_is_mended_part_by_part_stays_one(void **state)
{
    const Folder *folder = *state;
    Str a = id_on(folder, A, (Str){0});
    assert_true(str_equal(id_on(folder, (Box){A.card, B.disk, "aaaa1111"}, (Str){0}), a));
    assert_true(str_equal(id_on(folder, (Box){B.card, B.disk, "aaaa1111"}, (Str){0}), a));
    assert_true(str_equal(id_on(folder, (Box){B.card, C.disk, "bbbb2222"}, (Str){0}), a));
}

static void an_adapter_that_comes_late_makes_no_new_machine(void **state)
{
    const Folder *folder = *state;
    Str a = id_on(folder, (Box){"", "", A.system}, (Str){0});
    for (int i = 0; i < 3; i++) {
        assert_true(str_equal(id_on(folder, (Box){A.card, "", A.system}, (Str){0}), a));
        assert_true(str_equal(id_on(folder, (Box){"", "", A.system}, (Str){0}), a));
    }
    assert_false(str_equal(id_on(folder, (Box){B.card, "", A.system}, (Str){0}), a));
}

/* A school's stick sees more machines than a file remembers: it stays small, and ids apart. */
static void a_file_that_goes_round_stays_small(void **state)
{
    enum { MACHINES = 100, MOST = 64 };
    const Folder *folder = *state;
    Str before = {0};
    for (int i = 0; i < MACHINES; i++) {
        const char *card = str_print(folder->arena, "8c:ec:4b:5a:99:%02x", i).at;
        Str id = id_on(folder, (Box){card, "", A.system}, (Str){0});
        assert_false(str_equal(id, before));
        assert_true(str_equal(id_on(folder, (Box){card, "", A.system}, (Str){0}), id));
        before = id;
    }
    sqlite3 *db;
    sqlite3_stmt *ask;
    assert_int_equal(sqlite3_open(file_of(folder), &db), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(db, "SELECT count(*) FROM meta", -1, &ask, NULL),
                     SQLITE_OK);
    assert_int_equal(sqlite3_step(ask), SQLITE_ROW);
    assert_in_range(sqlite3_column_int(ask, 0), 3, MOST + 2);
    sqlite3_finalize(ask);
    sqlite3_close(db);
}

/* What a file of the first versions holds: one hash of all that was read. */
static void make_former(const Folder *folder, Str text)
{
    static const uint8_t SALT[COUNTS_ID_BYTES] = {1, 2, 3};
    uint8_t hash[32];
    char salt[ID_BYTES], hex[ID_BYTES + 1];
    Str made = id_on(folder, A, (Str){0});
    assert_int_equal(made.len, 2 * COUNTS_ID_BYTES);
    crypto_generichash(hash, sizeof hash, (const unsigned char *)text.at, text.len, SALT,
                       sizeof SALT);
    sodium_bin2hex(hex, sizeof hex, hash, sizeof hash);
    sodium_bin2hex(salt, sizeof salt, SALT, sizeof SALT);
    run_sql(folder, str_print(folder->arena,
                              "DELETE FROM meta; INSERT INTO meta VALUES"
                              " ('device', '0000000000000000000000000000000f'), ('salt', '%s'),"
                              " ('machine', '%s')",
                              salt, hex)
                        .at);
}

static void an_older_file_is_taken_over_where_its_hardware_fits(void **state)
{
    const Folder *folder = *state;
    make_former(folder, STR("|mid|8c:ec:4b:5a:11:02"));
    for (int i = 0; i < 2; i++) { /* the second time by what was learnt the first time */
        assert_str(id_on(folder, A, i == 0 ? STR("|mid|8c:ec:4b:5a:11:02") : (Str){0}),
                   "0000000000000000000000000000000f");
    }
    assert_int_not_equal(id_on(folder, B, STR("|mid|8c:ec:4b:5a:22:77")).at[31], 'f');
}

/* Its hash held only what a disk image holds: then it fits each of the clones. To go on under one
 * id would lose counts for good; a new one loses nothing. */
static void an_older_file_that_says_nothing_of_hardware_counts_anew(void **state)
{
    const Folder *folder = *state;
    make_former(folder, STR("|mid"));
    Str id = id_on(folder, A, (Str){0});
    assert_false(str_equal(id, STR("0000000000000000000000000000000f")));
    assert_true(str_equal(id_on(folder, A, (Str){0}), id));
}

static void a_reset_never_goes_back_to_an_id_whose_rows_are_gone(void **state)
{
    const Folder *folder = *state;
    Str a = id_on(folder, A, (Str){0});
    const MachinePart parts[] = {{MACHINE_CARD, str_from_c(A.card)}};
    CountsParams params = {.path = file_of(folder), .parts = parts, .part_count = 1};
    memset(params.random, 200, sizeof params.random);
    Counts *counts = counts_open(&params);
    Exported exported;
    assert_int_equal(counts_reset(counts, folder->arena, path_in(folder, "exports"), &exported),
                     EXPORT_FINE);
    counts_close(counts);
    Str after = id_on(folder, A, (Str){0});
    assert_false(str_equal(after, a));
    id_on(folder, B, (Str){0});
    assert_true(str_equal(id_on(folder, A, (Str){0}), after));
}

#define IN_FOLDER(test) cmocka_unit_test_setup_teardown(test, folder_setup, folder_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(an_image_that_comes_back_has_its_old_id),
        IN_FOLDER(a_machine_that_is_mended_part_by_part_stays_one),
        IN_FOLDER(an_adapter_that_comes_late_makes_no_new_machine),
        IN_FOLDER(a_file_that_goes_round_stays_small),
        IN_FOLDER(an_older_file_is_taken_over_where_its_hardware_fits),
        IN_FOLDER(an_older_file_that_says_nothing_of_hardware_counts_anew),
        IN_FOLDER(a_reset_never_goes_back_to_an_id_whose_rows_are_gone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
