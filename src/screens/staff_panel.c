/* The panel: what was counted on this machine, and the doors to the other pages of the corner. */
#include "staff_charts.h"
#include "staff_parts.h"
#include "staff_problems.h"

typedef struct {
    StaffPage page;
    uint16_t to; /* of INTENT_GO */
    const char *icon;
    Phrase title, text;
} Door;

/* The first door is the way forward; the others are plain. */
static void door(Ui *ui, const Door *door, bool is_primary)
{
    bool is_contrast = ui->theme.is_contrast, is_mango = is_primary && !is_contrast;
    bool is_low = ui->m.is_compact && !ui->m.is_portrait; /* all of them stay in sight */
    Press press = {.role = is_primary ? ROLE_PRIMARY : ROLE_BUTTON,
                   .name = "door",
                   .index = (uint16_t)(door->page + door->to * STAFF_PAGES),
                   .group = 1,
                   .on_press = {.kind = INTENT_GO, .index = (uint16_t)door->page, .to = door->to}};
    ColorRole fill = is_primary ? COLOR_ACTION : COLOR_SURFACE;
    uint32_t on = ui_color(ui, is_primary ? COLOR_ON_ACTION : COLOR_INK);
    ui_begin(
        ui, (BoxSpec){.flow = FLOW_ROW,
                      .align = ALIGN_CENTER,
                      .gap = 22,
                      .pad_x = 26,
                      .pad_y = is_low ? 2 : 8,
                      .min_h = 84 + EDGE_CONTROL,
                      .radius = RADIUS_BUTTON,
                      .is_touch = true,
                      .fill = ink(!is_primary && ui_is_hovered(ui, &press) ? ui->topic->tint
                                                                           : ui_color(ui, fill)),
                      .outline = is_mango ? (Ink){0} : ink(ui_color(ui, COLOR_LINE_STRONG)),
                      .outline_w = is_contrast ? STROKE_HIGH_CONTRAST : STROKE_CONTROL,
                      .edge_h = EDGE_CONTROL,
                      .edge = ink(ui_color(ui, is_primary ? COLOR_ACTION_EDGE : COLOR_LINE_STRONG)),
                      .sinks = ui_is_pressed(ui, &press) ? EDGE_CONTROL - EDGE_CONTROL_PRESSED : 0,
                      .press = press});
    if (!ui->m.is_large_text) {
        ui_icon(ui, door->icon, 46, on);
    }
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_LABEL, 0, ui_phrase(ui, door->title), on);
    ui_text(ui, STYLE_SMALL, 25, ui_phrase(ui, door->text), on);
    ui_end(ui);
    ui_end(ui);
}

static void doors(Ui *ui)
{
    const Door all[] = {
        {STAFF_PLANS, 0, "presentation-chart_fill", PHRASE_UI_WORKSHOP_MODE,
         PHRASE_UI_DOOR_LED_TEXT},
        {STAFF_STICK, SAVE_COUNTS, "usb_fill", PHRASE_UI_STICK_TITLE, PHRASE_UI_DOOR_STICK_TEXT},
        {STAFF_STICK, SAVE_SHEETS, "printer_fill", PHRASE_UI_DOOR_SHEETS,
         PHRASE_UI_DOOR_SHEETS_TEXT},
        {STAFF_LIBRARY, 0, "book-open-text_fill", PHRASE_UI_LIBRARY_TITLE, PHRASE_UI_LIBRARY_DOOR},
        {STAFF_SETTINGS, 0, "sliders-horizontal_fill", PHRASE_UI_SETTINGS_TITLE,
         PHRASE_UI_SETTINGS_DOOR},
        {STAFF_RESET, 0, "arrow-counter-clockwise_fill", PHRASE_UI_RESET_TITLE,
         PHRASE_UI_RESET_DOOR},
    };
    ui_begin(ui,
             (BoxSpec){.gap = ui->m.is_compact ? 12 : 14, .w = figures_are_folded(ui) ? 0 : 392});
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        door(ui, &all[i], i == 0);
    }
    ui_end(ui);
}

static void figures(Ui *ui, const Report *report)
{
    Arena *arena = ui->in.arena;
    Lang lang = ui->in.lang;
    Str minutes = report_number_text(arena, report->minutes, lang);
    bool has_minutes = report->minutes.state != REPORT_KEPT;
    const StaffFigure all[FIGURES] = {
        {"users_fill", report_number_text(arena, report->sittings, lang), PHRASE_UI_PANEL_SITTINGS},
        {"check-circle_fill", report_number_text(arena, report->lessons_finished, lang),
         PHRASE_UI_PANEL_FINISHED},
        {"clock_fill",
         has_minutes ? ui_fill(ui, PHRASE_UI_PANEL_MINUTES_SHORT, minutes, (Str){0}) : minutes,
         PHRASE_UI_PANEL_MINUTES},
        {"trend-up_fill", report_gain_text(arena, report->average_gain, lang),
         PHRASE_UI_PANEL_GAIN},
    };
    figures_cards(ui, all);
}

/* Of what single learners did. */
static bool is_empty(const Report *report)
{
    return report->sittings.n == 0 && report->sittings.state == REPORT_EXACT &&
           report->lesson_count == 0;
}

/* What was counted, or in calm words why there is nothing to see. */
static void contents(Ui *ui, const ScreenView *view)
{
    const Report *report = view->desk ? view->desk->figures : NULL;
    bool is_folded = figures_are_folded(ui);
    /* One below the other, the doors come first: nobody scrolls past charts to begin a workshop. */
    if (is_folded) {
        doors(ui);
    }
    if (!report || is_empty(report)) {
        ui_begin(ui, (BoxSpec){.flow = is_folded ? FLOW_COLUMN : FLOW_ROW, .gap = 32});
        ui_begin(ui, (BoxSpec){.grow_w = is_folded ? 0 : 1});
        if (report && panel_has_groups(report)) {
            panel_groups(ui, report);
        } else {
            figures_state(ui, view, report != NULL);
        }
        ui_end(ui);
        if (!is_folded) {
            doors(ui);
        }
        ui_end(ui);
        return;
    }
    figures(ui, report);
    ui_begin(ui, (BoxSpec){.flow = is_folded ? FLOW_COLUMN : FLOW_ROW, .gap = 32});
    panel_lessons(ui, view, report);
    panel_items(ui, report);
    if (!is_folded) {
        doors(ui);
    }
    ui_end(ui);
    panel_questions(ui, report);
    panel_groups(ui, report);
}

/* With the clock and its zone, so that staff see when it is wrong. */
static void foot(Ui *ui, const ScreenView *view)
{
    Str words = ui_phrase(ui, PHRASE_UI_PANEL_ONLY);
    if (view->desk && view->desk->today.year > 0) {
        Str clock = ui_fill(ui, PHRASE_UI_PANEL_CLOCK,
                            lang_date(ui->in.arena, view->desk->today, ui->in.lang),
                            str_from_c(view->desk->time));
        words = str_print(ui->in.arena, STR_FMT " " STR_FMT, STR_ARG(words), STR_ARG(clock));
    }
    figures_foot(ui, view, "shield-check_fill", words);
}

static void panel_top(Ui *ui, const ScreenView *view)
{
    bool is_short = figures_are_folded(ui) || ui->m.is_compact;
    page_top_begin(ui);
    ui_tool(ui,
            (Press){.name = "leave-panel",
                    .label = ui_phrase(ui, PHRASE_UI_PANEL_LEAVE),
                    .on_press = {.kind = INTENT_FINISH}},
            "arrow-left_bold", is_short ? (Str){0} : ui_phrase(ui, PHRASE_UI_PANEL_LEAVE));
    if (!figures_are_folded(ui)) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                               .align = ALIGN_CENTER,
                               .pad_left = 12,
                               .min_h = SIZE_TOPBAR_BUTTON});
        ui_text(ui, STYLE_H2, 0, ui_phrase(ui, PHRASE_UI_PANEL_TITLE), ui_color(ui, COLOR_INK));
        ui_end(ui);
    }
    ui_grow(ui);
    if (figures_in_bar(ui, view)) {
        figures_periods(ui, view);
    }
    ui_tools(ui, true);
    page_top_end(ui);
}

void staff_panel(Ui *ui, const ScreenView *view)
{
    page_begin(ui, ui_color(ui, COLOR_PAGE));
    panel_top(ui, view);
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, ui->m.is_compact ? 20 : 32);
    if (!figures_in_bar(ui, view)) {
        figures_periods(ui, view);
    }
    problems_cares(ui, view);
    contents(ui, view);
    if (figures_are_folded(ui)) {
        foot(ui, view);
    }
    page_region_end(ui);
    page_body_end(ui);
    page_bottom_begin(ui);
    page_more_button(ui);
    if (!figures_are_folded(ui)) {
        foot(ui, view);
    }
    page_bottom_end(ui);
    page_end(ui);
}
