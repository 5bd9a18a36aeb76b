/* Settings of a machine: config.yaml, written by the facilitator's panel or by hand and read with
 * the same diagnostics as a pack (docs/settings.md). A setting is a row of SETTING_ROWS: its key in
 * the file, its words, and how the page of settings shows it. Each has a closed list of values, so
 * that a page of switches can. */
#pragma once

#include "aman/base/phrase.h"
#include "aman/pack/library.h"

/* Values of the settings that are switches. */
enum { SETTING_SHOWN, SETTING_HIDDEN };
/* Values of SETTING_IDLE. */
enum { IDLE_SHORT, IDLE_USUAL, IDLE_LONG, IDLE_NEVER };
/* Values of SETTING_SOUND. */
enum { SOUND_OFF, SOUND_QUIET, SOUND_USUAL, SOUND_COUNT };
/* So many values a setting has at most. */
enum { SETTING_VALUES = (int)LANG_COUNT > 4 ? (int)LANG_COUNT : 4 };

/* Where a row stands on the page; those of one place in the order of SETTING_ROWS. */
typedef enum { SETTING_LEFT_TOP, SETTING_LEFT, SETTING_RIGHT_TOP, SETTING_RIGHT } SettingPlace;

typedef struct {
    const char *key;
    const char *const *words;    /* what it may be; ends with NULL */
    uint8_t count;               /* of `words` */
    uint8_t usual;               /* of `words`, where nobody chose */
    bool is_switch;              /* between SETTING_SHOWN and SETTING_HIDDEN */
    SettingPlace place;          /* from here on: on the page */
    const char *name, *icon;     /* name: of what is pressed */
    Phrase title, text;          /* text: below the title */
    Phrase said[SETTING_VALUES]; /* for each of `words`; where none: the number in the word */
} Setting;

/* The closed list of settings, in the order of the file: what it is called here, its key and its
 * words; then members of Setting. */
#define SETTING_SWITCH ("shown", "hidden")
#define SETTING_ROWS(X)                                                                            \
    /* how long nobody touches anything before the kiosk asks */                                   \
    X(SETTING_IDLE, "idle", ("60s", "90s", "180s", "never"), .usual = IDLE_USUAL,                  \
      .place = SETTING_LEFT_TOP, .name = "set-idle", .icon = "clock_fill",                         \
      .title = PHRASE_UI_SETTINGS_IDLE, .text = PHRASE_UI_SETTINGS_IDLE_TEXT,                      \
      .said = {[IDLE_NEVER] = PHRASE_UI_SWITCH_OFF})                                               \
    /* at the start of a visit, as a Lang; the page says the names of the languages */             \
    X(SETTING_LANGUAGE, "language", (LANG_CODES), .usual = LANG_FIRST, .place = SETTING_LEFT,      \
      .name = "set-language", .icon = "translate_bold", .title = PHRASE_UI_SETTINGS_LANGUAGE,      \
      .text = PHRASE_UI_SETTINGS_LANGUAGE_TEXT)                                                    \
    /* whether a visit can choose another one */                                                   \
    X(SETTING_LANGUAGES, "language_choice", SETTING_SWITCH, .is_switch = true,                     \
      .place = SETTING_RIGHT_TOP, .name = "set-languages", .icon = "student_fill",                 \
      .title = PHRASE_UI_SETTINGS_LANGUAGES, .text = PHRASE_UI_SETTINGS_LANGUAGES_TEXT)            \
    /* at the start of a visit, and so are the next two */                                         \
    X(SETTING_TEXT_SIZE, "text_size", ("100%", "125%", "150%", "200%"), .place = SETTING_LEFT,     \
      .name = "set-size", .icon = "text-aa_bold", .title = PHRASE_UI_SETTINGS_SIZE,                \
      .text = PHRASE_UI_SETTINGS_VISIT_TEXT)                                                       \
    X(SETTING_THEME, "theme", ("light", "contrast"), .place = SETTING_LEFT, .name = "set-theme",   \
      .icon = "circle-half_fill", .title = PHRASE_UI_SETTINGS_THEME,                               \
      .text = PHRASE_UI_SETTINGS_VISIT_TEXT,                                                       \
      .said = {PHRASE_UI_LOOK_LIGHT, PHRASE_UI_SETTINGS_CONTRAST})                                 \
    X(SETTING_MOTION, "motion", ("usual", "calm"), .place = SETTING_LEFT, .name = "set-motion",    \
      .icon = "wind_fill", .title = PHRASE_UI_SETTINGS_MOTION,                                     \
      .text = PHRASE_UI_SETTINGS_VISIT_TEXT, .said = {PHRASE_UI_LOOK_USUAL, PHRASE_UI_LOOK_CALM})  \
    /* how loud a visit begins */                                                                  \
    X(SETTING_SOUND, "sound", ("off", "quiet", "usual"), .usual = SOUND_QUIET,                     \
      .place = SETTING_LEFT_TOP, .name = "set-sound", .icon = "speaker-high_fill",                 \
      .title = PHRASE_UI_SOUND, .text = PHRASE_UI_SETTINGS_VISIT_TEXT,                             \
      .said = {PHRASE_UI_SWITCH_OFF, PHRASE_UI_SOUND_QUIET, PHRASE_UI_LOOK_USUAL})                 \
    /* how others answered a poll */                                                               \
    X(SETTING_POLLS, "poll_results", SETTING_SWITCH, .is_switch = true,                            \
      .place = SETTING_RIGHT_TOP, .name = "set-polls", .icon = "chart-bar_fill",                   \
      .title = PHRASE_UI_SETTINGS_POLLS, .text = PHRASE_UI_SETTINGS_POLLS_TEXT)                    \
    /* the check before and after the lessons */                                                   \
    X(SETTING_CHECK, "check", SETTING_SWITCH, .is_switch = true, .place = SETTING_RIGHT,           \
      .name = "set-check", .icon = "list-checks_fill", .title = PHRASE_UI_SETTINGS_CHECK,          \
      .text = PHRASE_UI_SETTINGS_CHECK_TEXT)                                                       \
    /* in workshops */                                                                             \
    X(SETTING_STORIES, "workshop_stories", SETTING_SWITCH, .is_switch = true,                      \
      .place = SETTING_RIGHT_TOP, .name = "set-stories", .icon = "book-open-text_fill",            \
      .title = PHRASE_UI_SETTINGS_STORIES, .text = PHRASE_UI_SETTINGS_STORIES_TEXT)

typedef enum {
#define SETTING_MEMBER(setting, ...) setting,
    SETTING_ROWS(SETTING_MEMBER)
#undef SETTING_MEMBER
        SETTING_COUNT
} SettingName;
extern const Setting SETTINGS[SETTING_COUNT];

/* The file as it was read. Views live in the arena that it was read into. */
typedef struct {
    Span where;
    uint32_t format;
    Word name; /* of the machine, for those who look after it; empty: none */
    Word values[SETTING_COUNT];
    WordList hide_tracks, hide_packs;
    Origin origin;
} ConfigFile;
extern const Shape CONFIG_SHAPE;

/* The same as numbers, for one library. */
typedef struct {
    uint8_t value[SETTING_COUNT]; /* of Setting.words */
    uint8_t hidden_tracks;        /* a bit for each track of the library */
    uint64_t hidden_packs;        /* a bit for each pack of it */
} Settings;

/* What holds where nobody chose anything. */
Settings settings_usual(void);

/* Reads the file at `path`. Always gives a file: one that is not there is empty and no mistake;
 * what is wrong in it goes to `diags` and is left out. With `spares` (may be NULL) the last good
 * copy stands in for a file that cannot be read, and what it hid stays hidden while the file has
 * mistakes. */
void config_load(Arena *arena, const char *path, const struct Spares *spares, Diags *diags,
                 ConfigFile *config);

/* What `config` says, for `library`. Tracks and packs that the library does not have are reported
 * to `diags`, which may be NULL. */
Settings settings_of(const ConfigFile *config, const Library *library, Diags *diags);

/* The text of a config.yaml with these settings. Of `old`, the text that stands there now,
 * everything else stays as it is, comments too; where that cannot be, and where `old` is empty, the
 * whole text is made anew and `*is_anew` is true. Ids that `library` does not have are kept. Empty
 * when `arena` is full. */
Str config_text(Arena *arena, Str old, const Settings *settings, const Library *library,
                bool *is_anew);
