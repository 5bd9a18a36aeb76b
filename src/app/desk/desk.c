/* Hands over what the session asks, and takes what comes back: at once what is shown, and the reply
 * when the page that waits for it is in sight. */
#include "desk.h"

#include <stdio.h>
#include <string.h>

/* A PIN is mostly known sooner; a disk that does not answer keeps nobody for longer. */
enum { QUICK_MS = 700 };

void desk_open(Desk *desk, const Paths *paths, Stage *stage, Clerk *clerk, uint32_t wake_type)
{
    memset(desk, 0, sizeof *desk);
    desk->stage = stage;
    desk->clerk = clerk;
    stage->desk.diags = &stage->diags;
    errands_begin(&desk->errands, paths, wake_type);
    errands_add(&desk->errands, &(Errand){.request = REQUEST_RELOAD});
    errands_add(&desk->errands, &(Errand){.request = REQUEST_NONE});
    desk_stick_open(desk, wake_type);
}

bool desk_close(Desk *desk, uint32_t limit_ms)
{
    desk_stick_close(desk);
    desk->stage->desk = (DeskView){0};
    bool is_ended = errands_end(&desk->errands, limit_ms);
    arena_free(desk->figures);
    arena_free(desk->sums);
    if (desk->has_files) {
        arena_free(desk->files.arena);
    }
    desk->figures = desk->sums = NULL;
    return is_ended;
}

/* Hands it to the thread; `is_replied` when the session waits for what comes. */
static void hand_over(Desk *desk, Request request, bool is_replied)
{
    const Session *session = &desk->stage->session;
    const Staff *staff = &session->staff;
    Errand errand = {.request = request,
                     .is_inside = staff->is_inside,
                     .digit_count = staff->digit_count,
                     .settings = session->machine.settings,
                     .library = &desk->stage->library};
    for (uint8_t i = 0; i < staff->digit_count; i++) {
        errand.digits[i] = (char)('0' + staff->digits[i]);
    }
    if (is_replied) {
        errand.number = ++desk->asked;
        desk->has_answer = false; /* what was asked before is not heard any more */
    }
    errands_add(&desk->errands, &errand);
}

void desk_do(Desk *desk, Request request, uint64_t now_ms)
{
    desk_stick_watch(desk);
    switch (request) {
    case REQUEST_PIN_FIND:
    case REQUEST_PIN_TRY:
    case REQUEST_PIN_SET:
        desk->quick_ms = now_ms + QUICK_MS;
        hand_over(desk, request, true);
        break;
    case REQUEST_SETTINGS:
    case REQUEST_RELOAD:
        hand_over(desk, request, true);
        break;
    case REQUEST_FIGURES:
        desk_figures(desk);
        break;
    case REQUEST_STICK_FIND:
        desk->stick.is_kept = false;
        hand_over(desk, request, false);
        break;
    case REQUEST_STICK_LOOK:
        hand_over(desk, request, false);
        break;
    case REQUEST_STICK_WRITE:
    case REQUEST_STICK_STOP:
        desk_stick(desk, request, now_ms);
        break;
    case REQUEST_RESET:
        desk->stage->desk.reset = EXPORT_NO_COUNTS;
        desk->stage->desk.reset_file[0] = '\0';
        desk->answer = (ErrandResult){.request = REQUEST_RESET, .number = ++desk->asked};
        desk->has_answer = desk->clerk == NULL;
        clerk_reset(desk->clerk);
        break;
    case REQUEST_NONE:
        break;
    }
}

static void take_reset(Desk *desk)
{
    ClerkReset reset;
    DeskView *view = &desk->stage->desk;
    if (clerk_take_reset(desk->clerk, &reset)) {
        view->reset = reset.result;
        memcpy(view->reset_file, reset.file, sizeof view->reset_file);
        desk->answer = (ErrandResult){
            .request = REQUEST_RESET, .number = desk->asked, .is_yes = reset.result == EXPORT_FINE};
        desk->has_answer = true;
    }
}

static void take_errand(Desk *desk, uint64_t now_ms)
{
    ErrandResult result;
    MachineState *machine = &desk->stage->session.machine;
    if (!errands_take(&desk->errands, &result)) {
        return;
    }
    desk->stage->desk.is_pin_held = result.is_pin_held;
    desk->stage->desk.is_pin_easy = result.is_pin_easy;
    if (result.request == REQUEST_NONE) {
        enum { MS_PER_SECOND = 1000 };
        machine->has_pin = result.has_pin;
        machine->wait_ms = now_ms + (uint64_t)result.wait_s * MS_PER_SECOND;
    } else if (result.request == REQUEST_STICK_FIND || result.request == REQUEST_STICK_LOOK) {
        desk_stick_found(desk, &result);
    }
    if (result.request == REQUEST_RELOAD && !result.is_yes) {
        desk->stage->has_files = true; /* without memory for packs the kiosk goes on without any */
    } else if (result.request == REQUEST_RELOAD) {
        if (desk->has_files) { /* never shown */
            arena_free(desk->files.arena);
        }
        desk->files = result.files;
        desk->has_files = true;
    }
    if (result.number != 0 && result.number == desk->asked) {
        desk->answer = result;
        desk->has_answer = true;
    }
}

void desk_woken(Desk *desk, uint64_t now_ms)
{
    ClerkAnswer answer;
    desk_stick_woken(desk, now_ms);
    if (clerk_take(desk->clerk, &answer)) {
        if (desk->stick.is_asked) {
            desk_stick_answered(desk, &answer, now_ms);
        } else if (desk->is_adding_up) {
            desk_figures_answered(desk, &answer);
        } else {
            arena_free(answer.arena);
        }
    }
    take_reset(desk);
    take_errand(desk, now_ms);
}

/* Whether the session still waits for the reply to that. */
static bool is_awaited(const Session *session, Request request)
{
    const Staff *staff = &session->staff;
    bool is_waiting = staff->is_waiting;
    if (session->place != PLACE_STAFF) {
        return false;
    }
    switch (request) {
    case REQUEST_PIN_FIND:
        return staff->page == STAFF_PIN_NEW;
    case REQUEST_PIN_TRY:
        return is_waiting && (staff->page == STAFF_PIN || staff->page == STAFF_RESET);
    case REQUEST_PIN_SET:
        return is_waiting && staff->page == STAFF_PIN_REPEAT;
    case REQUEST_RELOAD:
        return is_waiting && staff->page == STAFF_LIBRARY;
    case REQUEST_SETTINGS:
        return staff->page == STAFF_SETTINGS || staff->page == STAFF_LIBRARY;
    case REQUEST_RESET:
        return staff->page == STAFF_RESET && staff->reset == RESET_WORKING;
    default:
        return false;
    }
}

/* Nobody is in the middle of a pack that would become another one. */
static bool may_show_files(const Session *session)
{
    const Staff *staff = &session->staff;
    return session->place == PLACE_ATTRACT ||
           (session->place == PLACE_STAFF && staff->is_inside && staff->page != STAFF_WORKSHOP);
}

Intent desk_follow(Desk *desk, uint64_t now_ms)
{
    enum { SECONDS_MOST = UINT16_MAX };
    const ErrandResult *answer = &desk->answer;
    const Session *session = &desk->stage->session;
    desk_figures_watch(desk);
    if (desk->has_files && may_show_files(session) && errands_rest(&desk->errands)) {
        desk->has_files = false;
        stage_adopt(desk->stage, &desk->files);
        if (desk_shows_figures(desk)) { /* their names were those of before */
            desk_figures(desk);
        }
    }
    if (!desk->has_answer || session->over != OVER_NOTHING) {
        return (Intent){INTENT_NONE};
    }
    desk->has_answer = false;
    desk->quick_ms = 0;
    if (!is_awaited(session, answer->request)) {
        return (Intent){INTENT_NONE};
    }
    bool waits = !answer->is_yes &&
                 (answer->request == REQUEST_PIN_TRY || answer->request == REQUEST_PIN_SET);
    uint32_t seconds = !waits ? 0 : answer->wait_s < SECONDS_MOST ? answer->wait_s : SECONDS_MOST;
    return (Intent){.kind = INTENT_REPLY,
                    .index = answer->is_yes ? REPLY_YES : REPLY_NO,
                    .to = (uint16_t)seconds,
                    .now_ms = now_ms};
}
