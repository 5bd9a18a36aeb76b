/* The help page for grown-ups: how to stand by a child, whom to call when somebody near is meant,
 * and the channels for adults. Never counted. */
#include "help_parts.h"

static void paragraph(Ui *ui, const char *icon, Phrase title, Phrase text)
{
    ui_card(ui, (BoxSpec){.pad_x = 36, .pad_y = 26, .gap = 8});
    help_card_head(ui, icon, ui_phrase(ui, title));
    ui_text(ui, STYLE_BODY, 0, ui_phrase(ui, text), ui_color(ui, COLOR_INK));
    ui_end(ui);
}

void screen_help_adults(Ui *ui, const ScreenView *view)
{
    page_begin(ui, ui_color(ui, COLOR_HELP_TINT));
    help_bar(ui);
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, SPACE_X3);
    ui_title(ui, STYLE_H1, 0, ui_phrase(ui, PHRASE_UI_ADULTS_HEAD), ui_color(ui, COLOR_INK));
    paragraph(ui, "chats-circle_fill", PHRASE_UI_ADULTS_FIRST_TITLE, PHRASE_UI_ADULTS_FIRST);
    paragraph(ui, "users_fill", PHRASE_UI_ADULTS_CLOSE_TITLE, PHRASE_UI_ADULTS_CLOSE);
    help_cards(ui, view, HELP_OF_ADULTS);
    help_foot(ui, view, HELP_OF_ADULTS);
    page_region_end(ui);
    page_body_end(ui);
    help_bottom(ui);
    page_end(ui);
}
