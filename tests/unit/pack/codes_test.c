/* The table of diagnostics: whole in both languages, and every example does what it says. */
#include "tests.h"

#include <string.h>

static Diags load_example(Arena *arena, const DiagKind *kind, bool right)
{
    Diags diags = diags_begin(arena);
    const Pack *pack;
    bool is_usable = pack_parse(arena, STR("example"), diag_example(arena, kind, right),
                                &ACTIVITY_KINDS, &diags, &pack);
    (void)is_usable; /* what matters here stands in diags */
    return diags;
}

static void every_wrong_example_gives_its_code_alone(void **state)
{
    Arena *arena = *state;
    for (size_t i = 0; i < DIAG_KIND_COUNT; i++) {
        const DiagKind *kind = DIAG_KINDS[i];
        if (kind->in == EXAMPLE_WORDS) {
            continue;
        }
        Diags diags = load_example(arena, kind, false);
        if (diags.count != 1 || diags.items[0].kind != kind) {
            fail_msg("%s: %zu messages, the first is %s", kind->code, diags.count,
                     diags.count ? diags.items[0].kind->code : "none");
        }
    }
}

static void every_right_example_gives_no_message(void **state)
{
    Arena *arena = *state;
    for (size_t i = 0; i < DIAG_KIND_COUNT; i++) {
        const DiagKind *kind = DIAG_KINDS[i];
        if (kind->in == EXAMPLE_WORDS) {
            continue;
        }
        Diags diags = load_example(arena, kind, true);
        if (diags.count != 0) {
            fail_msg("%s: the right example gives %s", kind->code, diags.items[0].kind->code);
        }
    }
}

static void every_row_is_whole_in_both_languages(void **state)
{
    (void)state;
    for (size_t i = 0; i < DIAG_KIND_COUNT; i++) {
        const DiagKind *kind = DIAG_KINDS[i];
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            if (!kind->says[lang] || !kind->hint[lang] || !kind->about[lang]) {
                fail_msg("%s lacks words in %s", kind->code, lang_code((Lang)lang));
            }
        }
        assert_non_null(kind->wrong);
        assert_non_null(kind->right);
    }
}

static void codes_are_unique_and_sorted(void **state)
{
    (void)state;
    for (size_t i = 1; i < DIAG_KIND_COUNT; i++) {
        /* Groups follow each other by their digits: W0501 stands with E0503. */
        if (strcmp(DIAG_KINDS[i - 1]->code + 1, DIAG_KINDS[i]->code + 1) >= 0) {
            fail_msg("%s stands before %s", DIAG_KINDS[i - 1]->code, DIAG_KINDS[i]->code);
        }
    }
}

static void a_code_is_found_in_small_letters_too(void **state)
{
    (void)state;
    assert_ptr_equal(diag_kind_find(STR("e0204")), &DIAG_UNKNOWN_KEY);
    assert_null(diag_kind_find(STR("E9999")));
}

static void explain_shows_both_examples(void **state)
{
    Arena *arena = *state;
    Str text = diag_explain(arena, &DIAG_UNKNOWN_KEY, LANG_EN);
    assert_true(str_find(text, STR("judul:")) > 0);
    assert_true(str_find(text, STR("title:")) > 0);
}

static void a_message_has_the_form_of_a_good_compilers(void **state)
{
    Arena *arena = *state;
    static const char PACK[] = "aman_pack: 1\nid: a\nversion: 1.0.0\ntitel: {id: A, en: A}\n";
    Diags diags = diags_begin(arena);
    const Pack *pack;
    bool is_usable =
        pack_parse(arena, STR("pack.yaml"), str_from_c(PACK), &ACTIVITY_KINDS, &diags, &pack);
    assert_false(is_usable);
    diags_sort(&diags);
    const Diag *last = &diags.items[diags.count - 1];
    assert_str(diag_text(arena, &diags, last, LANG_EN),
               "pack.yaml:4:1: error: there is no key 'titel' in a pack [E0204]\n"
               "   4 | titel: {id: A, en: A}\n"
               "     | ^^^^^ not known here\n"
               "   hint: write 'title'. Keys here: aman_pack, id, version, title, tagline, topic, "
               "audience, minutes, review, licence, takeaways, lessons\n");
    assert_true(str_find(diag_text(arena, &diags, last, LANG_ID),
                         STR("kesalahan: tidak ada kunci 'titel' di paket [E0204]")) > 0);
}

int codes_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(every_wrong_example_gives_its_code_alone, arena_setup,
                                        arena_teardown),
        cmocka_unit_test_setup_teardown(every_right_example_gives_no_message, arena_setup,
                                        arena_teardown),
        cmocka_unit_test(every_row_is_whole_in_both_languages),
        cmocka_unit_test(codes_are_unique_and_sorted),
        cmocka_unit_test(a_code_is_found_in_small_letters_too),
        cmocka_unit_test_setup_teardown(explain_shows_both_examples, arena_setup, arena_teardown),
        cmocka_unit_test_setup_teardown(a_message_has_the_form_of_a_good_compilers, arena_setup,
                                        arena_teardown),
    };
    return cmocka_run_group_tests_name("codes", tests, NULL, NULL);
}
