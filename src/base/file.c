/* Files: bounded reads, whole-or-nothing writes, and where a path really leads. */
#define _XOPEN_SOURCE 700 /* realpath */
#include "aman/base/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static FileResult open_regular(const char *path, size_t max_bytes, int *fd, size_t *size)
{
    /* O_NONBLOCK: opening a pipe that somebody put there must not hang the kiosk. */
    *fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (*fd < 0) {
        return errno == ENOENT || errno == ENOTDIR ? FILE_MISSING : FILE_UNREADABLE;
    }
    struct stat info;
    FileResult result = FILE_OK;
    if (fstat(*fd, &info) != 0) {
        result = FILE_UNREADABLE;
    } else if (!S_ISREG(info.st_mode)) {
        result = FILE_NOT_A_FILE;
    } else if ((uintmax_t)info.st_size > max_bytes) {
        result = FILE_TOO_LARGE;
    }
    if (result != FILE_OK) {
        close(*fd);
        return result;
    }
    *size = (size_t)info.st_size;
    return FILE_OK;
}

static FileResult read_open(Arena *arena, int fd, size_t size, Str *bytes)
{
    FileResult result = FILE_OK;
    char *buffer = arena_alloc(arena, size + 1);
    size_t len = 0;
    while (buffer && len < size) {
        ssize_t got = read(fd, buffer + len, size - len);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            result = got < 0 ? FILE_UNREADABLE : FILE_OK;
            break;
        }
        len += (size_t)got;
    }
    close(fd);
    if (!buffer) {
        return FILE_NO_MEMORY;
    }
    *bytes = result == FILE_OK ? (Str){buffer, (uint32_t)len} : (Str){0};
    return result;
}

FileResult file_read(Arena *arena, const char *path, size_t max_bytes, Str *bytes)
{
    *bytes = (Str){0};
    int fd;
    size_t size = 0;
    FileResult result = open_regular(path, max_bytes, &fd, &size);
    return result == FILE_OK ? read_open(arena, fd, size, bytes) : result;
}

FileResult file_read_start(Arena *arena, const char *path, size_t max_bytes, Str *bytes)
{
    *bytes = (Str){0};
    int fd;
    size_t size = 0;
    FileResult result = open_regular(path, SIZE_MAX, &fd, &size);
    size = size < max_bytes ? size : max_bytes;
    return result == FILE_OK ? read_open(arena, fd, size, bytes) : result;
}

void file_forget(const char *path)
{
    int fd;
    size_t size = 0;
    if (open_regular(path, SIZE_MAX, &fd, &size) == FILE_OK) {
        posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED); /* a wish: nothing depends on it */
        close(fd);
    }
}

static bool write_all(int fd, Str bytes)
{
    for (size_t done = 0; done < bytes.len;) {
        ssize_t put = write(fd, bytes.at + done, bytes.len - done);
        if (put < 0 && errno == EINTR) {
            continue;
        }
        if (put <= 0) {
            return false;
        }
        done += (size_t)put;
    }
    return true;
}

/* After a rename the folder's own entry must reach the disk too. Some file systems cannot sync a
 * folder, and some folders may be written but not read: then there is nothing more to do. */
static bool sync_folder_of(const char *path)
{
    char folder[PATH_MAX];
    snprintf(folder, sizeof folder, "%s", path);
    char *slash = strrchr(folder, '/');
    if (slash) {
        slash[slash == folder ? 1 : 0] = '\0';
    }
    int fd = open(slash ? folder : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) {
        return errno == EACCES;
    }
    bool is_synced = fsync(fd) == 0 || errno == EINVAL || errno == ENOTSUP;
    int why = errno;
    close(fd);
    errno = why;
    return is_synced;
}

/* Devices, pipes and what the shell opened are written to, not replaced by a file. */
static bool is_passed_through(const char *path)
{
    static const char *const OPENED[] = {"/dev/stdout", "/dev/stderr", "/dev/fd/",
                                         "/proc/self/fd/"};
    struct stat info;
    bool is_there = stat(path, &info) == 0 && !S_ISDIR(info.st_mode);
    bool is_opened = false;
    for (size_t i = 0; i < sizeof OPENED / sizeof *OPENED; i++) {
        is_opened = is_opened || str_starts(str_from_c(path), str_from_c(OPENED[i]));
    }
    return is_there && (is_opened || !S_ISREG(info.st_mode));
}

static bool write_through(const char *path, Str bytes)
{
    int fd = open(path, O_WRONLY | O_APPEND | O_CLOEXEC | O_NOCTTY);
    bool done = fd >= 0 && write_all(fd, bytes);
    int why = errno;
    done = fd >= 0 && close(fd) == 0 && done;
    errno = done ? errno : why;
    return done;
}

/* Where a link leads, also to a file that is not there yet: the link itself stays. */
static bool follow_links(char real[PATH_MAX], const char *path)
{
    enum { MOST_LINKS = 8 };
    int len = snprintf(real, PATH_MAX, "%s", path);
    for (int i = 0; i < MOST_LINKS && len > 0 && len < PATH_MAX; i++) {
        char target[PATH_MAX];
        ssize_t size = readlink(real, target, sizeof target - 1);
        if (size < 0) {
            return true;
        }
        target[size] = '\0';
        char *slash = strrchr(real, '/');
        size_t at = target[0] != '/' && slash ? (size_t)(slash - real) + 1 : 0;
        len = snprintf(real + at, PATH_MAX - at, "%s", target) + (int)at;
    }
    errno = len > 0 && len < PATH_MAX ? ELOOP : ENAMETOOLONG;
    return false;
}

static bool write_mode(const char *name, Str bytes, mode_t mode)
{
    char path[PATH_MAX], beside[PATH_MAX];
    if (is_passed_through(name)) {
        return write_through(name, bytes);
    }
    if (!follow_links(path, name)) {
        return false;
    }
    int len = snprintf(beside, sizeof beside, "%s.XXXXXX", path);
    if (len < 0 || (size_t)len >= sizeof beside) {
        errno = ENAMETOOLONG;
        return false;
    }
    int fd = mkstemp(beside);
    if (fd < 0) {
        return false;
    }
    /* a stick or share that knows no permissions is no reason to fail */
    bool is_mode_set = fchmod(fd, mode) == 0 || errno == EPERM || errno == ENOTSUP;
    bool done = is_mode_set && write_all(fd, bytes) && fsync(fd) == 0;
    done = close(fd) == 0 && done && rename(beside, path) == 0;
    if (!done) {
        int why = errno;
        unlink(beside);
        errno = why;
        return false;
    }
    return sync_folder_of(path);
}

bool file_write(const char *path, Str bytes)
{
    return write_mode(path, bytes, 0644);
}

bool file_write_private(const char *path, Str bytes)
{
    return write_mode(path, bytes, 0600);
}

bool file_date(const char *path, Day day)
{
    enum { SECONDS_A_DAY = 24 * 60 * 60 };
    static const Day EPOCH = {1970, 1, 1};
    struct timespec start = {.tv_sec = (time_t)days_between(EPOCH, day) * SECONDS_A_DAY};
    struct timespec times[] = {start, start};
    return utimensat(AT_FDCWD, path, times, 0) == 0;
}

bool file_make_folder(const char *path)
{
    char part[PATH_MAX];
    int len = snprintf(part, sizeof part, "%s", path);
    if (len <= 0 || (size_t)len >= sizeof part) {
        errno = ENAMETOOLONG;
        return false;
    }
    for (char *slash = strchr(part + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        if (mkdir(part, 0700) != 0 && errno != EEXIST) {
            return false;
        }
        *slash = '/';
    }
    if (mkdir(part, 0700) != 0 && errno != EEXIST) {
        return false;
    }
    if (!file_is_folder(path)) {
        errno = ENOTDIR;
        return false;
    }
    return true;
}

bool file_exists(const char *path)
{
    struct stat info;
    return stat(path, &info) == 0;
}

bool file_is_missing(const char *path)
{
    struct stat info;
    return stat(path, &info) != 0 && (errno == ENOENT || errno == ENOTDIR);
}

bool file_is_folder(const char *path)
{
    struct stat info;
    return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

/* Also what the disk fails to tell: who opens it finds out, and a pack does not vanish unsaid. */
static bool may_be_folder(const char *path)
{
    return file_is_folder(path) || !(file_exists(path) || file_is_missing(path));
}

static int compare_names(const void *a, const void *b)
{
    const Str *x = a, *y = b;
    uint32_t len = x->len < y->len ? x->len : y->len;
    int order = memcmp(x->at, y->at, len);
    return order != 0 ? order : (x->len > y->len) - (x->len < y->len);
}

size_t file_folders(Arena *arena, const char *path, Str **names, bool *is_whole)
{
    *names = NULL;
    *is_whole = file_is_missing(path);
    DIR *folder = opendir(path);
    if (!folder) {
        return 0;
    }
    size_t count = 0, capacity = 0;
    errno = 0;
    for (struct dirent *entry; (entry = readdir(folder)); errno = 0) {
        char inside[PATH_MAX];
        int len = snprintf(inside, sizeof inside, "%s/%s", path, entry->d_name);
        bool fits = len > 0 && (size_t)len < sizeof inside;
        if (entry->d_name[0] == '.' || !fits || !may_be_folder(inside)) {
            continue;
        }
        Str *grown = arena_grow(arena, *names, &capacity, count + 1, sizeof **names);
        if (!grown) {
            errno = ENOMEM;
            break;
        }
        *names = grown;
        (*names)[count++] = str_copy(arena, str_from_c(entry->d_name));
    }
    *is_whole = errno == 0;
    closedir(folder);
    if (count > 1) {
        qsort(*names, count, sizeof **names, compare_names);
    }
    return count;
}

PathPlace file_place(const char *folder, const char *path)
{
    char real_folder[PATH_MAX], real_path[PATH_MAX];
    if (!realpath(folder, real_folder) || !realpath(path, real_path)) {
        return PATH_NOWHERE;
    }
    Str inside = str_from_c(real_path), outer = str_from_c(real_folder);
    outer.len -= str_is(outer, "/"); /* the root folder: its slash is already the separator */
    bool is_inside =
        str_starts(inside, outer) && inside.len > outer.len && inside.at[outer.len] == '/';
    return is_inside ? PATH_INSIDE : PATH_OUTSIDE;
}

Str path_name(Str path)
{
    while (str_ends(path, STR("/"))) {
        path.len--;
    }
    uint32_t start = path.len;
    while (start > 0 && path.at[start - 1] != '/') {
        start--;
    }
    return str_slice(path, start, path.len);
}
