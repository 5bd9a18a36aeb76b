/* The table of diagnostics: whole in both languages, and every example does what it says. */
#include "packs.h"

#include <string.h>

static Diags load_example(Arena *arena, const Terms *terms, const DiagKind *kind, bool right)
{
    Diags diags = diags_begin(arena);
    const Pack *pack;
    bool is_usable = pack_parse(arena, STR("example"), diag_example(kind, right), &ACTIVITY_KINDS,
                                &diags, &pack);
    if (is_usable) {
        lint_pack(terms, pack, &diags);
    }
    return diags;
}

static void every_wrong_example_gives_its_code_alone(void **state)
{
    Arena *arena = *state;
    const Terms *terms = shipped_terms(arena);
    for (size_t i = 0; i < DIAG_KIND_COUNT; i++) {
        const DiagKind *kind = &DIAG_KINDS[i];
        if (diag_example(kind, false).len == 0) {
            continue;
        }
        Diags diags = load_example(arena, terms, kind, false);
        if (diags.count != 1 || diags.items[0].kind != kind) {
            fail_msg("%s: %zu messages, the first is %s", kind->code, diags.count,
                     diags.count ? diags.items[0].kind->code : "none");
        }
    }
}

static void every_right_example_gives_no_message(void **state)
{
    Arena *arena = *state;
    const Terms *terms = shipped_terms(arena);
    for (size_t i = 0; i < DIAG_KIND_COUNT; i++) {
        const DiagKind *kind = &DIAG_KINDS[i];
        if (diag_example(kind, false).len == 0) {
            continue;
        }
        Diags diags = load_example(arena, terms, kind, true);
        if (diags.count != 0) {
            fail_msg("%s: the right example gives %s", kind->code, diags.items[0].kind->code);
        }
    }
}

/* One row of the table in one language. */
typedef struct {
    const DiagKind *kind;
    Lang lang;
    const char *words[4]; /* sentence, hint, reason; the label may be missing */
} Row;
enum { ROW_WORDS = 4 };

static bool row_at(size_t number, Row *row)
{
    if (number >= DIAG_KIND_COUNT * LANG_COUNT) {
        return false;
    }
    const DiagKind *kind = &DIAG_KINDS[number / LANG_COUNT];
    Lang lang = (Lang)(number % LANG_COUNT);
    *row = (Row){kind,
                 lang,
                 {kind->says[lang], kind->hint[lang], kind->about[lang],
                  kind->label[lang] ? kind->label[lang] : ""}};
    return true;
}

static void every_row_is_whole_in_both_languages(void **state)
{
    (void)state;
    Row row;
    for (size_t i = 0; row_at(i, &row); i++) {
        if (!row.words[0] || !row.words[1] || !row.words[2]) {
            fail_msg("%s lacks words in %s", row.kind->code, lang_code(row.lang));
        }
        assert_non_null(row.kind->wrong[row.lang]);
        assert_non_null(row.kind->right[row.lang]);
    }
}

static void codes_are_unique_and_sorted(void **state)
{
    (void)state;
    for (size_t i = 1; i < DIAG_KIND_COUNT; i++) {
        /* Groups follow each other by their digits: W0501 stands with E0503. */
        if (strcmp(DIAG_KINDS[i - 1].code + 1, DIAG_KINDS[i].code + 1) >= 0) {
            fail_msg("%s stands before %s", DIAG_KINDS[i - 1].code, DIAG_KINDS[i].code);
        }
    }
}

static void a_code_is_found_in_small_letters_too(void **state)
{
    (void)state;
    assert_ptr_equal(diag_kind_find(STR("e0204")), &DIAG_UNKNOWN_KEY);
    assert_null(diag_kind_find(STR("E9999")));
}

/* The first word of programmers in `words`, or NULL. */
static const char *jargon_in(const char *words)
{
    static const char *const FORBIDDEN[] = {
        "scalar", "mapping", "node",    "sequence", "token",  "parse",   "string",
        "array",  "boolean", "syntax",  "invalid",  "skalar", "null",    "pemetaan",
        "simpul", "larik",   "sintaks", "alias",    "objek",  "integer",
    };
    for (size_t i = 0; i < sizeof FORBIDDEN / sizeof *FORBIDDEN; i++) {
        if (strstr(words, FORBIDDEN[i])) {
            return FORBIDDEN[i];
        }
    }
    return NULL;
}

static void no_message_uses_the_words_of_programmers(void **state)
{
    (void)state;
    Row row;
    for (size_t i = 0; row_at(i, &row); i++) {
        const char *found = NULL;
        for (size_t j = 0; j < ROW_WORDS && !found; j++) {
            found = jargon_in(row.words[j]);
        }
        if (found) {
            fail_msg("%s says '%s'", row.kind->code, found);
        }
    }
}

/* Bit n is set when `words` holds "{n}". */
static unsigned arguments_in(const char *words)
{
    unsigned found = 0;
    for (unsigned n = 0; n <= DIAG_ARGS; n++) {
        const char name[] = {'{', (char)('0' + n), '}', '\0'};
        found |= strstr(words, name) ? 1U << n : 0;
    }
    return found;
}

static void both_languages_say_the_same_arguments(void **state)
{
    (void)state;
    for (size_t i = 0; i < DIAG_KIND_COUNT; i++) {
        const DiagKind *kind = &DIAG_KINDS[i];
        bool is_same = arguments_in(kind->says[LANG_ID]) == arguments_in(kind->says[LANG_EN]) &&
                       arguments_in(kind->hint[LANG_ID]) == arguments_in(kind->hint[LANG_EN]);
        if (!is_same) {
            fail_msg("%s: the languages differ in their arguments", kind->code);
        }
    }
}

static size_t sentences_in(const char *words)
{
    size_t count = 0;
    for (const char *at = words; (at = strchr(at, '.')); at++) {
        count += at[1] == '\0' || (at[1] == ' ' && at[2] >= 'A' && at[2] <= 'Z');
    }
    return count;
}

static void every_reason_is_one_to_three_sentences(void **state)
{
    (void)state;
    Row row;
    for (size_t i = 0; row_at(i, &row); i++) {
        const char *about = row.kind->about[row.lang];
        size_t count = sentences_in(about);
        if (count < 1 || count > 3 || about[strlen(about) - 1] != '.') {
            fail_msg("%s: '%s'", row.kind->code, about);
        }
    }
}

static void no_sentence_ends_with_a_full_stop(void **state)
{
    (void)state;
    Row row;
    for (size_t i = 0; row_at(i, &row); i++) {
        const char *says = row.kind->says[row.lang]; /* the code in brackets follows it */
        if (says[0] == '\0' || says[strlen(says) - 1] == '.') {
            fail_msg("%s: '%s'", row.kind->code, says);
        }
    }
}

static void explain_tells_the_reason_and_marks_what_differs(void **state)
{
    assert_str(diag_explain(*state, &DIAG_DUPLICATE_KEY, LANG_EN),
               "E0203 (error): the key '…' is already there above\n\n"
               "With two of them it is not clear which one counts.\n\n"
               "Not yet right:\n\n"
               "    …\n"
               "            title: {id: Satu, en: One}\n"
               "            text: {id: Teks., en: Text.}\n"
               "  >         text: {id: Lagi., en: Again.}\n\n"
               "Like this:\n\n"
               "    …\n"
               "            title: {id: Satu, en: One}\n"
               "            text: {id: Teks., en: Text.}\n");
    Str text = diag_explain(*state, &DIAG_DUPLICATE_KEY, LANG_ID);
    assert_true(str_starts(text, STR("E0203 (kesalahan): kunci '…' sudah ada di atas\n\nKalau ada "
                                     "dua, tidak jelas mana yang berlaku.\n\nBelum tepat:\n")));
}

static void explain_shows_what_cannot_be_seen(void **state)
{
    const struct {
        const DiagKind *kind;
        const char *is, *shown;
    } signs[] = {
        {&DIAG_BAD_UTF8, "Con\xFF", "Con<byte FF>"},
        {&DIAG_CONTROL, "Con\x07", "Con<U+0007>"},
        {&DIAG_DIRECTION, "Con\u202E", "Con<U+202E>"},
        {&DIAG_NOT_NFC, "Cafe\u0301", "Cafe<U+0301>"},
        {&DIAG_TAB, "\n\t- id", "\n  > <tab>- id"},
    };
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        Str is = str_from_c(signs[i].is), shown = str_from_c(signs[i].shown);
        Str text = diag_explain(*state, signs[i].kind, LANG_EN);
        assert_true(str_find(diag_example(signs[i].kind, false), is) >= 0);
        assert_true(str_find(text, is) < 0);
        assert_true(str_find(text, shown) >= 0);
    }
}

/* The lines of an excerpt, and how many of them are marked; each has its margin. */
static size_t count_lines(const DiagKind *kind, const char *excerpt, size_t *marked)
{
    Str rest = str_from_c(excerpt), line;
    size_t count = 0;
    for (*marked = 0; str_next_line(&rest, &line); count++) {
        bool is_marked = str_starts(line, STR("  > "));
        if (!is_marked && !str_starts(line, STR("    "))) {
            fail_msg("%s: no margin before '" STR_FMT "'", kind->code, STR_ARG(line));
        }
        *marked += is_marked;
    }
    return count;
}

static void every_example_is_short_and_marked(void **state)
{
    enum { MOST_LINES = 19 };
    (void)state;
    Row row;
    for (size_t i = 0; row_at(i, &row); i++) {
        const char *wrong = row.kind->wrong[row.lang], *right = row.kind->right[row.lang];
        size_t wrong_marked, right_marked;
        size_t wrong_lines = count_lines(row.kind, wrong, &wrong_marked);
        size_t right_lines = count_lines(row.kind, right, &right_marked);
        if (wrong_lines > MOST_LINES || right_lines > MOST_LINES) {
            fail_msg("%s: the example is too long", row.kind->code);
        }
        if (wrong_marked + right_marked == 0 || strcmp(wrong, right) == 0) {
            fail_msg("%s: nothing shows how the examples differ", row.kind->code);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(every_wrong_example_gives_its_code_alone, arena_setup,
                                        arena_teardown),
        cmocka_unit_test_setup_teardown(every_right_example_gives_no_message, arena_setup,
                                        arena_teardown),
        cmocka_unit_test(every_row_is_whole_in_both_languages),
        cmocka_unit_test(codes_are_unique_and_sorted),
        cmocka_unit_test(a_code_is_found_in_small_letters_too),
        cmocka_unit_test(no_message_uses_the_words_of_programmers),
        cmocka_unit_test(both_languages_say_the_same_arguments),
        cmocka_unit_test(every_reason_is_one_to_three_sentences),
        cmocka_unit_test(no_sentence_ends_with_a_full_stop),
        cmocka_unit_test_setup_teardown(explain_tells_the_reason_and_marks_what_differs,
                                        arena_setup, arena_teardown),
        cmocka_unit_test_setup_teardown(explain_shows_what_cannot_be_seen, arena_setup,
                                        arena_teardown),
        cmocka_unit_test(every_example_is_short_and_marked),
    };
    return cmocka_run_group_tests_name("codes", tests, NULL, NULL);
}
