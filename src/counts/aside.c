/* What is corrupt is kept: somebody may still read a part of it. */
#include "aside.h"

#include "aman/base/file.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <sys/stat.h>

/* A disk that spoils every file must not be filled with them. */
enum { ASIDE_FILES = 99 };

/* The file itself is last: if the plug is pulled in between, it is still there, found corrupt again
 * and moved too. Without it, SQLite would delete the journal that is left. */
static const char *const ENDS[] = {"-journal", "-wal", "-shm", ""};
enum { END_COUNT = sizeof ENDS / sizeof *ENDS };

FileMark file_mark(const char *path)
{
    struct stat info;
    return stat(path, &info) == 0 ? (FileMark){info.st_dev, info.st_ino} : (FileMark){0};
}

static bool name_of(char name[PATH_MAX], const char *path, unsigned number, const char *end)
{
    int len = number > 0 ? snprintf(name, PATH_MAX, "%s.corrupt-%u%s", path, number, end)
                         : snprintf(name, PATH_MAX, "%s%s", path, end);
    return len > 0 && len < PATH_MAX;
}

static bool is_free(const char *path, unsigned number)
{
    char name[PATH_MAX];
    for (size_t i = 0; i < END_COUNT; i++) {
        if (!name_of(name, path, number, ENDS[i]) || file_exists(name)) {
            return false;
        }
    }
    return true;
}

bool aside_move(const char *path, FileMark mark)
{
    FileMark now = file_mark(path);
    if (now.disk != mark.disk || now.inode != mark.inode) {
        return true;
    }
    unsigned number = 1;
    while (number <= ASIDE_FILES && !is_free(path, number)) {
        number++;
    }
    if (number > ASIDE_FILES) {
        errno = EEXIST;
        return false;
    }
    for (size_t i = 0; i < END_COUNT; i++) {
        char from[PATH_MAX], to[PATH_MAX];
        bool fits = name_of(from, path, 0, ENDS[i]) && name_of(to, path, number, ENDS[i]);
        if (!fits || (rename(from, to) != 0 && errno != ENOENT)) {
            return false;
        }
    }
    return true;
}
