/* What groups did, on the panel: sessions by plan, the steps that were done, hands by question. */
#include "staff_charts.h"
#include "staff_parts.h"

bool panel_has_groups(const Report *report)
{
    return report->plan_count > 0 || report->plan_step_count > 0 || report->hand_count > 0;
}

static void group_row(Ui *ui, Str words, Str number)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_START, .gap = 24});
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_SMALL, 28, words, ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_text(ui, STYLE_LABEL, 29, number, ui_color(ui, COLOR_INK));
    ui_end(ui);
}

static void heading(Ui *ui, Str words)
{
    ui_text(ui, STYLE_LABEL, 28, words, ui_color(ui, COLOR_INK2));
}

static void sessions(Ui *ui, const Report *report)
{
    for (size_t i = 0; i < report->plan_count; i++) {
        const ReportDone *plan = &report->plans[i];
        Str number = report_number_text(ui->in.arena, plan->n, ui->in.lang);
        group_row(ui, report_title_text(&plan->pack, ui->in.lang),
                  ui_fill(ui, PHRASE_UI_PANEL_BEGUN, number, (Str){0}));
    }
}

static void steps(Ui *ui, const Report *report)
{
    for (size_t i = 0; i < report->plan_step_count; i++) {
        const ReportDone *done = &report->plan_steps[i];
        if (i == 0 || !str_equal(done->pack.id, done[-1].pack.id)) {
            heading(ui, ui_fill(ui, PHRASE_UI_PANEL_STEPS,
                                report_title_text(&done->pack, ui->in.lang), (Str){0}));
        }
        group_row(ui, report_title_text(&done->step, ui->in.lang),
                  report_number_text(ui->in.arena, done->n, ui->in.lang));
    }
}

/* Its own words, else those of its step. */
static Str asked(const Ui *ui, const ReportSplit *hands)
{
    Str own = report_title_text(&hands->question, ui->in.lang);
    bool has_own = own.len > 0 && !str_equal(own, hands->question.id);
    return has_own ? own : report_title_text(&hands->step, ui->in.lang);
}

/* "A 12 · B 6 · all 18" */
static Str hands_line(Ui *ui, const ReportSplit *hands)
{
    Str line = {0};
    Str all = ui_fill(ui, PHRASE_UI_PANEL_HANDS_ALL,
                      report_number_text(ui->in.arena, hands->whole, ui->in.lang), (Str){0});
    for (size_t i = 0; i < hands->part_count; i++) {
        const ReportPart *part = &hands->parts[i];
        Str answer = report_title_text(&part->title, ui->in.lang);
        bool is_number = answer.len == 1 && answer.at[0] >= '1' && answer.at[0] <= '9';
        int letter = is_number ? answer.at[0] - '1' + 'A' : '?';
        line = str_print(ui->in.arena, STR_FMT "%c " STR_FMT " · ", STR_ARG(line), letter,
                         STR_ARG(report_number_text(ui->in.arena, part->n, ui->in.lang)));
    }
    return hands->is_kept ? str_print(ui->in.arena, STR_FMT " (" STR_FMT ")", STR_ARG(all),
                                      STR_ARG(ui_phrase(ui, PHRASE_UI_PANEL_HANDS_KEPT)))
                          : str_print(ui->in.arena, STR_FMT STR_FMT, STR_ARG(line), STR_ARG(all));
}

static void hands(Ui *ui, const Report *report)
{
    if (report->hand_count > 0) {
        heading(ui, ui_phrase(ui, PHRASE_UI_PANEL_HANDS));
    }
    for (size_t i = 0; i < report->hand_count; i++) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .gap = 2});
        ui_text(ui, STYLE_SMALL, 28, asked(ui, &report->hands[i]), ui_color(ui, COLOR_INK));
        ui_text(ui, STYLE_LABEL, 28, hands_line(ui, &report->hands[i]), ui_color(ui, COLOR_INK));
        ui_end(ui);
    }
}

void panel_groups(Ui *ui, const Report *report)
{
    if (!panel_has_groups(report)) {
        return;
    }
    ui_card(ui, (BoxSpec){.pad = 36, .gap = 18});
    ui_begin(ui, (BoxSpec){.gap = 6});
    ui_text(ui, STYLE_H3, 0, ui_phrase(ui, PHRASE_UI_PANEL_GROUPS), ui_color(ui, COLOR_INK));
    ui_text(ui, STYLE_SMALL, 0, ui_phrase(ui, PHRASE_UI_PANEL_GROUPS_TEXT),
            ui_color(ui, COLOR_INK2));
    ui_end(ui);
    sessions(ui, report);
    steps(ui, report);
    hands(ui, report);
    ui_end(ui);
}
