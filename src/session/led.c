/* The workshop: a plan, the step that the group sees, hands counted by answer, a timer that the
 * facilitator starts. Hands are counted for the machine, apart from what single learners did. */
#include "led.h"

#include "led_hands.h"

#include <string.h>

static void forget_hands(Led *led)
{
    led->hands = (GroupTally){0};
    led->is_open = false;
}

static void show_step(Led *led, const Library *library, uint32_t index, uint8_t frame,
                      Outcome *outcome)
{
    StepRef ref;
    led_count_hands(led, library, outcome);
    led->is_begun = true;
    led->step = (uint8_t)index;
    led->frame = frame;
    led->view = LED_SHOW;
    led->timer_end_ms = led->timer_left_ms = 0;
    forget_hands(led);
    memset(led->own, 0, sizeof led->own);
    if (led_step(led, library, &ref)) {
        activity_of(ref.step)->begin(ref.step, led->own, 0);
    }
}

void led_open(Led *led, const Library *library, const Settings *settings, uint16_t pack,
              Outcome *outcome)
{
    *led = (Led){.pack = pack,
                 .view = LED_LIST,
                 .team_count = TEAMS_USUAL,
                 .has_no_stories = settings->value[SETTING_STORIES] == SETTING_HIDDEN};
    outcome_count(outcome, (CountEvent){.metric = METRIC_WORKSHOP_STARTED,
                                        .pack = library->packs[pack]->id.text,
                                        .version = library->packs[pack]->version.text});
}

static void finish_step(Led *led, const Library *library, Outcome *outcome)
{
    StepRef ref;
    if (!led_plan_step(led, library, led->step, &ref) || led->step >= LESSON_STEPS ||
        led->is_done[led->step]) {
        return;
    }
    led->is_done[led->step] = true;
    outcome_count(outcome, (CountEvent){.metric = METRIC_WORKSHOP_STEP,
                                        .pack = ref.pack->id.text,
                                        .version = ref.pack->version.text,
                                        .lesson = ref.lesson->id.text,
                                        .step = ref.step->id.text});
}

bool led_timer(const Led *led, uint64_t now_ms, uint32_t *left_ms)
{
    if (led->timer_end_ms > 0) {
        *left_ms = led->timer_end_ms > now_ms ? (uint32_t)(led->timer_end_ms - now_ms) : 0;
        return true;
    }
    *left_ms = led->timer_left_ms;
    return led->timer_left_ms > 0;
}

uint64_t led_deadline(const Led *led, uint64_t now_ms)
{
    enum { SECOND = 1000 };
    uint32_t left;
    if (led->view == LED_PAUSE || led->timer_end_ms == 0 || !led_timer(led, now_ms, &left)) {
        return UINT64_MAX;
    }
    return left > 0 ? now_ms + (left % SECOND ? left % SECOND : SECOND) : UINT64_MAX;
}

/* Starts it, stops it, lets it go on; at its end it is put away. */
static void press_timer(Led *led, uint64_t now_ms)
{
    uint32_t left;
    bool is_set = led_timer(led, now_ms, &left);
    if (!is_set) {
        led->timer_end_ms = now_ms + LED_TIMER_MS;
    } else if (left == 0) {
        led->timer_end_ms = led->timer_left_ms = 0;
    } else if (led->timer_end_ms > 0) {
        led->timer_left_ms = left;
        led->timer_end_ms = 0;
    } else {
        led->timer_end_ms = now_ms + led->timer_left_ms;
        led->timer_left_ms = 0;
    }
}

/* One frame or step on, or back; from the last one to the plan. */
static void turn_page(Led *led, const Library *library, int by, Outcome *outcome)
{
    GroupFrame frame;
    bool has_frames = led_frame(led, library, &frame);
    int next_frame = led->frame + by;
    outcome->effect = by > 0 ? EFFECT_PAGE : EFFECT_BACK;
    if (has_frames && next_frame >= 0 && next_frame < (int)frame.count) {
        show_step(led, library, led->step, (uint8_t)next_frame, outcome);
        return;
    }
    if (by > 0) {
        finish_step(led, library, outcome);
    }
    int next = led->step + by;
    if (next >= 0 && next < (int)led_step_count(led, library)) {
        show_step(led, library, (uint32_t)next, 0, outcome);
    } else {
        led_count_hands(led, library, outcome);
        led->is_begun = false;
        led->view = LED_LIST;
    }
}

/* A step that its own view shows gets what is not the workshop's. */
static void apply_own(Led *led, const Library *library, Intent intent, Outcome *outcome)
{
    StepRef ref;
    if (!led_step(led, library, &ref)) {
        led->view = LED_LIST;
        return;
    }
    Outcome own = {0};
    unsigned char before[STATE_BYTES];
    memcpy(before, led->own, sizeof before);
    activity_of(ref.step)->apply(ref.step, led->own, intent, &own);
    bool has_changed = memcmp(before, led->own, sizeof before) != 0;
    /* A group goes on when its time is over, also from pairs that are not all found. Out of a story
     * only its ways lead, or the plan. */
    if (intent.kind == INTENT_NEXT && own.go == GO_STAY && !has_changed &&
        activity_of(ref.step) != &STORY) {
        own.go = GO_NEXT;
    }
    outcome->effect = own.effect;
    if (has_changed) {
        forget_hands(led);
    }
    if (own.go == GO_NEXT) {
        turn_page(led, library, 1, outcome);
    } else if (own.go == GO_BACK) {
        turn_page(led, library, -1, outcome);
    } else if (own.go == GO_PAUSE) {
        led->under = led->view;
        led->view = LED_PAUSE;
    }
}

/* A vote: the answer is opened before one goes on. */
static void apply_frame(Led *led, const Library *library, Intent intent, Outcome *outcome)
{
    GroupFrame frame;
    bool has_answer = led_frame(led, library, &frame) && (frame.right != 0 || frame.whys[0]);
    if (intent.kind == INTENT_OPEN_ANSWER ||
        (intent.kind == INTENT_NEXT && has_answer && !led->is_open)) {
        led->is_open = true;
        outcome->effect = EFFECT_RIGHT;
    } else if (intent.kind == INTENT_NEXT) {
        turn_page(led, library, 1, outcome);
    } else if (intent.kind == INTENT_BACK && led->is_open) {
        led->is_open = false;
    } else if (intent.kind == INTENT_BACK) {
        turn_page(led, library, -1, outcome);
    }
}

static void apply_show(Led *led, const Library *library, Intent intent, Outcome *outcome)
{
    GroupFrame frame;
    uint32_t leading = group_tally_leading(&led->hands);
    switch (intent.kind) {
    case INTENT_VOTE:
        led_vote(led, library, intent);
        break;
    case INTENT_UNDO:
        led_undo_vote(led);
        break;
    case INTENT_TIMER:
        press_timer(led, intent.now_ms);
        break;
    default:
        if (led_frame(led, library, &frame)) {
            apply_frame(led, library, intent, outcome);
        } else if (intent.kind == INTENT_NEXT && led_node(led, library)) {
            /* The way that most hands are for; with as many for another one the group talks on. */
            if (leading < TALLY_MOST) {
                apply_own(led, library,
                          (Intent){.kind = INTENT_PICK,
                                   .index = (uint16_t)leading,
                                   .now_ms = intent.now_ms},
                          outcome);
            }
        } else {
            apply_own(led, library, intent, outcome);
        }
        break;
    }
}

/* The views that lie over what is shown: notes, the card, the pause, the teams. */
static bool lies_over(uint8_t view)
{
    return view != LED_LIST && view != LED_SHOW;
}

static bool apply_view(Led *led, Intent intent, Outcome *outcome)
{
    bool is_over = lies_over(led->view);
    bool closes = intent.kind == INTENT_BACK || intent.kind == INTENT_CLOSE ||
                  intent.kind == INTENT_NEXT || intent.kind == INTENT_FINISH ||
                  (led->view == LED_PAUSE && intent.kind == INTENT_STIR);
    if (intent.kind == INTENT_GO && intent.index < LED_VIEWS) {
        bool is_same = led->view == intent.index;
        led->under = is_over || is_same ? led->under : led->view;
        led->view = is_same ? led->under : (uint8_t)intent.index;
        outcome->effect = EFFECT_PAGE;
        return true;
    }
    if (is_over && closes) {
        led->view = led->under;
        outcome->effect = EFFECT_BACK;
    }
    return is_over;
}

bool led_hide(Led *led)
{
    if (led->view == LED_PAUSE) {
        return false;
    }
    led->under = lies_over(led->view) ? led->under : led->view;
    led->view = LED_PAUSE;
    return true;
}

/* The plan: "show" leads back to the step as it was left. False when the workshop is left. */
static bool apply_list(Led *led, const Library *library, Intent intent, Outcome *outcome)
{
    if (intent.kind == INTENT_BACK || intent.kind == INTENT_FINISH) {
        led_count_hands(led, library, outcome);
        return false;
    }
    if (intent.kind == INTENT_NEXT && led_step_count(led, library) > 0) {
        if (led->is_begun) {
            led->view = LED_SHOW;
        } else {
            show_step(led, library, led->step, 0, outcome);
        }
        outcome->effect = EFFECT_PAGE;
    }
    return true;
}

bool led_apply(Led *led, const Library *library, Intent intent, Outcome *outcome)
{
    if (intent.kind == INTENT_STEP && intent.index < led_step_count(led, library)) {
        show_step(led, library, intent.index, 0, outcome);
        outcome->effect = EFFECT_PAGE;
        return true;
    }
    if (apply_view(led, intent, outcome)) {
        if (led->view == LED_TEAMS) {
            led_teams_apply(led, intent);
        }
        return true;
    }
    if (led->view == LED_SHOW) {
        apply_show(led, library, intent, outcome);
        return true;
    }
    return apply_list(led, library, intent, outcome);
}
