/* One open file of counts. It knows SQLite, but nothing of time or of what waits. */
#pragma once

#include "aside.h"
#include "identity.h"

#include "aman/counts/collection.h"
#include "aman/counts/sums.h"
#include "aman/counts/waiting.h"

/* What these functions return for a corrupt file, before it has been replaced. */
#define STORE_CORRUPT COUNTS_REPLACED

typedef struct {
    sqlite3 *db; /* NULL while it is closed */
    sqlite3_stmt *add;
    FileMark mark; /* of the file that was opened last */
    bool is_wal;
    bool
        is_unsure; /* the last commit failed, but may be found done when the file is opened again */
    bool is_unsettled; /* the file or its journal may tell the order in which rows came */
} Store;

/* All that a file holds. */
typedef struct {
    char device[IDENTITY_BYTES];
    CountRow *rows; /* sorted by their key, in the arena that was given */
    size_t count;
    CountsState failure; /* why it could not be read */
} Snapshot;

/* What a result code of SQLite means; `system_error` is the error of the system behind it. */
CountsState store_state_of(int result, int system_error);

/* For a file that SQLite calls corrupt: STORE_CORRUPT when the disk gives all of its bytes, else
 * what is wrong with the disk. */
CountsState store_confirm(sqlite3 *db);

/* Opens or makes the file, gives it an id, and leaves it ready for rows. The store is closed
 * unless the result is COUNTS_FINE. STORE_CORRUPT: two connections have found it so, and the disk
 * gives all of its bytes. */
AMAN_CHECK CountsState store_open(Store *store, const char *path, CountsMachine *machine);

/* Opens a file that is there, to read only. */
AMAN_CHECK CountsState store_open_read(Store *store, const char *path);

/* Works on a closed or zeroed store too. */
void store_close(Store *store);
/* The same, but leaves the file and its journal as they are on the disk. */
void store_abandon(Store *store);

/* True when the open file is no longer the one at its path. */
bool store_has_moved(const Store *store);

/* One transaction: begin, add rows, end. `store_end` commits when `state` is COUNTS_FINE, else it
 * takes all back and returns `state`. */
AMAN_CHECK CountsState store_begin(Store *store);
AMAN_CHECK CountsState store_add(Store *store, const WaitingRow *row);
AMAN_CHECK CountsState store_end(Store *store, CountsState state);

/* What a result code of SQLite means. */
CountsState store_state(sqlite3 *db, int result);

/* The id of the file; empty when it has none. */
AMAN_CHECK CountsState store_device(Store *store, char device[IDENTITY_BYTES]);

/* The first value that `sql` gives, as text cut to fit; empty when there is none. */
enum { STORE_WORD_BYTES = 16 };
AMAN_CHECK CountsState store_ask(sqlite3 *db, const char *sql, char answer[STORE_WORD_BYTES]);

/* Leaves nothing of the order in which rows came, nor of when: writes the file anew in the order of
 * its keys, empties the journal, and dates both by the newest day in them. What fails is tried
 * again the next time: is_unsettled. */
void store_settle(Store *store);

/* Takes all rows away and gives the file a new id. Inside a transaction of store_begin(). */
AMAN_CHECK CountsState store_empty(Store *store, CountsMachine *machine);

/* For many rows in one transaction: a statement that the caller finalizes before closing, and one
 * row of any device by it. `*is_new` when the row was not there or was lower. */
AMAN_CHECK CountsState store_prepare_merge(Store *store, sqlite3_stmt **merge);
AMAN_CHECK CountsState store_merge(Store *store, sqlite3_stmt *merge, const CountRow *row,
                                   bool *is_new);

/* See collection_remove(). Inside a transaction of store_begin(). */
AMAN_CHECK CountsState store_remove(Store *store, Str device, Str day, CollectionTaken *taken);

/* The rows and the id that belong together, whatever other programs write meanwhile. Not inside a
 * transaction. */
AMAN_CHECK bool store_snapshot(Store *store, Arena *arena, Snapshot *snapshot);

/* A transaction in which all that is read belongs together; the second one works without it. */
AMAN_CHECK bool store_begin_read(Store *store);
void store_end_read(Store *store);

/* See counts_sums() and counts_devices(). Not inside a transaction. */
void store_sums(Store *store, Arena *arena, const SumsPeriod *period, CountSums *sums);
AMAN_CHECK bool store_devices(Store *store, Arena *arena, Str **devices, size_t *count);

/* Adds to tally[0..count) how often this device counted the values "1", "2" … of `what`; its own n
 * and value are not used. */
AMAN_CHECK bool store_tally(Store *store, const CountEvent *what, uint32_t *tally, size_t count);

/* See counts_newest(). */
Day store_newest(Store *store);

/* All rows, in `arena`. */
AMAN_CHECK bool store_rows(Store *store, Arena *arena, CountRow **rows, size_t *count);
