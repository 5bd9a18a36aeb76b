/* choices: as choice, but several options stay picked. */
#include "aman/activities/choices.h"
#include "aman/activity_views/feedback_view.h"

static OptionLook look_of(const Choices *choices, const ChoicesState *state, uint32_t place)
{
    const ChoiceOption *option = choices_option(choices, state, place);
    bool is_picked = choices_picked(state, place);
    if (!state->attempt.is_checked) {
        return is_picked ? OPTION_SELECTED : OPTION_OPEN;
    }
    if (is_picked) {
        return option->is_right ? OPTION_RIGHT : OPTION_NOTYET;
    }
    return option->is_right ? OPTION_ALSO : OPTION_OTHER;
}

static void one_option(Ui *ui, const StepView *view, uint32_t place)
{
    const Choices *choices = view->ref.step->data;
    const ChoicesState *state = view->state;
    const ChoiceOption *option = choices_option(choices, state, place);
    bool is_picked = choices_picked(state, place);
    Str tag = {0};
    if (state->attempt.is_checked && (is_picked || option->is_right)) {
        Phrase own = view->is_led ? PHRASE_UI_WORKSHOP_CHOICE : PHRASE_UI_YOUR_CHOICE;
        tag = ui_phrase(ui, is_picked ? own : PHRASE_UI_ALSO_HELPS);
    }
    Intent pick = {.kind = state->attempt.is_checked ? INTENT_NONE : INTENT_PICK,
                   .index = (uint16_t)place};
    ui_option(ui, (Option){.press = {.name = "option",
                                     .index = (uint16_t)place,
                                     .on_press = pick,
                                     .key = (char)('a' + place),
                                     .group = 1},
                           .look = look_of(choices, state, place),
                           .letter = (char)('A' + place),
                           .words = ui_words(ui, &option->text),
                           .tag = tag,
                           .has_box = !state->attempt.is_checked,
                           .min_h = SIZE_OPTION_GRID_H,
                           .grow_w = 1});
}

static void options(Ui *ui, const StepView *view)
{
    const Choices *choices = view->ref.step->data;
    uint32_t count = choices->options.count;
    uint32_t columns = ui->m.is_portrait || ui->m.is_large_text ? 1 : 2;
    for (uint32_t i = 0; i < count; i += columns) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .gap = SPACE_X4});
        for (uint32_t j = i; j < i + columns; j++) {
            ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .grow_w = 1});
            if (j < count) {
                one_option(ui, view, j);
            }
            ui_end(ui);
        }
        ui_end(ui);
    }
}

/* First what the reader picked, then what was missed; more than four lines nobody reads. */
static Feedback feedback_of(Ui *ui, const Choices *choices, const ChoicesState *state)
{
    bool right = choices_is_right(choices, state);
    Feedback feedback = {.is_right = right,
                         .title =
                             ui_phrase(ui, right ? PHRASE_UI_RIGHT_TITLE : PHRASE_UI_NEARLY_TITLE)};
    uint32_t count = 0;
    for (uint32_t round = 0; round < 2; round++) {
        for (uint32_t i = 0; i < choices->options.count; i++) {
            const ChoiceOption *option = choices_option(choices, state, i);
            bool is_picked = choices_picked(state, i), is_first = is_picked && !option->is_right;
            bool is_said = right        ? option->is_right
                           : round == 0 ? is_first
                                        : option->is_right && !is_picked;
            if (is_said && count < 2 && (round == 0 || !right)) {
                feedback.lines[count++] = ui_words(ui, &option->why);
            }
        }
    }
    return feedback;
}

/* "Several may be picked", and how many are. */
static void several(Ui *ui, const ChoicesState *state)
{
    uint32_t count = 0;
    for (uint32_t bits = state->picked; bits; bits &= bits - 1) {
        count++;
    }
    ui_begin(ui,
             (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = SPACE_X2, .wraps = true});
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .gap = 14,
                           .pad_x = 20,
                           .pad_y = 6,
                           .min_h = 56,
                           .radius = RADIUS_BUTTON,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .fill = ink(ui->topic->soft),
                           .outline = ink(ui_color(ui, COLOR_LINE)),
                           .outline_w = ui->theme.is_contrast ? STROKE_HIGH_CONTRAST : 0});
    ui_icon(ui, "check-square_fill", 36, ui->topic->text);
    ui_text(ui, STYLE_LABEL, 28, ui_phrase(ui, PHRASE_UI_PICK_SEVERAL), ui_color(ui, COLOR_INK));
    ui_end(ui);
    if (count > 0) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_STACK, .justify = PACK_CENTER, .min_h = 56});
        ui_text(ui, STYLE_LABEL, 28,
                ui_fill(ui, PHRASE_UI_PICK_COUNT, ui_number(ui, count), (Str){0}),
                ui_color(ui, COLOR_INK2));
        ui_end(ui);
    }
    ui_end(ui);
}

static void topic_panel(Ui *ui, const StepView *view, const Choices *choices)
{
    enum { PANEL_W = 360, PANEL_H = 300, PAD = 14 };
    Str own = choices->picture.text;
    Str name = own.len > 0 ? own : str_print(ui->in.arena, "topic_%s", ui->topic->name);
    ui_begin(ui, (BoxSpec){.flow = FLOW_STACK,
                           .align = ALIGN_CENTER,
                           .justify = PACK_CENTER,
                           .w = PANEL_W,
                           .min_h = PANEL_H,
                           .radius = RADIUS_PANEL,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .tight_radius = 12,
                           .fill = ink(ui->topic->solid)});
    view_picture(ui, view, name, PANEL_H - 2 * PAD, PANEL_H - 2 * PAD);
    ui_end(ui);
}

static void choices_view_ask(Ui *ui, const StepView *view, const Choices *choices,
                             const ChoicesState *state)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_START, .gap = SPACE_X12});
    ui_begin(ui, (BoxSpec){.gap = 20, .grow_w = 1, .pad_top = 8});
    ui_title(ui, STYLE_H1, 0, ui_words(ui, &choices->ask), ui_color(ui, COLOR_INK));
    several(ui, state);
    ui_end(ui);
    if (page_is_beside(ui) && !ui->m.is_compact) {
        topic_panel(ui, view, choices);
    }
    ui_end(ui);
}

static void hints(Ui *ui, uint32_t count)
{
    ui_key_range(ui, 'A', count, ui_phrase(ui, PHRASE_UI_KEY_TOGGLE));
    ui_key_hint(ui, (const char *[]){"Enter"}, 1, ui_phrase(ui, PHRASE_UI_KEY_CHECK));
}

static void choices_view_show(Ui *ui, const StepView *view)
{
    const Choices *choices = view->ref.step->data;
    const ChoicesState *state = view->state;
    Feedback feedback = feedback_of(ui, choices, state);
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, ui->m.is_compact ? 20 : 32);
    if (state->attempt.is_checked) {
        feedback_card(ui, &feedback);
        ui_title(ui, STYLE_H1, 46, ui_words(ui, &choices->ask), ui_color(ui, COLOR_INK));
    } else {
        choices_view_ask(ui, view, choices, state);
    }
    options(ui, view);
    if (!state->attempt.is_checked && !ui->m.is_large_text && !ui->m.is_compact) {
        ui_calm_line(ui, "jaga_open", ui_phrase(ui, PHRASE_UI_PICK_UNDO));
    }
    page_region_end(ui);
    page_body_end(ui);
    if (state->attempt.is_checked) {
        feedback_sheet(ui, &feedback);
    } else {
        question_bottom(
            ui, ui_phrase(ui, ui->m.is_large_text ? PHRASE_UI_CHECK_SHORT : PHRASE_UI_CHECK_ANSWER),
            !state->picked, choices->options.count, hints);
    }
}

const ActivityView CHOICES_VIEW = {
    .type = &CHOICES, .icon = "list-checks_fill", .show = choices_view_show};
