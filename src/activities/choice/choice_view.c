/* choice: question, options in a grid, and the feedback sheet. With large text the feedback comes
 * first in one column. */
#include "aman/activities/choice.h"
#include "aman/activity_views/feedback_view.h"

typedef struct {
    const Choice *choice;
    const ChoiceState *state;
    const Answer *answer;
    const Question *question;
    const ChoiceOption *picked; /* NULL when nothing is */
} ChoicePage;

static ChoicePage page_of(const StepView *view)
{
    ChoicePage page = {.choice = view->ref.step->data, .state = view->state};
    page.answer = &page.state->answers[page.state->current];
    page.question = choice_question(page.choice, page.state->current);
    if (page.answer->picked != CHOICE_NONE) {
        page.picked = choice_option(page.choice, page.state, page.answer->picked);
    }
    return page;
}

static bool is_right(const ChoicePage *page)
{
    return page->picked && page->picked->is_right;
}

static const ChoiceOption *right_option(const ChoicePage *page)
{
    for (uint32_t i = 0; i < page->question->options.count; i++) {
        if (page->question->options.at[i].is_right) {
            return &page->question->options.at[i];
        }
    }
    return &page->question->options.at[0];
}

static OptionLook look_of(const ChoicePage *page, uint32_t place)
{
    const ChoiceOption *option = choice_option(page->choice, page->state, place);
    if (!page->answer->attempt.is_checked) {
        return place == page->answer->picked ? OPTION_SELECTED : OPTION_OPEN;
    }
    return option->is_right                ? OPTION_RIGHT
           : place == page->answer->picked ? OPTION_NOTYET
                                           : OPTION_OTHER;
}

static void one_option(Ui *ui, const ChoicePage *page, uint32_t place, bool is_column)
{
    const ChoiceOption *option = choice_option(page->choice, page->state, place);
    bool is_picked = place == page->answer->picked;
    Str tag = {0};
    if (page->answer->attempt.is_checked && (is_picked || option->is_right)) {
        tag = ui_phrase(ui, is_picked ? PHRASE_UI_YOUR_CHOICE : PHRASE_UI_SAFER);
    }
    Intent pick = {.kind = page->answer->attempt.is_checked ? INTENT_NONE : INTENT_PICK,
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

static void options(Ui *ui, const ChoicePage *page)
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

static void choice_number(Ui *ui, const ChoicePage *page)
{
    uint32_t count = choice_count(page->choice);
    if (count > 1) {
        ui_text(ui, STYLE_LABEL, 27,
                ui_fill(ui, PHRASE_UI_QUIZ_NUMBER, ui_number(ui, page->state->current + 1U),
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
static void choice_view_ask(Ui *ui, const StepView *view, const ChoicePage *page)
{
    bool has_picture = !ui->m.is_large_text && !ui->m.is_compact;
    if (has_picture && ui->m.is_portrait) {
        topic_panel(ui, view, 936, 288);
    }
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_START, .gap = SPACE_X12});
    ui_begin(ui, (BoxSpec){.gap = 8, .grow_w = 1, .pad_top = 8});
    choice_number(ui, page);
    ui_title(ui, STYLE_H1, 0, ui_words(ui, &page->question->ask), ui_color(ui, COLOR_INK));
    ui_end(ui);
    if (has_picture && !ui->m.is_portrait) {
        topic_panel(ui, view, 360, 300);
    }
    ui_end(ui);
}

static void hints(Ui *ui, uint32_t count)
{
    ui_key_range(ui, 'A', count, ui_phrase(ui, PHRASE_UI_KEY_PICK));
    ui_key_hint(ui, (const char *[]){"Tab"}, 1, ui_phrase(ui, PHRASE_UI_KEY_MOVE));
    ui_key_hint(ui, (const char *[]){"Enter"}, 1, ui_phrase(ui, PHRASE_UI_KEY_CHECK));
}

static void show_open(Ui *ui, const StepView *view, const ChoicePage *page)
{
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, ui->m.is_compact ? 22 : 34);
    choice_view_ask(ui, view, page);
    options(ui, page);
    if (!ui->m.is_large_text && !ui->m.is_compact) {
        ui_calm_line(ui, "jaga_open", ui_phrase(ui, PHRASE_UI_QUIZ_CALM));
    }
    page_region_end(ui);
    page_body_end(ui);
    question_bottom(
        ui, ui_phrase(ui, ui->m.is_large_text ? PHRASE_UI_CHECK_SHORT : PHRASE_UI_CHECK_ANSWER),
        !page->picked, page->question->options.count, hints);
}

static Feedback feedback_of(Ui *ui, const ChoicePage *page)
{
    bool right = is_right(page);
    Feedback feedback = {.is_right = right,
                         .title =
                             ui_phrase(ui, right ? PHRASE_UI_RIGHT_TITLE : PHRASE_UI_NOTYET_TITLE),
                         .lines = {ui_words(ui, &page->picked->why)}};
    if (!right) {
        /* First the reader's own choice, then the safer one. */
        feedback.lines[1] =
            ui_fill(ui, PHRASE_UI_SAFER_IS, ui_words(ui, &right_option(page)->why), (Str){0});
    }
    return feedback;
}

static void show_checked(Ui *ui, const ChoicePage *page)
{
    Feedback feedback = feedback_of(ui, page);
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, ui->m.is_compact ? 20 : 32);
    feedback_card(ui, &feedback);
    ui_title(ui, STYLE_H1, 46, ui_words(ui, &page->question->ask), ui_color(ui, COLOR_INK));
    options(ui, page);
    ui_space(ui, 1, 1);
    page_region_end(ui);
    page_body_end(ui);
    feedback_sheet(ui, &feedback);
}

static void choice_view_show(Ui *ui, const StepView *view)
{
    ChoicePage page = page_of(view);
    if (page.answer->attempt.is_checked) {
        show_checked(ui, &page);
    } else {
        show_open(ui, view, &page);
    }
}

const ActivityView CHOICE_VIEW = {
    .type = &CHOICE, .icon = "hand-tap_fill", .show = choice_view_show};
