/* Walks through the facilitator's corner as a person would, with a made-up PIN, and draws each page
 * on the way: PIN, workshop, stick, settings, library, beginning anew. */
#include "snapshot_staff.h"

#include "enter.h"
#include "sample_stick.h"

#include "aman/activities/choice.h"
#include "aman/activities/myth.h"
#include "aman/activities/order.h"
#include "aman/activities/poll.h"
#include "aman/activities/quiz.h"
#include "aman/activities/signs.h"
#include "aman/activities/story.h"
#include "aman/activities/talk.h"

typedef struct {
    Stage *stage;
    ShootFn shoot;
    void *shots;
} Corner;

static void apply(const Corner *corner, IntentKind kind, uint16_t index)
{
    enter_apply(corner->stage, kind, index);
}

static void keep(const Corner *corner, const char *name)
{
    corner->shoot(corner->shots, name, false);
}

/* What the second window of a workshop shows. */
static void keep_beside(const Corner *corner, const char *name)
{
    corner->shoot(corner->shots, name, true);
}

static void open_door(const Corner *corner, bool has_pin)
{
    Session *session = &corner->stage->session;
    enter_attract(corner->stage, session->machine.first_lang, session->machine.first_look);
    session->machine.has_pin = has_pin;
    apply(corner, INTENT_STAFF, 0);
}

static void type_digits(const Corner *corner)
{
    static const uint16_t DIGITS[] = {2, 5, 8, 0};
    for (size_t i = 0; i < sizeof DIGITS / sizeof *DIGITS; i++) {
        apply(corner, INTENT_DIGIT, DIGITS[i]);
    }
}

static void reply(const Corner *corner, Reply yes, uint16_t seconds)
{
    session_apply(
        &corner->stage->session, &corner->stage->library,
        (Intent){INTENT_REPLY, .index = (uint16_t)yes, .to = seconds, .now_ms = ENTER_MS});
}

static void shoot_pin(const Corner *corner)
{
    open_door(corner, false);
    keep(corner, "pin-new");
    type_digits(corner);
    apply(corner, INTENT_CHECK, 0);
    keep(corner, "pin-repeat");
    open_door(corner, true);
    keep(corner, "pin");
    type_digits(corner);
    keep(corner, "pin-typed");
    apply(corner, INTENT_CHECK, 0);
    reply(corner, REPLY_NO, 0);
    keep(corner, "pin-wrong");
    type_digits(corner);
    apply(corner, INTENT_CHECK, 0);
    reply(corner, REPLY_NO, 20);
    keep(corner, "pin-wait");
}

/* Before a group, with the plan of `pack` open. */
static void open_plan(const Corner *corner, uint16_t pack)
{
    open_door(corner, true);
    type_digits(corner);
    apply(corner, INTENT_CHECK, 0);
    reply(corner, REPLY_YES, 0);
    apply(corner, INTENT_GO, STAFF_PLANS);
    apply(corner, INTENT_OPEN, pack);
}

/* Shows the first step of this type that anything on offer has; false when nothing has one. */
static bool show_type(const Corner *corner, const ActivityType *type)
{
    const Library *library = &corner->stage->library;
    for (uint16_t pack = 0; pack < library->pack_count; pack++) {
        StepRef ref;
        Workshop workshop = {.pack = pack};
        for (uint16_t step = 0; workshop_plan_step(&workshop, library, step, &ref); step++) {
            if (activity_of(ref.step) == type) {
                open_plan(corner, pack);
                apply(corner, INTENT_STEP, step);
                return true;
            }
        }
    }
    return false;
}

/* Shows the first step of this type at which a plan says what to discuss. */
static bool show_discussed(const Corner *corner, const ActivityType *type)
{
    const Library *library = &corner->stage->library;
    for (uint16_t pack = 0; pack < library->pack_count; pack++) {
        StepRef plan, shown;
        Workshop workshop = {.pack = pack};
        for (workshop.step = 0; workshop_plan_step(&workshop, library, workshop.step, &plan);
             workshop.step++) {
            bool is_type =
                workshop_step(&workshop, library, &shown) && activity_of(shown.step) == type;
            if (is_type && plan.step->notes && plan.step->notes->discuss.where.line > 0) {
                open_plan(corner, pack);
                apply(corner, INTENT_STEP, workshop.step);
                return true;
            }
        }
    }
    return false;
}

static void raise_hands(const Corner *corner)
{
    static const uint16_t HANDS[] = {12, 5, 3};
    for (uint16_t answer = 0; answer < sizeof HANDS / sizeof *HANDS; answer++) {
        for (uint16_t i = 0; i < HANDS[answer]; i++) {
            apply(corner, INTENT_VOTE, answer);
        }
    }
}

static void shoot_frames(const Corner *corner)
{
    static const struct {
        const ActivityType *type;
        const char *empty, *voted, *opened;
    } FRAMES[] = {
        {&CHOICE, "led-choice", "led-choice-hands", "led-choice-opened"},
        {&MYTH, "led-myth", "led-myth-hands", "led-myth-opened"},
        {&POLL, "led-poll", "led-poll-hands", "led-poll-opened"},
        {&QUIZ, "led-quiz", "led-quiz-hands", "led-quiz-opened"},
    };
    for (size_t i = 0; i < sizeof FRAMES / sizeof *FRAMES; i++) {
        if (!show_type(corner, FRAMES[i].type)) {
            continue;
        }
        keep(corner, FRAMES[i].empty);
        raise_hands(corner);
        keep(corner, FRAMES[i].voted);
        apply(corner, INTENT_OPEN_ANSWER, 0);
        keep(corner, FRAMES[i].opened);
    }
}

static void shoot_own_views(const Corner *corner)
{
    static const struct {
        const ActivityType *type;
        const char *name;
    } VIEWS[] = {{&TALK, "led-talk"}, {&SIGNS, "led-signs"}, {&ORDER, "led-order"}};
    for (size_t i = 0; i < sizeof VIEWS / sizeof *VIEWS; i++) {
        if (show_type(corner, VIEWS[i].type)) {
            keep(corner, VIEWS[i].name);
        }
    }
    if (!show_type(corner, &STORY)) {
        return;
    }
    keep(corner, "led-story-notice");
    apply(corner, INTENT_NEXT, 0);
    raise_hands(corner);
    keep(corner, "led-story-hands");
    apply(corner, INTENT_PICK, 0);
    keep(corner, "led-story-outcome");
}

/* The second window beside this plan: the list, a step with many words, the timer, the last one. */
static void shoot_beside(const Corner *corner, uint16_t plan)
{
    const Workshop *workshop = &corner->stage->session.staff.workshop;
    open_plan(corner, plan);
    apply(corner, INTENT_STEP, 2);
    apply(corner, INTENT_GO, WORKSHOP_LIST);
    keep_beside(corner, "beside-list");
    apply(corner, INTENT_STEP, 0);
    keep_beside(corner, "beside-notes");
    apply(corner, INTENT_STEP, 2);
    apply(corner, INTENT_TIMER, 0);
    keep_beside(corner, "beside-timer");
    uint32_t count = workshop_step_count(workshop, &corner->stage->library);
    apply(corner, INTENT_STEP, (uint16_t)(count - 1));
    keep_beside(corner, "beside-last");
}

static void shoot_discussed(const Corner *corner)
{
    if (show_discussed(corner, &MYTH)) {
        raise_hands(corner);
        keep(corner, "led-discuss-hands");
        apply(corner, INTENT_OPEN_ANSWER, 0);
        keep(corner, "led-discuss-opened");
    }
    if (show_discussed(corner, &POLL)) {
        keep(corner, "led-discuss-poll");
    }
    if (show_discussed(corner, &STORY)) {
        apply(corner, INTENT_NEXT, 0);
        keep(corner, "led-discuss-story");
        raise_hands(corner);
        keep(corner, "led-discuss-story-hands");
    }
}

/* The teams over the plan that is open: fresh, with turns, the least and the most of them. */
static void shoot_teams(const Corner *corner)
{
    static const uint16_t TURNS[] = {0, 0, 0, 1, 3, 3};
    apply(corner, INTENT_GO, WORKSHOP_TEAMS);
    keep(corner, "led-teams");
    for (size_t i = 0; i < sizeof TURNS / sizeof *TURNS; i++) {
        apply(corner, INTENT_VOTE, TURNS[i]);
    }
    keep(corner, "led-teams-turns");
    apply(corner, INTENT_PICK, TEAMS_LEAST);
    keep(corner, "led-teams-two");
    apply(corner, INTENT_PICK, TEAMS_MOST);
    keep(corner, "led-teams-six");
}

static void shoot_plan(const Corner *corner)
{
    const Library *library = &corner->stage->library;
    uint16_t plan = 0;
    while (plan < library->pack_count && !library->packs[plan]->is_plan) {
        plan++;
    }
    if (plan == library->pack_count) {
        return;
    }
    open_plan(corner, plan);
    apply(corner, INTENT_BACK, 0);
    keep(corner, "plans");
    apply(corner, INTENT_OPEN, plan);
    apply(corner, INTENT_NEXT, 0);
    apply(corner, INTENT_NEXT, 0);
    apply(corner, INTENT_NEXT, 0);
    apply(corner, INTENT_GO, WORKSHOP_LIST);
    keep(corner, "led-list");
    apply(corner, INTENT_GO, WORKSHOP_NOTES);
    keep(corner, "led-notes");
    apply(corner, INTENT_GO, WORKSHOP_CARD);
    keep(corner, "led-card");
    apply(corner, INTENT_GO, WORKSHOP_PAUSE);
    keep(corner, "led-pause");
    shoot_beside(corner, plan);
    shoot_teams(corner);
}

static void shoot_stick(const Corner *corner)
{
    for (size_t i = 0; i < SAMPLE_STICKS; i++) {
        const SampleStick *sample = sample_stick(i);
        open_door(corner, true);
        type_digits(corner);
        apply(corner, INTENT_CHECK, 0);
        reply(corner, REPLY_YES, 0);
        apply(corner, INTENT_GO, STAFF_STICK);
        corner->stage->session.staff.save = (uint8_t)sample->save;
        corner->stage->desk.stick = sample->view;
        keep(corner, sample->name);
    }
    corner->stage->desk.stick = (StickView){0};
}

/* Past the PIN, at a page behind the panel. */
static void open_page(const Corner *corner, StaffPage page)
{
    open_door(corner, true);
    type_digits(corner);
    apply(corner, INTENT_CHECK, 0);
    reply(corner, REPLY_YES, 0);
    apply(corner, INTENT_GO, (uint16_t)page);
}

static void set(const Corner *corner, SettingName setting, uint16_t value)
{
    session_apply(&corner->stage->session, &corner->stage->library,
                  (Intent){INTENT_SETTING, (uint16_t)setting, value, ENTER_MS});
}

static void shoot_settings(const Corner *corner)
{
    Session *session = &corner->stage->session;
    Lang lang = session->machine.first_lang;
    Look look = session->machine.first_look;
    Settings settings = settings_usual();
    settings.value[SETTING_LANGUAGE] = (uint8_t)lang;
    settings.value[SETTING_TEXT_SIZE] = look.text_step;
    settings.value[SETTING_THEME] = look.theme;
    open_page(corner, STAFF_SETTINGS);
    session_configure(session, &settings);
    keep(corner, "settings");
    set(corner, SETTING_SOUND, SOUND_USUAL);
    corner->stage->desk.has_no_sound = true;
    keep(corner, "settings-silent");
    corner->stage->desk.has_no_sound = false;
    set(corner, SETTING_IDLE, IDLE_NEVER);
    set(corner, SETTING_MOTION, 1);
    set(corner, SETTING_POLLS, SETTING_HIDDEN);
    set(corner, SETTING_CHECK, SETTING_HIDDEN);
    apply(corner, INTENT_HIDE_TRACK, 0);
    reply(corner, REPLY_NO, 0);
    keep(corner, "settings-changed");
    apply(corner, INTENT_SETTINGS_USUAL, 0);
    keep(corner, "settings-usual");
    enter_attract(corner->stage, lang, look);
}

/* The first row, that of a pack, and the last one. With a broken pack the first one is that pack.
 */
static void shoot_library(const Corner *corner)
{
    corner->stage->desk.diags = &corner->stage->diags;
    open_page(corner, STAFF_LIBRARY);
    keep(corner, "library");
    apply(corner, INTENT_PICK, 2);
    apply(corner, INTENT_HIDE_PACK, 2);
    keep(corner, "library-pack");
    apply(corner, INTENT_HIDE_PACK, 2);
    apply(corner, INTENT_PICK, UINT8_MAX);
    keep(corner, "library-numbers");
    corner->stage->desk = (DeskView){0};
}

static void shoot_reset(const Corner *corner)
{
    static const struct {
        ExportResult result;
        Reply reply;
        const char *name;
    } ENDS[] = {{EXPORT_FINE, REPLY_YES, "reset-done"}, {EXPORT_FULL, REPLY_NO, "reset-failed"}};
    open_page(corner, STAFF_RESET);
    keep(corner, "reset");
    for (size_t i = 0; i < sizeof ENDS / sizeof *ENDS; i++) {
        DeskView *desk = &corner->stage->desk;
        *desk = (DeskView){.reset = ENDS[i].result,
                           .reset_file = "/var/lib/aman-kiosk/exports/9f3c21aa.csv"};
        open_page(corner, STAFF_RESET);
        type_digits(corner);
        apply(corner, INTENT_CHECK, 0);
        reply(corner, REPLY_YES, 0);
        reply(corner, ENDS[i].reply, 0);
        keep(corner, ENDS[i].name);
        *desk = (DeskView){0};
    }
}

/* What the panel says when counts wait, and when they cannot be read. */
static void shoot_troubles(const Corner *corner)
{
    DeskView *desk = &corner->stage->desk;
    open_page(corner, STAFF_PANEL);
    *desk = (DeskView){.counts = COUNTS_FULL,
                       .waiting = 12,
                       .lost = 3,
                       .figures_state = FIGURES_NO_READ,
                       .is_pin_held = true};
    keep(corner, "panel-trouble");
    *desk = (DeskView){.figures_state = FIGURES_NONE};
    keep(corner, "panel-no-counts");
    *desk = (DeskView){0};
}

void snapshot_staff(Stage *stage, ShootFn shoot, void *shots)
{
    Corner corner = {stage, shoot, shots};
    shoot_pin(&corner);
    shoot_stick(&corner);
    shoot_plan(&corner);
    shoot_frames(&corner);
    shoot_own_views(&corner);
    shoot_settings(&corner);
    shoot_library(&corner);
    shoot_reset(&corner);
    shoot_troubles(&corner);
    shoot_discussed(&corner);
}
