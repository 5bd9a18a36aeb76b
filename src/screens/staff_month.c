/* One month: sittings day by day, and the day that is chosen. */
#include "staff_parts.h"
#include "staff_problems.h"

enum { DAYS_MOST = 31, TALLEST = 300, TALLEST_COMPACT = 236 };

/* Places of the columns in reference pixels. */
typedef struct {
    int column, pitch, tallest;
    uint64_t most;
    size_t count, chosen; /* chosen: its index */
    const ReportSlot *slots;
} Columns;

static Day today_of(const ScreenView *view)
{
    return view->today.year > 0 ? view->today : (Day){REPORT_FIRST_YEAR, 1, 1};
}

/* Room for words over and under the columns. */
enum { VALUE_H = 44, DAY_H = 44 };

/* A column and the space to the next one, by the width of the page. */
enum { COLUMN = 36, COLUMN_COMPACT = 34, COLUMN_PORTRAIT = 20, SPACE = 6 };

static Columns columns_of(const Ui *ui, const ScreenView *view)
{
    const Report *month = view->desk->month;
    int column = ui->m.is_portrait ? COLUMN_PORTRAIT : ui->m.is_compact ? COLUMN_COMPACT : COLUMN;
    Columns columns = {.column = column,
                       .pitch = column + SPACE,
                       .tallest = ui->m.is_compact ? TALLEST_COMPACT : TALLEST,
                       .most = 1,
                       .count = month->slot_count < DAYS_MOST ? month->slot_count : DAYS_MOST,
                       .chosen = staff_month_day(&view->session->staff, today_of(view)).day - 1U,
                       .slots = month->slots};
    for (size_t i = 0; i < columns.count; i++) {
        uint64_t n = columns.slots[i].sittings.n;
        columns.most = n > columns.most ? n : columns.most;
    }
    return columns;
}

/* "<5" is as high whether it is 1 or 4, and never higher than the least that is told. */
static int height_of(const Columns *columns, size_t day)
{
    enum { STUB = 28, DASH = 8 };
    ReportNumber number = columns->slots[day].sittings;
    if (number.state == REPORT_SMALL) {
        return STUB;
    }
    int h = (int)((uint64_t)columns->tallest * number.n / columns->most);
    return number.n == 0 ? DASH : h < STUB ? STUB : h;
}

static void column(Ui *ui, const Columns *columns, size_t day)
{
    ReportNumber number = columns->slots[day].sittings;
    bool is_chosen = day == columns->chosen, is_small = number.state == REPORT_SMALL;
    bool is_none = number.n == 0 && !is_small;
    uint32_t fill = ui_color(ui, is_none     ? COLOR_LINE
                                 : is_small  ? COLOR_SURFACE
                                 : is_chosen ? COLOR_ACTION
                                             : COLOR_BRAND);
    bool has_outline = is_small || (is_chosen && !is_none);
    ui_begin(ui, (BoxSpec){.shift_x = (int)day * columns->pitch,
                           .shift_y = VALUE_H + columns->tallest - height_of(columns, day),
                           .w = columns->column,
                           .h = height_of(columns, day),
                           .radius = is_none ? 4 : columns->column / 2,
                           .tight = is_none ? TIGHT_NONE : TIGHT_BOTTOM,
                           .fill = ink(fill),
                           .outline = has_outline
                                          ? ink(ui_color(ui, is_chosen ? COLOR_INK : COLOR_BRAND))
                                          : (Ink){0},
                           .outline_w = STROKE_STATE});
    ui_end(ui);
}

/* A number is written over the chosen day, over peaks and over every "<5". */
static bool has_value(const Columns *columns, size_t day)
{
    ReportNumber number = columns->slots[day].sittings;
    uint64_t before = day > 0 ? columns->slots[day - 1].sittings.n : 0;
    uint64_t after = day + 1 < columns->count ? columns->slots[day + 1].sittings.n : 0;
    bool is_peak = number.n > before && number.n >= after;
    return day == columns->chosen || number.state == REPORT_SMALL || is_peak;
}

/* Numbers over columns that are near each other have room when one column is much taller. */
static bool is_free(const Columns *columns, uint32_t shown, size_t day, size_t apart)
{
    enum { WORD_H = 46 };
    for (size_t i = day < apart ? 0 : day - apart; i <= day + apart && i < columns->count; i++) {
        int far = height_of(columns, i) - height_of(columns, day);
        if ((shown >> i & 1) && far < WORD_H && far > -WORD_H) {
            return false;
        }
    }
    return true;
}

/* Which numbers are written: that of the chosen day, then every "<5", then those of peaks. */
static uint32_t values_of(const Ui *ui, const Columns *columns)
{
    enum { USUAL_PERCENT = 100 };
    bool is_wide = ui->m.is_compact || ui->m.is_portrait || ui->m.text_percent > USUAL_PERCENT;
    uint32_t shown = 1U << columns->chosen;
    for (int pass = 0; pass < 2; pass++) {
        for (size_t i = 0; i < columns->count; i++) {
            bool is_small = columns->slots[i].sittings.state == REPORT_SMALL;
            if (is_small == (pass == 0) && has_value(columns, i) &&
                is_free(columns, shown, i, is_wide ? 2 : 1)) {
                shown |= 1U << i;
            }
        }
    }
    return shown;
}

/* Words centred over or under a column, which may be wider than it. */
static void mark(Ui *ui, const Columns *columns, size_t day, Str words, int y)
{
    bool is_chosen = day == columns->chosen;
    int w = 3 * columns->pitch;
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .justify = PACK_CENTER,
                           .w = w,
                           .shift_x = (int)day * columns->pitch + columns->column / 2 - w / 2,
                           .shift_y = y});
    ui_text(ui, is_chosen ? STYLE_LABEL : STYLE_SMALL, 23, words,
            ui_color(ui, is_chosen ? COLOR_INK : COLOR_INK2));
    ui_end(ui);
}

/* Large letters find no room over columns: then only the panel beside says the day's number. */
static void chart(Ui *ui, const Columns *columns)
{
    bool has_words = !ui->m.is_large_text;
    uint32_t shown = has_words ? values_of(ui, columns) : 0;
    ui_begin(ui, (BoxSpec){.flow = FLOW_STACK,
                           .align = ALIGN_START,
                           .h = VALUE_H + columns->tallest + DAY_H});
    for (size_t i = 0; i < columns->count; i++) {
        column(ui, columns, i);
    }
    for (size_t i = 0; has_words && i < columns->count; i++) {
        size_t far = i > columns->chosen ? i - columns->chosen : columns->chosen - i;
        if (i == columns->chosen || ((i == 0 || (i + 1) % 5 == 0) && far > 2)) {
            mark(ui, columns, i, ui_number(ui, (uint32_t)i + 1), VALUE_H + columns->tallest + 8);
        }
        if (shown >> i & 1) {
            mark(ui, columns, i,
                 report_number_text(ui->in.arena, columns->slots[i].sittings, ui->in.lang),
                 VALUE_H + columns->tallest - height_of(columns, i) - 40);
        }
    }
    ui_end(ui);
}

static void legend(Ui *ui, bool is_stub, Phrase words)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 14});
    ui_begin(ui, (BoxSpec){.w = 30,
                           .h = is_stub ? 26 : 8,
                           .radius = is_stub ? 10 : 4,
                           .fill = ink(ui_color(ui, is_stub ? COLOR_SURFACE : COLOR_LINE)),
                           .outline = is_stub ? ink(ui_color(ui, COLOR_BRAND)) : (Ink){0},
                           .outline_w = STROKE_STATE});
    ui_end(ui);
    ui_text(ui, STYLE_SMALL, 0, ui_phrase(ui, words), ui_color(ui, COLOR_INK2));
    ui_end(ui);
}

static void chart_card(Ui *ui, const Columns *columns)
{
    ui_card(ui, (BoxSpec){.pad = ui->m.is_compact ? 30 : 36,
                          .gap = 16,
                          .grow_w = figures_are_folded(ui) ? 0 : 1});
    ui_text(ui, STYLE_H3, 0, ui_phrase(ui, PHRASE_UI_MONTH_CHART), ui_color(ui, COLOR_INK));
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .gap = 32, .wraps = true});
    legend(ui, true, PHRASE_UI_MONTH_SMALL);
    legend(ui, false, PHRASE_UI_MONTH_NONE);
    ui_end(ui);
    chart(ui, columns);
    ui_end(ui);
}

/* To the day before or after; the arrow keys do the same while one of the two is focused. */
static void day_button(Ui *ui, const Columns *columns, bool is_after)
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

static void day_card(Ui *ui, const ScreenView *view, const Columns *columns)
{
    static const Phrase weekdays[] = {PHRASE_UI_WEEKDAY_1, PHRASE_UI_WEEKDAY_2, PHRASE_UI_WEEKDAY_3,
                                      PHRASE_UI_WEEKDAY_4, PHRASE_UI_WEEKDAY_5, PHRASE_UI_WEEKDAY_6,
                                      PHRASE_UI_WEEKDAY_7};
    Day day = staff_month_day(&view->session->staff, today_of(view));
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
    Day first = staff_month_first(&view->session->staff, today_of(view));
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
    Columns columns = columns_of(ui, view);
    columns.chosen = columns.chosen < columns.count ? columns.chosen : columns.count - 1;
    figures(ui, month);
    ui_begin(ui, (BoxSpec){.flow = is_folded ? FLOW_COLUMN : FLOW_ROW, .gap = 32});
    if (is_folded) {
        day_card(ui, view, &columns);
    }
    chart_card(ui, &columns);
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
