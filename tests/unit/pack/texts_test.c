/* The walk over all texts of a pack, and who says each. */
#include "packs.h"

#include "aman/pack/texts.h"

static const char STEPS[] =
    "      - id: kuis\n"
    "        type: quiz\n"
    "        title: {id: Kuis, en: Quiz}\n"
    "        items:\n"
    "          - id: satu\n"
    "            type: choice\n"
    "            ask: {id: Apa?, en: What?}\n"
    "            options:\n"
    "              - {text: {id: Cerita, en: Tell}, right: true, why: {id: Ringan., en: Light.}}\n"
    "              - {text: {id: Diam, en: Wait}, why: {id: Wajar., en: Natural.}}\n"
    "      - id: mitos\n"
    "        type: myth\n"
    "        variant: 10-12\n"
    "        items:\n"
    "          - {text: {id: Salah, en: Wrong}, answer: myth, why: {id: Tidak., en: No.}}\n"
    "          - {text: {id: Boleh, en: May}, answer: fact, why: {id: Ya., en: Yes.}}\n"
    "      - id: kata\n"
    "        type: glossary\n"
    "        title: {id: Kata, en: Words}\n"
    "        terms:\n"
    "          - id: satu\n"
    "            word: {id: Tekanan, en: Pressure}\n"
    "            meaning: {id: Minta lagi., en: Asks again.}\n"
    "            old: {id: Paksaan, en: Force}\n"
    "          - id: dua\n"
    "            word: {id: Jeda, en: Pause}\n"
    "            meaning: {id: Berhenti., en: Stop.}\n";

static const PackText *find(const PackTexts *texts, const char *words)
{
    for (size_t i = 0; i < texts->count; i++) {
        if (str_is(texts->at[i].text->in[LANG_ID], words)) {
            return &texts->at[i];
        }
    }
    fail_msg("'%s' was not found", words);
    return NULL;
}

static PackTexts texts_of(Arena *arena)
{
    const Pack *pack;
    Diags diags = diags_begin(arena);
    assert_true(pack_parse(arena, STR("pack.yaml"), pack_with(arena, STEPS), &ACTIVITY_KINDS,
                           &diags, &pack));
    return pack_texts(arena, pack);
}

static void every_text_is_found_once(void **state)
{
    PackTexts texts = texts_of(*state);
    /* title, takeaway (2), lesson; quiz 1 + 1 + 4; myths 4; glossary 1 + 5; help card 2 */
    assert_int_equal(texts.count, 4 + 6 + 4 + 6 + 2);
}

static void a_text_knows_who_says_it(void **state)
{
    PackTexts texts = texts_of(*state);
    assert_int_equal(find(&texts, "Cerita")->voice, VOICE_PLAIN);
    assert_int_equal(find(&texts, "Diam")->voice, VOICE_WRONG);
    assert_int_equal(find(&texts, "Wajar.")->voice, VOICE_PLAIN);
    assert_int_equal(find(&texts, "Salah")->voice, VOICE_MYTH);
    assert_int_equal(find(&texts, "Boleh")->voice, VOICE_PLAIN);
    assert_int_equal(find(&texts, "Paksaan")->voice, VOICE_OLD);
}

static void a_text_knows_where_it_stands(void **state)
{
    PackTexts texts = texts_of(*state);
    assert_null(find(&texts, "Contoh")->lesson);
    assert_true(str_is(find(&texts, "Apa?")->step->id.text, "satu"));
    assert_true(str_is(find(&texts, "Apa?")->lesson->id.text, "satu"));
    assert_true(str_is(find(&texts, "Boleh")->variant, "10-12"));
    assert_int_equal(find(&texts, "Jeda")->variant.len, 0);
}

static void a_small_arena_cuts_the_list_and_says_so(void **state)
{
    const Pack *pack;
    Diags diags = diags_begin(*state);
    assert_true(pack_parse(*state, STR("pack.yaml"), pack_with(*state, STEPS), &ACTIVITY_KINDS,
                           &diags, &pack));
    Arena *small = arena_new(1024);
    PackTexts texts = pack_texts(small, pack);
    assert_true(arena_is_full(small));
    assert_true(texts.count < 22);
    arena_free(small);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(every_text_is_found_once, arena_setup, arena_teardown),
        cmocka_unit_test_setup_teardown(a_text_knows_who_says_it, arena_setup, arena_teardown),
        cmocka_unit_test_setup_teardown(a_text_knows_where_it_stands, arena_setup, arena_teardown),
        cmocka_unit_test_setup_teardown(a_small_arena_cuts_the_list_and_says_so, arena_setup,
                                        arena_teardown),
    };
    return cmocka_run_group_tests_name("texts", tests, NULL, NULL);
}
