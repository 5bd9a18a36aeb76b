/* A disk that fails is no damage: whatever goes wrong while a healthy file is read, it stays where
 * it is, with its rows and its id. */
#include "faulty.h"
#include "files.h"
#include "store.h"

#include "aman/base/file.h"

#include <errno.h>
#include <stdio.h>
#include <unistd.h>

enum { PACKS = 120 };

static const Day DAY = {2026, 11, 24};

/* A number that the file itself tells. */
static int64_t ask(const char *path, const char *sql)
{
    sqlite3 *db;
    sqlite3_stmt *statement;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &statement, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
    int64_t answer = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return answer;
}

static const char SUM[] = "SELECT sum(n) FROM counts";
static const char IDS[] = "SELECT count(DISTINCT value) FROM (SELECT device AS value FROM counts"
                          " UNION SELECT value FROM meta WHERE key = 'device')";

/* Some pages of rows. */
static const char *make_file(const Folder *folder)
{
    const char *path = path_in(folder, "counts.db");
    Counts *counts = counts_at(path, "machine", 1);
    for (int i = 0; i < PACKS; i++) {
        count_lessons(counts, DAY, str_print(folder->arena, "pelajaran-%03d", i).at, 1);
    }
    counts_close(counts);
    return path;
}

/* Opening, counting and closing with one fault; returns how many reads there were. */
static unsigned count_with(const char *path, FaultKind kind, unsigned at, bool is_lasting)
{
    unsigned reads = 0;
    faulty_begin();
    faulty_set(kind, at, is_lasting);
    Counts *counts = counts_at(path, "machine", 2);
    if (kind == FAULT_NOISE) { /* later, nobody could tell it from what was written */
        reads = faulty_clear();
    }
    count_lessons(counts, DAY, "pelajaran-000", 1);
    counts_close(counts);
    reads = kind == FAULT_NOISE ? reads : faulty_clear();
    faulty_end();
    return reads;
}

/* Each read fails, once or from there on. */
static void no_fault_of_a_read_moves_a_healthy_file(void **state)
{
    const Folder *folder = *state;
    Str healthy;
    const char *first = make_file(folder), *path = path_in(folder, "kiosk/counts.db");
    assert_int_equal(file_read(folder->arena, first, 1 << 20, &healthy), FILE_OK);
    assert_true(file_make_folder(path_in(folder, "kiosk")));
    unsigned faults = 0;
    for (int way = 0; way < 2 * FAULT_KINDS; way++) {
        FaultKind kind = (FaultKind)(way / 2);
        bool is_lasting = way % 2;
        if (kind == FAULT_NOISE && is_lasting) {
            continue; /* a disk that always gives these bytes has these bytes */
        }
        for (unsigned at = 0, reads = 1; at < reads; at++) {
            assert_true(file_write(path, healthy));
            reads = count_with(path, kind, at, is_lasting);
            faults++;
            int64_t sum = ask(path, SUM);
            if (sum < PACKS || ask(path, IDS) != 1) {
                fail_msg("fault %d, read %u: %d counts", way, at, (int)sum);
            }
            unlink(path);
            unlink(path_in(folder, "kiosk/counts.db-spool"));
            assert_int_equal(entries_in(path_in(folder, "kiosk")), 0); /* nothing lies aside */
        }
    }
    assert_true(faults > 50); /* else nothing was tried */
}

/* One bad read, and the disk is well again: nothing is lost. */
static void what_was_counted_during_a_passing_fault_is_kept(void **state)
{
    const Folder *folder = *state;
    const char *path = make_file(folder);
    faulty_begin();
    Counts *counts = counts_at(path, "machine", 2);
    faulty_set(FAULT_ERROR, 0, false);
    count_lessons(counts, DAY, "pelajaran-050", 3);
    faulty_clear();
    counts_retry(counts, 1000 + COUNTS_RETRY_MS);
    counts_retry(counts, 1000 + 2 * COUNTS_RETRY_MS);
    assert_int_equal(counts_state(counts), COUNTS_FINE);
    counts_close(counts);
    faulty_end();
    assert_int_equal(ask(path, SUM), PACKS + 3);
}

static void real_damage_is_still_moved_aside(void **state)
{
    const Folder *folder = *state;
    const char *path = make_file(folder);
    FILE *file = fopen(path, "r+b");
    assert_non_null(file);
    assert_int_equal(fseek(file, 8192, SEEK_SET), 0);
    for (int i = 0; i < 4096; i++) {
        assert_int_equal(fputc('n', file), 'n');
    }
    assert_int_equal(fclose(file), 0);
    Counts *counts = counts_at(path, "machine", 2);
    assert_int_equal(counts_state(counts), COUNTS_REPLACED);
    counts_close(counts);
    assert_true(file_exists(str_print(folder->arena, "%s.corrupt-1", path).at));
}

static void an_import_tells_a_bad_disk_from_a_damaged_file(void **state)
{
    const Folder *folder = *state;
    const char *path = make_file(folder);
    CountsImport import;
    for (unsigned at = 0, reads = 1; at < reads; at++) {
        faulty_begin();
        faulty_set(FAULT_ERROR, at, true);
        bool is_read = counts_import(folder->arena, path, &import);
        reads = faulty_clear();
        faulty_end();
        assert_true(is_read || import.result == IMPORT_UNREADABLE);
    }
}

/* All result codes that SQLite knows, the extended ones too: exactly two families say damage. */
static void only_two_codes_mean_damage(void **state)
{
    (void)state;
    static const struct {
        int result;
        CountsState means;
    } CODES[] = {
        {SQLITE_OK, COUNTS_FINE},          {SQLITE_ERROR, COUNTS_BROKEN},
        {SQLITE_INTERNAL, COUNTS_BROKEN},  {SQLITE_PERM, COUNTS_NO_FILE},
        {SQLITE_ABORT, COUNTS_BROKEN},     {SQLITE_BUSY, COUNTS_LOCKED},
        {SQLITE_LOCKED, COUNTS_LOCKED},    {SQLITE_NOMEM, COUNTS_BROKEN},
        {SQLITE_READONLY, COUNTS_NO_FILE}, {SQLITE_INTERRUPT, COUNTS_BROKEN},
        {SQLITE_IOERR, COUNTS_BROKEN},     {SQLITE_CORRUPT, STORE_CORRUPT},
        {SQLITE_NOTFOUND, COUNTS_BROKEN},  {SQLITE_FULL, COUNTS_FULL},
        {SQLITE_CANTOPEN, COUNTS_NO_FILE}, {SQLITE_PROTOCOL, COUNTS_LOCKED},
        {SQLITE_EMPTY, COUNTS_BROKEN},     {SQLITE_SCHEMA, COUNTS_BROKEN},
        {SQLITE_TOOBIG, COUNTS_BROKEN},    {SQLITE_CONSTRAINT, COUNTS_BROKEN},
        {SQLITE_MISMATCH, COUNTS_BROKEN},  {SQLITE_MISUSE, COUNTS_BROKEN},
        {SQLITE_NOLFS, COUNTS_BROKEN},     {SQLITE_AUTH, COUNTS_BROKEN},
        {SQLITE_FORMAT, COUNTS_BROKEN},    {SQLITE_RANGE, COUNTS_BROKEN},
        {SQLITE_NOTADB, STORE_CORRUPT},    {SQLITE_NOTICE, COUNTS_BROKEN},
        {SQLITE_WARNING, COUNTS_BROKEN},   {SQLITE_ROW, COUNTS_FINE},
        {SQLITE_DONE, COUNTS_FINE},
    };
    for (size_t i = 0; i < sizeof CODES / sizeof *CODES; i++) {
        for (int extension = 0; extension < 64; extension++) {
            int code = CODES[i].result | extension << 8;
            assert_int_equal(store_state_of(code, 0), CODES[i].means);
        }
    }
    for (int code = SQLITE_NOTADB + 1; code < 256; code++) { /* and those of a later SQLite */
        assert_int_not_equal(store_state_of(code, 0), STORE_CORRUPT);
    }
    assert_int_equal(store_state_of(SQLITE_IOERR_WRITE, ENOSPC), COUNTS_FULL);
    assert_int_equal(store_state_of(SQLITE_CANTOPEN, EDQUOT), COUNTS_FULL);
    assert_int_equal(store_state_of(SQLITE_IOERR_READ, EIO), COUNTS_BROKEN);
}

#define IN_FOLDER(test) cmocka_unit_test_setup_teardown(test, folder_setup, folder_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(no_fault_of_a_read_moves_a_healthy_file),
        IN_FOLDER(what_was_counted_during_a_passing_fault_is_kept),
        IN_FOLDER(real_damage_is_still_moved_aside),
        IN_FOLDER(an_import_tells_a_bad_disk_from_a_damaged_file),
        cmocka_unit_test(only_two_codes_mean_damage),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
