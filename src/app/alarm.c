/* The alarm, by a timer of the system. */
#include "alarm.h"

#include "machine.h"

#include <signal.h>

enum { MS_PER_SECOND = 1000, NS_PER_MS = 1000000 };

void alarm_open(Alarm *alarm)
{
    struct sigevent told = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGALRM};
    *alarm = (Alarm){.due_ms = UINT64_MAX};
    alarm->has_timer = timer_create(MACHINE_CLOCK, &told, &alarm->timer) == 0;
}

void alarm_close(Alarm *alarm)
{
    if (alarm->has_timer) {
        timer_delete(alarm->timer);
        alarm->has_timer = false;
    }
}

void alarm_set(Alarm *alarm, uint64_t due_ms)
{
    if (!alarm->has_timer || alarm->due_ms == due_ms) {
        return;
    }
    struct itimerspec at = {0};
    if (due_ms != UINT64_MAX) {
        at.it_value.tv_sec = (time_t)(due_ms / MS_PER_SECOND);
        at.it_value.tv_nsec = (long)(due_ms % MS_PER_SECOND * NS_PER_MS);
    }
    alarm->due_ms = due_ms;
    timer_settime(alarm->timer, TIMER_ABSTIME, &at, NULL);
}
