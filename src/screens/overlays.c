/* What lies over a page: the look panel, the pause in a story, the idle question, and the ring of
 * the staff's exit. */
#include "aman/screens/screens.h"

#include <math.h>

static void look_row(Ui *ui, const char *icon, Phrase words, const char *name,
                     const Segment *segments, size_t count)
{
    bool is_column = ui->m.is_large_text || ui->m.is_portrait;
    ui_begin(ui, (BoxSpec){.flow = is_column ? FLOW_COLUMN : FLOW_ROW,
                           .align = is_column ? ALIGN_FILL : ALIGN_CENTER,
                           .gap = 12});
    ui_begin(ui, (BoxSpec){
                     .flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 24, .w = is_column ? 0 : 370});
    ui_icon(ui, icon, 44, ui_color(ui, COLOR_INK2));
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_LABEL, 0, ui_phrase(ui, words), ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_segments(ui, name, segments, count);
    ui_end(ui);
    ui_end(ui);
}

enum { SEGMENT_TEXT = 26 };

static void look_rows(Ui *ui, const Look *look)
{
    static const Str PERCENTS[TEXT_STEP_COUNT] = {
        {"100%", 4}, {"125%", 4}, {"150%", 4}, {"200%", 4}};
    Segment sizes[TEXT_STEP_COUNT], languages[LANG_COUNT], loudness[SOUND_COUNT];
    for (uint16_t i = 0; i < TEXT_STEP_COUNT; i++) {
        sizes[i] = (Segment){PERCENTS[i],
                             {.kind = INTENT_TEXT_SIZE, .index = i},
                             look->text_step == i,
                             SEGMENT_TEXT};
    }
    for (uint16_t i = 0; i < LANG_COUNT; i++) {
        languages[i] =
            (Segment){str_from_c(LANG_COUNT > 2 ? LANGUAGES[i].short_name : LANGUAGES[i].name),
                      {.kind = INTENT_LANGUAGE, .index = i},
                      ui->in.lang == (Lang)i,
                      SEGMENT_TEXT};
    }
    Segment themes[] = {{ui_phrase(ui, PHRASE_UI_LOOK_LIGHT),
                         {.kind = INTENT_THEME, .index = 0},
                         look->theme == THEME_LIGHT,
                         SEGMENT_TEXT},
                        {ui_phrase(ui, PHRASE_UI_LOOK_CONTRAST),
                         {.kind = INTENT_THEME, .index = 1},
                         look->theme != THEME_LIGHT,
                         SEGMENT_TEXT}};
    Segment motions[] = {{ui_phrase(ui, PHRASE_UI_LOOK_USUAL),
                          {.kind = INTENT_MOTION, .index = 0},
                          !look->is_calm,
                          SEGMENT_TEXT},
                         {ui_phrase(ui, PHRASE_UI_LOOK_CALM),
                          {.kind = INTENT_MOTION, .index = 1},
                          look->is_calm,
                          SEGMENT_TEXT}};
    static const Phrase sounds[SOUND_COUNT] = {PHRASE_UI_SWITCH_OFF, PHRASE_UI_SOUND_QUIET,
                                               PHRASE_UI_LOOK_USUAL};
    for (uint16_t i = 0; i < SOUND_COUNT; i++) {
        loudness[i] = (Segment){ui_phrase(ui, sounds[i]),
                                {.kind = INTENT_SOUND, .index = i},
                                look->sound == i,
                                SEGMENT_TEXT};
    }
    look_row(ui, "text-aa_bold", PHRASE_UI_LOOK_SIZE, "size", sizes, TEXT_STEP_COUNT);
    look_row(ui, "circle-half_fill", PHRASE_UI_LOOK_THEME, "theme", themes, 2);
    look_row(ui, "wind_fill", PHRASE_UI_LOOK_MOTION, "motion", motions, 2);
    look_row(ui, "speaker-high_fill", PHRASE_UI_SOUND, "sound", loudness, SOUND_COUNT);
    if (ui->m.is_compact && !ui->in.has_one_language) {
        look_row(ui, "translate_bold", PHRASE_UI_LOOK_LANGUAGE, "look-language", languages,
                 LANG_COUNT);
    }
}

static void look_head(Ui *ui)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 20});
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_title(ui, STYLE_H2, 42, ui_phrase(ui, PHRASE_UI_LOOK_TITLE), ui_color(ui, COLOR_INK));
    ui_end(ui);
    if (ui->m.is_compact || ui->m.is_large_text) {
        page_more_button(ui);
        ui_help_pill(ui);
    }
    ui_tool(ui,
            (Press){.name = "close",
                    .label = ui_phrase(ui, PHRASE_UI_CLOSE),
                    .on_press = {.kind = INTENT_CLOSE}},
            "x_bold", (Str){0});
    ui_end(ui);
}

void over_look(Ui *ui, const ScreenView *view)
{
    ui_over(ui);
    Rect window = {0, 0, ui->m.window_w, ui->m.window_h};
    bool is_whole = ui->m.is_large_text || ui->m.is_compact || ui->m.is_portrait;
    ui_tree(ui,
            (BoxSpec){.flow = FLOW_STACK,
                      .align = is_whole ? ALIGN_FILL : ALIGN_END,
                      .pad = is_whole ? 16 : 0,
                      .pad_right = is_whole ? 0 : ui->m.margin,
                      .pad_top = is_whole ? 0 : 110},
            is_whole ? window : ui->m.frame);
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN,
                           .w = is_whole ? 0 : 1108,
                           .pad = ui->m.is_large_text ? 24 : 46,
                           .pad_bottom = 0,
                           .gap = 14,
                           .radius = RADIUS_PANEL,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .shadow = 2,
                           .fill = ink(ui_color(ui, COLOR_SURFACE)),
                           .outline = ink(ui_color(ui, COLOR_INK)),
                           .outline_w = STROKE_STATE});
    look_head(ui);
    page_region_begin(ui, 16);
    ui_begin(
        ui, (BoxSpec){
                .pad_x = 32, .pad_y = 20, .radius = 28, .fill = ink(ui_color(ui, COLOR_SURFACE2))});
    ui_text(ui, STYLE_LEAD, 0, ui_phrase(ui, PHRASE_UI_LOOK_EXAMPLE), ui_color(ui, COLOR_INK));
    ui_end(ui);
    look_rows(ui, &view->session->look);
    ui_begin(ui,
             (BoxSpec){
                 .flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 14, .wraps = ui->m.is_large_text});
    ui_icon(ui, "lock-simple_fill", 32, ui_color(ui, COLOR_INK2));
    ui_begin(ui, (BoxSpec){.grow_w = ui->m.is_large_text ? 0 : 1});
    ui_text(ui, STYLE_SMALL, 0, ui_phrase(ui, PHRASE_UI_LOOK_FORGOTTEN), ui_color(ui, COLOR_INK2));
    ui_end(ui);
    ui_button(ui, (Button){.kind = BUTTON_QUIET,
                           .words = ui_phrase(ui, PHRASE_UI_LOOK_RESET),
                           .before = "arrow-counter-clockwise_bold",
                           .press = {.name = "reset", .on_press = {.kind = INTENT_LOOK_RESET}}});
    ui_end(ui);
    page_region_end(ui);
    ui_end(ui);
    ui_tree_end(ui);
    if (!is_whole) {
        /* The pill stays where it always is, and can be pressed although the page under the panel
         * cannot. */
        ui_tree(ui, (BoxSpec){.flow = FLOW_COLUMN}, ui->m.frame);
        page_top_help(ui);
        ui_tree_end(ui);
    }
}

static void pause_doors(Ui *ui)
{
    bool is_column = ui->m.is_portrait || ui->m.is_large_text;
    ui_begin(ui, (BoxSpec){.flow = is_column ? FLOW_COLUMN : FLOW_ROW, .gap = 28});
    ui_button(ui, (Button){.kind = BUTTON_SECONDARY,
                           .words = ui_phrase(ui, PHRASE_UI_BREATHE_TITLE),
                           .before = "wind_fill",
                           .h = SIZE_BUTTON_H_BIG,
                           .grow_w = 1,
                           .press = {.name = "breathe", .on_press = {.kind = INTENT_BREATHE}}});
    ui_button(ui, (Button){.kind = BUTTON_SECONDARY,
                           .words = ui_phrase(ui, PHRASE_UI_PAUSE_BACK),
                           .before = "arrow-left_bold",
                           .h = SIZE_BUTTON_H_BIG,
                           .grow_w = 1,
                           .press = {.name = "back", .on_press = {.kind = INTENT_CLOSE}}});
    ui_end(ui);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW});
    ui_button(ui, (Button){.kind = BUTTON_PRIMARY,
                           .words = ui_phrase(ui, PHRASE_UI_GO_HOME),
                           .before = "house_fill",
                           .h = SIZE_BUTTON_H_BIG,
                           .grow_w = 1,
                           .press = {.name = "forward", .on_press = {.kind = INTENT_HOME}}});
    ui_end(ui);
}

void over_pause(Ui *ui, const ScreenView *view)
{
    (void)view;
    page_begin_deep(ui);
    page_top_help(ui);
    ui_begin(
        ui,
        (BoxSpec){.flow = FLOW_STACK, .align = ALIGN_CENTER, .justify = PACK_CENTER, .grow_h = 1});
    ui_card(ui, (BoxSpec){.w = ui->m.is_portrait     ? 936
                               : ui->m.is_large_text ? 1600
                                                     : 1248,
                          .gap = 28,
                          .pad = ui->m.is_large_text ? 40 : 80,
                          .radius = RADIUS_MODAL,
                          .tight_radius = 16});
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 60, .pad_bottom = 20});
    if (!ui->m.is_large_text) {
        ui_picture(ui, PICTURE_DRAWING, NULL, STR("jaga_calm"), 250, 230);
    }
    ui_begin(ui, (BoxSpec){.grow_w = 1, .gap = 12});
    ui_title(ui, STYLE_HERO, 0, ui_phrase(ui, PHRASE_UI_PAUSE_TITLE), ui_color(ui, COLOR_INK));
    ui_text(ui, STYLE_LEAD, 0, ui_phrase(ui, PHRASE_UI_PAUSE_TEXT), ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
    pause_doors(ui);
    ui_end(ui);
    ui_end(ui);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .justify = PACK_CENTER,
                           .align = ALIGN_CENTER,
                           .gap = 18,
                           .pad_bottom = 40,
                           .pad_x = ui->m.margin});
    ui_icon(ui, "chats-circle_fill", 36, ui_color(ui, COLOR_ON_DEEP2));
    ui_text(ui, STYLE_SMALL, 28, ui_phrase(ui, PHRASE_UI_PAUSE_ADULT),
            ui_color(ui, COLOR_ON_DEEP2));
    ui_end(ui);
    page_end(ui);
}

/* Twenty dots in a ring, one for each second that is left. */
static void idle_dots(Ui *ui, uint32_t seconds)
{
    enum { DOTS = 20, SIDE = 320, DOT = 26, SMALL_DOT = 16, BOX_MIDDLE = SIDE / 2, RADIUS = 140 };
    ui_begin(ui, (BoxSpec){.flow = FLOW_STACK, .w = SIDE, .h = SIDE, .align = ALIGN_START});
    for (uint32_t i = 0; i < DOTS; i++) {
        double angle = 2 * acos(-1) * i / DOTS;
        bool is_left = i >= DOTS - seconds;
        int side = is_left ? DOT : SMALL_DOT;
        ui_begin(ui, (BoxSpec){.w = side,
                               .h = side,
                               .radius = RADIUS_PILL,
                               .shift_x = BOX_MIDDLE + (int)lround(RADIUS * sin(angle)) - side / 2,
                               .shift_y = BOX_MIDDLE - (int)lround(RADIUS * cos(angle)) - side / 2,
                               .fill = ink(ui_color(ui, is_left ? COLOR_ACTION : COLOR_LINE)),
                               .outline = is_left ? ink(ui_color(ui, COLOR_INK)) : (Ink){0},
                               .outline_w = STROKE_CONTROL});
        ui_end(ui);
    }
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN,
                           .align = ALIGN_CENTER,
                           .justify = PACK_CENTER,
                           .w = SIDE,
                           .h = SIDE});
    if (!ui->theme.is_contrast) {
        ui_picture(ui, PICTURE_DRAWING, NULL, STR("jaga_open"), 80, 74);
    }
    ui_text(ui, STYLE_H2, 0, ui_number(ui, seconds), ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
}

void over_idle(Ui *ui, const ScreenView *view)
{
    bool is_column = ui->m.is_portrait || ui->m.is_large_text;
    ui_modal(ui);
    page_dialog_begin(ui, ui->m.is_portrait ? 936 : ui->m.is_large_text ? 1700 : SIZE_MODAL_W, 44);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 64});
    idle_dots(ui, session_idle_seconds(view->session, ui->in.now_ms));
    ui_begin(ui, (BoxSpec){.grow_w = 1, .gap = 14});
    ui_title(ui, STYLE_HERO, 0, ui_phrase(ui, PHRASE_UI_IDLE_TITLE), ui_color(ui, COLOR_INK));
    ui_text(ui, STYLE_LEAD, 35, ui_phrase(ui, PHRASE_UI_IDLE_TEXT), ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
    ui_begin(ui, (BoxSpec){.flow = is_column ? FLOW_COLUMN : FLOW_ROW, .gap = 28});
    ui_button(ui, (Button){.kind = BUTTON_SECONDARY,
                           .words = ui_phrase(ui, PHRASE_UI_FINISH),
                           .before = "door-open_fill",
                           .h = SIZE_BUTTON_H_BIG,
                           .grow_w = 2,
                           .press = {.name = "finish", .on_press = {.kind = INTENT_FINISH}}});
    ui_button(ui, (Button){.kind = BUTTON_PRIMARY,
                           .words = ui_phrase(ui, PHRASE_UI_IDLE_STAY),
                           .before = "hand-waving_fill",
                           .h = SIZE_BUTTON_H_BIG,
                           .grow_w = 3,
                           .press = {.name = "stay", .on_press = {.kind = INTENT_CLOSE}}});
    ui_end(ui);
    page_dialog_end(ui);
}

/* Staff hold three keys; the ring shows how long still. */
void over_exit(Ui *ui, const ScreenView *view)
{
    enum { PARTS = 36, SIDE = 260, DOT = 18, RADIUS = 110, HUNDRED = 100 };
    ui_over(ui);
    ui_tree(ui, (BoxSpec){.flow = FLOW_STACK, .align = ALIGN_CENTER, .justify = PACK_CENTER},
            (Rect){0, 0, ui->m.window_w, ui->m.window_h});
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN,
                           .align = ALIGN_CENTER,
                           .pad = 40,
                           .gap = 16,
                           .radius = RADIUS_CARD,
                           .fill = ink(ui_color(ui, COLOR_SURFACE)),
                           .outline = ink(ui_color(ui, COLOR_INK)),
                           .outline_w = STROKE_STATE});
    ui_begin(ui, (BoxSpec){.flow = FLOW_STACK, .w = SIDE, .h = SIDE, .align = ALIGN_START});
    for (int i = 0; i < PARTS; i++) {
        double angle = 2 * acos(-1) * i / PARTS;
        bool is_on = i * HUNDRED < view->exit_percent * PARTS;
        ui_begin(ui, (BoxSpec){.w = DOT,
                               .h = DOT,
                               .radius = RADIUS_PILL,
                               .shift_x = SIDE / 2 + (int)lround(RADIUS * sin(angle)) - DOT / 2,
                               .shift_y = SIDE / 2 - (int)lround(RADIUS * cos(angle)) - DOT / 2,
                               .fill = ink(ui_color(ui, is_on ? COLOR_BRAND : COLOR_LINE))});
        ui_end(ui);
    }
    ui_end(ui);
    ui_text(ui, STYLE_LABEL, 0, ui_phrase(ui, PHRASE_UI_STAFF_EXIT), ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_tree_end(ui);
}
