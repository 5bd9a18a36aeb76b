/* What the group sees on the projector: a question with hands counted by answer, a story that it
 * decides together, or the page of any other step. White, large, and no more than a room needs. */
#include "led_parts.h"
#include "led_vote.h"

void led_hide_tool(Ui *ui)
{
    ui_tool(ui,
            (Press){.name = "hide",
                    .key = '.',
                    .label = ui_words(ui, &ui->in.strings->led_pause),
                    .on_press = {.kind = INTENT_GO, .index = LED_PAUSE}},
            "pause_fill", (Str){0});
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
    led_pill_begin(ui, press);
    ui_icon(ui, is_set && led->timer_end_ms == 0 ? "pause_fill" : "timer_fill", 44, on);
    if (is_set) {
        ui_text(ui, STYLE_NUMBER, 60, words, on);
    }
    ui_end(ui);
}

/* How many hands are raised. */
static void hands(Ui *ui, const Led *led)
{
    uint32_t sum = tally_sum(&led->hands);
    if (sum == 0 || ui->m.is_portrait || ui->m.is_large_text) {
        return;
    }
    uint32_t on = ui_color(ui, COLOR_ON_DEEP);
    led_pill_begin(ui, (Press){.role = ROLE_NONE});
    ui_icon(ui, "users-three_fill", 40, on);
    ui_text(ui, STYLE_LABEL, 32,
            ui_fill(ui, &ui->in.strings->led_hands, ui_number(ui, sum), (Str){0}), on);
    ui_end(ui);
}

void led_show_top(Ui *ui, const ScreenView *view, Str small)
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
    hands(ui, led);
    timer(ui, led);
    led_teams_tool(ui);
    led_hide_tool(ui);
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

void led_show(Ui *ui, const ScreenView *view)
{
    const Led *led = &view->session->staff.led;
    StepView step = {.state = led->own, .help = view->library->help, .is_led = true};
    GroupFrame frame;
    page_begin(ui, ui_color(ui, COLOR_SURFACE));
    if (led_step(led, view->library, &step.ref)) {
        ui->topic = theme_topic(&ui->theme, step.ref.pack->topic.text);
        const StoryNode *node = led_node(led, view->library);
        if (led_frame(led, view->library, &frame)) {
            led_show_frame(ui, view, &frame);
        } else if (node) {
            led_show_node(ui, view, &step, node);
        } else {
            led_show_top(ui, view, ui_words(ui, &step.ref.pack->title));
            activity_view_of(step.ref.step)->show(ui, &step);
        }
    }
    page_end(ui);
}
