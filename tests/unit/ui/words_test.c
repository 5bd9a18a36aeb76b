/* Rules about all words of the interface, which stand on every page: assets/words/ui.yaml. */
#include "../support.h"

#include "aman/activities/activity.h"
#include "aman/pack/lint.h"
#include "aman/pack/texts.h"

enum { ARENA_BYTES = 64 << 20, LETTERS_MOST = 200 };

/* Runs `holds` for each word in each language; fails with the words for which it does not. */
static void check_words(bool (*holds)(Str words))
{
    for (int id = PHRASES_UI_FIRST; id < (int)PHRASES_UI_END; id++) {
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            Str words = phrase((Phrase)id, (Lang)lang);
            if (!holds(words)) {
                fail_msg("'" STR_FMT "'", STR_ARG(words));
            }
        }
    }
}

static bool has_a_fitting_length(Str words)
{
    uint32_t letters = str_letters(words);
    return letters > 0 && letters <= LETTERS_MOST && str_trim(words).len == words.len;
}

static void no_word_is_empty_or_too_long(void **state)
{
    (void)state;
    check_words(has_a_fitting_length);
}

static bool is_bold_closed(Str words)
{
    bool is_open = false;
    for (size_t i = 0; i + 1 < words.len; i++) {
        if (words.at[i] == '*' && words.at[i + 1] == '*') {
            is_open = !is_open;
            i++;
        }
    }
    return !is_open;
}

static void bold_words_end(void **state)
{
    (void)state;
    check_words(is_bold_closed);
}

/* Letters that look alike are the same, and nothing is there that cannot be seen. */
static bool is_plain(Str words)
{
    for (size_t at = 0, size; at < words.len; at += size) {
        uint32_t point = str_code_point(str_slice(words, at, words.len), &size);
        bool is_control = point < 0x20 || (point >= 0x7F && point < 0xA0) || point == 0xFEFF;
        if (is_control || (point >= 0x2028 && point <= 0x202E) ||
            (point >= 0x2066 && point <= 0x2069)) {
            return false;
        }
    }
    return str_is_nfc(words);
}

static void no_word_hides_a_sign(void **state)
{
    (void)state;
    check_words(is_plain);
}

/* A word as a file that holds only it. */
typedef struct {
    Span where;
    Text text;
} OneWord;

static const Field FIELDS[] = {
    FIELD_TEXT("text", OneWord, text, REQUIRED, 1, LETTERS_MOST),
    FIELD_END,
};
static const Shape SHAPE = {.key = "word", .fields = FIELDS, .size = sizeof(OneWord)};

/* Like help.yaml they may name services: they label its rows. */
static void no_word_is_one_that_texts_should_not_hold(void **state)
{
    (void)state;
    Arena *arena = arena_new(ARENA_BYTES);
    assert_non_null(arena);
    Diags diags = diags_begin(arena);
    const Terms *terms;
    assert_true(terms_load(arena, AMAN_SOURCE_DIR "/lessons", &ACTIVITY_KINDS, &diags, &terms));
    for (int id = PHRASES_UI_FIRST; id < (int)PHRASES_UI_END; id++) {
        OneWord word = {.text = phrase_text((Phrase)id)};
        lint_shape(terms, &SHAPE, &word, 1U << WHERE_HELP, &diags);
        if (diags.count > 0) {
            Str text = diag_text(arena, &diags, &diags.items[0], LANG_EN);
            fail_msg("'" STR_FMT "': " STR_FMT, STR_ARG(word.text.in[LANG_FIRST]), STR_ARG(text));
        }
    }
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_word_is_empty_or_too_long),
        cmocka_unit_test(bold_words_end),
        cmocka_unit_test(no_word_hides_a_sign),
        cmocka_unit_test(no_word_is_one_that_texts_should_not_hold),
    };
    return cmocka_run_group_tests_name("words", tests, NULL, NULL);
}
