/* The second window of a workshop: the notes of the step that the group sees, which one it is, what
 * comes next and the timer; the plan while the list is open, and for steps without notes. It is
 * only looked at: nothing in it can be pressed. */
#include "led_parts.h"

enum { MS_PER_SECOND = 1000 };

/* The title, over it the place in the plan and the minutes; beside it where there is little room.
 */
static void led_beside_heading(Ui *ui, Str small, Str title)
{
    bool is_dense = ui->in.tightness == TIGHTEST;
    ui_begin(ui, (BoxSpec){.flow = is_dense ? FLOW_ROW : FLOW_COLUMN,
                           .align = is_dense ? ALIGN_CENTER : ALIGN_FILL,
                           .gap = is_dense ? 20 : 4,
                           .grow_w = 1});
    ui_text(ui, STYLE_LABEL, 28, small, ui_color(ui, COLOR_INK2));
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_title(ui, STYLE_H2, is_dense ? 36 : 48, title, ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
}

static void timer(Ui *ui, const Led *led)
{
    uint32_t left, on = ui_color(ui, COLOR_ON_DEEP);
    bool is_set = led_timer(led, ui->in.now_ms, &left), runs = led->timer_end_ms > 0;
    if (!is_set) {
        return;
    }
    led_pill_begin(ui, (Press){.role = ROLE_NONE});
    ui_icon(ui, runs ? "timer_fill" : "pause_fill", 44, on);
    ui_text(ui, STYLE_NUMBER, 60, led_timer_words(ui, led), on);
    ui_end(ui);
    /* Also while the pause hides everything in the first window, where no second is counted. */
    if (runs && left > 0) {
        ui_wake(ui, ui->in.now_ms + (left % MS_PER_SECOND ? left % MS_PER_SECOND : MS_PER_SECOND));
    }
}

static void led_beside_top(Ui *ui, const Led *led, Str small, Str title)
{
    page_top_begin(ui);
    led_beside_heading(ui, small, title);
    timer(ui, led);
    led_private_tag(ui);
    page_top_end(ui);
}

static void body_begin(Ui *ui, int gap, int tight_gap)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN,
                           .grow_h = 1,
                           .pad_x = ui->m.margin,
                           .pad_top = ui->in.tightness ? 14 : 34});
    page_region_begin(ui, ui->in.tightness ? tight_gap : gap);
}

static void body_end(Ui *ui)
{
    page_region_end(ui);
    page_body_end(ui);
}

/* Nobody can scroll here: where not even the smallest letters fit, it says where the rest is. */
static void cut_off(Ui *ui)
{
    const ScrollState *region = ui_scroll(ui, "page");
    bool is_smallest = ui->in.tightness == TIGHTEST && ui->in.look.text_step == 0;
    if (!is_smallest || !region || region->content_h <= region->view_h) {
        return;
    }
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .gap = SPACE_X2,
                           .pad_x = ui->m.margin,
                           .pad_top = SPACE_X1});
    ui_icon(ui, "arrow-down_bold", SIZE_ICON_S, ui_color(ui, COLOR_INK2));
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_LABEL, 26, ui_phrase(ui, PHRASE_UI_LED_CUT_OFF), ui_color(ui, COLOR_INK2));
    ui_end(ui);
    ui_end(ui);
}

static void led_beside_bottom(Ui *ui, const ScreenView *view)
{
    const Led *led = &view->session->staff.led;
    StepRef next;
    bool has_next = led_plan_step(led, view->library, led->step + 1U, &next);
    cut_off(ui);
    page_bottom_begin(ui);
    if (has_next) {
        ui_tag(ui, ui_phrase(ui, PHRASE_UI_LED_NEXT), NULL, ui_color(ui, COLOR_INK),
               ui_color(ui, COLOR_SURFACE));
    }
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_BODY, 32, has_next ? led_title(ui, &next) : ui_phrase(ui, PHRASE_UI_LED_LAST),
            ui_color(ui, COLOR_INK));
    ui_end(ui);
    if (has_next && next.step->notes) {
        ui_text(ui, STYLE_LABEL, 29, led_minutes(ui, next.step->notes), ui_color(ui, COLOR_INK));
    }
    page_bottom_end(ui);
}

static void notes_page(Ui *ui, const ScreenView *view, const StepRef *ref)
{
    const Led *led = &view->session->staff.led;
    Str place = ui_fill(ui, PHRASE_UI_LED_STEP_OF, ui_number(ui, led->step + 1U),
                        ui_number(ui, led_step_count(led, view->library)));
    Str small = str_print(ui->in.arena, STR_FMT " · " STR_FMT, STR_ARG(place),
                          STR_ARG(led_minutes(ui, ref->step->notes)));
    led_beside_top(ui, led, small, led_title(ui, ref));
    body_begin(ui, 28, 16);
    led_notes_boxes(ui, ref->step->notes, !ui->m.is_portrait, ui->in.tightness);
    body_end(ui);
    led_beside_bottom(ui, view);
}

static void plan_page(Ui *ui, const ScreenView *view)
{
    const Led *led = &view->session->staff.led;
    const Pack *pack = view->library->packs[led->pack];
    uint32_t done, all;
    Str spent = led_spent(ui, view, &done, &all);
    Str whole = ui_count(ui, PHRASE_UI_MINUTES, pack->minutes);
    StepRef ref;
    led_beside_top(ui, led, all > 0 ? spent : whole, ui_words(ui, &pack->title));
    body_begin(ui, 14, 8);
    for (uint32_t i = 0; led_plan_step(led, view->library, i, &ref); i++) {
        led_row(ui, led, &ref, i, false);
    }
    body_end(ui);
    page_bottom_begin(ui);
    page_bottom_end(ui);
}

void led_beside(Ui *ui, const ScreenView *view)
{
    const Led *led = &view->session->staff.led;
    StepRef ref;
    page_begin(ui, ui_color(ui, COLOR_SURFACE));
    if (led->view != LED_LIST && led_plan_step(led, view->library, led->step, &ref) &&
        ref.step->notes) {
        ui->topic = theme_topic(&ui->theme, ref.pack->topic.text);
        notes_page(ui, view, &ref);
    } else {
        plan_page(ui, view);
    }
    page_end(ui);
}
