/* quiz: the question that is open is drawn by its own view; start, once more and end are pages. */
#include "aman/activities/quiz.h"
#include "aman/activity_views/feedback_view.h"

static void panel(Ui *ui, Str words)
{
    if (!page_is_beside(ui)) {
        return;
    }
    view_panel_begin(ui, ui->m.is_compact ? 400 : 448, ui->m.is_compact ? 560 : 716);
    ui_space(ui, 1, 40);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .justify = PACK_CENTER});
    view_panel_mascot(ui, STR("jaga_open"), 246);
    ui_end(ui);
    ui_space(ui, 1, 48);
    ui_title(ui, STYLE_H2, 0, words, ui->topic->on);
    view_panel_end(ui);
}

static uint32_t count_of(uint32_t bits)
{
    uint32_t count = 0;
    for (; bits; bits &= bits - 1) {
        count++;
    }
    return count;
}

/* Two rows are high, more of them are lower, so that all are seen. */
enum { ROW_TALL_H = 206, PAD = 12, PAD_TALL = 24, NAME_SMALL = 30 };

static void open_rows(Ui *ui, const StepView *view, const QuizState *state)
{
    const Quiz *quiz = view->ref.step->data;
    uint8_t open = quiz_open(quiz, state);
    bool are_many = count_of(open) > 2, is_tall = page_is_beside(ui) && !ui->m.is_compact;
    ui_begin(ui, (BoxSpec){.gap = are_many ? SPACE_X2 : SPACE_X4});
    for (uint32_t i = 0; i < quiz->items.count; i++) {
        const Step *item = &quiz->items.at[i];
        if (!(open >> i & 1)) {
            continue;
        }
        ui_card(ui, (BoxSpec){.flow = FLOW_ROW,
                              .align = ALIGN_CENTER,
                              .gap = SPACE_X4,
                              .pad_x = 36,
                              .pad_y = are_many ? PAD : PAD_TALL,
                              .min_h = is_tall && !are_many ? ROW_TALL_H : 0});
        if (!ui->m.is_large_text) {
            ui_icon_bubble(ui, "lightbulb_fill", 96, 56, ui_color(ui, COLOR_NOTYET_TINT),
                           ui_color(ui, COLOR_NOTYET));
        }
        ui_begin(ui, (BoxSpec){.grow_w = 1});
        ui_text(ui, STYLE_LABEL, 27,
                ui_fill(ui, PHRASE_UI_QUIZ_QUESTION, ui_number(ui, i + 1), (Str){0}),
                ui_color(ui, COLOR_INK2));
        ui_text(ui, STYLE_H3, are_many ? NAME_SMALL : 0,
                ui_words(ui, activity_of(item)->title(item)), ui_color(ui, COLOR_INK));
        ui_end(ui);
        ui_end(ui);
    }
    ui_end(ui);
}

static void page_words(Ui *ui, const StepView *view, const QuizState *state)
{
    const Quiz *quiz = view->ref.step->data;
    uint32_t open = count_of(quiz_open(quiz, state));
    if (state->phase == QUIZ_MORE) {
        Str title = open == 1 ? ui_phrase(ui, PHRASE_UI_QUIZ_MORE_ONE)
                              : ui_count(ui, PHRASE_UI_QUIZ_MORE_TITLE, open);
        view_heading(ui, title, ui_phrase(ui, PHRASE_UI_QUIZ_MORE_TEXT));
        open_rows(ui, view, state);
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 18});
        ui_icon(ui, "arrows-clockwise_fill", SIZE_ICON_M, ui_color(ui, COLOR_INK2));
        ui_begin(ui, (BoxSpec){.grow_w = 1});
        ui_text(ui, STYLE_SMALL, 0, ui_phrase(ui, PHRASE_UI_QUIZ_MORE_NOTE),
                ui_color(ui, COLOR_INK2));
        ui_end(ui);
        ui_end(ui);
        view_skip_button(ui, false);
    } else if (state->phase == QUIZ_END) {
        view_heading(ui, ui_phrase(ui, PHRASE_UI_QUIZ_END), ui_phrase(ui, PHRASE_UI_QUIZ_END_TEXT));
    } else {
        view_heading(ui, ui_words(ui, &quiz->title),
                     ui_count(ui, PHRASE_UI_QUIZ_START, quiz->items.count));
        ui_calm_line(ui, "jaga_happy", ui_phrase(ui, PHRASE_UI_QUIZ_START_CALM));
    }
}

static void quiz_view_bottom(Ui *ui, QuizPhase phase)
{
    page_bottom_begin(ui);
    page_back_button(ui);
    page_more_button(ui);
    if (phase == QUIZ_MORE) {
        view_skip_button(ui, true);
    }
    if (!ui->m.is_portrait) {
        ui_grow(ui);
    }
    Str words = ui_phrase(ui, phase == QUIZ_START  ? PHRASE_UI_QUIZ_GO
                              : phase == QUIZ_MORE ? PHRASE_UI_QUIZ_AGAIN
                                                   : PHRASE_UI_NEXT);
    page_next_button(ui, words, phase == QUIZ_MORE ? INTENT_AGAIN : INTENT_NEXT, false);
    page_bottom_end(ui);
}

static void quiz_view_show(Ui *ui, const StepView *view)
{
    const Quiz *quiz = view->ref.step->data;
    const QuizState *state = view->state;
    if (state->phase == QUIZ_ASK) {
        const Step *item = &quiz->items.at[state->current];
        StepView inner = *view;
        inner.ref.step = item;
        inner.state = state->states[state->current];
        activity_view_of(view->views, item)->show(ui, &inner);
        return;
    }
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, 28);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .gap = 72});
    ui_begin(ui, (BoxSpec){.gap = 28, .grow_w = 1});
    page_words(ui, view, state);
    ui_end(ui);
    panel(ui, ui_phrase(ui, state->phase == QUIZ_MORE ? PHRASE_UI_QUIZ_MORE_PANEL
                                                      : PHRASE_UI_QUIZ_START_CALM));
    ui_end(ui);
    page_region_end(ui);
    page_body_end(ui);
    quiz_view_bottom(ui, (QuizPhase)state->phase);
}

const ActivityView QUIZ_VIEW = {.type = &QUIZ, .icon = "question_fill", .show = quiz_view_show};
