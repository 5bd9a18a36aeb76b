/* One month: sittings day by day, and the day that is chosen. */
#include "staff_month_chart.h"
#include "staff_parts.h"
#include "staff_problems.h"

/* To the day before or after; the arrow keys do the same while one of the two is focused. */
static void day_button(Ui *ui, const MonthColumns *columns, bool is_after)
{
    uint16_t before = (uint16_t)columns->chosen, after = (uint16_t)(columns->chosen + 2);
    bool has_before = columns->chosen > 0, has_after = after <= columns->count;
    Intent to_before = {.kind = has_before ? INTENT_PICK : INTENT_NONE, .index = before};
    Intent to_after = {.kind = has_after ? INTENT_PICK : INTENT_NONE, .index = after};
    ui_button(ui,
              (Button){.kind = BUTTON_SECONDARY,
                       .before = is_after ? "arrow-right_bold" : "arrow-left_bold",
                       .press = {.name = is_after ? "day-after" : "day-before",
                                 .label = ui_phrase(ui, is_after ? PHRASE_UI_MONTH_DAY_AFTER
                                                                 : PHRASE_UI_MONTH_DAY_BEFORE),
                                 .is_disabled = is_after ? !has_after : !has_before,
                                 .on_press = is_after ? to_after : to_before,
                                 .on_way = {[ARROW_LEFT] = to_before, [ARROW_RIGHT] = to_after}}});
}

/* Who it was, by track: the report tells the parts only when each may be told. */
static void parts(Ui *ui, const Report *day)
{
    ui_begin(ui, (BoxSpec){.h = STROKE_HAIR, .fill = ink(ui_color(ui, COLOR_LINE))});
    ui_end(ui);
    if (day->tracks.is_kept) {
        ui_text(ui, STYLE_SMALL, 0, ui_phrase(ui, PHRASE_UI_MONTH_KEPT), ui_color(ui, COLOR_INK2));
    }
    for (size_t i = 0; i < day->tracks.part_count; i++) {
        const ReportPart *part = &day->tracks.parts[i];
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .gap = 16});
        ui_begin(ui, (BoxSpec){.grow_w = 1});
        ui_text(ui, STYLE_SMALL, 0, report_title_text(&part->title, ui->in.lang),
                ui_color(ui, COLOR_INK));
        ui_end(ui);
        ui_text(ui, STYLE_LABEL, 28, report_number_text(ui->in.arena, part->n, ui->in.lang),
                ui_color(ui, COLOR_INK));
        ui_end(ui);
    }
}

static void day_card(Ui *ui, const ScreenView *view, const MonthColumns *columns)
{
    static const Phrase weekdays[] = {PHRASE_UI_WEEKDAY_1, PHRASE_UI_WEEKDAY_2, PHRASE_UI_WEEKDAY_3,
                                      PHRASE_UI_WEEKDAY_4, PHRASE_UI_WEEKDAY_5, PHRASE_UI_WEEKDAY_6,
                                      PHRASE_UI_WEEKDAY_7};
    Day day = staff_month_day(&view->session->staff, month_today(view));
    ui_card(ui, (BoxSpec){.pad = 32,
                          .gap = 16,
                          .w = figures_are_folded(ui) ? 0
                               : ui->m.is_compact     ? 420
                                                      : 384});
    ui_begin(ui, (BoxSpec){.gap = 2});
    ui_text(ui, STYLE_LABEL, 27, ui_phrase(ui, weekdays[day_weekday(day)]),
            ui_color(ui, COLOR_INK2));
    ui_text(ui, STYLE_H3, 38,
            ui_fill(ui, PHRASE_UI_MONTH_DAY, ui_number(ui, day.day),
                    lang_month(day.month, ui->in.lang)),
            ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_begin(ui, (BoxSpec){.gap = 2});
    ui_text(ui, STYLE_NUMBER, 84,
            report_number_text(ui->in.arena, columns->slots[columns->chosen].sittings, ui->in.lang),
            ui_color(ui, COLOR_INK));
    ui_text(ui, STYLE_SMALL, 0, ui_phrase(ui, PHRASE_UI_MONTH_SITTINGS), ui_color(ui, COLOR_INK2));
    ui_end(ui);
    if (view->desk->day) {
        parts(ui, view->desk->day);
    }
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 16});
    day_button(ui, columns, false);
    day_button(ui, columns, true);
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_SMALL, 25, ui_phrase(ui, PHRASE_UI_MONTH_MOVE), ui_color(ui, COLOR_INK2));
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
}

static void figures(Ui *ui, const Report *month)
{
    Arena *arena = ui->in.arena;
    Lang lang = ui->in.lang;
    const StaffFigure all[FIGURES] = {
        {"users_fill", report_number_text(arena, month->sittings, lang), PHRASE_UI_PANEL_SITTINGS},
        {"check-circle_fill", report_number_text(arena, month->lessons_finished, lang),
         PHRASE_UI_PANEL_FINISHED},
        {"calendar-check_fill", report_number_text(arena, month->days_used, lang),
         PHRASE_UI_PANEL_DAYS},
        {"trend-up_fill", report_gain_text(arena, month->average_gain, lang), PHRASE_UI_PANEL_GAIN},
    };
    figures_cards(ui, all);
}

static void month_button(Ui *ui, const Staff *staff, bool is_after)
{
    int shift = staff->shift + (is_after ? -1 : 1);
    ui_tool(
        ui,
        (Press){.name = is_after ? "month-after" : "month-before",
                .label = ui_phrase(ui, is_after ? PHRASE_UI_MONTH_AFTER : PHRASE_UI_MONTH_BEFORE),
                .is_disabled = shift < 0 || shift > STAFF_MONTHS_BACK,
                .on_press = {.kind = INTENT_MOVE, .to = (uint16_t)(shift < 0 ? 0 : shift)}},
        is_after ? "caret-right_bold" : "caret-left_bold", (Str){0});
}

static void month_name(Ui *ui, const ScreenView *view, int size)
{
    Day first = staff_month_first(&view->session->staff, month_today(view));
    ui_text(ui, STYLE_H2, size,
            ui_fill(ui, PHRASE_UI_MONTH_TITLE, lang_month(first.month, ui->in.lang),
                    ui_digits(ui, first.year)),
            ui_color(ui, COLOR_INK));
}

static void month_top(Ui *ui, const ScreenView *view)
{
    const Staff *staff = &view->session->staff;
    page_top_begin(ui);
    ui_tool(ui,
            (Press){.name = "back-panel",
                    .label = ui_phrase(ui, PHRASE_UI_BACK),
                    .on_press = {.kind = INTENT_BACK}},
            "arrow-left_bold", (Str){0});
    month_button(ui, staff, false);
    if (!figures_are_folded(ui)) {
        ui_begin(ui,
                 (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .min_h = SIZE_TOPBAR_BUTTON});
        month_name(ui, view, 0);
        ui_end(ui);
    }
    month_button(ui, staff, true);
    ui_grow(ui);
    if (figures_in_bar(ui, view)) {
        figures_periods(ui, view);
    }
    ui_tools(ui, true);
    page_top_end(ui);
}

static void contents(Ui *ui, const ScreenView *view)
{
    const Report *month = view->desk ? view->desk->month : NULL;
    bool is_folded = figures_are_folded(ui);
    if (!month || month->slot_kind != SLOT_DAYS || month->slot_count == 0) {
        figures_state(ui, view, false);
        return;
    }
    MonthColumns columns = month_columns(ui, view);
    columns.chosen = columns.chosen < columns.count ? columns.chosen : columns.count - 1;
    figures(ui, month);
    ui_begin(ui, (BoxSpec){.flow = is_folded ? FLOW_COLUMN : FLOW_ROW, .gap = 32});
    if (is_folded) {
        day_card(ui, view, &columns);
    }
    month_chart(ui, &columns);
    if (!is_folded) {
        day_card(ui, view, &columns);
    }
    ui_end(ui);
}

/* What a facilitator does with a month: take it to the office. */
static void take_along(Ui *ui)
{
    bool is_large = ui->m.is_large_text;
    ui_button(ui,
              (Button){.kind = BUTTON_PRIMARY,
                       .words = ui_phrase(ui, PHRASE_UI_STICK_TITLE),
                       .before = is_large ? NULL : "usb_fill",
                       .grow_w = ui->m.is_portrait,
                       .press = {.name = "forward",
                                 .on_press = {
                                     .kind = INTENT_GO, .index = STAFF_STICK, .to = SAVE_COUNTS}}});
}

void staff_month(Ui *ui, const ScreenView *view)
{
    bool is_folded = figures_are_folded(ui);
    Str only = ui_phrase(ui, PHRASE_UI_MONTH_ONLY);
    page_begin(ui, ui_color(ui, COLOR_PAGE));
    month_top(ui, view);
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, ui->m.is_compact ? 20 : 26);
    if (is_folded) {
        month_name(ui, view, 0);
    }
    if (!figures_in_bar(ui, view)) {
        figures_periods(ui, view);
    }
    problems_cares(ui, view);
    contents(ui, view);
    if (is_folded) {
        figures_line(ui, "shield-check_fill", only);
    }
    page_region_end(ui);
    page_body_end(ui);
    page_bottom_begin(ui);
    if (!is_folded) {
        figures_line(ui, "shield-check_fill", only);
    }
    page_more_button(ui);
    if (is_folded && !ui->m.is_portrait) {
        ui_grow(ui);
    }
    take_along(ui);
    page_bottom_end(ui);
    page_end(ui);
}
