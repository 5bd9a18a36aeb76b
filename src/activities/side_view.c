/* A page with a panel at its side: the panel itself, and where the bottom row stands beside it. */
#include "aman/activity_views/side_view.h"

void side_column_end(Ui *ui)
{
    if (!page_is_beside(ui)) {
        ui_end(ui);
        page_body_end(ui);
    }
}

void side_page_end(Ui *ui)
{
    if (page_is_beside(ui)) {
        ui_end(ui);
        page_body_end(ui);
    }
}

void side_place_begin(Ui *ui)
{
    enum { BELOW = 38 };
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .pad_bottom = page_is_beside(ui) ? BELOW : 0});
}

void side_panel(Ui *ui, const StepView *view, int w, Str small, Str title, Str picture)
{
    if (ui->m.is_large_text) {
        return;
    }
    int picture_w = ui->m.is_portrait ? 520 : w - 20; /* ref px */
    side_place_begin(ui);
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN,
                           .align = ALIGN_FILL,
                           .w = ui->m.is_portrait ? 936 : w,
                           .grow_h = 1,
                           .h = ui->m.is_portrait ? 620 : 0,
                           .radius = RADIUS_PANEL,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .tight_radius = 12,
                           .fill = ink(ui->topic->solid),
                           .pad_top = 42,
                           .justify = PACK_BETWEEN,
                           .gap = SPACE_X2});
    ui_begin(ui, (BoxSpec){.pad_x = 48, .gap = 4});
    ui_text(ui, STYLE_LABEL, 0, small, ui->topic->on);
    ui_title(ui, STYLE_HERO, 74, title, ui->topic->on);
    ui_end(ui);
    ui_begin(
        ui, (BoxSpec){.flow = FLOW_STACK, .align = ALIGN_CENTER, .justify = PACK_END, .grow_h = 1});
    int picture_h = ui->m.is_portrait ? 440 : ui->m.is_compact ? 560 : 680; /* ref px */
    Box *box = NULL;
    view_picture(ui, view, picture, picture_w, picture_h);
    box = ui->open->last;
    if (box) {
        box->picture_y = ALIGN_END;
    }
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
}
