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

static void heading(Ui *ui, const Poll *poll)
{
    ui_begin(ui, (BoxSpec){.gap = 8});
    ui_text(ui, STYLE_LABEL, 27, ui_words(ui, &ui->in.strings->poll_small),
            ui_color(ui, COLOR_INK2));
    ui_title(ui, STYLE_H1, 54, ui_words(ui, &poll->ask), ui_color(ui, COLOR_INK));
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
                               .min_h = 96,
                               .grow_w = 0});
    }
}

/* One bar: a hundred percent are 600 reference pixels, as the space allows. */
static void bar(Ui *ui, const Poll *poll, const PollState *state, uint32_t index, uint32_t percent)
{
    enum { FULL = 900, LEAST = 40 };
    bool own = state->picked == index;
    int full = page_is_beside(ui) ? FULL : FULL * 2 / 3;
    uint32_t fill = own ? ui_color(ui, COLOR_ACTION) : ui->topic->solid;
    ui_begin(ui, (BoxSpec){.gap = 4});
    ui_begin(ui,
             (BoxSpec){.flow = FLOW_ROW, .gap = SPACE_X2, .align = ALIGN_CENTER, .wraps = true});
    ui_text(ui, own ? STYLE_LABEL : STYLE_BODY, 32, ui_words(ui, &poll->options.at[index].text),
            ui_color(ui, COLOR_INK));
    if (own) {
        ui_tag(ui, ui_words(ui, &ui->in.strings->your_choice), "check_bold",
               ui_color(ui, COLOR_INK), ui_color(ui, COLOR_SURFACE));
    }
    ui_end(ui);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .gap = SPACE_X3, .align = ALIGN_CENTER});
    ui_begin(ui, (BoxSpec){.w = LEAST + (full - LEAST) * (int)percent / PERCENT,
                           .h = 44,
                           .radius = 22,
                           .fill = ink(fill),
                           .outline = own ? ink(ui_color(ui, COLOR_INK)) : (Ink){0},
                           .outline_w = 4});
    ui_end(ui);
    ui_text(ui, STYLE_LABEL, 36,
            ui_fill(ui, &ui->in.strings->facts_percent, ui_number(ui, percent), (Str){0}),
            ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
}

static void show_open(Ui *ui, const Poll *poll, const PollState *state)
{
    const Strings *s = ui->in.strings;
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, ui->m.is_compact ? 18 : 24);
    heading(ui, poll);
    options(ui, poll, state);
    view_skip_button(ui, false);
    page_region_end(ui);
    page_body_end(ui);
    page_bottom_begin(ui);
    page_back_button(ui);
    page_more_button(ui);
    view_skip_button(ui, true);
    ui_grow(ui);
    page_next_button(ui, ui_words(ui, &s->poll_send), INTENT_CHECK, state->picked == POLL_NONE);
    page_bottom_end(ui);
}

static void results(Ui *ui, const StepView *view, const Poll *poll, const PollState *state)
{
    uint32_t total = total_of(view, poll);
    for (uint32_t i = 0; i < poll->options.count; i++) {
        bar(ui, poll, state, i, (view->tally[i] * PERCENT + total / 2) / total);
    }
    ui_text(ui, STYLE_SMALL, 0,
            ui_fill(ui, &ui->in.strings->poll_total, ui_number(ui, total), (Str){0}),
            ui_color(ui, COLOR_INK2));
}

static void show_sent(Ui *ui, const StepView *view, const Poll *poll, const PollState *state)
{
    const Strings *s = ui->in.strings;
    bool has_result = total_of(view, poll) >= POLL_LEAST_ANSWERS;
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, ui->m.is_compact ? 16 : 24);
    if (has_result) {
        heading(ui, poll);
        results(ui, view, poll, state);
    } else {
        view_heading(ui, ui_words(ui, &s->poll_thanks), ui_words(ui, &s->poll_few));
    }
    if (poll->note.where.line > 0) {
        ui_card(ui, (BoxSpec){.pad_x = 36, .pad_y = 28});
        ui_text(ui, STYLE_BODY, 0, ui_words(ui, &poll->note), ui_color(ui, COLOR_INK));
        ui_end(ui);
    }
    page_region_end(ui);
    page_body_end(ui);
    page_bottom_begin(ui);
    page_back_button(ui);
    page_more_button(ui);
    if (!ui->m.is_portrait) {
        ui_grow(ui);
    }
    page_next_button(ui, ui_words(ui, &s->next), INTENT_NEXT, false);
    page_bottom_end(ui);
}

static void show(Ui *ui, const StepView *view)
{
    const Poll *poll = view->ref.step->data;
    const PollState *state = view->state;
    if (state->is_sent) {
        show_sent(ui, view, poll, state);
    } else {
        show_open(ui, poll, state);
    }
}

const ActivityView POLL_VIEW = {.type = &POLL, .show = show};
