/* message: rows of ready sentences, and the phone in which the message grows. */
#include "aman/activities/message.h"
#include "aman/activity_views/chat_view.h"
#include "aman/activity_views/feedback_view.h"

static void label(Ui *ui, const Message *message, const MessageState *state, uint32_t row)
{
    bool is_done = state->picked[row] != MESSAGE_NONE;
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 14});
    ui_begin(ui, (BoxSpec){.flow = FLOW_STACK,
                           .align = ALIGN_CENTER,
                           .justify = PACK_CENTER,
                           .w = 52,
                           .min_h = 52,
                           .radius = 14,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .tight_radius = 6,
                           .fill = ink(is_done ? ui->topic->text : ui_color(ui, COLOR_INK))});
    if (is_done) {
        ui_icon(ui, "check_bold", 32, ui_color(ui, COLOR_SURFACE));
    } else {
        ui_text(ui, STYLE_LABEL, 26, ui_number(ui, row + 1), ui_color(ui, COLOR_SURFACE));
    }
    ui_end(ui);
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_LABEL, 28, ui_words(ui, &message->rows.at[row].label),
            ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
}

static void sentence(Ui *ui, const Message *message, const MessageState *state, uint32_t row,
                     uint32_t line)
{
    bool is_picked = state->picked[row] == line, is_contrast = ui->theme.is_contrast;
    uint32_t color = is_contrast && is_picked ? ui_color(ui, COLOR_ACTION)
                     : is_picked              ? ui->topic->text
                                              : ui_color(ui, COLOR_LINE_STRONG);
    uint16_t index = (uint16_t)(row * MESSAGE_LINES + line);
    Press press = {.role = ROLE_OPTION,
                   .name = "sentence",
                   .index = index,
                   .group = (uint8_t)(row + 1),
                   .is_selected = is_picked,
                   .on_press = {.kind = INTENT_PICK, .index = index}};
    bool is_hovered = ui_is_hovered(ui, &press);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .gap = 12,
                           .grow_w = 1,
                           .pad_x = 26,
                           .pad_y = 14,
                           .min_h = ui->m.is_compact ? 108 : 122,
                           .radius = RADIUS_OPTION,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .is_touch = true,
                           .fill = ink(is_hovered ? ui->topic->tint : ui_color(ui, COLOR_SURFACE)),
                           .outline = ink(color),
                           .outline_w = is_contrast && is_picked ? STROKE_HIGH_CONTRAST_FOCUS
                                        : is_contrast            ? STROKE_HIGH_CONTRAST
                                        : is_picked              ? STROKE_STATE
                                                                 : STROKE_CONTROL,
                           .edge_h = is_contrast ? 0 : EDGE_CONTROL,
                           .edge = ink(is_picked ? ui_strong_edge(ui) : color),
                           .sinks = ui_is_pressed(ui, &press) && !is_contrast ? 4 : 0,
                           .press = press});
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_OPTION, 31, ui_words(ui, &message->rows.at[row].lines.at[line]),
            ui_color(ui, COLOR_INK));
    ui_end(ui);
    if (is_picked) {
        ui_icon(ui, "check_bold", 40, ui->topic->text);
    }
    ui_end(ui);
}

static void rows(Ui *ui, const Message *message, const MessageState *state)
{
    bool is_column = ui->m.is_large_text || ui->m.is_portrait;
    for (uint32_t i = 0; i < message->rows.count; i++) {
        ui_begin(ui, (BoxSpec){.gap = 10});
        label(ui, message, state, i);
        ui_begin(ui, (BoxSpec){.flow = is_column ? FLOW_COLUMN : FLOW_ROW, .gap = 20});
        for (uint32_t j = 0; j < message->rows.at[i].lines.count; j++) {
            sentence(ui, message, state, i, j);
        }
        ui_end(ui);
        ui_end(ui);
    }
}

static Str whole(Ui *ui, const Message *message, const MessageState *state)
{
    Str all = {0};
    for (uint32_t i = 0; i < message->rows.count; i++) {
        if (state->picked[i] != MESSAGE_NONE) {
            Str line = ui_words(ui, &message->rows.at[i].lines.at[state->picked[i]]);
            all = str_print(ui->in.arena, STR_FMT "%s" STR_FMT, STR_ARG(all), all.len ? " " : "",
                            STR_ARG(line));
        }
    }
    return all;
}

static void own_bubble(Ui *ui, Str words, int size)
{
    bool is_contrast = ui->theme.is_contrast;
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .justify = PACK_END});
    ui_begin(ui, (BoxSpec){.pad_x = 32,
                           .pad_y = 24,
                           .max_w = 1100,
                           .radius = RADIUS_MESSAGE,
                           .tight = TIGHT_BOTTOM_RIGHT,
                           .tight_radius = 8,
                           .fill = ink(ui->topic->solid),
                           .outline = is_contrast ? ink(ui_color(ui, COLOR_LINE)) : (Ink){0},
                           .outline_w = STROKE_HIGH_CONTRAST});
    ui_text(ui, STYLE_BODY, size, words, ui->topic->on);
    ui_end(ui);
    ui_end(ui);
}

static void header(Ui *ui, const Message *message)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .gap = 18,
                           .pad_x = 26,
                           .min_h = 108,
                           .radius = 44,
                           .tight = TIGHT_BOTTOM,
                           .fill = ink(ui_color(ui, COLOR_SURFACE))});
    ui_icon_bubble(ui, "house-line_fill", 72, 42, ui->topic->soft, ui_color(ui, COLOR_INK));
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_LABEL, 31, ui_words(ui, &message->to), ui_color(ui, COLOR_INK));
    if (!ui->m.is_compact) {
        ui_text(ui, STYLE_CAPTION, 0, ui_phrase(ui, PHRASE_UI_MESSAGE_GROWS),
                ui_color(ui, COLOR_INK2));
    }
    ui_end(ui);
    chat_practice_tag(ui);
    ui_end(ui);
}

static uint32_t next_row(const Message *message, const MessageState *state)
{
    uint32_t row = 0;
    while (row < message->rows.count && state->picked[row] != MESSAGE_NONE) {
        row++;
    }
    return row;
}

static void phone(Ui *ui, const Message *message, const MessageState *state)
{
    Str words = whole(ui, message, state);
    chat_phone_begin(ui, ui->m.is_compact ? 620 : 656, 0);
    header(ui, message);
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN,
                           .justify = PACK_END,
                           .gap = 16,
                           .pad = 28,
                           .grow_h = 1,
                           .radius = 44,
                           .tight = TIGHT_TOP,
                           .fill = ink(ui->topic->wall)});
    if (words.len > 0) {
        own_bubble(ui, words, 34);
    }
    if (!message_is_whole(message, state)) {
        Str part = ui_fill(ui, PHRASE_UI_MESSAGE_PART, ui_number(ui, next_row(message, state) + 1),
                           (Str){0});
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .justify = PACK_END});
        ui_begin(ui, (BoxSpec){.pad_x = 28,
                               .pad_y = 14,
                               .radius = RADIUS_MESSAGE,
                               .tight = TIGHT_BOTTOM_RIGHT,
                               .tight_radius = 8,
                               .outline = ink(ui->topic->edge),
                               .fill = ink(ui->topic->tint),
                               .outline_w = STROKE_CONTROL});
        ui_text(ui, STYLE_BODY, 30, part, ui_color(ui, COLOR_INK2));
        ui_end(ui);
        ui_end(ui);
    }
    /* A small phone full of larger words has no room for the note; it follows with the message. */
    if (!ui->m.is_compact || !ui->m.is_larger_text) {
        ui_calm_line(ui, "jaga_happy", ui_words(ui, &message->note));
    }
    ui_end(ui);
    chat_phone_end(ui);
}

static void message_view_bottom(Ui *ui, bool is_disabled, Str back)
{
    page_bottom_begin(ui);
    if (back.len > 0 && !ui->m.is_large_text && !ui->m.is_portrait) {
        ui_button(ui, (Button){.kind = BUTTON_SECONDARY,
                               .words = back,
                               .before = "arrow-left_bold",
                               .press = {.name = "back", .on_press = {.kind = INTENT_BACK}}});
    } else {
        page_back_button(ui);
    }
    page_more_button(ui);
    if (back.len == 0) {
        ui_key_hint(ui, (const char *[]){"Tab"}, 1, ui_phrase(ui, PHRASE_UI_KEYS_PICK_ROW));
        ui_key_hint(ui, (const char *[]){"<", ">"}, 2, ui_phrase(ui, PHRASE_UI_KEY_PICK));
    }
    if (!ui->m.is_portrait) {
        ui_grow(ui);
    }
    page_next_button(ui, ui_phrase(ui, PHRASE_UI_NEXT), INTENT_NEXT, is_disabled);
    page_bottom_end(ui);
}

static void show_building(Ui *ui, const Message *message, const MessageState *state)
{
    page_body_begin(ui, FLOW_ROW, 56);
    page_region_begin(ui, ui->m.is_compact ? 16 : 24);
    view_heading(ui, ui_words(ui, &message->title), ui_phrase(ui, PHRASE_UI_MESSAGE_HOW));
    rows(ui, message, state);
    page_region_end(ui);
    if (page_is_beside(ui)) {
        phone(ui, message, state);
    }
    page_body_end(ui);
    message_view_bottom(ui, !message_is_whole(message, state), (Str){0});
}

/* The whole message, large: it can be read aloud to someone, or kept in mind. */
static void show_reading(Ui *ui, const Message *message, const MessageState *state)
{
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, 32);
    view_heading(ui, ui_words(ui, &message->to), ui_phrase(ui, PHRASE_UI_MESSAGE_READ));
    own_bubble(ui, whole(ui, message, state), 52);
    ui_calm_line(ui, "jaga_happy", ui_words(ui, &message->note));
    view_talk_card(ui);
    page_region_end(ui);
    page_body_end(ui);
    message_view_bottom(ui, false, ui_phrase(ui, PHRASE_UI_MESSAGE_CHANGE));
}

static void message_view_show(Ui *ui, const StepView *view)
{
    const MessageState *state = view->state;
    if (state->is_reading) {
        show_reading(ui, view->ref.step->data, state);
    } else {
        show_building(ui, view->ref.step->data, state);
    }
}

const ActivityView MESSAGE_VIEW = {
    .type = &MESSAGE, .icon = "pencil-line_fill", .show = message_view_show};
