/* A question before a group: its answers with hands, and the strip with what to talk about. */
#include "workshop_vote.h"

#include "workshop_parts.h"

void workshop_step_button(Ui *ui, Press press, int side, bool is_less)
{
    bool is_contrast = ui->theme.is_contrast, is_solid = !is_less && !is_contrast;
    bool is_disabled = press.is_disabled;
    ColorRole line = is_disabled ? COLOR_LINE : COLOR_LINE_STRONG;
    uint32_t color = is_disabled ? ui_color(ui, COLOR_DISABLED_INK)
                     : is_solid  ? ui->topic->on
                                 : ui_color(ui, COLOR_INK);
    ui_begin(ui, (BoxSpec){.flow = FLOW_STACK,
                           .align = ALIGN_CENTER,
                           .justify = PACK_CENTER,
                           .w = side,
                           .h = side,
                           .radius = RADIUS_BUTTON,
                           .is_touch = true,
                           .fill = ink(is_solid && !is_disabled ? ui->topic->solid
                                                                : ui_color(ui, COLOR_SURFACE)),
                           .outline = is_solid && !is_disabled ? (Ink){0} : ink(ui_color(ui, line)),
                           .outline_w = is_contrast ? STROKE_HIGH_CONTRAST : STROKE_CONTROL,
                           .press = press});
    ui_icon(ui, is_less ? "minus_bold" : "plus_bold", 48, color);
    ui_end(ui);
}

static void hand_button(Ui *ui, uint16_t answer, int side, bool is_less, bool is_disabled)
{
    char key = 0; /* letters add a hand; taking one away has a button only */
    if (!is_less) {
        key = (char)('a' + answer);
    }
    Press press = {.role = ROLE_BUTTON,
                   .name = is_less ? "less" : "more-hands",
                   .index = answer,
                   .label = ui_fill(ui, is_less ? PHRASE_UI_WORKSHOP_LESS : PHRASE_UI_WORKSHOP_MORE,
                                    str_print(ui->in.arena, "%c", 'A' + answer), (Str){0}),
                   .group = is_less ? 2 : 1,
                   .key = key,
                   .is_disabled = is_disabled,
                   .on_press = {.kind = INTENT_VOTE, .index = answer, .to = is_less}};
    workshop_step_button(ui, press, side, is_less);
}

/* An answer's letter; a tick in its place where it is right and shown. */
static void letter(Ui *ui, uint16_t answer, int side, bool is_right)
{
    workshop_sign(ui, (WorkshopSign){.side = side,
                                     .style = STYLE_H2,
                                     .words = str_print(ui->in.arena, "%c", 'A' + answer),
                                     .is_ticked = is_right,
                                     .fill = ui_color(ui, is_right ? COLOR_RIGHT : COLOR_INK),
                                     .color = ui_color(ui, COLOR_SURFACE)});
}

/* Minus, number, plus: the hands of an answer. `side` of the buttons, `size` of the number. */
static void hands_row(Ui *ui, const Workshop *workshop, uint16_t answer, int side, int size)
{
    uint16_t n = workshop->hands.n[answer];
    ui_begin(
        ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .justify = PACK_BETWEEN, .gap = 20});
    hand_button(ui, answer, side, true, workshop->is_open || n == 0);
    ui_begin(ui, (BoxSpec){.flow = FLOW_STACK, .align = ALIGN_CENTER, .min_w = side + side / 4});
    ui_text(ui, STYLE_NUMBER, ui->m.is_large_text ? 0 : size, ui_number(ui, n),
            ui_color(ui, COLOR_INK));
    ui_end(ui);
    hand_button(ui, answer, side, false, workshop->is_open);
    ui_end(ui);
}

/* How much of the group is for this answer. */
static void bar(Ui *ui, const Workshop *workshop, const GroupAnswer *answer, int h)
{
    enum { WHOLE = 200 }; /* parts */
    if (ui->m.is_large_text || answer->all == 0) {
        return;
    }
    uint8_t own = (uint8_t)(workshop->hands.n[answer->index] * WHOLE / answer->all);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .h = h, .radius = 14, .fill = ink(workshop_well(ui))});
    if (own > 0) {
        ui_begin(ui, (BoxSpec){.grow_w = own, .h = h, .radius = 14, .fill = ink(ui->topic->solid)});
        ui_end(ui);
    }
    if (own < WHOLE) {
        ui_begin(ui, (BoxSpec){.grow_w = (uint8_t)(WHOLE - own)});
        ui_end(ui);
    }
    ui_end(ui);
}

/* An answer as a card: its words, a bar, the hands. Opened, its reason stands below its words. */
static void answer_card(Ui *ui, const Workshop *workshop, const GroupAnswer *answer)
{
    bool is_usual = !ui->m.is_larger_text; /* letters do not grow by themselves */
    bool is_right = answer->is_right;
    ColorRole line = is_right ? COLOR_RIGHT : COLOR_LINE_STRONG;
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN,
                           .gap = 24,
                           .pad = 36,
                           .grow_w = 1,
                           .grow_h = 1,
                           .radius = RADIUS_PANEL,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .fill = ink(ui_color(ui, is_right ? COLOR_RIGHT_TINT : COLOR_SURFACE)),
                           .outline = ink(ui_color(ui, line)),
                           .outline_w = is_right ? STROKE_STATE : STROKE_CONTROL});
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_START, .gap = 22});
    letter(ui, answer->index, 92, is_right);
    ui_begin(ui, (BoxSpec){.grow_w = 1, .gap = 12, .pad_top = 6});
    ui_title(ui, STYLE_LABEL, is_usual ? 42 : 38, answer->words, ui_color(ui, COLOR_INK));
    if (answer->why.len > 0) {
        ui_text(ui, STYLE_BODY, 0, answer->why, ui_color(ui, COLOR_INK2));
    }
    ui_end(ui);
    ui_end(ui);
    ui_begin(ui, (BoxSpec){.grow_h = 1});
    ui_end(ui);
    bar(ui, workshop, answer, 44);
    hands_row(ui, workshop, answer->index, is_usual ? 112 : 96, is_usual ? 112 : 84);
    ui_end(ui);
}

void workshop_answer_row(Ui *ui, const Workshop *workshop, const GroupAnswer *answer)
{
    enum { LEADING = 6 }; /* ref px */
    bool is_column = ui->m.is_large_text, is_low = answer->is_low, is_right = answer->is_right;
    uint32_t mark = ui->theme.is_contrast ? ui_color(ui, COLOR_ACTION) : ui->topic->solid;
    uint32_t line = answer->is_leading ? mark
                    : is_right         ? ui_color(ui, COLOR_RIGHT)
                                       : ui_color(ui, COLOR_LINE_STRONG);
    uint32_t fill = answer->is_leading ? ui->topic->tint
                    : is_right         ? ui_color(ui, COLOR_RIGHT_TINT)
                                       : ui_color(ui, COLOR_SURFACE);
    ui_begin(ui, (BoxSpec){.flow = is_column ? FLOW_COLUMN : FLOW_ROW,
                           .align = is_column ? ALIGN_FILL : ALIGN_CENTER,
                           .gap = SPACE_X3,
                           .pad_x = 24,
                           .pad_y = is_column ? SPACE_X3
                                    : is_low  ? 4
                                              : 8,
                           .grow_h = 1,
                           .radius = RADIUS_OPTION,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .fill = ink(fill),
                           .outline = ink(line),
                           .outline_w = answer->is_leading ? LEADING
                                        : is_right         ? STROKE_STATE
                                                           : STROKE_CONTROL});
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 22, .grow_w = 1});
    letter(ui, answer->index, is_low ? 68 : 76, is_right);
    ui_begin(ui, (BoxSpec){.grow_w = 1, .gap = 6});
    ui_title(ui, STYLE_LABEL, is_low ? 36 : 38, answer->words, ui_color(ui, COLOR_INK));
    if (answer->why.len > 0) {
        ui_text(ui, STYLE_OPTION, 28, answer->why, ui_color(ui, COLOR_INK2));
    }
    bar(ui, workshop, answer, 16);
    ui_end(ui);
    ui_end(ui);
    hands_row(ui, workshop, answer->index, is_column ? 96 : is_low ? 80 : 88, is_low ? 60 : 72);
    ui_end(ui);
}

/* What is said of an answer: a myth has two sides, and a reason for the right one only. */
static GroupAnswer answer_of(const Ui *ui, const Workshop *workshop, const GroupFrame *frame,
                             uint16_t index)
{
    const Text *why = frame->whys[index];
    Phrase side = index == 0 ? PHRASE_UI_MYTH : PHRASE_UI_FACT;
    bool is_right = frame->right >> index & 1;
    bool has_why = why && workshop->is_open && (!frame->is_myth || is_right);
    uint32_t all = group_tally_sum(&workshop->hands);
    return (GroupAnswer){.words = frame->is_myth ? ui_phrase(ui, side)
                                                 : ui_words(ui, frame->answers[index]),
                         .why = has_why ? ui_words(ui, why) : (Str){0},
                         .index = index,
                         .is_right = workshop->is_open && is_right,
                         .all = all > 0 ? all : 1};
}

/* Up to so many answers stand beside each other as cards; more of them are rows. */
enum { CARDS_MOST = 3, ROWS_USUAL = 4 };

static void answers(Ui *ui, const Workshop *workshop, const GroupFrame *frame)
{
    bool has_cards = frame->answer_count <= CARDS_MOST || !page_is_beside(ui);
    bool is_column = !has_cards || !page_is_beside(ui), is_low = frame->answer_count > ROWS_USUAL;
    ui_begin(ui, (BoxSpec){.flow = is_column ? FLOW_COLUMN : FLOW_ROW,
                           .grow_h = 1,
                           .gap = !is_column ? 32
                                  : is_low   ? 10
                                             : 16});
    for (uint16_t i = 0; i < frame->answer_count; i++) {
        GroupAnswer answer = answer_of(ui, workshop, frame, i);
        answer.is_low = is_low;
        if (has_cards) {
            answer_card(ui, workshop, &answer);
        } else {
            workshop_answer_row(ui, workshop, &answer);
        }
    }
    ui_end(ui);
}

/* What the notes of the step say to discuss; NULL for nothing. */
static const Text *discuss_of(const ScreenView *view)
{
    StepRef plan;
    const Workshop *workshop = &view->session->staff.workshop;
    bool has_notes =
        workshop_plan_step(workshop, view->library, workshop->step, &plan) && plan.step->notes;
    const Text *words = has_notes ? &plan.step->notes->discuss : NULL;
    return words && words->in[LANG_FIRST].len > 0 ? words : NULL;
}

static BoxSpec deep_panel(const Ui *ui)
{
    return (BoxSpec){.flow = FLOW_ROW,
                     .align = ALIGN_CENTER,
                     .gap = SPACE_X3,
                     .pad_x = 32,
                     .pad_y = 24,
                     .grow_w = 1,
                     .radius = RADIUS_PANEL,
                     .tight = TIGHT_BOTTOM_LEFT,
                     .tight_radius = 12,
                     .fill = ink(ui_color(ui, COLOR_BRAND_DEEP)),
                     .outline = ui->theme.is_contrast ? ink(ui_color(ui, COLOR_LINE)) : (Ink){0},
                     .outline_w = STROKE_HIGH_CONTRAST};
}

static void discuss_words(Ui *ui, const Text *words)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .grow_w = 1, .gap = 4});
    ui_text(ui, STYLE_LABEL, 28, ui_phrase(ui, PHRASE_UI_WORKSHOP_DISCUSS),
            ui_color(ui, COLOR_ACTION));
    ui_text(ui, STYLE_LABEL, 36, ui_words(ui, words), ui_color(ui, COLOR_ON_DEEP));
    ui_end(ui);
}

void workshop_discuss_card(Ui *ui, const ScreenView *view)
{
    const Text *words = discuss_of(view);
    if (words && !page_is_beside(ui)) {
        ui_begin(ui, deep_panel(ui));
        discuss_words(ui, words);
        ui_end(ui);
    }
}

void workshop_undo_button(Ui *ui, bool is_short)
{
    Str words = ui_phrase(ui, PHRASE_UI_UNDO);
    ui_button(ui, (Button){.kind = is_short ? BUTTON_SECONDARY : BUTTON_QUIET,
                           .words = is_short ? (Str){0} : words,
                           .before = "arrow-counter-clockwise_bold",
                           .press = {.name = "undo",
                                     .key = 'z',
                                     .label = words,
                                     .on_press = {.kind = INTENT_UNDO}}});
}

bool workshop_give_button(Ui *ui, const Workshop *workshop)
{
    const TypedHands *typed = &workshop->typed;
    if (typed->number == 0) {
        return false;
    }
    Phrase words = phrase_form(PHRASE_UI_WORKSHOP_GIVE, typed->number, ui->in.lang);
    page_next_button(ui,
                     ui_fill(ui, words, ui_number(ui, typed->number),
                             str_print(ui->in.arena, "%c", 'A' + typed->answer)),
                     INTENT_CHECK, false);
    return true;
}

void workshop_vote_bottom_begin(Ui *ui, const ScreenView *view)
{
    const Workshop *workshop = &view->session->staff.workshop;
    const Text *words = page_is_beside(ui) ? discuss_of(view) : NULL;
    bool has_undo = workshop->hands.undo_count > 0 && !workshop->is_open;
    page_bottom_begin(ui);
    if (!words) {
        page_back_button(ui);
        page_more_button(ui);
        if (has_undo) {
            workshop_undo_button(ui, !page_is_beside(ui));
        }
        if (!ui->m.is_portrait) {
            ui_grow(ui);
        }
        return;
    }
    ui_begin(ui, deep_panel(ui));
    Str back = ui_phrase(ui, PHRASE_UI_BACK);
    ui_button(
        ui, (Button){.kind = BUTTON_SECONDARY,
                     .before = "arrow-left_bold",
                     .press = {.name = "back", .label = back, .on_press = {.kind = INTENT_BACK}}});
    if (!ui->m.is_compact) {
        ui_picture(ui, PICTURE_DRAWING, NULL, STR("jaga_open"), 98, 90);
    }
    discuss_words(ui, words);
    page_more_button(ui);
    if (has_undo) {
        workshop_undo_button(ui, true);
    }
}

void workshop_vote_bottom_end(Ui *ui, const ScreenView *view)
{
    if (page_is_beside(ui) && discuss_of(view)) {
        ui_end(ui);
    }
    page_bottom_end(ui);
}

/* The question as large as its answers let it be. */
static int ask_size(const Ui *ui, const GroupFrame *frame)
{
    bool is_many = frame->answer_count > CARDS_MOST;
    bool is_small = ui->m.is_compact || ui->m.is_larger_text; /* then letters grow by themselves */
    return is_small ? is_many ? 56 : 66 : is_many ? 64 : 82;  /* ref px */
}

void workshop_show_frame(Ui *ui, const ScreenView *view, const GroupFrame *frame)
{
    const Workshop *workshop = &view->session->staff.workshop;
    bool opens = frame->right != 0 && !workshop->is_open;
    StepRef ref;
    Str place = ui_fill(ui, PHRASE_UI_WORKSHOP_QUESTION, ui_number(ui, frame->index + 1),
                        ui_number(ui, frame->count));
    if (frame->count == 1 && workshop_step(workshop, view->library, &ref)) {
        place = ui_words(ui, &ref.pack->title);
    }
    workshop_show_top(ui, view, place);
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, ui->m.is_compact ? 26 : 32);
    ui_title(ui, STYLE_HERO, ask_size(ui, frame), ui_words(ui, frame->ask),
             ui_color(ui, COLOR_INK));
    answers(ui, workshop, frame);
    workshop_discuss_card(ui, view);
    page_region_end(ui);
    page_body_end(ui);
    workshop_vote_bottom_begin(ui, view);
    if (!workshop_give_button(ui, workshop)) {
        page_next_button(ui, ui_phrase(ui, opens ? PHRASE_UI_WORKSHOP_OPEN : PHRASE_UI_NEXT),
                         opens ? INTENT_OPEN_ANSWER : INTENT_NEXT, false);
    }
    workshop_vote_bottom_end(ui, view);
}
