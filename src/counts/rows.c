/* Whole rows: reading all of them back, and taking those of a device out. */
#include "row.h"
#include "schema.h"
#include "store.h"

#include <stdio.h>

/* Valid until the next step. */
static Str column(sqlite3_stmt *statement, int number)
{
    const char *text = (const char *)sqlite3_column_text(statement, number);
    return (Str){text, (uint32_t)sqlite3_column_bytes(statement, number)};
}

static bool read_row(sqlite3_stmt *statement, Arena *arena, CountRow *row)
{
    for (int i = 0; i < COLUMN_N; i++) {
        row_set(row, (CountColumn)i, str_copy(arena, column(statement, i)));
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

static int step_of(Store *store, const char *sql, Str device, Str day, sqlite3_stmt **statement)
{
    const Str texts[] = {device, day};
    int result = sqlite3_prepare_v2(store->db, sql, -1, statement, NULL);
    for (int i = 0; i < 2 && result == SQLITE_OK; i++) {
        const char *at = texts[i].len > 0 ? texts[i].at : "";
        result = sqlite3_bind_text(*statement, i + 1, at, (int)texts[i].len, SQLITE_STATIC);
    }
    return result == SQLITE_OK ? sqlite3_step(*statement) : result;
}

CountsState store_remove(Store *store, Str device, Str day, CollectionTaken *taken)
{
    sqlite3_stmt *look = NULL, *take = NULL;
    int result = step_of(store, COUNTS_LOOK, device, day, &look);
    if (result == SQLITE_ROW) {
        Str first = column(look, 2), last = column(look, 3);
        taken->rows = (size_t)sqlite3_column_int64(look, 0);
        taken->days = (size_t)sqlite3_column_int64(look, 1);
        snprintf(taken->first, sizeof taken->first, STR_FMT, STR_ARG(first));
        snprintf(taken->last, sizeof taken->last, STR_FMT, STR_ARG(last));
    }
    sqlite3_finalize(look);
    if (result == SQLITE_ROW) {
        result = step_of(store, COUNTS_REMOVE, device, day, &take);
    }
    CountsState state = store_state_of(result, sqlite3_system_errno(store->db));
    sqlite3_finalize(take);
    return state;
}
