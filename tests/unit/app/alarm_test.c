/* The alarm: when its signal comes, and that it does not come when it was set anew. */
#include "../support.h"
#include "alarm.h"
#include "machine.h"

#include <signal.h>

static int alarm_setup(void **state)
{
    static Alarm alarm;
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGALRM);
    alarm_open(&alarm);
    *state = &alarm;
    return pthread_sigmask(SIG_BLOCK, &signals, NULL);
}

static int alarm_teardown(void **state)
{
    alarm_close(*state);
    return 0;
}

/* True when the signal comes within `limit_s` seconds. */
static bool comes(time_t limit_s)
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGALRM);
    return sigtimedwait(&signals, NULL, &(struct timespec){.tv_sec = limit_s}) == SIGALRM;
}

static void it_comes_when_it_is_due(void **state)
{
    enum { SOON_MS = 30 };
    uint64_t due_ms = machine_now_ms() + SOON_MS;
    alarm_set(*state, due_ms);
    assert_true(comes(60));
    assert_true(machine_now_ms() >= due_ms);
}

/* As after a sleep, in which the moment went by. */
static void it_comes_at_once_when_it_was_due_before(void **state)
{
    alarm_set(*state, 1);
    assert_true(comes(60));
}

static void it_does_not_come_when_it_is_put_off(void **state)
{
    enum { HOUR_MS = 3600000 };
    alarm_set(*state, machine_now_ms() + HOUR_MS);
    alarm_set(*state, UINT64_MAX);
    assert_false(comes(0));
    alarm_set(*state, machine_now_ms() + HOUR_MS);
    assert_false(comes(0));
}

#define WITH_ALARM(test) cmocka_unit_test_setup_teardown(test, alarm_setup, alarm_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ALARM(it_comes_when_it_is_due),
        WITH_ALARM(it_comes_at_once_when_it_was_due_before),
        WITH_ALARM(it_does_not_come_when_it_is_put_off),
    };
    return cmocka_run_group_tests_name("alarm", tests, NULL, NULL);
}
