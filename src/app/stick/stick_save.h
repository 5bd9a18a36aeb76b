/* Files to a stick, each whole or not at all, in small steps: written beside their place, synced,
 * renamed; then the whole stick is synced and every file read back and compared. Private to the
 * app. */
#pragma once

#include "stick.h"

#include "aman/screens/desk.h"

#include <sys/types.h>

enum { STICK_PIECE_BYTES = 64 * 1024 };

/* Borrowed until the save has ended. */
typedef struct {
    const char *name; /* begins with "aman-" */
    Str bytes;
} StickFile;

typedef enum {
    SAVE_BEGIN,
    SAVE_OPEN, /* the next file */
    SAVE_WRITE,
    SAVE_KEEP, /* it is written: sync and rename it */
    SAVE_SYNC, /* all are: sync the stick */
    SAVE_REOPEN,
    SAVE_COMPARE,
    SAVE_ENDED
} SavePhase;

typedef struct {
    const StickFile *files;
    size_t count;
    char path[STICK_PATH_BYTES]; /* of the stick */
    int folder;                  /* the same, open: what is mounted there later is another one */
    dev_t disk;
    ino_t inode;
    SavePhase phase;
    size_t at;                       /* file */
    int file;                        /* open, or -1 */
    size_t offset;                   /* in it */
    uint64_t moved_bytes, all_bytes; /* written and read back */
    StickProblem problem;            /* once it has ended */
    int why;                         /* errno of STICK_OTHER */
    char piece[STICK_PIECE_BYTES];
} StickSave;

/* Makes ready to save `files` in the folder `path`; nothing is touched before the first step. */
void save_begin(StickSave *save, const char *path, const StickFile *files, size_t count);

/* Does the next piece; false once it has ended, and `problem` says how. What is then on the stick
 * is whole: the files that were complete, and older ones that were not replaced. */
bool save_step(StickSave *save);

/* Ends it now, as STICK_STOPPED. Nothing when it has ended. */
void save_stop(StickSave *save);

/* Files that are there, whole, 0 to `count`; percent of all that there is to do. */
size_t save_files_done(const StickSave *save);
unsigned save_percent(const StickSave *save);
