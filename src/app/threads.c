/* pthread_cond_timedwait() on CLOCK_MONOTONIC. */
#include "threads.h"

#include <errno.h>

bool threads_make_condition(pthread_cond_t *condition)
{
    pthread_condattr_t monotonic;
    if (pthread_condattr_init(&monotonic) != 0) {
        return false;
    }
    bool is_made = pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC) == 0 &&
                   pthread_cond_init(condition, &monotonic) == 0;
    pthread_condattr_destroy(&monotonic);
    return is_made;
}

struct timespec threads_moment(uint32_t ms)
{
    enum { MS_PER_SECOND = 1000, NS_PER_MS = 1000000, NS_PER_SECOND = 1000000000 };
    struct timespec at;
    clock_gettime(CLOCK_MONOTONIC, &at);
    at.tv_sec += (time_t)(ms / MS_PER_SECOND);
    at.tv_nsec += (long)(ms % MS_PER_SECOND) * NS_PER_MS;
    if (at.tv_nsec >= NS_PER_SECOND) {
        at.tv_nsec -= NS_PER_SECOND;
        at.tv_sec++;
    }
    return at;
}

bool threads_wait(pthread_cond_t *condition, pthread_mutex_t *lock, const struct timespec *moment)
{
    return moment ? pthread_cond_timedwait(condition, lock, moment) != ETIMEDOUT
                  : pthread_cond_wait(condition, lock) == 0;
}
