/* The question before a workshop is left: one press too many must not end a session. In the group's
 * window, or, where the facilitator has one of their own, there, with the keys that answer it. */
#include "workshop_parts.h"

static void leave_words(Ui *ui)
{
    ui_title(ui, STYLE_HERO, 84, ui_phrase(ui, PHRASE_UI_WORKSHOP_LEAVE_TITLE),
             ui_color(ui, COLOR_INK));
    ui_title(ui, STYLE_LEAD, 0, ui_phrase(ui, PHRASE_UI_WORKSHOP_LEAVE_TEXT),
             ui_color(ui, COLOR_INK));
}

static void leave_buttons(Ui *ui)
{
    bool is_column = ui->m.is_portrait || ui->m.is_large_text;
    ui_begin(ui, (BoxSpec){.flow = is_column ? FLOW_COLUMN : FLOW_ROW, .gap = 28});
    ui_button(ui, (Button){.kind = BUTTON_SECONDARY,
                           .words = ui_phrase(ui, PHRASE_UI_WORKSHOP_LEAVE),
                           .before = "x_bold",
                           .h = SIZE_BUTTON_H_BIG,
                           .grow_w = 2,
                           .press = {.name = "leave-workshop",
                                     .key = 'x',
                                     .on_press = {.kind = INTENT_FINISH}}});
    ui_button(ui, (Button){.kind = BUTTON_PRIMARY,
                           .words = ui_phrase(ui, PHRASE_UI_WORKSHOP_STAY),
                           .before = "hand-waving_fill",
                           .h = SIZE_BUTTON_H_BIG,
                           .grow_w = 3,
                           .press = {.name = "stay", .on_press = {.kind = INTENT_CLOSE}}});
    ui_end(ui);
}

void workshop_leave(Ui *ui, const ScreenView *view)
{
    (void)view;
    page_begin(ui, ui_color(ui, COLOR_SURFACE));
    page_top_help(ui);
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, 28);
    leave_words(ui);
    ui_space(ui, 1, SPACE_X2);
    leave_buttons(ui);
    page_region_end(ui);
    page_body_end(ui);
    page_end(ui);
}

void workshop_leave_beside(Ui *ui)
{
    leave_words(ui);
    workshop_key_line(ui, "Enter", ui_phrase(ui, PHRASE_UI_WORKSHOP_STAY));
    workshop_key_line(ui, "X", ui_phrase(ui, PHRASE_UI_WORKSHOP_LEAVE));
}
