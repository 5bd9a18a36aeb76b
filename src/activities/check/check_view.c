/* check: a question, its answers in greys, and what becomes of them. Nothing says whether an answer
 * was right. */
#include "aman/activities/check.h"
#include "aman/activity_views/feedback_view.h"

static void options(Ui *ui, const Check *check, const CheckState *state)
{
    const CheckForm *form = check_form(check, state->form);
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .gap = ui->m.is_compact ? 20 : 34, .grow_w = 1});
    for (uint16_t i = 0; i < form->options.count; i++) {
        ui_option(ui, (Option){.press = {.name = "option",
                                         .index = i,
                                         .on_press = {.kind = INTENT_PICK, .index = i},
                                         .key = (char)('a' + i),
                                         .group = 1},
                               .look = state->picked == i ? OPTION_SELECTED : OPTION_OPEN,
                               .letter = (char)('A' + i),
                               .words = ui_words(ui, &check_option(check, state, i)->text),
                               .min_h = 138});
    }
    ui_end(ui);
}

/* Why these questions are asked, and what is kept of the answers. */
static void promise(Ui *ui)
{
    bool is_beside = page_is_beside(ui);
    ui_card(ui, (BoxSpec){.flow = FLOW_COLUMN,
                          .gap = 12,
                          .pad = 44,
                          .w = is_beside ? ui->m.is_compact ? 470 : 544 : 0,
                          .radius = RADIUS_CARD});
    if (!ui->m.is_large_text) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .pad_bottom = 12});
        ui_icon_bubble(ui, "shield-check_fill", 96, 54, ui->topic->solid, ui->topic->on);
        ui_end(ui);
    }
    ui_title(ui, STYLE_H3, 36, ui_phrase(ui, PHRASE_UI_CHECK_PROMISE), ui_color(ui, COLOR_INK));
    ui_text(ui, STYLE_BODY, 30, ui_phrase(ui, PHRASE_UI_CHECK_PROMISE_TEXT),
            ui_color(ui, COLOR_INK));
    ui_end(ui);
}

static void later(Ui *ui)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = SPACE_X2});
    if (!ui->m.is_large_text) {
        ui_icon(ui, "info_fill", 34, ui->topic->solid);
    }
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_SMALL, 28, ui_phrase(ui, PHRASE_UI_CHECK_LATER), ui_color(ui, COLOR_INK2));
    ui_end(ui);
    ui_end(ui);
}

static void skip_all(Ui *ui)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW});
    ui_button(ui, (Button){.kind = BUTTON_QUIET,
                           .words = ui_phrase(ui, PHRASE_UI_CHECK_SKIP_ALL),
                           .press = {.name = "skip-all", .on_press = {.kind = INTENT_FINISH}}});
    ui_end(ui);
}

static void check_view_bottom(Ui *ui, bool is_disabled)
{
    page_bottom_begin(ui);
    page_back_button(ui);
    page_more_button(ui);
    view_skip_button(ui, true);
    if (page_is_beside(ui)) {
        skip_all(ui);
    }
    ui_grow(ui);
    page_next_button(ui, ui_phrase(ui, PHRASE_UI_NEXT), INTENT_NEXT, is_disabled);
    page_bottom_end(ui);
}

static void check_view_show(Ui *ui, const StepView *view)
{
    const Check *check = view->ref.step->data;
    const CheckState *state = view->state;
    bool is_beside = page_is_beside(ui);
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, ui->m.is_compact ? 24 : 40);
    ui_title(ui, STYLE_H1, 58, ui_words(ui, &check_form(check, state->form)->ask),
             ui_color(ui, COLOR_INK));
    ui_begin(ui, (BoxSpec){.flow = is_beside ? FLOW_ROW : FLOW_COLUMN,
                           .align = is_beside ? ALIGN_START : ALIGN_FILL,
                           .gap = is_beside ? 64 : 34});
    options(ui, check, state);
    promise(ui);
    ui_end(ui);
    later(ui);
    view_skip_button(ui, false);
    if (!is_beside) {
        skip_all(ui);
    }
    page_region_end(ui);
    page_body_end(ui);
    check_view_bottom(ui, state->picked == CHECK_NONE);
}

const ActivityView CHECK_VIEW = {
    .type = &CHECK, .icon = "check-square_fill", .show = check_view_show};
