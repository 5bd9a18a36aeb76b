/* config.yaml: read with the diagnostics of a pack, written back without losing what a person
 * wrote.
 */
#include "packs.h"

#include "aman/base/file.h"
#include "aman/base/rng.h"
#include "aman/pack/settings.h"

#include <string.h>

enum { PACKS = 3, TRACKS = 2 };

static const Library *library_of(Arena *arena)
{
    static const char *const IDS[PACKS] = {"kenalan", "foto", "live"};
    Library *library = arena_alloc(arena, sizeof *library);
    Track *tracks = arena_array(arena, TRACKS, sizeof *tracks);
    assert_true(library && tracks);
    tracks[0].id.text = STR("10-12");
    tracks[1].id.text = STR("13-17");
    library->tracks.at = tracks;
    library->tracks.count = TRACKS;
    for (size_t i = 0; i < PACKS; i++) {
        Pack *pack = arena_alloc(arena, sizeof *pack);
        assert_non_null(pack);
        pack->id.text = str_from_c(IDS[i]);
        library->packs[i] = pack;
    }
    library->pack_count = library->shown = PACKS;
    return library;
}

static const char *config_path(const Folder *folder)
{
    return path_in(folder, "config.yaml");
}

/* What the file of the folder says now. */
static Settings read(const Folder *folder, Diags *diags, ConfigFile *config)
{
    *diags = diags_begin(folder->arena);
    config_load(folder->arena, config_path(folder), NULL, diags, config);
    return settings_of(config, library_of(folder->arena), diags);
}

static void write(const Folder *folder, const char *text)
{
    assert_true(file_write(config_path(folder), str_from_c(text)));
}

static Str text_of(const Folder *folder)
{
    Str text = {0};
    FileResult result = file_read(folder->arena, config_path(folder), PACK_MAX_BYTES, &text);
    assert_true(result == FILE_OK || result == FILE_MISSING);
    return text;
}

/* Writes `settings` into the file of the folder; true when the whole text was made anew. */
static bool save(const Folder *folder, const Settings *settings)
{
    bool is_anew;
    Str text =
        config_text(folder->arena, text_of(folder), settings, library_of(folder->arena), &is_anew);
    assert_true(text.len > 0);
    assert_true(file_write(config_path(folder), text));
    return is_anew;
}

static void assert_same(const Settings *have, const Settings *want)
{
    assert_memory_equal(have->value, want->value, sizeof have->value);
    assert_int_equal(have->hidden_tracks, want->hidden_tracks);
    assert_true(have->hidden_packs == want->hidden_packs);
}

/* Reads the file and compares. */
static void assert_says(const Folder *folder, const Settings *want)
{
    Diags diags;
    ConfigFile config;
    Settings have = read(folder, &diags, &config);
    assert_int_equal(diags.count, 0);
    assert_same(&have, want);
}

static void without_a_file_the_usual_settings_hold(void **state)
{
    Settings usual = settings_usual();
    assert_says(*state, &usual);
}

static void the_field_of_each_setting_has_its_values(void **state)
{
    (void)state;
    for (size_t i = 0; i < SETTING_COUNT; i++) {
        const Field *field = CONFIG_SHAPE.fields;
        while (field->name && strcmp(field->name, SETTINGS[i].key) != 0) {
            field++;
        }
        assert_non_null(field->name);
        assert_ptr_equal(field->words, SETTINGS[i].words);
        assert_int_equal(field->offset, offsetof(ConfigFile, values) + i * sizeof(Word));
    }
}

static void a_setting_is_a_switch_where_it_is_shown_or_hidden(void **state)
{
    (void)state;
    for (size_t i = 0; i < SETTING_COUNT; i++) {
        assert_int_equal(SETTINGS[i].is_switch, strcmp(SETTINGS[i].words[0], "shown") == 0);
    }
}

/* The line of docs/settings.md that begins so; empty when there is none. */
static Str line_of_page(Arena *arena, Str begin)
{
    Str page, line;
    assert_int_equal(file_read(arena, AMAN_SOURCE_DIR "/docs/settings.md", PACK_MAX_BYTES, &page),
                     FILE_OK);
    while (str_next_line(&page, &line)) {
        if (str_starts(line, begin)) {
            return line;
        }
    }
    return (Str){0};
}

static void assert_told(Arena *arena, const Setting *setting)
{
    const char *usual = setting->words[setting->usual];
    Str row = line_of_page(arena, str_print(arena, "| `%s` | `%s`, ", setting->key, usual));
    for (size_t i = 0; i < setting->count; i++) {
        if (str_find(row, str_print(arena, "`%s`", setting->words[i])) < 0) {
            fail_msg("docs/settings.md: the row of %s lacks %s", setting->key, setting->words[i]);
        }
    }
    Str example = str_print(arena, "%s: %s", setting->key, usual);
    assert_str(line_of_page(arena, example), example.at);
}

static void the_page_tells_of_every_setting_the_usual_value_first(void **state)
{
    const Folder *folder = *state;
    for (size_t i = 0; i < SETTING_COUNT; i++) {
        assert_told(folder->arena, &SETTINGS[i]);
    }
}

static void every_value_of_every_setting_comes_back(void **state)
{
    Folder *folder = *state;
    for (size_t i = 0; i < SETTING_COUNT; i++) {
        for (uint8_t value = 0; value < SETTINGS[i].count; value++) {
            Settings settings = settings_usual();
            settings.value[i] = value;
            write(folder, "");
            assert_true(save(folder, &settings));
            assert_says(folder, &settings);
        }
    }
}

static void the_first_change_of_all_makes_the_text(void **state)
{
    Folder *folder = *state;
    Settings settings = settings_usual();
    settings.value[SETTING_MOTION] = 1;
    assert_true(save(folder, &settings)); /* there is no file yet */
    assert_says(folder, &settings);
}

static void a_change_replaces_its_line_and_keeps_the_comments(void **state)
{
    Folder *folder = *state;
    write(folder, "# Lab 2, near the window\n"
                  "aman_config: 1\n"
                  "idle: 60s   # short, they queue\n"
                  "\n"
                  "theme: light\n");
    Diags diags;
    ConfigFile config;
    Settings settings = read(folder, &diags, &config);
    settings.value[SETTING_IDLE] = IDLE_LONG;
    assert_false(save(folder, &settings));
    assert_str(text_of(folder), "# Lab 2, near the window\n"
                                "aman_config: 1\n"
                                "idle: 180s   # short, they queue\n"
                                "\n"
                                "theme: light\n");
}

static void a_new_key_goes_to_the_end(void **state)
{
    Folder *folder = *state;
    write(folder, "aman_config: 1\nidle: 60s");
    Diags diags;
    ConfigFile config;
    Settings settings = read(folder, &diags, &config);
    settings.hidden_tracks = 1;
    assert_false(save(folder, &settings));
    assert_str(text_of(folder), "aman_config: 1\nidle: 60s\nhide_tracks: [10-12]\n");
}

static void a_list_over_several_lines_is_replaced_whole(void **state)
{
    Folder *folder = *state;
    write(folder, "aman_config: 1\n"
                  "hide_packs:\n"
                  "- foto\n"
                  "  # for now\n"
                  "- live\n"
                  "idle: 60s\n");
    Diags diags;
    ConfigFile config;
    Settings settings = read(folder, &diags, &config);
    assert_true(settings.hidden_packs == 6);
    settings.hidden_packs = 1;
    assert_false(save(folder, &settings));
    assert_str(text_of(folder), "aman_config: 1\nhide_packs: [kenalan]\nidle: 60s\n");
}

static void ids_that_the_library_lacks_are_kept_and_reported(void **state)
{
    Folder *folder = *state;
    write(folder, "aman_config: 1\nhide_packs: [lama, foto]\n");
    Diags diags;
    ConfigFile config;
    Settings settings = read(folder, &diags, &config);
    assert_str(messages(folder->arena, &diags), "W0445 2:14");
    settings.hidden_packs = 5;
    save(folder, &settings);
    assert_str(text_of(folder), "aman_config: 1\nhide_packs: [lama, kenalan, live]\n");
}

static void what_is_wrong_is_reported_and_the_rest_holds(void **state)
{
    Folder *folder = *state;
    write(folder, "aman_config: 1\nidle: 5s\nthem: light\nmotion: calm\n");
    Diags diags;
    ConfigFile config;
    Settings settings = read(folder, &diags, &config);
    assert_str(messages(folder->arena, &diags), "E0305 2:7 E0204 3:1");
    assert_int_equal(settings.value[SETTING_IDLE], IDLE_USUAL);
    assert_int_equal(settings.value[SETTING_MOTION], 1);
}

static void lines_that_are_wrong_stay_for_their_author(void **state)
{
    Folder *folder = *state;
    write(folder, "aman_config: 1\nthem: light\n");
    Diags diags;
    ConfigFile config;
    Settings settings = read(folder, &diags, &config);
    settings.value[SETTING_MOTION] = 1;
    assert_false(save(folder, &settings));
    assert_str(text_of(folder), "aman_config: 1\nthem: light\nmotion: calm\n");
}

/* Texts in which no line can be replaced. */
static void what_cannot_be_mended_is_made_anew(void **state)
{
    static const char *const TEXTS[] = {
        "",
        "{aman_config: 1, idle: 60s}\n",
        "aman_config: 1\ntheme: [\n",
        "\"aman_config\": 1\n\"idle\": 60s\n",
    };
    Folder *folder = *state;
    for (size_t i = 0; i < sizeof TEXTS / sizeof *TEXTS; i++) {
        Settings settings = settings_usual();
        settings.value[SETTING_IDLE] = IDLE_LONG;
        settings.hidden_packs = 2;
        write(folder, TEXTS[i]);
        assert_true(save(folder, &settings));
        assert_says(folder, &settings);
    }
}

static void the_name_of_the_machine_survives_a_new_text(void **state)
{
    Folder *folder = *state;
    write(folder, "{aman_config: 1, name: 'Lab \"2\" \\ timur'}\n");
    Settings settings = settings_usual();
    settings.value[SETTING_THEME] = 1;
    Diags diags;
    ConfigFile config;
    assert_true(save(folder, &settings));
    read(folder, &diags, &config);
    assert_int_equal(diags.count, 0);
    assert_str(config.name.text, "Lab \"2\" \\ timur");
}

static void any_row_of_changes_says_at_last_what_was_set(void **state)
{
    enum { CHANGES = 300 };
    Folder *folder = *state;
    uint64_t seed = 5;
    write(folder, "# mine\naman_config: 1\ntheme: light # bright room\n# end\n");
    Settings settings = settings_usual();
    for (int i = 0; i < CHANGES; i++) {
        size_t which = rng_next(&seed) % (SETTING_COUNT + 2);
        uint64_t random = rng_next(&seed);
        if (which < SETTING_COUNT) {
            settings.value[which] = (uint8_t)(random % SETTINGS[which].count);
        } else if (which == SETTING_COUNT) {
            settings.hidden_tracks = random & 3;
        } else {
            settings.hidden_packs = random & 7;
        }
        assert_false(save(folder, &settings));
        assert_says(folder, &settings);
    }
    Str text = text_of(folder);
    assert_true(str_starts(text, STR("# mine\n")));
    assert_true(str_find(text, STR(" # bright room\n# end\n")) > 0);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, folder_setup, folder_teardown)
    const struct CMUnitTest tests[] = {
        TEST(without_a_file_the_usual_settings_hold),
        TEST(the_field_of_each_setting_has_its_values),
        TEST(a_setting_is_a_switch_where_it_is_shown_or_hidden),
        TEST(the_page_tells_of_every_setting_the_usual_value_first),
        TEST(every_value_of_every_setting_comes_back),
        TEST(the_first_change_of_all_makes_the_text),
        TEST(a_change_replaces_its_line_and_keeps_the_comments),
        TEST(a_new_key_goes_to_the_end),
        TEST(a_list_over_several_lines_is_replaced_whole),
        TEST(ids_that_the_library_lacks_are_kept_and_reported),
        TEST(what_is_wrong_is_reported_and_the_rest_holds),
        TEST(lines_that_are_wrong_stay_for_their_author),
        TEST(what_cannot_be_mended_is_made_anew),
        TEST(the_name_of_the_machine_survives_a_new_text),
        TEST(any_row_of_changes_says_at_last_what_was_set),
    };
#undef TEST
    return cmocka_run_group_tests_name("settings", tests, NULL, NULL);
}
