/* glossary: words in two columns; the meaning opens below the word. */
#include "aman/activities/glossary.h"
#include "aman/activity_views/feedback_view.h"

static void meaning(Ui *ui, const GlossaryTerm *term)
{
    ui_text(ui, STYLE_BODY, 0, ui_words(ui, &term->meaning), ui_color(ui, COLOR_INK));
    if (term->old.where.line > 0) {
        ui_text(ui, STYLE_SMALL, 0,
                ui_fill(ui, PHRASE_UI_GLOSSARY_OLD, ui_words(ui, &term->old), (Str){0}),
                ui_color(ui, COLOR_INK2));
    }
}

static void word(Ui *ui, const Glossary *glossary, const GlossaryState *state, uint16_t index)
{
    const GlossaryTerm *term = &glossary->terms.at[index];
    bool is_open = state->open == index, is_contrast = ui->theme.is_contrast;
    uint32_t line = is_contrast && is_open ? ui_color(ui, COLOR_ACTION)
                    : is_open              ? ui->topic->text
                                           : ui_color(ui, COLOR_LINE_STRONG);
    Press press = {.role = ROLE_BUTTON,
                   .name = "word",
                   .index = index,
                   .key = (char)('a' + index),
                   .group = 1,
                   .is_selected = is_open,
                   .on_press = {.kind = INTENT_TERM, .index = index}};
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN,
                           .gap = 12,
                           .grow_w = 1,
                           .pad_x = 32,
                           .pad_y = 22,
                           .min_h = 104,
                           .radius = RADIUS_OPTION,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .is_touch = true,
                           .fill = ink(ui_color(ui, COLOR_SURFACE)),
                           .outline = ink(line),
                           .outline_w = is_open || is_contrast ? STROKE_STATE : STROKE_CONTROL,
                           .edge_h = is_contrast ? 0 : EDGE_CONTROL,
                           .edge = ink(line),
                           .press = press});
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = SPACE_X2});
    if (!ui->m.is_large_text) {
        ui_icon_bubble(ui, "book-open-text_fill", 56, 32, ui->topic->solid, ui->topic->on);
    }
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_H3, 0, ui_words(ui, &term->word), ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
    if (is_open) {
        meaning(ui, term);
    }
    ui_end(ui);
}

static void glossary_view_show(Ui *ui, const StepView *view)
{
    const Glossary *glossary = view->ref.step->data;
    uint32_t columns = page_is_beside(ui) ? 2 : 1;
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, ui->m.is_compact ? 18 : 28);
    view_heading(ui, ui_words(ui, &glossary->title), ui_phrase(ui, PHRASE_UI_GLOSSARY_HOW));
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .gap = SPACE_X4});
    for (uint32_t column = 0; column < columns; column++) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .gap = 20, .grow_w = 1});
        for (uint32_t i = column; i < glossary->terms.count; i += columns) {
            word(ui, glossary, view->state, (uint16_t)i);
        }
        ui_end(ui);
    }
    ui_end(ui);
    page_region_end(ui);
    page_body_end(ui);
    page_bottom_onward(ui);
}

const ActivityView GLOSSARY_VIEW = {
    .type = &GLOSSARY, .icon = "book-open-text_fill", .show = glossary_view_show};
