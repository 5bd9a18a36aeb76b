/* The file through SQLite: WAL with synchronous=FULL, every change in a transaction that takes the
 * write lock first. The file is never opened other than by SQLite: closing a descriptor of our own
 * would drop the locks that SQLite holds on it (https://sqlite.org/howtocorrupt.html, 2.2). */
#include "store.h"

#include "row.h"
#include "schema.h"

#include "aman/base/file.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

/* Long enough for another program's transaction, short enough for a child that has tapped. */
enum { BUSY_MS = 2000, URI_BYTES = 3 * PATH_MAX };

static CountsState state_of(sqlite3 *db, int result)
{
    return store_state_of(result, sqlite3_system_errno(db));
}

static CountsState run(sqlite3 *db, const char *sql)
{
    return state_of(db, sqlite3_exec(db, sql, NULL, NULL, NULL));
}

CountsState store_ask(sqlite3 *db, const char *sql, char answer[STORE_WORD_BYTES])
{
    answer[0] = '\0';
    sqlite3_stmt *statement = NULL;
    int result = sqlite3_prepare_v2(db, sql, -1, &statement, NULL);
    if (result == SQLITE_OK && (result = sqlite3_step(statement)) == SQLITE_ROW) {
        const unsigned char *text = sqlite3_column_text(statement, 0);
        snprintf(answer, STORE_WORD_BYTES, "%s", text ? (const char *)text : "");
    }
    sqlite3_finalize(statement);
    return state_of(db, result);
}

typedef enum { KIND_EMPTY, KIND_OURS, KIND_FOREIGN } Kind;

/* Inside a transaction, so that the three answers belong together. */
static CountsState look(sqlite3 *db, Kind *kind)
{
    char id[STORE_WORD_BYTES], version[STORE_WORD_BYTES], tables[STORE_WORD_BYTES],
        ours[STORE_WORD_BYTES];
    char known[STORE_WORD_BYTES];
    CountsState state = store_ask(db, "PRAGMA application_id", id);
    state = state == COUNTS_FINE ? store_ask(db, "PRAGMA user_version", version) : state;
    state =
        state == COUNTS_FINE ? store_ask(db, "SELECT count(*) FROM sqlite_schema", tables) : state;
    if (state != COUNTS_FINE) {
        return state;
    }
    snprintf(ours, sizeof ours, "%d", COUNTS_APPLICATION_ID);
    snprintf(known, sizeof known, "%d", COUNTS_VERSION);
    if (strcmp(id, ours) == 0 && strcmp(version, known) == 0) {
        *kind = KIND_OURS;
    } else {
        bool is_empty =
            strcmp(id, "0") == 0 && strcmp(version, "0") == 0 && strcmp(tables, "0") == 0;
        *kind = is_empty ? KIND_EMPTY : KIND_FOREIGN;
    }
    return COUNTS_FINE;
}

/* Else damage in the rows of a past day would be met only by who reads them all; and what is
 * written into a page that was read wrongly makes it wrong for good. */
static CountsState check_pages(sqlite3 *db)
{
    char check[STORE_WORD_BYTES];
    CountsState state = store_ask(db, "PRAGMA quick_check(1)", check);
    return state == COUNTS_FINE && strcmp(check, "ok") != 0 ? STORE_CORRUPT : state;
}

/* Of two programs that open a new file at once, the second one waits here and then finds the first
 * one's tables and id. */
static CountsState make_ours(sqlite3 *db, CountsMachine *machine)
{
    Kind kind = KIND_FOREIGN;
    CountsState state = run(db, "BEGIN IMMEDIATE");
    state = state == COUNTS_FINE ? look(db, &kind) : state;
    if (state == COUNTS_FINE && kind == KIND_FOREIGN) {
        state = COUNTS_NEWER;
    }
    if (state == COUNTS_FINE && kind == KIND_EMPTY) {
        state = run(db, COUNTS_SCHEMA);
    }
    state = state == COUNTS_FINE ? check_pages(db) : state;
    if (state == COUNTS_FINE) {
        state = state_of(db, identity_settle(db, machine));
    }
    return state == COUNTS_FINE ? run(db, "COMMIT") : state;
}

/* Another program may be in the way; until the next try the file's older journal is as safe. */
static CountsState use_wal(Store *store)
{
    char mode[STORE_WORD_BYTES];
    CountsState state = store_ask(store->db, "PRAGMA journal_mode = WAL", mode);
    store->is_wal = strcmp(mode, "wal") == 0;
    return state == COUNTS_LOCKED ? COUNTS_FINE : state;
}

static CountsState open_db(Store *store, const char *path, int flags)
{
    int result = sqlite3_open_v2(path, &store->db, flags | SQLITE_OPEN_EXRESCODE, NULL);
    if (result != SQLITE_OK) {
        return store->db ? state_of(store->db, result) : COUNTS_BROKEN;
    }
    store->mark = file_mark(path);
    sqlite3_busy_timeout(store->db, BUSY_MS);
    return run(store->db, "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;"
                          "PRAGMA secure_delete = ON; PRAGMA synchronous = FULL;"
                          /* no row is ever written to a file of the system's folder */
                          "PRAGMA temp_store = MEMORY");
}

static CountsState make_ready(Store *store, const char *path, CountsMachine *machine)
{
    CountsState state = open_db(store, path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    state = state == COUNTS_FINE ? make_ours(store->db, machine) : state;
    state = state == COUNTS_FINE ? use_wal(store) : state;
    if (state != COUNTS_FINE) {
        return state;
    }
    int result =
        sqlite3_prepare_v3(store->db, COUNTS_ADD, -1, SQLITE_PREPARE_PERSISTENT, &store->add, NULL);
    /* our number, but other tables */
    return result == SQLITE_ERROR ? COUNTS_NEWER : state_of(store->db, result);
}

static CountsState open_once(Store *store, const char *path, CountsMachine *machine)
{
    char journal[PATH_MAX];
    snprintf(journal, sizeof journal, "%s-wal", path);
    bool had_journal = file_exists(journal);
    /* a journal that is there may be that of a sitting which the plug ended */
    *store = (Store){.is_unsettled = store->is_unsettled || had_journal};
    CountsState state = make_ready(store, path, machine);
    if (state == STORE_CORRUPT) {
        state = store_confirm(store->db);
        store_abandon(store);
    } else if (state == COUNTS_NEWER && had_journal) {
        store_abandon(store);
    } else if (state != COUNTS_FINE) {
        store_close(store);
    }
    return state;
}

/* A bad cable can give other bytes than the disk has. So the file is opened anew before it counts
 * as corrupt. */
CountsState store_open(Store *store, const char *path, CountsMachine *machine)
{
    CountsState state = open_once(store, path, machine);
    return state == STORE_CORRUPT ? open_once(store, path, machine) : state;
}

static CountsState open_read(Store *store, const char *path, int flags)
{
    static const char VIEWS[] = "SELECT count(*) FROM sqlite_schema"
                                " WHERE type NOT IN ('table', 'index')";
    char views[STORE_WORD_BYTES];
    Kind kind = KIND_EMPTY;
    *store = (Store){0};
    CountsState state = open_db(store, path, SQLITE_OPEN_READONLY | flags);
    state = state == COUNTS_FINE ? run(store->db, "BEGIN") : state;
    state = state == COUNTS_FINE ? look(store->db, &kind) : state;
    /* A view could keep its reader busy for ever. */
    state = state == COUNTS_FINE ? store_ask(store->db, VIEWS, views) : state;
    state = state == COUNTS_FINE ? run(store->db, "COMMIT") : state;
    bool is_ours = kind == KIND_OURS && strcmp(views, "0") == 0;
    if (state == COUNTS_FINE && !is_ours) {
        state = kind == KIND_EMPTY ? COUNTS_NO_FILE : COUNTS_NEWER;
    }
    if (state != COUNTS_FINE) {
        store_close(store);
    }
    return state;
}

/* `path` as a name that tells SQLite that nobody writes the file. */
static bool name_unwritten(const char *path, char name[URI_BYTES])
{
    static const char BEFORE[] = "file:", AFTER[] = "?immutable=1", HEX[] = "0123456789abcdef";
    size_t len = sizeof BEFORE - 1;
    memcpy(name, BEFORE, len);
    for (; *path && len + 3 + sizeof AFTER <= URI_BYTES; path++) {
        unsigned char c = (unsigned char)*path;
        if (strchr("%?#", c)) {
            name[len++] = '%';
            name[len++] = HEX[c >> 4];
            name[len++] = HEX[c & 0xF];
        } else {
            name[len++] = *path;
        }
    }
    memcpy(name + len, AFTER, sizeof AFTER);
    return *path == '\0';
}

/* On a medium that cannot be written SQLite finds no place for what readers of a journal share.
 * Where no journal is left nobody writes, and the file may be read as it is. */
CountsState store_open_read(Store *store, const char *path)
{
    char name[URI_BYTES];
    CountsState state = open_read(store, path, 0);
    snprintf(name, sizeof name, "%s-wal", path);
    if (state == COUNTS_NO_FILE && file_exists(path) && !file_exists(name) &&
        name_unwritten(path, name)) {
        state = open_read(store, name, SQLITE_OPEN_URI);
    }
    return state;
}

/* Keeps the mark, because a corrupt file is moved after it was closed, and what is to be settled.
 */
void store_close(Store *store)
{
    sqlite3_finalize(store->add);
    sqlite3_close(store->db);
    *store = (Store){.mark = store->mark, .is_unsettled = store->is_unsettled};
}

void store_abandon(Store *store)
{
    if (store->db) {
        sqlite3_db_config(store->db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
    }
    store_close(store);
}

bool store_has_moved(const Store *store)
{
    int has_moved = 0;
    return store->db &&
           sqlite3_file_control(store->db, "main", SQLITE_FCNTL_HAS_MOVED, &has_moved) ==
               SQLITE_OK &&
           has_moved;
}

CountsState store_state(sqlite3 *db, int result)
{
    return state_of(db, result);
}

CountsState store_device(Store *store, char device[IDENTITY_BYTES])
{
    return state_of(store->db, identity_read(store->db, device));
}

CountsState store_begin(Store *store)
{
    CountsState state = store->is_wal ? COUNTS_FINE : use_wal(store);
    return state == COUNTS_FINE ? run(store->db, "BEGIN IMMEDIATE") : state;
}

CountsState store_add(Store *store, const WaitingRow *row)
{
    const CountEvent *event = &row->event;
    char day[STORE_WORD_BYTES];
    snprintf(day, sizeof day, "%04u-%02u-%02u", row->day.year, row->day.month, row->day.day);
    const Str texts[] = {str_from_c(day), event->pack, event->version,
                         event->lesson,   event->step, str_from_c(metric_name(event->metric)),
                         event->value};
    enum { TEXT_COUNT = sizeof texts / sizeof *texts };
    int result = SQLITE_OK;
    for (int i = 0; i < TEXT_COUNT && result == SQLITE_OK; i++) {
        /* a NULL pointer would be bound as NULL */
        const char *at = texts[i].len > 0 ? texts[i].at : "";
        result = sqlite3_bind_text(store->add, i + 1, at, (int)texts[i].len, SQLITE_STATIC);
    }
    if (result == SQLITE_OK) {
        result = sqlite3_bind_int64(store->add, TEXT_COUNT + 1, (sqlite3_int64)row->n);
    }
    if (result == SQLITE_OK && row->device.len > 0) {
        result = sqlite3_bind_text(store->add, TEXT_COUNT + 2, row->device.at, (int)row->device.len,
                                   SQLITE_STATIC);
    }
    result = result == SQLITE_OK ? sqlite3_step(store->add) : result;
    CountsState state = state_of(store->db, result);
    sqlite3_reset(store->add);
    sqlite3_clear_bindings(store->add);
    return state;
}

/* A commit that fails may be in the journal all the same, when only the sync went wrong: who opens
 * the file again finds it there. Where the disk had no room for it, it is not. */
CountsState store_end(Store *store, CountsState state)
{
    if (state == COUNTS_FINE) {
        state = run(store->db, "COMMIT");
        bool has_no_room = (sqlite3_errcode(store->db) & 0xFF) == SQLITE_FULL;
        store->is_unsure = state != COUNTS_FINE && state != COUNTS_LOCKED && !has_no_room;
        store->is_unsettled = true;
    }
    if (!sqlite3_get_autocommit(store->db)) {
        sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL);
    }
    return state;
}

CountsState store_prepare_merge(Store *store, sqlite3_stmt **merge)
{
    /* 64 MiB of pages: with the usual 2 MiB a large merge writes many of them more than once */
    CountsState state = run(store->db, "PRAGMA cache_size = -65536");
    if (state != COUNTS_FINE) {
        return state;
    }
    return state_of(store->db, sqlite3_prepare_v3(store->db, COUNTS_MERGE, -1,
                                                  SQLITE_PREPARE_PERSISTENT, merge, NULL));
}

CountsState store_merge(Store *store, sqlite3_stmt *merge, const CountRow *row, bool *is_new)
{
    int result = SQLITE_OK;
    for (int i = 0; i < COLUMN_N && result == SQLITE_OK; i++) {
        Str text = row_text(row, (CountColumn)i);
        const char *at = text.len > 0 ? text.at : "";
        result = sqlite3_bind_text(merge, i + 1, at, (int)text.len, SQLITE_STATIC);
    }
    if (result == SQLITE_OK) {
        result = sqlite3_bind_int64(merge, COLUMN_N + 1, (sqlite3_int64)row->n);
    }
    result = result == SQLITE_OK ? sqlite3_step(merge) : result;
    CountsState state = state_of(store->db, result);
    *is_new = state == COUNTS_FINE && sqlite3_changes(store->db) > 0;
    sqlite3_reset(merge);
    return state;
}

CountsState store_empty(Store *store, CountsMachine *machine)
{
    CountsState state = run(store->db, "DELETE FROM counts");
    return state == COUNTS_FINE ? state_of(store->db, identity_renew(store->db, machine)) : state;
}

bool store_begin_read(Store *store)
{
    return run(store->db, "BEGIN") == COUNTS_FINE;
}

void store_end_read(Store *store)
{
    if (!sqlite3_get_autocommit(store->db)) {
        sqlite3_exec(store->db, "COMMIT", NULL, NULL, NULL);
    }
}

bool store_snapshot(Store *store, Arena *arena, Snapshot *snapshot)
{
    *snapshot = (Snapshot){0};
    bool is_read = store_begin_read(store) &&
                   identity_read(store->db, snapshot->device) == SQLITE_OK &&
                   store_rows(store, arena, &snapshot->rows, &snapshot->count);
    if (!is_read) {
        CountsState why = state_of(store->db, sqlite3_errcode(store->db));
        snapshot->failure = why == COUNTS_FINE ? COUNTS_BROKEN : why;
    }
    store_end_read(store);
    return is_read;
}
