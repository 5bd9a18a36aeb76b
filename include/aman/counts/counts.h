/* The counters: how often something happened on this machine, never who or when in the day. One
 * SQLite file (docs/internals/counts.md): rows (device, day, pack, pack_version, lesson, step,
 * metric, value) -> n; n only grows.
 *
 * Counting never stops the lesson: when the file cannot be written (full, read-only, locked,
 * corrupt or of a newer program) events are kept in memory, up to COUNTS_WAITING rows, and in a
 * spool beside the file, whose room was taken before. They are written as soon as it works again,
 * also by the next start, and each of them once. */
#pragma once

#include "aman/activities/activity.h"
#include "aman/base/day.h"
#include "aman/counts/machine.h"

enum {
    COUNTS_VERSION = 1, /* of the file, in PRAGMA user_version */
    COUNTS_WAITING = 512,
    COUNTS_ID_BYTES = 16,
    COUNTS_RETRY_MS = 30000,
    /* Of one row, and of all rows of a day on one machine: a press each second, day and night, for
     * ten days; a machine whose clock stands still for years stays below. More is a forgery or
     * damage, and one such number would spoil the sums of all machines. */
    COUNTS_ROW_MOST = 1000000,
    COUNTS_DAY_MOST = 10000000,
    COUNTS_FIRST_YEAR = 1970, /* what a clock without a battery can show */
    COUNTS_LAST_YEAR = 2199,
    COUNTS_LEAST_SHOWN = 5, /* a smaller number is shown as "<5": it could point to a person */
};

typedef struct Counts Counts;

typedef struct {
    const char *path; /* of the file; its folder must exist, but is made again when it goes away */
    const MachinePart *parts; /* what this machine is known by; only salted hashes are kept */
    size_t part_count;
    Str former; /* the same as files of the first versions hashed it; empty when that held nothing
                   of the hardware, which says as much of a clone */
    uint8_t random[2 * COUNTS_ID_BYTES]; /* fresh random bytes: a new id and its salt, when they are
                                            needed */
} CountsParams;

typedef enum {
    COUNTS_FINE,
    COUNTS_NO_FILE,  /* cannot be opened or made: no permission, no folder, read-only */
    COUNTS_FULL,     /* the disk is full */
    COUNTS_LOCKED,   /* another program holds it for long */
    COUNTS_REPLACED, /* was corrupt: moved aside, counting goes on in a new one */
    COUNTS_NEWER,    /* made by a newer program: left alone */
    COUNTS_BROKEN,   /* any other error of the disk or of SQLite */
} CountsState;

/* Opens or makes the file, and counts what the last start left in the spool. NULL only without
 * memory; otherwise counting works at least in memory: counts_state(). */
AMAN_CHECK Counts *counts_open(const CountsParams *params);

/* Opens an existing file to read. NULL (and `*state` says why) when there is none that can be read.
 */
AMAN_CHECK Counts *counts_open_read(const char *path, CountsState *state);

/* What counts_finish() could not write into the file: events that wait in a file beside it, the
 * spool, until the next start takes them in, and events that are nowhere. */
typedef struct {
    uint64_t spooled, lost;
} CountsRest;

/* Writes what waits, if it can, else into the spool, and settles. Nothing is added afterwards. */
CountsRest counts_finish(Counts *counts);

/* The same, and closes. NULL is allowed. */
void counts_close(Counts *counts);

/* Counts events in one transaction: after a pulled plug all of them are there or none. */
void counts_add(Counts *counts, Day day, const CountEvent *events, size_t count, uint64_t now_ms);

/* How often the values "1", "2" … of `what` (pack, version, lesson, step, metric) were counted on
 * this machine so far, what waits included, in tally[0..count). False, and all zeros, when the file
 * cannot be read. Reads the rows of one step; not for every frame. */
AMAN_CHECK bool counts_tally(Counts *counts, const CountEvent *what, uint32_t *tally, size_t count);

/* The last day on which this machine counted; year 0 when there is none. */
Day counts_newest(Counts *counts);

/* Tries to write what waits in memory, at most every COUNTS_RETRY_MS. */
void counts_retry(Counts *counts, uint64_t now_ms);

/* At the end of a sitting: writes the file anew in the order of its keys and empties the journal,
 * so that no file keeps the order of what happened, and dates them by the day. Nothing when nothing
 * was counted. Opening and closing do it too. */
void counts_settle(Counts *counts);

CountsState counts_state(const Counts *counts);
/* Rows that wait in memory, and events that did not even fit there. */
size_t counts_waiting(const Counts *counts);
uint64_t counts_lost(const Counts *counts);
/* True when what the last start left could not be understood: it lies beside, for people. */
bool counts_spool_was_damaged(const Counts *counts);
/* A sentence for people about a state. */
const char *counts_state_text(CountsState state, Lang lang);

typedef struct {
    Str device, day; /* "9f…", "2026-11-24" */
    Str pack, version, lesson, step, metric, value;
    uint64_t n;
} CountRow;

/* All rows of the file, sorted by their key, in `arena`. False when it cannot be read. */
AMAN_CHECK bool counts_rows(Counts *counts, Arena *arena, CountRow **rows, size_t *count);
