#define _GNU_SOURCE /* the calls themselves */
#include "faults.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* What is called has no other place for it. */
static struct {
    FaultKind kind;
    unsigned calls, at;
} fault; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void faults_begin(FaultKind kind, unsigned at)
{
    fault.kind = kind;
    fault.at = at;
    fault.calls = 0;
}

unsigned faults_end(void)
{
    fault.kind = FAULT_NONE;
    return fault.calls;
}

/* True when the call fails; `takes_room`: it would make a file larger. */
static bool fails(bool takes_room)
{
    bool is_due = ++fault.calls >= fault.at;
    switch (fault.kind) {
    case FAULT_NONE:
        return false;
    case FAULT_KILL:
        if (is_due) {
            raise(SIGKILL);
        }
        return false;
    case FAULT_ERROR:
        errno = EIO;
        return fault.calls == fault.at;
    case FAULT_DEAD:
        errno = EIO;
        return is_due;
    case FAULT_FULL:
        errno = ENOSPC;
        return is_due && takes_room;
    }
    return false;
}

static bool is_beyond(int file, off_t end)
{
    struct stat info;
    return fstat(file, &info) == 0 && end > info.st_size;
}

static ssize_t put(int file, const void *bytes, size_t count, off_t at)
{
    return fails(is_beyond(file, at + (off_t)count))
               ? -1
               : syscall(SYS_pwrite64, file, bytes, count, at);
}

ssize_t pwrite(int fd, const void *buf, size_t n, off_t offset)
{
    return put(fd, buf, n, offset);
}

ssize_t pwrite64(int fd, const void *buf, size_t n, off_t offset)
{
    return put(fd, buf, n, offset);
}

int fsync(int fd)
{
    return fails(false) ? -1 : (int)syscall(SYS_fsync, fd);
}

int fdatasync(int fildes)
{
    return fails(false) ? -1 : (int)syscall(SYS_fdatasync, fildes);
}

int ftruncate(int fd, off_t length)
{
    return fails(is_beyond(fd, length)) ? -1 : (int)syscall(SYS_ftruncate, fd, length);
}

int ftruncate64(int fd, off_t length)
{
    return ftruncate(fd, length);
}

int posix_fallocate(int fd, off_t offset, off_t len)
{
    return fails(true) || syscall(SYS_fallocate, fd, 0, offset, len) != 0 ? errno : 0;
}

int rename(const char *old, const char *new)
{
    return fails(false) ? -1 : (int)syscall(SYS_rename, old, new);
}

int unlink(const char *name)
{
    return fails(false) ? -1 : (int)syscall(SYS_unlink, name);
}
