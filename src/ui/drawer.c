/* A copy of this process (fork) draws into memory that both share, and says by one byte in a pipe
 * that it is done. The thread that waits looks at nothing but that pipe and the order to stop, so
 * that neither a picture nor a disk that does not answer can keep it. */
#define _GNU_SOURCE /* pipe2, MAP_ANONYMOUS */
#include "drawer.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
    MS = 1000,
    CLOCK_FACTOR = 10,
    STILL_MS = 1000,
    STOP_MS = 200, /* for a process that was told to end: nobody waits longer */
    GONE_MS = 20000,
    MEMORY_MAX = 512 << 20 /* a PNG of the largest size takes 200 MiB */
};

/* What both processes see; the pixels follow. */
typedef struct {
    int w, h;
    uint32_t pixels[];
} Shared;

/* A picture that is being drawn. */
typedef struct {
    pid_t process;
    int done;
    Shared *shared;
    size_t room; /* pixels in it */
} Drawer;

static size_t shared_bytes(size_t room)
{
    return sizeof(Shared) + room * sizeof(uint32_t);
}

/* Lets the process have so much memory more; where the system does not tell what it has, the limits
 * of what may be drawn hold. */
static void limit_memory(size_t more)
{
    char text[32] = "";
    int file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
    ssize_t len = file >= 0 ? read(file, text, sizeof text - 1) : 0;
    unsigned long long pages = len > 0 ? strtoull(text, NULL, 10) : 0;
    if (file >= 0) {
        close(file);
    }
    if (pages > 0) {
        rlim_t most = (rlim_t)pages * (rlim_t)sysconf(_SC_PAGESIZE) + more;
        setrlimit(RLIMIT_AS, &(struct rlimit){most, most});
    }
}

/* Gone with the thread that waits for it, and within its limits. */
static void be_humble(int seconds)
{
    static const int SIGNALS[] = {SIGINT,  SIGTERM, SIGHUP, SIGQUIT, SIGSEGV,
                                  SIGABRT, SIGBUS,  SIGFPE, SIGILL};
    const struct rlimit time = {(rlim_t)seconds, (rlim_t)seconds};
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    setrlimit(RLIMIT_CPU, &time);
    for (size_t i = 0; i < sizeof SIGNALS / sizeof *SIGNALS; i++) {
        signal(SIGNALS[i], SIG_DFL);
    }
    limit_memory(MEMORY_MAX);
}

/* The whole life of the process that draws. */
static _Noreturn void draw(Drawer *drawer, int done, const DrawOrder *order)
{
    Arena *owner;
    Bitmap bitmap;
    if (raster_make(order->path, order->cache, order->w, order->h, &owner, &bitmap)) {
        size_t pixels = (size_t)bitmap.w * (size_t)bitmap.h;
        if (pixels <= drawer->room) {
            memcpy(drawer->shared->pixels, bitmap.pixels, pixels * sizeof(uint32_t));
            drawer->shared->w = bitmap.w;
            drawer->shared->h = bitmap.h;
            ssize_t written = write(done, "1", 1);
            (void)written;
        }
    }
    _exit(0);
}

static bool begin(Drawer *drawer, const DrawOrder *order)
{
    int ends[2];
    drawer->room = (size_t)(order->w + 1) * (size_t)(order->h + 1);
    drawer->shared = mmap(NULL, shared_bytes(drawer->room), PROT_READ | PROT_WRITE,
                          MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (drawer->shared == MAP_FAILED) {
        return false;
    }
    bool has_pipe = pipe2(ends, O_CLOEXEC) == 0;
    drawer->process = has_pipe ? fork() : -1;
    if (drawer->process == 0) {
        be_humble(order->seconds);
        draw(drawer, ends[1], order);
    }
    if (has_pipe) {
        close(ends[1]);
        drawer->done = ends[0];
    }
    if (drawer->process < 0) {
        if (has_pipe) {
            close(drawer->done);
        }
        munmap(drawer->shared, shared_bytes(drawer->room));
    }
    return drawer->process >= 0;
}

typedef enum { AWAIT_DRAWN, AWAIT_FAILED, AWAIT_STUCK } Await;

/* The processor time that the process has had so far, in ns; -1 where the system does not tell. */
static int64_t used_ns(const Drawer *drawer)
{
    char path[48], text[32] = "";
    snprintf(path, sizeof path, "/proc/%d/schedstat", (int)drawer->process);
    int file = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t len = file >= 0 ? read(file, text, sizeof text - 1) : 0;
    if (file >= 0) {
        close(file);
    }
    return len > 0 ? strtoll(text, NULL, 10) : -1;
}

/* Waits for the byte, for the end of the process, or for the order to stop. A process that did
 * nothing at all for `still_ms` is stuck: the copy of one with threads may have been made while
 * another thread held a lock of the C library, which nobody gives back there. */
static Await await(const Drawer *drawer, int stop, int timeout_ms, int still_ms)
{
    struct pollfd files[] = {{drawer->done, POLLIN, 0}, {stop, POLLIN, 0}};
    int64_t before = -1;
    for (int waited_ms = 0; waited_ms < timeout_ms; waited_ms += still_ms) {
        int found = poll(files, 2, still_ms);
        char byte;
        if (found > 0) {
            bool is_drawn = files[1].revents == 0 && read(drawer->done, &byte, 1) == 1;
            return is_drawn ? AWAIT_DRAWN : AWAIT_FAILED;
        }
        int64_t used = used_ns(drawer);
        if (found == 0 && used >= 0 && used == before) {
            return AWAIT_STUCK;
        }
        before = used;
    }
    return AWAIT_FAILED;
}

/* Ends the process. One that hangs in a disk that does not answer ends when the disk does. */
static void end(const Drawer *drawer, int stop)
{
    struct pollfd stopped = {stop, POLLIN, 0}, closed = {drawer->done, POLLIN, 0};
    kill(drawer->process, SIGKILL);
    bool is_gone = poll(&closed, 1, poll(&stopped, 1, 0) > 0 ? STOP_MS : GONE_MS) > 0;
    pid_t reaped;
    do {
        reaped = waitpid(drawer->process, NULL, is_gone ? 0 : WNOHANG);
    } while (reaped < 0 && errno == EINTR);
    close(drawer->done);
    munmap(drawer->shared, shared_bytes(drawer->room));
}

/* A copy of what was drawn, of a size that fits: the process may have written anything. */
static bool take_shared(const Drawer *drawer, int w, int h, Arena **owner, Bitmap *bitmap)
{
    int have_w = drawer->shared->w, have_h = drawer->shared->h;
    if (have_w < 1 || have_h < 1 || have_w > w + 1 || have_h > h + 1) {
        return false;
    }
    size_t bytes = (size_t)have_w * (size_t)have_h * sizeof(uint32_t);
    *owner = arena_new(bytes + 64);
    uint32_t *pixels = *owner ? arena_alloc(*owner, bytes) : NULL;
    if (!pixels) {
        arena_free(*owner);
        *owner = NULL;
        return false;
    }
    memcpy(pixels, drawer->shared->pixels, bytes);
    *bitmap = (Bitmap){pixels, have_w, have_h};
    return true;
}

bool drawer_make(const DrawOrder *order, Arena **owner, Bitmap *bitmap)
{
    const int timeout_ms = order->seconds * CLOCK_FACTOR * MS, w = order->w, h = order->h;
    Await how = AWAIT_STUCK;
    bool is_made = false;
    *owner = NULL;
    if (w < 1 || h < 1 || w > RASTER_SIDE_MAX || h > RASTER_SIDE_MAX) {
        return false;
    }
    /* Each try is given twice the time: a disk may be slow without a lock. */
    for (int still_ms = STILL_MS; how == AWAIT_STUCK && still_ms < timeout_ms; still_ms *= 2) {
        Drawer drawer;
        if (!begin(&drawer, order)) {
            return false;
        }
        how = await(&drawer, order->stop, timeout_ms, still_ms);
        is_made = how == AWAIT_DRAWN && take_shared(&drawer, w, h, owner, bitmap);
        end(&drawer, order->stop);
    }
    return is_made;
}
