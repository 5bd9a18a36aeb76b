/* The workshop: a plan, the step that the group sees, hands counted by answer. Hands are counted
 * for the machine, apart from what single learners did. */
#include "workshop.h"

#include "workshop_hands.h"
#include "workshop_keep.h"
#include "workshop_timer.h"

#include <string.h>

static void forget_hands(Workshop *workshop)
{
    workshop->hands = (GroupTally){0};
    workshop->typed = (TypedHands){0};
    memset(workshop->told, 0, sizeof workshop->told);
    workshop->is_open = false;
}

static void show_step(Workshop *workshop, const Library *library, uint32_t index, uint8_t frame,
                      Outcome *outcome)
{
    StepRef ref;
    workshop_count_hands(workshop, library, outcome);
    workshop->is_begun = true;
    workshop->has_card = false;
    workshop->step = (uint8_t)index;
    workshop->frame = frame;
    workshop->view = WORKSHOP_SHOW;
    workshop->timer_end_ms = workshop->timer_left_ms = 0;
    forget_hands(workshop);
    memset(workshop->own, 0, sizeof workshop->own);
    if (workshop_step(workshop, library, &ref)) {
        activity_of(ref.step)->begin(ref.step, workshop->own, 0);
    }
}

/* A step of it, or a vote. */
static bool has_done(const Workshop *workshop)
{
    bool has = false;
    for (int i = 0; i < LESSON_STEPS; i++) {
        has = has || workshop->is_done[i] || workshop->counted[i];
    }
    return has;
}

void workshop_open(Session *session, const Library *library, uint16_t pack, bool is_anew,
                   uint64_t now_ms, Outcome *outcome)
{
    Workshop *workshop = &session->staff.workshop;
    session->hidden_over = OVER_NOTHING;
    bool is_kept = workshop_take(session, library, pack, now_ms);
    /* Of one that had no step done yet another beginning is the same one. */
    bool was_done = is_kept && has_done(workshop);
    if (is_kept && !is_anew) {
        return;
    }
    *workshop = (Workshop){.pack = pack,
                           .view = WORKSHOP_LIST,
                           .team_count = TEAMS_USUAL,
                           .has_no_stories =
                               session->machine.settings.value[SETTING_STORIES] == SETTING_HIDDEN};
    if (is_kept && !was_done) {
        return;
    }
    outcome_count(outcome, (CountEvent){.metric = METRIC_WORKSHOP_STARTED,
                                        .pack = library->packs[pack]->id.text,
                                        .version = library->packs[pack]->version.text});
}

static void finish_step(Workshop *workshop, const Library *library, Outcome *outcome)
{
    StepRef ref;
    if (!workshop_plan_step(workshop, library, workshop->step, &ref) ||
        workshop->step >= LESSON_STEPS || workshop->is_done[workshop->step]) {
        return;
    }
    workshop->is_done[workshop->step] = true;
    outcome_count(outcome, (CountEvent){.metric = METRIC_WORKSHOP_STEP,
                                        .pack = ref.pack->id.text,
                                        .version = ref.pack->version.text,
                                        .lesson = ref.lesson->id.text,
                                        .step = ref.step->id.text});
}

/* One frame or step on, or back; from the last one to the plan. */
static void turn_page(Workshop *workshop, const Library *library, int by, Outcome *outcome)
{
    GroupFrame frame;
    bool has_frames = workshop_frame(workshop, library, &frame);
    int next_frame = workshop->frame + by;
    outcome->effect = by > 0 ? EFFECT_PAGE : EFFECT_BACK;
    if (has_frames && next_frame >= 0 && next_frame < (int)frame.count) {
        show_step(workshop, library, workshop->step, (uint8_t)next_frame, outcome);
        return;
    }
    if (by > 0) {
        finish_step(workshop, library, outcome);
    }
    int next = workshop->step + by;
    if (next >= 0 && next < (int)workshop_step_count(workshop, library)) {
        show_step(workshop, library, (uint32_t)next, 0, outcome);
    } else {
        workshop_count_hands(workshop, library, outcome);
        workshop->is_begun = false;
        workshop->view = WORKSHOP_LIST;
    }
}

/* A step that its own view shows gets what is not the workshop's. */
static void apply_own(Workshop *workshop, const Library *library, Intent intent, Outcome *outcome)
{
    StepRef ref;
    if (!workshop_step(workshop, library, &ref)) {
        workshop->view = WORKSHOP_LIST;
        return;
    }
    Outcome own = {0};
    unsigned char before[STATE_BYTES];
    memcpy(before, workshop->own, sizeof before);
    activity_of(ref.step)->apply(ref.step, workshop->own, intent, &own);
    bool has_changed = memcmp(before, workshop->own, sizeof before) != 0;
    /* A group goes on when its time is over, also from pairs that are not all found. Out of a story
     * only its ways lead, or the plan. */
    if (intent.kind == INTENT_NEXT && own.go == GO_STAY && !has_changed &&
        activity_of(ref.step) != &STORY) {
        own.go = GO_NEXT;
    }
    outcome->effect = own.effect;
    if (has_changed) {
        forget_hands(workshop);
    }
    if (own.go == GO_NEXT) {
        turn_page(workshop, library, 1, outcome);
    } else if (own.go == GO_BACK) {
        turn_page(workshop, library, -1, outcome);
    } else if (own.go == GO_PAUSE) {
        workshop_hide(workshop);
    }
}

/* A vote: the answer is opened before one goes on. */
static void apply_frame(Workshop *workshop, const Library *library, Intent intent, Outcome *outcome)
{
    GroupFrame frame;
    bool has_answer =
        workshop_frame(workshop, library, &frame) && (frame.right != 0 || frame.whys[0]);
    if (intent.kind == INTENT_OPEN_ANSWER ||
        (intent.kind == INTENT_NEXT && has_answer && !workshop->is_open)) {
        workshop->is_open = true;
        outcome->effect = EFFECT_RIGHT;
    } else if (intent.kind == INTENT_NEXT) {
        turn_page(workshop, library, 1, outcome);
    } else if (intent.kind == INTENT_BACK && workshop->is_open) {
        workshop->is_open = false;
    } else if (intent.kind == INTENT_BACK) {
        turn_page(workshop, library, -1, outcome);
    }
}

static void apply_show(Workshop *workshop, const Library *library, Intent intent, Outcome *outcome)
{
    GroupFrame frame;
    uint32_t leading = group_tally_leading(&workshop->hands);
    if (workshop_type(workshop, library, intent)) {
        return;
    }
    switch (intent.kind) {
    case INTENT_VOTE:
        workshop_vote(workshop, library, intent);
        break;
    case INTENT_UNDO:
        workshop_undo_vote(workshop);
        break;
    case INTENT_TIMER:
        workshop_timer_apply(workshop, library, intent);
        break;
    default:
        if (workshop_frame(workshop, library, &frame)) {
            apply_frame(workshop, library, intent, outcome);
        } else if (intent.kind == INTENT_NEXT && workshop_node(workshop, library)) {
            /* The way that most hands are for; with as many for another one the group talks on. */
            if (leading < TALLY_MOST) {
                apply_own(workshop, library,
                          (Intent){.kind = INTENT_PICK,
                                   .index = (uint16_t)leading,
                                   .now_ms = intent.now_ms},
                          outcome);
            }
        } else {
            apply_own(workshop, library, intent, outcome);
        }
        break;
    }
}

/* The plan: "show" leads back to the step as it was left. */
static WorkshopWay apply_list(Workshop *workshop, const Library *library, Intent intent,
                              Outcome *outcome)
{
    if (intent.kind == INTENT_BACK || intent.kind == INTENT_FINISH) {
        if (!workshop_has_begun(workshop)) {
            return WORKSHOP_LEFT;
        }
        workshop->leaving = LEAVING_TO_PLANS;
        outcome->effect = EFFECT_PAGE;
    } else if (intent.kind == INTENT_NEXT && workshop_step_count(workshop, library) > 0) {
        if (workshop->is_begun) {
            workshop->view = WORKSHOP_SHOW;
        } else {
            show_step(workshop, library, workshop->step, 0, outcome);
        }
        outcome->effect = EFFECT_PAGE;
    }
    return WORKSHOP_STAYS;
}

WorkshopWay workshop_apply(Workshop *workshop, const Library *library, Intent intent,
                           Outcome *outcome)
{
    WorkshopWay way = workshop_leaving_apply(workshop, intent, outcome);
    if (way != WORKSHOP_GOES_ON) {
        return way;
    }
    way = WORKSHOP_STAYS;
    if (intent.kind == INTENT_STEP && intent.index < workshop_step_count(workshop, library)) {
        show_step(workshop, library, intent.index, 0, outcome);
        outcome->effect = EFFECT_PAGE;
    } else if (workshop_over_apply(workshop, intent, outcome)) {
        if (workshop->view == WORKSHOP_TEAMS) {
            workshop_teams_apply(workshop, intent);
        }
    } else if (workshop->view == WORKSHOP_SHOW) {
        apply_show(workshop, library, intent, outcome);
    } else {
        way = apply_list(workshop, library, intent, outcome);
    }
    if (workshop->is_begun && workshop->begun_ms == 0) {
        workshop->begun_ms = intent.now_ms > 0 ? intent.now_ms : 1;
    }
    return way;
}
