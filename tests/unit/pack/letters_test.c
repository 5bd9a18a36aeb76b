/* Letters that the fonts lack: each is named where it stands, in every file whose text is drawn,
 * and the file is used all the same. */
#include "packs.h"

#include "aman/base/file.h"
#include "aman/pack/settings.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* What stands behind `title: ` of the lesson, on line 16, and what is said about it. */
static const struct {
    const char *title, *says;
} CASES[] = {
    {"{id: Satu, en: One}", ""},
    {"{id: \"Kafé – 13‑17\", en: \"Café – 13‑17\"}", ""},
    {"{id: Satu 😀, en: One}", "16:22 U+1F600"},
    {"{id: 'Satu 😀', en: One}", "16:23 U+1F600"},
    {"{id: \"Satu \\U0001F600\", en: One}", "16:23 U+1F600"},
    {"{id: \"Satu \\\\ 😀\", en: One}", "16:26 U+1F600"},
    {"{id: 😀 Satu 😀, en: One}", "16:17 U+1F600"},
    {"{id: Satu 😀, en: One 😀}", "16:22 U+1F600 16:33 U+1F600"},
    {"{id: Dia 🇮🇩, en: One}", "16:21 U+1F1EE 16:22 U+1F1E9"},
    {"{id: Dia 👩\u200d👧, en: One}", "16:21 U+1F469 16:23 U+1F467"},
    {"{id: Dia ❤\uFE0F, en: One}", "16:21 U+2764"},
    {"{id: A → B, en: One}", "16:19 U+2192"},
    {"{id: ꦱ, en: One}", "16:17 U+A9B1"},
    {"{id: 美, en: One}", "16:17 U+7F8E"},
    {"{id: ا, en: One}", "16:17 U+0627"},
    {"{id: \uFFFF, en: One}", NULL}, /* YAML takes no such thing, and says so */
    {"{id: Satu, en: One} # 😀", ""},
    {"\n      id: > # 😀\n        Satu 😀\n      en: One", "18:14 U+1F600"},
    {"\n      id: |\n        Satu\n        dua 😀\n      en: One", "19:13 U+1F600"},
    {"\n      id: Satu\n        dua 😀\n      en: One", "18:13 U+1F600"},
};

static Str pack_titled(Arena *arena, const char *title)
{
    Str pack = pack_with(arena, "");
    const Str old = STR("    title: {id: Satu, en: One}\n    steps");
    int64_t at = str_find(pack, old);
    assert_true(at > 0);
    return str_print(arena, STR_FMT "    title: %s\n    steps" STR_FMT,
                     STR_ARG(str_slice(pack, 0, (size_t)at)), title,
                     STR_ARG(str_slice(pack, (size_t)at + old.len, pack.len)));
}

/* "14:9 U+1F600 …" of the letters alone. */
static Str letters_said(Arena *arena, Diags *diags)
{
    Str all = {0};
    diags_sort(diags);
    for (size_t i = 0; i < diags->count; i++) {
        const Diag *diag = &diags->items[i];
        if (diag->kind == &DIAG_LETTER_LACKING) {
            all = str_print(arena, STR_FMT "%s%u:%u " STR_FMT, STR_ARG(all), all.len ? " " : "",
                            diag->where.line, diag->where.column, STR_ARG(diag->args[0]));
        }
    }
    return all;
}

static void each_letter_is_named_where_it_stands(void **state)
{
    for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) {
        Diags diags = diags_begin(*state);
        const Pack *pack;
        bool is_usable = pack_parse(*state, STR("pack.yaml"), pack_titled(*state, CASES[i].title),
                                    &ACTIVITY_KINDS, &diags, &pack);
        Str said = letters_said(*state, &diags);
        if (is_usable != (CASES[i].says != NULL) || (is_usable && !str_is(said, CASES[i].says))) {
            fail_msg("%s: " STR_FMT, CASES[i].title, STR_ARG(said));
        }
    }
}

static void many_letters_of_one_text_are_not_all_named(void **state)
{
    Str title = {0};
    for (unsigned point = 0x4E00; point < 0x4E00 + 24; point++) {
        char bytes[] = {(char)0xE4, (char)(0x80 | (point >> 6 & 0x3F)),
                        (char)(0x80 | (point & 0x3F)), 0};
        title = str_print(*state, STR_FMT "%s", STR_ARG(title), bytes);
    }
    title = str_print(*state, "{id: " STR_FMT ", en: One}", STR_ARG(title));
    Diags diags = diags_begin(*state);
    const Pack *pack;
    bool is_usable = pack_parse(*state, STR("pack.yaml"), pack_titled(*state, title.at),
                                &ACTIVITY_KINDS, &diags, &pack);
    assert_true(is_usable);
    assert_int_equal(diags.errors, 16);
}

static void write_in(const char *folder, const char *name, Str bytes)
{
    char path[PATH_MAX];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    assert_true(file_write(path, bytes));
}

/* The shipped file with a smile before the first text that `key` begins. */
static void spoil(Arena *arena, const char *folder, const char *name, const char *key)
{
    char path[PATH_MAX];
    Str bytes;
    snprintf(path, sizeof path, "%s/%s", LESSONS, name);
    assert_int_equal(file_read(arena, path, PACK_MAX_BYTES, &bytes), FILE_OK);
    int64_t at = key ? str_find(bytes, str_from_c(key)) : -1;
    size_t split = at < 0 ? bytes.len : (size_t)at + strlen(key);
    assert_true(!key || at > 0);
    write_in(folder, name,
             str_print(arena, STR_FMT "%s" STR_FMT, STR_ARG(str_slice(bytes, 0, split)),
                       key ? "😀 " : "", STR_ARG(str_slice(bytes, split, bytes.len))));
}

static void every_file_whose_text_is_drawn_is_looked_at(void **state)
{
    char folder[] = "/tmp/aman-letters-XXXXXX", path[PATH_MAX];
    assert_non_null(mkdtemp(folder));
    spoil(*state, folder, "help.yaml", "name: {id: ");
    spoil(*state, folder, "library.yaml", "title: {id: ");
    spoil(*state, folder, "facilitator.yaml", "title: {id: ");
    spoil(*state, folder, "pictures.yaml", "alt: {id: ");
    Library *library = arena_alloc(*state, sizeof *library);
    Diags diags = diags_begin(*state);
    library_load(*state, folder, &ACTIVITY_KINDS, &SHIPPED, &diags, library);
    static const char *const NAMES[] = {"help.yaml", "library.yaml", "facilitator.yaml",
                                        "pictures.yaml"};
    for (size_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++) {
        size_t found = 0;
        for (size_t j = 0; j < diags.count; j++) {
            const Diag *diag = &diags.items[j];
            found += diag->kind == &DIAG_LETTER_LACKING && str_is(diag->args[0], "U+1F600") &&
                     str_ends(diags.files[diag->where.file].name, str_from_c(NAMES[i]));
        }
        if (found != 1) {
            fail_msg("%s: %zu", NAMES[i], found);
        }
    }
    assert_non_null(library->help);
    assert_non_null(library->facilitator);
    assert_true(library->tracks.count > 0);
    for (size_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, NAMES[i]);
        unlink(path);
    }
    rmdir(folder);
}

static void the_name_of_a_machine_is_looked_at_and_kept(void **state)
{
    char folder[] = "/tmp/aman-letters-XXXXXX", path[PATH_MAX];
    assert_non_null(mkdtemp(folder));
    write_in(folder, "config.yaml", STR("aman_config: 1\nname: \"Lab 🇮🇩\"\n"));
    snprintf(path, sizeof path, "%s/config.yaml", folder);
    Diags diags = diags_begin(*state);
    ConfigFile config;
    config_load(*state, path, NULL, &diags, &config);
    assert_str(letters_said(*state, &diags), "2:12 U+1F1EE 2:13 U+1F1E9");
    assert_str(config.name.text, "Lab 🇮🇩");
    unlink(path);
    rmdir(folder);
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(each_letter_is_named_where_it_stands),
        WITH_ARENA(many_letters_of_one_text_are_not_all_named),
        WITH_ARENA(every_file_whose_text_is_drawn_is_looked_at),
        WITH_ARENA(the_name_of_a_machine_is_looked_at_and_kept),
    };
    return cmocka_run_group_tests_name("letters", tests, NULL, NULL);
}
