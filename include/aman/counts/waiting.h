/* Counts that are not in the file yet: rows in memory, added up by their key. A row is kept whole
 * or not at all, with copies of its texts: the pack that they came from may be read anew meanwhile.
 */
#pragma once

#include "aman/counts/counts.h"

/* How often an event happened on a day. */
typedef struct {
    Str device; /* whose row it is; empty: of the machine that counts */
    Day day;
    CountEvent event; /* its own `n` is not used */
    uint64_t n;
} WaitingRow;

typedef struct {
    Arena *texts; /* of the rows; owned */
    WaitingRow rows[COUNTS_WAITING];
    size_t count;
    uint64_t lost; /* events that did not fit */
} Waiting;

/* False without memory; either way waiting_close() may follow, once. */
AMAN_CHECK bool waiting_open(Waiting *waiting);
void waiting_close(Waiting *waiting);

/* Adds an event to its row; one that fits no more is lost, and counted as that. */
void waiting_add(Waiting *waiting, Day day, const CountEvent *event);
void waiting_add_row(Waiting *waiting, const WaitingRow *row);
/* The same of all that another one holds. */
void waiting_join(Waiting *waiting, const Waiting *other);

/* Adds what waits of `what`, as store_tally() does for the file. */
void waiting_tally(const Waiting *waiting, const CountEvent *what, uint32_t *tally, size_t count);

/* Counts all of them in one transaction. */
void counts_add_rows(Counts *counts, const Waiting *rows, uint64_t now_ms);

/* How many events its rows are. */
uint64_t waiting_sum(const Waiting *waiting);

/* Forgets the rows, not what was lost. */
void waiting_clear(Waiting *waiting);
