/* Moving a corrupt file out of the way. */
#pragma once

#include "aman/base/compiler.h"

#include <stdbool.h>
#include <sys/types.h>

/* A file as the disk knows it, whatever its name. */
typedef struct {
    dev_t disk;
    ino_t inode;
} FileMark;

/* The file that `path` names now; zeros when there is none. */
FileMark file_mark(const char *path);

/* Renames the file and its journals to "<path>.corrupt-N" with the first N that is free; overwrites
 * nothing. When `path` names another file than `mark` by now, somebody else has moved it: then
 * nothing is done. False (errno says why) when it is still there. */
AMAN_CHECK bool aside_move(const char *path, FileMark mark);
