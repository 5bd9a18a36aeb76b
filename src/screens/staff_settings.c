/* The settings of the machine: every row changes at once what holds, and is kept. */
#include "staff_parts.h"

#include <stdlib.h>

enum { ROW_PAD = 26, ROW_PAD_COMPACT = 20, COLUMNS_GAP = 32 }; /* ref px */

/* True where the values stand below the words of their row. */
static bool rows_are_folded(const Ui *ui)
{
    return figures_are_folded(ui) || ui->m.text_percent > TEXT_STEPS[0];
}

static void row_begin(Ui *ui, const char *icon, Phrase title, Phrase text)
{
    bool is_folded = rows_are_folded(ui), is_contrast = ui->theme.is_contrast;
    ui_card(ui, (BoxSpec){.flow = is_folded ? FLOW_COLUMN : FLOW_ROW,
                          .align = is_folded ? ALIGN_FILL : ALIGN_CENTER,
                          .folds = true,
                          .gap = is_folded ? 16 : 22,
                          .pad_x = ui->m.is_compact ? ROW_PAD_COMPACT : ROW_PAD,
                          .pad_y = is_folded ? 20 : 14,
                          .min_h = is_folded ? 0 : 116});
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 22, .grow_w = 1});
    if (!ui->m.is_large_text && !ui->m.is_compact) {
        ui_icon_bubble(ui, icon, 72, 40,
                       is_contrast ? ui_color(ui, COLOR_SURFACE) : ui->topic->soft,
                       is_contrast ? ui_color(ui, COLOR_INK) : ui_color(ui, COLOR_BRAND_DEEP));
    }
    ui_begin(ui, (BoxSpec){.grow_w = 1, .gap = 2});
    ui_text(ui, STYLE_LABEL, 0, ui_phrase(ui, title), ui_color(ui, COLOR_INK));
    ui_text(ui, STYLE_SMALL, 25, ui_phrase(ui, text), ui_color(ui, COLOR_INK2));
    ui_end(ui);
    ui_end(ui);
}

static void row_end(Ui *ui)
{
    ui_end(ui);
}

/* The room of each: `usual`, or more where the words with their check mark would not be inside. */
static int room_of(const Ui *ui, const Segment *segments, size_t count, int usual)
{
    enum { PAD = 12, MARK = 38, BETWEEN = 4, WHOLE = 1000 }; /* ref px */
    int most = 0, whole = ui_px(ui, WHOLE);
    for (size_t i = 0; i < count; i++) {
        TextForm letters = metrics_form(&ui->m, STYLE_LABEL, segments[i].size);
        int w = texts_width(ui->in.texts, letters, segments[i].words) * WHOLE / whole +
                (segments[i].is_on ? MARK : 0);
        most = w > most ? w : most;
    }
    return most + PAD > usual ? most + 2 * PAD + BETWEEN : usual;
}

/* Values beside each other, each in the same room. */
static void choices(Ui *ui, const char *name, const Segment *segments, size_t count, int each)
{
    ui_begin(ui, (BoxSpec){.w = rows_are_folded(ui) ? 0 : (int)count * each});
    ui_segments(ui, name, segments, count);
    ui_end(ui);
}

static Str word_of(Ui *ui, SettingName setting, size_t value)
{
    enum { DECIMAL = 10 };
    Phrase said = SETTINGS[setting].said[value];
    if (setting == SETTING_LANGUAGE) {
        return str_from_c(LANG_COUNT > 2 ? LANGUAGES[value].tag : LANGUAGES[value].short_name);
    }
    return said != PHRASE_NONE
               ? ui_phrase(ui, said)
               : ui_number(ui, (uint32_t)strtoul(SETTINGS[setting].words[value], NULL, DECIMAL));
}

static void choose(Ui *ui, const ScreenView *view, SettingName setting)
{
    enum { FEW = 2, FEW_W = 228, SOME = 3, SOME_W = 152, MANY_W = 109, MANY_COMPACT_W = 136 };
    enum { TEXT = 28, MANY_TEXT = 26 };
    size_t count = SETTINGS[setting].count;
    Segment segments[SETTING_VALUES];
    for (uint16_t i = 0; i < count; i++) {
        Intent set = {.kind = INTENT_SETTING, .index = (uint16_t)setting, .to = i};
        bool is_on = view->session->machine.settings.value[setting] == i;
        segments[i] =
            (Segment){word_of(ui, setting, i), set, is_on, count > SOME ? MANY_TEXT : TEXT};
    }
    int usual = count <= FEW       ? FEW_W
                : count <= SOME    ? SOME_W
                : ui->m.is_compact ? MANY_COMPACT_W
                                   : MANY_W;
    choices(ui, SETTINGS[setting].name, segments, count, room_of(ui, segments, count, usual));
}

static void turn(Ui *ui, const ScreenView *view, SettingName setting)
{
    bool is_on = view->session->machine.settings.value[setting] == SETTING_SHOWN;
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW});
    ui_switch(ui,
              (Press){.role = ROLE_BUTTON,
                      .name = SETTINGS[setting].name,
                      .label = ui_phrase(ui, SETTINGS[setting].title),
                      .on_press = {.kind = INTENT_SETTING,
                                   .index = (uint16_t)setting,
                                   .to = is_on ? SETTING_HIDDEN : SETTING_SHOWN}},
              is_on);
    ui_end(ui);
}

/* Where another setting, or the machine, has something to say to it. */
static Phrase text_of(const ScreenView *view, SettingName setting)
{
    const uint8_t *values = view->session->machine.settings.value;
    if (setting == SETTING_SOUND && view->desk && view->desk->has_no_sound) {
        return PHRASE_UI_SETTINGS_NO_SOUND;
    }
    if (setting == SETTING_LANGUAGE && values[SETTING_LANGUAGES] == SETTING_HIDDEN) {
        return PHRASE_UI_SETTINGS_LANGUAGE_ONLY;
    }
    return SETTINGS[setting].text;
}

static void settings_at(Ui *ui, const ScreenView *view, SettingPlace place)
{
    for (size_t i = 0; i < SETTING_COUNT; i++) {
        if (SETTINGS[i].place == place) {
            row_begin(ui, SETTINGS[i].icon, SETTINGS[i].title, text_of(view, (SettingName)i));
            (SETTINGS[i].is_switch ? turn : choose)(ui, view, (SettingName)i);
            row_end(ui);
        }
    }
}

/* Inside a row that is one of two beside each other, with a bar to scroll beside them; ref px. */
static int row_inner_w(const Ui *ui)
{
    enum { SCROLL = 60 };
    int columns = REFERENCE_LANDSCAPE_W - 2 * ui->m.margin - SCROLL - COLUMNS_GAP;
    return columns / 2 - 2 * (ui->m.is_compact ? ROW_PAD_COMPACT : ROW_PAD);
}

/* Several may be on; the last one stays. */
static void tracks_row(Ui *ui, const ScreenView *view)
{
    enum { TRACK_W = 262, TRACK_COMPACT_W = 310, TRACK_TEXT = 26 };
    const Library *library = view->library;
    Segment segments[LIBRARY_TRACKS];
    uint32_t count =
        library->tracks.count < LIBRARY_TRACKS ? library->tracks.count : LIBRARY_TRACKS;
    for (uint16_t i = 0; i < count; i++) {
        segments[i] = (Segment){ui_words(ui, &library->tracks.at[i].title),
                                {.kind = INTENT_HIDE_TRACK, .index = i},
                                !(view->session->machine.settings.hidden_tracks >> i & 1),
                                TRACK_TEXT};
    }
    int usual = ui->m.is_compact ? TRACK_COMPACT_W : TRACK_W;
    int most = count > 0 ? row_inner_w(ui) / (int)count : usual;
    row_begin(ui, "users-three_fill", PHRASE_UI_SETTINGS_TRACKS, PHRASE_UI_SETTINGS_TRACKS_TEXT);
    choices(ui, "set-track", segments, count, usual < most ? usual : most);
    row_end(ui);
}

static void pin_row(Ui *ui)
{
    row_begin(ui, "key_fill", PHRASE_UI_SETTINGS_PIN, PHRASE_UI_SETTINGS_PIN_TEXT);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW});
    ui_button(ui, (Button){.kind = BUTTON_SECONDARY,
                           .words = ui_phrase(ui, PHRASE_UI_SETTINGS_CHANGE),
                           .h = SIZE_TOPBAR_BUTTON,
                           .press = {.name = "change-pin",
                                     .on_press = {.kind = INTENT_GO, .index = STAFF_PIN_NEW}}});
    ui_end(ui);
    row_end(ui);
}

static void left(Ui *ui, const ScreenView *view)
{
    settings_at(ui, view, SETTING_LEFT_TOP);
    settings_at(ui, view, SETTING_LEFT);
}

static void right(Ui *ui, const ScreenView *view)
{
    settings_at(ui, view, SETTING_RIGHT_TOP);
    settings_at(ui, view, SETTING_RIGHT);
    if (view->library->tracks.count > 1) {
        tracks_row(ui, view);
    }
    pin_row(ui);
}

static void rows(Ui *ui, const ScreenView *view)
{
    enum { GAP = 16 };
    if (figures_are_folded(ui)) {
        left(ui, view);
        right(ui, view);
        return;
    }
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .gap = COLUMNS_GAP, .align = ALIGN_FILL});
    ui_begin(ui, (BoxSpec){.gap = GAP, .grow_w = 1});
    left(ui, view);
    ui_end(ui);
    ui_begin(ui, (BoxSpec){.gap = GAP, .grow_w = 1});
    right(ui, view);
    ui_end(ui);
    ui_end(ui);
}

/* What holds: said calmly, also when it could not be written. */
static void state(Ui *ui, const ScreenView *view)
{
    bool is_unsaved = view->session->staff.is_unsaved;
    figures_foot(ui, view, is_unsaved ? "warning-circle_fill" : "info_fill",
                 ui_phrase(ui, is_unsaved ? PHRASE_UI_SETTINGS_UNSAVED : PHRASE_UI_SETTINGS_NOW));
}

void staff_settings(Ui *ui, const ScreenView *view)
{
    bool is_folded = figures_are_folded(ui);
    page_begin(ui, ui_color(ui, COLOR_PAGE));
    staff_top_begin(ui, PHRASE_UI_SETTINGS_TITLE);
    staff_top_end(ui);
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, 20);
    staff_title_inside(ui, PHRASE_UI_SETTINGS_TITLE);
    if (is_folded) {
        state(ui, view);
    }
    rows(ui, view);
    page_region_end(ui);
    page_body_end(ui);
    page_bottom_begin(ui);
    if (!is_folded) {
        state(ui, view);
    }
    page_more_button(ui);
    if (is_folded && !ui->m.is_portrait) {
        ui_grow(ui);
    }
    Str usual =
        ui_phrase(ui, view->session->staff.can_undo ? PHRASE_UI_UNDO : PHRASE_UI_SETTINGS_USUAL);
    ui_button(ui, (Button){.kind = BUTTON_QUIET,
                           .words = is_folded ? (Str){0} : usual,
                           .before = "arrow-counter-clockwise_bold",
                           .press = {.name = "usual",
                                     .label = usual,
                                     .on_press = {.kind = INTENT_SETTINGS_USUAL}}});
    staff_forward(ui, PHRASE_UI_DONE, NULL, INTENT_BACK);
    page_bottom_end(ui);
    page_end(ui);
}
