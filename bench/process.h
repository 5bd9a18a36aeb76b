/* What Linux knows about a running program. */
#pragma once

#include <stdbool.h>
#include <sys/types.h>

typedef struct {
    double cpu_ms;   /* user and system time, all threads */
    double wake_ups; /* voluntary context switches, summed over the threads that live */
} Activity;

/* Starts argv[0] (searched in PATH) with its output thrown away and its errors on ours; it ends
 * with us. Returns its process id, or -1. The caller stops it. */
pid_t process_start(char *const *argv);

/* Sends SIGTERM, and SIGKILL after two seconds. Returns true when SIGTERM was enough. */
bool process_stop(pid_t pid);

/* True while the process runs. Once false, `pid` has been waited for. */
bool process_is_alive(pid_t pid);

/* Proportional set size: shared pages count in parts, one part for each program that maps them. */
bool process_memory(pid_t pid, double *pss_kb);

bool process_activity(pid_t pid, Activity *activity);

/* A clock that only goes forward, in milliseconds. */
double process_now_ms(void);
void process_sleep_ms(double duration_ms);

/* Lets our own sleeps, not those of the programs started, end on time to a microsecond. */
void process_sleep_sharply(void);
