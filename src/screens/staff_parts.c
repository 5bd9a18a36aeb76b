#include "staff_parts.h"

bool figures_are_folded(const Ui *ui)
{
    return ui->m.is_portrait || ui->m.is_large_text;
}

void staff_top_begin(Ui *ui, const Text *title)
{
    page_top_begin(ui);
    Str back = ui_words(ui, &ui->in.strings->back);
    ui_tool(ui, (Press){.name = "back-panel", .label = back, .on_press = {.kind = INTENT_BACK}},
            "arrow-left_bold", figures_are_folded(ui) ? (Str){0} : back);
    if (!figures_are_folded(ui)) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                               .align = ALIGN_CENTER,
                               .pad_left = 12,
                               .min_h = SIZE_TOPBAR_BUTTON});
        ui_text(ui, STYLE_H2, 0, ui_words(ui, title), ui_color(ui, COLOR_INK));
        ui_end(ui);
    }
    ui_grow(ui);
}

void staff_top_end(Ui *ui)
{
    ui_tools(ui, true);
    page_top_end(ui);
}

void staff_title_inside(Ui *ui, const Text *title)
{
    if (figures_are_folded(ui)) {
        ui_title(ui, STYLE_H2, 0, ui_words(ui, title), ui_color(ui, COLOR_INK));
    }
}

void staff_forward(Ui *ui, const Text *words, const char *icon, IntentKind kind)
{
    ui_button(ui, (Button){.kind = BUTTON_PRIMARY,
                           .words = ui_words(ui, words),
                           .before = icon,
                           .min_w = ui->m.is_large_text ? 0 : 260,
                           .grow_w = ui->m.is_portrait,
                           .press = {.name = "forward", .on_press = {.kind = kind}}});
}

Str staff_date(Ui *ui, Str iso)
{
    Day day;
    if (!report_day_parse(iso, &day)) {
        return iso;
    }
    Str month = report_month(day.month, ui->in.lang);
    return str_print(ui->in.arena, "%u " STR_FMT " %u", day.day, STR_ARG(month), day.year);
}

void figure_card(Ui *ui, const char *icon, Str number, Str words)
{
    bool is_contrast = ui->theme.is_contrast;
    ui_card(ui, (BoxSpec){.flow = FLOW_ROW,
                          .align = ALIGN_CENTER,
                          .gap = 24,
                          .pad_x = ui->m.is_compact ? 24 : 32,
                          .pad_y = 22,
                          .grow_w = 1});
    if (!ui->m.is_large_text) {
        ui_icon_bubble(ui, icon, 84, 48,
                       is_contrast ? ui_color(ui, COLOR_SURFACE) : ui->topic->soft,
                       is_contrast ? ui_color(ui, COLOR_INK) : ui_color(ui, COLOR_BRAND_DEEP));
    }
    ui_begin(ui, (BoxSpec){.grow_w = 1, .gap = 4});
    ui_text(ui, STYLE_NUMBER, 60, number, ui_color(ui, COLOR_INK));
    ui_text(ui, STYLE_SMALL, 27, words, ui_color(ui, COLOR_INK2));
    ui_end(ui);
    ui_end(ui);
}

void figures_periods(Ui *ui, const ScreenView *view, bool with_month)
{
    enum { PANEL_W = 500, MONTH_W = 760, WORDS = 28, HUNDRED = 100 };
    const Strings *s = ui->in.strings;
    const Text *words[PERIOD_COUNT] = {&s->panel_today, &s->panel_week, &s->panel_all};
    Segment segments[PERIOD_COUNT + 1];
    size_t count = 0;
    for (uint16_t i = 0; i < PERIOD_COUNT; i++) {
        if (with_month && i == PERIOD_ALL) {
            segments[count++] =
                (Segment){ui_words(ui, &s->panel_month),
                          {.kind = INTENT_MOVE, .to = (uint16_t)view->session->staff.shift},
                          true,
                          WORDS};
        }
        segments[count++] = (Segment){ui_words(ui, words[i]),
                                      {.kind = INTENT_PERIOD, .index = i},
                                      !with_month && view->session->staff.period == i,
                                      WORDS};
    }
    bool is_whole = figures_are_folded(ui) || ui->m.is_compact;
    int w = (with_month ? MONTH_W : PANEL_W) * ui->m.text_percent / HUNDRED;
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW});
    ui_begin(ui, (BoxSpec){.w = is_whole ? 0 : w, .grow_w = is_whole});
    ui_segments(ui, "period", segments, count);
    ui_end(ui);
    ui_end(ui);
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
    const Strings *s = ui->in.strings;
    switch (desk ? desk->figures_state : FIGURES_AWAITED) {
    case FIGURES_AWAITED:
        return ui_words(ui, &s->pin_checking);
    case FIGURES_MADE:
        return ui_words(ui, &s->panel_empty_text);
    case FIGURES_NONE:
        return ui_words(ui, &s->panel_no_counting);
    case FIGURES_NO_READ:
        return str_from_c(counts_state_text(
            desk->counts == COUNTS_FINE ? COUNTS_BROKEN : desk->counts, ui->in.lang));
    case FIGURES_NO_MEMORY:
        return ui_words(ui, &s->panel_no_memory);
    case FIGURES_DAMAGED:
        return ui_words(ui, &s->panel_damaged);
    }
    return (Str){0};
}

void figures_state(Ui *ui, const ScreenView *view, bool is_empty)
{
    const Strings *s = ui->in.strings;
    bool is_awaited = !view->desk || view->desk->figures_state == FIGURES_AWAITED;
    const Text *title = is_empty ? &s->panel_empty : &s->panel_no_figures;
    ui_card(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 40, .pad = 48});
    if (!figures_are_folded(ui) && !ui->theme.is_contrast) {
        ui_picture(ui, PICTURE_DRAWING, NULL, STR("jaga_calm"), 180, 166);
    }
    ui_begin(ui, (BoxSpec){.grow_w = 1, .gap = 12});
    if (!is_awaited) {
        ui_title(ui, STYLE_H2, 0, ui_words(ui, title), ui_color(ui, COLOR_INK));
    }
    ui_text(ui, STYLE_BODY, 30, why_none(ui, view->desk), ui_color(ui, COLOR_INK2));
    ui_end(ui);
    ui_end(ui);
}

void figures_cares(Ui *ui, const ScreenView *view)
{
    const Strings *s = ui->in.strings;
    const DeskView *desk = view->desk;
    size_t left_out = view->library->left_out;
    if (!desk || (desk->waiting == 0 && desk->lost == 0 && left_out == 0)) {
        return;
    }
    ui_card(ui, (BoxSpec){.pad_x = 32, .pad_y = 22, .gap = 12});
    if (desk->waiting > 0) {
        Str why = desk->counts == COUNTS_FINE
                      ? (Str){0}
                      : str_from_c(counts_state_text(desk->counts, ui->in.lang));
        figures_line(ui, "warning-circle_fill",
                     ui_fill(ui, &s->panel_waiting, ui_number(ui, (uint32_t)desk->waiting), why));
    }
    if (left_out > 0) {
        figures_line(ui, "file-x_fill",
                     ui_fill(ui, &s->panel_left_out, ui_number(ui, (uint32_t)left_out), (Str){0}));
    }
    if (desk->lost > 0) {
        figures_line(ui, "warning-circle_fill",
                     ui_fill(ui, &s->panel_lost, ui_number(ui, (uint32_t)desk->lost), (Str){0}));
    }
    ui_end(ui);
}
