/* The pages of a workshop, and the ways behind the PIN that other pages take too. */
#include "snapshot_workshop.h"

#include "enter.h"

#include "aman/activities/choice.h"
#include "aman/activities/myth.h"
#include "aman/activities/order.h"
#include "aman/activities/poll.h"
#include "aman/activities/quiz.h"
#include "aman/activities/signs.h"
#include "aman/activities/story.h"
#include "aman/activities/talk.h"

void corner_apply(const Corner *corner, IntentKind kind, uint16_t index)
{
    enter_apply(corner->stage, kind, index);
}

void corner_keep(const Corner *corner, const char *name)
{
    corner->shoot(corner->shots, name, false);
}

/* What the second window of a workshop shows. */
void corner_keep_beside(const Corner *corner, const char *name)
{
    corner->shoot(corner->shots, name, true);
}

void corner_open_door(const Corner *corner, bool has_pin)
{
    Session *session = &corner->stage->session;
    enter_attract(corner->stage, session->machine.first_lang, session->machine.first_look);
    session->machine.has_pin = has_pin;
    corner_apply(corner, INTENT_STAFF, 0);
}

void corner_type_digits(const Corner *corner)
{
    static const uint16_t DIGITS[] = {2, 5, 8, 0};
    for (size_t i = 0; i < sizeof DIGITS / sizeof *DIGITS; i++) {
        corner_apply(corner, INTENT_DIGIT, DIGITS[i]);
    }
}

void corner_reply(const Corner *corner, Reply yes, uint16_t seconds)
{
    session_apply(
        &corner->stage->session, &corner->stage->library,
        (Intent){INTENT_REPLY, .index = (uint16_t)yes, .to = seconds, .now_ms = ENTER_MS});
}

/* From the door to the list of plans. */
static void open_plans(const Corner *corner)
{
    corner_type_digits(corner);
    corner_apply(corner, INTENT_CHECK, 0);
    corner_reply(corner, REPLY_YES, 0);
    corner_apply(corner, INTENT_GO, STAFF_PLANS);
}

/* Before a group, with the plan of `pack` open. */
static void open_plan(const Corner *corner, uint16_t pack)
{
    corner_open_door(corner, true);
    open_plans(corner);
    corner_apply(corner, INTENT_OPEN, pack);
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
                corner_apply(corner, INTENT_STEP, step);
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
                corner_apply(corner, INTENT_STEP, workshop.step);
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
            corner_apply(corner, INTENT_VOTE, answer);
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
        corner_keep(corner, FRAMES[i].empty);
        raise_hands(corner);
        corner_keep(corner, FRAMES[i].voted);
        corner_apply(corner, INTENT_OPEN_ANSWER, 0);
        corner_keep(corner, FRAMES[i].opened);
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
            corner_keep(corner, VIEWS[i].name);
        }
    }
    if (!show_type(corner, &STORY)) {
        return;
    }
    corner_keep(corner, "led-story-notice");
    corner_apply(corner, INTENT_NEXT, 0);
    raise_hands(corner);
    corner_keep(corner, "led-story-hands");
    corner_apply(corner, INTENT_PICK, 0);
    corner_keep(corner, "led-story-outcome");
}

/* The second window beside this plan: the list, a step with many words, the timer, the last one. */
static void shoot_beside(const Corner *corner, uint16_t plan)
{
    const Workshop *workshop = &corner->stage->session.staff.workshop;
    open_plan(corner, plan);
    corner_apply(corner, INTENT_STEP, 2);
    corner_apply(corner, INTENT_GO, WORKSHOP_LIST);
    corner_keep_beside(corner, "beside-list");
    corner_apply(corner, INTENT_STEP, 0);
    corner_keep_beside(corner, "beside-notes");
    corner_apply(corner, INTENT_STEP, 2);
    corner_apply(corner, INTENT_TIMER, 0);
    corner_keep_beside(corner, "beside-timer");
    corner_apply(corner, INTENT_TIMER, TIMER_PRESS);
    corner_keep(corner, "led-timer");
    uint32_t count = workshop_step_count(workshop, &corner->stage->library);
    corner_apply(corner, INTENT_STEP, (uint16_t)(count - 1));
    corner_keep_beside(corner, "beside-last");
}

void shoot_discussed(const Corner *corner)
{
    if (show_discussed(corner, &MYTH)) {
        raise_hands(corner);
        corner_keep(corner, "led-discuss-hands");
        corner_apply(corner, INTENT_OPEN_ANSWER, 0);
        corner_keep(corner, "led-discuss-opened");
    }
    if (show_discussed(corner, &POLL)) {
        corner_keep(corner, "led-discuss-poll");
    }
    if (show_discussed(corner, &STORY)) {
        corner_apply(corner, INTENT_NEXT, 0);
        corner_keep(corner, "led-discuss-story");
        raise_hands(corner);
        corner_keep(corner, "led-discuss-story-hands");
    }
}

/* The teams over the plan that is open: fresh, with turns, the least and the most of them. */
static void shoot_teams(const Corner *corner)
{
    static const uint16_t TURNS[] = {0, 0, 0, 1, 3, 3};
    corner_apply(corner, INTENT_GO, WORKSHOP_TEAMS);
    corner_keep(corner, "led-teams");
    for (size_t i = 0; i < sizeof TURNS / sizeof *TURNS; i++) {
        corner_apply(corner, INTENT_VOTE, TURNS[i]);
    }
    corner_keep(corner, "led-teams-turns");
    corner_apply(corner, INTENT_PICK, TEAMS_LEAST);
    corner_keep(corner, "led-teams-two");
    corner_apply(corner, INTENT_PICK, TEAMS_MOST);
    corner_keep(corner, "led-teams-six");
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
    corner_apply(corner, INTENT_BACK, 0);
    corner_keep(corner, "plans");
    corner_apply(corner, INTENT_OPEN, plan);
    corner_apply(corner, INTENT_NEXT, 0);
    corner_apply(corner, INTENT_NEXT, 0);
    corner_apply(corner, INTENT_NEXT, 0);
    corner_apply(corner, INTENT_GO, WORKSHOP_LIST);
    corner_keep(corner, "led-list");
    corner_apply(corner, INTENT_GO, WORKSHOP_NOTES);
    corner_keep(corner, "led-notes");
    corner_apply(corner, INTENT_GO, WORKSHOP_CARD);
    corner_keep_beside(corner, "beside-card");
    session_apply(&corner->stage->session, &corner->stage->library,
                  (Intent){INTENT_GO, .index = WORKSHOP_CARD, .to = 1, .now_ms = ENTER_MS});
    corner_keep(corner, "led-card");
    corner_apply(corner, INTENT_GO, WORKSHOP_PAUSE);
    corner_keep(corner, "led-pause");
    corner_apply(corner, INTENT_LEAVE, 0);
    corner_keep_beside(corner, "beside-leave");
    corner_keep(corner, "led-leave");
    corner_apply(corner, INTENT_FINISH, 0);
    corner_apply(corner, INTENT_STAFF, 0);
    open_plans(corner);
    corner_keep(corner, "plans-kept");
    shoot_beside(corner, plan);
    shoot_teams(corner);
}

void shoot_workshop(const Corner *corner)
{
    shoot_plan(corner);
    shoot_frames(corner);
    shoot_own_views(corner);
}
