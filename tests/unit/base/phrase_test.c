/* Words of the program: the form for a number. */
#include "../support.h"

#include "aman/base/phrase.h"

static Lang lang_of(const char *code)
{
    Lang lang;
    assert_true(lang_find(str_from_c(code), &lang));
    return lang;
}

static void a_language_chooses_the_form_for_a_number(void **state)
{
    Arena *arena = *state;
    Lang english = lang_of("en"), indonesian = lang_of("id");
    assert_str(phrase_count(arena, PHRASE_DIAG_ERRORS, 1, english), "1 error");
    assert_str(phrase_count(arena, PHRASE_DIAG_ERRORS, 0, english), "0 errors");
    assert_str(phrase_count(arena, PHRASE_DIAG_ERRORS, 2, english), "2 errors");
    assert_str(phrase_count(arena, PHRASE_DIAG_ERRORS, 1, indonesian), "1 kesalahan");
}

static void a_word_without_forms_is_the_same_for_one(void **state)
{
    Arena *arena = *state;
    assert_str(phrase_count(arena, PHRASE_DIAG_HIDDEN, 1, lang_of("en")), "+1 more");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_language_chooses_the_form_for_a_number, arena_setup,
                                        arena_teardown),
        cmocka_unit_test_setup_teardown(a_word_without_forms_is_the_same_for_one, arena_setup,
                                        arena_teardown),
    };
    return cmocka_run_group_tests_name("phrases", tests, NULL, NULL);
}
