/* What editors of all systems write, and what YAML allows: none of it is a mistake. */
#include "packs.h"

#include <string.h>

static void assert_accepted(Arena *arena, Str bytes)
{
    Diags diags = diags_of(arena, bytes, &ACTIVITY_KINDS);
    assert_str(messages(arena, &diags), "");
}

static Str with_windows_ends(Arena *arena, Str text)
{
    char *out = arena_alloc(arena, (size_t)text.len * 2);
    uint32_t len = 0;
    for (uint32_t i = 0; i < text.len; i++) {
        if (text.at[i] == '\n') {
            out[len++] = '\r';
        }
        out[len++] = text.at[i];
    }
    return (Str){out, len};
}

static void line_ends_of_windows_are_accepted(void **state)
{
    assert_accepted(*state, with_windows_ends(*state, pack_with(*state, "")));
}

static void a_byte_order_mark_is_accepted(void **state)
{
    Str pack = pack_with(*state, "");
    assert_accepted(*state, str_print(*state, "\xEF\xBB\xBF" STR_FMT, STR_ARG(pack)));
}

static void a_byte_order_mark_does_not_move_columns(void **state)
{
    Diags diags = diags_of(*state,
                           STR("\xEF\xBB\xBF"
                               "aman_pack: 7\n"),
                           &ACTIVITY_KINDS);
    assert_str(messages(*state, &diags), "E0201 1:12");
}

static void a_file_of_windows_notepad_is_accepted(void **state)
{
    Str pack = with_windows_ends(*state, pack_with(*state, ""));
    assert_accepted(*state, str_print(*state, "\xEF\xBB\xBF" STR_FMT, STR_ARG(pack)));
}

static void a_last_line_without_an_end_is_accepted(void **state)
{
    Str pack = pack_with(*state, "");
    assert_accepted(*state, str_slice(pack, 0, pack.len - 1));
}

static void notes_and_document_marks_are_accepted(void **state)
{
    Str pack = pack_with(*state, "");
    assert_accepted(*state,
                    str_print(*state, "# catatan\n---\n" STR_FMT "...\n# akhir\n", STR_ARG(pack)));
}

static void every_way_to_write_a_text_is_accepted(void **state)
{
    assert_accepted(*state, pack_with(*state, "      - id: a\n"
                                              "        type: card\n"
                                              "        title: {id: \"Satu: dua\", en: 'It''s'}\n"
                                              "        text:\n"
                                              "          id: >\n"
                                              "            Satu\n"
                                              "            dua.\n"
                                              "          en: |\n"
                                              "            One #1\n"
                                              "        memory:\n"
                                              "          id: \"**Tebal** – é\"\n"
                                              "          en: \"&, *, ! and @\"\n"));
}

static void a_tab_inside_a_text_is_accepted(void **state)
{
    assert_accepted(*state, pack_with(*state, "      - id: a\n"
                                              "        type: card\n"
                                              "        title: {id: Satu, en: One}\t# catatan\n"
                                              "        text: {id: Teks., en: Text.}\n"));
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(line_ends_of_windows_are_accepted),
        WITH_ARENA(a_byte_order_mark_is_accepted),
        WITH_ARENA(a_byte_order_mark_does_not_move_columns),
        WITH_ARENA(a_file_of_windows_notepad_is_accepted),
        WITH_ARENA(a_last_line_without_an_end_is_accepted),
        WITH_ARENA(notes_and_document_marks_are_accepted),
        WITH_ARENA(every_way_to_write_a_text_is_accepted),
        WITH_ARENA(a_tab_inside_a_text_is_accepted),
    };
    return cmocka_run_group_tests_name("accepted files", tests, NULL, NULL);
}
