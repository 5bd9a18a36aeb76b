/* What a merge costs, beside the least that SQLite needs for the same rows: one prepared INSERT
 * into an empty table of the same form, in one transaction.
 *
 *   bench_merge DIR [KIOSKS [ROWS]]   1000 kiosks x 2000 rows; DIR is made and holds the files */
#include "aman/base/file.h"
#include "aman/counts/collection.h"
#include "aman/counts/export.h"
#include "aman/counts/import.h"

#include <sqlite3.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { KIOSKS = 1000, ROWS = 2000, PER_DAY = 40, DAYS_A_MONTH = 28, MONTHS = 12 };
#define ARENA_BYTES ((size_t)256 * 1024 * 1024)

static const char SCHEMA[] =
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;"
    "CREATE TABLE counts(device TEXT NOT NULL, day TEXT NOT NULL, pack TEXT NOT NULL,"
    " pack_version TEXT NOT NULL, lesson TEXT NOT NULL, step TEXT NOT NULL, metric TEXT NOT NULL,"
    " value TEXT NOT NULL, n INTEGER NOT NULL CHECK (n > 0),"
    " PRIMARY KEY (device, day, pack, pack_version, lesson, step, metric, value)"
    ") STRICT, WITHOUT ROWID";

typedef struct {
    const char *folder;
    unsigned kiosks, rows;
    Arena *arena; /* for one kiosk; reset by who uses it */
} Setup;

static double now_s(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static const char *path_of(const Setup *setup, const char *name)
{
    return str_print(setup->arena, "%s/%s", setup->folder, name).at;
}

static const char *export_of(const Setup *setup, unsigned kiosk)
{
    return str_print(setup->arena, "%s/%u.csv", setup->folder, kiosk).at;
}

/* The rows of one kiosk, sorted, as a year of use gives them; ids spread like random ones. */
static CountRow *rows_of(const Setup *setup, unsigned kiosk)
{
    CountRow *rows = arena_array(setup->arena, setup->rows, sizeof *rows);
    Str device = str_print(setup->arena, "%08x%024x", kiosk * 2654435761U, kiosk);
    for (unsigned i = 0; rows && i < setup->rows; i++) {
        unsigned day = i / PER_DAY;
        rows[i] = (CountRow){
            .device = device,
            .day = str_print(setup->arena, "2026-%02u-%02u", day / DAYS_A_MONTH % MONTHS + 1,
                             day % DAYS_A_MONTH + 1),
            .pack = STR("kenalan"),
            .version = STR("1.0.0"),
            .lesson = STR("teman-baru"),
            .step = str_print(setup->arena, "langkah-%02u", i % PER_DAY),
            .metric = STR("right_first"),
            .value = STR("1"),
            .n = 1 + i % 97,
        };
    }
    return rows;
}

static bool write_exports(const Setup *setup)
{
    bool is_fine = true;
    for (unsigned i = 0; i < setup->kiosks && is_fine; i++) {
        CountRow *rows = rows_of(setup, i);
        Str text =
            rows ? counts_format(setup->arena, rows, setup->rows, FORMAT_CSV, false) : (Str){0};
        is_fine = text.at && file_write(export_of(setup, i), text);
        arena_reset(setup->arena);
    }
    return is_fine;
}

static bool insert_all(sqlite3_stmt *insert, const CountRow *rows, unsigned count)
{
    for (unsigned i = 0; i < count; i++) {
        const CountRow *row = &rows[i];
        const Str texts[] = {row->device, row->day,  row->pack,   row->version,
                             row->lesson, row->step, row->metric, row->value};
        for (int at = 0; at < 8; at++) {
            sqlite3_bind_text(insert, at + 1, texts[at].at, (int)texts[at].len, SQLITE_STATIC);
        }
        sqlite3_bind_int64(insert, 9, (sqlite3_int64)row->n);
        if (sqlite3_step(insert) != SQLITE_DONE) {
            return false;
        }
        sqlite3_reset(insert);
    }
    return true;
}

/* Seconds in SQLite alone; the rows are made meanwhile, off the clock. */
static double measure_plain(const Setup *setup)
{
    sqlite3 *db;
    sqlite3_stmt *insert = NULL;
    double used = 0;
    bool is_fine = sqlite3_open(path_of(setup, "plain.db"), &db) == SQLITE_OK &&
                   sqlite3_exec(db, SCHEMA, NULL, NULL, NULL) == SQLITE_OK &&
                   sqlite3_exec(db, "BEGIN IMMEDIATE", NULL, NULL, NULL) == SQLITE_OK &&
                   sqlite3_prepare_v2(db, "INSERT INTO counts VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9)",
                                      -1, &insert, NULL) == SQLITE_OK;
    for (unsigned i = 0; i < setup->kiosks && is_fine; i++) {
        CountRow *rows = rows_of(setup, i);
        double from = now_s();
        is_fine = rows && insert_all(insert, rows, setup->rows);
        used += now_s() - from;
        arena_reset(setup->arena);
    }
    double from = now_s();
    sqlite3_finalize(insert);
    is_fine = is_fine && sqlite3_exec(db, "COMMIT", NULL, NULL, NULL) == SQLITE_OK;
    sqlite3_close(db);
    return is_fine ? used + now_s() - from : -1;
}

static double measure_read(const Setup *setup)
{
    double from = now_s();
    for (unsigned i = 0; i < setup->kiosks; i++) {
        CountsImport import;
        if (!counts_import(setup->arena, export_of(setup, i), &import)) {
            return -1;
        }
        arena_reset(setup->arena);
    }
    return now_s() - from;
}

static double measure_merge(const Setup *setup, size_t *news)
{
    double from = now_s();
    CountsParams params = {.path = path_of(setup, "merged.db")};
    CountsState state;
    Collection *collection = collection_open(&params, &state);
    *news = 0;
    for (unsigned i = 0; i < setup->kiosks && collection && state == COUNTS_FINE; i++) {
        CountsImport import;
        size_t new_here = 0;
        if (!counts_import(setup->arena, export_of(setup, i), &import)) {
            state = COUNTS_BROKEN;
        } else {
            state = collection_add(collection, import.rows, import.count, &new_here);
        }
        *news += new_here;
        arena_reset(setup->arena);
    }
    CountsState end = collection_close(collection, true);
    return state == COUNTS_FINE && end == COUNTS_FINE ? now_s() - from : -1;
}

static void print(const char *title, double used_s, double plain_s, size_t rows)
{
    printf("%-44s %8.2f s  %5.2fx  %9.0f rows/s\n", title, used_s, used_s / plain_s,
           (double)rows / used_s);
    fflush(stdout);
}

int main(int argc, char **argv)
{
    Setup setup = {.folder = argc > 1 ? argv[1] : NULL,
                   .kiosks = argc > 2 ? (unsigned)strtoul(argv[2], NULL, 10) : KIOSKS,
                   .rows = argc > 3 ? (unsigned)strtoul(argv[3], NULL, 10) : ROWS,
                   .arena = arena_new(ARENA_BYTES)};
    size_t first, again, all = (size_t)setup.kiosks * setup.rows;
    if (!setup.folder || !setup.arena || all == 0 || file_exists(setup.folder) ||
        !file_make_folder(setup.folder) || !write_exports(&setup)) {
        fprintf(stderr,
                "bench_merge: give a folder that is not there yet, with room for the files\n");
        return 2;
    }
    printf("%u kiosks x %u rows\n", setup.kiosks, setup.rows);
    double plain = measure_plain(&setup);
    print("plain prepared INSERT, one transaction", plain, plain, all);
    print("read, verify and parse the exports", measure_read(&setup), plain, all);
    double merged = measure_merge(&setup, &first), repeated = measure_merge(&setup, &again);
    print("merge into a new collection (with reading)", merged, plain, all);
    print("merge the same again", repeated, plain, all);
    arena_free(setup.arena);
    if (plain < 0 || merged < 0 || repeated < 0 || first != all || again != 0) {
        fprintf(stderr, "bench_merge: something failed; the numbers mean nothing\n");
        return 2;
    }
    return 0;
}
