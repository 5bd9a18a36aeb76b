/* The file beside the counts that keeps what could not be written into them until the next start.
 * It is made, and its room taken, while there is room: a disk that is full later does not matter.
 * It has two halves, so that a pulled plug leaves the text of before or the new one; what is not
 * needed is overwritten with zeros. One program at a time has it. */
#pragma once

#include "aside.h"

#include "aman/base/day.h"

#include <limits.h>

typedef struct {
    char path[PATH_MAX];
    int file; /* -1: it cannot be had, at the moment */
    FileMark mark;
    size_t half_bytes;
    int half;        /* the one that holds a text, 0 or 1 */
    bool is_emptied; /* both hold zeros, and the disk has them */
    bool is_foreign; /* somebody else's text was found in it later on: it stays as it is */
} Spool;

/* Opens or makes the file. What is in it is in texts[0..2), in `arena`: the text of each half,
 * empty when there is none; `*is_damaged` when a half holds something else and neither holds a
 * text: then the file was set aside, and a new one begun. `path` is copied. */
void spool_open(Spool *spool, Arena *arena, const char *path, Str texts[2], bool *is_damaged);
void spool_close(Spool *spool);

/* How large a text may be; 0 while there is no file. Tries to get it again when it went away. */
size_t spool_room(Spool *spool);

/* Replaces what it holds, dated by `day`; false when the disk did not take it. */
AMAN_CHECK bool spool_write(Spool *spool, Str text, Day day);
/* Overwrites what it holds. False when the disk did not: then it is still there. */
AMAN_CHECK bool spool_empty(Spool *spool, Day day);
