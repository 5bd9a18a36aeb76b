/* REQUEST_STICK_*: looks for sticks and saves to one. What is written is made before, in memory;
 * the thread of the writer only carries bytes. */
#include "desk.h"
#include "stick/stick_files.h"

#include <string.h>

enum {
    SCRATCH_BYTES = 4 * 1024 * 1024,
    TEXTS_BYTES = 1024 * 1024 * 1024, /* as for `report`: only what is needed is taken */
    MS_PER_SECOND = 1000,
    GUESS_AFTER_MS = 2000, /* before that a guess of the time would jump about */
    WHOLE = 100,
};

void desk_stick_open(Desk *desk, const Paths *paths, uint32_t wake_type)
{
    DeskStick *own = &desk->stick;
    own->folder = paths->sticks;
    own->has_writer = writer_open(&own->writer, wake_type);
}

void desk_stick_close(Desk *desk)
{
    DeskStick *own = &desk->stick;
    if (own->has_writer) {
        writer_close(&own->writer);
    }
    arena_free(own->scratch);
    arena_free(own->texts);
    *own = (DeskStick){0};
}

static bool is_open(const Desk *desk)
{
    const Session *session = &desk->stage->session;
    return session->place == PLACE_STAFF && session->staff.page == STAFF_STICK;
}

static Arena *cleared(Arena **arena, size_t bytes)
{
    *arena = *arena ? *arena : arena_new(bytes);
    if (*arena) {
        arena_reset(*arena);
    }
    return *arena;
}

/* Which stick the page shows; how the last writing ended stays until somebody goes on. */
static void look(Desk *desk)
{
    DeskStick *own = &desk->stick;
    StickView *view = &desk->stage->desk.stick;
    if (own->is_writing || own->is_kept) {
        return;
    }
    size_t count = cleared(&own->scratch, SCRATCH_BYTES)
                       ? sticks_find(own->scratch, own->folder, own->sticks)
                       : 0;
    *view = (StickView){.stick_count = (uint32_t)count};
    if (count == 0) {
        return;
    }
    view->stick = desk->stage->session.staff.stick % (uint32_t)count;
    const Stick *stick = &own->sticks[view->stick];
    view->name = str_from_c(stick->name);
    view->free_bytes = stick->free_bytes;
    view->phase = stick->is_read_only ? STICK_TROUBLE : STICK_FOUND;
    view->problem = stick->is_read_only ? STICK_LOCKED : STICK_FINE;
}

static void show_end(Desk *desk, StickProblem problem, int why)
{
    StickView *view = &desk->stage->desk.stick;
    desk->stick.is_writing = false;
    desk->stick.is_kept = true;
    view->phase = problem == STICK_FINE ? STICK_DONE : STICK_TROUBLE;
    view->problem = problem;
    view->is_stopping = false;
    view->why = why != 0 ? str_from_c(strerror(why)) : (Str){0};
}

static void begin(Desk *desk, uint64_t now_ms)
{
    DeskStick *own = &desk->stick;
    StickView *view = &desk->stage->desk.stick;
    if (own->is_writing || view->phase != STICK_FOUND) {
        return;
    }
    StickTexts texts = {cleared(&own->texts, TEXTS_BYTES), desk->stage, desk->counts};
    bool is_sheets = desk->stage->session.staff.save == SAVE_SHEETS;
    StickProblem problem = !texts.arena || !own->has_writer ? STICK_NO_MEMORY
                           : is_sheets ? stick_sheets(&texts, own->files, &own->file_count)
                                       : stick_counts(&texts, own->files, &own->file_count);
    if (problem == STICK_FINE &&
        !writer_start(&own->writer, own->sticks[view->stick].path, own->files, own->file_count)) {
        problem = STICK_NO_MEMORY;
    }
    if (problem != STICK_FINE) {
        show_end(desk, problem, 0);
        return;
    }
    own->is_writing = true;
    own->began_ms = now_ms;
    view->phase = STICK_WRITING;
    view->file_count = (uint32_t)own->file_count;
    for (size_t i = 0; i < own->file_count; i++) {
        view->files[i] = str_from_c(own->files[i].name);
    }
}

static void stop(Desk *desk)
{
    if (desk->stick.is_writing) {
        writer_stop(&desk->stick.writer);
        desk->stage->desk.stick.is_stopping = true;
    }
}

/* The page is left: it begins anew the next time, and what was written takes no memory. */
static void forget(Desk *desk)
{
    DeskStick *own = &desk->stick;
    arena_free(own->texts);
    own->texts = NULL;
    own->is_kept = false;
    desk->stage->desk.stick = (StickView){0};
}

void desk_stick_watch(Desk *desk)
{
    if (is_open(desk)) {
        return;
    }
    if (desk->stick.is_writing) {
        stop(desk);
    } else {
        forget(desk);
    }
}

void desk_stick_woken(Desk *desk, uint64_t now_ms)
{
    DeskStick *own = &desk->stick;
    StickView *view = &desk->stage->desk.stick;
    if (!own->is_writing) {
        return;
    }
    StickProgress progress = writer_collect(&own->writer);
    uint64_t spent_ms = now_ms - own->began_ms, percent = progress.percent;
    view->files_done = (uint32_t)progress.files_done;
    view->percent = progress.percent;
    view->seconds_left =
        percent > 0 && spent_ms >= GUESS_AFTER_MS
            ? (uint32_t)(spent_ms * (WHOLE - percent) / percent / MS_PER_SECOND + 1)
            : 0;
    if (progress.is_ended) {
        show_end(desk, progress.problem, progress.why);
    }
    if (progress.is_ended && !is_open(desk)) {
        forget(desk);
    }
}

void desk_stick(Desk *desk, Request request, uint64_t now_ms)
{
    if (request == REQUEST_STICK_WRITE) {
        begin(desk, now_ms);
    } else if (request == REQUEST_STICK_STOP) {
        stop(desk);
    } else {
        desk->stick.is_kept = desk->stick.is_kept && request != REQUEST_STICK_FIND;
        look(desk);
    }
}
