/* Patterns of terms.yaml and the words that they are looked for in. */
#include "packs.h"
#include "pattern.h"

#include "aman/base/rng.h"

#include <string.h>

enum { LIMIT_S = 20 };

/* As STR(), for tables. */
#define STR_OF(literal)                                                                            \
    {                                                                                              \
        (literal), sizeof(literal) - 1                                                             \
    }

static const PatternSet SET_LIST[] = {
    {STR_OF("you"), STR_OF("you|your (own)? friend*")},
    {STR_OF("not"), STR_OF("not|never")},
    {STR_OF("you-not"), STR_OF("<you> (<not>)?")},
};
static const PatternSets SETS = {SET_LIST, sizeof SET_LIST / sizeof *SET_LIST};

/* Words that `pattern` matches in `text`, as "FIRST+COUNT"; empty for none. */
static Str found(Arena *arena, const char *pattern, const char *text)
{
    Pattern compiled;
    uint32_t at, first = 0;
    assert_int_equal(pattern_compile(arena, str_from_c(pattern), &SETS, &compiled, &at),
                     PATTERN_FINE);
    SaidWords words = said_words(arena, str_from_c(text));
    uint32_t count = pattern_find(&compiled, &words, &first);
    return count > 0 ? str_print(arena, "%u+%u", first, count) : STR("");
}

static Str words_of(Arena *arena, const char *text)
{
    SaidWords words = said_words(arena, str_from_c(text));
    Str all = STR("");
    for (uint32_t i = 0; i < words.count; i++) {
        const SaidWord *word = &words.at[i];
        all = str_print(arena, STR_FMT "%s" STR_FMT "@%u%s", STR_ARG(all),
                        i == 0                                             ? ""
                        : words.at[i - 1].sentence == words.at[i].sentence ? " "
                                                                           : " / ",
                        STR_ARG(word->text), word->at, word->is_asked ? "?" : "");
    }
    return all;
}

static void words_are_small_letters_without_signs(void **state)
{
    assert_str(words_of(*state, "“Hati-HATI, ya”"), "hati@1 hati@6 ya@12");
    assert_str(words_of(*state, "didn’t don't"), "didn@0 t@5 don@7 t@11");
    assert_str(words_of(*state, "É e\xCC\x81 é"), "e@0 e@2 e@5");
}

static void bold_marks_and_unseen_letters_vanish(void **state)
{
    assert_str(words_of(*state, "sa**lah**mu bo\xC2\xAD"
                                "doh"),
               "salahmu@0 bodoh@12");
}

static void sentences_end_at_marks_and_lines(void **state)
{
    assert_str(words_of(*state, "a. b! c? d… e\nf"), "a@0 / b@3 / c@6? / d@9 / e@12 / f@14");
    assert_str(words_of(*state, "Apa?! Ya."), "apa@0? / ya@6");
    assert_str(words_of(*state, "Apa!? Ya."), "apa@0? / ya@6");
}

static void a_point_inside_a_number_ends_nothing(void **state)
{
    assert_str(words_of(*state, "Rp50.000 dan 100%"), "rp@0 50@2 000@5 dan@9 100@13 %@16");
}

static const struct {
    const char *pattern, *text, *found;
} MATCHES[] = {
    {"a b", "x a b c", "1+2"},
    {"a b", "a. b", ""},
    {"a b", "ab", ""},
    {"(a|b c) d", "b c d", "0+3"},
    {"(a|b c) d", "c d", ""},
    {"(a)? b", "b", "0+1"},
    {"(a)? b", "a b", "0+2"},
    {"a (b (c)?)? d", "a b d", "0+3"},
    {"a (b (c)?)? d", "a c d", ""},
    {"seks*", "Seksual", "0+1"},
    {"seks*", "tanpaseks", ""},
    {"*mu", "Masa depanmu", "1+1"},
    {"*mu", "mu", "0+1"},
    {"*mu", "muka", ""},
    {"me*mu", "dia mengancammu", "1+1"},
    {"me*mu", "memu", "0+1"},
    {"me*em", "mem", ""},
    {"a b*c", "a bxc", "0+2"},
    {"<you> go", "Your own friends go", "0+4"},
    {"(<not>)? a", "never a", "0+2"},
    {"<not>? a", "a", "0+1"},
    {"why <you-not>? go", "Why you never go?", "0+4"},
    {"why <you-not>? go", "Why go?", "0+2"},
    {"sekali-kali*", "sekali kalian", "0+2"},
    {"a ~2 b", "a b", "0+2"},
    {"a ~2 b", "a x y b", "0+4"},
    {"a ~2 b", "a x y z b", ""},
    {"a ~2 b", "a x. b", ""},
    {"a ~2 b", "a b x b", "0+4"},
    {"rp ~1 [digits]", "Rp. 50", ""},
    {"rp ~1 [digits]", "Rp50rb", "0+2"},
    {"rp ~1 [digits]", "rp kira 50", "0+3"},
    {"A|B", "b", "0+1"},
    {"( a | b )", "b", "0+1"},
};

static void a_pattern_finds_what_it_says(void **state)
{
    for (size_t i = 0; i < sizeof MATCHES / sizeof *MATCHES; i++) {
        Str have = found(*state, MATCHES[i].pattern, MATCHES[i].text);
        if (!str_is(have, MATCHES[i].found)) {
            fail_msg("'%s' in '%s': " STR_FMT, MATCHES[i].pattern, MATCHES[i].text, STR_ARG(have));
        }
    }
}

static const struct {
    const char *pattern;
    PatternFault fault;
    uint32_t at;
} FAULTY[] = {
    {"", PATTERN_EMPTY, 0},
    {"(a|)", PATTERN_EMPTY, 3},
    {"()", PATTERN_EMPTY, 1},
    {"(a", PATTERN_OPEN, 0},
    {"a (b|(c)", PATTERN_OPEN, 2},
    {"a)", PATTERN_CLOSE, 1},
    {"a(b)", PATTERN_GLUED, 1},
    {"(a)b", PATTERN_GLUED, 3},
    {"(a)?b", PATTERN_GLUED, 4},
    {"*", PATTERN_STAR, 0},
    {"a **", PATTERN_STAR, 2},
    {"a*b*", PATTERN_STAR, 1},
    {"*a*", PATTERN_STAR, 0},
    {"a*b-c", PATTERN_STAR, 1},
    {"a <we> b", PATTERN_SET, 2},
    {"<you", PATTERN_SET, 0},
    {"<you>s", PATTERN_GLUED, 5},
    {"you>", PATTERN_GLUED, 3},
    {"(a)*", PATTERN_STAR, 3},
    {"a ~ b", PATTERN_GAP_FORM, 2},
    {"a ~0 b", PATTERN_GAP_FORM, 2},
    {"~2 a", PATTERN_GAP_EDGE, 0},
    {"a ~2", PATTERN_GAP_EDGE, 2},
    {"a ~1 ~2 b", PATTERN_GAP_EDGE, 5},
    {"(a ~2|b)", PATTERN_GAP_EDGE, 3},
    {"a ?", PATTERN_SIGN, 2},
    {"a?", PATTERN_SIGN, 1},
    {"a [digit]", PATTERN_SIGN, 2},
    {"a.b", PATTERN_SIGN, 0},
    {"- a", PATTERN_SIGN, 0},
    {"(a)?", PATTERN_ALL, 0},
    {"(a)? (b)?", PATTERN_ALL, 0},
    {"((((((((((a))))))))))", PATTERN_LARGE, 8},
};

static void a_pattern_that_does_not_read_says_why_and_where(void **state)
{
    for (size_t i = 0; i < sizeof FAULTY / sizeof *FAULTY; i++) {
        Pattern pattern;
        uint32_t at;
        PatternFault fault =
            pattern_compile(*state, str_from_c(FAULTY[i].pattern), &SETS, &pattern, &at);
        if (fault != FAULTY[i].fault || at != FAULTY[i].at) {
            fail_msg("'%s': fault %d at %u", FAULTY[i].pattern, (int)fault, at);
        }
        assert_int_equal(pattern.count, 0);
    }
}

static int watched_setup(void **state)
{
    limit_processor(LIMIT_S); /* slow matching would hang */
    *state = arena_new((size_t)1 << 30);
    return *state ? 0 : -1;
}

static int watched_teardown(void **state)
{
    limit_processor(0);
    arena_free(*state);
    return 0;
}

/* Ways that fit in many orders would take for ever if they were tried one after the other. */
static void a_hostile_pattern_over_a_long_text_ends_soon(void **state)
{
    enum { WORDS = 1 << 16 };
    Str pattern = STR("");
    for (int i = 0; i < 192; i++) {
        pattern = str_print(*state, STR_FMT "(a|a a|a a a)? ~9 (a)? ", STR_ARG(pattern));
        pattern = i % 8 == 7 ? str_print(*state, STR_FMT "a ", STR_ARG(pattern)) : pattern;
    }
    Pattern compiled;
    uint32_t at;
    PatternFault fault = pattern_compile(
        *state, str_print(*state, "a " STR_FMT "b", STR_ARG(pattern)), NULL, &compiled, &at);
    assert_true(fault == PATTERN_LARGE);
    assert_int_equal(pattern_compile(*state, STR("a (a|a a)? (a|a a)? (a|a a)? (a|a a)? ~9 b"),
                                     NULL, &compiled, &at),
                     PATTERN_FINE);
    char *text = arena_alloc(*state, 2 * WORDS);
    for (size_t i = 0; i < WORDS; i++) {
        memcpy(text + 2 * i, "a ", 2);
    }
    SaidWords words = said_words(*state, (Str){text, 2 * WORDS});
    assert_int_equal(words.count, WORDS);
    uint32_t first = 0;
    assert_int_equal(pattern_find(&compiled, &words, &first), 0);
}

static Str random_text(Arena *arena, uint64_t *rng, const char *letters, uint32_t most)
{
    uint32_t len = (uint32_t)(rng_next(rng) % most), kinds = (uint32_t)strlen(letters);
    char *text = arena_alloc(arena, len + 1);
    for (uint32_t i = 0; i < len; i++) {
        text[i] = letters[rng_next(rng) % kinds];
    }
    return (Str){text, len};
}

static void random_patterns_over_random_texts_end_and_stay_inside(void **state)
{
    enum { ROUNDS = 20000, PATTERN = 40, TEXT = 80 };
    uint64_t rng = 7;
    uint32_t read = 0;
    for (int round = 0; round < ROUNDS; round++) {
        Pattern pattern;
        uint32_t at, first = 0;
        Str source = random_text(*state, &rng, "ab c()|?*~12[].<>", PATTERN);
        if (pattern_compile(*state, source, &SETS, &pattern, &at) != PATTERN_FINE) {
            assert_in_range(at, 0, source.len);
            arena_reset(*state);
            continue;
        }
        read++;
        SaidWords words =
            said_words(*state, random_text(*state, &rng, "abc1 -.?*\n\xC3\xA9", TEXT));
        uint32_t count = pattern_find(&pattern, &words, &first);
        assert_true(count == 0 ? first == words.count : first + count <= words.count);
        arena_reset(*state);
    }
    assert_in_range(read, ROUNDS / 100, ROUNDS);
}

#define WATCHED(test) cmocka_unit_test_setup_teardown(test, watched_setup, watched_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WATCHED(words_are_small_letters_without_signs),
        WATCHED(bold_marks_and_unseen_letters_vanish),
        WATCHED(sentences_end_at_marks_and_lines),
        WATCHED(a_point_inside_a_number_ends_nothing),
        WATCHED(a_pattern_finds_what_it_says),
        WATCHED(a_pattern_that_does_not_read_says_why_and_where),
        WATCHED(a_hostile_pattern_over_a_long_text_ends_soon),
        WATCHED(random_patterns_over_random_texts_end_and_stay_inside),
    };
    return cmocka_run_group_tests_name("patterns", tests, NULL, NULL);
}
