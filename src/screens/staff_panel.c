/* The panel: what was counted on this machine, and the doors to the other pages of the corner. */
#include "aman/activity_views/feedback_view.h"
#include "aman/screens/screens.h"

static void door(Ui *ui, StaffPage page, const char *icon, const Text *title, bool is_primary)
{
    ui_button(ui, (Button){.kind = is_primary ? BUTTON_PRIMARY : BUTTON_SECONDARY,
                           .words = ui_words(ui, title),
                           .before = icon,
                           .press = {.name = is_primary ? "forward" : "door",
                                     .index = (uint16_t)page,
                                     .group = 1,
                                     .on_press = {.kind = INTENT_GO, .index = (uint16_t)page}}});
}

void staff_panel(Ui *ui, const ScreenView *view)
{
    const Strings *s = ui->in.strings;
    (void)view;
    page_begin(ui, ui_color(ui, COLOR_PAGE));
    led_top_begin(ui, ui_words(ui, &s->staff_title), (Str){0});
    led_top_end(ui);
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, 24);
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .gap = 24});
    door(ui, STAFF_PLANS, "presentation-chart_fill", &s->led_mode, true);
    ui_end(ui);
    page_region_end(ui);
    page_body_end(ui);
    page_end(ui);
}
