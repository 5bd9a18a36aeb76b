/* signs: the chat at the left, every message of it can be tapped; what was found at the right. What
 * comes before it, and instead of it for who passes it, is pass_view.c. */
#include "pass_view.h"

#include "aman/activity_views/chat_view.h"

/* Of the bubbles with usual text, in reference pixels. */
enum { BUBBLE_W = 760, BUBBLE_PAD_X = 26, BUBBLE_PAD_Y = 13, BUBBLE_TEXT = 31, TIGHT = 8 };

typedef struct {
    const Signs *signs;
    const SignsState *state;
    bool is_tight; /* messages stand closer, so that all are seen */
} SignsPage;

static bool is_found(const SignsPage *page, uint32_t index)
{
    return page->state->found >> index & 1;
}

static bool is_own(const SignsMessage *message)
{
    return str_is(message->from.text, "you");
}

/* The sign's name over the lower right corner of its message. */
static void found_tag(Ui *ui, const Sign *sign)
{
    enum { BELOW = 28, UP = 16, OUT = 52, RIM = 3 };
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_START,
                           .justify = PACK_END,
                           .grow_w = 1,
                           .h = ui->m.is_large_text ? 0 : BELOW,
                           .shift_x = ui->m.is_large_text ? 0 : OUT,
                           .shift_y = ui->m.is_large_text ? 0 : -UP});
    ui_begin(
        ui, (BoxSpec){.pad = RIM, .radius = RADIUS_PILL, .fill = ink(ui_color(ui, COLOR_SURFACE))});
    ui_tag(ui, ui_words(ui, &sign->name), "flag-pennant_fill", ui_color(ui, COLOR_NOTYET),
           ui_color(ui, COLOR_SURFACE));
    ui_end(ui);
    ui_end(ui);
}

/* The avatar stands at the last message of a run. */
static bool is_run_end(const SignsPage *page, uint32_t index)
{
    if (index + 1 >= page->signs->messages.count) {
        return true;
    }
    const SignsMessage *message = &page->signs->messages.at[index];
    return !str_equal(message->from.text, page->signs->messages.at[index + 1].from.text);
}

static BoxSpec bubble_look(Ui *ui, const SignsPage *page, uint32_t index)
{
    const SignsMessage *message = &page->signs->messages.at[index];
    bool own = is_own(message), found = is_found(page, index), is_contrast = ui->theme.is_contrast;
    bool is_hinted = page->state->hint == index;
    BoxSpec spec = {.pad_x = BUBBLE_PAD_X,
                    .pad_y = page->is_tight ? TIGHT : BUBBLE_PAD_Y,
                    .max_w = ui->m.is_large_text ? 1400 : BUBBLE_W,
                    .radius = RADIUS_MESSAGE,
                    .tight_radius = 8,
                    .is_touch = true,
                    .tight = own ? TIGHT_BOTTOM_RIGHT : TIGHT_BOTTOM_LEFT,
                    .fill = ink(own ? ui->topic->solid : ui_color(ui, COLOR_SURFACE))};
    if (found) {
        spec.fill = ink(ui_color(ui, COLOR_NOTYET_TINT));
        spec.outline = ink(ui_color(ui, COLOR_NOTYET));
        spec.outline_w = STROKE_STATE;
    } else if (is_hinted) {
        spec.outline = ink(ui_color(ui, is_contrast ? COLOR_ACTION : COLOR_INK));
        spec.outline_w = STROKE_STATE;
    } else if (is_contrast && !own) {
        spec.outline = ink(ui_color(ui, COLOR_LINE));
        spec.outline_w = STROKE_HIGH_CONTRAST;
    }
    return spec;
}

static void bubble(Ui *ui, const SignsPage *page, uint32_t index)
{
    const SignsMessage *message = &page->signs->messages.at[index];
    bool own = is_own(message);
    BoxSpec spec = bubble_look(ui, page, index);
    spec.press = (Press){.role = ROLE_OPTION,
                         .name = "message",
                         .index = (uint16_t)index,
                         .group = 1,
                         .key = (char)('a' + index),
                         .is_selected = is_found(page, index) || page->state->last == index,
                         .on_press = {.kind = INTENT_PICK, .index = (uint16_t)index}};
    /* Small windows have no room for the sign's name below the message: a flag stands in it. */
    bool has_flag = ui->m.is_compact && !ui->m.is_large_text && is_found(page, index);
    spec.flow = has_flag ? FLOW_ROW : FLOW_COLUMN;
    spec.align = has_flag ? ALIGN_CENTER : ALIGN_FILL;
    spec.gap = has_flag ? 12 : 0;
    ui_begin(ui, spec);
    if (message->name.where.line > 0) {
        ui_text(ui, STYLE_LABEL, 25, ui_words(ui, &message->name), ui->topic->text);
    }
    ui_text(ui, STYLE_BODY, BUBBLE_TEXT, ui_words(ui, &message->text),
            own && !is_found(page, index) ? ui->topic->on : ui_color(ui, COLOR_INK));
    if (has_flag) {
        ui_icon(ui, "flag-pennant_fill", 30, ui_color(ui, COLOR_NOTYET));
    }
    ui_end(ui);
}

static void line(Ui *ui, const SignsPage *page, uint32_t index)
{
    const SignsMessage *message = &page->signs->messages.at[index];
    bool own = is_own(message);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_END,
                           .gap = 14,
                           .justify = own ? PACK_END : PACK_START});
    if (!own && !ui->m.is_large_text && is_run_end(page, index)) {
        chat_avatar(ui, chat_avatar_of(&page->signs->contact, message->from), SIZE_AVATAR_MESSAGE);
    } else if (!own && !ui->m.is_large_text) {
        ui_space(ui, SIZE_AVATAR_MESSAGE, 1);
    }
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .align = own ? ALIGN_END : ALIGN_START});
    bubble(ui, page, index);
    const Sign *sign = signs_of(page->signs, message);
    if (sign && is_found(page, index) && (!ui->m.is_compact || ui->m.is_large_text)) {
        found_tag(ui, sign);
    }
    ui_end(ui);
    ui_end(ui);
}

static void lines(Ui *ui, const SignsPage *page)
{
    for (uint32_t i = 0; i < page->signs->messages.count; i++) {
        line(ui, page, i);
    }
}

static int gap_of(const Ui *ui, const SignsPage *page)
{
    return page->is_tight ? 5 : ui->m.is_compact ? 10 : 13; /* ref px */
}

static void phone(Ui *ui, const SignsPage *page)
{
    chat_phone_begin(ui, ui->m.is_portrait ? 936 : ui->m.is_compact ? 900 : 1016, 0);
    chat_header(ui, &page->signs->contact);
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN,
                           .gap = gap_of(ui, page),
                           .pad_x = 30,
                           .pad_y = page->is_tight     ? TIGHT
                                    : ui->m.is_compact ? 16
                                                       : 22,
                           .grow_h = 1,
                           .radius = 44,
                           .tight = TIGHT_TOP,
                           .fill = ink(ui->topic->wall)});
    lines(ui, page);
    ui_end(ui);
    chat_phone_end(ui);
}

/* True when the messages are seen at once beside the words, also when all signs are found. */
static bool chat_fits(Ui *ui, const SignsPage *page)
{
    enum { TOP = 20 + SIZE_TOPBAR_BUTTON + 34 }; /* ref px: above a page's body */
    SignsState all = *page->state;
    for (uint32_t i = 0; i < page->signs->messages.count; i++) {
        bool is_sign = signs_of(page->signs, &page->signs->messages.at[i]) != NULL;
        all.found = (uint16_t)(all.found | is_sign << i);
    }
    Trial tree = ui_trial(ui);
    phone(ui, &(SignsPage){page->signs, &all, page->is_tight});
    int h = ui_trial_end(ui, tree, ui->m.frame.w);
    return h <= ui->m.frame.h - ui_px(ui, TOP);
}

/* One flag for each sign. */
static void counter(Ui *ui, const SignsPage *page)
{
    uint32_t total = signs_total(page->signs), found = signs_found(page->state);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .gap = SPACE_X2});
    for (uint32_t i = 0; i < total && !ui->m.is_large_text; i++) {
        bool is_done = i < found;
        uint32_t line_color = ui_color(ui, COLOR_LINE_STRONG);
        ui_begin(ui, (BoxSpec){.flow = FLOW_STACK,
                               .align = ALIGN_CENTER,
                               .justify = PACK_CENTER,
                               .w = 112,
                               .h = 88,
                               .radius = RADIUS_BUTTON,
                               .tight = TIGHT_BOTTOM_LEFT,
                               .fill = ink(ui_color(ui, is_done ? COLOR_NOTYET : COLOR_SURFACE)),
                               .outline = is_done ? (Ink){0} : ink(line_color),
                               .outline_w = STROKE_CONTROL});
        ui_icon(ui, is_done ? "flag-pennant_fill" : "question_bold", 44,
                is_done ? ui_color(ui, COLOR_SURFACE) : line_color);
        ui_end(ui);
    }
    ui_end(ui);
    ui_text(ui, STYLE_BODY, 0,
            ui_fill(ui, PHRASE_UI_SIGNS_FOUND, ui_number(ui, found), ui_number(ui, total)),
            ui_color(ui, COLOR_INK2));
}

/* What the last tap says. */
static void answer(Ui *ui, const SignsPage *page)
{
    const SignsState *state = page->state;
    if (state->last == SIGNS_NONE && state->hint == SIGNS_NONE) {
        ui_calm_line(ui, "jaga_open", ui_phrase(ui, PHRASE_UI_SIGNS_HOW));
        return;
    }
    if (state->last == SIGNS_NONE || (state->hint != SIGNS_NONE && state->hint != state->last)) {
        ui_calm_line(ui, "jaga_open", ui_phrase(ui, PHRASE_UI_HINT_LOOK));
    }
    if (state->last == SIGNS_NONE) {
        return;
    }
    const Sign *sign = signs_of(page->signs, &page->signs->messages.at[state->last]);
    ui_card(ui, (BoxSpec){.gap = SPACE_X2, .pad_x = 36, .pad_y = 32});
    if (sign) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 16});
        ui_icon(ui, "flag-pennant_fill", 40, ui_color(ui, COLOR_NOTYET));
        ui_begin(ui, (BoxSpec){.grow_w = 1});
        ui_text(ui, STYLE_H3, 0, ui_words(ui, &sign->name), ui_color(ui, COLOR_INK));
        ui_end(ui);
        ui_end(ui);
    }
    ui_text(ui, STYLE_BODY, 0, ui_words(ui, sign ? &sign->why : &page->signs->plain),
            ui_color(ui, COLOR_INK));
    ui_end(ui);
}

static void words(Ui *ui, const SignsPage *page)
{
    ui_title(ui, STYLE_H1, 54, ui_words(ui, &page->signs->title), ui_color(ui, COLOR_INK));
    counter(ui, page);
    answer(ui, page);
    if (signs_found(page->state) == signs_total(page->signs) && !ui->m.is_compact) {
        ui_calm_line(ui, "jaga_happy", ui_phrase(ui, PHRASE_UI_SIGNS_ALL));
    }
}

static void hint_button(Ui *ui, const SignsPage *page)
{
    bool is_all = signs_found(page->state) == signs_total(page->signs);
    ui_button(ui, (Button){.kind = BUTTON_SECONDARY,
                           .words = ui_phrase(ui, PHRASE_UI_HINT),
                           .before = "lightbulb_fill",
                           .press = {.name = "hint",
                                     .is_disabled = is_all || page->state->hint != SIGNS_NONE,
                                     .on_press = {.kind = INTENT_HINT}}});
}

/* The way past, from the first moment on. */
static void skip_button(Ui *ui)
{
    ui_button(ui, (Button){.kind = BUTTON_SECONDARY,
                           .words = ui_phrase(ui, PHRASE_UI_SIGNS_SKIP),
                           .before = "skip-forward_fill",
                           .press = {.name = "skip", .on_press = {.kind = INTENT_SKIP}}});
}

static void signs_view_bottom(Ui *ui, const SignsPage *page)
{
    bool is_all = signs_found(page->state) == signs_total(page->signs);
    page_bottom_begin(ui);
    Str back = ui_phrase(ui, PHRASE_UI_BACK);
    ui_button(
        ui, (Button){.kind = BUTTON_SECONDARY,
                     .before = "arrow-left_bold",
                     .press = {.name = "back", .label = back, .on_press = {.kind = INTENT_BACK}}});
    page_more_button(ui);
    if (is_all) {
        ui_grow(ui);
        page_next_button(ui, ui_phrase(ui, PHRASE_UI_NEXT), INTENT_NEXT, false);
    } else {
        skip_button(ui);
        if (!ui->m.is_large_text) {
            ui_grow(ui);
            hint_button(ui, page);
        }
    }
    page_bottom_end(ui);
}

static void show_chat(Ui *ui, const StepView *view)
{
    SignsPage page = {view->ref.step->data, view->state, false};
    /* The whole chat is as high as the page with usual text; larger, it scrolls below the words. */
    bool is_beside = page_is_beside(ui) && !ui->m.is_larger_text;
    bool has_room = is_beside && chat_fits(ui, &page);
    if (is_beside && !has_room) {
        page.is_tight = has_room = chat_fits(ui, &(SignsPage){page.signs, page.state, true});
    }
    if (has_room) {
        page_body_begin(ui, FLOW_ROW, 48);
        phone(ui, &page);
        ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .grow_w = 1, .grow_h = 1});
        page_region_begin(ui, 24);
        words(ui, &page);
        page_region_end(ui);
        signs_view_bottom(ui, &page);
        ui_end(ui);
        page_body_end(ui);
        return;
    }
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, 28);
    words(ui, &page);
    if (ui->m.is_large_text) {
        ui_begin(ui, (BoxSpec){.gap = SPACE_X2,
                               .pad = SPACE_X3,
                               .radius = RADIUS_CARD,
                               .fill = ink(ui->topic->wall)});
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW});
        chat_practice_tag(ui);
        ui_end(ui);
        lines(ui, &page);
        ui_end(ui);
        hint_button(ui, &page);
    } else {
        phone(ui, &page);
    }
    page_region_end(ui);
    page_body_end(ui);
    signs_view_bottom(ui, &page);
}

static void signs_view_show(Ui *ui, const StepView *view)
{
    const SignsState *state = view->state;
    switch ((SignsPhase)state->phase) {
    case SIGNS_NOTICE:
        signs_show_notice(ui, view);
        break;
    case SIGNS_CHAT:
        show_chat(ui, view);
        break;
    case SIGNS_LIST:
        signs_show_list(ui, view, view->ref.step->data);
        break;
    }
}

const ActivityView SIGNS_VIEW = {
    .type = &SIGNS, .icon = "flag-pennant_fill", .show = signs_view_show};
