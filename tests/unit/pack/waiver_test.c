/* Waivers: what `lint_ok` with `because` lets pass, and how it is told. */
#include "packs.h"

static Diags lint(Arena *arena, const char *steps)
{
    const Pack *pack;
    Diags diags = diags_begin(arena);
    assert_true(pack_parse(arena, STR("pack.yaml"), pack_with(arena, steps), &ACTIVITY_KINDS,
                           &diags, &pack));
    lint_pack(shipped_terms(arena), pack, &diags);
    diags_sort(&diags);
    return diags;
}

static Str said(Arena *arena, const char *steps)
{
    Diags diags = lint(arena, steps);
    return messages(arena, &diags);
}

#define CARD                                                                                       \
    "      - id: a\n"                                                                              \
    "        type: card\n"                                                                         \
    "        title: {id: Aib, en: One}\n"                                                          \
    "        text: {id: Itu salahmu sendiri., en: Two.}\n"

static void a_waiver_holds_for_its_rows_alone(void **state)
{
    assert_str(said(*state, CARD "        lint_ok: [V01]\n"
                                 "        because: Dibahas.\n"),
               "E0602 20:21 N0901 21:24");
    assert_str(said(*state, CARD "        lint_ok: [V01, V13]\n"
                                 "        because: Dibahas.\n"),
               "N0901 20:21 N0901 21:24");
}

static void a_waiver_holds_for_its_own_keys_alone(void **state)
{
    assert_str(said(*state, "      - id: a\n"
                            "        type: choice\n"
                            "        ask: {id: Aib, en: One}\n"
                            "        lint_ok: [V13]\n"
                            "        because: Dibahas.\n"
                            "        options:\n"
                            "          - {text: {id: A, en: A}, why: {id: Aib., en: A.}}\n"
                            "          - {text: {id: Aib, en: B}, right: true, why: {id: A., en: "
                            "A.}, lint_ok: [V13], because: Dibahas.}\n"),
               "N0901 20:19 E0602 24:46 N0901 25:25");
}

static void a_waived_hit_is_a_note_with_its_reason(void **state)
{
    Diags diags = lint(*state, CARD "        lint_ok: [V01, V13]\n"
                                    "        because: Dikutip untuk dibahas.\n");
    assert_int_equal(diags.errors, 0);
    assert_int_equal(diags.warnings, 0);
    assert_int_equal(diags.notes, 2);
    assert_str(diag_text(*state, &diags, &diags.items[0], LANG_EN),
               "pack.yaml:20:21: note: waived for row V13: Dikutip untuk dibahas. [N0901]\n"
               "   in lesson 'satu', step 'a'\n"
               "   20 |         title: {id: Aib, en: One}\n"
               "      |                     ^^^ left for a reason\n"
               "   hint: when the reason no longer holds, write: something private\n");
    assert_str(diags_summary(*state, &diags, LANG_EN),
               "1 file, 0 errors, 0 warnings, 2 notes. 'aman-kiosk explain N0901' says more.");
}

static void both_keys_are_offered_where_a_key_is_misspelt(void **state)
{
    Diags diags =
        diags_of(*state, pack_with(*state, CARD "        becaus: Dibahas.\n"), &ACTIVITY_KINDS);
    assert_str(
        diag_hint(*state, diag_find(&diags, &DIAG_UNKNOWN_KEY), LANG_EN),
        "write 'because'. Keys here: id, type, variant, notes, title, text, memory, picture, help, "
        "channels, lint_ok, because");
}

static void at_most_eight_rows_can_be_waived_at_a_text(void **state)
{
    Diags diags = diags_of(*state,
                           pack_with(*state, CARD "        lint_ok: [V01, V02, V03, V04, V05, V06, "
                                                  "V07, V08, V09]\n"
                                                  "        because: Dibahas.\n"),
                           &ACTIVITY_KINDS);
    assert_str(messages(*state, &diags), "E0304 22:59");
}

static void without_terms_a_waiver_changes_nothing(void **state)
{
    Diags diags =
        diags_of(*state, pack_with(*state, CARD "        lint_ok: [V99]\n"), &ACTIVITY_KINDS);
    assert_int_equal(diags.count, 0);
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(a_waiver_holds_for_its_rows_alone),
        WITH_ARENA(a_waiver_holds_for_its_own_keys_alone),
        WITH_ARENA(a_waived_hit_is_a_note_with_its_reason),
        WITH_ARENA(both_keys_are_offered_where_a_key_is_misspelt),
        WITH_ARENA(at_most_eight_rows_can_be_waived_at_a_text),
        WITH_ARENA(without_terms_a_waiver_changes_nothing),
    };
    return cmocka_run_group_tests_name("waivers", tests, NULL, NULL);
}
