/* A disk that is as slow as a script wants: while the file $AMAN_GATE is there, whoever opens or
 * syncs a file whose path holds the words in it waits, after telling so by a file beside it. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <stdarg.h>

static int plain_open(const char *path, int flags)
{
    return (int)syscall(SYS_openat, AT_FDCWD, path, flags | O_CLOEXEC, 0600);
}

/* The words in the gate; empty when it is open. */
static void read_gate(char words[PATH_MAX])
{
    const char *gate = getenv("AMAN_GATE");
    int file = gate ? plain_open(gate, O_RDONLY) : -1;
    ssize_t got = file >= 0 ? read(file, words, PATH_MAX - 1) : 0;
    if (file >= 0) {
        close(file);
    }
    words[got > 0 ? got : 0] = '\0';
    words[strcspn(words, "\n")] = '\0';
}

static void pass(const char *path)
{
    char words[PATH_MAX], held[PATH_MAX + 8];
    read_gate(words);
    if (!words[0] || !strstr(path, words)) {
        return;
    }
    snprintf(held, sizeof held, "%s.held", getenv("AMAN_GATE"));
    close(plain_open(held, O_WRONLY | O_CREAT));
    while (words[0] && strstr(path, words)) {
        usleep(10000);
        read_gate(words);
    }
}

static void pass_file(int fd)
{
    char link[64], path[PATH_MAX] = "";
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    if (readlink(link, path, sizeof path - 1) > 0) {
        pass(path);
    }
}

#define NEXT(name, type) ((type)dlsym(RTLD_NEXT, name))

int fsync(int fd)
{
    pass_file(fd);
    return NEXT("fsync", int (*)(int))(fd);
}

int fdatasync(int fd)
{
    pass_file(fd);
    return NEXT("fdatasync", int (*)(int))(fd);
}

static int opened(const char *path, int flags, mode_t mode, const char *name)
{
    pass(path);
    return NEXT(name, int (*)(const char *, int, ...))(path, flags, mode);
}

static mode_t mode_of(int flags, va_list rest)
{
    return (flags & O_CREAT) != 0 ? (mode_t)va_arg(rest, int) : 0;
}

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    mode_t mode = mode_of(flags, rest);
    va_end(rest);
    return opened(path, flags, mode, "open");
}

int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    mode_t mode = mode_of(flags, rest);
    va_end(rest);
    return opened(path, flags, mode, "open64");
}
