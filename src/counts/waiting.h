/* Counts that could not be written yet: rows in memory, added up by their key. */
#pragma once

#include "aman/counts/counts.h"

/* How often an event happened on a day. */
typedef struct {
    Day day;
    CountEvent event; /* its own `n` is not used */
    uint64_t n;
} WaitingRow;

typedef struct {
    Arena *texts; /* of the rows; not owned */
    WaitingRow rows[COUNTS_WAITING];
    size_t count, lost;
} Waiting;

/* Adds an event to its row; one that fits no more is lost, and counted as that. */
void waiting_add(Waiting *waiting, Day day, const CountEvent *event);

/* Adds what waits of `what`, as store_tally() does for the file. */
void waiting_tally(const Waiting *waiting, const CountEvent *what, uint32_t *tally, size_t count);

void waiting_clear(Waiting *waiting);
