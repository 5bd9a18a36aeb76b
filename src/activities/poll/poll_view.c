/* poll: options, then how others on this machine answered: from ten answers on, never before. */
#include "aman/activities/poll.h"
#include "aman/activity_views/feedback_view.h"

enum { PERCENT = 100 };

static uint32_t total_of(const StepView *view, const Poll *poll)
{
    uint32_t total = 0;
    for (uint32_t i = 0; view->tally && i < poll->options.count; i++) {
        total += view->tally[i];
    }
    return total;
}

static void heading(Ui *ui, Str small, Str title)
{
    ui_begin(ui, (BoxSpec){.gap = 8});
    ui_text(ui, STYLE_LABEL, 27, small, ui_color(ui, COLOR_INK2));
    ui_title(ui, STYLE_H1, 54, title, ui_color(ui, COLOR_INK));
    ui_end(ui);
}

static void options(Ui *ui, const Poll *poll, const PollState *state)
{
    for (uint16_t i = 0; i < poll->options.count; i++) {
        Intent pick = {.kind = state->is_counted ? INTENT_NONE : INTENT_PICK, .index = i};
        ui_option(ui, (Option){.press = {.name = "option",
                                         .index = i,
                                         .on_press = pick,
                                         .key = (char)('a' + i),
                                         .group = 1},
                               .look = state->picked == i ? OPTION_SELECTED : OPTION_OPEN,
                               .letter = (char)('A' + i),
                               .words = ui_words(ui, &poll->options.at[i].text),
                               .min_h = 100});
    }
}

/* The note under a picture, beside the bars; where there is no room, without the picture. */
static void note_card(Ui *ui, Str note)
{
    enum { CARD_W = 536, PICTURE_H = 330 };
    bool is_beside = page_is_beside(ui), is_contrast = ui->theme.is_contrast;
    if ((!is_beside || is_contrast) && note.len == 0) {
        return;
    }
    ui_card(ui, (BoxSpec){.w = is_beside ? CARD_W : 0, .radius = RADIUS_PANEL});
    if (is_beside && !is_contrast) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_STACK,
                               .align = ALIGN_CENTER,
                               .justify = PACK_END,
                               .radius = RADIUS_PANEL,
                               .tight = note.len > 0 ? TIGHT_BOTTOM : TIGHT_BOTTOM_LEFT,
                               .grow_h = note.len == 0,
                               .fill = ink(ui->topic->soft)});
        ui_picture(ui, PICTURE_DRAWING, NULL, STR("scene_together"), CARD_W, PICTURE_H);
        ui_end(ui);
    }
    if (note.len > 0) {
        ui_begin(ui, (BoxSpec){.pad_x = 40, .pad_y = 32});
        ui_text(ui, STYLE_BODY, 0, note, ui_color(ui, COLOR_INK));
        ui_end(ui);
    }
    ui_end(ui);
}

typedef struct {
    const Poll *poll;
    uint32_t index, percent, most; /* most: the highest percentage of all */
    bool is_own;
} Bar;

/* The bar itself; forty percent are 600 reference pixels, more than that fills the space. */
static void bar_shape(Ui *ui, const Bar *bar, int space)
{
    enum { FULL_PERCENT = 40, LEAST = 40, AROUND = 92 }; /* ref px: around the words of a tag */
    int full = (int)(bar->most > FULL_PERCENT ? bar->most : FULL_PERCENT);
    int w = LEAST + (space - LEAST) * (int)bar->percent / full;
    Str own = ui_phrase(ui, PHRASE_UI_YOUR_CHOICE);
    TextForm letters = metrics_form(&ui->m, STYLE_LABEL, UI_TAG_LETTERS);
    bool is_inside = ui_px(ui, w - AROUND) >= texts_width(ui->in.texts, letters, own);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .w = w,
                           .min_h = SIZE_POLL_BAR_H,
                           .pad_x = 12,
                           .radius = SIZE_POLL_BAR_H / 2,
                           .tight = TIGHT_LEFT,
                           .fill = ink(bar->is_own ? ui_color(ui, COLOR_ACTION) : ui->topic->text),
                           .outline = bar->is_own ? ink(ui_color(ui, COLOR_INK)) : (Ink){0},
                           .outline_w = 4});
    if (bar->is_own && is_inside) {
        ui_tag(ui, own, "check_bold", ui_color(ui, COLOR_ON_ACTION), ui_color(ui, COLOR_ACTION));
    }
    ui_end(ui);
    if (bar->is_own && !is_inside) {
        ui_tag(ui, own, "check_bold", ui_color(ui, COLOR_INK), ui_color(ui, COLOR_SURFACE));
    }
}

static void bar_label(Ui *ui, const Bar *bar, int w)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = SPACE_X3, .w = w});
    if (!ui->m.is_large_text) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_STACK,
                               .align = ALIGN_CENTER,
                               .justify = PACK_CENTER,
                               .w = 72,
                               .h = 72,
                               .radius = RADIUS_KEY,
                               .tight = TIGHT_BOTTOM_LEFT,
                               .tight_radius = 6,
                               .fill = ink(ui_color(ui, COLOR_SURFACE))});
        ui_text(ui, STYLE_LABEL, 0, str_print(ui->in.arena, "%c", (char)('A' + bar->index)),
                ui->topic->text);
        ui_end(ui);
    }
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, bar->is_own ? STYLE_LABEL : STYLE_BODY, 31,
            ui_words(ui, &bar->poll->options.at[bar->index].text), ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
}

/* Label, bar and number in one row; where the window is narrow, the label above the bar. */
static void bar_row(Ui *ui, const Bar *bar)
{
    enum { LABEL_W = 430, BAR_W = 560, BAR_COMPACT_W = 480, BAR_NARROW_W = 640, PITCH_H = 88 };
    bool is_row = page_is_beside(ui);
    ui_begin(ui, (BoxSpec){.flow = is_row ? FLOW_ROW : FLOW_COLUMN,
                           .align = is_row ? ALIGN_CENTER : ALIGN_FILL,
                           .gap = is_row ? SPACE_X3 : SPACE_X1,
                           .min_h = is_row ? PITCH_H : 0});
    bar_label(ui, bar, is_row ? LABEL_W : 0);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .gap = SPACE_X3,
                           .grow_w = is_row,
                           .folds = true});
    bar_shape(ui, bar, !is_row ? BAR_NARROW_W : ui->m.is_compact ? BAR_COMPACT_W : BAR_W);
    ui_grow(ui);
    ui_text(ui, STYLE_H2, 46,
            ui_fill(ui, PHRASE_UI_FACTS_PERCENT, ui_number(ui, bar->percent), (Str){0}),
            ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
}

static void results(Ui *ui, const StepView *view, const Poll *poll, const PollState *state)
{
    uint32_t total = total_of(view, poll), most = 0, percents[POLL_OPTIONS] = {0};
    for (uint32_t i = 0; i < poll->options.count && i < POLL_OPTIONS; i++) {
        percents[i] = (view->tally[i] * PERCENT + total / 2) / total;
        most = percents[i] > most ? percents[i] : most;
    }
    for (uint32_t i = 0; i < poll->options.count && i < POLL_OPTIONS; i++) {
        bar_row(ui, &(Bar){poll, i, percents[i], most, state->picked == i});
    }
    ui_text(ui, STYLE_SMALL, 0, ui_fill(ui, PHRASE_UI_POLL_TOTAL, ui_number(ui, total), (Str){0}),
            ui_color(ui, COLOR_INK2));
}

/* What stands left of the note: options, bars, or a word of thanks. */
static void left(Ui *ui, const StepView *view, const Poll *poll, const PollState *state)
{
    bool has_result = !view->hides_tally && total_of(view, poll) >= POLL_LEAST_ANSWERS;
    Str small = ui_phrase(ui, PHRASE_UI_POLL_SMALL), ask = ui_words(ui, &poll->ask);
    if (!state->is_sent) {
        heading(ui, small, ask);
        options(ui, poll, state);
    } else if (has_result) {
        heading(ui, small, ask);
        results(ui, view, poll, state);
    } else {
        view_heading(ui, ui_phrase(ui, PHRASE_UI_POLL_THANKS),
                     view->hides_tally ? (Str){0} : ui_phrase(ui, PHRASE_UI_POLL_FEW));
        Str own = ui_words(ui, &poll->options.at[state->picked].text);
        ui_card(ui, (BoxSpec){.gap = 12, .pad_x = 36, .pad_y = 32});
        ui_text(ui, STYLE_LABEL, 27, ui_phrase(ui, PHRASE_UI_YOUR_CHOICE),
                ui_color(ui, COLOR_INK2));
        ui_text(ui, STYLE_OPTION, 0, own, ui_color(ui, COLOR_INK));
        ui_end(ui);
    }
}

static void poll_view_bottom(Ui *ui, const PollState *state)
{
    page_bottom_begin(ui);
    page_back_button(ui);
    page_more_button(ui);
    if (!state->is_sent) {
        view_skip_button(ui, true);
    }
    if (!state->is_sent || !ui->m.is_portrait) {
        ui_grow(ui);
    }
    page_next_button(ui, ui_phrase(ui, state->is_sent ? PHRASE_UI_NEXT : PHRASE_UI_POLL_SEND),
                     state->is_sent ? INTENT_NEXT : INTENT_CHECK,
                     !state->is_sent && state->picked == POLL_NONE);
    page_bottom_end(ui);
}

static void poll_view_show(Ui *ui, const StepView *view)
{
    const Poll *poll = view->ref.step->data;
    const PollState *state = view->state;
    bool is_beside = page_is_beside(ui), has_note = state->is_sent && poll->note.where.line > 0;
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, ui->m.is_compact ? 18 : 24);
    ui_begin(ui, (BoxSpec){.flow = is_beside ? FLOW_ROW : FLOW_COLUMN, .gap = is_beside ? 80 : 28});
    ui_begin(ui, (BoxSpec){.gap = ui->m.is_compact ? 14 : 18, .grow_w = 1});
    left(ui, view, poll, state);
    ui_end(ui);
    note_card(ui, has_note ? ui_words(ui, &poll->note) : (Str){0});
    ui_end(ui);
    if (!state->is_sent) {
        view_skip_button(ui, false);
    }
    page_region_end(ui);
    page_body_end(ui);
    poll_view_bottom(ui, state);
}

const ActivityView POLL_VIEW = {.type = &POLL, .icon = "chart-bar_fill", .show = poll_view_show};
