/* talk: large words, and the prompts below. */
#include "aman/activities/talk.h"
#include "aman/activity_views/feedback_view.h"

static void prompt(Ui *ui, const Text *words)
{
    ui_card(ui, (BoxSpec){.flow = FLOW_ROW,
                          .align = ALIGN_CENTER,
                          .gap = 28,
                          .pad_x = 40,
                          .pad_y = 28,
                          .radius = RADIUS_CARD});
    if (!ui->m.is_large_text) {
        ui_icon(ui, "chats-circle_fill", SIZE_ICON_L, ui->topic->text);
    }
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_LEAD, 0, ui_words(ui, words), ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
}

static void talk_view_show(Ui *ui, const StepView *view)
{
    const Talk *talk = view->ref.step->data;
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, SPACE_X4);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 32});
    if (!ui->m.is_large_text) {
        ui_icon_bubble(ui, str_to_c(ui->in.arena, talk->icon.text), 112, 64, ui->topic->solid,
                       ui->topic->on);
    }
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_title(ui, STYLE_HERO, 0, ui_words(ui, &talk->title), ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
    ui_text(ui, STYLE_LEAD, 44, ui_words(ui, &talk->text), ui_color(ui, COLOR_INK));
    for (uint32_t i = 0; i < talk->prompts.count; i++) {
        prompt(ui, &talk->prompts.at[i]);
    }
    page_region_end(ui);
    page_body_end(ui);
    page_bottom_onward(ui);
}

const ActivityView TALK_VIEW = {.type = &TALK, .show = talk_view_show};
