/* Sticks: removable media that are mounted. Nothing is mounted here; the desktop or the machine's
 * unit does that. Private to the app. */
#pragma once

#include "aman/base/str.h"

enum { STICKS_MAX = 8, STICK_PATH_BYTES = 512, STICK_NAME_LETTERS = 24, STICK_NAME_BYTES = 100 };

typedef struct {
    char path[STICK_PATH_BYTES]; /* the folder at which it is mounted */
    char name[STICK_NAME_BYTES]; /* for people: UTF-8 that can be shown, never empty */
    uint64_t free_bytes;         /* that this user may fill */
    bool is_read_only;
} Stick;

/* A line of /proc/self/mountinfo (proc_pid_mountinfo(5)). */
typedef struct {
    Str device; /* "8:17"; borrowed from the text, as `type` */
    Str type;   /* of the file system */
    char point[STICK_PATH_BYTES];
    bool is_read_only;
} Mount;

/* Takes the next line that can be understood off `rest`; false when none is left. */
bool mount_next(Str *rest, Mount *mount);

/* True for what people plug in: by its place (below /media, /run/media, or /mnt/usb), or because
 * its disk `is_removable`. Never the system's own folders, discs, or what only looks mounted. */
bool mount_is_stick(const Mount *mount, bool is_removable);

/* The part of `words` that can be shown as a name: at most STICK_NAME_LETTERS letters. */
void stick_name(char name[STICK_NAME_BYTES], Str words);

/* Fills `sticks` with those that are there, in the order in which they were mounted; returns their
 * number. With a `folder` every folder in it counts as one, by name, and nothing else. `scratch` is
 * used and not reset. */
size_t sticks_find(Arena *scratch, const char *folder, Stick sticks[STICKS_MAX]);
