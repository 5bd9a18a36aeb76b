/* What could not be written into the file yet, in memory and in the spool, so that each event is
 * counted once: also when a commit failed whose outcome is not known, when the plug is pulled, and
 * when the disk is full until the program ends. */
#pragma once

#include "marks.h"
#include "spool.h"

/* Rows of one transaction, and the mark by which the file knows whether it has them. */
typedef struct {
    Waiting rows;
    char mark[MARK_BYTES]; /* empty: none */
} KeptPart;

typedef struct {
    KeptPart tried;   /* a commit of them failed, or a plug was pulled: the file may have them */
    KeptPart waiting; /* to be committed next */
    Spool spool;
    bool is_spooled;             /* the spool has all of both */
    uint64_t left_out;           /* events that did not fit into the spool */
    bool was_damaged;            /* the spool that was found at the start */
    bool is_unresolved;          /* the file must be asked which marks it has */
    Day newest;                  /* of all rows so far */
    char device[IDENTITY_BYTES]; /* of this machine, as far as it is known */
    uint8_t random[2 * COUNTS_ID_BYTES];
    uint32_t marks_made;
} Kept;

/* Takes over what the spool at `path` holds from the last time. False without memory; either way
 * kept_close() may follow, once. */
AMAN_CHECK bool kept_open(Kept *kept, const char *path, const uint8_t random[2 * COUNTS_ID_BYTES]);
void kept_close(Kept *kept);

/* Makes the spool again where it went away with its folder. */
void kept_reserve(Kept *kept);

/* After the file was opened: leaves out what it has already. */
AMAN_CHECK CountsState kept_resolve(Kept *kept, Store *store);

/* Writes all that waits and its marks, inside a transaction of store_begin(). Only when nothing is
 * unresolved. */
AMAN_CHECK CountsState kept_write(Kept *kept, Store *store);
/* That transaction was committed. */
void kept_done(Kept *kept);
/* It was not, or perhaps it was: the file must be opened again to know. */
void kept_doubt(Kept *kept);

/* Puts what is kept into the spool, so that a kill or a pulled plug loses nothing of it. */
void kept_spool(Kept *kept);

/* False while the spool may still hold what the file has: the marks must stay. */
bool kept_is_empty(const Kept *kept);
