/* How a message looks, letter by letter, in both languages. */
#include "packs.h"

#include "aman/base/file.h"

#include <string.h>

static const char PACK[] = "aman_pack: 1\n"
                           "id: kenalan\n"
                           "version: 1.0.0\n"
                           "title: {id: A, en: A}\n"
                           "lessons:\n"
                           "  - id: teman-baru\n"
                           "    title: {id: A, en: A}\n"
                           "    steps:\n"
                           "      - id: tanda\n"
                           "        type: choice\n"
                           "        ask: {id: A, en: A}\n"
                           "        picture: topic_kenalan\n"
                           "        keep_order: true\n"
                           "        pilhan:\n"
                           "          - satu\n";

static Diags parse(Arena *arena, Str bytes)
{
    Diags diags = diags_begin(arena);
    const Pack *pack;
    assert_false(
        pack_parse(arena, STR("lessons/kenalan/pack.yaml"), bytes, &ACTIVITY_KINDS, &diags, &pack));
    diags_sort(&diags);
    return diags;
}

static Str text_of(Arena *arena, const char *bytes, const DiagKind *kind, Lang lang)
{
    Diags diags = parse(arena, str_from_c(bytes));
    const Diag *diag = diag_find(&diags, kind);
    assert_non_null(diag);
    return diag_text(arena, &diags, diag, lang);
}

static void a_message_in_english_has_place_path_line_mark_and_hint(void **state)
{
    assert_str(text_of(*state, PACK, &DIAG_UNKNOWN_KEY, LANG_EN),
               "lessons/kenalan/pack.yaml:14:9: error: there is no key 'pilhan' in this step of "
               "type 'choice' [E0204]\n"
               "   in lesson 'teman-baru', step 'tanda'\n"
               "   14 |         pilhan:\n"
               "      |         ^^^^^^ not known here\n"
               "   hint: write 'options'. Keys here: id, type, variant, notes, ask, options, "
               "items, picture, "
               "keep_order, lint_ok, because\n");
}

static void a_message_in_indonesian_has_the_same_form(void **state)
{
    assert_str(
        text_of(*state, PACK, &DIAG_UNKNOWN_KEY, LANG_ID),
        "lessons/kenalan/pack.yaml:14:9: kesalahan: tidak ada kunci 'pilhan' di langkah "
        "jenis 'choice' ini [E0204]\n"
        "   di pelajaran 'teman-baru', langkah 'tanda'\n"
        "   14 |         pilhan:\n"
        "      |         ^^^^^^ tidak dikenal di sini\n"
        "   saran: tulis 'options'. Kunci di sini: id, type, variant, notes, ask, options, items, "
        "picture, keep_order, lint_ok, because\n");
}

static void the_page_about_messages_shows_a_real_one(void **state)
{
    Str page;
    assert_int_equal(
        file_read(*state, AMAN_SOURCE_DIR "/docs/diagnostics.md", PACK_MAX_BYTES, &page), FILE_OK);
    Str text = text_of(*state, PACK, &DIAG_UNKNOWN_KEY, LANG_EN);
    assert_true(str_find(page, text) > 0);
}

static void a_bracket_that_is_left_open_shows_both_places(void **state)
{
    assert_str(text_of(*state, "aman_pack: 1\ntitle: {id: A, en: A\ntopic: foto\n",
                       &DIAG_OPEN_BRACKET, LANG_EN),
               "lessons/kenalan/pack.yaml:2:8: error: this bracket is not closed, or a comma is "
               "missing inside it [E0102]\n"
               "   2 | title: {id: A, en: A\n"
               "     |        ^ opened here\n"
               "   hint: add } or ], or the comma; put \"…\" around a text that holds ' #' or a "
               "quote\n"
               "lessons/kenalan/pack.yaml:3:6: note: noticed here\n"
               "   3 | topic: foto\n"
               "     |      ^\n");
}

static void a_hint_without_a_near_name_leaves_that_part_out(void **state)
{
    Diags diags = parse(*state, STR("aman_pack: 1\nsound: a\n"));
    Str hint = diag_hint(*state, diag_find(&diags, &DIAG_UNKNOWN_KEY), LANG_EN);
    assert_true(str_starts(hint, STR("Keys here: aman_pack, ")));
}

static void a_file_without_a_line_shows_its_name_only(void **state)
{
    assert_str(text_of(*state, "# catatan\n", &DIAG_FILE_EMPTY, LANG_ID),
               "lessons/kenalan/pack.yaml: kesalahan: berkas ini kosong [E0104]\n"
               "   saran: mulai sebuah paket dengan baris 'aman_pack: 1'\n");
}

static void what_could_command_a_terminal_is_not_shown(void **state)
{
    Str text = text_of(*state, "aman_pack: \"\x1b[31m\"\n", &DIAG_CONTROL, LANG_EN);
    assert_true(str_find(text, STR("\x1b")) < 0);
    assert_true(str_find(text, STR("aman_pack: \"?[31m\"")) > 0);
}

static void an_escape_that_hides_in_a_key_is_not_shown(void **state)
{
    Str text = text_of(*state, "aman_pack: 1\n\"a\\eb\": 1\n", &DIAG_UNKNOWN_KEY, LANG_EN);
    assert_true(str_find(text, STR("\x1b")) < 0);
    assert_true(str_find(text, STR("there is no key 'a?b'")) > 0);
}

static void a_long_line_is_cut_around_its_mark(void **state)
{
    char line[600];
    memset(line, 'x', sizeof line);
    memcpy(line, "aman_pack: 1\n\"", 14);
    memcpy(line + 580, "\": 1\nbad: [\n\0", 13);
    Str text = text_of(*state, line, &DIAG_OPEN_BRACKET, LANG_EN);
    assert_in_range(text.len, 100, 500);
    line[585] = '\0';
    text = text_of(*state, line, &DIAG_UNKNOWN_KEY, LANG_EN);
    Str last;
    for (Str rest = text; str_next_line(&rest, &last);) {
        if (str_starts(last, STR("   2 |"))) {
            assert_in_range(str_letters(last), 50, 120);
        }
    }
}

static void the_mark_stands_under_letters_of_several_bytes(void **state)
{
    assert_str(text_of(*state, "aman_pack: 1\ntitle: {id: é😀, en: **A**}\n", &DIAG_ALIAS, LANG_EN),
               "lessons/kenalan/pack.yaml:2:21: error: '&' and '*' cannot stand at the start of a "
               "text [E0119]\n"
               "   2 | title: {id: é😀, en: **A**}\n"
               "     |                     ^ here\n"
               "   hint: put quotes around it, such as \"**bold**\"; if it is a reference, write "
               "the content again\n");
}

static void the_last_line_counts_and_names_a_code(void **state)
{
    Diags diags = parse(*state, STR("aman_pack: 7\n"));
    assert_str(diags_summary(*state, &diags, LANG_EN),
               "1 file, 1 error, 0 warnings. 'aman-kiosk explain E0201' says more.");
    assert_str(diags_summary(*state, &diags, LANG_ID),
               "1 berkas, 1 kesalahan, 0 peringatan. 'aman-kiosk explain E0201' menjelaskannya.");
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(a_message_in_english_has_place_path_line_mark_and_hint),
        WITH_ARENA(a_message_in_indonesian_has_the_same_form),
        WITH_ARENA(the_page_about_messages_shows_a_real_one),
        WITH_ARENA(a_bracket_that_is_left_open_shows_both_places),
        WITH_ARENA(a_hint_without_a_near_name_leaves_that_part_out),
        WITH_ARENA(a_file_without_a_line_shows_its_name_only),
        WITH_ARENA(what_could_command_a_terminal_is_not_shown),
        WITH_ARENA(an_escape_that_hides_in_a_key_is_not_shown),
        WITH_ARENA(a_long_line_is_cut_around_its_mark),
        WITH_ARENA(the_mark_stands_under_letters_of_several_bytes),
        WITH_ARENA(the_last_line_counts_and_names_a_code),
    };
    return cmocka_run_group_tests_name("messages", tests, NULL, NULL);
}
