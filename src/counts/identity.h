/* Which machine counts: a random id, made anew when the file finds itself on another machine. */
#pragma once

#include "aman/counts/counts.h"

#include <sqlite3.h>

typedef struct {
    Str fingerprint; /* lives as long as the Counts */
    uint8_t random[2 * COUNTS_ID_BYTES];
    uint8_t ids_made; /* from `random` so far */
} CountsMachine;

/* Keeps the file's id when it was made on this machine, else writes a new one. Inside the caller's
 * transaction. Returns a result code of SQLite. */
AMAN_CHECK int identity_settle(sqlite3 *db, CountsMachine *machine);

/* Writes a new id, whatever the file has. Inside the caller's transaction. */
AMAN_CHECK int identity_renew(sqlite3 *db, CountsMachine *machine);

enum { IDENTITY_BYTES = 2 * COUNTS_ID_BYTES + 1 };

/* The file's id, empty when it has none. Returns a result code of SQLite. */
AMAN_CHECK int identity_read(sqlite3 *db, char device[IDENTITY_BYTES]);
