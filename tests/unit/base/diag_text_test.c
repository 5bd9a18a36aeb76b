/* How a diagnostic looks: the GNU first line, the line of the file and the mark under it. */
#include "../support.h"

#include "aman/base/diag.h"

#include <string.h>

static const DiagKind UNKNOWN = {
    .code = "E0999",
    .level = LEVEL_ERROR,
    .says = {"tidak ada kunci '{0}' dalam {4}", "there is no key '{0}' in {4}"},
    .label = {"tidak dikenal", "not known here"},
    .hint = {"tulis '{1}'.|Kunci: {2}", "write '{1}'.|Keys: {2}"},
};
static const DiagKind PLAIN = {
    .code = "W0998", .level = LEVEL_WARNING, .says = {"aneh: {0}", "odd: {0}"}};

static const char FILE_TEXT[] = "steps:\n"
                                "  - id: tanda\n"
                                "    pilhan: []\n";

/* A text of one diagnostic of `kind` in `bytes`. */
static Str told(Arena *arena, const DiagKind *kind, Str bytes, Span where, const Str *args)
{
    Diags diags = diags_begin(arena);
    where.file = diags_add_file(&diags, STR("kenalan/pack.yaml"), bytes);
    diags.path = (DiagPath){.lesson = STR("teman-baru"), .step = STR("tanda")};
    Diag *diag = diags_add(&diags, kind, where, args, 3);
    diag->subject[LANG_ID] = STR("langkah");
    diag->subject[LANG_EN] = STR("a step");
    return diag_text(arena, &diags, diag, LANG_EN);
}

static void a_diagnostic_has_place_path_line_mark_and_hint(void **state)
{
    const Str args[] = {STR("pilhan"), STR("options"), STR("id, options")};
    Span where = {.line = 3, .column = 5, .length = 6};
    assert_str(told(*state, &UNKNOWN, str_from_c(FILE_TEXT), where, args),
               "kenalan/pack.yaml:3:5: error: there is no key 'pilhan' in a step [E0999]\n"
               "   in lesson 'teman-baru', step 'tanda'\n"
               "   3 |     pilhan: []\n"
               "     |     ^^^^^^ not known here\n"
               "   hint: write 'options'. Keys: id, options\n");
}

static void a_diagnostic_speaks_indonesian_too(void **state)
{
    Diags diags = diags_begin(*state);
    uint16_t file = diags_add_file(&diags, STR("pack.yaml"), str_from_c(FILE_TEXT));
    diags.path = (DiagPath){.lesson = STR("a"), .step = STR("b"), .part = STR("c")};
    Span where = {.file = file, .line = 3, .column = 5, .length = 6};
    Diag *diag = DIAG(&diags, UNKNOWN, where, STR("pilhan"), STR("options"), STR("id"));
    diag->subject[LANG_ID] = STR("langkah");
    assert_str(diag_text(*state, &diags, diag, LANG_ID),
               "pack.yaml:3:5: kesalahan: tidak ada kunci 'pilhan' dalam langkah [E0999]\n"
               "   di pelajaran 'a', langkah 'b', bagian 'c'\n"
               "   3 |     pilhan: []\n"
               "     |     ^^^^^^ tidak dikenal\n"
               "   saran: tulis 'options'. Kunci: id\n");
}

static void parts_of_a_hint_vanish_without_their_argument(void **state)
{
    Diag diag = {.kind = &UNKNOWN, .args = {STR("pilhan"), {0}, STR("id")}};
    assert_str(diag_hint(*state, &diag, LANG_EN), "Keys: id");
    diag.args[2] = (Str){0};
    assert_str(diag_hint(*state, &diag, LANG_EN), "");
}

static void a_mistake_of_the_whole_file_shows_no_line(void **state)
{
    const Str args[] = {STR("x"), {0}, {0}};
    assert_str(told(*state, &PLAIN, str_from_c(FILE_TEXT), (Span){0}, args),
               "kenalan/pack.yaml: warning: odd: x [W0998]\n"
               "   in lesson 'teman-baru', step 'tanda'\n");
}

static void a_place_past_the_end_shows_no_line(void **state)
{
    const Str args[] = {STR("x"), {0}, {0}};
    assert_str(told(*state, &PLAIN, str_from_c(FILE_TEXT), (Span){.line = 9, .column = 1}, args),
               "kenalan/pack.yaml:9:1: warning: odd: x [W0998]\n"
               "   in lesson 'teman-baru', step 'tanda'\n");
}

static void a_place_in_no_file_shows_no_line(void **state)
{
    Diags diags = diags_begin(*state);
    Diag *diag = DIAG(&diags, PLAIN, ((Span){.line = 1, .column = 1}), STR("x"));
    assert_str(diag_text(*state, &diags, diag, LANG_EN), ":1:1: warning: odd: x [W0998]\n");
}

static void a_second_place_is_shown_below(void **state)
{
    Diags diags = diags_begin(*state);
    uint16_t file = diags_add_file(&diags, STR("a.yaml"), STR("one\ntwo\n"));
    Span where = {.file = file, .line = 1, .column = 1, .length = 3};
    Diag *diag = DIAG(&diags, PLAIN, where, STR("x"));
    diag->noticed = (Span){.file = file, .line = 2, .column = 3, .length = 1};
    assert_str(diag_text(*state, &diags, diag, LANG_EN), "a.yaml:1:1: warning: odd: x [W0998]\n"
                                                         "   1 | one\n"
                                                         "     | ^^^\n"
                                                         "a.yaml:2:3: note: noticed here\n"
                                                         "   2 | two\n"
                                                         "     |   ^\n");
}

/* The line of the file as shown, and the line with the mark, both after their bar. */
static void shown_lines(Str text, Str *line, Str *mark)
{
    Str next;
    *line = *mark = (Str){0};
    while (str_next_line(&text, &next)) {
        int64_t bar = str_find(next, STR(" | "));
        if (bar >= 0) {
            Str after = str_slice(next, (size_t)bar + 3, next.len);
            *(line->at ? mark : line) = after;
        }
    }
}

/* Shows `line` with a mark at `column`; true when the first '^' is under the first `letter`. */
static bool is_marked(Arena *arena, Str line, uint32_t column, const char *letter)
{
    const Str args[] = {{0}, {0}, {0}};
    Str shown, mark;
    shown_lines(told(arena, &PLAIN, line, (Span){0, 1, column, 1}, args), &shown, &mark);
    int64_t under = str_find(shown, str_from_c(letter)), sign = str_find(mark, STR("^"));
    return under >= 0 && sign >= 0 &&
           str_letters(str_slice(shown, 0, (size_t)under)) == (uint32_t)sign;
}

static void the_mark_stands_under_its_letter(void **state)
{
    static const struct {
        const char *line;
        uint32_t column;
    } rows[] = {
        {"X", 1},
        {"abcX", 4},
        {"\xC3\xA9\xC3\xA9X", 3},
        {"“Oke” X", 7},
        {"\xF0\x9F\x98\x80X", 2},
        {"\tX", 2},
        {"\x1B[31mX", 6},
        {"\xFF\xFEX", 3},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (!is_marked(*state, str_from_c(rows[i].line), rows[i].column, "X")) {
            fail_msg("the mark is not under column %u of row %zu", rows[i].column, i);
        }
    }
}

static void long_lines_are_cut_around_the_mark(void **state)
{
    enum { LETTERS = 400, SHOWN = 96 };
    for (uint32_t column = 1; column <= LETTERS; column += 7) {
        Str line = {0}, shown, mark;
        for (uint32_t i = 1; i <= LETTERS; i++) {
            line = str_print(*state, STR_FMT "%s", STR_ARG(line), i == column ? "X" : "\xC3\xA9");
        }
        const Str args[] = {{0}, {0}, {0}};
        assert_true(is_marked(*state, line, column, "X"));
        shown_lines(told(*state, &PLAIN, line, (Span){0, 1, column, 1}, args), &shown, &mark);
        assert_in_range(str_letters(shown), 30, SHOWN);
        arena_reset(*state);
    }
}

static void the_mark_never_reaches_past_the_line(void **state)
{
    const Str args[] = {{0}, {0}, {0}};
    Str shown, mark;
    Span where = {.line = 1, .column = 3, .length = 4000};
    shown_lines(told(*state, &PLAIN, STR("abcdef"), where, args), &shown, &mark);
    assert_str(mark, "  ^^^^");
}

static void a_mark_after_the_last_letter_is_shown(void **state)
{
    const Str args[] = {{0}, {0}, {0}};
    Str shown, mark;
    shown_lines(told(*state, &PLAIN, STR("abc"), (Span){0, 1, 4, 1}, args), &shown, &mark);
    assert_str(mark, "   ^");
}

static void a_line_never_commands_the_terminal(void **state)
{
    static const char *const lines[] = {
        "a\x1B[2Jb",  "a\x07z", "a\x7Fz",         "a\x08z",         "a\xC2\x9B[z",
        "a\xC2\x85z", "a\xFFz", "a\xE2\x80\xAEz", "a\xE2\x81\xA6z",
    };
    const Str args[] = {{0}, {0}, {0}};
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        Str shown, mark;
        Span where = {.line = 1, .column = 1, .length = 1};
        shown_lines(told(*state, &PLAIN, str_from_c(lines[i]), where, args), &shown, &mark);
        if (!str_starts(shown, STR("a?"))) {
            fail_msg("row %zu is shown as <" STR_FMT ">", i, STR_ARG(shown));
        }
    }
}

static void a_sentence_never_commands_the_terminal(void **state)
{
    const Str args[] = {STR("\x1B[2Jx\xC2\x9By\xE2\x80\xAEz\n"), {0}, {0}};
    Str text = told(*state, &PLAIN, STR("one\n"), (Span){.line = 1, .column = 1}, args);
    assert_true(str_find(text, STR("odd: ?[2Jx?y?z? [W0998]\n")) > 0);
}

static void a_hint_can_speak_of_the_subject(void **state)
{
    static const DiagKind ABOUT = {
        .code = "E0995", .says = {"a", "b"}, .hint = {"tulis {4}", "write {4}"}};
    const Diag diag = {.kind = &ABOUT, .subject = {STR("ini"), STR("this\x1B")}};
    assert_str(diag_hint(*state, &diag, LANG_ID), "tulis ini");
    assert_str(diag_hint(*state, &diag, LANG_EN), "write this?");
}

static void a_line_that_hides_is_not_shown(void **state)
{
    Diags diags = diags_begin(*state);
    uint16_t file = diags_add_file(&diags, STR("a.yaml"), STR("one\n"));
    Diag *diag = DIAG(&diags, PLAIN, ((Span){file, 1, 1, 3}), STR("x"));
    diag->hides_line = true;
    assert_int_equal(str_find(diag_text(*state, &diags, diag, LANG_EN), STR("one")), -1);
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(a_diagnostic_has_place_path_line_mark_and_hint),
        WITH_ARENA(a_diagnostic_speaks_indonesian_too),
        WITH_ARENA(parts_of_a_hint_vanish_without_their_argument),
        WITH_ARENA(a_mistake_of_the_whole_file_shows_no_line),
        WITH_ARENA(a_place_past_the_end_shows_no_line),
        WITH_ARENA(a_place_in_no_file_shows_no_line),
        WITH_ARENA(a_second_place_is_shown_below),
        WITH_ARENA(the_mark_stands_under_its_letter),
        WITH_ARENA(long_lines_are_cut_around_the_mark),
        WITH_ARENA(the_mark_never_reaches_past_the_line),
        WITH_ARENA(a_mark_after_the_last_letter_is_shown),
        WITH_ARENA(a_hint_can_speak_of_the_subject),
        WITH_ARENA(a_line_that_hides_is_not_shown),
        WITH_ARENA(a_line_never_commands_the_terminal),
        WITH_ARENA(a_sentence_never_commands_the_terminal),
    };
    return cmocka_run_group_tests_name("diagnostics as text", tests, NULL, NULL);
}
