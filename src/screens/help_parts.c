/* The parts of the pages that say who helps: cards of people and channels, the bar and the foot. */
#include "help_parts.h"

#include <string.h>

enum { PAD_X = 32, PAD_Y = 22, BESIDE = 20, PANEL_GAP = 32, SCROLL_BAR = 60 }; /* ref px */
enum { SMALLEST = 25 }; /* ref px: letters of a number */

int help_panel_w(const Ui *ui)
{
    return ui->m.is_larger_text ? 540 : 420; /* ref px */
}

void help_card_head(Ui *ui, const char *icon, Str name)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 14});
    ui_icon(ui, icon, SIZE_ICON_M, ui_color(ui, COLOR_HELP));
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_LABEL, 29, name, ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
}

/* Who is near, and whom else to ask when it is about somebody near. */
static void near_card(Ui *ui, const Help *help, int w)
{
    bool is_local = help && help->local.where.line > 0;
    ui_card(ui, (BoxSpec){.pad_x = PAD_X, .pad_y = PAD_Y, .gap = 10, .w = w});
    help_card_head(ui, "users_fill", ui_phrase(ui, PHRASE_UI_NEAR_TITLE));
    ui_title(ui, STYLE_H2, 40,
             is_local ? ui_words(ui, &help->local.name) : ui_phrase(ui, PHRASE_UI_NEAR_NAME),
             ui_color(ui, COLOR_INK));
    ui_text(ui, STYLE_SMALL, 29,
            is_local ? ui_words(ui, &help->local.place) : ui_phrase(ui, PHRASE_UI_NEAR_TEXT),
            ui_color(ui, COLOR_INK));
    ui_text(ui, STYLE_SMALL, 29, ui_phrase(ui, PHRASE_UI_NEAR_OTHER), ui_color(ui, COLOR_INK));
    ui_end(ui);
}

static Str kind_word(const Ui *ui, const HelpChannel *channel)
{
    return ui_phrase(ui, str_is(channel->kind.text, "phone")      ? PHRASE_UI_KIND_PHONE
                         : str_is(channel->kind.text, "whatsapp") ? PHRASE_UI_KIND_WHATSAPP
                                                                  : PHRASE_UI_KIND_WEB);
}

static uint32_t columns_of(const Ui *ui)
{
    return page_is_beside(ui) ? 2 : 1;
}

/* Of one column of cards, in reference pixels. */
static int column_w(const Ui *ui, HelpReader reader)
{
    enum { THOUSAND = 1000 };
    int columns = (int)columns_of(ui);
    bool has_panel = reader == HELP_OF_CHILDREN && page_is_beside(ui);
    const ScrollState *state = ui_scroll(ui, "page");
    int bar = state && state->content_h > state->view_h ? SCROLL_BAR : 0;
    int taken = 2 * ui->m.margin + bar + (has_panel ? help_panel_w(ui) + PANEL_GAP : 0);
    int page = ui->m.frame.w * THOUSAND / ui->m.scale_1000 - taken;
    return (page - SPACE_X3 * (columns - 1)) / columns;
}

/* The largest letters in which the number is one line of `room` real pixels; 0: there are none. */
static int number_size(Ui *ui, Str number, int room)
{
    static const int SIZES[] = {64, 54, 46, 40, 34, 29, SMALLEST}; /* ref px */
    for (size_t i = 0; i < sizeof SIZES / sizeof *SIZES; i++) {
        TextForm form = metrics_form(&ui->m, STYLE_NUMBER, SIZES[i]);
        if (texts_width(ui->in.texts, form, number) <= room) {
            return SIZES[i];
        }
    }
    return 0;
}

/* How many bytes of `number` are a line of `room` real pixels, rather up to a mark than in a word.
 */
static uint32_t line_bytes(Ui *ui, Str number, int room)
{
    TextForm form = metrics_form(&ui->m, STYLE_NUMBER, SMALLEST);
    uint32_t fits = number.len, mark = 0;
    while (fits > 1 && texts_width(ui->in.texts, form, str_slice(number, 0, fits)) > room) {
        fits = str_valid_bytes(str_slice(number, 0, fits - 1));
    }
    for (uint32_t i = 0; i < fits; i++) {
        mark = strchr("./-", number.at[i]) ? i + 1 : mark;
    }
    return fits == number.len || mark == 0 ? (fits > 0 ? fits : number.len) : mark;
}

/* The number or address as it is copied; without one, that somebody has to be asked for it. One
 * that is too wide even in the smallest letters has several lines. */
static void channel_number(Ui *ui, Str number, int size, int room)
{
    uint32_t color = ui_color(ui, COLOR_INK);
    if (number.len == 0) {
        ui_title(ui, STYLE_H2, 40, ui_phrase(ui, PHRASE_UI_ASK_FOR_NUMBER), color);
    }
    while (number.len > 0) {
        uint32_t bytes = size > 0 ? number.len : line_bytes(ui, number, room);
        ui_text(ui, STYLE_NUMBER, size > 0 ? size : SMALLEST, str_slice(number, 0, bytes), color);
        number = str_slice(number, bytes, number.len);
    }
}

/* What it is for; its hours only when somebody found them to be true. */
static void channel_use(Ui *ui, const HelpCard *card)
{
    const HelpChannel *channel = card->channel;
    Str use = ui_words(ui, &channel->use), hours = ui_words(ui, &channel->hours);
    if (help_is_confirmed(card) && hours.len > 0) {
        use = str_print(ui->in.arena, STR_FMT " " STR_FMT ".", STR_ARG(use), STR_ARG(hours));
    }
    ui_text(ui, STYLE_SMALL, 28, use, ui_color(ui, COLOR_INK2));
    if (!help_is_confirmed(card)) {
        ui_text(ui, STYLE_CAPTION, 0, ui_phrase(ui, PHRASE_UI_UNCONFIRMED),
                ui_color(ui, COLOR_INK3));
    }
}

enum { KIND_SIZE = 24 }; /* ref px: of the word below a code */

/* Of a code with the word below it, in real pixels. */
static int code_w(Ui *ui, const HelpChannel *channel)
{
    TextForm form = metrics_form(&ui->m, STYLE_CAPTION, KIND_SIZE);
    int code = ui_px(ui, SIZE_QR), word = texts_width(ui->in.texts, form, kind_word(ui, channel));
    return code > word ? code : word;
}

static void channel_code(Ui *ui, const HelpCard *card)
{
    if (card->value.len > 0) {
        ui_begin(ui, (BoxSpec){.align = ALIGN_CENTER, .gap = 6});
        ui_qr(ui, card->value, SIZE_QR);
        ui_text(ui, STYLE_CAPTION, KIND_SIZE, kind_word(ui, card->channel),
                ui_color(ui, COLOR_INK2));
        ui_end(ui);
    }
}

/* The code stands beside everything where the number is short, else below it. */
static void channel_card(Ui *ui, const HelpCard *card, int w)
{
    enum { LEAST_BESIDE = 34 };
    int room = ui_px(ui, w - 2 * PAD_X);
    const HelpChannel *channel = card->channel;
    Str number = help_number(card);
    char *icon = str_to_c(ui->in.arena, channel->icon.text);
    int beside = card->value.len > 0 ? code_w(ui, channel) + ui_px(ui, BESIDE) : 0;
    int size = number_size(ui, number, room - beside);
    bool is_beside = number.len == 0 || size >= LEAST_BESIDE;
    size = is_beside ? size : number_size(ui, number, room);
    ui_card(ui, (BoxSpec){.flow = is_beside ? FLOW_ROW : FLOW_COLUMN,
                          .align = is_beside ? ALIGN_CENTER : ALIGN_FILL,
                          .pad_x = PAD_X,
                          .pad_y = PAD_Y,
                          .gap = is_beside ? BESIDE : 6,
                          .w = w});
    ui_begin(ui, (BoxSpec){.grow_w = is_beside ? 1 : 0, .gap = 6});
    help_card_head(ui, icon ? icon : "phone_fill", ui_words(ui, &channel->name));
    channel_number(ui, number, size, room);
    if (is_beside) {
        channel_use(ui, card);
        ui_end(ui);
        channel_code(ui, card);
    } else {
        ui_end(ui);
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = BESIDE});
        ui_begin(ui, (BoxSpec){.grow_w = 1, .gap = 6});
        channel_use(ui, card);
        ui_end(ui);
        channel_code(ui, card);
        ui_end(ui);
    }
    ui_end(ui);
}

void help_cards(Ui *ui, const ScreenView *view, HelpReader reader)
{
    const Help *help = view->library->help;
    HelpCard shown[HELP_CHANNELS];
    uint32_t first = reader == HELP_OF_CHILDREN ? 1 : 0, columns = columns_of(ui);
    uint32_t count = (uint32_t)help_channels_shown(help, reader, view->today, shown) + first;
    int w = column_w(ui, reader);
    for (uint32_t i = 0; i < count; i += columns) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .gap = SPACE_X3});
        for (uint32_t j = i; j < i + columns && j < count; j++) {
            if (j < first) {
                near_card(ui, help, w);
            } else {
                channel_card(ui, &shown[j - first], w);
            }
        }
        ui_end(ui);
    }
}

void help_foot(Ui *ui, const ScreenView *view, HelpReader reader)
{
    Str on = help_checked_on(view->library->help, reader, view->today);
    Str checked = on.len > 0 ? ui_fill(ui, PHRASE_UI_HELP_CHECKED, on, (Str){0})
                             : ui_phrase(ui, PHRASE_UI_HELP_UNCHECKED);
    Str line = str_print(ui->in.arena, STR_FMT " " STR_FMT,
                         STR_ARG(ui_phrase(ui, PHRASE_UI_HELP_PRIVATE)), STR_ARG(checked));
    ui_text(ui, STYLE_CAPTION, 0, line, ui_color(ui, COLOR_INK3));
}

void help_bottom(Ui *ui)
{
    const ScrollState *state = ui_scroll(ui, "page");
    if (state && state->content_h > state->view_h) {
        page_bottom_begin(ui);
        page_more_button(ui);
        page_bottom_end(ui);
    } else {
        ui_space(ui, 1, 20);
    }
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

void help_bar(Ui *ui)
{
    page_top_over_begin(ui, true);
    close_tool(ui);
    page_top_end(ui);
}
