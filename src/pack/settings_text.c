/* config.yaml is written back: a person may have edited it, so only the lines of what was changed
 * are replaced. */
#include "read_file.h"

#include "aman/pack/settings.h"

#include <string.h>

/* The lines of one key in a text: from its own to the last one that belongs to its value. */
typedef struct {
    size_t start, end; /* bytes, the end of the last line included */
    Str comment;       /* behind a value of one line, with the blanks before it */
} KeyLines;

static bool is_of_key(Str line, Str key)
{
    Str rest = str_starts(line, key) ? str_trim(str_slice(line, key.len, line.len)) : (Str){0};
    return rest.len > 0 && rest.at[0] == ':';
}

/* A value goes on in lines that are further in, and in the entries of a list. */
static bool goes_on(Str line)
{
    return line.len > 0 && (line.at[0] == ' ' || line.at[0] == '-');
}

static Str comment_of(Str line)
{
    int64_t at = str_find(line, STR(" #"));
    while (at > 0 && line.at[at - 1] == ' ') {
        at--;
    }
    return at < 0 ? (Str){0} : str_slice(line, (size_t)at, line.len);
}

static bool find_key(Str text, Str key, KeyLines *found)
{
    Str rest = text, line;
    bool is_found = false;
    while (str_next_line(&rest, &line)) {
        size_t start = (size_t)(line.at - text.at), end = text.len - rest.len;
        if (is_found && !goes_on(line)) {
            break;
        }
        if (is_found) {
            found->end = end;
            found->comment = (Str){0};
        } else if (is_of_key(line, key)) {
            *found = (KeyLines){start, end, comment_of(line)};
            is_found = true;
        }
    }
    return is_found;
}

static Str put(Arena *arena, Str text, Str key, Str value)
{
    KeyLines lines = {.start = text.len, .end = text.len};
    bool is_there = find_key(text, key, &lines);
    bool ends_open = !is_there && text.len > 0 && text.at[text.len - 1] != '\n';
    Str before = str_slice(text, 0, lines.start), after = str_slice(text, lines.end, text.len);
    return str_print(arena, STR_FMT "%s" STR_FMT ": " STR_FMT STR_FMT "\n" STR_FMT, STR_ARG(before),
                     ends_open ? "\n" : "", STR_ARG(key), STR_ARG(value), STR_ARG(lines.comment),
                     STR_ARG(after));
}

static Str with_id(Arena *arena, Str list, Str id)
{
    return str_print(arena, STR_FMT "%s" STR_FMT, STR_ARG(list), list.len > 0 ? ", " : "",
                     STR_ARG(id));
}

/* Something of a library that can be hidden: tracks, or packs. */
typedef struct {
    int (*find)(const Library *library, Str id);
    Str (*id)(const Library *library, size_t index);
    size_t count;
    const WordList *written; /* in the file so far */
    uint64_t bits;           /* what is hidden of the library */
} Hidden;

static Str track_id(const Library *library, size_t index)
{
    return library->tracks.at[index].id.text;
}

static Str pack_id(const Library *library, size_t index)
{
    return library->packs[index]->id.text;
}

/* As "[a, b]": first the ids that the library does not have. */
static Str list_of(Arena *arena, const Library *library, const Hidden *hidden)
{
    Str list = {0};
    for (uint32_t i = 0; i < hidden->written->count; i++) {
        Str id = hidden->written->at[i].text;
        if (id.len > 0 && hidden->find(library, id) < 0) {
            list = with_id(arena, list, id);
        }
    }
    for (size_t i = 0; i < hidden->count; i++) {
        list = hidden->bits >> i & 1 ? with_id(arena, list, hidden->id(library, i)) : list;
    }
    return str_print(arena, "[" STR_FMT "]", STR_ARG(list));
}

static Str list_of_tracks(Arena *arena, const ConfigFile *config, const Settings *settings,
                          const Library *library)
{
    Hidden hidden = {library_track, track_id, library->tracks.count, &config->hide_tracks,
                     settings->hidden_tracks};
    return list_of(arena, library, &hidden);
}

static Str list_of_packs(Arena *arena, const ConfigFile *config, const Settings *settings,
                         const Library *library)
{
    Hidden hidden = {library_pack, pack_id, library->pack_count, &config->hide_packs,
                     settings->hidden_packs};
    return list_of(arena, library, &hidden);
}

static Str word_of(const Settings *settings, size_t setting)
{
    return str_from_c(SETTINGS[setting].words[settings->value[setting]]);
}

/* "60s, 90s, 180s or never". */
static Str words_of(Arena *arena, const Setting *setting)
{
    Str all = {0};
    for (size_t i = 0; setting->words[i]; i++) {
        const char *between = i == 0 ? "" : setting->words[i + 1] ? ", " : " / ";
        all = str_print(arena, STR_FMT "%s%s", STR_ARG(all), between, setting->words[i]);
    }
    return all;
}

/* In quotes, as YAML reads them. */
static Str quoted(Arena *arena, Str words)
{
    Str all = STR("\"");
    for (uint32_t i = 0; i < words.len; i++) {
        bool is_special = words.at[i] == '"' || words.at[i] == '\\';
        all = str_print(arena, STR_FMT "%s%c", STR_ARG(all), is_special ? "\\" : "", words.at[i]);
    }
    return str_print(arena, STR_FMT "\"", STR_ARG(all));
}

static Str text_anew(Arena *arena, const ConfigFile *config, const Settings *settings,
                     const Library *library)
{
    Str text =
        STR("# Setelan mesin ini. Ditulis oleh halaman Pengaturan; boleh juga diubah di sini."
            "\n# Settings of this machine. The settings page writes them; they may be edited "
            "here too.\naman_config: 1\n");
    if (config->name.text.len > 0) {
        Str name = quoted(arena, config->name.text);
        text = str_print(arena, STR_FMT "name: " STR_FMT "\n", STR_ARG(text), STR_ARG(name));
    }
    for (size_t i = 0; i < SETTING_COUNT; i++) {
        Str word = word_of(settings, i), all = words_of(arena, &SETTINGS[i]);
        text = str_print(arena, STR_FMT "%s: " STR_FMT "  # " STR_FMT "\n", STR_ARG(text),
                         SETTINGS[i].key, STR_ARG(word), STR_ARG(all));
    }
    Str tracks = list_of_tracks(arena, config, settings, library);
    Str packs = list_of_packs(arena, config, settings, library);
    return str_print(arena, STR_FMT "hide_tracks: " STR_FMT "\nhide_packs: " STR_FMT "\n",
                     STR_ARG(text), STR_ARG(tracks), STR_ARG(packs));
}

static bool is_same(const Settings *a, const Settings *b)
{
    return memcmp(a->value, b->value, sizeof a->value) == 0 &&
           a->hidden_tracks == b->hidden_tracks && a->hidden_packs == b->hidden_packs;
}

/* What a reader of `text` gets; nothing where it cannot be read. */
static bool text_read(Arena *arena, Str text, ConfigFile *config)
{
    Diags diags = diags_begin(arena);
    TreeReader reader = {.arena = arena, .diags = &diags};
    *config = (ConfigFile){0};
    bool is_read = read_file_shape(&reader, STR("config.yaml"), text, &CONFIG_SHAPE, config);
    *config = is_read ? *config : (ConfigFile){0};
    return is_read;
}

/* True when a reader of `text` gets these settings and the name of `config`. */
static bool says(Arena *arena, Str text, const ConfigFile *config, const Settings *settings,
                 const Library *library)
{
    ConfigFile read;
    bool is_read = text_read(arena, text, &read);
    Settings got = settings_of(&read, library, NULL);
    return is_read && is_same(&got, settings) && str_equal(read.name.text, config->name.text);
}

Str config_text(Arena *arena, Str old, const Settings *settings, const Library *library,
                bool *is_anew)
{
    ConfigFile was, *config = &was;
    bool is_usable = text_read(arena, old, config);
    Settings before = settings_of(config, library, NULL);
    Str text = old;
    for (size_t i = 0; i < SETTING_COUNT; i++) {
        if (settings->value[i] != before.value[i]) {
            text = put(arena, text, str_from_c(SETTINGS[i].key), word_of(settings, i));
        }
    }
    if (settings->hidden_tracks != before.hidden_tracks) {
        text =
            put(arena, text, STR("hide_tracks"), list_of_tracks(arena, config, settings, library));
    }
    if (settings->hidden_packs != before.hidden_packs) {
        text = put(arena, text, STR("hide_packs"), list_of_packs(arena, config, settings, library));
    }
    *is_anew = !is_usable || !says(arena, text, config, settings, library);
    text = *is_anew ? text_anew(arena, config, settings, library) : text;
    return arena_is_full(arena) ? (Str){0} : text;
}
