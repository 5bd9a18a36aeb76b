/* What the app's threads share: conditions that are waited for by a clock which nobody sets.
 * Private to the app. */
#pragma once

#include "aman/base/compiler.h"

#include <pthread.h>
#include <stdbool.h>
#include <time.h>

#include <stdint.h>

/* False when the system gives none. */
AMAN_CHECK bool threads_make_condition(pthread_cond_t *condition);

/* The moment `ms` from now on, for threads_wait(). */
struct timespec threads_moment(uint32_t ms);

/* Waits for the condition until `moment` (NULL: for ever); false when it passed. */
bool threads_wait(pthread_cond_t *condition, pthread_mutex_t *lock, const struct timespec *moment);
