/* config.yaml: what a facilitator chose for a machine. */
#include "aman/pack/settings.h"

#include "letters.h"
#include "read_file.h"

#include "aman/base/file.h"
#include "aman/pack/codes.h"
#include "aman/pack/spares.h"

#define WITHOUT_PARENTHESES(...) __VA_ARGS__
#define SETTING_WORDS(setting, key, words, ...)                                                    \
    static const char *const setting##_WORDS[] = {WITHOUT_PARENTHESES words, NULL};                \
    enum { setting##_VALUES = sizeof setting##_WORDS / sizeof *setting##_WORDS - 1 };              \
    _Static_assert((int)setting##_VALUES <= (int)SETTING_VALUES, key);
SETTING_ROWS(SETTING_WORDS)
#undef SETTING_WORDS
#undef WITHOUT_PARENTHESES

const Setting SETTINGS[SETTING_COUNT] = {
#define SETTING_ROW(setting, key, words, ...)                                                      \
    [setting] = {key, setting##_WORDS, setting##_VALUES, __VA_ARGS__},
    SETTING_ROWS(SETTING_ROW)
#undef SETTING_ROW
};

static const Field CONFIG_FIELDS[] = {
    FIELD_INT("aman_config", ConfigFile, format, REQUIRED, 0, UINT32_MAX),
    FIELD_WORD("name", ConfigFile, name, OPTIONAL, 1, 40),
#define SETTING_FIELD(setting, key, words, ...)                                                    \
    FIELD_CHOICE(key, ConfigFile, values[setting], OPTIONAL, setting##_WORDS),
    SETTING_ROWS(SETTING_FIELD)
#undef SETTING_FIELD
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

/* `list` and what `more` has. */
static WordList joined(Arena *arena, WordList list, WordList more)
{
    Word *all = arena_array(arena, list.count + more.count + 1, sizeof *all);
    for (uint32_t i = 0; all && i < list.count; i++) {
        all[i] = list.at[i];
    }
    for (uint32_t i = 0; all && i < more.count; i++) {
        all[list.count + i] = more.at[i];
    }
    return all ? (WordList){all, list.count + more.count} : list;
}

/* A slip must not show what somebody had hidden. */
static void hide_as_before(Arena *arena, const Spare *spare, ConfigFile *config)
{
    Diags silent = diags_begin(arena);
    TreeReader reader = {.arena = arena, .diags = &silent};
    ConfigFile before = {0};
    if (read_file_shape(&reader, (Str){0}, spare->bytes, &CONFIG_SHAPE, &before)) {
        config->hide_tracks = joined(arena, config->hide_tracks, before.hide_tracks);
        config->hide_packs = joined(arena, config->hide_packs, before.hide_packs);
    }
}

void config_load(Arena *arena, const char *path, const Spares *spares, Diags *diags,
                 ConfigFile *config)
{
    PackSources sources = {.spares = spares};
    TreeReader reader = {.arena = arena, .diags = diags, .sources = &sources};
    const Spare *spare = spare_find(spares, str_from_c(path));
    size_t before;
    *config = (ConfigFile){0};
    if (file_is_missing(path)) {
        return;
    }
    Origin origin = read_path_shape(&reader, path, &CONFIG_SHAPE, config, &before);
    config->origin = origin;
    if (origin == ORIGIN_FILE) {
        letters_check(diags, config->where.file);
    }
    if (origin == ORIGIN_FILE && spare && diags->errors > before) {
        hide_as_before(arena, spare, config);
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
        for (uint8_t value = 0; value < SETTINGS[i].count; value++) {
            if (str_is(config->values[i].text, SETTINGS[i].words[value])) {
                settings.value[i] = value;
            }
        }
    }
    settings.hidden_tracks = (uint8_t)bits_of(&config->hide_tracks, library_track, library, diags);
    settings.hidden_packs = bits_of(&config->hide_packs, library_pack, library, diags);
    return settings;
}
