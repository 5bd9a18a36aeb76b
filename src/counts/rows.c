/* Whole rows: reading all of them back, and merging those of other files. */
#include "row.h"
#include "schema.h"
#include "store.h"

static Str column(sqlite3_stmt *statement, int number, Arena *arena)
{
    const char *text = (const char *)sqlite3_column_text(statement, number);
    return str_copy(arena, (Str){text, (uint32_t)sqlite3_column_bytes(statement, number)});
}

static bool read_row(sqlite3_stmt *statement, Arena *arena, CountRow *row)
{
    for (int i = 0; i < COLUMN_N; i++) {
        row_set(row, (CountColumn)i, column(statement, i, arena));
    }
    row->n = (uint64_t)sqlite3_column_int64(statement, COLUMN_N);
    return !arena_is_full(arena);
}

bool store_rows(Store *store, Arena *arena, CountRow **rows, size_t *count)
{
    sqlite3_stmt *statement = NULL;
    CountRow *all = NULL;
    size_t len = 0, capacity = 0;
    *rows = NULL;
    *count = 0;
    int result = sqlite3_prepare_v2(store->db, COUNTS_SELECT, -1, &statement, NULL);
    while (result == SQLITE_OK || result == SQLITE_ROW) {
        result = sqlite3_step(statement);
        if (result != SQLITE_ROW) {
            break;
        }
        CountRow *grown = arena_grow(arena, all, &capacity, len + 1, sizeof *all);
        all = grown ? grown : all;
        if (!grown || !read_row(statement, arena, &all[len++])) {
            result = SQLITE_NOMEM;
        }
    }
    sqlite3_finalize(statement);
    if (result == SQLITE_DONE) {
        *rows = all;
        *count = len;
    }
    return result == SQLITE_DONE;
}
