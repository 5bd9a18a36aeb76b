/* The frame around a step: home, topic, progress, tools. The step's own view fills the rest. */
#include "aman/screens/screens.h"

static void lesson_bar_home(Ui *ui)
{
    Str home = ui_words(ui, &ui->in.strings->home);
    bool is_short = ui->m.is_compact || ui->m.is_large_text || ui->m.is_portrait;
    ui_tool(ui, (Press){.name = "home", .label = home, .on_press = {.kind = INTENT_HOME}},
            "house_fill", is_short ? (Str){0} : home);
}

static void chip(Ui *ui, const Pack *pack)
{
    ui_begin(ui,
             (BoxSpec){.flow = FLOW_ROW,
                       .align = ALIGN_CENTER,
                       .gap = 12,
                       .pad_x = 22,
                       .pad_right = 4,
                       .min_h = SIZE_TOPBAR_BUTTON,
                       .radius = 34,
                       .tight = TIGHT_BOTTOM_LEFT,
                       .fill = ink(ui->topic->soft),
                       .outline = ui->theme.is_contrast ? ink(ui_color(ui, COLOR_LINE)) : (Ink){0},
                       .outline_w = STROKE_HIGH_CONTRAST});
    ui_icon(ui, ui_fill_icon(ui, ui->topic->icon), 36,
            ui->theme.is_contrast ? ui_color(ui, COLOR_INK) : ui->topic->solid);
    ui_text(ui, STYLE_LABEL, 28, ui_words(ui, &pack->title), ui_color(ui, COLOR_INK));
    ui_end(ui);
}

void screen_lesson(Ui *ui, const ScreenView *view)
{
    StepView step = {.state = session_state(view->session), .help = view->library->help};
    if (!session_step(view->session, view->library, &step.ref)) {
        return;
    }
    const ActivityView *activity = activity_view_of(step.ref.step);
    ui->topic = theme_topic(&ui->theme, step.ref.pack->topic.text);
    page_begin(ui, ui->topic->tint);
    page_top_begin(ui);
    lesson_bar_home(ui);
    if (!ui->m.is_large_text && !ui->m.is_portrait) {
        chip(ui, step.ref.pack);
    }
    if (!ui->m.is_portrait) {
        ui_grow(ui);
        ui_progress(ui, view->session->step, step.ref.lesson->steps.count);
    }
    ui_grow(ui);
    ui_tools(ui, true);
    page_top_end(ui);
    if (ui->m.is_portrait) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                               .align = ALIGN_CENTER,
                               .justify = PACK_BETWEEN,
                               .gap = 20,
                               .pad_x = ui->m.margin,
                               .pad_top = 24});
        if (!ui->m.is_large_text) {
            chip(ui, step.ref.pack);
        }
        ui_progress(ui, view->session->step, step.ref.lesson->steps.count);
        ui_end(ui);
    }
    if (activity) {
        activity->show(ui, &step);
    }
    page_end(ui);
}
