/* A moment of the clock that goes on while the machine sleeps. Whoever waits for an event waits by
 * a clock that stands still meanwhile: after a sleep the alarm is due at once, and the page of
 * somebody who left is gone before the next one looks at it. */
#pragma once

#include <stdbool.h>
#include <time.h>

#include <stdint.h>

typedef struct {
    timer_t timer;
    uint64_t due_ms;
    bool has_timer;
} Alarm;

/* SIGALRM is blocked in every thread; one takes it by sigwait(). Without such a timer nothing is
 * told. */
void alarm_open(Alarm *alarm);
void alarm_close(Alarm *alarm);

/* SIGALRM comes at `due_ms` of machine_now_ms(), and no more at the moment that was set before;
 * UINT64_MAX: never. */
void alarm_set(Alarm *alarm, uint64_t due_ms);
