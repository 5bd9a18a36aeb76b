/* UTF-8: what is valid, where letters begin, normalisation. */
#include "../support.h"

#include <string.h>

static const struct {
    const char *what, *bytes;
    uint32_t valid; /* bytes at the start */
} UTF8[] = {
    {"nothing", "", 0},
    {"ASCII", "abc", 3},
    {"two bytes, the least", "\xC2\x80", 2},
    {"two bytes, the largest", "\xDF\xBF", 2},
    {"three bytes, the least", "\xE0\xA0\x80", 3},
    {"last before the surrogates", "\xED\x9F\xBF", 3},
    {"first after the surrogates", "\xEE\x80\x80", 3},
    {"U+FFFF", "\xEF\xBF\xBF", 3},
    {"U+10000", "\xF0\x90\x80\x80", 4},
    {"U+10FFFF", "\xF4\x8F\xBF\xBF", 4},
    {"U+110000", "\xF4\x90\x80\x80", 0},
    {"lead byte F5", "\xF5\x80\x80\x80", 0},
    {"lead byte FF", "a\xFF", 1},
    {"overlong slash in two", "\xC0\xAF", 0},
    {"overlong in two, C1", "\xC1\xBF", 0},
    {"overlong in three", "\xE0\x9F\xBF", 0},
    {"overlong in four", "\xF0\x8F\xBF\xBF", 0},
    {"first surrogate", "ab\xED\xA0\x80", 2},
    {"last surrogate", "\xED\xBF\xBF", 0},
    {"a pair of surrogates", "\xED\xA0\xBD\xED\xB8\x80", 0},
    {"two bytes cut", "ab\xC3", 2},
    {"three bytes cut after one", "\xE2", 0},
    {"three bytes cut after two", "x\xE2\x82", 1},
    {"four bytes cut after three", "\xF0\x9F\x98", 0},
    {"continuation alone", "a\x80z", 1},
    {"lead followed by a letter", "\xC3z", 0},
    {"good, bad, good", "\xC3\xA9\x80\xC3\xA9", 2},
};

static void valid_bytes_end_before_the_first_mistake(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof UTF8 / sizeof *UTF8; i++) {
        uint32_t valid = str_valid_bytes(str_from_c(UTF8[i].bytes));
        if (valid != UTF8[i].valid) {
            fail_msg("%s: %u bytes are valid, not %u", UTF8[i].what, UTF8[i].valid, valid);
        }
    }
}

static void a_letter_never_reaches_past_the_view(void **state)
{
    (void)state;
    size_t size;
    const char euro[] = "\xE2\x82\xAC";
    for (uint32_t len = 1; len < 3; len++) {
        assert_int_equal(str_code_point((Str){euro, len}, &size), 0xFFFD);
        assert_int_equal(size, 1);
    }
}

static void letters_are_decoded_at_every_length(void **state)
{
    (void)state;
    static const struct {
        const char *bytes;
        uint32_t point;
        size_t size;
    } rows[] = {{"A", 0x41, 1},
                {"\xC3\xA9", 0xE9, 2},
                {"\xE2\x80\x9C", 0x201C, 3},
                {"\xF0\x9F\x98\x80", 0x1F600, 4},
                {"\xF4\x8F\xBF\xBF", 0x10FFFF, 4}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        size_t size;
        assert_int_equal(str_code_point(str_from_c(rows[i].bytes), &size), rows[i].point);
        assert_int_equal(size, rows[i].size);
    }
}

static void invalid_bytes_are_one_replacement_letter_each(void **state)
{
    (void)state;
    size_t size;
    assert_int_equal(str_code_point(STR("\xED\xA0\x80"), &size), 0xFFFD);
    assert_int_equal(size, 1);
    assert_int_equal(str_letters(STR("a\xED\xA0\x80z")), 5);
}

static void every_letter_of_unicode_is_read_back(void **state)
{
    (void)state;
    for (uint32_t point = 0x10000; point <= 0x10FFFF; point += 0x101) {
        const char bytes[] = {(char)(0xF0 | point >> 18), (char)(0x80 | (point >> 12 & 0x3F)),
                              (char)(0x80 | (point >> 6 & 0x3F)), (char)(0x80 | (point & 0x3F))};
        size_t size;
        assert_int_equal(str_code_point((Str){bytes, 4}, &size), point);
    }
}

static void letters_are_counted_not_bytes(void **state)
{
    (void)state;
    assert_int_equal(str_letters(STR("“Oke” \xF0\x9F\x98\x80")), 7);
    assert_int_equal(str_letters((Str){0}), 0);
}

static void composed_text_is_nfc(void **state)
{
    (void)state;
    assert_true(str_is_nfc(STR("")));
    assert_true(str_is_nfc(STR("Kenalan")));
    assert_true(str_is_nfc(STR("\x01 \x7F")));
    assert_true(str_is_nfc(STR("caf\xC3\xA9")));
    assert_true(str_is_nfc(STR("\xED\x95\x9C"))); /* Hangul syllable */
}

static void a_letter_and_its_accent_apart_are_not_nfc(void **state)
{
    (void)state;
    assert_false(str_is_nfc(STR("cafe\xCC\x81")));
    assert_false(str_is_nfc(STR("\xE1\x84\x92\xE1\x85\xA1"))); /* Hangul parts */
    assert_false(str_is_nfc(STR("\xE2\x84\xAB")));             /* the Angstrom sign */
}

static void invalid_text_is_not_nfc(void **state)
{
    (void)state;
    assert_false(str_is_nfc(STR("a\xFFz")));
    assert_false(str_is_nfc(STR("\x80"))); /* the least byte that is not ASCII */
    assert_false(str_is_nfc(STR("Kenalan\xC3")));
}

static void the_same_words_may_be_written_large_or_small(void **state)
{
    (void)state;
    assert_true(str_same_words(STR("Bujuk Rayu"), STR("bujuk rayu")));
    assert_true(str_same_words(STR("\xC3\x89tika"), STR("\xC3\xA9tika")));
    assert_false(str_same_words(STR("bujuk"), STR("bujuk rayu")));
    assert_false(str_same_words(STR("bujuk rayu"), STR("bujuk raya")));
}

static void punctuation_at_the_ends_does_not_make_other_words(void **state)
{
    (void)state;
    assert_true(str_same_words(STR("tekanan."), STR("Tekanan")));
    assert_true(str_same_words(STR(" \xE2\x80\x9CTekanan\xE2\x80\x9D, "), STR("tekanan")));
    assert_true(str_same_words(STR("(grooming)"), STR("grooming!")));
    assert_false(str_same_words(STR("pura-pura"), STR("purapura")));
}

static void nothing_is_the_same_words_as_nothing(void **state)
{
    (void)state;
    assert_true(str_same_words((Str){0}, STR(" \xE2\x80\xA6")));
    assert_false(str_same_words((Str){0}, STR("a")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(valid_bytes_end_before_the_first_mistake),
        cmocka_unit_test(a_letter_never_reaches_past_the_view),
        cmocka_unit_test(letters_are_decoded_at_every_length),
        cmocka_unit_test(invalid_bytes_are_one_replacement_letter_each),
        cmocka_unit_test(every_letter_of_unicode_is_read_back),
        cmocka_unit_test(letters_are_counted_not_bytes),
        cmocka_unit_test(composed_text_is_nfc),
        cmocka_unit_test(a_letter_and_its_accent_apart_are_not_nfc),
        cmocka_unit_test(invalid_text_is_not_nfc),
        cmocka_unit_test(the_same_words_may_be_written_large_or_small),
        cmocka_unit_test(punctuation_at_the_ends_does_not_make_other_words),
        cmocka_unit_test(nothing_is_the_same_words_as_nothing),
    };
    return cmocka_run_group_tests_name("UTF-8", tests, NULL, NULL);
}
