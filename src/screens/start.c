/* Who are you? Language, track, and the promise of anonymity. */
#include "aman/screens/screens.h"

enum {
    SCROLL_BAR = 60,
    BAND_H = 392,
    DOOR_GAP = 32,
    MOST_WIDE = 3
}; /* ref px; doors with large titles */

static void languages(Ui *ui)
{
    ui_begin(ui,
             (BoxSpec){.flow = FLOW_ROW,
                       .align = ALIGN_FILL,
                       .gap = 4,
                       .pad = 6,
                       .radius = 38,
                       .fill = ink(ui_color(ui, COLOR_BRAND_DEEP2)),
                       .outline = ui->theme.is_contrast ? ink(ui_color(ui, COLOR_LINE)) : (Ink){0},
                       .outline_w = STROKE_HIGH_CONTRAST});
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        bool is_on = (int)ui->in.lang == lang;
        Press press = {.role = ROLE_BUTTON,
                       .name = "language",
                       .index = (uint16_t)lang,
                       .is_selected = is_on,
                       .on_press = {.kind = INTENT_LANGUAGE, .index = (uint16_t)lang},
                       .group = 3};
        Ink fill = is_on ? ink(ui_color(ui, COLOR_ON_DEEP)) : ink(ui_color(ui, COLOR_BRAND_DEEP2));
        uint32_t color = is_on ? ui_color(ui, ui->theme.is_contrast ? COLOR_PAGE : COLOR_INK)
                               : ui_color(ui, COLOR_ON_DEEP);
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                               .align = ALIGN_CENTER,
                               .gap = 12,
                               .pad_x = 28,
                               .min_h = 64,
                               .radius = 34,
                               .fill = fill,
                               .is_touch = true,
                               .press = press});
        if (is_on) {
            ui_icon(ui, "check_bold", 28, color);
        }
        bool is_short = ui->m.is_large_text || ui->m.is_portrait || ui->m.is_compact;
        Str name = is_short ? str_from_c(LANGUAGES[lang].tag) : str_from_c(lang_name((Lang)lang));
        ui_text(ui, STYLE_LABEL, 29, name, color);
        ui_end(ui);
    }
    ui_end(ui);
}

static void mark(Ui *ui, bool is_on)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_STACK,
                           .align = ALIGN_CENTER,
                           .justify = PACK_CENTER,
                           .w = 64,
                           .h = 64,
                           .radius = RADIUS_PILL,
                           .fill = ink(ui_color(ui, is_on ? COLOR_BRAND : COLOR_SURFACE)),
                           .outline = ink(ui_color(ui, is_on ? COLOR_BRAND : COLOR_LINE_STRONG)),
                           .outline_w = STROKE_CONTROL});
    if (is_on) {
        ui_icon(ui, "check_bold", 34, ui_color(ui, COLOR_SURFACE));
    }
    ui_end(ui);
}

/* The doors that are shown: those with lessons, each as an index into the library's tracks. */
typedef struct {
    uint16_t at[LIBRARY_TRACKS];
    uint32_t count;
    bool is_row; /* each as wide as the page, one below the other */
} Doors;

static Doors doors_of(const Ui *ui, const ScreenView *view)
{
    Doors doors = {.is_row = ui->m.is_portrait || ui->m.is_large_text};
    for (uint16_t i = 0; i < view->library->tracks.count; i++) {
        uint16_t packs[LIBRARY_PACKS];
        if (session_track_packs(view->session, view->library, i, packs) > 0) {
            doors.at[doors.count++] = i;
        }
    }
    return doors;
}

/* Doors beside each other fill the width, however many there are; in reference pixels. */
static int door_w(const Ui *ui, const Doors *doors)
{
    enum { THOUSAND = 1000 };
    int count = (int)doors->count;
    const ScrollState *state = ui_scroll(ui, "page");
    int bar = state && state->content_h > state->view_h ? SCROLL_BAR : 0;
    int room = ui->m.frame.w * THOUSAND / ui->m.scale_1000 - 2 * ui->m.margin - bar;
    return (room - DOOR_GAP * (count - 1)) / count;
}

/* At least so high, in reference pixels. */
static int door_h(const Ui *ui, const Doors *doors)
{
    enum { ROW = 300, ROW_OF_FOUR = 240, ROW_OF_WORDS = 220 };
    if (!doors->is_row) {
        return SIZE_TRACK_CARD_H + EDGE_CARD;
    }
    return ui->m.is_large_text ? ROW_OF_WORDS : doors->count <= MOST_WIDE ? ROW : ROW_OF_FOUR;
}

/* What is drawn on a door: above its words, or at their left. */
static void door_picture(Ui *ui, const Track *track, const Doors *doors, uint16_t index, int line_w)
{
    static const TopicToken GROUNDS[] = {TOPIC_KENALAN, TOPIC_FOTO, TOPIC_SEBAR, TOPIC_LIVE};
    bool is_row = doors->is_row;
    int w = is_row ? 420 : door_w(ui, doors) - 2 * line_w;             /* ref px */
    int h = is_row ? door_h(ui, doors) - 2 * line_w - EDGE_CARD : 300; /* ref px */
    ui_begin(ui, (BoxSpec){.flow = FLOW_STACK,
                           .align = ALIGN_CENTER,
                           .justify = PACK_END,
                           .w = w,
                           .h = is_row ? 0 : h,
                           .radius = RADIUS_PANEL - line_w,
                           .tight = is_row ? TIGHT_BOTTOM_LEFT : TIGHT_BOTTOM,
                           .fill = ink(ui->theme.topics[GROUNDS[index % LIBRARY_TRACKS]].soft)});
    Box *picture = ui_picture(ui, PICTURE_DRAWING, NULL, track->picture.text, w, h);
    if (picture) {
        picture->picture_y = ALIGN_END;
    }
    ui_end(ui);
}

static void door_words(Ui *ui, const Track *track, const Doors *doors, bool is_on)
{
    bool is_narrow = !doors->is_row && doors->count > MOST_WIDE;
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .pad_x = is_narrow ? 22 : 30,
                           .pad_y = 12,
                           .gap = is_narrow ? 12 : 20,
                           .grow_h = 1,
                           .grow_w = 1});
    ui_begin(ui, (BoxSpec){.grow_w = 1, .gap = 2});
    ui_title(ui, STYLE_H2, is_narrow ? 36 : 42, ui_words(ui, &track->title),
             ui_color(ui, COLOR_INK));
    ui_text(ui, STYLE_BODY, is_narrow ? 27 : 29, ui_words(ui, &track->about),
            ui_color(ui, COLOR_INK2));
    ui_end(ui);
    mark(ui, is_on);
    ui_end(ui);
}

static void track_card(Ui *ui, const Track *track, const Doors *doors, uint16_t index, bool is_on)
{
    Press press = {.role = ROLE_OPTION,
                   .name = "track",
                   .index = index,
                   .is_selected = is_on,
                   .on_press = {.kind = INTENT_TRACK, .index = index},
                   .key = (char)('a' + index),
                   .group = 1};
    bool is_down = ui_is_pressed(ui, &press), is_contrast = ui->theme.is_contrast;
    bool is_row = doors->is_row;
    ColorRole line = is_on ? (is_contrast ? COLOR_ACTION : COLOR_BRAND) : COLOR_LINE_STRONG;
    int line_w = is_on ? 7 : is_contrast ? STROKE_HIGH_CONTRAST : STROKE_CONTROL; /* ref px */
    Ink fill = ink(ui_is_hovered(ui, &press) ? ui->topic->tint : ui_color(ui, COLOR_SURFACE));
    ui_begin(ui, (BoxSpec){.flow = is_row ? FLOW_ROW : FLOW_COLUMN,
                           .align = ALIGN_FILL,
                           .w = is_row ? 0 : door_w(ui, doors),
                           .min_h = door_h(ui, doors),
                           .pad = line_w,
                           .radius = RADIUS_PANEL,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .fill = fill,
                           .outline = ink(ui_color(ui, line)),
                           .outline_w = line_w,
                           .edge = is_contrast ? (Ink){0} : ink(ui_color(ui, line)),
                           .edge_h = EDGE_CARD,
                           .sinks = is_down ? 4 : 0,
                           .press = press});
    if (!is_contrast && !(is_row && ui->m.is_large_text)) {
        door_picture(ui, track, doors, index, line_w);
    }
    door_words(ui, track, doors, is_on);
    ui_end(ui);
}

static void tracks(Ui *ui, const ScreenView *view)
{
    Doors doors = doors_of(ui, view);
    ui_begin(ui, (BoxSpec){.flow = doors.is_row ? FLOW_COLUMN : FLOW_ROW,
                           .gap = DOOR_GAP,
                           .align = ALIGN_FILL});
    for (uint32_t i = 0; i < doors.count; i++) {
        uint16_t index = doors.at[i];
        bool is_on = view->session->has_track && view->session->track == index;
        track_card(ui, &view->library->tracks.at[index], &doors, index, is_on);
    }
    ui_end(ui);
}

static void promise(Ui *ui)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 28, .grow_w = 1});
    if (!ui->m.is_large_text) {
        ui_icon_bubble(ui, "shield-check_fill", 104, 60, ui_color(ui, COLOR_BRAND),
                       ui_color(ui, COLOR_SURFACE));
    }
    ui_begin(ui, (BoxSpec){.grow_w = 1, .gap = 2, .max_w = 1060});
    ui_text(ui, STYLE_H3, 0, ui_phrase(ui, PHRASE_UI_PROMISE_TITLE), ui_color(ui, COLOR_INK));
    ui_text(ui, STYLE_SMALL, 29, ui_phrase(ui, PHRASE_UI_PROMISE_TEXT), ui_color(ui, COLOR_INK2));
    ui_end(ui);
    ui_end(ui);
}

static void go_button(Ui *ui, bool is_disabled, bool is_wide)
{
    ui_button(ui, (Button){.kind = BUTTON_PRIMARY,
                           .words = ui_phrase(ui, PHRASE_UI_START_GO),
                           .after = "arrow-right_bold",
                           .min_w = is_wide ? 424 : 0,
                           .size = 36,
                           .h = SIZE_BUTTON_H_BIG,
                           .grow_w = ui->m.is_portrait,
                           .press = {.name = "forward",
                                     .on_press = {.kind = INTENT_ENTER},
                                     .is_disabled = is_disabled}});
}

static void head(Ui *ui)
{
    ui_begin(ui, (BoxSpec){.gap = 4, .pad_x = ui->m.margin, .pad_top = 38});
    ui_title(ui, STYLE_HERO, 0, ui_phrase(ui, PHRASE_UI_START_TITLE), ui_color(ui, COLOR_ON_DEEP));
    ui_text(ui, STYLE_LEAD, 36, ui_phrase(ui, PHRASE_UI_START_TEXT), ui_color(ui, COLOR_ON_DEEP2));
    ui_end(ui);
}

static void top(Ui *ui)
{
    page_top_begin(ui);
    ui_brand(ui, ui_color(ui, COLOR_ON_DEEP));
    ui_grow(ui);
    if (!ui->in.has_one_language) {
        languages(ui);
    }
    ui_help_pill(ui);
    page_top_end(ui);
}

/* Everything at once: the doors stand over the edge of a band. */
static void wide_page(Ui *ui, const ScreenView *view)
{
    top(ui);
    head(ui);
    ui_begin(ui, (BoxSpec){.pad_x = ui->m.margin, .pad_top = 40, .grow_h = 1});
    tracks(ui, view);
    ui_end(ui);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .gap = 40,
                           .pad_x = ui->m.margin,
                           .pad_top = SPACE_X2,
                           .pad_bottom = ui->m.is_compact ? 28 : 76});
    promise(ui);
    go_button(ui, !view->session->has_track, true);
    ui_end(ui);
}

/* Not where the words of the doors need more room than there is. */
static bool is_wide(Ui *ui, const ScreenView *view)
{
    if (ui->m.is_portrait || ui->m.is_larger_text) {
        return false;
    }
    Trial tree = ui_trial(ui);
    wide_page(ui, view);
    return ui_trial_end(ui, tree, ui->m.frame.w) <= ui->m.frame.h;
}

/* The doors in a region that scrolls. */
static void long_page(Ui *ui, const ScreenView *view)
{
    top(ui);
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, 30);
    ui_title(ui, STYLE_HERO, 0, ui_phrase(ui, PHRASE_UI_START_TITLE), ui_color(ui, COLOR_ON_DEEP));
    tracks(ui, view);
    ui_card(ui, (BoxSpec){.pad = 36});
    promise(ui);
    ui_end(ui);
    page_region_end(ui);
    page_body_end(ui);
    page_bottom_begin(ui);
    page_more_button(ui);
    if (!ui->m.is_portrait) {
        ui_grow(ui);
    }
    go_button(ui, !view->session->has_track, false);
    page_bottom_end(ui);
}

void screen_start(Ui *ui, const ScreenView *view)
{
    bool fits = is_wide(ui, view);
    ui_ground(ui, !fits);
    if (fits) {
        ui_band(ui, ui->m.frame.y + ui_px(ui, BAND_H));
    }
    page_column_begin(ui);
    (fits ? wide_page : long_page)(ui, view);
    page_end(ui);
}
