/* The help page: works when every pack is broken, is never counted, and says what nobody has
 * confirmed yet. */
#include "aman/screens/screens.h"

static void help_panel(Ui *ui)
{
    if (ui->m.is_large_text) {
        return;
    }
    bool is_portrait = ui->m.is_portrait;
    int w = ui->m.is_compact ? 540 : 608; /* ref px */
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
    ui_begin(ui, (BoxSpec){.pad_x = 48, .gap = 20, .grow_w = is_portrait});
    ui_title(ui, STYLE_HERO, 0, ui_phrase(ui, PHRASE_UI_NOT_YOUR_FAULT),
             ui_color(ui, COLOR_ON_DEEP));
    ui_text(ui, STYLE_LEAD, 35, ui_phrase(ui, PHRASE_UI_NOT_YOUR_FAULT_TEXT),
            ui_color(ui, COLOR_ON_DEEP2));
    ui_end(ui);
    if (!ui->theme.is_contrast) {
        ui_begin(
            ui,
            (BoxSpec){.flow = FLOW_STACK, .align = ALIGN_CENTER, .justify = PACK_END, .grow_h = 1});
        int h = is_portrait ? 360 : ui->m.is_compact ? 300 : 490; /* ref px */
        Box *box = ui_picture(ui, PICTURE_DRAWING, NULL, STR("scene_together"),
                              is_portrait ? 380 : w - 28, h);
        if (box) {
            box->picture_y = ALIGN_END;
        }
        ui_end(ui);
    }
    ui_end(ui);
}

static void card_head(Ui *ui, const char *icon, Str name)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 14});
    ui_icon(ui, icon, SIZE_ICON_M, ui_color(ui, COLOR_HELP));
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_LABEL, 29, name, ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
}

static void near_card(Ui *ui, const Help *help)
{
    bool is_local = help && help->local.where.line > 0;
    ui_card(ui, (BoxSpec){.pad_x = 32,
                          .pad_y = 28,
                          .gap = 12,
                          .grow_w = 1,
                          .min_h = ui->m.is_portrait ? 176 : 276});
    card_head(ui, "users_fill", ui_phrase(ui, PHRASE_UI_NEAR_TITLE));
    ui_title(ui, STYLE_H2, 42,
             is_local ? ui_words(ui, &help->local.name) : ui_phrase(ui, PHRASE_UI_NEAR_NAME),
             ui_color(ui, COLOR_INK));
    ui_text(ui, STYLE_SMALL, 29,
            is_local ? ui_words(ui, &help->local.place) : ui_phrase(ui, PHRASE_UI_NEAR_TEXT),
            ui_color(ui, COLOR_INK));
    ui_end(ui);
}

static Str kind_word(const Ui *ui, const HelpChannel *channel)
{
    return ui_phrase(ui, str_is(channel->kind.text, "phone")      ? PHRASE_UI_KIND_PHONE
                         : str_is(channel->kind.text, "whatsapp") ? PHRASE_UI_KIND_WHATSAPP
                                                                  : PHRASE_UI_KIND_WEB);
}

static bool is_confirmed(const HelpChannel *channel)
{
    return str_is(channel->status.text, "confirmed");
}

/* The number; without one, what the channel does or that its number is too old to be shown. */
static void channel_number(Ui *ui, const HelpCard *card)
{
    if (card->shown.len > 0) {
        ui_text(ui, STYLE_NUMBER, card->shown.len > 6 ? 48 : 64, card->shown,
                ui_color(ui, COLOR_INK));
    } else {
        ui_title(ui, STYLE_H2, 40,
                 ui_phrase(ui, card->has_lapsed ? PHRASE_UI_ASK_FOR_NUMBER : PHRASE_UI_REMOVAL),
                 ui_color(ui, COLOR_INK));
    }
}

static void channel_words(Ui *ui, const HelpCard *card)
{
    const HelpChannel *channel = card->channel;
    char *icon = str_to_c(ui->in.arena, channel->icon.text);
    card_head(ui, icon ? icon : "phone_fill", ui_words(ui, &channel->name));
    channel_number(ui, card);
    Str hours = ui_words(ui, &channel->hours);
    Str use = hours.len > 0 ? str_print(ui->in.arena, STR_FMT " " STR_FMT ".",
                                        STR_ARG(ui_words(ui, &channel->use)), STR_ARG(hours))
                            : ui_words(ui, &channel->use);
    ui_text(ui, STYLE_SMALL, 28, use, ui_color(ui, COLOR_INK2));
    if (!is_confirmed(channel)) {
        ui_text(ui, STYLE_CAPTION, 0, ui_phrase(ui, PHRASE_UI_UNCONFIRMED),
                ui_color(ui, COLOR_INK3));
    }
}

static void channel_card(Ui *ui, const HelpCard *card)
{
    ui_card(ui, (BoxSpec){.flow = FLOW_ROW,
                          .align = ALIGN_CENTER,
                          .pad_x = 32,
                          .pad_y = 20,
                          .gap = 20,
                          .grow_w = 1,
                          .min_h = ui->m.is_portrait ? 236 : 276});
    ui_begin(ui, (BoxSpec){.grow_w = 1, .gap = 6});
    channel_words(ui, card);
    ui_end(ui);
    if (card->value.len > 0) {
        ui_begin(ui, (BoxSpec){.align = ALIGN_CENTER, .gap = 6});
        ui_qr(ui, card->value, SIZE_QR);
        ui_text(ui, STYLE_CAPTION, 24, kind_word(ui, card->channel), ui_color(ui, COLOR_INK2));
        ui_end(ui);
    }
    ui_end(ui);
}

static void cards(Ui *ui, const ScreenView *view)
{
    const Help *help = view->library->help;
    HelpCard shown[HELP_CARDS - 1];
    size_t count = help_channels_shown(help, view->today, shown),
           columns = ui->m.is_portrait || ui->m.is_large_text ? 1 : 2;
    for (size_t i = 0; i <= count; i += columns) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .gap = SPACE_X3});
        for (size_t j = i; j < i + columns && j <= count; j++) {
            if (j == 0) {
                near_card(ui, help);
            } else {
                channel_card(ui, &shown[j - 1]);
            }
        }
        ui_end(ui);
    }
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
    card_head(ui, "chats-circle_fill", ui_phrase(ui, PHRASE_UI_STARTERS_TITLE));
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

static void foot(Ui *ui, const ScreenView *view)
{
    Str checked = view->numbers_checked ? ui_fill(ui, PHRASE_UI_HELP_CHECKED,
                                                  str_from_c(view->numbers_checked), (Str){0})
                                        : ui_phrase(ui, PHRASE_UI_HELP_UNCHECKED);
    Str line = str_print(ui->in.arena, STR_FMT " " STR_FMT,
                         STR_ARG(ui_phrase(ui, PHRASE_UI_HELP_PRIVATE)), STR_ARG(checked));
    ui_text(ui, STYLE_CAPTION, 0, line, ui_color(ui, COLOR_INK3));
}

/* Quick close stands where the help pill is on every other page. */
static void close_tool(Ui *ui)
{
    Press press = {.role = ROLE_HELP, .name = "leave", .on_press = {.kind = INTENT_LEAVE}};
    uint32_t color = ui_color(ui, COLOR_SURFACE);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .gap = 14,
                           .pad_x = 24,
                           .min_h = SIZE_TOPBAR_BUTTON,
                           .radius = RADIUS_TOOL,
                           .fill = ink(ui_color(ui, COLOR_INK)),
                           .is_touch = true,
                           .sinks = 0,
                           .press = press});
    ui_icon(ui, "x-circle_fill", 36, color);
    ui_text(ui, STYLE_LABEL, 29, ui_phrase(ui, PHRASE_UI_QUICK_CLOSE), color);
    if (ui_shows_keys(ui)) {
        ui_key_cap(ui, "Esc");
    }
    ui_end(ui);
}

static void bar(Ui *ui)
{
    page_top_over_begin(ui, true);
    close_tool(ui);
    page_top_end(ui);
}

void screen_help(Ui *ui, const ScreenView *view)
{
    const Help *help = view->library->help;
    page_begin(ui, ui_color(ui, COLOR_HELP_TINT));
    bar(ui);
    page_body_begin(ui, ui->m.is_portrait ? FLOW_COLUMN : FLOW_ROW, ui->m.is_portrait ? 24 : 32);
    help_panel(ui);
    page_region_begin(ui, SPACE_X3);
    if (ui->m.is_large_text) {
        ui_title(ui, STYLE_HERO, 0, ui_phrase(ui, PHRASE_UI_NOT_YOUR_FAULT),
                 ui_color(ui, COLOR_INK));
        ui_text(ui, STYLE_LEAD, 0, ui_phrase(ui, PHRASE_UI_NOT_YOUR_FAULT_TEXT),
                ui_color(ui, COLOR_INK));
    }
    cards(ui, view);
    starters(ui, help);
    foot(ui, view);
    page_region_end(ui);
    page_body_end(ui);
    const ScrollState *state = ui_scroll(ui, "page");
    if (state && state->content_h > state->view_h) {
        page_bottom_begin(ui);
        page_more_button(ui);
        page_bottom_end(ui);
    } else {
        ui_space(ui, 1, 20);
    }
    page_end(ui);
}
