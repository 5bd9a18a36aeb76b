/* choice: question, options in a grid, and the feedback sheet. With large text the feedback comes
 * first in one column. */
#include "aman/activities/choice.h"
#include "aman/activity_views/activity_view.h"

typedef struct {
    const Choice *choice;
    const ChoiceState *state;
    const Answer *answer;
    const Question *question;
    const ChoiceOption *picked; /* NULL when nothing is */
} Page;

static Page page_of(const StepView *view)
{
    Page page = {.choice = view->ref.step->data, .state = view->state};
    page.answer = &page.state->answers[page.state->current];
    page.question = choice_question(page.choice, page.state->current);
    if (page.answer->picked != CHOICE_NONE) {
        page.picked = choice_option(page.choice, page.state, page.answer->picked);
    }
    return page;
}

static bool is_right(const Page *page)
{
    return page->picked && page->picked->is_right;
}

static const ChoiceOption *right_option(const Page *page)
{
    for (uint32_t i = 0; i < page->question->options.count; i++) {
        if (page->question->options.at[i].is_right) {
            return &page->question->options.at[i];
        }
    }
    return &page->question->options.at[0];
}

static OptionLook look_of(const Page *page, uint32_t place)
{
    const ChoiceOption *option = choice_option(page->choice, page->state, place);
    if (!page->answer->is_checked) {
        return place == page->answer->picked ? OPTION_SELECTED : OPTION_OPEN;
    }
    return option->is_right                ? OPTION_RIGHT
           : place == page->answer->picked ? OPTION_NOTYET
                                           : OPTION_OTHER;
}

static void one_option(Ui *ui, const Page *page, uint32_t place, bool is_column)
{
    const ChoiceOption *option = choice_option(page->choice, page->state, place);
    const Strings *s = ui->in.strings;
    bool is_picked = place == page->answer->picked;
    Str tag = {0};
    if (page->answer->is_checked && (is_picked || option->is_right)) {
        tag = ui_words(ui, is_picked ? &s->your_choice : &s->safer);
    }
    Intent pick = {.kind = page->answer->is_checked ? INTENT_NONE : INTENT_PICK,
                   .index = (uint16_t)place};
    ui_option(ui, (Option){.press = {.name = "option",
                                     .index = (uint16_t)place,
                                     .on_press = pick,
                                     .key = (char)('a' + place),
                                     .group = 1},
                           .look = look_of(page, place),
                           .letter = (char)('A' + place),
                           .words = ui_words(ui, &option->text),
                           .tag = tag,
                           .min_h = is_column ? SIZE_OPTION_MIN_H : SIZE_OPTION_GRID_H,
                           .grow_w = !is_column});
}

static void options(Ui *ui, const Page *page)
{
    bool is_column = ui->m.is_portrait || ui->m.is_large_text;
    uint32_t count = page->question->options.count, columns = is_column ? 1 : 2;
    for (uint32_t i = 0; i < count; i += columns) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .gap = SPACE_X4});
        for (uint32_t j = i; j < i + columns; j++) {
            if (j < count) {
                ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .grow_w = 1});
                one_option(ui, page, j, false);
                ui_end(ui);
            } else {
                ui_grow(ui);
            }
        }
        ui_end(ui);
    }
}

static void number(Ui *ui, const Page *page)
{
    uint32_t count = choice_count(page->choice);
    if (count > 1) {
        ui_text(ui, STYLE_LABEL, 27,
                ui_fill(ui, &ui->in.strings->quiz_number, ui_number(ui, page->state->current + 1U),
                        ui_number(ui, count)),
                ui_color(ui, COLOR_INK2));
    }
}

static void topic_panel(Ui *ui, const StepView *view, int w, int h)
{
    Str own = ((const Choice *)view->ref.step->data)->picture.text;
    Str name = own.len > 0 ? own : str_print(ui->in.arena, "topic_%s", ui->topic->name);
    ui_begin(ui, (BoxSpec){.flow = FLOW_STACK,
                           .align = ALIGN_CENTER,
                           .justify = PACK_CENTER,
                           .w = w,
                           .min_h = h,
                           .pad = 14,
                           .radius = RADIUS_PANEL,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .tight_radius = 12,
                           .fill = ink(ui->topic->solid)});
    view_picture(ui, view, name, h - 28, h - 28);
    ui_end(ui);
}

/* The question before it is checked: with its picture where there is room. */
static void ask(Ui *ui, const StepView *view, const Page *page)
{
    bool has_picture = !ui->m.is_large_text && !ui->m.is_compact;
    if (has_picture && ui->m.is_portrait) {
        topic_panel(ui, view, 936, 288);
    }
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_START, .gap = SPACE_X12});
    ui_begin(ui, (BoxSpec){.gap = 8, .grow_w = 1, .pad_top = 8});
    number(ui, page);
    ui_title(ui, STYLE_H1, 0, ui_words(ui, &page->question->ask), ui_color(ui, COLOR_INK));
    ui_end(ui);
    if (has_picture && !ui->m.is_portrait) {
        topic_panel(ui, view, 360, 300);
    }
    ui_end(ui);
}

static void show_open(Ui *ui, const StepView *view, const Page *page)
{
    const Strings *s = ui->in.strings;
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, ui->m.is_compact ? 22 : 34);
    ask(ui, view, page);
    options(ui, page);
    if (!ui->m.is_large_text && !ui->m.is_compact) {
        ui_calm_line(ui, "jaga_open", ui_words(ui, &s->quiz_calm));
    }
    page_region_end(ui);
    page_body_end(ui);
    page_bottom_begin(ui);
    page_back_button(ui);
    page_more_button(ui);
    ui_key_hint(ui, (const char *[]){"A", "D"}, 2, ui_words(ui, &s->key_pick));
    ui_key_hint(ui, (const char *[]){"Tab"}, 1, ui_words(ui, &s->key_move));
    ui_key_hint(ui, (const char *[]){"Enter"}, 1, ui_words(ui, &s->key_check));
    if (!ui->m.is_portrait) {
        ui_grow(ui);
    }
    page_next_button(ui, ui_words(ui, ui->m.is_large_text ? &s->check_short : &s->check_answer),
                     INTENT_CHECK, !page->picked);
    page_bottom_end(ui);
}

/* What is said after checking: first the reader's own choice, then, when it was another one, the
 * safer one. */
static void explanation(Ui *ui, const Page *page, int size)
{
    const Strings *s = ui->in.strings;
    bool right = is_right(page);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = SPACE_X2});
    ui_icon(ui, right ? "check-circle_fill" : "lightbulb_fill", SIZE_ICON_L,
            ui_color(ui, right ? COLOR_RIGHT : COLOR_NOTYET));
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_title(ui, STYLE_H2, 0, ui_words(ui, right ? &s->right_title : &s->notyet_title),
             ui_color(ui, right ? COLOR_RIGHT_INK : COLOR_NOTYET_INK));
    ui_end(ui);
    ui_end(ui);
    ui_text(ui, STYLE_BODY, size, ui_words(ui, &page->picked->why), ui_color(ui, COLOR_INK));
    if (!right) {
        const ChoiceOption *safer = right_option(page);
        ui_text(ui, STYLE_BODY, size,
                ui_fill(ui, &s->safer_is, ui_words(ui, &safer->why), (Str){0}),
                ui_color(ui, COLOR_INK));
    }
}

static void sheet_actions(Ui *ui, const Page *page)
{
    const Strings *s = ui->in.strings;
    if (!is_right(page)) {
        bool is_short = ui->m.text_percent > 150;              /* ref px */
        /* percent: the word does not fit beside the others */ /* ref px */
        Str words = ui_words(ui, &s->try_again);
        ui_button(ui, (Button){.kind = is_short ? BUTTON_SECONDARY : BUTTON_QUIET,
                               .words = is_short ? (Str){0} : words,
                               .before = "arrow-counter-clockwise_bold",
                               .press = {.name = "again",
                                         .label = words,
                                         .on_press = {.kind = INTENT_AGAIN}}});
    }
    if (!ui->m.is_portrait || is_right(page)) {
        ui_grow(ui);
    }
    page_next_button(ui, ui_words(ui, &s->next), INTENT_NEXT, false);
}

/* How far below its place the sheet still is, right after an answer. */
static int sheet_below(Ui *ui)
{
    enum { FRAME_MS = 16 };
    uint64_t start = ui->in.memory->answer_ms, passed = ui->in.now_ms - start;
    bool is_moving = start > 0 && ui->in.now_ms >= start && passed < MOTION_SLOW;
    if (!is_moving || ui->in.is_still || ui->in.look.is_calm) {
        return 0;
    }
    int64_t left = MOTION_SLOW - (int64_t)passed;
    ui_wake(ui, ui->in.now_ms + FRAME_MS);
    return (int)(SIZE_FEEDBACK_SHEET_H * left * left * left / MOTION_SLOW / MOTION_SLOW /
                 MOTION_SLOW);
}

static void sheet(Ui *ui, const Page *page)
{
    bool right = is_right(page);
    ui_begin(ui, (BoxSpec){.pad_top = 10,
                           .radius = RADIUS_PANEL,
                           .tight = TIGHT_BOTTOM,
                           .shift_y = sheet_below(ui),
                           .fill = ink(ui_color(ui, right ? COLOR_RIGHT : COLOR_NOTYET))});
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .gap = 64,
                           .radius = RADIUS_PANEL,
                           .tight = TIGHT_BOTTOM,
                           .pad_x = ui->m.margin,
                           .pad_top = 36,
                           .pad_bottom = 28,
                           .min_h = ui->m.is_portrait ? 0 : SIZE_FEEDBACK_SHEET_H,
                           .fill = ink(ui_color(ui, COLOR_SURFACE))});
    if (!ui->m.is_portrait && !ui->m.is_compact) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_STACK, .align = ALIGN_CENTER, .justify = PACK_CENTER});
        ui_picture(ui, PICTURE_DRAWING, NULL, right ? STR("jaga_happy") : STR("jaga_open"), 208,
                   192);
        ui_end(ui);
    }
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .gap = SPACE_X2, .grow_w = 1});
    explanation(ui, page, 35);
    ui_begin(ui, (BoxSpec){.grow_h = 1});
    ui_end(ui);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = SPACE_X3});
    sheet_actions(ui, page);
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
}

static void show_checked(Ui *ui, const Page *page)
{
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, ui->m.is_compact ? 20 : 32);
    ui_title(ui, STYLE_H1, 46, ui_words(ui, &page->question->ask), ui_color(ui, COLOR_INK));
    options(ui, page);
    ui_space(ui, 1, 1);
    page_region_end(ui);
    page_body_end(ui);
    sheet(ui, page);
}

/* Large text: the explanation is what the reader needs now, so it stands first. */
static void show_checked_large(Ui *ui, const Page *page)
{
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, SPACE_X4);
    ui_card(ui, (BoxSpec){.gap = SPACE_X2, .pad = 36});
    explanation(ui, page, 0);
    ui_end(ui);
    ui_title(ui, STYLE_H1, 46, ui_words(ui, &page->question->ask), ui_color(ui, COLOR_INK));
    options(ui, page);
    page_region_end(ui);
    page_body_end(ui);
    page_bottom_begin(ui);
    page_more_button(ui);
    sheet_actions(ui, page);
    page_bottom_end(ui);
}

static void show(Ui *ui, const StepView *view)
{
    Page page = page_of(view);
    if (!page.answer->is_checked) {
        show_open(ui, view, &page);
    } else if (ui->m.is_large_text) {
        show_checked_large(ui, &page);
    } else {
        show_checked(ui, &page);
    }
}

const ActivityView CHOICE_VIEW = {.type = &CHOICE, .show = show};
