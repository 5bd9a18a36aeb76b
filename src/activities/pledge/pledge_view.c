/* pledge: rows with a box to check, then a card to photograph. */
#include "aman/activities/pledge.h"
#include "aman/activity_views/feedback_view.h"

static bool is_picked(const PledgeState *state, uint32_t index)
{
    return state->picked >> index & 1;
}

static void icon_bubble(Ui *ui, const PledgeItem *item, int side, uint32_t fill, uint32_t color)
{
    ui_icon_bubble(ui, str_to_c(ui->in.arena, item->icon.text), side, side * 4 / 7, fill, color);
}

static void row(Ui *ui, const Pledge *pledge, const PledgeState *state, uint16_t index)
{
    const PledgeItem *item = &pledge->items.at[index];
    bool is_on = is_picked(state, index), is_contrast = ui->theme.is_contrast;
    bool is_full = !is_on && pledge_count(state) >= PLEDGE_MOST;
    uint32_t line = is_contrast && is_on ? ui_color(ui, COLOR_ACTION)
                    : is_on              ? ui->topic->text
                                         : ui_color(ui, COLOR_LINE_STRONG);
    Press press = {.role = ROLE_OPTION,
                   .name = "pledge",
                   .index = index,
                   .key = (char)('a' + index),
                   .group = 1,
                   .is_selected = is_on,
                   .is_disabled = is_full,
                   .on_press = {.kind = INTENT_PICK, .index = index}};
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .gap = 28,
                           .pad_x = 32,
                           .pad_y = 18,
                           .min_h = (ui->m.is_compact ? 132 : 150) + EDGE_CONTROL,
                           .radius = RADIUS_OPTION,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .is_touch = true,
                           .fill = ink(ui_color(ui, COLOR_SURFACE)),
                           .outline = ink(line),
                           .outline_w = is_contrast && is_on ? STROKE_HIGH_CONTRAST_FOCUS
                                        : is_contrast        ? STROKE_HIGH_CONTRAST
                                        : is_on              ? STROKE_STATE
                                                             : STROKE_CONTROL,
                           .edge_h = is_contrast ? 0 : EDGE_CONTROL,
                           .edge = ink(is_on ? ui_strong_edge(ui) : line),
                           .sinks = ui_is_pressed(ui, &press) && !is_contrast ? 4 : 0,
                           .press = press});
    if (!ui->m.is_large_text) {
        icon_bubble(ui, item, 96, is_on ? ui->topic->text : ui->topic->soft,
                    ui_color(ui, is_on ? COLOR_SURFACE : COLOR_INK));
    }
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_H3, 0, ui_words(ui, &item->text), ui_color(ui, COLOR_INK));
    ui_text(ui, STYLE_SMALL, 0, ui_words(ui, &item->note), ui_color(ui, COLOR_INK2));
    ui_end(ui);
    ui_check_box(ui, is_on);
    ui_end(ui);
}

static void aside(Ui *ui, const StepView *view)
{
    view_panel_begin(ui, ui->m.is_compact ? 500 : 600, 0);
    ui_text(ui, STYLE_H3, 0, ui_phrase(ui, PHRASE_UI_PLEDGE_UNSIGNED), ui->topic->on);
    ui_text(ui, STYLE_BODY, 0, ui_phrase(ui, PHRASE_UI_PLEDGE_UNSIGNED_TEXT), ui->topic->on);
    if (page_is_beside(ui) && !ui->m.is_compact) {
        view_panel_picture(ui, view, 280);
    }
    view_panel_end(ui);
}

static void pledge_view_bottom(Ui *ui, const Pledge *pledge, bool is_disabled)
{
    page_bottom_begin(ui);
    page_back_button(ui);
    page_more_button(ui);
    view_skip_button(ui, true);
    ui_key_range(ui, '1', pledge->items.count, ui_phrase(ui, PHRASE_UI_KEY_TOGGLE));
    ui_grow(ui);
    page_next_button(ui, ui_phrase(ui, PHRASE_UI_NEXT), INTENT_NEXT, is_disabled);
    page_bottom_end(ui);
}

static void show_rows(Ui *ui, const StepView *view, const Pledge *pledge, const PledgeState *state)
{
    bool has_text = pledge->text.where.line > 0;
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, ui->m.is_compact ? 20 : 32);
    view_heading(ui, ui_words(ui, &pledge->title),
                 has_text ? ui_words(ui, &pledge->text) : ui_phrase(ui, PHRASE_UI_PLEDGE_HOW));
    ui_begin(ui, (BoxSpec){.flow = page_is_beside(ui) ? FLOW_ROW : FLOW_COLUMN, .gap = 48});
    ui_begin(ui, (BoxSpec){.gap = 28, .grow_w = 1});
    for (uint16_t i = 0; i < pledge->items.count; i++) {
        row(ui, pledge, state, i);
    }
    if (state->picked && !ui->m.is_large_text) {
        ui_calm_line(
            ui, "jaga_open",
            ui_fill(ui, PHRASE_UI_PLEDGE_PICKED, ui_number(ui, pledge_count(state)), (Str){0}));
    }
    ui_end(ui);
    aside(ui, view);
    ui_end(ui);
    view_skip_button(ui, false);
    page_region_end(ui);
    page_body_end(ui);
    pledge_view_bottom(ui, pledge, !state->picked);
}

static void card_rows(Ui *ui, const Pledge *pledge, const PledgeState *state)
{
    for (uint32_t i = 0; i < pledge->items.count; i++) {
        if (!is_picked(state, i)) {
            continue;
        }
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 28});
        if (!ui->m.is_large_text) {
            icon_bubble(ui, &pledge->items.at[i], 104, ui->topic->soft, ui_color(ui, COLOR_INK));
        }
        ui_begin(ui, (BoxSpec){.grow_w = 1});
        ui_title(ui, STYLE_H2, 40, ui_words(ui, &pledge->items.at[i].text),
                 ui_color(ui, COLOR_INK));
        ui_end(ui);
        ui_end(ui);
    }
}

/* A full card is as high as the page with usual text. */
static bool card_is_beside(const Ui *ui)
{
    return page_is_beside(ui) && !ui->m.is_larger_text;
}

/* The card on a deep ground: beside the words as high as the page. */
static void card(Ui *ui, const Pledge *pledge, const PledgeState *state)
{
    enum { GROUND_W = 860, GROUND_COMPACT_W = 800, SIDE_PAD = 70, BELOW = 38 };
    bool is_beside = card_is_beside(ui), is_small = ui->m.is_large_text || ui->m.is_compact;
    ui_begin(ui, (BoxSpec){.pad_bottom = is_beside ? BELOW : 0});
    ui_begin(ui, (BoxSpec){.pad = is_small ? 32 : SIDE_PAD,
                           .w = !is_beside ? 0
                                : is_small ? GROUND_COMPACT_W
                                           : GROUND_W,
                           .grow_h = 1,
                           .radius = RADIUS_PANEL,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .tight_radius = 12,
                           .has_kawung = true,
                           .fill = ink(ui_color(ui, COLOR_BRAND_DEEP))});
    ui_card(ui,
            (BoxSpec){.gap = 32, .pad = is_small ? 36 : 56, .grow_h = 1, .radius = RADIUS_PANEL});
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 28, .pad_bottom = 8});
    if (!ui->m.is_large_text) {
        ui_picture(ui, PICTURE_DRAWING, NULL, STR("jaga_happy"), 100, 92);
    }
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_title(ui, STYLE_H1, 54, ui_phrase(ui, PHRASE_UI_PLEDGE_CARD), ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
    card_rows(ui, pledge, state);
    ui_begin(ui, (BoxSpec){.grow_h = 1});
    ui_end(ui);
    ui_begin(ui, (BoxSpec){.h = STROKE_CONTROL, .fill = ink(ui_color(ui, COLOR_LINE))});
    ui_end(ui);
    ui_text(ui, STYLE_H3, 0, ui_phrase(ui, PHRASE_UI_PLEDGE_SLOGAN), ui_color(ui, COLOR_INK2));
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
}

static void card_words(Ui *ui)
{
    view_heading(ui, ui_phrase(ui, PHRASE_UI_PLEDGE_YOURS), ui_phrase(ui, PHRASE_UI_PLEDGE_KEEP));
    ui_card(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 28, .pad = 32});
    if (!ui->m.is_large_text) {
        ui_icon_bubble(ui, "pencil-line_fill", 84, 46, ui->topic->soft, ui_color(ui, COLOR_INK));
    }
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_LABEL, 0, ui_phrase(ui, PHRASE_UI_PLEDGE_WRITE), ui_color(ui, COLOR_INK));
    ui_text(ui, STYLE_BODY, 0, ui_phrase(ui, PHRASE_UI_PLEDGE_WRITE_TEXT), ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
    view_talk_card(ui);
}

static void card_bottom(Ui *ui)
{
    bool is_short = ui->m.is_large_text || ui->m.is_portrait;
    Str words = ui_phrase(ui, PHRASE_UI_PLEDGE_CHANGE);
    page_bottom_begin(ui);
    ui_button(
        ui, (Button){.kind = BUTTON_SECONDARY,
                     .words = is_short ? (Str){0} : words,
                     .before = "arrow-left_bold",
                     .press = {.name = "back", .label = words, .on_press = {.kind = INTENT_BACK}}});
    page_more_button(ui);
    if (!ui->m.is_portrait) {
        ui_grow(ui);
    }
    page_next_button(ui, ui_phrase(ui, PHRASE_UI_NEXT), INTENT_NEXT, false);
    page_bottom_end(ui);
}

static void show_card(Ui *ui, const Pledge *pledge, const PledgeState *state)
{
    if (card_is_beside(ui)) {
        page_body_begin(ui, FLOW_ROW, 48);
        card(ui, pledge, state);
        ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .grow_w = 1, .grow_h = 1});
        page_region_begin(ui, 28);
        card_words(ui);
        page_region_end(ui);
        card_bottom(ui);
        ui_end(ui);
        page_body_end(ui);
        return;
    }
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, 28);
    card(ui, pledge, state);
    card_words(ui);
    page_region_end(ui);
    page_body_end(ui);
    card_bottom(ui);
}

static void pledge_view_show(Ui *ui, const StepView *view)
{
    const PledgeState *state = view->state;
    if (state->is_card) {
        show_card(ui, view->ref.step->data, state);
    } else {
        show_rows(ui, view, view->ref.step->data, state);
    }
}

const ActivityView PLEDGE_VIEW = {
    .type = &PLEDGE, .icon = "shield-star_fill", .show = pledge_view_show};
