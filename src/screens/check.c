/* The check before and after the lessons: the offer, its items, and at the end all answers
 * explained. In greys, so that it looks like no topic and like no exam. */
#include "aman/activity_views/feedback_view.h"
#include "aman/screens/screens.h"

/* The greys of the check, in the frame's arena. */
static const TokenTopic *greys(Ui *ui)
{
    TokenTopic *topic = arena_alloc(ui->in.arena, sizeof *topic);
    if (!topic || ui->theme.is_contrast) {
        return ui->topic;
    }
    *topic = (TokenTopic){.solid = ui_color(ui, COLOR_INK2),
                          .edge = ui_color(ui, COLOR_INK),
                          .tint = ui_color(ui, COLOR_SURFACE2),
                          .soft = ui_color(ui, COLOR_DISABLED_BG),
                          .wall = ui_color(ui, COLOR_SURFACE2),
                          .on = ui_color(ui, COLOR_SURFACE),
                          .text = ui_color(ui, COLOR_INK2),
                          .icon = "list-checks",
                          .name = "bantuan"};
    return topic;
}

static void dot(Ui *ui, bool is_current, bool is_done)
{
    bool is_full = is_current || is_done;
    ui_begin(ui,
             (BoxSpec){.w = is_current ? 44 : 26,
                       .h = 26,
                       .radius = RADIUS_PILL,
                       .fill = ink(is_full ? ui->topic->solid : ui_color(ui, COLOR_SURFACE)),
                       .outline = ink(is_full ? ui->topic->solid : ui_color(ui, COLOR_LINE_STRONG)),
                       .outline_w = STROKE_CONTROL});
    ui_end(ui);
}

static void dots(Ui *ui, const CheckRun *run)
{
    ui_begin(
        ui,
        (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 12, .min_h = SIZE_TOPBAR_BUTTON});
    for (uint8_t i = 0; i < run->count && !ui->m.is_large_text; i++) {
        dot(ui, i == run->at, i < run->at);
    }
    ui_text(ui, STYLE_LABEL, 29, str_print(ui->in.arena, "%u / %u", run->at + 1U, run->count),
            ui_color(ui, COLOR_INK));
    ui_end(ui);
}

static void chip(Ui *ui, const CheckRun *run)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .pad_x = 26,
                           .min_h = SIZE_TOPBAR_BUTTON,
                           .radius = RADIUS_PILL,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .fill = ink(ui->topic->soft)});
    ui_text(ui, STYLE_LABEL, 29, ui_count(ui, PHRASE_UI_CHECK_CHIP, run->count),
            ui_color(ui, COLOR_INK));
    ui_end(ui);
}

static void check_top(Ui *ui, const CheckRun *run, bool has_dots)
{
    bool is_short = ui->m.is_large_text || ui->m.is_portrait;
    page_top_begin(ui);
    ui_home_tool(ui);
    if (!is_short) {
        chip(ui, run);
    }
    if (has_dots && !ui->m.is_portrait) {
        ui_grow(ui);
        dots(ui, run);
    }
    ui_grow(ui);
    ui_tools(ui, true);
    page_top_end(ui);
    if (has_dots && ui->m.is_portrait) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                               .justify = PACK_BETWEEN,
                               .align = ALIGN_CENTER,
                               .pad_x = ui->m.margin,
                               .pad_top = 24});
        if (!ui->m.is_large_text) {
            chip(ui, run);
        }
        dots(ui, run);
        ui_end(ui);
    }
}

static void offer(Ui *ui, const CheckRun *run)
{
    bool is_beside = page_is_beside(ui);
    check_top(ui, run, false);
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, 32);
    int h = ui->m.is_compact ? 480 : 620; /* ref px */
    ui_begin(ui, (BoxSpec){.flow = is_beside ? FLOW_ROW : FLOW_COLUMN,
                           .align = is_beside ? ALIGN_CENTER : ALIGN_FILL,
                           .gap = 64});
    ui_card(ui, (BoxSpec){.flow = FLOW_COLUMN,
                          .justify = PACK_CENTER,
                          .min_h = ui->m.is_large_text ? 0 : h,
                          .gap = 26,
                          .pad = ui->m.is_large_text ? 32 : 64,
                          .grow_w = 1,
                          .radius = RADIUS_PANEL});
    ui_title(
        ui, STYLE_HERO, 0,
        ui_phrase(ui, run->is_after ? PHRASE_UI_CHECK_AGAIN_TITLE : PHRASE_UI_CHECK_OFFER_TITLE),
        ui_color(ui, COLOR_INK));
    Str words = ui_count(
        ui, run->is_after ? PHRASE_UI_CHECK_AGAIN_TEXT : PHRASE_UI_CHECK_OFFER_TEXT, run->count);
    ui_text(ui, STYLE_LEAD, 0, words, ui_color(ui, COLOR_INK));
    ui_text(ui, STYLE_BODY, 0, ui_phrase(ui, PHRASE_UI_CHECK_PROMISE_TEXT),
            ui_color(ui, COLOR_INK2));
    ui_end(ui);
    if (!ui->m.is_large_text) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .justify = PACK_CENTER});
        ui_picture(ui, PICTURE_DRAWING, NULL, STR("scene_together"), h, h);
        ui_end(ui);
    }
    ui_end(ui);
    page_region_end(ui);
    page_body_end(ui);
    page_bottom_begin(ui);
    page_more_button(ui);
    ui_button(ui, (Button){.kind = BUTTON_SECONDARY,
                           .words = ui_phrase(ui, PHRASE_UI_CHECK_NO),
                           .press = {.name = "skip", .on_press = {.kind = INTENT_SKIP}}});
    ui_grow(ui);
    page_next_button(ui, ui_phrase(ui, PHRASE_UI_CHECK_YES), INTENT_NEXT, false);
    page_bottom_end(ui);
}

/* One item with its safe answer; says nothing of what the learner chose. */
static void explained(Ui *ui, const ScreenView *view, uint32_t index)
{
    StepRef ref;
    if (!session_check_item(view->session, view->library, index, &ref)) {
        return;
    }
    const Check *check = ref.step->data;
    const CheckForm *form = check_form(check, view->session->check.answers[index].form);
    ui_card(ui, (BoxSpec){.flow = FLOW_COLUMN, .gap = 12, .pad_x = 40, .pad_y = 28});
    ui_text(ui, STYLE_BODY, 0, ui_words(ui, &form->ask), ui_color(ui, COLOR_INK2));
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = SPACE_X2});
    ui_icon(ui, "check-circle_fill", 40, ui_color(ui, COLOR_RIGHT));
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_H3, 0, ui_words(ui, &check_safe_option(form)->text), ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
    ui_text(ui, STYLE_BODY, 0, ui_words(ui, &check->why), ui_color(ui, COLOR_INK));
    ui_end(ui);
}

static void explain(Ui *ui, const ScreenView *view)
{
    const CheckRun *run = &view->session->check;
    check_top(ui, run, false);
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, 24);
    view_heading(ui, ui_phrase(ui, PHRASE_UI_CHECK_EXPLAIN_TITLE),
                 ui_phrase(ui, PHRASE_UI_CHECK_EXPLAIN_TEXT));
    uint32_t columns = page_is_beside(ui) ? 2 : 1;
    for (uint32_t row = 0; row < run->count; row += columns) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .gap = 24, .align = ALIGN_FILL});
        for (uint32_t i = row; i < row + columns; i++) {
            ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .grow_w = 1});
            explained(ui, view, i);
            ui_end(ui);
        }
        ui_end(ui);
    }
    view_talk_card(ui);
    page_region_end(ui);
    page_body_end(ui);
    page_bottom_begin(ui);
    page_more_button(ui);
    ui_grow(ui);
    page_next_button(ui, ui_phrase(ui, PHRASE_UI_FINISH), INTENT_NEXT, false);
    page_bottom_end(ui);
}

void screen_check(Ui *ui, const ScreenView *view)
{
    const CheckRun *run = &view->session->check;
    ui->topic = greys(ui);
    page_begin(ui, ui_color(ui, COLOR_PAGE));
    switch ((CheckPhase)run->phase) {
    case CHECK_OFFER:
        offer(ui, run);
        break;
    case CHECK_ASK: {
        StepView item = {.state = session_state(view->session), .help = view->library->help};
        if (session_check_item(view->session, view->library, run->at, &item.ref)) {
            check_top(ui, run, true);
            CHECK_VIEW.show(ui, &item);
        }
        break;
    }
    case CHECK_EXPLAIN:
        explain(ui, view);
        break;
    }
    page_end(ui);
}
