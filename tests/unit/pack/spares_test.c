/* The last good copies of a library's files, and how many packs it may have. */
#include "packs.h"

#include "aman/base/file.h"
#include "aman/pack/settings.h"
#include "aman/pack/spares.h"

#include <stdio.h>
#include <string.h>

enum { MANY_PACKS = 600, FILE_BYTES = 1 << 20 };

static const char HELP_TEXT[] = "aman_help: 1\nchannels:\n"
                                "  - {id: ibu, name: {id: Ibu Sari, en: Ms Sari}, for: {id: "
                                "Cerita., en: Talk.}, icon: phone_fill,\n"
                                "     kind: phone, shown: \"0812-1\", value: tel:08121, status: "
                                "tbc, source: x, audience: child}\n"
                                "starters: [{id: Tolong., en: Help.}]\n";
static const char LIBRARY_TEXT[] =
    "aman_library: 1\ntracks:\n"
    "  - id: remaja\n    title: {id: Remaja, en: Teens}\n    about: {id: Cerita, en: Stories}\n"
    "    picture: track_13_17\n    audience: [13-15]\n"
    "order: [contoh]\n";
static const char CONFIG_TEXT[] = "aman_config: 1\nlanguage: en\nhide_packs: [contoh]\n";

static void put(const Folder *folder, const char *name, const char *text)
{
    assert_true(file_write(path_in(folder, name), str_from_c(text)));
}

static void put_pack(const Folder *folder, const char *id)
{
    char path[64];
    Str text = pack_with(folder->arena, "");
    int64_t at = str_find(text, STR("id: contoh"));
    assert_true(at >= 0);
    Str named =
        str_print(folder->arena, STR_FMT "id: %s" STR_FMT, STR_ARG(str_slice(text, 0, (size_t)at)),
                  id, STR_ARG(str_slice(text, (size_t)at + 10, text.len)));
    snprintf(path, sizeof path, "%s/pack.yaml", id);
    assert_true(file_make_folder(path_in(folder, id)));
    put(folder, path, str_to_c(folder->arena, named));
}

static int setup(void **state)
{
    int result = folder_setup(state);
    if (result == 0) {
        put(*state, "help.yaml", HELP_TEXT);
        put(*state, "library.yaml", LIBRARY_TEXT);
        put(*state, "config.yaml", CONFIG_TEXT);
        put_pack(*state, "contoh");
    }
    return result;
}

typedef struct {
    Library library;
    ConfigFile config;
    Diags diags;
    Str text; /* of the spares afterwards */
} Loaded;

static void load(const Folder *folder, Str spares_before, Loaded *loaded)
{
    Spares *spares = arena_alloc(folder->arena, sizeof *spares);
    *spares = spares_parse(folder->arena, spares_before);
    PackSources sources = SHIPPED;
    sources.stands_in = true;
    sources.skips_reading = true;
    sources.spares = spares;
    loaded->diags = diags_begin(folder->arena);
    library_load(folder->arena, folder->path, &ACTIVITY_KINDS, &sources, &loaded->diags,
                 &loaded->library);
    config_load(folder->arena, path_in(folder, "config.yaml"), spares, &loaded->diags,
                &loaded->config);
    loaded->text = spares_text(folder->arena, &loaded->diags, spares);
}

static void check_as_before(const Loaded *loaded)
{
    assert_non_null(help_find(loaded->library.help, STR("ibu")));
    assert_int_equal(loaded->library.tracks.count, 1);
    assert_str(loaded->library.tracks.at[0].id.text, "remaja");
    assert_int_equal(loaded->library.shown, 1);
    assert_int_equal(loaded->config.hide_packs.count, 1);
}

static void each_file_that_cannot_be_read_comes_from_its_copy(void **state)
{
    static const char *const FILES[] = {"help.yaml", "library.yaml", "config.yaml",
                                        "contoh/pack.yaml"};
    static const char *const RUINS[] = {"", "{", "a: [", "\xFF\xFE", "aman_help: 2\n", "\t\t: x"};
    const Folder *folder = *state;
    Loaded first, then;
    load(folder, (Str){0}, &first);
    assert_int_equal(first.diags.errors, 0);
    check_as_before(&first);
    for (size_t i = 0; i < sizeof FILES / sizeof *FILES; i++) {
        Str good;
        assert_int_equal(file_read(folder->arena, path_in(folder, FILES[i]), FILE_BYTES, &good),
                         FILE_OK);
        for (size_t j = 0; j < sizeof RUINS / sizeof *RUINS; j++) {
            bool is_version = j == 4 && strcmp(FILES[i], "help.yaml") != 0;
            if (is_version) {
                continue;
            }
            put(folder, FILES[i], RUINS[j]);
            load(folder, first.text, &then);
            assert_true(then.diags.errors > 0);
            check_as_before(&then);
            assert_true(str_equal(then.text, first.text)); /* the copy stays for the next time */
        }
        put(folder, FILES[i], str_to_c(folder->arena, good));
    }
    assert_int_equal(then.library.help_origin, ORIGIN_FILE);
    assert_true(then.library.packs[0]->is_spare);
}

static void help_and_library_that_are_gone_come_from_their_copies(void **state)
{
    const Folder *folder = *state;
    Loaded first, then;
    load(folder, (Str){0}, &first);
    assert_int_equal(remove(path_in(folder, "help.yaml")), 0);
    assert_int_equal(remove(path_in(folder, "library.yaml")), 0);
    load(folder, first.text, &then);
    check_as_before(&then);
    assert_int_equal(then.library.help_origin, ORIGIN_SPARE);
    assert_int_equal(then.library.file_origin, ORIGIN_SPARE);
}

/* Somebody took them away: they do not come back. */
static void a_pack_and_settings_that_are_gone_stay_gone(void **state)
{
    const Folder *folder = *state;
    Loaded first, then;
    load(folder, (Str){0}, &first);
    assert_int_equal(remove(path_in(folder, "contoh/pack.yaml")), 0);
    assert_int_equal(remove(path_in(folder, "config.yaml")), 0);
    load(folder, first.text, &then);
    assert_int_equal(then.library.pack_count, 0);
    assert_int_equal(then.config.hide_packs.count, 0);
    assert_true(str_find(first.text, STR("id: contoh")) >= 0);
    assert_true(str_find(then.text, STR("id: contoh")) < 0);
}

static void a_slip_in_the_settings_shows_nothing_that_was_hidden(void **state)
{
    const Folder *folder = *state;
    Loaded first, then;
    load(folder, (Str){0}, &first);
    put(folder, "config.yaml", "aman_config: 1\nlanguage: en\nhide_packs: contoh\n");
    load(folder, first.text, &then);
    assert_int_equal(then.config.hide_packs.count, 1);
    assert_str(then.config.hide_packs.at[0].text, "contoh");
}

static void a_pack_with_a_mistake_in_one_step_is_left_out_and_named(void **state)
{
    const Folder *folder = *state;
    Loaded loaded;
    put_pack(folder, "lain");
    put(folder, "contoh/pack.yaml",
        str_to_c(folder->arena, pack_with(folder->arena, "      - id: b\n        type: kard\n")));
    load(folder, (Str){0}, &loaded);
    assert_int_equal(loaded.library.left_out, 1);
    assert_true(str_ends(loaded.library.left_out_folders[0], STR("/contoh")));
    assert_int_equal(loaded.library.pack_count, 1);
}

static void a_copy_that_is_damaged_anywhere_is_not_used(void **state)
{
    const Folder *folder = *state;
    Loaded first;
    load(folder, (Str){0}, &first);
    assert_int_equal(spares_parse(folder->arena, first.text).count, 4);
    assert_true(str_find(first.text, str_from_c(folder->path)) < 0); /* no folder's name */
    for (size_t at = 0; at < first.text.len; at += 41) {
        char *copy = str_to_c(folder->arena, first.text);
        copy[at] ^= 1;
        Spares spares = spares_parse(folder->arena, (Str){copy, first.text.len});
        assert_int_equal(spares.count, 0);
        assert_int_equal(spares_parse(folder->arena, str_slice(first.text, 0, at)).count, 0);
    }
}

static void a_library_with_too_many_packs_says_so_and_keeps_those_it_names(void **state)
{
    const Folder *folder = *state;
    Loaded loaded;
    for (int i = 0; i < MANY_PACKS; i++) {
        char id[16];
        snprintf(id, sizeof id, "a-%d", i);
        put_pack(folder, id);
    }
    load(folder, (Str){0}, &loaded);
    const Diag *diag = diag_find(&loaded.diags, &DIAG_TOO_MANY_PACKS);
    assert_non_null(diag);
    assert_str(diag->args[0], "601");
    assert_str(diag->args[1], "64");
    assert_str(diag->args[2], "537");
    assert_int_equal(loaded.library.pack_count, LIBRARY_PACKS);
    assert_int_equal(loaded.library.left_out, MANY_PACKS + 1 - LIBRARY_PACKS);
    assert_int_equal(loaded.library.shown, 1);
    assert_str(loaded.library.packs[0]->id.text, "contoh");
    assert_false(arena_is_full(folder->arena));
}

#define WITH_FOLDER(test) cmocka_unit_test_setup_teardown(test, setup, folder_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_FOLDER(each_file_that_cannot_be_read_comes_from_its_copy),
        WITH_FOLDER(help_and_library_that_are_gone_come_from_their_copies),
        WITH_FOLDER(a_pack_and_settings_that_are_gone_stay_gone),
        WITH_FOLDER(a_slip_in_the_settings_shows_nothing_that_was_hidden),
        WITH_FOLDER(a_pack_with_a_mistake_in_one_step_is_left_out_and_named),
        WITH_FOLDER(a_copy_that_is_damaged_anywhere_is_not_used),
        WITH_FOLDER(a_library_with_too_many_packs_says_so_and_keeps_those_it_names),
    };
    return cmocka_run_group_tests_name("spares", tests, NULL, NULL);
}
