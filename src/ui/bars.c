/* The bars' parts: tools, help, brand, progress and segmented rows. */
#include "aman/ui/widgets.h"

void ui_tool(Ui *ui, Press press, const char *icon, Str words)
{
    bool is_hovered = ui_is_hovered(ui, &press), is_down = ui_is_pressed(ui, &press);
    uint32_t fill = press.is_selected
                        ? ui_color(ui, ui->theme.is_contrast ? COLOR_ACTION : COLOR_INK)
                    : is_hovered || is_down ? ui->topic->tint
                                            : ui_color(ui, COLOR_SURFACE);
    uint32_t color = press.is_selected
                         ? ui_color(ui, ui->theme.is_contrast ? COLOR_ON_ACTION : COLOR_SURFACE)
                         : ui_color(ui, COLOR_INK);
    press.role = ROLE_BUTTON;
    ui_begin(ui,
             (BoxSpec){.flow = FLOW_ROW,
                       .align = ALIGN_CENTER,
                       .justify = PACK_CENTER,
                       .gap = 12,
                       .min_w = SIZE_TOPBAR_BUTTON,
                       .min_h = SIZE_TOPBAR_BUTTON,
                       .pad_x = words.len > 0 ? 20 : 12,
                       .radius = RADIUS_TOOL,
                       .fill = ink(fill),
                       .outline = ink(ui_color(ui, COLOR_LINE_STRONG)),
                       .outline_w = ui->theme.is_contrast ? STROKE_HIGH_CONTRAST : STROKE_CONTROL,
                       .is_touch = true,
                       .sinks = is_down ? 2 : 0,
                       .press = press});
    ui_icon(ui, icon, SIZE_ICON_M, color);
    if (words.len > 0) {
        ui_text(ui, STYLE_LABEL, 29, words, color);
    }
    ui_end(ui);
}

void ui_help_pill(Ui *ui)
{
    Press press = {.role = ROLE_HELP, .name = "help", .on_press = {.kind = INTENT_HELP}};
    bool is_down = ui_is_pressed(ui, &press);
    bool is_narrow = ui->m.is_portrait && ui->m.is_compact && ui->m.is_larger_text;
    bool is_short = ui->m.is_large_text || is_narrow;
    Phrase words = is_short ? PHRASE_UI_HELP_SHORT : PHRASE_UI_NEED_HELP;
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .justify = PACK_CENTER,
                           .gap = SPACE_X2,
                           .min_h = SIZE_HELP_PILL_H + EDGE_CONTROL,
                           .pad_x = 26,
                           .radius = 36,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .is_touch = true,
                           .is_whole = true,
                           .fill = ink(ui_color(ui, ui_is_hovered(ui, &press) ? COLOR_HELP_EDGE
                                                                              : COLOR_HELP)),
                           .edge = ink(ui_color(ui, COLOR_HELP_EDGE)),
                           .edge_h = EDGE_CONTROL,
                           .sinks = is_down ? EDGE_CONTROL - EDGE_CONTROL_PRESSED : 0,
                           .press = press});
    ui_icon(ui, "lifebuoy_fill", SIZE_ICON_M, ui_color(ui, COLOR_ON_HELP));
    ui_text(ui, STYLE_LABEL, 29, ui_phrase(ui, words), ui_color(ui, COLOR_ON_HELP));
    ui_end(ui);
}

void ui_language_tool(Ui *ui, bool says_which)
{
    if (ui->in.has_one_language) {
        return;
    }
    uint16_t next = (uint16_t)((ui->in.lang + 1) % LANG_COUNT);
    Str tag = str_from_c(LANGUAGES[ui->in.lang].tag);
    ui_tool(ui,
            (Press){.name = "language",
                    .label = ui_phrase(ui, PHRASE_UI_CHANGE_LANGUAGE),
                    .on_press = {.kind = INTENT_LANGUAGE, .index = next}},
            "translate_bold", says_which && !ui->m.is_large_text ? tag : (Str){0});
}

void ui_tools(Ui *ui, bool shows_language)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_START, .gap = 14});
    if (ui->m.is_compact) {
        ui_tool(ui,
                (Press){.name = "look",
                        .label = ui_phrase(ui, PHRASE_UI_MORE_TOOLS),
                        .on_press = {.kind = INTENT_LOOK}},
                "dots-three_bold", (Str){0});
    } else {
        if (shows_language) {
            ui_language_tool(ui, true);
        }
        ui_tool(ui,
                (Press){.name = "look",
                        .label = ui_phrase(ui, PHRASE_UI_LOOK_TITLE),
                        .on_press = {.kind = INTENT_LOOK}},
                "text-aa_bold", (Str){0});
    }
    ui_help_pill(ui);
    ui_end(ui);
}

void ui_brand(Ui *ui, uint32_t color)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .gap = SPACE_X2,
                           .min_h = SIZE_TOPBAR_BUTTON});
    ui_picture(ui, PICTURE_DRAWING, NULL, STR("jaga_open"), 60, 56);
    if (!ui->m.is_large_text) {
        ui_text(ui, STYLE_H3, 38, ui_phrase(ui, PHRASE_UI_APP_NAME), color);
    }
    ui_end(ui);
}

void ui_home_tool(Ui *ui)
{
    Str home = ui_phrase(ui, PHRASE_UI_HOME);
    bool is_short = ui->m.is_compact || ui->m.is_large_text || ui->m.is_portrait;
    ui_tool(ui, (Press){.name = "home", .label = home, .on_press = {.kind = INTENT_HOME}},
            "house_fill", is_short ? (Str){0} : home);
}

void ui_topic_chip(Ui *ui, Str title)
{
    ui_begin(ui,
             (BoxSpec){.flow = FLOW_ROW,
                       .align = ALIGN_CENTER,
                       .gap = 12,
                       .pad_x = 22,
                       .pad_right = 4,
                       .min_h = SIZE_TOPBAR_BUTTON,
                       .radius = 34,
                       .tight = TIGHT_BOTTOM_LEFT,
                       .fill = ink(ui->topic->soft),
                       .outline = ui->theme.is_contrast ? ink(ui_color(ui, COLOR_LINE)) : (Ink){0},
                       .outline_w = STROKE_HIGH_CONTRAST});
    ui_icon(ui, ui_fill_icon(ui, ui->topic->icon), 36,
            ui->theme.is_contrast ? ui_color(ui, COLOR_INK) : ui->topic->solid);
    ui_text(ui, STYLE_LABEL, 28, title, ui_color(ui, COLOR_INK));
    ui_end(ui);
}

static void segment(Ui *ui, bool is_many, int state)
{
    bool is_current = state == 0, is_done = state < 0;
    int w = is_current ? (is_many ? SIZE_PROGRESS_MANY_CURRENT_W : SIZE_PROGRESS_CURRENT_W)
                       : (is_many ? SIZE_PROGRESS_MANY_SEGMENT_W : SIZE_PROGRESS_SEGMENT_W);
    BoxSpec spec = {.w = w,
                    .h = is_current ? SIZE_PROGRESS_CURRENT_H : SIZE_PROGRESS_SEGMENT_H,
                    .radius = RADIUS_PILL};
    if (is_current) {
        spec.fill = ink(ui_color(ui, COLOR_ACTION));
        spec.outline = ink(ui_color(ui, ui->theme.is_contrast ? COLOR_ACTION : COLOR_INK));
        spec.outline_w = STROKE_CONTROL;
    } else if (is_done) {
        spec.fill = ink(ui->topic->solid);
    } else {
        spec.fill = ink(ui_color(ui, COLOR_SURFACE));
        spec.outline = ink(ui_color(ui, COLOR_LINE_STRONG));
        spec.outline_w = STROKE_HAIR;
    }
    ui_begin(ui, spec);
    ui_end(ui);
}

void ui_progress(Ui *ui, uint32_t current, uint32_t count)
{
    enum { MOST_SEGMENTS = 12 };
    bool is_many = count >= SIZE_PROGRESS_MANY_FROM;
    bool has_segments = !ui->m.is_large_text && count <= MOST_SEGMENTS;
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .gap = SPACE_X1,
                           .min_h = SIZE_TOPBAR_BUTTON});
    for (uint32_t i = 0; has_segments && i < count; i++) {
        segment(ui, is_many, (int)i - (int)current);
    }
    if (has_segments) {
        ui_space(ui, SPACE_X1, 1);
    }
    Str words = str_print(ui->in.arena, "%u / %u", current + 1, count);
    ui_text(ui, STYLE_LABEL, 29, words, ui_color(ui, COLOR_INK));
    ui_end(ui);
}

static void stop(Ui *ui, bool is_done, bool is_begun)
{
    BoxSpec spec = {.flow = FLOW_STACK,
                    .align = ALIGN_CENTER,
                    .justify = PACK_CENTER,
                    .w = SIZE_PROGRESS_STOP,
                    .h = SIZE_PROGRESS_STOP,
                    .radius = RADIUS_PILL,
                    .tight = TIGHT_BOTTOM_LEFT,
                    .fill = ink(ui_color(ui, COLOR_SURFACE)),
                    .outline = ink(ui_color(ui, COLOR_LINE_STRONG)),
                    .outline_w = STROKE_CONTROL};
    if (is_done) {
        spec.fill = spec.outline = ink(ui_color(ui, COLOR_RIGHT));
    } else if (is_begun) {
        spec.fill = ink(ui_color(ui, COLOR_ACTION));
        spec.outline = ink(ui_color(ui, ui->theme.is_contrast ? COLOR_ACTION : COLOR_INK));
    }
    ui_begin(ui, spec);
    if (is_done) {
        ui_icon(ui, "check_bold", 26, ui_color(ui, COLOR_SURFACE));
    } else if (is_begun) {
        ui_icon(ui, "play_fill", 22, ui_color(ui, COLOR_ON_ACTION));
    }
    ui_end(ui);
}

void ui_stops(Ui *ui, const bool *is_done, const bool *is_begun, size_t count)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER});
    for (size_t i = 0; i < count; i++) {
        if (i > 0) {
            uint32_t color = ui_color(ui, is_done[i - 1] ? COLOR_RIGHT : COLOR_LINE);
            ui_begin(ui, (BoxSpec){.w = SIZE_PROGRESS_STOP_LINK_W,
                                   .h = SIZE_PROGRESS_STOP_LINK_H,
                                   .fill = ink(color)});
            ui_end(ui);
        }
        stop(ui, is_done[i], is_begun[i]);
    }
    ui_end(ui);
}

static void segments_row(Ui *ui, const char *name, const Segment *segments, size_t count,
                         bool is_in_bar)
{
    enum { PAD = 5 };
    int h = is_in_bar ? SIZE_TOPBAR_BUTTON : SIZE_SEGMENTED_H;
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_FILL,
                           .folds = true,
                           .gap = 4,
                           .pad = PAD,
                           .radius = 36,
                           .min_h = h,
                           .fill = ink(ui_color(ui, COLOR_SURFACE)),
                           .outline = ink(ui_color(ui, COLOR_LINE_STRONG)),
                           .outline_w = STROKE_CONTROL});
    for (size_t i = 0; i < count; i++) {
        const Segment *one = &segments[i];
        uint32_t on = ui_color(ui, ui->theme.is_contrast ? COLOR_ACTION : COLOR_INK);
        uint32_t color = one->is_on
                             ? ui_color(ui, ui->theme.is_contrast ? COLOR_ON_ACTION : COLOR_SURFACE)
                             : ui_color(ui, COLOR_INK);
        Press press = {.role = ROLE_BUTTON,
                       .name = name,
                       .index = (uint16_t)i,
                       .on_press = one->on_press,
                       .is_selected = one->is_on,
                       .group = 9};
        Ink fill = one->is_on                  ? ink(on)
                   : ui_is_hovered(ui, &press) ? ink(ui->topic->tint)
                                               : ink(ui_color(ui, COLOR_SURFACE));
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                               .align = ALIGN_CENTER,
                               .justify = PACK_CENTER,
                               .gap = 12,
                               .pad_x = is_in_bar ? 16 : 12,
                               .grow_w = !is_in_bar,
                               .min_h = h - 2 * PAD,
                               .radius = 32,
                               .fill = fill,
                               .is_touch = true,
                               .press = press});
        if (one->is_on) {
            ui_icon(ui, "check_bold", 26, color);
        }
        ui_text(ui, STYLE_LABEL, one->size ? one->size : 28, one->words, color);
        ui_end(ui);
    }
    ui_end(ui);
}

void ui_segments(Ui *ui, const char *name, const Segment *segments, size_t count)
{
    segments_row(ui, name, segments, count, false);
}

void ui_bar_segments(Ui *ui, const char *name, const Segment *segments, size_t count)
{
    segments_row(ui, name, segments, count, true);
}

void ui_switch(Ui *ui, Press press, bool is_on)
{
    enum { W = 176, KNOB = 52, PAD = 10 };
    bool is_contrast = ui->theme.is_contrast;
    uint32_t on = ui_color(ui, is_contrast ? COLOR_ACTION : COLOR_INK);
    uint32_t surface = ui_color(ui, COLOR_SURFACE);
    uint32_t words = is_on ? ui_color(ui, is_contrast ? COLOR_ON_ACTION : COLOR_SURFACE)
                           : ui_color(ui, COLOR_INK);
    press.is_selected = is_on;
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .gap = 12,
                           .pad = PAD,
                           .min_w = W,
                           .min_h = SIZE_TOPBAR_BUTTON,
                           .radius = RADIUS_PILL,
                           .is_touch = true,
                           .fill = ink(is_on                       ? on
                                       : ui_is_hovered(ui, &press) ? ui->topic->tint
                                                                   : surface),
                           .outline = ink(is_on ? on : ui_color(ui, COLOR_LINE_STRONG)),
                           .outline_w = is_contrast ? STROKE_HIGH_CONTRAST : STROKE_CONTROL,
                           .press = press});
    uint32_t knob = is_on ? words : ui_color(ui, COLOR_LINE_STRONG);
    for (int place = 0; place < 2; place++) {
        if ((place == 1) == is_on) {
            ui_begin(ui, (BoxSpec){.w = KNOB, .h = KNOB, .radius = RADIUS_PILL, .fill = ink(knob)});
            ui_end(ui);
        } else {
            ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .justify = PACK_CENTER, .grow_w = 1});
            ui_text(ui, STYLE_LABEL, 28,
                    ui_phrase(ui, is_on ? PHRASE_UI_SWITCH_ON : PHRASE_UI_SWITCH_OFF), words);
            ui_end(ui);
        }
    }
    ui_end(ui);
}
