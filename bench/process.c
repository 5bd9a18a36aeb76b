/* What Linux knows about a running program, read from /proc. */
#include "process.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { PATH_BYTES = 320, LINE_BYTES = 1024, STOP_MS = 2000, USUAL_SLACK_NS = 50000 };

pid_t process_start(char *const *argv)
{
    pid_t pid = fork();
    if (pid != 0) {
        return pid;
    }
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    prctl(PR_SET_TIMERSLACK, USUAL_SLACK_NS);
    int nowhere = open("/dev/null", O_RDWR);
    if (nowhere >= 0) {
        dup2(nowhere, STDIN_FILENO);
        dup2(nowhere, STDOUT_FILENO);
    }
    execvp(argv[0], argv);
    fprintf(stderr, "bench_probe: %s: %s\n", argv[0], strerror(errno));
    _exit(127);
}

bool process_is_alive(pid_t pid)
{
    return waitpid(pid, NULL, WNOHANG) == 0;
}

bool process_stop(pid_t pid)
{
    kill(pid, SIGTERM);
    for (double end_ms = process_now_ms() + STOP_MS; process_now_ms() < end_ms;) {
        if (!process_is_alive(pid)) {
            return true;
        }
        process_sleep_ms(5);
    }
    kill(pid, SIGKILL);
    waitpid(pid, NULL, 0);
    return false;
}

/* Finds the line that begins with `key` and reads the number after it. */
static bool read_number(const char *path, const char *key, double *number)
{
    *number = 0;
    FILE *file = fopen(path, "re");
    if (!file) {
        return false;
    }
    char line[LINE_BYTES];
    bool is_found = false;
    while (!is_found && fgets(line, sizeof line, file)) {
        if (strncmp(line, key, strlen(key)) == 0) {
            *number = strtod(line + strlen(key), NULL);
            is_found = true;
        }
    }
    fclose(file);
    return is_found;
}

bool process_memory(pid_t pid, double *pss_kb)
{
    char path[PATH_BYTES];
    snprintf(path, sizeof path, "/proc/%ld/smaps_rollup", (long)pid);
    return read_number(path, "Pss:", pss_kb);
}

static bool read_cpu(pid_t pid, double *cpu_ms)
{
    char path[PATH_BYTES];
    char line[LINE_BYTES];
    snprintf(path, sizeof path, "/proc/%ld/stat", (long)pid);
    FILE *file = fopen(path, "re");
    if (!file) {
        return false;
    }
    const char *at = fgets(line, sizeof line, file) ? strrchr(line, ')') : NULL;
    fclose(file);
    for (int field = 3; at && field <= 14; field++) { /* utime is field 14, stime 15: proc(5) */
        at = strchr(at + 1, ' ');
    }
    if (!at) {
        return false;
    }
    char *next;
    unsigned long user_ticks = strtoul(at, &next, 10);
    unsigned long system_ticks = strtoul(next, NULL, 10);
    *cpu_ms = (double)(user_ticks + system_ticks) * 1000.0 / (double)sysconf(_SC_CLK_TCK);
    return true;
}

bool process_activity(pid_t pid, Activity *activity)
{
    *activity = (Activity){0};
    char path[PATH_BYTES];
    snprintf(path, sizeof path, "/proc/%ld/task", (long)pid);
    DIR *tasks = read_cpu(pid, &activity->cpu_ms) ? opendir(path) : NULL;
    if (!tasks) {
        return false;
    }
    for (const struct dirent *task = readdir(tasks); task; task = readdir(tasks)) {
        double switches;
        snprintf(path, sizeof path, "/proc/%ld/task/%.20s/status", (long)pid, task->d_name);
        if (task->d_name[0] != '.' && read_number(path, "voluntary_ctxt_switches:", &switches)) {
            activity->wake_ups += switches;
        }
    }
    closedir(tasks);
    return true;
}

double process_now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

void process_sleep_ms(double duration_ms)
{
    time_t seconds = (time_t)(duration_ms / 1e3);
    long nanoseconds = (long)((duration_ms - (double)seconds * 1e3) * 1e6);
    struct timespec duration = {seconds, nanoseconds};
    nanosleep(&duration, NULL);
}

void process_sleep_sharply(void)
{
    prctl(PR_SET_TIMERSLACK, 1);
}
