/* What the group sees on the projector: a question with hands counted by answer, a story that it
 * decides together, or the page of any other step. White, large, and no more than a room needs. */
#include "led_parts.h"

#include "aman/activities/story.h"
#include "aman/activity_views/chat_view.h"
#include "aman/activity_views/feedback_view.h"

enum { MS_PER_SECOND = 1000, SECONDS = 60 };

static uint32_t hands(const Led *led)
{
    uint32_t sum = 0;
    for (int i = 0; i < LED_VOTES; i++) {
        sum += led->votes[i];
    }
    return sum;
}

static uint32_t most_hands(const Led *led)
{
    uint32_t most = 0;
    for (int i = 0; i < LED_VOTES; i++) {
        most = led->votes[i] > most ? led->votes[i] : most;
    }
    return most;
}

Str led_timer_words(Ui *ui, const Led *led)
{
    uint32_t left;
    bool is_set = led_timer(led, ui->in.now_ms, &left);
    uint32_t seconds = (left + MS_PER_SECOND - 1) / MS_PER_SECOND;
    return is_set ? str_print(ui->in.arena, "%u:%02u", seconds / SECONDS, seconds % SECONDS)
                  : (Str){0};
}

/* The timer: started, stopped and put away by pressing it. Never in a lesson that one does alone.
 */
static void timer(Ui *ui, const Led *led)
{
    Str words = led_timer_words(ui, led);
    bool is_set = words.len > 0;
    uint32_t on = ui_color(ui, COLOR_ON_DEEP);
    Press press = {.role = ROLE_BUTTON,
                   .name = "timer",
                   .key = 't',
                   .label = ui_words(ui, &ui->in.strings->led_timer),
                   .on_press = {.kind = INTENT_TIMER}};
    ui_begin(ui,
             (BoxSpec){.flow = FLOW_ROW,
                       .align = ALIGN_CENTER,
                       .justify = PACK_CENTER,
                       .gap = 18,
                       .pad_x = 24,
                       .min_w = 88,
                       .min_h = 88,
                       .radius = RADIUS_PILL,
                       .tight = TIGHT_BOTTOM_LEFT,
                       .is_touch = true,
                       .fill = ink(ui_color(ui, COLOR_BRAND_DEEP)),
                       .outline = ui->theme.is_contrast ? ink(ui_color(ui, COLOR_LINE)) : (Ink){0},
                       .outline_w = STROKE_HIGH_CONTRAST,
                       .press = press});
    ui_icon(ui, is_set && led->timer_end_ms == 0 ? "pause_fill" : "timer_fill", 44, on);
    if (is_set) {
        ui_text(ui, STYLE_NUMBER, 60, words, on);
    }
    ui_end(ui);
}

static void top(Ui *ui, const ScreenView *view, Str small, bool has_timer)
{
    const Strings *s = ui->in.strings;
    const Led *led = &view->session->staff.led;
    StepRef plan;
    page_top_begin(ui);
    ui_tool(ui,
            (Press){.name = "list",
                    .key = 'l',
                    .label = ui_words(ui, &s->led_list),
                    .on_press = {.kind = INTENT_GO, .index = LED_LIST}},
            "list-bullets_fill", (Str){0});
    if (!ui->m.is_portrait && !ui->m.is_large_text) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                               .align = ALIGN_CENTER,
                               .pad_left = 12,
                               .min_h = SIZE_TOPBAR_BUTTON});
        ui_text(ui, STYLE_LABEL, 28, small, ui_color(ui, COLOR_INK2));
        ui_end(ui);
    }
    ui_grow(ui);
    if (has_timer) {
        timer(ui, led);
    }
    ui_tool(ui,
            (Press){.name = "hide",
                    .key = 'b',
                    .label = ui_words(ui, &s->led_pause),
                    .on_press = {.kind = INTENT_GO, .index = LED_PAUSE}},
            "pause_fill", (Str){0});
    if (led_plan_step(led, view->library, led->step, &plan) && plan.step->notes) {
        ui_tool(ui,
                (Press){.name = "notes",
                        .key = 'n',
                        .label = ui_words(ui, &s->led_notes),
                        .on_press = {.kind = INTENT_GO, .index = LED_NOTES}},
                "note_fill", (Str){0});
    }
    ui_help_pill(ui);
    page_top_end(ui);
}

static void hand_button(Ui *ui, uint16_t answer, bool is_less, bool is_disabled)
{
    const Strings *s = ui->in.strings;
    char key = 0; /* letters add a hand; taking one away has a button only */
    if (!is_less) {
        key = (char)('a' + answer);
    }
    Press press = {.role = ROLE_BUTTON,
                   .name = is_less ? "less" : "more-hands",
                   .index = answer,
                   .label = ui_fill(ui, is_less ? &s->led_less : &s->led_more,
                                    str_print(ui->in.arena, "%c", 'A' + answer), (Str){0}),
                   .group = is_less ? 2 : 1,
                   .key = key,
                   .is_disabled = is_disabled,
                   .on_press = {.kind = INTENT_VOTE, .index = answer, .to = is_less}};
    bool is_contrast = ui->theme.is_contrast, is_solid = !is_less && !is_contrast;
    ColorRole line = is_disabled ? COLOR_LINE : COLOR_LINE_STRONG;
    uint32_t color = is_disabled ? ui_color(ui, COLOR_DISABLED_INK)
                     : is_solid  ? ui->topic->on
                                 : ui_color(ui, COLOR_INK);
    ui_begin(ui, (BoxSpec){.flow = FLOW_STACK,
                           .align = ALIGN_CENTER,
                           .justify = PACK_CENTER,
                           .w = 96,
                           .h = 96,
                           .radius = RADIUS_BUTTON,
                           .is_touch = true,
                           .fill = ink(is_solid && !is_disabled ? ui->topic->solid
                                                                : ui_color(ui, COLOR_SURFACE)),
                           .outline = is_solid && !is_disabled ? (Ink){0} : ink(ui_color(ui, line)),
                           .outline_w = is_contrast ? STROKE_HIGH_CONTRAST : STROKE_CONTROL,
                           .press = press});
    ui_icon(ui, is_less ? "minus_bold" : "plus_bold", 48, color);
    ui_end(ui);
}

typedef struct {
    const Led *led;
    Str words, why;
    uint16_t index;
    bool is_right, is_opinion;
} Answer;

static void letter(Ui *ui, const Answer *answer)
{
    bool is_right = answer->led->is_open && answer->is_right;
    ui_begin(ui, (BoxSpec){.flow = FLOW_STACK,
                           .align = ALIGN_CENTER,
                           .justify = PACK_CENTER,
                           .w = ui->m.is_large_text ? 150 : 84,
                           .h = ui->m.is_large_text ? 150 : 84,
                           .radius = is_right ? RADIUS_PILL : 26,
                           .tight = is_right ? TIGHT_NONE : TIGHT_BOTTOM_LEFT,
                           .fill = ink(ui_color(ui, is_right ? COLOR_RIGHT : COLOR_INK))});
    if (is_right) {
        ui_icon(ui, "check_bold", 52, ui_color(ui, COLOR_SURFACE));
    } else {
        ui_text(ui, STYLE_H2, 0, str_print(ui->in.arena, "%c", 'A' + answer->index),
                ui_color(ui, COLOR_SURFACE));
    }
    ui_end(ui);
}

static void hands_row(Ui *ui, const Answer *answer)
{
    const Led *led = answer->led;
    ui_begin(
        ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .justify = PACK_BETWEEN, .gap = 20});
    hand_button(ui, answer->index, true, led->is_open || led->votes[answer->index] == 0);
    ui_text(ui, STYLE_NUMBER, ui->m.is_large_text ? 0 : 84,
            ui_number(ui, led->votes[answer->index]), ui_color(ui, COLOR_INK));
    hand_button(ui, answer->index, false, led->is_open);
    ui_end(ui);
}

/* The share of this answer, beside the largest one. */
static void bar(Ui *ui, const Answer *answer, int full)
{
    uint32_t most = most_hands(answer->led), own = answer->led->votes[answer->index];
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .h = 40,
                           .radius = 14,
                           .fill = ink(ui_color(ui, COLOR_SURFACE2))});
    if (own > 0) {
        ui_begin(ui, (BoxSpec){.w = (int)((uint32_t)full * own / most),
                               .h = 40,
                               .radius = 14,
                               .fill = ink(ui->topic->solid)});
        ui_end(ui);
    }
    ui_end(ui);
}

/* An answer as a card: its words, a bar, the hands. Opened, its reason stands in the place of the
 * hands. */
static void answer_card(Ui *ui, const Answer *answer, int w)
{
    const Led *led = answer->led;
    bool is_right = led->is_open && answer->is_right;
    ColorRole line = is_right ? COLOR_RIGHT : COLOR_LINE_STRONG;
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN,
                           .gap = 24,
                           .pad = 36,
                           .grow_w = 1,
                           .radius = RADIUS_PANEL,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .fill = ink(ui_color(ui, is_right ? COLOR_RIGHT_TINT : COLOR_SURFACE)),
                           .outline = ink(ui_color(ui, line)),
                           .outline_w = is_right ? STROKE_STATE : STROKE_CONTROL});
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_START, .gap = 22});
    letter(ui, answer);
    ui_begin(ui, (BoxSpec){.grow_w = 1, .gap = 10});
    ui_text(ui, STYLE_OPTION, 40, answer->words, ui_color(ui, COLOR_INK));
    if (led->is_open && answer->why.len > 0) {
        ui_text(ui, STYLE_BODY, 0, answer->why, ui_color(ui, COLOR_INK2));
    }
    ui_end(ui);
    ui_end(ui);
    ui_begin(ui, (BoxSpec){.grow_h = 1});
    ui_end(ui);
    if (!ui->m.is_large_text && w > 0) {
        bar(ui, answer, w);
    }
    hands_row(ui, answer);
    ui_end(ui);
}

static void answers(Ui *ui, const Led *led, const GroupFrame *frame)
{
    const Strings *s = ui->in.strings;
    bool is_column = !page_is_beside(ui) || frame->answer_count > 4;
    enum { PAGE_W = 1792, GAP = 32, INSIDE = 72 };
    int n = frame->answer_count > 0 ? frame->answer_count : 1;
    int w = is_column ? 0 : (PAGE_W - (n - 1) * GAP) / n - INSIDE;
    ui_begin(ui, (BoxSpec){.flow = is_column ? FLOW_COLUMN : FLOW_ROW, .gap = GAP});
    for (uint16_t i = 0; i < frame->answer_count; i++) {
        const Text *side = i == 0 ? &s->myth : &s->fact;
        bool is_right = frame->right >> i & 1;
        bool has_why = frame->whys[i] && (!frame->is_myth || is_right);
        Answer answer = {.led = led,
                         .words = ui_words(ui, frame->is_myth ? side : frame->answers[i]),
                         .why = has_why ? ui_words(ui, frame->whys[i]) : (Str){0},
                         .index = i,
                         .is_right = is_right};
        answer_card(ui, &answer, ui->m.is_compact ? w * 3 / 4 : w);
    }
    ui_end(ui);
}

/* The row at the bottom: what to talk about, and the one way forward. */
static void bottom(Ui *ui, const Led *led, Str forward, IntentKind kind)
{
    const Strings *s = ui->in.strings;
    page_bottom_begin(ui);
    page_back_button(ui);
    page_more_button(ui);
    if (led->undo_count > 0 && !led->is_open) {
        ui_button(ui, (Button){.kind = BUTTON_QUIET,
                               .words = ui->m.is_large_text || ui->m.is_portrait
                                            ? (Str){0}
                                            : ui_words(ui, &s->led_undo),
                               .before = "arrow-counter-clockwise_bold",
                               .press = {.name = "undo",
                                         .key = 'z',
                                         .label = ui_words(ui, &s->led_undo),
                                         .on_press = {.kind = INTENT_UNDO}}});
    }
    if (page_is_beside(ui) && hands(led) > 0) {
        ui_text(ui, STYLE_LABEL, 0, ui_fill(ui, &s->led_hands, ui_number(ui, hands(led)), (Str){0}),
                ui_color(ui, COLOR_INK2));
    }
    if (!ui->m.is_portrait) {
        ui_grow(ui);
    }
    page_next_button(ui, forward, kind, false);
    page_bottom_end(ui);
}

static void show_frame(Ui *ui, const ScreenView *view, const GroupFrame *frame)
{
    const Strings *s = ui->in.strings;
    const Led *led = &view->session->staff.led;
    bool has_answer = frame->right != 0;
    top(ui, view,
        ui_fill(ui, &s->led_place, ui_number(ui, frame->index + 1), ui_number(ui, frame->count)),
        true);
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, ui->m.is_compact ? 26 : 40);
    ui_title(ui, STYLE_HERO, ui->m.is_compact ? 66 : 82, ui_words(ui, frame->ask),
             ui_color(ui, COLOR_INK));
    answers(ui, led, frame);
    page_region_end(ui);
    page_body_end(ui);
    bool opens = has_answer && !led->is_open;
    bottom(ui, led, ui_words(ui, opens ? &s->led_open : &s->next),
           opens ? INTENT_OPEN_ANSWER : INTENT_NEXT);
}

/* A node of a story: the group says what the character does. */
static void show_node(Ui *ui, const ScreenView *view, const Story *story, const StoryState *state)
{
    const Strings *s = ui->in.strings;
    const Led *led = &view->session->staff.led;
    const StoryNode *node = &story->nodes.at[state->node];
    uint32_t leading = 0;
    for (uint32_t i = 1; i < node->choices.count; i++) {
        leading = led->votes[i] > led->votes[leading] ? i : leading;
    }
    top(ui, view, ui_words(ui, &story->title), true);
    page_body_begin(ui, page_is_beside(ui) ? FLOW_ROW : FLOW_COLUMN, 40);
    chat_phone(ui, story, state);
    page_region_begin(ui, 20);
    ui_text(ui, STYLE_LABEL, 28, ui_words(ui, &s->led_for_character), ui->topic->text);
    ui_title(ui, STYLE_H1, 54, ui_words(ui, &node->ask), ui_color(ui, COLOR_INK));
    for (uint16_t i = 0; i < node->choices.count; i++) {
        Answer answer = {.led = led, .words = ui_words(ui, &node->choices.at[i].text), .index = i};
        answer_card(ui, &answer, 0);
    }
    page_region_end(ui);
    page_body_end(ui);
    page_bottom_begin(ui);
    page_back_button(ui);
    page_more_button(ui);
    ui_grow(ui);
    for (uint16_t i = 0; i < node->choices.count; i++) {
        bool is_leading = hands(led) > 0 && i == leading;
        Str name = str_print(ui->in.arena, "%c", 'A' + i);
        ui_button(ui, (Button){.kind = is_leading ? BUTTON_PRIMARY : BUTTON_SECONDARY,
                               .words = page_is_beside(ui)
                                            ? ui_fill(ui, &s->led_go_with, name, (Str){0})
                                            : name,
                               .press = {.name = "choose",
                                         .index = i,
                                         .key = (char)('1' + i),
                                         .group = 3,
                                         .label = ui_fill(ui, &s->led_go_with, name, (Str){0}),
                                         .on_press = {.kind = INTENT_PICK, .index = i}}});
    }
    page_bottom_end(ui);
}

void led_show(Ui *ui, const ScreenView *view)
{
    const Led *led = &view->session->staff.led;
    StepView step = {.state = led->own, .help = view->library->help};
    GroupFrame frame;
    page_begin(ui, ui_color(ui, COLOR_SURFACE));
    if (led_step(led, view->library, &step.ref)) {
        ui->topic = theme_topic(&ui->theme, step.ref.pack->topic.text);
        const StoryState *story = step.state;
        if (led_frame(led, view->library, &frame)) {
            show_frame(ui, view, &frame);
        } else if (step.ref.step->kind == &STORY.kind && story->phase == STORY_NODE) {
            show_node(ui, view, step.ref.step->data, story);
        } else {
            top(ui, view, ui_words(ui, &step.ref.pack->title), true);
            activity_view_of(step.ref.step)->show(ui, &step);
        }
    }
    page_end(ui);
}
