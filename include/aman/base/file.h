/* Files, read with a bound and written whole or not at all. */
#pragma once

#include "aman/base/day.h"

typedef enum {
    FILE_OK,
    FILE_MISSING,    /* nothing there */
    FILE_UNREADABLE, /* no permission, or an error of the disk */
    FILE_NOT_A_FILE, /* a folder, device or pipe */
    FILE_TOO_LARGE,
    FILE_NO_MEMORY,
} FileResult;

/* Reads the whole regular file at `path` into `arena`; `*bytes` is empty unless FILE_OK.
 * At most `max_bytes` are read, also when the file grows meanwhile. */
AMAN_CHECK FileResult file_read(Arena *arena, const char *path, size_t max_bytes, Str *bytes);

/* The first bytes of it, at most `max_bytes`. */
AMAN_CHECK FileResult file_read_start(Arena *arena, const char *path, size_t max_bytes, Str *bytes);

/* Makes the next read of the file come from the disk instead of memory, where the system can. */
void file_forget(const char *path);

/* Replaces the file at `path`, or the one that a link there leads to, by `bytes`: written beside
 * it, synced, then renamed, so that a pulled plug leaves the old file or the new one. False (errno
 * says why) leaves the old one, or the new one when only its folder could not be synced. What is no
 * file (a pipe, a device, or one that is open already, as /dev/stdout) is written to instead; a
 * pipe waits for its reader. */
AMAN_CHECK bool file_write(const char *path, Str bytes);

/* The same for what only the user of the program may read, from its first byte on. */
AMAN_CHECK bool file_write_private(const char *path, Str bytes);

/* Dates the file at `path` as if it had last been read and written when `day` began (UTC): its own
 * times would tell the time of day. The system's time of the last change of its state stays. Opens
 * nothing, so no lock on the file is lost. False (errno says why) when it cannot. */
AMAN_CHECK bool file_date(const char *path, Day day);

/* Makes the folder `path` and those above it. False (errno says why) when it is not there
 * afterwards. */
AMAN_CHECK bool file_make_folder(const char *path);

/* True when something is at `path`; `file_is_folder` only for folders. */
bool file_exists(const char *path);
bool file_is_folder(const char *path);

/* True when it is known that nothing is at `path`: a disk that fails to look says false. */
bool file_is_missing(const char *path);

/* Names (not paths) of the folders in `path`, sorted, without those that begin with a dot.
 * `*names` is owned by `arena`; returns their number. `*is_whole` is false when the disk failed
 * before the end or there is no memory. A folder that is not there has none. */
size_t file_folders(Arena *arena, const char *path, Str **names, bool *is_whole);

/* The last part of a path, slashes at its end left out. A view of `path`. */
Str path_name(Str path);

typedef enum { PATH_INSIDE, PATH_OUTSIDE, PATH_NOWHERE } PathPlace;

/* Where the existing file `path` really lies, symbolic links followed, against the folder `folder`.
 */
PathPlace file_place(const char *folder, const char *path);
