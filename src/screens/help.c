/* The help page: works when every pack is broken, is never counted, and says what nobody has
 * confirmed yet. */
#include "help_parts.h"

static void help_panel(Ui *ui)
{
    if (ui->m.is_large_text) {
        return;
    }
    bool is_portrait = ui->m.is_portrait, is_narrow = !is_portrait && !ui->m.is_larger_text;
    int w = help_panel_w(ui);
    ui_begin(ui,
             (BoxSpec){.flow = is_portrait ? FLOW_ROW : FLOW_COLUMN,
                       .w = is_portrait ? 936 : w,
                       .min_h = is_portrait ? 404 : 0,
                       .radius = RADIUS_PANEL,
                       .tight = TIGHT_BOTTOM_LEFT,
                       .tight_radius = 12,
                       .fill = ink(ui_color(ui, COLOR_BRAND_DEEP)),
                       .pad_top = 44,
                       .outline = ui->theme.is_contrast ? ink(ui_color(ui, COLOR_LINE)) : (Ink){0},
                       .outline_w = STROKE_HIGH_CONTRAST});
    ui_begin(ui, (BoxSpec){.pad_x = is_narrow ? 34 : 48, .gap = 20, .grow_w = is_portrait});
    ui_title(ui, STYLE_HERO, is_narrow ? 66 : 0, ui_phrase(ui, PHRASE_UI_NOT_YOUR_FAULT),
             ui_color(ui, COLOR_ON_DEEP));
    ui_text(ui, STYLE_LEAD, 35, ui_phrase(ui, PHRASE_UI_NOT_YOUR_FAULT_TEXT),
            ui_color(ui, COLOR_ON_DEEP2));
    ui_end(ui);
    if (!ui->theme.is_contrast) {
        ui_begin(
            ui,
            (BoxSpec){.flow = FLOW_STACK, .align = ALIGN_CENTER, .justify = PACK_END, .grow_h = 1});
        int h = is_portrait ? 360 : is_narrow ? 270 : ui->m.is_compact ? 300 : 490; /* ref px */
        Box *box = ui_picture(ui, PICTURE_DRAWING, NULL, STR("scene_together"),
                              is_portrait ? 380 : w - 28, h);
        if (box) {
            box->picture_y = ALIGN_END;
        }
        ui_end(ui);
    }
    ui_end(ui);
}

static void who_chip(Ui *ui, const char *icon, Phrase words)
{
    ui_begin(ui,
             (BoxSpec){.flow = FLOW_ROW,
                       .align = ALIGN_CENTER,
                       .gap = 12,
                       .pad_x = 18,
                       .min_h = 60,
                       .radius = RADIUS_PILL,
                       .fill = ink(ui_color(ui, COLOR_HELP_TINT)),
                       .outline = ui->theme.is_contrast ? ink(ui_color(ui, COLOR_LINE)) : (Ink){0},
                       .outline_w = STROKE_HIGH_CONTRAST});
    ui_icon(ui, icon, 32, ui_color(ui, COLOR_HELP));
    ui_text(ui, STYLE_LABEL, 26, ui_phrase(ui, words), ui_color(ui, COLOR_INK));
    ui_end(ui);
}

static void starters(Ui *ui, const Help *help)
{
    if (!help || help->starters.count == 0) {
        return;
    }
    Str line =
        str_print(ui->in.arena, "“" STR_FMT "”", STR_ARG(ui_words(ui, &help->starters.at[0])));
    ui_card(ui, (BoxSpec){.pad_x = 36, .pad_y = 28, .gap = 20});
    help_card_head(ui, "chats-circle_fill", ui_phrase(ui, PHRASE_UI_STARTERS_TITLE));
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_START});
    ui_begin(ui,
             (BoxSpec){.pad_x = 28,
                       .pad_y = 14,
                       .radius = RADIUS_MESSAGE,
                       .tight = TIGHT_BOTTOM_RIGHT,
                       .tight_radius = 8,
                       .fill = ink(ui_color(ui, ui->theme.is_contrast ? COLOR_INK : COLOR_BRAND))});
    ui_text(ui, STYLE_BODY, 0, line,
            ui_color(ui, ui->theme.is_contrast ? COLOR_PAGE : COLOR_ON_DEEP));
    ui_end(ui);
    ui_end(ui);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .gap = 14, .wraps = true});
    who_chip(ui, "house-line_fill", PHRASE_UI_WHO_PARENTS);
    who_chip(ui, "users-three_fill", PHRASE_UI_WHO_SIBLING);
    who_chip(ui, "chalkboard-teacher_fill", PHRASE_UI_WHO_TEACHER);
    who_chip(ui, "heart_fill", PHRASE_UI_WHO_OTHER);
    ui_end(ui);
    ui_end(ui);
}

/* Whatever the rules of an app say about an account: help does not ask for it. */
static void account(Ui *ui)
{
    ui_card(ui, (BoxSpec){
                    .flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 20, .pad_x = 32, .pad_y = 24});
    ui_icon(ui, "shield-check_fill", SIZE_ICON_M, ui_color(ui, COLOR_HELP));
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_SMALL, 29, ui_phrase(ui, PHRASE_UI_ACCOUNT_TEXT), ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
}

static void adults_door(Ui *ui)
{
    bool is_column = ui->m.is_portrait || ui->m.is_large_text;
    ui_card(ui, (BoxSpec){.flow = is_column ? FLOW_COLUMN : FLOW_ROW,
                          .align = is_column ? ALIGN_START : ALIGN_CENTER,
                          .gap = 20,
                          .pad_x = 32,
                          .pad_y = 24});
    ui_begin(ui, (BoxSpec){.grow_w = is_column ? 0 : 1, .gap = 4});
    help_card_head(ui, "hand-heart_fill", ui_phrase(ui, PHRASE_UI_ADULTS_TITLE));
    ui_text(ui, STYLE_SMALL, 29, ui_phrase(ui, PHRASE_UI_ADULTS_TEXT), ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_button(ui, (Button){.kind = BUTTON_SECONDARY,
                           .words = ui_phrase(ui, PHRASE_UI_ADULTS_OPEN),
                           .after = "arrow-right_bold",
                           .press = {.name = "adults", .on_press = {.kind = INTENT_ADULTS}}});
    ui_end(ui);
}

void screen_help(Ui *ui, const ScreenView *view)
{
    const Help *help = view->library->help;
    page_begin(ui, ui_color(ui, COLOR_HELP_TINT));
    help_bar(ui);
    page_body_begin(ui, ui->m.is_portrait ? FLOW_COLUMN : FLOW_ROW, ui->m.is_portrait ? 24 : 32);
    help_panel(ui);
    page_region_begin(ui, SPACE_X3);
    if (ui->m.is_large_text) {
        ui_title(ui, STYLE_HERO, 0, ui_phrase(ui, PHRASE_UI_NOT_YOUR_FAULT),
                 ui_color(ui, COLOR_INK));
        ui_text(ui, STYLE_LEAD, 0, ui_phrase(ui, PHRASE_UI_NOT_YOUR_FAULT_TEXT),
                ui_color(ui, COLOR_INK));
    }
    help_cards(ui, view, HELP_OF_CHILDREN);
    account(ui);
    starters(ui, help);
    adults_door(ui);
    help_foot(ui, view, HELP_OF_CHILDREN);
    page_region_end(ui);
    page_body_end(ui);
    help_bottom(ui);
    page_end(ui);
}
