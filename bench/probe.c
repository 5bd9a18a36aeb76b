/* Starts a program on an X display and measures it from outside, through the pixels that arrive and
 * what /proc tells. So every program is measured the same way and none needs to be changed for it.
 *
 *     bench_probe [--server PID] [--quiet MS] STEP... -- PROGRAM [ARGUMENT...]
 *
 * A step is KIND[:ARGUMENT][=NAME]; key:Return, click:960,540=tap, rest:10=lesson, memory,
 * wait:500. Every result is one line on stdout: NAME WHAT VALUE. A step without a name reports
 * nothing. */
#include "process.h"
#include "view.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TEXT_BYTES = 64 };

static const double START_QUIET_MS = 300;
static const double START_LIMIT_MS = 20000;
static const double PRESS_QUIET_MS = 200;
static const double PRESS_LIMIT_MS = 3000;
/* Between two looks. Without it the X server serves the probe alone for its whole turn of 5 ms, and
 * the program that is measured waits. */
static const double PAUSE_MS = 0.1;
static const double REST_DELAY_MS = 1000; /* what the last press started comes to its end */

typedef struct {
    View view;
    pid_t program;
    pid_t server; /* 0: not asked for */
    double quiet_ms;
} Probe;

typedef struct {
    char kind[TEXT_BYTES];
    char argument[TEXT_BYTES];
    char name[TEXT_BYTES];
} Step;

typedef struct {
    double first_ms; /* negative: nothing changed */
    double last_ms;
    bool is_quiet; /* false: it went on changing until the limit */
} Change;

static void report(const char *name, const char *what, double value)
{
    printf("%s %s %.3f\n", name, what, value);
}

/* Follows the picture until nothing has changed for `quiet_ms`. */
static void follow(Probe *probe, double begin_ms, double quiet_ms, double limit_ms, Change *change)
{
    for (;;) {
        bool has_changed = view_has_changed(&probe->view);
        double now_ms = process_now_ms() - begin_ms;
        if (has_changed) {
            change->last_ms = now_ms;
        }
        change->is_quiet = now_ms - change->last_ms >= quiet_ms;
        if (change->is_quiet || now_ms > limit_ms) {
            return;
        }
        process_sleep_ms(PAUSE_MS);
    }
}

/* Waits for the first change, then for the last. */
static void time_change(Probe *probe, double begin_ms, Change *change)
{
    *change = (Change){.first_ms = -1};
    while (change->first_ms < 0) {
        bool has_changed = view_has_changed(&probe->view);
        double now_ms = process_now_ms() - begin_ms;
        if (has_changed) {
            change->first_ms = now_ms;
            change->last_ms = now_ms;
        } else if (now_ms > PRESS_LIMIT_MS) {
            return;
        }
        process_sleep_ms(PAUSE_MS);
    }
    follow(probe, begin_ms, PRESS_QUIET_MS, PRESS_LIMIT_MS, change);
}

static void report_change(const char *name, const Change *change)
{
    if (change->first_ms < 0) {
        report(name, "unchanged", 1);
        return;
    }
    report(name, "first_ms", change->first_ms);
    if (change->is_quiet) {
        report(name, "last_ms", change->last_ms);
    } else {
        report(name, "restless", 1);
    }
}

/* Lets the picture come to rest, so that the next change belongs to the next step. */
static void settle(Probe *probe)
{
    Change change = {0};
    follow(probe, process_now_ms(), PRESS_QUIET_MS, PRESS_LIMIT_MS, &change);
}

static bool start(Probe *probe, char *const *argv)
{
    /* The last program's window may still be on its way out. */
    settle(probe);
    double begin_ms = process_now_ms();
    probe->program = process_start(argv);
    if (probe->program < 0) {
        return false;
    }
    Change change = {.first_ms = -1};
    while (change.first_ms < 0) {
        bool has_changed = view_has_changed(&probe->view);
        double now_ms = process_now_ms() - begin_ms;
        if (has_changed && view_has_content(&probe->view)) {
            change.first_ms = now_ms;
            change.last_ms = now_ms;
        } else if (now_ms > START_LIMIT_MS || !process_is_alive(probe->program)) {
            fprintf(stderr, "bench_probe: %s showed nothing\n", argv[0]);
            return false;
        }
        process_sleep_ms(PAUSE_MS);
    }
    follow(probe, begin_ms, probe->quiet_ms, START_LIMIT_MS, &change);
    report_change("start", &change);
    view_focus_window(&probe->view);
    settle(probe);
    return true;
}

static bool press_key(Probe *probe, const Step *step)
{
    double begin_ms = process_now_ms();
    if (!view_press_key(&probe->view, step->argument)) {
        fprintf(stderr, "bench_probe: no key \"%s\"\n", step->argument);
        return false;
    }
    Change change;
    time_change(probe, begin_ms, &change);
    report_change(step->name, &change);
    return true;
}

static bool click(Probe *probe, const Step *step)
{
    char *next;
    long x_px = strtol(step->argument, &next, 10);
    if (*next != ',') {
        fprintf(stderr, "bench_probe: click wants X,Y\n");
        return false;
    }
    long y_px = strtol(next + 1, NULL, 10);
    view_point_at(&probe->view, (int)x_px, (int)y_px);
    settle(probe);
    double begin_ms = process_now_ms();
    view_click(&probe->view);
    Change change;
    time_change(probe, begin_ms, &change);
    report_change(step->name, &change);
    return true;
}

static bool rest(Probe *probe, const Step *step)
{
    Activity program[2] = {{0}};
    Activity server[2] = {{0}};
    double duration_ms = strtod(step->argument, NULL) * 1e3;
    process_sleep_ms(REST_DELAY_MS);
    for (int i = 0; i < 2; i++) {
        if (i == 1) {
            process_sleep_ms(duration_ms);
        }
        if (!process_activity(probe->program, &program[i]) ||
            (probe->server > 0 && !process_activity(probe->server, &server[i]))) {
            fprintf(stderr, "bench_probe: cannot read /proc\n");
            return false;
        }
    }
    report(step->name, "cpu_ms", program[1].cpu_ms - program[0].cpu_ms);
    report(step->name, "wake_ups", program[1].wake_ups - program[0].wake_ups);
    if (probe->server > 0) {
        report(step->name, "server_cpu_ms", server[1].cpu_ms - server[0].cpu_ms);
        report(step->name, "server_wake_ups", server[1].wake_ups - server[0].wake_ups);
    }
    return true;
}

static bool memory(Probe *probe, const Step *step)
{
    double pss_kb;
    if (!process_memory(probe->program, &pss_kb)) {
        fprintf(stderr, "bench_probe: cannot read the memory of the program\n");
        return false;
    }
    report(step->name, "pss_kb", pss_kb);
    return true;
}

static bool wait_a_while(Probe *probe, const Step *step)
{
    process_sleep_ms(strtod(step->argument, NULL));
    settle(probe);
    return true;
}

static const struct {
    const char *kind;
    bool (*run)(Probe *probe, const Step *step);
} STEPS[] = {{"key", press_key},
             {"click", click},
             {"rest", rest},
             {"memory", memory},
             {"wait", wait_a_while}};

static bool run_step(Probe *probe, const char *text)
{
    Step step = {0};
    const char *whole = text;
    int kind_len = (int)strcspn(text, ":=");
    snprintf(step.kind, sizeof step.kind, "%.*s", kind_len, text);
    text += kind_len;
    if (*text == ':') {
        int argument_len = (int)strcspn(++text, "=");
        snprintf(step.argument, sizeof step.argument, "%.*s", argument_len, text);
        text += argument_len;
    }
    snprintf(step.name, sizeof step.name, "%s", *text == '=' ? text + 1 : whole);
    if (!process_is_alive(probe->program)) {
        fprintf(stderr, "bench_probe: the program has ended\n");
        return false;
    }
    for (size_t i = 0; i < sizeof STEPS / sizeof STEPS[0]; i++) {
        if (strcmp(step.kind, STEPS[i].kind) == 0) {
            return STEPS[i].run(probe, &step);
        }
    }
    fprintf(stderr, "bench_probe: no step \"%s\"\n", step.kind);
    return false;
}

/* Reads the options; returns the place of the first step, or 0. */
static int read_options(Probe *probe, int argc, char **argv)
{
    int i = 1;
    for (; i + 1 < argc; i += 2) {
        if (strcmp(argv[i], "--server") == 0) {
            probe->server = (pid_t)strtol(argv[i + 1], NULL, 10);
        } else if (strcmp(argv[i], "--quiet") == 0) {
            probe->quiet_ms = strtod(argv[i + 1], NULL);
        } else {
            break;
        }
    }
    for (int at = i; at + 1 < argc; at++) {
        if (strcmp(argv[at], "--") == 0) {
            return i;
        }
    }
    fprintf(stderr, "usage: bench_probe [--server PID] [--quiet MS] STEP... -- PROGRAM ...\n");
    return 0;
}

int main(int argc, char **argv)
{
    Probe probe = {.quiet_ms = START_QUIET_MS};
    int at = read_options(&probe, argc, argv);
    if (at == 0 || !view_open(&probe.view)) {
        return 2;
    }
    process_sleep_sharply();
    int program = at;
    while (strcmp(argv[program], "--") != 0) {
        program++;
    }
    bool is_done = start(&probe, argv + program + 1);
    for (; is_done && strcmp(argv[at], "--") != 0; at++) {
        is_done = run_step(&probe, argv[at]);
    }
    if (probe.program > 0 && process_is_alive(probe.program)) {
        report("stop", "on_request", process_stop(probe.program) ? 1 : 0);
    }
    view_close(&probe.view);
    return is_done ? 0 : 1;
}
