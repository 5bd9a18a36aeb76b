/* config.yaml: what a facilitator chose for a machine. */
#include "aman/pack/settings.h"

#include "read_file.h"

#include "aman/base/file.h"
#include "aman/pack/codes.h"

static const char *const IDLES[] = {"60s", "90s", "180s", "never", NULL};
static const char *const CODES[] = {LANG_CODES, NULL};
static const char *const TEXT_SIZES[] = {"100%", "125%", "150%", "200%", NULL};
static const char *const THEMES[] = {"light", "contrast", NULL};
static const char *const MOTIONS[] = {"usual", "calm", NULL};
static const char *const SOUNDS[] = {"off", "quiet", "usual", NULL};
static const char *const SWITCH[] = {"shown", "hidden", NULL};

const Setting SETTINGS[SETTING_COUNT] = {
    [SETTING_IDLE] = {"idle", IDLES, IDLE_USUAL},
    [SETTING_LANGUAGE] = {"language", CODES, LANG_FIRST},
    [SETTING_LANGUAGES] = {"language_choice", SWITCH, SETTING_SHOWN},
    [SETTING_TEXT_SIZE] = {"text_size", TEXT_SIZES, 0},
    [SETTING_THEME] = {"theme", THEMES, 0},
    [SETTING_MOTION] = {"motion", MOTIONS, 0},
    [SETTING_SOUND] = {"sound", SOUNDS, SOUND_QUIET},
    [SETTING_POLLS] = {"poll_results", SWITCH, SETTING_SHOWN},
    [SETTING_CHECK] = {"check", SWITCH, SETTING_SHOWN},
    [SETTING_STORIES] = {"workshop_stories", SWITCH, SETTING_SHOWN},
};

static const Field CONFIG_FIELDS[] = {
    FIELD_INT("aman_config", ConfigFile, format, REQUIRED, 0, UINT32_MAX),
    FIELD_WORD("name", ConfigFile, name, OPTIONAL, 1, 40),
    FIELD_CHOICE("idle", ConfigFile, values[SETTING_IDLE], OPTIONAL, IDLES),
    FIELD_CHOICE("language", ConfigFile, values[SETTING_LANGUAGE], OPTIONAL, CODES),
    FIELD_CHOICE("language_choice", ConfigFile, values[SETTING_LANGUAGES], OPTIONAL, SWITCH),
    FIELD_CHOICE("text_size", ConfigFile, values[SETTING_TEXT_SIZE], OPTIONAL, TEXT_SIZES),
    FIELD_CHOICE("theme", ConfigFile, values[SETTING_THEME], OPTIONAL, THEMES),
    FIELD_CHOICE("motion", ConfigFile, values[SETTING_MOTION], OPTIONAL, MOTIONS),
    FIELD_CHOICE("sound", ConfigFile, values[SETTING_SOUND], OPTIONAL, SOUNDS),
    FIELD_CHOICE("poll_results", ConfigFile, values[SETTING_POLLS], OPTIONAL, SWITCH),
    FIELD_CHOICE("check", ConfigFile, values[SETTING_CHECK], OPTIONAL, SWITCH),
    FIELD_CHOICE("workshop_stories", ConfigFile, values[SETTING_STORIES], OPTIONAL, SWITCH),
    FIELD_WORDS("hide_tracks", ConfigFile, hide_tracks, OPTIONAL, 0, LIBRARY_TRACKS, NULL),
    FIELD_WORDS("hide_packs", ConfigFile, hide_packs, OPTIONAL, 0, LIBRARY_PACKS, NULL),
    FIELD_END,
};
const Shape CONFIG_SHAPE = {.key = "settings",
                            .name = PHRASE_SHAPE_SETTINGS,
                            .fields = CONFIG_FIELDS,
                            .size = sizeof(ConfigFile)};

Settings settings_usual(void)
{
    Settings settings = {0};
    for (size_t i = 0; i < SETTING_COUNT; i++) {
        settings.value[i] = SETTINGS[i].usual;
    }
    return settings;
}

void config_load(Arena *arena, const char *path, Diags *diags, ConfigFile *config)
{
    TreeReader reader = {.arena = arena, .diags = diags};
    *config = (ConfigFile){0};
    if (file_exists(path) && !read_path_shape(&reader, path, &CONFIG_SHAPE, config)) {
        *config = (ConfigFile){0};
    }
}

typedef int FindFn(const Library *library, Str id);

/* The numbers of `ids` as bits. A pack that was left out has its own messages. */
static uint64_t bits_of(const WordList *ids, FindFn *find, const Library *library, Diags *diags)
{
    uint64_t bits = 0;
    for (uint32_t i = 0; i < ids->count; i++) {
        int at = find(library, ids->at[i].text);
        if (at >= 0) {
            bits |= UINT64_C(1) << at;
        } else if (diags && library->left_out == 0 && ids->at[i].text.len > 0) {
            DIAG(diags, DIAG_HIDES_NOTHING, ids->at[i].where, ids->at[i].text);
        }
    }
    return bits;
}

Settings settings_of(const ConfigFile *config, const Library *library, Diags *diags)
{
    Settings settings = settings_usual();
    for (size_t i = 0; i < SETTING_COUNT; i++) {
        for (uint8_t value = 0; SETTINGS[i].words[value]; value++) {
            if (str_is(config->values[i].text, SETTINGS[i].words[value])) {
                settings.value[i] = value;
            }
        }
    }
    settings.hidden_tracks = (uint8_t)bits_of(&config->hide_tracks, library_track, library, diags);
    settings.hidden_packs = bits_of(&config->hide_packs, library_pack, library, diags);
    return settings;
}
