/* REQUEST_STICK_*: which stick is shown, and saving to it. What is written is made before, in
 * memory; the thread of the writer only carries bytes. */
#include "desk.h"
#include "stick/stick_files.h"

#include "aman/counts/clock.h"

#include <string.h>

enum {
    TEXTS_BYTES = 1024 * 1024 * 1024, /* as for `report`: only what is needed is taken */
    MS_PER_SECOND = 1000,
    GUESS_AFTER_MS = 2000, /* before that a guess of the time would jump about */
    WHOLE = 100,
};

void desk_stick_open(Desk *desk, uint32_t wake_type)
{
    DeskStick *own = &desk->stick;
    own->has_writer = writer_open(&own->writer, wake_type);
}

void desk_stick_close(Desk *desk)
{
    DeskStick *own = &desk->stick;
    if (own->has_writer) {
        writer_close(&own->writer);
    }
    arena_free(own->texts);
    *own = (DeskStick){0};
}

static bool is_open(const Desk *desk)
{
    const Session *session = &desk->stage->session;
    return session->place == PLACE_STAFF && session->staff.page == STAFF_STICK;
}

/* Which stick the page shows; how the last writing ended stays until somebody goes on. */
void desk_stick_found(Desk *desk, const ErrandResult *result)
{
    DeskStick *own = &desk->stick;
    StickView *view = &desk->stage->desk.stick;
    uint32_t count = (uint32_t)result->stick_count;
    if (own->is_writing || own->is_asked || own->is_kept || !is_open(desk)) {
        return;
    }
    memcpy(own->sticks, result->sticks, sizeof own->sticks);
    *view = (StickView){.stick_count = count};
    if (count == 0) {
        return;
    }
    view->stick = desk->stage->session.staff.stick % count;
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

/* The files are made. */
static void begin_writing(Desk *desk, StickProblem problem, uint64_t now_ms)
{
    DeskStick *own = &desk->stick;
    StickView *view = &desk->stage->desk.stick;
    if (problem == STICK_FINE &&
        !(own->has_writer &&
          writer_start(&own->writer, own->sticks[view->stick].path, own->files, own->file_count))) {
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

/* Sheets are made here, from what is in memory; the counts are the clerk's. */
static void begin(Desk *desk, uint64_t now_ms)
{
    DeskStick *own = &desk->stick;
    StickView *view = &desk->stage->desk.stick;
    if (own->is_writing || own->is_asked || view->phase != STICK_FOUND) {
        return;
    }
    arena_free(own->texts);
    own->texts = NULL;
    view->file_count = 0;
    if (desk->stage->session.staff.save == SAVE_SHEETS) {
        own->texts = arena_new(TEXTS_BYTES);
        StickTexts texts = {.arena = own->texts, .stage = desk->stage};
        begin_writing(
            desk, own->texts ? stick_sheets(&texts, own->files, &own->file_count) : STICK_NO_MEMORY,
            now_ms);
    } else if (!desk->clerk) {
        show_end(desk, STICK_NO_COUNTS, 0);
    } else {
        view->phase = STICK_WRITING;
        own->is_asked = true;
        CertainDays certain = clock_certain(desk->stage->today, clock_made());
        clerk_ask(desk->clerk, &(ClerkAsk){.periods = {{.with_unknown = true, .certain = certain}},
                                           .count = 1,
                                           .with_export = true});
    }
}

void desk_stick_answered(Desk *desk, const ClerkAnswer *answer, uint64_t now_ms)
{
    DeskStick *own = &desk->stick;
    StickTexts texts = {answer->arena, desk->stage, answer, desk->errands.paths->data};
    own->is_asked = false;
    own->texts = answer->arena;
    begin_writing(
        desk, answer->arena ? stick_counts(&texts, own->files, &own->file_count) : STICK_NO_MEMORY,
        now_ms);
}

static void stop(Desk *desk)
{
    DeskStick *own = &desk->stick;
    if (own->is_asked) {
        own->is_asked = false;
        clerk_forget(desk->clerk);
        show_end(desk, STICK_STOPPED, 0);
    } else if (own->is_writing) {
        writer_stop(&own->writer);
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
    stop(desk);
    if (!desk->stick.is_writing) {
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
    } else {
        stop(desk);
    }
}
