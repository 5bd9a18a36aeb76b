/* Opens and closes that window as workshops begin and end, and draws it when what it shows
 * changed. */
#include "beside.h"

#include <string.h>

enum { KEPT_BYTES = 1024 * 1024, FRAME_BYTES = 4 * 1024 * 1024 };

void beside_begin(Beside *beside, Stage *stage, Window *first, int w, int h)
{
    *beside = (Beside){
        .stage = stage, .first = first, .where = {.title = "aman-kiosk notes", .w = w, .h = h}};
}

/* What only this window showed must not come up in the first one, which may be the projector's. */
static void hide_private(Stage *stage)
{
    Session *session = &stage->session;
    uint8_t view = session->staff.workshop.view;
    bool is_private = view == WORKSHOP_NOTES || view == WORKSHOP_CARD;
    if (session->place == PLACE_STAFF && session->staff.page == STAFF_WORKSHOP && is_private) {
        (void)session_apply(
            session, &stage->library,
            (Intent){INTENT_GO, .index = WORKSHOP_PAUSE, .now_ms = session->last_input_ms});
    }
}

static void close_window(Beside *beside)
{
    beside->stage->has_beside = false;
    hide_private(beside->stage);
    window_close(beside->window);
    arena_free(beside->frame);
    arena_free(beside->kept);
    beside->window = NULL;
    beside->frame = beside->kept = NULL;
    beside->sheet = (Sheet){0};
}

void beside_end(Beside *beside)
{
    if (beside->window) {
        close_window(beside);
    }
}

static bool make_sheet(Beside *beside)
{
    beside->kept = arena_new(KEPT_BYTES);
    beside->frame = arena_new(FRAME_BYTES);
    if (!beside->kept || !beside->frame) {
        return false;
    }
    beside->sheet = (Sheet){.arena = beside->frame,
                            .memory = arena_alloc(beside->kept, sizeof *beside->sheet.memory),
                            .ui = arena_alloc(beside->kept, sizeof *beside->sheet.ui),
                            .cells = arena_alloc(beside->kept, sizeof *beside->sheet.cells)};
    if (arena_is_full(beside->kept)) {
        return false;
    }
    beside->sheet.ui->wake_ms = UINT64_MAX;
    return true;
}

/* Without a place or memory for it the notes stay on the key N. */
static void open_window(Beside *beside)
{
    beside->window = window_open_beside(beside->first, &beside->where);
    beside->is_stale = true;
    if (!beside->window) {
        beside->is_put_away = true;
    } else if (!make_sheet(beside)) {
        close_window(beside);
        beside->is_put_away = true;
    } else {
        beside->stage->has_beside = true;
    }
}

static bool is_led(const Session *session)
{
    return session->place == PLACE_STAFF && session->staff.page == STAFF_WORKSHOP;
}

/* True when the frame must be made anew; takes down what it will show. */
static bool takes_changes(Beside *beside, uint64_t now_ms)
{
    const Session *session = &beside->stage->session;
    BesideShown now;
    memset(&now, 0, sizeof now);
    memcpy(&now.workshop, &session->staff.workshop, sizeof now.workshop);
    now.lang = session->lang;
    now.look = session->look;
    /* NOLINTNEXTLINE(bugprone-suspicious-memory-comparison): one byte too many costs a frame */
    bool has_changed = memcmp(&now, &beside->shown, sizeof now) != 0;
    has_changed = has_changed || beside->is_stale || now_ms >= beside_wake_ms(beside);
    memcpy(&beside->shown, &now, sizeof now);
    beside->is_stale = false;
    return has_changed;
}

static void draw(Beside *beside, uint64_t now_ms)
{
    Canvas canvas;
    bool is_new;
    Rect dirty[DIRTY_MAX];
    const Sheet *sheet = &beside->sheet;
    if (!window_canvas(beside->window, beside->stage->corners, &canvas, &is_new)) {
        return;
    }
    if (is_new) {
        sheet->cells->is_valid = false;
    }
    if (takes_changes(beside, now_ms) || is_new) {
        stage_declare_beside(beside->stage, sheet, canvas.w, canvas.h, now_ms);
        size_t count = sheet_draw(sheet, &canvas, dirty);
        window_show(beside->window, dirty, count);
    }
}

void beside_follow(Beside *beside, uint64_t now_ms)
{
    bool is_wanted = beside->first && is_led(&beside->stage->session);
    beside->is_put_away = beside->is_put_away && is_wanted;
    if (beside->window && (!is_wanted || beside->is_put_away)) {
        close_window(beside);
    } else if (!beside->window && is_wanted && !beside->is_put_away) {
        open_window(beside);
    }
    if (beside->window) {
        draw(beside, now_ms);
    }
}

uint64_t beside_wake_ms(const Beside *beside)
{
    return beside->window ? beside->sheet.ui->wake_ms : UINT64_MAX;
}

void beside_hear(Beside *beside, EventKind kind)
{
    if (kind == EVENT_WOKEN) {
        beside->is_stale = true;
    } else if (kind == EVENT_CLOSE_BESIDE) {
        beside->is_put_away = true;
    } else if (kind == EVENT_DISPLAYS) {
        bool is_open = beside->window != NULL;
        if (is_open && !window_is_apart(beside->window)) {
            close_window(beside);
        }
        /* Where there was no place before there may be one now. */
        beside->is_put_away = beside->is_put_away && is_open;
    }
}
