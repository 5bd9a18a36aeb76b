/* A mark is a row of the table `meta`, beside the file's id. */
#include "marks.h"

#include <stdio.h>

#define MARKS "meta WHERE key >= 'mark ' AND key < 'mark!'"

static CountsState run_with(Store *store, const char *sql, const char *mark, bool *has_row)
{
    char key[MARK_BYTES + 8];
    sqlite3_stmt *statement = NULL;
    snprintf(key, sizeof key, "mark %s", mark);
    int result = sqlite3_prepare_v2(store->db, sql, -1, &statement, NULL);
    if (result == SQLITE_OK) {
        result = sqlite3_bind_text(statement, 1, key, -1, SQLITE_STATIC);
    }
    result = result == SQLITE_OK ? sqlite3_step(statement) : result;
    *has_row = result == SQLITE_ROW;
    CountsState state = store_state(store->db, result);
    sqlite3_finalize(statement);
    return state;
}

CountsState marks_set(Store *store, const char *const *marks, size_t count, bool replaces)
{
    bool has_row;
    int result =
        replaces ? sqlite3_exec(store->db, "DELETE FROM " MARKS, NULL, NULL, NULL) : SQLITE_OK;
    CountsState state = store_state(store->db, result);
    for (size_t i = 0; i < count && state == COUNTS_FINE; i++) {
        if (marks[i][0]) {
            state =
                run_with(store, "INSERT OR IGNORE INTO meta VALUES (?1, '')", marks[i], &has_row);
        }
    }
    return state;
}

CountsState marks_find(Store *store, const char *mark, bool *is_there)
{
    return run_with(store, "SELECT 1 FROM meta WHERE key = ?1", mark, is_there);
}

void marks_forget(Store *store)
{
    char found[STORE_WORD_BYTES];
    if (store_ask(store->db, "SELECT count(*) FROM " MARKS, found) == COUNTS_FINE &&
        found[0] != '0') {
        sqlite3_exec(store->db, "DELETE FROM " MARKS, NULL, NULL, NULL);
    }
}
