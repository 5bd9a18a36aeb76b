/* signs: the notice before the chat, and the list of the signs for who passes it. */
#include "pass_view.h"

#include "aman/activity_views/notice_view.h"
#include "aman/activity_views/side_view.h"

void signs_show_notice(Ui *ui, const StepView *view)
{
    notice_show(ui, view,
                &(Notice){.before = PHRASE_UI_BEFORE_SIGNS,
                          .title = ui_phrase(ui, PHRASE_UI_SIGNS_FIND),
                          .picture = STR("scene_notice"),
                          .start = PHRASE_UI_SIGNS_START,
                          .start_text = ui_phrase(ui, PHRASE_UI_SIGNS_START_TEXT),
                          .skip = PHRASE_UI_SIGNS_SKIP,
                          .skip_text = PHRASE_UI_SIGNS_SKIP_TEXT});
}

/* One sign of the list: no message of the chat is repeated. */
static void list_row(Ui *ui, const Sign *sign)
{
    ui_card(ui, (BoxSpec){.gap = 4, .pad_x = 30, .pad_y = 18});
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 16});
    ui_icon(ui, "flag-pennant_fill", 36, ui_color(ui, COLOR_NOTYET));
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_H3, 0, ui_words(ui, &sign->name), ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
    ui_text(ui, STYLE_BODY, 0, ui_words(ui, &sign->why), ui_color(ui, COLOR_INK));
    ui_end(ui);
}

void signs_show_list(Ui *ui, const StepView *view, const Signs *signs)
{
    Str title = ui_count(ui, PHRASE_UI_SIGNS_LIST, signs->signs.count);
    page_body_begin(ui, ui->m.is_portrait ? FLOW_COLUMN : FLOW_ROW, 48);
    side_panel(ui, view, 640, ui_phrase(ui, PHRASE_UI_SUMMARY_TITLE),
               ui_phrase(ui, PHRASE_UI_SIGNS_FIND), STR("scene_notice"));
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .grow_w = 1, .grow_h = 1});
    page_region_begin(ui, 20);
    ui_title(ui, STYLE_H1, 52, title, ui_color(ui, COLOR_INK));
    for (uint32_t i = 0; i < signs->signs.count; i++) {
        list_row(ui, &signs->signs.at[i]);
    }
    page_region_end(ui);
    side_column_end(ui);
    page_bottom_begin(ui);
    page_back_button(ui);
    page_more_button(ui);
    ui_grow(ui);
    page_next_button(ui, ui_phrase(ui, PHRASE_UI_NEXT), INTENT_NEXT, false);
    page_bottom_end(ui);
    side_page_end(ui);
}
