/* terms.yaml: finding it, loading it, explaining a row. */
#include "packs.h"

#include "aman/base/file.h"

static void put(const Folder *folder, const char *name, Str bytes)
{
    assert_true(file_write(path_in(folder, name), bytes));
}

static void terms_beside_a_pack_come_first_then_those_above_then_the_shipped_ones(void **state)
{
    const Folder *folder = *state;
    Str pack = str_print(folder->arena, "%s/", path_in(folder, "satu"));
    assert_true(file_make_folder(pack.at));
    assert_str(str_from_c(terms_folder(folder->arena, pack.at, "/shipped")), "/shipped");
    put(folder, "terms.yaml", STR("aman_terms: 1\n"));
    assert_str(str_from_c(terms_folder(folder->arena, pack.at, "/shipped")), folder->path);
    put(folder, "satu/terms.yaml", STR("aman_terms: 1\n"));
    assert_str(str_from_c(terms_folder(folder->arena, pack.at, "/shipped")), pack.at);
}

static void a_folder_without_a_name_has_one_above_too(void **state)
{
    const Folder *folder = *state;
    Str pack = str_print(folder->arena, "%s/.", path_in(folder, "satu"));
    assert_true(file_make_folder(pack.at));
    put(folder, "terms.yaml", STR("aman_terms: 1\n"));
    assert_str(str_from_c(terms_folder(folder->arena, pack.at, "/shipped")),
               str_print(folder->arena, STR_FMT "/..", STR_ARG(pack)).at);
}

static void the_shipped_terms_have_every_row_with_all_its_words(void **state)
{
    const Folder *folder = *state;
    size_t count;
    const TermRow *rows = terms_rows(shipped_terms(folder->arena), &count);
    assert_int_equal(count, 104);
    for (size_t i = 0; i < count; i++) {
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            if (rows[i].say.in[lang].len == 0 || rows[i].because.in[lang].len == 0) {
                fail_msg(STR_FMT " lacks words", STR_ARG(rows[i].code.text));
            }
        }
    }
}

static void a_row_is_found_in_small_letters_too(void **state)
{
    const Folder *folder = *state;
    const Terms *terms = shipped_terms(folder->arena);
    assert_ptr_equal(terms_find(terms, STR("v03")), terms_find(terms, STR("V03")));
    assert_str(terms_find(terms, STR("V03"))->code.text, "V03");
    assert_null(terms_find(terms, STR("V99")));
    assert_null(terms_find(terms, STR("")));
}

static void explaining_a_row_says_why_and_what_to_write(void **state)
{
    const Folder *folder = *state;
    const TermRow *row = terms_find(shipped_terms(folder->arena), STR("V08"));
    assert_str(terms_explain(folder->arena, row, LANG_EN),
               "V08 (error, id)\n\n"
               "The question wants no answer, it only blames.\n\n"
               "Instead: leave it out\n"
               "Pattern: siapa (yang)? (suruh|nyuruh)|salah siapa (coba|sendiri|kalau|kok)\n"
               "Source: own choice\n"
               "Allowed in: wrong, say_not\n");
    assert_true(str_starts(terms_explain(folder->arena, row, LANG_ID),
                           STR("V08 (kesalahan, id)\n\nPertanyaan ini tidak meminta")));
    row = terms_find(shipped_terms(folder->arena), STR("V13"));
    assert_true(str_find(terms_explain(folder->arena, row, LANG_EN),
                         STR("\nUnless there is: <tidak> ~3 (aib|")) > 0);
}

static void errors_about_words_leave_a_pack_usable(void **state)
{
    const Folder *folder = *state;
    PackSources sources = SHIPPED;
    sources.terms = shipped_terms(folder->arena);
    assert_true(file_make_folder(path_in(folder, "contoh")));
    put(folder, "contoh/pack.yaml",
        pack_with(folder->arena, "      - id: a\n"
                                 "        type: card\n"
                                 "        title: {id: Satu, en: One}\n"
                                 "        text: {id: Itu salahmu., en: One.}\n"));
    Diags diags = diags_begin(folder->arena);
    const Pack *pack;
    assert_true(pack_load(folder->arena, path_in(folder, "contoh"), &ACTIVITY_KINDS, &sources,
                          &diags, &pack));
    assert_non_null(pack);
    assert_str(messages(folder->arena, &diags), "E0602 21:20");
}

static void a_missing_file_is_an_error_and_gives_no_terms(void **state)
{
    const Folder *folder = *state;
    const Terms *terms;
    Diags diags = diags_begin(folder->arena);
    assert_false(terms_load(folder->arena, folder->path, &ACTIVITY_KINDS, &diags, &terms));
    assert_null(terms);
    assert_str(messages(folder->arena, &diags), "E0101 0:0");
}

static void the_words_of_an_explicit_row_stand_in_their_own_file(void **state)
{
    const Folder *folder = *state;
    const Terms *terms;
    Diags diags = diags_begin(folder->arena);
    put(folder, "terms.yaml",
        STR("aman_terms: 1\n"
            "rows:\n"
            "  - code: X01\n"
            "    language: both\n"
            "    level: error\n"
            "    explicit: true\n"
            "    say: {id: Lain, en: Else}\n"
            "    because: {id: Begitu., en: So.}\n"
            "    source: example\n"));
    put(folder, "terms-explicit.yaml",
        STR("aman_explicit: 1\n"
            "words:\n"
            "  - {language: id, pattern: (satu|dua}\n"));
    assert_false(terms_load(folder->arena, folder->path, &ACTIVITY_KINDS, &diags, &terms));
    assert_str(messages(folder->arena, &diags), "E0615 3:29");
}

static void a_row_may_only_name_types_of_steps_that_exist(void **state)
{
    const Folder *folder = *state;
    const Terms *terms;
    Diags diags = diags_begin(folder->arena);
    put(folder, "terms.yaml",
        STR("aman_terms: 1\n"
            "rows:\n"
            "  - {code: B02, language: id, level: error, pattern: satu, steps: [kisah],\n"
            "     say: {id: Lain, en: Else}, because: {id: Ya., en: Yes.}, source: example}\n"));
    assert_false(terms_load(folder->arena, folder->path, &ACTIVITY_KINDS, &diags, &terms));
    assert_str(messages(folder->arena, &diags), "E0210 3:68");
}

static void a_set_is_named_by_those_after_it(void **state)
{
    const Folder *folder = *state;
    static const struct {
        const char *sets, *messages;
    } FILES[] = {
        {"  - {name: satu, pattern: (satu|ein*)}\n  - {name: dua, pattern: <satu> dua}\n", ""},
        {"  - {name: dua, pattern: <satu> dua}\n  - {name: satu, pattern: satu}\n",
         "E0615 3:26 E0615 6:54"},
        {"  - {name: satu, pattern: <satu>}\n  - {name: dua, pattern: dua}\n", "E0615 3:27"},
        {"  - {name: satu, pattern: (satu}\n  - {name: dua, pattern: dua}\n", "E0615 3:27"},
        {"  - {name: satu, pattern: satu}\n  - {name: satu, pattern: dua}\n  - {name: dua,"
         " pattern: dua}\n",
         "E0401 4:12"},
    };
    for (size_t i = 0; i < sizeof FILES / sizeof *FILES; i++) {
        const Terms *terms;
        Diags diags = diags_begin(folder->arena);
        put(folder, "terms.yaml",
            str_print(folder->arena,
                      "aman_terms: 1\nsets:\n%srows:\n"
                      "  - {code: V01, language: id, level: error, pattern: <dua> tiga,\n"
                      "     say: {id: Lain, en: Else}, because: {id: Ya., en: Yes.}, source: x}\n",
                      FILES[i].sets));
        bool is_usable = terms_load(folder->arena, folder->path, &ACTIVITY_KINDS, &diags, &terms);
        assert_str(messages(folder->arena, &diags), FILES[i].messages);
        assert_int_equal(is_usable, diags.errors == 0);
    }
}

/* The limit grows until the terms fit: before that there is a message or nothing, never a half. */
static void without_memory_there_are_no_terms_and_no_crash(void **state)
{
    const Folder *folder = *state;
    put(folder, "terms.yaml",
        STR("aman_terms: 1\n"
            "rows:\n"
            "  - {code: V01, language: id, level: error, pattern: (satu|dua) ~2 tiga*,\n"
            "     say: {id: Lain, en: Else}, because: {id: Ya., en: Yes.}, source: example}\n"));
    enum { STEP = 64, MOST = 1 << 20 };
    bool is_usable = false;
    for (size_t limit = 0; !is_usable && limit < MOST; limit += STEP) {
        Arena *small = arena_new(limit);
        Diags diags = diags_begin(small);
        const Terms *terms;
        is_usable = terms_load(small, folder->path, &ACTIVITY_KINDS, &diags, &terms);
        assert_int_equal(is_usable, terms != NULL);
        assert_true(!is_usable || !arena_is_full(small));
        arena_free(small);
    }
    assert_true(is_usable);
}

#define IN_FOLDER(test) cmocka_unit_test_setup_teardown(test, folder_setup, folder_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(terms_beside_a_pack_come_first_then_those_above_then_the_shipped_ones),
        IN_FOLDER(a_folder_without_a_name_has_one_above_too),
        IN_FOLDER(the_shipped_terms_have_every_row_with_all_its_words),
        IN_FOLDER(a_row_is_found_in_small_letters_too),
        IN_FOLDER(explaining_a_row_says_why_and_what_to_write),
        IN_FOLDER(errors_about_words_leave_a_pack_usable),
        IN_FOLDER(a_missing_file_is_an_error_and_gives_no_terms),
        IN_FOLDER(the_words_of_an_explicit_row_stand_in_their_own_file),
        IN_FOLDER(a_row_may_only_name_types_of_steps_that_exist),
        IN_FOLDER(a_set_is_named_by_those_after_it),
        IN_FOLDER(without_memory_there_are_no_terms_and_no_crash),
    };
    return cmocka_run_group_tests_name("terms", tests, NULL, NULL);
}
