/* The settings of the machine: every row changes at once what holds, and is kept. */
#include "staff_parts.h"

enum {
    VALUES = (int)LANG_COUNT > (int)IDLE_NEVER ? (int)LANG_COUNT : IDLE_NEVER + 1,
    SEGMENT_TEXT = 28,
    MANY_TEXT = 26,
};

/* A setting with its words; a switch has none for its values. */
typedef struct {
    SettingName setting;
    const char *name; /* of what is pressed */
    const char *icon;
    Phrase title, text;
} SettingRow;

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
                          .gap = is_folded ? 16 : 22,
                          .pad_x = ui->m.is_compact ? 20 : 26,
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

/* Values beside each other, each in the same room. */
static void choices(Ui *ui, const char *name, const Segment *segments, size_t count, int each)
{
    ui_begin(ui, (BoxSpec){.w = rows_are_folded(ui) ? 0 : (int)count * each});
    ui_segments(ui, name, segments, count);
    ui_end(ui);
}

static void choose(Ui *ui, const ScreenView *view, const SettingRow *row, const Str *words,
                   size_t count)
{
    enum { FEW = 2, FEW_W = 228, SOME = 3, SOME_W = 152, MANY_W = 109, MANY_COMPACT_W = 136 };
    SettingName setting = row->setting;
    Segment segments[VALUES];
    for (uint16_t i = 0; i < count; i++) {
        Intent set = {.kind = INTENT_SETTING, .index = (uint16_t)setting, .to = i};
        bool is_on = view->session->machine.settings.value[setting] == i;
        segments[i] = (Segment){words[i], set, is_on, count > SOME ? MANY_TEXT : SEGMENT_TEXT};
    }
    choices(ui, row->name, segments, count,
            count <= FEW       ? FEW_W
            : count <= SOME    ? SOME_W
            : ui->m.is_compact ? MANY_COMPACT_W
                               : MANY_W);
}

/* The words for the values of a setting; returns their number. */
static size_t words_of(Ui *ui, SettingName setting, Str words[VALUES])
{
    switch (setting) {
    case SETTING_IDLE:
        words[IDLE_SHORT] = STR("60");
        words[IDLE_USUAL] = STR("90");
        words[IDLE_LONG] = STR("180");
        words[IDLE_NEVER] = ui_phrase(ui, PHRASE_UI_SWITCH_OFF);
        return IDLE_NEVER + 1;
    case SETTING_LANGUAGE:
        for (int i = 0; i < LANG_COUNT; i++) {
            words[i] = str_from_c(LANG_COUNT > 2 ? LANGUAGES[i].tag : LANGUAGES[i].short_name);
        }
        return LANG_COUNT;
    case SETTING_TEXT_SIZE:
        for (int i = 0; i < TEXT_STEP_COUNT; i++) {
            words[i] = ui_number(ui, TEXT_STEPS[i]);
        }
        return TEXT_STEP_COUNT;
    case SETTING_THEME:
        words[THEME_LIGHT] = ui_phrase(ui, PHRASE_UI_LOOK_LIGHT);
        words[THEME_HIGH_CONTRAST] = ui_phrase(ui, PHRASE_UI_SETTINGS_CONTRAST);
        return THEME_COUNT;
    case SETTING_SOUND:
        words[SOUND_OFF] = ui_phrase(ui, PHRASE_UI_SWITCH_OFF);
        words[SOUND_QUIET] = ui_phrase(ui, PHRASE_UI_SOUND_QUIET);
        words[SOUND_USUAL] = ui_phrase(ui, PHRASE_UI_LOOK_USUAL);
        return SOUND_COUNT;
    case SETTING_MOTION:
        words[0] = ui_phrase(ui, PHRASE_UI_LOOK_USUAL);
        words[1] = ui_phrase(ui, PHRASE_UI_LOOK_CALM);
        return 2;
    default:
        return 0;
    }
}

static void setting_row(Ui *ui, const ScreenView *view, const SettingRow *row)
{
    Str words[VALUES];
    size_t count = words_of(ui, row->setting, words);
    row_begin(ui, row->icon, row->title, row->text);
    if (count > 0) {
        choose(ui, view, row, words, count);
    } else {
        bool is_on = view->session->machine.settings.value[row->setting] == SETTING_SHOWN;
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW});
        ui_switch(ui,
                  (Press){.role = ROLE_BUTTON,
                          .name = row->name,
                          .label = ui_phrase(ui, row->title),
                          .on_press = {.kind = INTENT_SETTING,
                                       .index = (uint16_t)row->setting,
                                       .to = is_on ? SETTING_HIDDEN : SETTING_SHOWN}},
                  is_on);
        ui_end(ui);
    }
    row_end(ui);
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
    row_begin(ui, "users-three_fill", PHRASE_UI_SETTINGS_TRACKS, PHRASE_UI_SETTINGS_TRACKS_TEXT);
    choices(ui, "set-track", segments, count, ui->m.is_compact ? TRACK_COMPACT_W : TRACK_W);
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
    bool has_no_sound = view->desk && view->desk->has_no_sound;
    const Settings *settings = &view->session->machine.settings;
    bool is_only = settings->value[SETTING_LANGUAGES] == SETTING_HIDDEN;
    const SettingRow rows[] = {
        {SETTING_IDLE, "set-idle", "clock_fill", PHRASE_UI_SETTINGS_IDLE,
         PHRASE_UI_SETTINGS_IDLE_TEXT},
        {SETTING_SOUND, "set-sound", "speaker-high_fill", PHRASE_UI_SOUND,
         has_no_sound ? PHRASE_UI_SETTINGS_NO_SOUND : PHRASE_UI_SETTINGS_VISIT_TEXT},
        {SETTING_LANGUAGE, "set-language", "translate_bold", PHRASE_UI_SETTINGS_LANGUAGE,
         is_only ? PHRASE_UI_SETTINGS_LANGUAGE_ONLY : PHRASE_UI_SETTINGS_LANGUAGE_TEXT},
        {SETTING_TEXT_SIZE, "set-size", "text-aa_bold", PHRASE_UI_SETTINGS_SIZE,
         PHRASE_UI_SETTINGS_VISIT_TEXT},
        {SETTING_THEME, "set-theme", "circle-half_fill", PHRASE_UI_SETTINGS_THEME,
         PHRASE_UI_SETTINGS_VISIT_TEXT},
        {SETTING_MOTION, "set-motion", "wind_fill", PHRASE_UI_SETTINGS_MOTION,
         PHRASE_UI_SETTINGS_VISIT_TEXT},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        setting_row(ui, view, &rows[i]);
    }
}

static void right(Ui *ui, const ScreenView *view)
{
    const SettingRow rows[] = {
        {SETTING_LANGUAGES, "set-languages", "student_fill", PHRASE_UI_SETTINGS_LANGUAGES,
         PHRASE_UI_SETTINGS_LANGUAGES_TEXT},
        {SETTING_POLLS, "set-polls", "chart-bar_fill", PHRASE_UI_SETTINGS_POLLS,
         PHRASE_UI_SETTINGS_POLLS_TEXT},
        {SETTING_STORIES, "set-stories", "book-open-text_fill", PHRASE_UI_SETTINGS_STORIES,
         PHRASE_UI_SETTINGS_STORIES_TEXT},
        {SETTING_CHECK, "set-check", "list-checks_fill", PHRASE_UI_SETTINGS_CHECK,
         PHRASE_UI_SETTINGS_CHECK_TEXT},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        setting_row(ui, view, &rows[i]);
    }
    if (view->library->tracks.count > 1) {
        tracks_row(ui, view);
    }
    pin_row(ui);
}

static void rows(Ui *ui, const ScreenView *view)
{
    enum { GAP = 16, COLUMNS_GAP = 32 };
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
    Str usual = ui_phrase(ui, view->session->staff.can_undo ? PHRASE_UI_LED_UNDO
                                                            : PHRASE_UI_SETTINGS_USUAL);
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
