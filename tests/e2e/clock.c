/* The clock of a machine that sleeps, for one program: preloaded, it moves the clocks that go on in
 * a sleep, and the time of day, by the milliseconds in the file that CLOCK_AHEAD names, as two
 * numbers of 64 bits. The clock that stands still in a sleep is left alone, as by the real one. */
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include <stdint.h>

enum { NS_PER_MS = 1000000, MS_PER_S = 1000 };

typedef struct {
    volatile int64_t waiting_ms, day_ms;
} Ahead;

static const Ahead *ahead(void)
{
    static const Ahead NOTHING;
    static const Ahead *found;
    if (!found) {
        const char *path = getenv("CLOCK_AHEAD");
        int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
        void *map =
            file >= 0 ? mmap(NULL, sizeof(Ahead), PROT_READ, MAP_SHARED, file, 0) : MAP_FAILED;
        found = map == MAP_FAILED ? &NOTHING : map;
        if (file >= 0) {
            close(file);
        }
    }
    return found;
}

int clock_gettime(clockid_t clock, struct timespec *now)
{
    int result = (int)syscall(SYS_clock_gettime, clock, now);
    int64_t ms = clock == CLOCK_BOOTTIME   ? ahead()->waiting_ms
                 : clock == CLOCK_REALTIME ? ahead()->day_ms
                                           : 0;
    int64_t ns = now->tv_sec * MS_PER_S * NS_PER_MS + now->tv_nsec + ms * NS_PER_MS;
    now->tv_sec = ns / NS_PER_MS / MS_PER_S;
    now->tv_nsec = ns % ((int64_t)NS_PER_MS * MS_PER_S);
    return result;
}

time_t time(time_t *kept)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (kept) {
        *kept = now.tv_sec;
    }
    return now.tv_sec;
}
