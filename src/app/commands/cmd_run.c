/* run: the kiosk. */
#include "commands.h"
#include "loop.h"
#include "messages.h"

#include "aman/base/file.h"

#include <inttypes.h>
#include <malloc.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

enum { PICTURE_BYTES = 4 * 1024 * 1024, ARENA_BYTES = 1024 * 1024, DISPLAY_MOST = 99 };

/* At the end: for the counts, which may wait for another program (2 s) and then for the disk; for
 * an errand; for all the rest. */
enum { CLERK_MS = 5000, ERRANDS_MS = 2000, LAST_SECONDS = 5 };

/* The system may end the kiosk (SIGTERM), and tells when an alarm is due; a thread waits for that,
 * because the loop sleeps in the display's library. At the end it sees to it that nothing keeps the
 * program: no thread that hangs in a disk, a stick or a sound card. */
typedef struct {
    sigset_t signals;
    Window *window;
    atomic_int code; /* with which the program ends; -1: not yet */
    atomic_bool is_done;
    pthread_t thread;
    bool has_thread;
} Ender;

static void *wait_for_signal(void *data)
{
    Ender *ender = data;
    const struct timespec limit = {.tv_sec = LAST_SECONDS};
    for (int got; atomic_load(&ender->code) < 0;) {
        if (sigwait(&ender->signals, &got) != 0 || atomic_load(&ender->code) >= 0) {
            continue;
        }
        if (got == SIGALRM) {
            window_wake(ender->window);
        } else {
            window_end(ender->window);
        }
    }
    while (!atomic_load(&ender->is_done)) {
        if (sigtimedwait(&ender->signals, NULL, &limit) < 0) {
            _exit(atomic_load(&ender->code));
        }
    }
    return NULL;
}

static void begin_ender(Ender *ender, Window *window)
{
    ender->window = window;
    ender->has_thread = pthread_create(&ender->thread, NULL, wait_for_signal, ender) == 0;
}

/* From now on nothing keeps the program for long. The signal is blocked everywhere: only that
 * thread gets it. */
static void limit_end(Ender *ender, int code)
{
    atomic_store(&ender->code, code);
    if (ender->has_thread) {
        kill(getpid(), SIGTERM);
    }
}

static void end_ender(Ender *ender)
{
    atomic_store(&ender->is_done, true);
    if (ender->has_thread) {
        kill(getpid(), SIGTERM);
        pthread_join(ender->thread, NULL);
    }
}

/* Writes what is left; says what is not in the file of counts, and returns how the program ends. */
static int close_counts(Clerk *clerk)
{
    if (!clerk) {
        return EXIT_USAGE;
    }
    ClerkEnd end = clerk_close(clerk, CLERK_MS);
    char number[32];
    if (end.rest.spooled > 0) {
        snprintf(number, sizeof number, "%" PRIu64, end.rest.spooled);
        message(PHRASE_COMMAND_RUN_SPOOLED, str_from_c(number));
    }
    if (end.rest.lost > 0 || end.is_late) {
        snprintf(number, sizeof number, "%" PRIu64, end.rest.lost);
        message(end.is_late ? PHRASE_COMMAND_RUN_LATE : PHRASE_COMMAND_RUN_LOST,
                str_from_c(number));
    }
    return end.rest.lost > 0 || end.is_late ? EXIT_USAGE : EXIT_FINE;
}

/* While the loop does; exit() hands nothing over to those whom it calls. */
static const LoopParams *running; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

/* X's library calls exit() when its server is gone, from wherever the loop asked it for something.
 * The visit that was open then counts as when the system ends the kiosk; nothing else is touched.
 */
static void keep_counts(void)
{
    if (running) {
        message(PHRASE_COMMAND_RUN_DISPLAY_GONE);
        loop_count_end(running);
        (void)close_counts(running->clerk);
        _exit(EXIT_USAGE);
    }
}

static void run_loop(const LoopParams *params)
{
    running = atexit(keep_counts) == 0 ? params : NULL;
    loop_run(params);
    running = NULL;
}

static bool open_window(const Options *options, Window **window)
{
    WindowParams params = {.title = "aman-kiosk"};
    const char *display = options->value[OPT_DISPLAY], *problem;
    uint64_t number = 0; /* 0: none is asked for */
    if (!option_size(options, OPT_WINDOWED, &params.w, &params.h) ||
        !option_number(options, OPT_DISPLAY, 1, DISPLAY_MOST, &number)) {
        return false;
    }
    params.display = (int)number;
    *window = window_open(&params, &problem);
    if (!*window) {
        Str why =
            problem ? str_from_c(problem) : phrase(PHRASE_COMMAND_RUN_NO_MEMORY, messages_lang());
        if (display) {
            message(PHRASE_COMMAND_RUN_NO_DISPLAY_N, str_from_c(display), why);
        } else {
            message(PHRASE_COMMAND_RUN_NO_DISPLAY, why);
        }
        if (getenv("WAYLAND_DISPLAY") && !getenv("DISPLAY")) {
            message(PHRASE_COMMAND_RUN_WAYLAND);
        }
    }
    return *window != NULL;
}

/* The size of an ordinary window for the notes; 0 without one. */
static bool parse_notes(const Options *options, int *w, int *h)
{
    *w = *h = 0;
    if (options->value[OPT_NOTES_WINDOW] && !options->value[OPT_WINDOWED]) {
        message(PHRASE_COMMAND_RUN_NOTES_WINDOW);
        return false;
    }
    return option_size(options, OPT_NOTES_WINDOW, w, h);
}

static int run(const Options *options, const Paths *paths, Arena *arena, Ender *ender)
{
    Window *window;
    Beside beside;
    Alarm alarm;
    int notes_w, notes_h;
    if (!parse_notes(options, &notes_w, &notes_h) || !open_window(options, &window)) {
        return EXIT_USAGE;
    }
    StageParams stage_params = {.paths = paths,
                                .picture_event = window_wake_type(window),
                                .memory_bytes = PICTURE_BYTES,
                                .spares = paths->spares};
    Lang lang = LANG_FIRST;
    bool has_lang =
        options->value[OPT_LANG] && lang_find(str_from_c(options->value[OPT_LANG]), &lang);
    Stage *stage = stage_open(&stage_params, LANG_FIRST);
    if (!stage) {
        window_close(window);
        return EXIT_USAGE;
    }
    Desk *desk = arena_alloc(arena, sizeof *desk);
    if (!desk) {
        stage_close(stage);
        window_close(window);
        return EXIT_USAGE;
    }
    begin_ender(ender, window);
    Clerk *clerk = clerk_new(paths, window_wake_type(window));
    if (!clerk) {
        message(PHRASE_COMMAND_RUN_COUNTS, phrase(PHRASE_COMMAND_RUN_NO_MEMORY, messages_lang()));
    }
    bool has_beside = !options->value[OPT_WINDOWED] || options->value[OPT_NOTES_WINDOW];
    Sound *sound = sound_new(window_wake_type(window));
    alarm_open(&alarm);
    beside_begin(&beside, stage, has_beside ? window : NULL, notes_w, notes_h);
    run_loop(&(LoopParams){.stage = stage,
                           .window = window,
                           .clerk = clerk,
                           .desk = desk,
                           .sound = sound,
                           .beside = &beside,
                           .alarm = &alarm,
                           .paths = paths,
                           .lang = has_lang ? &lang : NULL,
                           .is_calm = options->value[OPT_CALM] != NULL});
    alarm_close(&alarm);
    int code = close_counts(clerk);
    limit_end(ender, code);
    if (!desk_close(desk, ERRANDS_MS)) {
        _exit(code); /* what its thread reads from is still needed */
    }
    beside_end(&beside);
    stage_close(stage);
    sound_free(sound);
    end_ender(ender);
    window_close(window);
    return code;
}

static bool has_sticks(const Paths *paths)
{
    bool has = !paths->sticks || file_is_folder(paths->sticks);
    if (!has) {
        message(PHRASE_COMMAND_RUN_STICKS, str_from_c(paths->sticks),
                str_from_c(option_name(OPT_STICKS)));
    }
    return has;
}

int cmd_run(const Options *options)
{
    Ender ender = {.code = -1};
    Arena *arena = arena_new(ARENA_BYTES);
    Paths paths;
    int result = EXIT_USAGE;
    /* Pictures are large and come and go: each goes back to the system at once instead of staying
     * in the heap, and the thread that makes them needs no heap of its own. */
    mallopt(M_MMAP_THRESHOLD, 128 * 1024);
    mallopt(M_ARENA_MAX, 1);
    sigemptyset(&ender.signals);
    sigaddset(&ender.signals, SIGTERM);
    sigaddset(&ender.signals, SIGINT);
    sigaddset(&ender.signals, SIGHUP);
    sigaddset(&ender.signals, SIGALRM);
    pthread_sigmask(SIG_BLOCK, &ender.signals, NULL);
    /* Who read stderr may be gone: a message more is no reason to stop. */
    (void)signal(SIGPIPE, SIG_IGN);
    /* No text is typed here, so X's table of composed letters, 14 ms at start, is not read. */
    if (getenv("DISPLAY")) {
        setenv("XCOMPOSEFILE", "/dev/null", 1);
    }
    /* A client of PulseAudio would keep a file in the home folder to prove who it is; on one
     * machine that is known without it, and zeros do. */
    setenv("PULSE_COOKIE", "/dev/zero", 0);
    if (arena && paths_find(arena, options, &paths) && paths_find_data(arena, options, &paths) &&
        has_sticks(&paths)) {
        result = run(options, &paths, arena, &ender);
    }
    arena_free(arena);
    return result;
}
