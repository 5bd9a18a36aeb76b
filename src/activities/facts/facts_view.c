/* facts: bars, counted people, or before and after; beside them what is hopeful, below the source.
 */
#include "aman/activities/facts.h"
#include "aman/activity_views/feedback_view.h"

enum { PERCENT = 100, PEOPLE = 10, BAR_H = 64 };

/* Figures have the topic's dark edge colour, or, where that is pale, its text colour. */
static uint32_t value_color(const Ui *ui)
{
    return ui->topic->text == ui->topic->solid ? ui->topic->edge : ui->topic->text;
}

/* The part of the track that is filled. */
static void bar_part(Ui *ui, int w, uint32_t color)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .h = BAR_H});
    ui_begin(ui, (BoxSpec){.w = w,
                           .h = BAR_H,
                           .radius = BAR_H / 2,
                           .tight = TIGHT_LEFT,
                           .fill = ink(color),
                           .outline = ink(ui->topic->text),
                           .outline_w = STROKE_CONTROL});
    ui_end(ui);
    ui_end(ui);
}

static void bar(Ui *ui, Str label, uint32_t percent, bool is_faint)
{
    enum { FULL = 860, FULL_COMPACT = 690, FULL_NARROW = 620 };
    int full = ui->m.is_portrait ? FULL_NARROW : ui->m.is_compact ? FULL_COMPACT : FULL;
    int w = BAR_H + (full - BAR_H) * (int)percent / PERCENT;
    if (label.len > 0) {
        ui_text(ui, STYLE_SMALL, 28, label, ui_color(ui, COLOR_INK2));
    }
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 28, .wraps = true});
    ui_begin(ui,
             (BoxSpec){.flow = FLOW_STACK,
                       .align = ALIGN_START,
                       .w = full,
                       .h = BAR_H,
                       .radius = BAR_H / 2,
                       .tight = TIGHT_LEFT,
                       .fill = ink(ui->topic->tint),
                       .outline = ui->theme.is_contrast ? ink(ui_color(ui, COLOR_LINE)) : (Ink){0},
                       .outline_w = STROKE_HAIR});
    bar_part(ui, w, is_faint ? ui->topic->soft : ui->topic->text);
    ui_end(ui);
    ui_text(ui, STYLE_NUMBER, ui->m.is_compact ? 62 : 76,
            ui_fill(ui, PHRASE_UI_FACTS_PERCENT, ui_number(ui, percent), (Str){0}),
            value_color(ui));
    ui_end(ui);
}

static void person(Ui *ui, bool is_counted)
{
    bool is_small = ui->m.is_compact || !page_is_beside(ui);
    int head = is_small ? 46 : 72;   /* ref px */
    int body_w = is_small ? 66 : 98; /* ref px */
    int body_h = is_small ? 40 : 58; /* ref px */
    BoxSpec look = {.fill = ink(is_counted ? ui->topic->text : ui_color(ui, COLOR_SURFACE)),
                    .outline = ink(is_counted ? ui->topic->text : ui_color(ui, COLOR_LINE_STRONG)),
                    .outline_w = STROKE_CONTROL};
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .align = ALIGN_CENTER, .gap = 12});
    BoxSpec part = look;
    part.w = part.h = head;
    part.radius = RADIUS_PILL;
    ui_begin(ui, part);
    ui_end(ui);
    part = look;
    part.w = body_w;
    part.h = body_h;
    part.radius = body_h * 2 / 3;
    part.tight = TIGHT_BOTTOM;
    ui_begin(ui, part);
    ui_end(ui);
    ui_end(ui);
}

/* The number large, what it counts beside it, and ten people: the counted ones filled. */
static void people(Ui *ui, Str words, uint32_t value)
{
    bool is_row = !ui->m.is_large_text;
    ui_begin(ui, (BoxSpec){.flow = is_row ? FLOW_ROW : FLOW_COLUMN,
                           .align = is_row ? ALIGN_CENTER : ALIGN_FILL,
                           .gap = is_row ? 32 : 12,
                           .pad_bottom = 16});
    ui_text(ui, STYLE_NUMBER, ui->m.is_compact || !page_is_beside(ui) ? 72 : 100,
            ui_fill(ui, PHRASE_UI_FACTS_PEOPLE, ui_number(ui, value), (Str){0}), value_color(ui));
    ui_begin(ui, (BoxSpec){.grow_w = is_row});
    ui_text(ui, STYLE_OPTION, 0, words, ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
    for (uint32_t row = 0; row < PEOPLE; row += PEOPLE / 2) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .justify = PACK_BETWEEN, .pad_x = 8});
        for (uint32_t i = row; i < row + PEOPLE / 2; i++) {
            person(ui, i < value);
        }
        ui_end(ui);
    }
}

static void figure(Ui *ui, const Facts *facts, const Figure *figure)
{
    Str words = ui_words(ui, &figure->text);
    ui_begin(ui, (BoxSpec){.gap = 16});
    if (str_is(facts->form.text, "people")) {
        people(ui, words, figure->value);
        ui_end(ui);
        return;
    }
    ui_text(ui, STYLE_OPTION, 0, words, ui_color(ui, COLOR_INK));
    if (str_is(facts->form.text, "change")) {
        bar(ui, ui_phrase(ui, PHRASE_UI_FACTS_BEFORE), figure->before, true);
        bar(ui, ui_phrase(ui, PHRASE_UI_FACTS_AFTER), figure->value, false);
    } else {
        bar(ui, (Str){0}, figure->value, false);
    }
    ui_end(ui);
}

static void chart(Ui *ui, const Facts *facts)
{
    enum { LEAST_H = 616 };
    bool is_tall = page_is_beside(ui) && !ui->m.is_compact;
    ui_card(ui, (BoxSpec){.gap = 40,
                          .pad_x = 52,
                          .pad_y = 48,
                          .grow_w = 1,
                          .min_h = is_tall ? LEAST_H : 0,
                          .radius = RADIUS_PANEL});
    ui_text(ui, STYLE_LABEL, 27, ui_words(ui, &facts->about), ui_color(ui, COLOR_INK2));
    for (uint32_t i = 0; i < facts->figures.count; i++) {
        figure(ui, facts, &facts->figures.at[i]);
    }
    ui_end(ui);
}

static void hope(Ui *ui, const Facts *facts)
{
    view_panel_begin(ui, ui->m.is_compact ? 500 : 576, 560);
    if (!ui->m.is_large_text && !ui->m.is_compact) {
        view_panel_mascot(ui, STR("jaga_happy"), 180);
        ui_space(ui, 1, SPACE_X3);
    }
    ui_title(ui, STYLE_H1, 54, ui_words(ui, &facts->hope), ui->topic->on);
    if (facts->hope_text.where.line > 0) {
        ui_text(ui, STYLE_BODY, 0, ui_words(ui, &facts->hope_text), ui->topic->on);
    }
    view_panel_end(ui);
}

static void facts_view_show(Ui *ui, const StepView *view)
{
    const Facts *facts = view->ref.step->data;
    bool is_beside = page_is_beside(ui);
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, ui->m.is_compact ? 20 : 30);
    ui_title(ui, STYLE_H1, 0, ui_words(ui, &facts->title), ui_color(ui, COLOR_INK));
    ui_begin(ui, (BoxSpec){.flow = is_beside ? FLOW_ROW : FLOW_COLUMN, .gap = SPACE_X4});
    chart(ui, facts);
    hope(ui, facts);
    ui_end(ui);
    ui_text(ui, STYLE_SMALL, 0,
            ui_fill(ui, PHRASE_UI_FACTS_SOURCE, ui_words(ui, &facts->source),
                    ui_digits(ui, facts->year)),
            ui_color(ui, COLOR_INK2));
    page_region_end(ui);
    page_body_end(ui);
    page_bottom_onward(ui);
}

const ActivityView FACTS_VIEW = {.type = &FACTS, .icon = "info_fill", .show = facts_view_show};
