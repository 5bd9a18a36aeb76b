/* The sittings of a month as columns, day by day. */
#include "staff_month_chart.h"

#include "staff_parts.h"

Day month_today(const ScreenView *view)
{
    return view->today.year > 0 ? view->today : (Day){SUMS_FIRST_YEAR, 1, 1};
}

enum { DAYS_MOST = 31, TALLEST = 300, TALLEST_COMPACT = 236 };

/* Room for words over and under the columns. */
enum { VALUE_H = 44, DAY_H = 44 };

/* A column and the space to the next one, by the width of the page. */
enum { COLUMN = 36, COLUMN_COMPACT = 34, COLUMN_PORTRAIT = 20, SPACE = 6 };

MonthColumns month_columns(const Ui *ui, const ScreenView *view)
{
    const Report *month = view->desk->month;
    int column = ui->m.is_portrait ? COLUMN_PORTRAIT : ui->m.is_compact ? COLUMN_COMPACT : COLUMN;
    MonthColumns columns = {.column = column,
                            .pitch = column + SPACE,
                            .tallest = ui->m.is_compact ? TALLEST_COMPACT : TALLEST,
                            .most = 1,
                            .count = month->slot_count < DAYS_MOST ? month->slot_count : DAYS_MOST,
                            .chosen =
                                staff_month_day(&view->session->staff, month_today(view)).day - 1U,
                            .slots = month->slots};
    for (size_t i = 0; i < columns.count; i++) {
        uint64_t n = columns.slots[i].sittings.n;
        columns.most = n > columns.most ? n : columns.most;
    }
    return columns;
}

/* "<5" is as high whether it is 1 or 4, and never higher than the least that is told. */
static int height_of(const MonthColumns *columns, size_t day)
{
    enum { STUB = 28, DASH = 8 };
    ReportNumber number = columns->slots[day].sittings;
    if (number.state == REPORT_SMALL) {
        return STUB;
    }
    int h = (int)((uint64_t)columns->tallest * number.n / columns->most);
    return number.n == 0 ? DASH : h < STUB ? STUB : h;
}

static void column(Ui *ui, const MonthColumns *columns, size_t day)
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
static bool has_value(const MonthColumns *columns, size_t day)
{
    ReportNumber number = columns->slots[day].sittings;
    uint64_t before = day > 0 ? columns->slots[day - 1].sittings.n : 0;
    uint64_t after = day + 1 < columns->count ? columns->slots[day + 1].sittings.n : 0;
    bool is_peak = number.n > before && number.n >= after;
    return day == columns->chosen || number.state == REPORT_SMALL || is_peak;
}

/* Numbers over columns that are near each other have room when one column is much taller. */
static bool is_free(const MonthColumns *columns, uint32_t shown, size_t day, size_t apart)
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
static uint32_t values_of(const Ui *ui, const MonthColumns *columns)
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
static void mark(Ui *ui, const MonthColumns *columns, size_t day, Str words, int y)
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
static void chart(Ui *ui, const MonthColumns *columns)
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

void month_chart(Ui *ui, const MonthColumns *columns)
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
