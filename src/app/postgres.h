/* An office's PostgreSQL, to merge into and to read (docs/counts-postgresql.md). libpq is loaded
 * only when it is asked for, so that a kiosk neither needs nor carries a network library. Private
 * to the app. */
#pragma once

#include "aman/counts/collection.h"
#include "aman/counts/sums.h"

typedef struct Postgres Postgres;

/* The one statement that makes the table. */
extern const char POSTGRES_SCHEMA[];

/* True for the addresses that postgres_open() understands. */
bool postgres_is_address(const char *address);

typedef enum {
    POSTGRES_MERGE, /* other merges wait until it ends */
    POSTGRES_READ,  /* all that is read belongs together, whatever is merged meanwhile */
} PostgresUse;

/* Connects, and begins the one transaction of `use`. The result lives in `arena` and is NULL only
 * without memory; postgres_error() says whether it works. */
AMAN_CHECK Postgres *postgres_open(Arena *arena, const char *address, PostgresUse use);

/* What went wrong, in words of the library or of the server, without a line's end; NULL while
 * everything is fine. Valid as long as the Postgres. */
const char *postgres_error(const Postgres *postgres);

/* Merges rows, sorted by their key and without repeats; `*news` counts those that were not there or
 * were lower. */
AMAN_CHECK bool postgres_add(Postgres *postgres, const CountRow *rows, size_t count, size_t *news);

/* Takes rows of a device out, as collection_remove() does. */
AMAN_CHECK bool postgres_remove(Postgres *postgres, Arena *arena, Str device, Str day,
                                CollectionTaken *taken);

/* The sums of the table, as counts_sums() gives those of a file: the server adds up. */
void postgres_sums(Postgres *postgres, Arena *arena, const SumsPeriod *period, CountSums *sums);

/* The devices that have rows, sorted, in `arena`. */
AMAN_CHECK bool postgres_devices(Postgres *postgres, Arena *arena, Str **devices, size_t *count);

/* Ends the transaction (keeping everything when `is_kept` and nothing failed, else nothing) and
 * disconnects. True when what was to be kept is kept. NULL is allowed. */
bool postgres_close(Postgres *postgres, bool is_kept);
