/* Files that are broken on purpose or by accident on a large scale: each ends soon and is reported.
 */
#include "tests.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { ARENA_BYTES = 256 * 1024 * 1024, WATCHDOG_S = 60 };

static int setup(void **state)
{
    alarm(WATCHDOG_S); /* quadratic behaviour would hang: the alarm ends the program */
    *state = arena_new(ARENA_BYTES);
    return *state ? 0 : -1;
}

static int teardown(void **state)
{
    alarm(0);
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
    for (size_t i = 0; i < diags->count; i++) {
        if (diags->items[i].kind == kind) {
            return true;
        }
    }
    return false;
}

static void sixty_four_kib_of_brackets_end_soon(void **state)
{
    Diags diags = parse(*state, filled(*state, 64 * 1024, '['));
    assert_true(has(&diags, &DIAG_TOO_DEEP));
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

static void without_memory_there_is_no_pack_and_no_crash(void **state)
{
    (void)state;
    static const char PACK[] = "aman_pack: 1\nid: a\nversion: 1.0.0\n";
    for (size_t limit = 0; limit < 8192; limit += 512) {
        Arena *small = arena_new(limit);
        Diags diags = diags_begin(small);
        const Pack *pack;
        assert_false(pack_parse(small, STR("a"), str_from_c(PACK), &ACTIVITY_KINDS, &diags, &pack));
        assert_null(pack);
        arena_free(small);
    }
}

int hostile_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(sixty_four_kib_of_brackets_end_soon, setup, teardown),
        cmocka_unit_test_setup_teardown(four_mib_of_braces_end_soon, setup, teardown),
        cmocka_unit_test_setup_teardown(a_line_that_is_too_long_is_reported, setup, teardown),
        cmocka_unit_test_setup_teardown(too_many_parts_are_refused, setup, teardown),
        cmocka_unit_test_setup_teardown(ten_thousand_mistakes_are_counted_and_fifty_shown, setup,
                                        teardown),
        cmocka_unit_test(without_memory_there_is_no_pack_and_no_crash),
    };
    return cmocka_run_group_tests_name("hostile files", tests, NULL, NULL);
}
