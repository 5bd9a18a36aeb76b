/* The frame around a step: home, topic, progress, tools. The step's own view fills the rest. */
#include "aman/screens/screens.h"

void screen_lesson(Ui *ui, const ScreenView *view)
{
    StepView step = {.state = session_state(view->session),
                     .views = ACTIVITY_VIEWS,
                     .help = view->library->help,
                     .today = view->today,
                     .tally = view->tally,
                     .hides_tally =
                         view->session->machine.settings.value[SETTING_POLLS] == SETTING_HIDDEN};
    if (!session_step(view->session, view->library, &step.ref)) {
        return;
    }
    uint32_t at, count;
    session_progress(view->session, view->library, view->session->pack, &at, &count);
    const ActivityView *activity = activity_view_of(step.views, step.ref.step);
    ui->topic = theme_topic(&ui->theme, step.ref.pack->topic.text);
    page_begin(ui, ui->topic->tint);
    page_top_begin(ui);
    ui_home_tool(ui);
    if (!ui->m.is_large_text && !ui->m.is_portrait) {
        ui_topic_chip(ui, ui_words(ui, &step.ref.pack->title));
    }
    if (!ui->m.is_portrait) {
        ui_grow(ui);
        ui_progress(ui, at, count);
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
            ui_topic_chip(ui, ui_words(ui, &step.ref.pack->title));
        }
        ui_progress(ui, at, count);
        ui_end(ui);
    }
    if (activity) {
        activity->show(ui, &step);
    }
    page_end(ui);
}
