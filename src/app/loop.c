/* Waits for what happens next (a finger, a key, a moment that is due), lets the session answer,
 * draws what changed, and only then plays sounds and does what the session asked of the machine.
 * Nothing here waits for a disk: the clerk counts, and the desk's errands read and write files. */
#include "loop.h"

#include "early.h"
#include "exit_keys.h"
#include "machine.h"
#include "messages.h"
#include "polls.h"

#include "aman/ui/input.h"

#include <stdio.h>
#include <string.h>

enum {
    PREPARE_AFTER_MS = 250,
    SLIDE_MS = MOTION_ATTRACT_HOLD,
    RING_FULL = 100, /* percent */
};

typedef struct {
    LoopParams in;
    ExitKeys exit;
    uint64_t slide_ms; /* when the attract slide changes */
    bool is_ending;
    Cue cue; /* to be heard once its twin is seen */
    uint8_t loudness;
    uint64_t frame_ms;   /* of the last frame */
    Request request;     /* of the session, not yet done */
    uint64_t prepare_ms; /* when the next page is laid out ahead; 0: it is */
    int w, h;
    Early early;
} Loop;

static uint64_t now(void)
{
    return machine_now_ms();
}

static void count(Clerk *clerk, const Outcome *outcome)
{
    clerk_add(clerk, machine_today(), outcome->events, outcome->event_count);
    if (outcome->effect == EFFECT_ERASED) {
        clerk_settle(clerk);
    }
}

static void restart_slides(Loop *loop)
{
    loop->in.stage->slide = 0;
    loop->slide_ms = now() + SLIDE_MS;
}

static void apply(Loop *loop, Intent intent)
{
    Stage *stage = loop->in.stage;
    if (intent.kind == INTENT_NONE) {
        return;
    }
    Over over = stage->session.over;
    Outcome outcome = session_apply(&stage->session, &stage->library, intent);
    if (outcome.effect == EFFECT_PAGE || outcome.effect == EFFECT_BACK) {
        loop->prepare_ms = intent.now_ms + PREPARE_AFTER_MS;
        ui_page_changed(&stage->memory, outcome.effect == EFFECT_PAGE ? 1 : -1, intent.now_ms);
    } else if (outcome.effect == EFFECT_ERASED) {
        ui_forget(&stage->memory, intent.now_ms);
        restart_slides(loop);
    } else if (over != stage->session.over) {
        ui_over_changed(&stage->memory, over, stage->session.over, intent.now_ms);
    } else if (outcome.effect != EFFECT_NONE) {
        ui_page_changed(&stage->memory, 0, intent.now_ms);
        bool is_answer = outcome.effect == EFFECT_RIGHT || outcome.effect == EFFECT_NOTYET;
        stage->memory.answer_ms = is_answer ? intent.now_ms : 0;
    }
    if (outcome.cue != CUE_NONE) {
        loop->cue = outcome.cue;
        loop->loudness = outcome.loudness;
    }
    count(loop->in.clerk, &outcome);
    polls_follow(stage, loop->in.clerk, &outcome);
    /* What somebody asked for is not lost to the clock. */
    if (loop->request == REQUEST_NONE ||
        (outcome.request != REQUEST_NONE && outcome.request != REQUEST_STICK_LOOK)) {
        loop->request = outcome.request;
    }
}

/* After the frame, so that opening a device never comes before the pixels. */
static void hear(Loop *loop)
{
    sound_play(loop->in.sound, loop->cue, loop->loudness, now());
    loop->cue = CUE_NONE;
}

static bool is_attract(const Loop *loop)
{
    const Session *session = &loop->in.stage->session;
    return session->place == PLACE_ATTRACT && session->over == OVER_NOTHING;
}

/* What the page itself begins at a moment of its own, the first time that a frame says so. It does
 * not drown what an intent is about. */
static void take_page_cue(Loop *loop, uint64_t at)
{
    const Stage *stage = loop->in.stage;
    bool is_new = stage->ui.cue_ms >= loop->frame_ms;
    bool is_free = loop->cue == CUE_NONE || loop->cue == CUE_TAP;
    if (stage->ui.cue != CUE_NONE && is_new && is_free && stage->session.look.sound != SOUND_OFF) {
        loop->cue = stage->ui.cue;
        loop->loudness = stage->session.look.sound;
    }
    loop->frame_ms = at + 1;
}

static void draw(Loop *loop)
{
    Canvas canvas;
    bool is_new;
    Rect dirty[DIRTY_MAX];
    Stage *stage = loop->in.stage;
    if (!window_canvas(loop->in.window, stage->corners, &canvas, &is_new)) {
        return;
    }
    if (is_new) {
        stage->cells.is_valid = false;
    }
    loop->w = canvas.w;
    loop->h = canvas.h;
    stage->today = machine_today(); /* a kiosk runs for weeks */
    uint64_t at = now();
    stage_declare(stage, canvas.w, canvas.h, at, false);
    take_page_cue(loop, at);
    size_t count = stage_draw(stage, &canvas, dirty);
    window_show(loop->in.window, dirty, count);
    ui_shown(&stage->memory, now());
}

/* Done after drawing, so that "one moment" is seen while others work. */
static void do_request(Loop *loop)
{
    Request request = loop->request;
    loop->request = REQUEST_NONE;
    if (request != REQUEST_NONE) {
        desk_do(loop->in.desk, request, now());
        apply(loop, desk_follow(loop->in.desk, now()));
        draw(loop);
    }
}

/* The earliest moment at which something is due, in ms from now; negative: never. */
static int timeout_of(const Loop *loop)
{
    uint64_t at = now(), due = session_deadline(&loop->in.stage->session, at);
    alarm_set(loop->in.alarm, due);
    const Stage *stage = loop->in.stage;
    due = stage->ui.wake_ms < due ? stage->ui.wake_ms : due;
    due = beside_wake_ms(loop->in.beside) < due ? beside_wake_ms(loop->in.beside) : due;
    if (is_attract(loop) && loop->slide_ms < due) {
        due = loop->slide_ms;
    }
    if (loop->prepare_ms && loop->prepare_ms < due) {
        due = loop->prepare_ms;
    }
    bool is_kept = loop->early.count > 0 && loop->in.desk->quick_ms < due;
    due = is_kept ? loop->in.desk->quick_ms : due;
    due = exit_keys_due(&loop->exit) < due ? exit_keys_due(&loop->exit) : due;
    if (due == UINT64_MAX) {
        return -1;
    }
    return due > at ? (int)(due - at) : 0;
}

static void take_exit_keys(Loop *loop)
{
    loop->in.stage->exit_percent = exit_keys_percent(&loop->exit, now());
    loop->is_ending = loop->is_ending || loop->in.stage->exit_percent > RING_FULL;
}

/* What is due comes before what arrives, as it was due before: a key that wakes a machine must not
 * go on with the visit of somebody who left it long ago. */
static void take_due(Loop *loop)
{
    uint64_t at = now();
    if (is_attract(loop) && at >= loop->slide_ms) {
        loop->in.stage->slide = (loop->in.stage->slide + 1) % ATTRACT_SLIDES;
        loop->slide_ms = at + SLIDE_MS;
    }
    apply(loop, (Intent){.kind = INTENT_TICK, .now_ms = at});
}

static void take_time(Loop *loop)
{
    uint64_t at = now();
    take_exit_keys(loop);
    if (loop->prepare_ms && at >= loop->prepare_ms) {
        loop->prepare_ms = 0;
        stage_prepare_next(loop->in.stage, loop->w, loop->h, at);
    }
    take_due(loop);
}

static void take_event(Loop *loop, const WindowEvent *event)
{
    UiMemory *memory = &loop->in.stage->memory;
    switch (event->kind) {
    case EVENT_POINTER:
        apply(loop, ui_pointer(memory, (Pointer){event->input, event->pointer, event->x, event->y,
                                                 now(), event->finger}));
        break;
    case EVENT_WHEEL:
        ui_wheel(memory, event->steps, now());
        apply(loop,
              (Intent){.kind = is_attract(loop) ? INTENT_NONE : INTENT_STIR, .now_ms = now()});
        break;
    case EVENT_KEY:
        apply(loop, event->is_repeat
                        ? ui_key_again(memory, event->key, now())
                        : ui_key(memory, event->key, ui_letter(memory, event->letter, event->place),
                                 now()));
        break;
    case EVENT_EXIT_KEYS:
        exit_keys_press(&loop->exit, event->is_down, now());
        take_exit_keys(loop);
        break;
    case EVENT_CLOSE:
    case EVENT_END:
        loop->is_ending = true;
        break;
    case EVENT_WOKEN:
        pictures_collect(loop->in.stage->pictures);
        loop->in.stage->desk.has_no_sound = sound_is_missing(loop->in.sound);
        polls_take(loop->in.stage, loop->in.clerk);
        desk_woken(loop->in.desk, now());
        break;
    case EVENT_REDRAW:
    case EVENT_CLOSE_BESIDE:
    case EVENT_DISPLAYS:
    case EVENT_IGNORED:
    case EVENT_NONE:
        break;
    }
    beside_hear(loop->in.beside, event->kind);
}

/* Packs, or the word on a PIN, come in a moment: what is pressed meanwhile means what they lead to.
 */
static bool is_early(const Loop *loop)
{
    return !loop->in.stage->has_files || now() < loop->in.desk->quick_ms;
}

/* What was kept is pressed now, up to what has to wait again. */
static void replay(Loop *loop)
{
    WindowEvent event;
    bool has_any = false;
    while (!loop->is_ending && !is_early(loop) && early_take(&loop->early, &event)) {
        take_event(loop, &event);
        do_request(loop);
        has_any = true;
    }
    if (has_any) {
        draw(loop);
    }
}

/* The mouse over a page that shows nothing for it needs no frame, unless something follows it. */
static bool needs_frame(const WindowEvent *event, ItemId hover_before, const UiMemory *memory)
{
    bool is_move = event->kind == EVENT_POINTER && event->pointer == POINTER_MOVE;
    bool is_seen = hover_before != memory->hover || memory->held != 0;
    bool is_ours = event->kind != EVENT_IGNORED;
    return is_ours && (!is_move || is_seen || event->input == INPUT_TOUCH);
}

static void report_problems(const Stage *stage)
{
    for (size_t i = 0; i < stage->diags.count; i++) {
        const Diag *diag = &stage->diags.items[i];
        if (diag->kind->level == LEVEL_ERROR) {
            char line[16];
            snprintf(line, sizeof line, "%u", diag->where.line);
            message(PHRASE_COMMAND_RUN_LEFT_OUT, stage->diags.files[diag->where.file].name,
                    str_from_c(line), str_from_c(diag->kind->code));
        }
    }
}

/* The first page is there and the packs are not yet. */
static void wait_for_packs(Loop *loop)
{
    while (!loop->in.stage->has_files && !loop->is_ending) {
        WindowEvent event = window_wait(loop->in.window, timeout_of(loop));
        take_time(loop);
        if (!early_keep(&loop->early, &event)) {
            take_event(loop, &event);
            apply(loop, desk_follow(loop->in.desk, now()));
            draw(loop);
        }
    }
    replay(loop);
}

/* The settings come first: already the first frame has their language and look. Those that name
 * packs are read again once there are packs. */
static void begin(Loop *loop)
{
    const LoopParams *in = &loop->in;
    Session *session = &in->stage->session;
    session_begin(session, LANG_FIRST, (Look){0}, machine_seed(), now());
    in->stage->insists = (StageInsists){in->lang, in->is_calm};
    stage_configure(in->stage, in->paths);
    session->lang = session->machine.first_lang;
    session->look = session->machine.first_look;
    restart_slides(loop);
    draw(loop);
    desk_open(in->desk, in->paths, in->stage, in->clerk, window_wake_type(in->window));
    wait_for_packs(loop);
    draw(loop);
}

static void turn(Loop *loop)
{
    Stage *stage = loop->in.stage;
    WindowEvent event = window_wait(loop->in.window, timeout_of(loop));
    bool has_frame = false;
    /* All that waits is taken before one frame is made, up to something that the app is asked
     * for: what comes after that must find it handed over. */
    for (;;) {
        ItemId hover = stage->memory.hover;
        take_due(loop);
        replay(loop);
        if (!is_early(loop) || !early_keep(&loop->early, &event)) {
            take_event(loop, &event);
        }
        has_frame = has_frame || needs_frame(&event, hover, &stage->memory);
        if (event.kind == EVENT_NONE || loop->is_ending || loop->request != REQUEST_NONE) {
            break;
        }
        event = window_wait(loop->in.window, 0);
        if (event.kind == EVENT_NONE) {
            break;
        }
    }
    take_time(loop);
    if (loop->request == REQUEST_NONE) {
        apply(loop, desk_follow(loop->in.desk, now()));
    }
    if (has_frame && !loop->is_ending) {
        draw(loop);
    }
    hear(loop);
    do_request(loop);
    bool had_beside = stage->has_beside;
    beside_follow(loop->in.beside, now());
    if (stage->has_beside != had_beside && !loop->is_ending) {
        draw(loop); /* what only the facilitator sees has changed its window */
    }
}

void loop_run(const LoopParams *params)
{
    Loop loop = {.in = *params};
    Stage *stage = params->stage;
    begin(&loop);
    report_problems(stage);
    while (!loop.is_ending) {
        turn(&loop);
    }
    loop_count_end(params);
}

void loop_count_end(const LoopParams *params)
{
    Outcome end = session_end(&params->stage->session, &params->stage->library);
    count(params->clerk, &end);
}
