/* Settings of a machine: config.yaml, written by the facilitator's panel or by hand and read with
 * the same diagnostics as a pack (docs/settings.md). A setting is a row of SETTINGS; each has a
 * closed list of values, so that a page of switches can show it. */
#pragma once

#include "aman/pack/library.h"

typedef enum {
    SETTING_IDLE,      /* how long nobody touches anything before the kiosk asks */
    SETTING_LANGUAGE,  /* at the start of a visit, as a Lang */
    SETTING_LANGUAGES, /* whether a visit can choose another one */
    SETTING_TEXT_SIZE, /* at the start of a visit, and so are the next two */
    SETTING_THEME,
    SETTING_MOTION,
    SETTING_SOUND,   /* how loud a visit begins */
    SETTING_POLLS,   /* how others answered a poll */
    SETTING_CHECK,   /* the check before and after the lessons */
    SETTING_STORIES, /* in workshops */
    SETTING_COUNT
} SettingName;

typedef struct {
    const char *key;
    const char *const *words; /* what it may be; ends with NULL */
    uint8_t usual;            /* of `words`, where nobody chose */
} Setting;
extern const Setting SETTINGS[SETTING_COUNT];

/* Values of the settings that are switches. */
enum { SETTING_SHOWN, SETTING_HIDDEN };
/* Values of SETTING_IDLE. */
enum { IDLE_SHORT, IDLE_USUAL, IDLE_LONG, IDLE_NEVER };
/* Values of SETTING_SOUND. */
enum { SOUND_OFF, SOUND_QUIET, SOUND_USUAL, SOUND_COUNT };

/* The file as it was read. Views live in the arena that it was read into. */
typedef struct {
    Span where;
    uint32_t format;
    Word name; /* of the machine, for those who look after it; empty: none */
    Word values[SETTING_COUNT];
    WordList hide_tracks, hide_packs;
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
 * what is wrong in it goes to `diags` and is left out. */
void config_load(Arena *arena, const char *path, Diags *diags, ConfigFile *config);

/* What `config` says, for `library`. Tracks and packs that the library does not have are reported
 * to `diags`, which may be NULL. */
Settings settings_of(const ConfigFile *config, const Library *library, Diags *diags);

/* The text of a config.yaml with these settings. Of `old`, the text that stands there now,
 * everything else stays as it is, comments too; where that cannot be, and where `old` is empty, the
 * whole text is made anew and `*is_anew` is true. Ids that `library` does not have are kept. Empty
 * when `arena` is full. */
Str config_text(Arena *arena, Str old, const Settings *settings, const Library *library,
                bool *is_anew);
