/* Bars, cards of numbers, the row of periods, small lines and numbered steps, as the pages behind
 * the PIN share them, and the card that says why there are no figures. */
#include "staff_parts.h"

bool figures_are_folded(const Ui *ui)
{
    return ui->m.is_portrait || ui->m.is_large_text;
}

void staff_top_begin(Ui *ui, Phrase title)
{
    page_top_begin(ui);
    Str back = ui_phrase(ui, PHRASE_UI_BACK);
    ui_tool(ui, (Press){.name = "back-panel", .label = back, .on_press = {.kind = INTENT_BACK}},
            "arrow-left_bold", figures_are_folded(ui) ? (Str){0} : back);
    if (!figures_are_folded(ui)) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                               .align = ALIGN_CENTER,
                               .pad_left = 12,
                               .min_h = SIZE_TOPBAR_BUTTON});
        ui_text(ui, STYLE_H2, 0, ui_phrase(ui, title), ui_color(ui, COLOR_INK));
        ui_end(ui);
    }
    ui_grow(ui);
}

void staff_top_end(Ui *ui)
{
    ui_tools(ui, true);
    page_top_end(ui);
}

void staff_title_inside(Ui *ui, Phrase title)
{
    if (figures_are_folded(ui)) {
        ui_title(ui, STYLE_H2, 0, ui_phrase(ui, title), ui_color(ui, COLOR_INK));
    }
}

void staff_forward(Ui *ui, Phrase words, const char *icon, IntentKind kind)
{
    ui_button(ui, (Button){.kind = BUTTON_PRIMARY,
                           .words = ui_phrase(ui, words),
                           .before = icon,
                           .min_w = ui->m.is_large_text ? 0 : 260,
                           .grow_w = ui->m.is_portrait,
                           .press = {.name = "forward", .on_press = {.kind = kind}}});
}

typedef enum { NUMBER_DONE, NUMBER_NOW, NUMBER_LATER } NumberLook;

static void number_bubble(Ui *ui, uint32_t number, NumberLook state, bool is_on_deep)
{
    enum { SIDE = 72, SIDE_LOW = 56 };
    bool is_now = state == NUMBER_NOW, is_contrast = ui->theme.is_contrast;
    int side = is_on_deep && !ui->m.is_compact ? SIDE : SIDE_LOW;
    uint32_t quiet = ui_color(ui, is_on_deep ? COLOR_BRAND_DEEP2 : COLOR_SURFACE);
    uint32_t loud = ui_color(ui, is_on_deep || is_contrast ? COLOR_ACTION : COLOR_INK);
    uint32_t on_loud = ui_color(ui, is_on_deep || is_contrast ? COLOR_ON_ACTION : COLOR_SURFACE);
    uint32_t on_quiet = ui_color(ui, is_on_deep ? COLOR_ON_DEEP2 : COLOR_INK2);
    bool has_outline = !is_now && (is_contrast || !is_on_deep);
    ui_begin(ui, (BoxSpec){.flow = FLOW_STACK,
                           .align = ALIGN_CENTER,
                           .justify = PACK_CENTER,
                           .min_w = side,
                           .min_h = side,
                           .radius = RADIUS_KEY,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .tight_radius = 6,
                           .fill = ink(is_now ? loud : quiet),
                           .outline = has_outline ? ink(ui_color(ui, COLOR_LINE_STRONG)) : (Ink){0},
                           .outline_w = STROKE_CONTROL});
    if (state == NUMBER_DONE) {
        ui_icon(ui, "check_bold", side / 2, on_quiet);
    } else {
        ui_text(ui, STYLE_LABEL, side / 2, ui_number(ui, number), is_now ? on_loud : on_quiet);
    }
    ui_end(ui);
}

static void numbered(Ui *ui, uint32_t number, NumberLook state, Str words, bool is_on_deep)
{
    bool is_now = state == NUMBER_NOW;
    ColorRole color =
        is_on_deep ? (is_now ? COLOR_ON_DEEP : COLOR_ON_DEEP2) : (is_now ? COLOR_INK : COLOR_INK2);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = is_on_deep ? 24 : 16});
    number_bubble(ui, number, state, is_on_deep);
    ui_begin(ui, (BoxSpec){.grow_w = is_on_deep});
    ui_text(ui, is_now ? STYLE_LABEL : STYLE_BODY, is_on_deep ? 33 : 29, words,
            ui_color(ui, color));
    ui_end(ui);
    ui_end(ui);
}

void staff_numbered(Ui *ui, const Phrase *words, size_t count, size_t now, bool is_on_deep)
{
    for (size_t i = 0; i < count; i++) {
        numbered(ui, (uint32_t)i + 1,
                 i < now    ? NUMBER_DONE
                 : i == now ? NUMBER_NOW
                            : NUMBER_LATER,
                 ui_phrase(ui, words[i]), is_on_deep);
    }
}

Str staff_date(Ui *ui, Str iso)
{
    Day day;
    return sums_day_parse(iso, &day) ? lang_date(ui->in.arena, day, ui->in.lang) : iso;
}

static void figure_card(Ui *ui, const StaffFigure *figure)
{
    bool is_contrast = ui->theme.is_contrast, is_low = ui->m.is_compact;
    ui_card(ui, (BoxSpec){.flow = FLOW_ROW,
                          .align = ALIGN_CENTER,
                          .gap = is_low ? 16 : 20,
                          .pad_x = is_low ? 20 : 26,
                          .pad_y = 22,
                          .grow_w = 1});
    if (!ui->m.is_large_text) {
        ui_icon_bubble(ui, figure->icon, is_low ? 72 : 84, is_low ? 42 : 48,
                       is_contrast ? ui_color(ui, COLOR_SURFACE) : ui->topic->soft,
                       is_contrast ? ui_color(ui, COLOR_INK) : ui_color(ui, COLOR_BRAND_DEEP));
    }
    ui_begin(ui, (BoxSpec){.grow_w = 1, .gap = 4});
    ui_text(ui, STYLE_NUMBER, 60, figure->number, ui_color(ui, COLOR_INK));
    ui_text(ui, STYLE_SMALL, 27, ui_phrase(ui, figure->words), ui_color(ui, COLOR_INK2));
    ui_end(ui);
    ui_end(ui);
}

void figures_cards(Ui *ui, const StaffFigure figures[FIGURES])
{
    size_t in_row = figures_are_folded(ui) ? FIGURES / 2 : FIGURES;
    for (size_t i = 0; i < FIGURES; i++) {
        if (i % in_row == 0) {
            ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .gap = ui->m.is_compact ? 20 : 32});
        }
        figure_card(ui, &figures[i]);
        if (i % in_row == in_row - 1) {
            ui_end(ui);
        }
    }
}

bool figures_in_bar(const Ui *ui, const ScreenView *view)
{
    /* Below, letters no longer shrink with the window, and the name of the month needs the room. */
    enum { LEAST_SCALE_1000 = 600 };
    bool has_name = view->session->staff.page == STAFF_MONTH;
    return !figures_are_folded(ui) && !ui->m.is_larger_text &&
           !(has_name && ui->m.scale_1000 < LEAST_SCALE_1000);
}

void figures_periods(Ui *ui, const ScreenView *view)
{
    enum { WORDS = 28, COUNT = PERIOD_COUNT + 1, PAIR = 2 };
    const Staff *staff = &view->session->staff;
    bool is_month = staff->page == STAFF_MONTH;
    Intent to_month = is_month ? (Intent){.kind = INTENT_MOVE, .to = (uint16_t)staff->shift}
                               : (Intent){.kind = INTENT_GO, .index = STAFF_MONTH};
    static const Phrase words[COUNT] = {PHRASE_UI_PANEL_TODAY, PHRASE_UI_PANEL_WEEK,
                                        PHRASE_UI_PANEL_MONTH, PHRASE_UI_PANEL_ALL};
    const Period periods[COUNT] = {PERIOD_TODAY, PERIOD_WEEK, PERIOD_COUNT, PERIOD_ALL};
    Segment segments[COUNT];
    for (size_t i = 0; i < COUNT; i++) {
        bool is_own = periods[i] == PERIOD_COUNT; /* the month's */
        Intent intent = {.kind = INTENT_PERIOD, .index = (uint16_t)periods[i]};
        segments[i] =
            (Segment){ui_phrase(ui, words[i]), is_own ? to_month : intent,
                      is_own ? is_month : !is_month && staff->period == periods[i], WORDS};
    }
    if (figures_in_bar(ui, view)) {
        ui_bar_segments(ui, "period", segments, COUNT);
    } else if (ui->m.is_portrait && ui->m.is_large_text) {
        /* Four words of that size are wider than the page. */
        ui_begin(ui, (BoxSpec){.gap = 12});
        ui_segments(ui, "period", segments, PAIR);
        ui_segments(ui, "period-more", segments + PAIR, COUNT - PAIR);
        ui_end(ui);
    } else {
        ui_segments(ui, "period", segments, COUNT);
    }
}

void figures_line(Ui *ui, const char *icon, Str words)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 18, .grow_w = 1});
    ui_icon(ui, icon, 34, ui_color(ui, COLOR_BRAND));
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_SMALL, 26, words, ui_color(ui, COLOR_INK2));
    ui_end(ui);
    ui_end(ui);
}

void figures_foot(Ui *ui, const ScreenView *view, const char *icon, Str words)
{
    Str name = view->desk ? view->desk->name : (Str){0};
    figures_line(ui, icon,
                 name.len > 0
                     ? str_print(ui->in.arena, STR_FMT ". " STR_FMT, STR_ARG(name), STR_ARG(words))
                     : words);
}

void figures_words(Ui *ui, Str words)
{
    ui_text(ui, STYLE_BODY, 30, words, ui_color(ui, COLOR_INK));
}

static Str why_none(Ui *ui, const DeskView *desk)
{
    switch (desk ? desk->figures_state : FIGURES_AWAITED) {
    case FIGURES_AWAITED:
        return ui_phrase(ui, PHRASE_UI_PANEL_ADDING_UP);
    case FIGURES_MADE:
        return ui_phrase(ui, PHRASE_UI_PANEL_EMPTY_TEXT);
    case FIGURES_NONE:
        return ui_phrase(ui, PHRASE_UI_PANEL_NO_COUNTING);
    case FIGURES_NO_READ:
        return str_from_c(counts_state_text(
            desk->counts == COUNTS_FINE ? COUNTS_BROKEN : desk->counts, ui->in.lang));
    case FIGURES_NO_MEMORY:
        return ui_phrase(ui, PHRASE_UI_PANEL_NO_MEMORY);
    case FIGURES_DAMAGED:
        return ui_phrase(ui, PHRASE_UI_PANEL_DAMAGED);
    }
    return (Str){0};
}

void figures_state(Ui *ui, const ScreenView *view, bool is_empty)
{
    bool is_awaited = !view->desk || view->desk->figures_state == FIGURES_AWAITED;
    Phrase title = is_empty ? PHRASE_UI_PANEL_EMPTY : PHRASE_UI_PANEL_NO_FIGURES;
    ui_card(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 40, .pad = 48});
    if (!figures_are_folded(ui) && !ui->theme.is_contrast) {
        ui_picture(ui, PICTURE_DRAWING, NULL, STR("jaga_calm"), 180, 166);
    }
    ui_begin(ui, (BoxSpec){.grow_w = 1, .gap = 12});
    if (!is_awaited) {
        ui_title(ui, STYLE_H2, 0, ui_phrase(ui, title), ui_color(ui, COLOR_INK));
    }
    ui_text(ui, STYLE_BODY, 30, why_none(ui, view->desk), ui_color(ui, COLOR_INK2));
    ui_end(ui);
    ui_end(ui);
}
