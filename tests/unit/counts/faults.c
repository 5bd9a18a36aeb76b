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

static FaultKind fault;
static unsigned calls, fault_at;

void faults_begin(FaultKind kind, unsigned at)
{
    fault = kind;
    fault_at = at;
    calls = 0;
}

unsigned faults_end(void)
{
    fault = FAULT_NONE;
    return calls;
}

/* True when the call fails; `takes_room`: it would make a file larger. */
static bool fails(bool takes_room)
{
    bool is_due = ++calls >= fault_at;
    switch (fault) {
    case FAULT_NONE:
        return false;
    case FAULT_KILL:
        if (is_due) {
            raise(SIGKILL);
        }
        return false;
    case FAULT_ERROR:
        errno = EIO;
        return calls == fault_at;
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

ssize_t pwrite(int file, const void *bytes, size_t count, off_t at)
{
    return put(file, bytes, count, at);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off_t at)
{
    return put(file, bytes, count, at);
}

int fsync(int file)
{
    return fails(false) ? -1 : (int)syscall(SYS_fsync, file);
}

int fdatasync(int file)
{
    return fails(false) ? -1 : (int)syscall(SYS_fdatasync, file);
}

int ftruncate(int file, off_t size)
{
    return fails(is_beyond(file, size)) ? -1 : (int)syscall(SYS_ftruncate, file, size);
}

int ftruncate64(int file, off_t size)
{
    return fails(is_beyond(file, size)) ? -1 : (int)syscall(SYS_ftruncate, file, size);
}

int posix_fallocate(int file, off_t at, off_t size)
{
    return fails(true) ? errno : (int)-syscall(SYS_fallocate, file, 0, at, size);
}

int rename(const char *from, const char *to)
{
    return fails(false) ? -1 : (int)syscall(SYS_rename, from, to);
}

int unlink(const char *path)
{
    return fails(false) ? -1 : (int)syscall(SYS_unlink, path);
}
