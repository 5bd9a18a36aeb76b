/* Files that are broken on purpose or by accident on a large scale: each ends soon and is reported.
 */
#include "packs.h"

#include <stdio.h>
#include <string.h>

enum { ARENA_BYTES = 256 * 1024 * 1024, LIMIT_S = 20 };

static int setup(void **state)
{
    limit_processor(LIMIT_S); /* quadratic behaviour would hang */
    *state = arena_new(ARENA_BYTES);
    return *state ? 0 : -1;
}

static int teardown(void **state)
{
    limit_processor(0);
    arena_free(*state);
    return 0;
}

static Diags parse(Arena *arena, Str bytes)
{
    Diags diags = diags_begin(arena);
    const Pack *pack;
    bool is_usable = pack_parse(arena, STR("pack.yaml"), bytes, &ACTIVITY_KINDS, &diags, &pack);
    assert_false(is_usable);
    return diags;
}

static Str filled(Arena *arena, size_t count, char with)
{
    char *bytes = arena_alloc(arena, count);
    assert_non_null(bytes);
    memset(bytes, with, count);
    return (Str){bytes, (uint32_t)count};
}

static bool has(const Diags *diags, const DiagKind *kind)
{
    return diag_find(diags, kind) != NULL;
}

static void sixty_four_kib_of_brackets_end_soon(void **state)
{
    Diags diags = parse(*state, filled(*state, 64 * 1024, '['));
    assert_true(has(&diags, &DIAG_TOO_DEEP));
}

static void four_mib_of_brackets_end_soon(void **state)
{
    Diags diags = parse(*state, filled(*state, PACK_MAX_BYTES, '['));
    assert_true(has(&diags, &DIAG_TOO_DEEP));
}

/* Lines short enough to pass the limit for lines, so that depth alone must end it. */
static void four_mib_of_brackets_in_lines_end_soon(void **state)
{
    enum { LINE = 4000 };
    Str bytes = filled(*state, PACK_MAX_BYTES, '[');
    for (size_t i = LINE; i < PACK_MAX_BYTES; i += LINE) {
        ((char *)bytes.at)[i] = '\n';
    }
    Diags diags = parse(*state, bytes);
    assert_str(messages(*state, &diags), "E0117 1:33");
}

/* Every key must be compared with the known ones only, not with all keys before it. */
static void four_mib_of_unknown_keys_end_soon(void **state)
{
    enum { KEYS = 24900, LINE = 160 };
    char *bytes = arena_alloc(*state, (size_t)KEYS * LINE + LINE);
    assert_non_null(bytes);
    size_t len = (size_t)snprintf(bytes, LINE, "aman_pack: 1\n");
    for (int i = 0; i < KEYS; i++) {
        len += (size_t)snprintf(bytes + len, LINE, "k%05d%0140d: 1\n", i, 0);
    }
    Diags diags = parse(*state, (Str){bytes, (uint32_t)len});
    assert_int_equal(diags.count, DIAGS_PER_FILE);
    assert_in_range(diags.errors, KEYS, KEYS + 16);
}

static void four_mib_of_braces_end_soon(void **state)
{
    Diags diags = parse(*state, filled(*state, PACK_MAX_BYTES, '{'));
    assert_true(has(&diags, &DIAG_TOO_DEEP));
}

static void a_line_that_is_too_long_is_reported(void **state)
{
    Diags diags = parse(*state, filled(*state, 5000, 'a'));
    assert_true(has(&diags, &DIAG_LONG_LINE));
}

static void too_many_parts_are_refused(void **state)
{
    enum { ENTRIES = 60000, ENTRY = 4 };
    Str bytes = filled(*state, (size_t)ENTRIES * ENTRY, '\n');
    char *at = (char *)bytes.at;
    for (size_t i = 0; i < ENTRIES; i++) {
        memcpy(at + i * ENTRY, "- a\n", ENTRY);
    }
    Diags diags = parse(*state, bytes);
    assert_true(has(&diags, &DIAG_TOO_MANY_NODES));
}

static void ten_thousand_mistakes_are_counted_and_fifty_shown(void **state)
{
    enum { MISTAKES = 10000, LINE = 16 };
    Arena *arena = *state;
    char *bytes = arena_alloc(arena, (size_t)MISTAKES * LINE + LINE);
    size_t len = 0;
    for (int i = 0; i < MISTAKES; i++) {
        len += (size_t)snprintf(bytes + len, LINE, "key%05d: 1\n", i);
    }
    Diags diags = parse(arena, (Str){bytes, (uint32_t)len});
    assert_int_equal(diags.count, DIAGS_PER_FILE);
    assert_in_range(diags.errors, MISTAKES, MISTAKES + 16);
    assert_int_equal(diags.files[0].hidden, diags.errors - DIAGS_PER_FILE);
}

static void ten_thousand_mistakes_in_one_library_are_counted_by_file(void **state)
{
    enum { FILES = 10, MISTAKES = 1000, LINE = 16 };
    Arena *arena = *state;
    Diags diags = diags_begin(arena);
    for (int file = 0; file < FILES; file++) {
        Str bytes = filled(arena, (size_t)MISTAKES * LINE, '\n');
        for (int i = 0; i < MISTAKES; i++) {
            char line[LINE + 1];
            int len = snprintf(line, sizeof line, "zzz%05d: 1", i);
            memcpy((char *)bytes.at + (size_t)i * LINE, line, (size_t)len);
        }
        const Pack *pack;
        Str name = str_print(arena, "pack%d.yaml", file);
        assert_false(pack_parse(arena, name, bytes, &ACTIVITY_KINDS, &diags, &pack));
    }
    assert_int_equal(diags.count, FILES * DIAGS_PER_FILE);
    assert_in_range(diags.errors, FILES * MISTAKES, FILES * (MISTAKES + 16));
    Str summary = diags_summary(arena, &diags, LANG_EN);
    assert_true(str_starts(summary, STR("pack0.yaml: +9")));
}

/* The limit grows until the pack fits: before that there is a message and no pack, never half a
 * pack. */
static void without_memory_there_is_no_pack_and_no_crash(void **state)
{
    enum { STEP = 16, MOST = 1 << 20 };
    Str bytes = pack_with(*state, "      - id: a\n"
                                  "        type: choice\n"
                                  "        ask: {id: Apa?, en: What?}\n"
                                  "        options:\n"
                                  "          - {text: {id: A, en: A}, why: {id: A, en: A}}\n"
                                  "          - text: {id: B, en: B}\n"
                                  "            why: {id: A, en: A}\n"
                                  "            right: true\n");
    bool is_usable = false;
    for (size_t limit = 0; !is_usable && limit < MOST; limit += STEP) {
        Arena *small = arena_new(limit);
        Diags diags = diags_begin(small);
        const Pack *pack;
        is_usable = pack_parse(small, STR("a"), bytes, &ACTIVITY_KINDS, &diags, &pack);
        assert_int_equal(is_usable, pack != NULL);
        assert_int_equal(is_usable, diags.errors == 0);
        assert_int_equal(is_usable, !arena_is_full(small));
        arena_free(small);
    }
    assert_true(is_usable);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(sixty_four_kib_of_brackets_end_soon, setup, teardown),
        cmocka_unit_test_setup_teardown(four_mib_of_brackets_end_soon, setup, teardown),
        cmocka_unit_test_setup_teardown(four_mib_of_brackets_in_lines_end_soon, setup, teardown),
        cmocka_unit_test_setup_teardown(four_mib_of_braces_end_soon, setup, teardown),
        cmocka_unit_test_setup_teardown(four_mib_of_unknown_keys_end_soon, setup, teardown),
        cmocka_unit_test_setup_teardown(a_line_that_is_too_long_is_reported, setup, teardown),
        cmocka_unit_test_setup_teardown(too_many_parts_are_refused, setup, teardown),
        cmocka_unit_test_setup_teardown(ten_thousand_mistakes_are_counted_and_fifty_shown, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(ten_thousand_mistakes_in_one_library_are_counted_by_file,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(without_memory_there_is_no_pack_and_no_crash, setup,
                                        teardown),
    };
    return cmocka_run_group_tests_name("hostile files", tests, NULL, NULL);
}
