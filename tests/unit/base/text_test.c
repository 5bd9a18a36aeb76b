/* Cutting, filling and comparing texts; orders, hashes and languages. */
#include "../support.h"

#include "aman/base/lang.h"
#include "aman/base/rng.h"

#include <string.h>

static void slices_are_cut_to_the_text(void **state)
{
    (void)state;
    Str text = STR("kenalan");
    assert_str(str_slice(text, 2, 4), "na");
    assert_str(str_slice(text, 0, 99), "kenalan");
    assert_str(str_slice(text, 99, 120), "");
    assert_str(str_slice(text, 5, 2), "");
    assert_str(str_slice((Str){0}, 0, 3), "");
}

static void starts_and_ends_are_found(void **state)
{
    (void)state;
    assert_true(str_starts(STR("kenalan"), STR("ken")));
    assert_true(str_ends(STR("kenalan"), STR("lan")));
    assert_true(str_starts(STR("a"), STR("")));
    assert_false(str_starts(STR("ke"), STR("ken")));
    assert_false(str_ends(STR("an"), STR("lan")));
}

static void a_needle_is_found_at_its_first_place(void **state)
{
    (void)state;
    assert_int_equal(str_find(STR("aabaab"), STR("ab")), 1);
    assert_int_equal(str_find(STR("aabaab"), STR("")), 0);
    assert_int_equal(str_find(STR("aab"), STR("aabb")), -1);
    assert_int_equal(str_find(STR("aab"), STR("c")), -1);
}

static void lines_end_with_either_convention(void **state)
{
    (void)state;
    Str rest = STR("one\r\ntwo\n\nfour\r"), line;
    const char *const lines[] = {"one", "two", "", "four"};
    for (size_t i = 0; i < 4; i++) {
        assert_true(str_next_line(&rest, &line));
        assert_str(line, lines[i]);
    }
    assert_false(str_next_line(&rest, &line));
}

static void a_line_end_at_the_end_begins_no_line(void **state)
{
    (void)state;
    Str rest = STR("one\n"), line;
    assert_true(str_next_line(&rest, &line));
    assert_false(str_next_line(&rest, &line));
}

static void words_are_split_at_any_blanks(void **state)
{
    (void)state;
    Str rest = STR(" \tpick  2\r\n"), word;
    assert_true(str_next_word(&rest, &word));
    assert_str(word, "pick");
    assert_true(str_next_word(&rest, &word));
    assert_str(word, "2");
    assert_false(str_next_word(&rest, &word));
}

static void trimming_leaves_inner_blanks(void **state)
{
    (void)state;
    assert_str(str_trim(STR("\t a  b \r\n")), "a  b");
    assert_str(str_trim(STR(" \n\t ")), "");
}

static void copies_end_with_zero(void **state)
{
    char *copy = str_to_c(*state, str_slice(STR("kenalan"), 0, 3));
    assert_string_equal(copy, "ken");
}

static void a_copy_without_room_is_empty(void **state)
{
    (void)state;
    Arena *arena = arena_new(8);
    Str copy = str_copy(arena, STR("far too long for it"));
    assert_int_equal(copy.len, 0);
    arena_free(arena);
}

static void printing_takes_views(void **state)
{
    Str name = str_slice(STR("kenalan.yaml"), 0, 7);
    assert_str(str_print(*state, "<" STR_FMT ":%d>", STR_ARG(name), 14), "<kenalan:14>");
}

static void placeholders_are_filled(void **state)
{
    static const struct {
        const char *pattern, *filled;
    } rows[] = {
        {"{0}{1}{2}{3}{4}", "abbc"},
        {"{4}{0}", "ca"},
        {"{2}", ""},
        {"{5}", "{5}"},
        {"{0", "{0"},
        {"{{0}}", "{a}"},
        {"{01}{0 }", "{01}{0 }"},
        {"no {9} here", "no {9} here"},
        {"", ""},
    };
    const Str args[] = {STR("a"), STR("bb"), {0}, STR(""), STR("c")};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_str(str_fill(*state, str_from_c(rows[i].pattern), args, 5), rows[i].filled);
    }
}

static void missing_arguments_become_nothing(void **state)
{
    const Str args[] = {STR("a")};
    assert_str(str_fill(*state, STR("{0}-{1}-{4}"), args, 1), "a--");
    assert_str(str_fill(*state, STR("[{0}]"), NULL, 0), "[]");
}

static void what_is_filled_in_is_not_filled_again(void **state)
{
    const Str args[] = {STR("{1}"), STR("x")};
    assert_str(str_fill(*state, STR("{0}{1}"), args, 2), "{1}x");
}

static const struct {
    const char *a, *b;
    uint32_t distance;
} DISTANCES[] = {
    {"", "", 0},
    {"", "abc", 3},
    {"pilihan", "pilihan", 0},
    {"pilhan", "pilihan", 1},   /* a letter is missing */
    {"optionss", "options", 1}, /* one too many */
    {"piliham", "pilihan", 1},  /* another one */
    {"tpye", "type", 1},        /* neighbours swapped */
    {"ytpe", "type", 1},        /* at the start */
    {"tyep", "type", 1},        /* at the end */
    {"ab", "ba", 1},
    {"abcdef", "badcfe", 3},
    {"ca", "abc", 3}, /* a swapped pair is not edited again */
    {"kitten", "sitting", 3},
    {"title", "tagline", 4},
};

static void distances_are_the_fewest_edits(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof DISTANCES / sizeof *DISTANCES; i++) {
        Str a = str_from_c(DISTANCES[i].a), b = str_from_c(DISTANCES[i].b);
        if (str_distance(a, b) != DISTANCES[i].distance) {
            fail_msg("from %s to %s: %u", DISTANCES[i].a, DISTANCES[i].b, str_distance(a, b));
        }
    }
}

static void a_distance_is_the_same_both_ways(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof DISTANCES / sizeof *DISTANCES; i++) {
        Str a = str_from_c(DISTANCES[i].a), b = str_from_c(DISTANCES[i].b);
        assert_int_equal(str_distance(a, b), str_distance(b, a));
    }
}

static void long_texts_are_far_apart(void **state)
{
    (void)state;
    char text[33];
    memset(text, 'a', sizeof text);
    assert_int_equal(str_distance((Str){text, 32}, (Str){text, 32}), 0);
    assert_int_equal(str_distance((Str){text, 33}, (Str){text, 33}), UINT32_MAX);
}

static void seed_zero_keeps_the_natural_order(void **state)
{
    (void)state;
    uint8_t order[8];
    rng_order(0, order, 8);
    for (uint8_t i = 0; i < 8; i++) {
        assert_int_equal(order[i], i);
    }
}

static void every_order_holds_each_place_once(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 2000; seed++) {
        uint8_t order[255], count = (uint8_t)(seed % 256);
        bool is_seen[255] = {false};
        rng_order(seed, order, count);
        for (uint8_t i = 0; i < count; i++) {
            assert_true(order[i] < count);
            assert_false(is_seen[order[i]]);
            is_seen[order[i]] = true;
        }
    }
}

static void the_same_seed_gives_the_same_order(void **state)
{
    (void)state;
    uint8_t first[40], second[40];
    rng_order(20260101, first, 40);
    rng_order(20260101, second, 40);
    assert_memory_equal(first, second, sizeof first);
}

static void every_option_comes_to_every_place(void **state)
{
    (void)state;
    uint32_t seen[4][4] = {{0}};
    for (uint64_t seed = 1; seed <= 4000; seed++) {
        uint8_t order[4];
        rng_order(seed, order, 4);
        for (uint8_t i = 0; i < 4; i++) {
            seen[i][order[i]]++;
        }
    }
    for (size_t i = 0; i < 16; i++) {
        assert_in_range(seen[i / 4][i % 4], 850, 1150); /* about 1,000 each */
    }
}

static void random_numbers_are_those_of_splitmix64(void **state)
{
    (void)state;
    uint64_t seed = 1234567; /* first numbers of the published generator for this seed */
    assert_true(rng_next(&seed) == 6457827717110365317ULL);
    assert_true(rng_next(&seed) == 3203168211198807973ULL);
}

static void hashes_are_those_of_fnv_1a(void **state)
{
    (void)state;
    assert_true(hash_bytes(HASH_START, "", 0) == 0xCBF29CE484222325ULL);
    assert_true(hash_bytes(HASH_START, "a", 1) == 0xAF63DC4C8601EC8CULL);
    assert_true(hash_bytes(HASH_START, "foobar", 6) == 0x85944171F73967E8ULL);
}

static void a_hash_continues_from_its_seed(void **state)
{
    (void)state;
    uint64_t half = hash_bytes(HASH_START, "foo", 3);
    assert_true(hash_bytes(half, "bar", 3) == hash_bytes(HASH_START, "foobar", 6));
}

static void every_language_is_found_by_its_own_code(void **state)
{
    (void)state;
    for (int i = 0; i < LANG_COUNT; i++) {
        Lang lang = LANG_COUNT;
        assert_true(lang_find(str_from_c(lang_code((Lang)i)), &lang));
        assert_int_equal(lang, i);
        assert_true(str_letters(str_from_c(lang_name(lang))) > 0);
    }
}

static void languages_are_found_by_code_and_locale(void **state)
{
    (void)state;
    static const struct {
        const char *code;
        Lang lang;
    } rows[] = {{"id", LANG_ID},
                {"en", LANG_EN},
                {"id_ID.UTF-8", LANG_ID},
                {"en_GB.UTF-8", LANG_EN},
                {"en_", LANG_EN}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Lang lang = LANG_COUNT;
        assert_true(lang_find(str_from_c(rows[i].code), &lang));
        assert_int_equal(lang, rows[i].lang);
    }
}

static void unknown_languages_are_not_found(void **state)
{
    (void)state;
    static const char *const codes[] = {"", "e", "english", "idn", "C", "EN", "de_DE"};
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        Lang lang = LANG_COUNT;
        assert_false(lang_find(str_from_c(codes[i]), &lang));
        assert_int_equal(lang, LANG_COUNT);
    }
}

static void folding_makes_spellings_of_one_word_equal(void **state)
{
    assert_str(str_folded(*state, STR("SALAH")), "salah");
    assert_str(str_folded(*state, STR("E\xCC\x81")), "\xC3\xA9");
    assert_str(str_folded(*state, STR("bo\xC2\xAD"
                                      "doh")),
               "bodoh");
    assert_str(str_folded(*state, STR("")), "");
}

static void folding_without_room_gives_nothing(void **state)
{
    (void)state;
    Arena *small = arena_new(8);
    assert_int_equal(str_folded(small, STR("salah")).len, 0);
    assert_true(arena_is_full(small));
    arena_free(small);
}

static void letters_digits_and_what_is_between_are_told_apart(void **state)
{
    (void)state;
    assert_int_equal(str_letter_kind('a'), LETTER_OF_WORD);
    assert_int_equal(str_letter_kind(0x0301), LETTER_OF_WORD); /* an accent */
    assert_int_equal(str_letter_kind('7'), LETTER_DIGIT);
    assert_int_equal(str_letter_kind(0x00AD), LETTER_UNSEEN); /* a soft hyphen */
    assert_int_equal(str_letter_kind(0x2019), LETTER_BETWEEN);
    assert_int_equal(str_letter_kind(0x1F600), LETTER_BETWEEN);
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(slices_are_cut_to_the_text),
        cmocka_unit_test(starts_and_ends_are_found),
        cmocka_unit_test(a_needle_is_found_at_its_first_place),
        cmocka_unit_test(lines_end_with_either_convention),
        cmocka_unit_test(a_line_end_at_the_end_begins_no_line),
        cmocka_unit_test(words_are_split_at_any_blanks),
        cmocka_unit_test(trimming_leaves_inner_blanks),
        WITH_ARENA(copies_end_with_zero),
        cmocka_unit_test(a_copy_without_room_is_empty),
        WITH_ARENA(printing_takes_views),
        WITH_ARENA(placeholders_are_filled),
        WITH_ARENA(missing_arguments_become_nothing),
        WITH_ARENA(what_is_filled_in_is_not_filled_again),
        WITH_ARENA(folding_makes_spellings_of_one_word_equal),
        cmocka_unit_test(folding_without_room_gives_nothing),
        cmocka_unit_test(letters_digits_and_what_is_between_are_told_apart),
        cmocka_unit_test(distances_are_the_fewest_edits),
        cmocka_unit_test(a_distance_is_the_same_both_ways),
        cmocka_unit_test(long_texts_are_far_apart),
        cmocka_unit_test(seed_zero_keeps_the_natural_order),
        cmocka_unit_test(every_order_holds_each_place_once),
        cmocka_unit_test(the_same_seed_gives_the_same_order),
        cmocka_unit_test(every_option_comes_to_every_place),
        cmocka_unit_test(random_numbers_are_those_of_splitmix64),
        cmocka_unit_test(hashes_are_those_of_fnv_1a),
        cmocka_unit_test(a_hash_continues_from_its_seed),
        cmocka_unit_test(every_language_is_found_by_its_own_code),
        cmocka_unit_test(languages_are_found_by_code_and_locale),
        cmocka_unit_test(unknown_languages_are_not_found),
    };
    return cmocka_run_group_tests_name("texts", tests, NULL, NULL);
}
