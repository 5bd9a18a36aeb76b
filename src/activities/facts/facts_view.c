/* facts: bars, counted people, or before and after; beside them what is hopeful, below the source.
 */
#include "aman/activities/facts.h"
#include "aman/activity_views/feedback_view.h"

enum { PERCENT = 100, PEOPLE = 10 };

static void bar(Ui *ui, Str label, uint32_t percent, bool is_faint)
{
    enum { FULL = 860, THICK = 56, LEAST = 40 };
    int full = page_is_beside(ui) ? ui->m.is_compact ? FULL * 4 / 5 : FULL : FULL * 3 / 4;
    if (label.len > 0) {
        ui_text(ui, STYLE_SMALL, 0, label, ui_color(ui, COLOR_INK2));
    }
    ui_begin(ui,
             (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = SPACE_X3, .wraps = true});
    ui_begin(ui,
             (BoxSpec){.flow = FLOW_STACK,
                       .align = ALIGN_START,
                       .w = full,
                       .h = THICK,
                       .radius = THICK / 2,
                       .tight = TIGHT_BOTTOM_LEFT,
                       .tight_radius = 10,
                       .fill = ink(ui->topic->tint),
                       .outline = ui->theme.is_contrast ? ink(ui_color(ui, COLOR_LINE)) : (Ink){0},
                       .outline_w = STROKE_HAIR});
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .h = THICK});
    ui_begin(ui, (BoxSpec){.w = LEAST + (full - LEAST) * (int)percent / PERCENT,
                           .h = THICK,
                           .radius = THICK / 2,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .tight_radius = 10,
                           .fill = ink(is_faint ? ui->topic->soft : ui->topic->solid)});
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
    ui_text(ui, STYLE_NUMBER, ui->m.is_compact ? 60 : 76,
            ui_fill(ui, &ui->in.strings->facts_percent, ui_number(ui, percent), (Str){0}),
            ui->topic->text);
    ui_end(ui);
}

static void person(Ui *ui, bool is_counted)
{
    bool is_small = ui->m.is_compact || !page_is_beside(ui);
    int head = is_small ? 44 : 64;   /* ref px */
    int body_w = is_small ? 66 : 96; /* ref px */
    int body_h = is_small ? 40 : 56; /* ref px */
    BoxSpec look = {.fill = ink(is_counted ? ui->topic->solid : ui_color(ui, COLOR_SURFACE)),
                    .outline = ink(is_counted ? ui->topic->solid : ui_color(ui, COLOR_LINE_STRONG)),
                    .outline_w = STROKE_CONTROL};
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .align = ALIGN_CENTER, .gap = 10});
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

static void people(Ui *ui, uint32_t value)
{
    ui_text(ui, STYLE_NUMBER, 76,
            ui_fill(ui, &ui->in.strings->facts_people, ui_number(ui, value), (Str){0}),
            ui->topic->text);
    for (uint32_t row = 0; row < PEOPLE; row += PEOPLE / 2) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .gap = page_is_beside(ui) ? 72 : 36});
        for (uint32_t i = row; i < row + PEOPLE / 2; i++) {
            person(ui, i < value);
        }
        ui_end(ui);
    }
}

static void figure(Ui *ui, const Facts *facts, const Figure *figure)
{
    const Strings *s = ui->in.strings;
    ui_begin(ui, (BoxSpec){.gap = 14});
    ui_text(ui, STYLE_OPTION, 0, ui_words(ui, &figure->text), ui_color(ui, COLOR_INK));
    if (str_is(facts->form.text, "people")) {
        people(ui, figure->value);
    } else if (str_is(facts->form.text, "change")) {
        bar(ui, ui_words(ui, &s->facts_before), figure->before, true);
        bar(ui, ui_words(ui, &s->facts_after), figure->value, false);
    } else {
        bar(ui, (Str){0}, figure->value, false);
    }
    ui_end(ui);
}

static void chart(Ui *ui, const Facts *facts)
{
    ui_card(ui, (BoxSpec){.gap = 36, .pad = 48, .grow_w = 1, .radius = RADIUS_PANEL});
    ui_text(ui, STYLE_LABEL, 27, ui_words(ui, &facts->about), ui_color(ui, COLOR_INK2));
    for (uint32_t i = 0; i < facts->figures.count; i++) {
        figure(ui, facts, &facts->figures.at[i]);
    }
    ui_end(ui);
}

static void hope(Ui *ui, const Facts *facts)
{
    view_panel_begin(ui, ui->m.is_compact ? 500 : 576, 560);
    /* The mascot has the colour of the panel in one topic. */
    bool is_seen = ui->topic->solid != ui_color(ui, COLOR_ACTION);
    if (is_seen && !ui->m.is_large_text && !ui->m.is_compact) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW});
        ui_picture(ui, PICTURE_DRAWING, NULL, STR("jaga_happy"), 180, 168);
        ui_end(ui);
    }
    ui_title(ui, STYLE_H1, 54, ui_words(ui, &facts->hope), ui->topic->on);
    if (facts->hope_text.where.line > 0) {
        ui_text(ui, STYLE_BODY, 0, ui_words(ui, &facts->hope_text), ui->topic->on);
    }
    view_panel_end(ui);
}

static void show(Ui *ui, const StepView *view)
{
    const Facts *facts = view->ref.step->data;
    const Strings *s = ui->in.strings;
    bool is_beside = page_is_beside(ui);
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, ui->m.is_compact ? 20 : 30);
    ui_title(ui, STYLE_H1, 0, ui_words(ui, &facts->title), ui_color(ui, COLOR_INK));
    ui_begin(ui, (BoxSpec){.flow = is_beside ? FLOW_ROW : FLOW_COLUMN, .gap = SPACE_X4});
    chart(ui, facts);
    hope(ui, facts);
    ui_end(ui);
    ui_text(ui, STYLE_SMALL, 0,
            ui_fill(ui, &s->facts_source, ui_words(ui, &facts->source), ui_number(ui, facts->year)),
            ui_color(ui, COLOR_INK2));
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

const ActivityView FACTS_VIEW = {.type = &FACTS, .show = show};
