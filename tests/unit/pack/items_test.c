/* Items of the check before and after that repeat a question of a lesson (W0807): only where one
 * reader meets both, and only questions. */
#include "packs.h"
#include "rules.h"

enum { ARENA_BYTES = 64 * 1024 * 1024 };

static int setup(void **state)
{
    *state = arena_new(ARENA_BYTES);
    return *state ? 0 : -1;
}

static int teardown(void **state)
{
    arena_free(*state);
    return 0;
}

#define SENTENCE "Teman gim minta Mei pindah ke obrolan rahasia malam ini"

static const char CHECK[] = "      - id: butir\n"
                            "        type: check\n"
                            "        a:\n"
                            "          ask: {id: \"" SENTENCE "?\", en: \"What?\"}\n"
                            "          options:\n"
                            "            - {text: {id: Pindah dulu, en: Move}}\n"
                            "            - {text: {id: Tetap di gim, en: Stay}, safe: true}\n"
                            "        b:\n"
                            "          ask: {id: \"Lain sekali, ya?\", en: \"What else?\"}\n"
                            "          options:\n"
                            "            - {text: {id: Satu, en: One}}\n"
                            "            - {text: {id: Dua, en: Two}, safe: true}\n"
                            "        why: {id: Di gim orang lain melihat., en: Others see.}\n";

static const char QUESTION[] = "      - id: tanya\n"
                               "        type: choice\n"
                               "        ask: {id: \"" SENTENCE "?\", en: \"What?\"}\n"
                               "        options:\n"
                               "          - {text: {id: Pindah, en: Move}, why: {id: A., en: A.}}\n"
                               "          - {text: {id: Tetap di gim, en: Stay}, right: true,"
                               " why: {id: B., en: B.}}\n";

static const char SIGNS[] =
    "      - id: tanda\n"
    "        type: signs\n"
    "        title: {id: Ketuk, en: Tap}\n"
    "        contact: {name: awan.biru, known: {id: 3, en: 3}, avatar: star}\n"
    "        target: girl\n"
    "        plain: {id: Biasa., en: Ordinary.}\n"
    "        messages:\n"
    "          - {from: contact, sign: satu, text: {id: " SENTENCE ", en: Hi.}}\n"
    "          - {from: contact, sign: dua, text: {id: Hai., en: Hi.}}\n"
    "          - {from: contact, text: {id: Halo., en: Hi.}}\n"
    "          - {from: you, text: {id: Dah., en: Bye.}}\n"
    "        signs:\n"
    "          satu: {name: {id: A, en: A}, why: {id: B., en: B.}}\n"
    "          dua: {name: {id: A, en: A}, why: {id: B., en: B.}}\n";

static const Pack *pack_for(Arena *arena, const char *audience, const char *steps)
{
    const Str usual = STR("[13-15]");
    Str bytes = pack_with(arena, steps);
    int64_t at = str_find(bytes, usual);
    bytes = str_print(arena, STR_FMT "%s" STR_FMT, (int)at, bytes.at, audience,
                      STR_ARG(str_slice(bytes, (size_t)at + usual.len, bytes.len)));
    Diags diags = diags_begin(arena);
    const Pack *pack;
    bool is_usable = pack_parse(arena, STR("pack.yaml"), bytes, &ACTIVITY_KINDS, &diags, &pack);
    if (!is_usable && !pack) {
        fail_msg(STR_FMT, STR_ARG(messages(arena, &diags)));
    }
    return pack;
}

/* How often W0807 is told of a check for one audience beside a lesson for another. */
static size_t repeats(Arena *arena, const char *check_for, const char *lesson_for,
                      const char *lesson)
{
    Diags diags = diags_begin(arena);
    Library *library = arena_alloc(arena, sizeof *library);
    library->packs[0] = pack_for(arena, lesson_for, lesson);
    library->packs[1] = pack_for(arena, check_for, CHECK);
    library->shown = 1;
    library->pack_count = 2;
    check_library_items(library, &diags);
    for (size_t i = 0; i < diags.count; i++) {
        assert_ptr_equal(diags.items[i].kind, &DIAG_CHECK_REPEATS);
    }
    return diags.count;
}

static void an_item_that_repeats_a_question_is_told_once(void **state)
{
    assert_int_equal(repeats(*state, "[13-15]", "[13-15]", QUESTION), 1);
    assert_int_equal(repeats(*state, "[13-15, 16-18]", "[13-15, 16-18]", QUESTION), 1);
}

static void what_nobody_meets_twice_is_not_told(void **state)
{
    assert_int_equal(repeats(*state, "[13-15]", "[10-12]", QUESTION), 0);
    assert_int_equal(repeats(*state, "[10-12]", "[16-18]", QUESTION), 0);
    assert_int_equal(repeats(*state, "[10-12, 13-15]", "[13-15, 16-18]", QUESTION), 1);
}

static void a_message_of_signs_is_no_question(void **state)
{
    assert_int_equal(repeats(*state, "[13-15]", "[13-15]", SIGNS), 0);
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(an_item_that_repeats_a_question_is_told_once),
        WITH_ARENA(what_nobody_meets_twice_is_not_told),
        WITH_ARENA(a_message_of_signs_is_no_question),
    };
    return cmocka_run_group_tests_name("items", tests, NULL, NULL);
}
