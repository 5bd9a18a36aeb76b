/* The sheet or card under a question that was checked, its buttons, and the parts that the views of
 * many types share: heading, panel, card to talk about, button to skip. */
#include "aman/activity_views/feedback_view.h"

static void explanation(Ui *ui, const Feedback *feedback, int size)
{
    bool right = feedback->is_right;
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = SPACE_X2});
    ui_icon(ui, right ? "check-circle_fill" : "lightbulb_fill", SIZE_ICON_L,
            ui_color(ui, right ? COLOR_RIGHT : COLOR_NOTYET));
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_title(ui, STYLE_H2, 0, feedback->title,
             ui_color(ui, right ? COLOR_RIGHT_INK : COLOR_NOTYET_INK));
    ui_end(ui);
    ui_end(ui);
    for (int i = 0; i < FEEDBACK_LINES; i++) {
        if (feedback->lines[i].len > 0) {
            ui_text(ui, STYLE_BODY, size, feedback->lines[i], ui_color(ui, COLOR_INK));
        }
    }
}

static void actions(Ui *ui, const Feedback *feedback)
{
    if (!feedback->is_right) {
        enum { LAST_WITH_WORDS = 150 }; /* percent; above, the word has no room */
        bool is_short = ui->m.text_percent > LAST_WITH_WORDS;
        Str words = ui_phrase(ui, PHRASE_UI_TRY_AGAIN);
        ui_button(ui, (Button){.kind = is_short ? BUTTON_SECONDARY : BUTTON_QUIET,
                               .words = is_short ? (Str){0} : words,
                               .before = "arrow-counter-clockwise_bold",
                               .press = {.name = "again",
                                         .label = words,
                                         .on_press = {.kind = INTENT_AGAIN}}});
    }
    if (!ui->m.is_portrait || feedback->is_right) {
        ui_grow(ui);
    }
    page_next_button(ui, ui_phrase(ui, PHRASE_UI_NEXT), INTENT_NEXT, false);
}

/* How far below its place the sheet still is, right after an answer. */
static int sheet_below(Ui *ui)
{
    enum { FRAME_MS = 16 };
    uint64_t start = ui->in.memory->answer_ms, passed = ui->in.now_ms - start;
    bool is_moving = start > 0 && ui->in.now_ms >= start && passed < MOTION_SLOW;
    if (!is_moving || ui->in.is_still || ui->in.look.is_calm) {
        return 0;
    }
    int64_t left = MOTION_SLOW - (int64_t)passed;
    ui_wake(ui, ui->in.now_ms + FRAME_MS);
    return (int)(SIZE_FEEDBACK_SHEET_H * left * left * left / MOTION_SLOW / MOTION_SLOW /
                 MOTION_SLOW);
}

static bool has_lines(const Feedback *feedback)
{
    for (int i = 0; i < FEEDBACK_LINES; i++) {
        if (feedback->lines[i].len > 0) {
            return true;
        }
    }
    return false;
}

static void sheet_words(Ui *ui, const Feedback *feedback)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .gap = SPACE_X2, .grow_w = 1});
    explanation(ui, feedback, 35);
    ui_begin(ui, (BoxSpec){.grow_h = 1});
    ui_end(ui);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = SPACE_X3});
    page_more_button(ui);
    actions(ui, feedback);
    ui_end(ui);
    ui_end(ui);
}

static void sheet_mascot(Ui *ui, const Feedback *feedback, int w, int h)
{
    if (ui->m.is_portrait || ui->m.is_compact || ui->theme.is_contrast) {
        return;
    }
    ui_begin(ui, (BoxSpec){.flow = FLOW_STACK, .align = ALIGN_CENTER, .justify = PACK_CENTER});
    ui_picture(ui, PICTURE_DRAWING, NULL, feedback->is_right ? STR("jaga_happy") : STR("jaga_open"),
               w, h);
    ui_end(ui);
}

void feedback_sheet(Ui *ui, const Feedback *feedback)
{
    bool right = feedback->is_right, is_whole = has_lines(feedback);
    if (ui->m.is_large_text) {
        page_bottom_begin(ui);
        page_more_button(ui);
        actions(ui, feedback);
        page_bottom_end(ui);
        return;
    }
    ui_begin(ui, (BoxSpec){.pad_top = 10,
                           .radius = RADIUS_PANEL,
                           .tight = TIGHT_BOTTOM,
                           .shift_y = sheet_below(ui),
                           .fill = ink(ui_color(ui, right ? COLOR_RIGHT : COLOR_NOTYET))});
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .gap = is_whole ? 64 : SPACE_X5,
                           .radius = RADIUS_PANEL,
                           .tight = TIGHT_BOTTOM,
                           .pad_x = ui->m.margin,
                           .pad_top = is_whole ? 36 : 28,
                           .pad_bottom = 28,
                           .min_h = is_whole && !ui->m.is_portrait ? SIZE_FEEDBACK_SHEET_H : 0,
                           .fill = ink(ui_color(ui, COLOR_SURFACE))});
    sheet_mascot(ui, feedback, is_whole ? 208 : 112, is_whole ? 192 : 104);
    sheet_words(ui, feedback);
    ui_end(ui);
    ui_end(ui);
}

void feedback_card(Ui *ui, const Feedback *feedback)
{
    if (ui->m.is_large_text) {
        ui_card(ui, (BoxSpec){.gap = SPACE_X2, .pad = 36});
        explanation(ui, feedback, 0);
        ui_end(ui);
    }
}

void question_bottom(Ui *ui, Str check, bool is_disabled, uint32_t count,
                     void (*hints)(Ui *ui, uint32_t count))
{
    page_bottom_begin(ui);
    page_back_button(ui);
    page_more_button(ui);
    if (hints) {
        hints(ui, count);
    }
    if (!ui->m.is_portrait) {
        ui_grow(ui);
    }
    page_next_button(ui, check, INTENT_CHECK, is_disabled);
    page_bottom_end(ui);
}

void view_heading(Ui *ui, Str title, Str small)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .gap = SPACE_X1});
    ui_title(ui, STYLE_H1, 0, title, ui_color(ui, COLOR_INK));
    if (small.len > 0) {
        ui_text(ui, STYLE_BODY, 0, small, ui_color(ui, COLOR_INK2));
    }
    ui_end(ui);
}

void view_panel_begin(Ui *ui, int w, int h)
{
    bool is_contrast = ui->theme.is_contrast;
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN,
                           .gap = SPACE_X2,
                           .w = page_is_beside(ui) ? w : 0,
                           .min_h = page_is_beside(ui) ? h : 0,
                           .pad = 40,
                           .radius = RADIUS_PANEL,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .tight_radius = 12,
                           .fill = ink(ui->topic->solid),
                           .outline = is_contrast ? ink(ui_color(ui, COLOR_LINE)) : (Ink){0},
                           .outline_w = STROKE_HIGH_CONTRAST});
}

void view_panel_end(Ui *ui)
{
    ui_end(ui);
}

void view_panel_picture(Ui *ui, const StepView *view, int side)
{
    ui_begin(ui, (BoxSpec){.grow_h = 1});
    ui_end(ui);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .justify = PACK_END});
    view_picture(ui, view, str_print(ui->in.arena, "topic_%s", ui->topic->name), side, side);
    ui_end(ui);
}

void view_panel_mascot(Ui *ui, Str name, int w)
{
    enum { PICTURE_W = 240, PICTURE_H = 224, MARGIN = 22 };
    if (ui->theme.is_contrast) {
        return;
    }
    /* It has the colour of the panel in one topic: there it looks out of a white bubble. */
    bool is_seen = ui->topic->solid != ui_color(ui, COLOR_ACTION);
    w = is_seen ? w : w * 3 / 4;
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW});
    ui_begin(ui, (BoxSpec){.pad = is_seen ? 0 : MARGIN,
                           .radius = RADIUS_PANEL,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .fill = is_seen ? (Ink){0} : ink(ui_color(ui, COLOR_SURFACE))});
    ui_picture(ui, PICTURE_DRAWING, NULL, name, w, w * PICTURE_H / PICTURE_W);
    ui_end(ui);
    ui_end(ui);
}

void view_talk_card(Ui *ui)
{
    Press press = {.role = ROLE_BUTTON, .name = "talk", .on_press = {.kind = INTENT_HELP}};
    ui_begin(ui,
             (BoxSpec){.flow = FLOW_ROW,
                       .align = ALIGN_CENTER,
                       .gap = 36,
                       .pad_x = 40,
                       .pad_y = 24,
                       .min_h = 160,
                       .radius = RADIUS_CARD,
                       .tight = TIGHT_BOTTOM_LEFT,
                       .fill = ink(ui_color(ui, COLOR_HELP_TINT)),
                       .outline = ui->theme.is_contrast ? ink(ui_color(ui, COLOR_LINE)) : (Ink){0},
                       .outline_w = STROKE_HIGH_CONTRAST});
    if (!ui->m.is_large_text) {
        ui_icon(ui, "lifebuoy_fill", 72, ui_color(ui, COLOR_HELP));
    }
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_H3, 33, ui_phrase(ui, PHRASE_UI_TALK_TITLE), ui_color(ui, COLOR_INK));
    ui_text(ui, STYLE_SMALL, 29, ui_phrase(ui, PHRASE_UI_TALK_TEXT), ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .justify = PACK_CENTER,
                           .pad_x = 32,
                           .min_h = 84 + EDGE_CONTROL,
                           .radius = RADIUS_BUTTON,
                           .is_touch = true,
                           .fill = ink(ui_color(ui, COLOR_HELP)),
                           .edge = ink(ui_color(ui, COLOR_HELP_EDGE)),
                           .edge_h = EDGE_CONTROL,
                           .sinks = ui_is_pressed(ui, &press) ? 4 : 0,
                           .press = press});
    ui_text(ui, STYLE_LABEL, 32, ui_phrase(ui, PHRASE_UI_SEE), ui_color(ui, COLOR_ON_HELP));
    ui_end(ui);
    ui_end(ui);
}

void view_skip_button(Ui *ui, bool is_bottom)
{
    Str words = ui_phrase(ui, PHRASE_UI_SKIP);
    if (is_bottom == ui->m.is_large_text) {
        return;
    }
    bool is_short = is_bottom && ui->m.is_portrait;
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW});
    ui_button(
        ui, (Button){.kind = BUTTON_QUIET,
                     .words = is_short ? (Str){0} : words,
                     .before = "skip-forward_fill",
                     .press = {.name = "skip", .label = words, .on_press = {.kind = INTENT_SKIP}}});
    ui_end(ui);
}

const ActivityView *activity_view_of(const ActivityView *const *views, const Step *step)
{
    while (*views && &(*views)->type->kind != step->kind) {
        views++;
    }
    return *views;
}

void view_picture(Ui *ui, const StepView *view, Str name, int w, int h)
{
    bool is_own = str_starts(name, STR("art/"));
    ui_picture(ui, is_own ? PICTURE_OF_PACK : PICTURE_DRAWING,
               is_own ? view->ref.pack->folder : NULL, name, w, h);
}
