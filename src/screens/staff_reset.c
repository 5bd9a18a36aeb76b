/* The counts begin anew: the PIN is asked for again, then it is said what happened. */
#include "staff_parts.h"

/* Nothing can be pressed that would leave it half done. */
static void working(Ui *ui)
{
    ui_card(ui, (BoxSpec){.pad = 56});
    ui_title(ui, STYLE_H2, 0, ui_phrase(ui, PHRASE_UI_RESET_WORKING), ui_color(ui, COLOR_INK));
    ui_end(ui);
}

static void result(Ui *ui, const DeskView *desk, bool is_done)
{
    Str words = is_done ? ui_phrase(ui, PHRASE_UI_RESET_DONE_TEXT)
                : desk  ? str_from_c(export_result_text(desk->reset, ui->in.lang))
                        : (Str){0};
    ui_card(ui, (BoxSpec){.pad = 56, .gap = 28});
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW});
    ui_icon_bubble(ui, is_done ? "check-circle_fill" : "info_fill", 120, 68,
                   ui_color(ui, is_done ? COLOR_RIGHT : COLOR_BRAND), ui_color(ui, COLOR_SURFACE));
    ui_end(ui);
    ui_title(ui, STYLE_H1, 0,
             ui_phrase(ui, is_done ? PHRASE_UI_RESET_DONE : PHRASE_UI_RESET_FAILED),
             ui_color(ui, COLOR_INK));
    ui_text(ui, STYLE_BODY, 0, words, ui_color(ui, COLOR_INK2));
    if (is_done && desk) {
        ui_begin(ui, (BoxSpec){.pad_x = 28,
                               .pad_y = 20,
                               .radius = RADIUS_OPTION,
                               .tight = TIGHT_BOTTOM_LEFT,
                               .fill = ink(ui_color(ui, COLOR_SURFACE2))});
        ui_text(ui, STYLE_BODY, 0, str_from_c(desk->reset_file), ui_color(ui, COLOR_INK));
        ui_end(ui);
    }
    ui_end(ui);
}

void staff_reset(Ui *ui, const ScreenView *view)
{
    const Staff *staff = &view->session->staff;
    bool is_done = staff->reset == RESET_DONE;
    bool is_working = staff->reset == RESET_WORKING;
    if (staff->reset == RESET_PIN) {
        staff_pin(ui, view);
        return;
    }
    page_begin(ui, ui_color(ui, COLOR_PAGE));
    page_top_help(ui);
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, 20);
    if (is_working) {
        working(ui);
    } else {
        result(ui, view->desk, is_done);
    }
    page_region_end(ui);
    page_body_end(ui);
    if (is_working) {
        page_end(ui);
        return;
    }
    page_bottom_begin(ui);
    page_more_button(ui);
    if (!ui->m.is_portrait) {
        ui_grow(ui);
    }
    if (!is_done) {
        ui_button(ui, (Button){.kind = BUTTON_SECONDARY,
                               .words = ui_phrase(ui, PHRASE_UI_TRY_AGAIN),
                               .press = {.name = "again", .on_press = {.kind = INTENT_AGAIN}}});
    }
    staff_forward(ui, PHRASE_UI_DONE, NULL, INTENT_BACK);
    page_bottom_end(ui);
    page_end(ui);
}
