/* Which machine counts: a random id, made anew when the file finds itself on another machine, and
 * the old one again when it comes back. */
#pragma once

#include "fingerprint.h"

#include "aman/counts/counts.h"

#include <sqlite3.h>

typedef struct {
    const MachinePart *parts; /* live as long as the Counts, and so do their texts */
    size_t part_count;
    Str former;
    uint8_t random[2 * COUNTS_ID_BYTES];
    uint8_t ids_made; /* from `random` so far */
} CountsMachine;

/* Copies what the parameters say into `arena`. False without memory. */
AMAN_CHECK bool identity_take(Arena *arena, const CountsParams *params, CountsMachine *machine);

/* Keeps the file's id when it was made on this machine, takes the one that it had here before, or
 * writes a new one. Inside the caller's transaction. Returns a result code of SQLite. */
AMAN_CHECK int identity_settle(sqlite3 *db, CountsMachine *machine);

/* Writes a new id, whatever the file has, and forgets all others. Inside the caller's transaction.
 */
AMAN_CHECK int identity_renew(sqlite3 *db, CountsMachine *machine);

enum { IDENTITY_BYTES = 2 * COUNTS_ID_BYTES + 1 };

/* The file's id, empty when it has none. Returns a result code of SQLite. */
AMAN_CHECK int identity_read(sqlite3 *db, char device[IDENTITY_BYTES]);
