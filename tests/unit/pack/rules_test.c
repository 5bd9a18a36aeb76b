/* Rules of a whole pack: what the broken packs do not show, that is what they let pass, and what
 * their messages say. */
#include "packs.h"

#include "aman/pack/texts.h"

#include <stdio.h>
#include <sys/stat.h>

#define LONG_ID                                                                                    \
    "      - id: a\n        type: card\n        title: {id: Satu, en: One}\n"                      \
    "        text: {id: Kalau ada yang minta kamu diam kamu boleh cerita saja., en: Text.}\n"

/* `bytes` with the pack's audience. */
static Str for_audience(Arena *arena, Str bytes, const char *audience)
{
    int64_t at = str_find(bytes, STR("[13-15]"));
    assert_true(at > 0);
    return str_print(arena, STR_FMT "%s" STR_FMT, STR_ARG(str_slice(bytes, 0, (size_t)at)),
                     audience, STR_ARG(str_slice(bytes, (size_t)at + 7, bytes.len)));
}

static void ten_words_are_too_many_only_for_the_youngest(void **state)
{
    Str bytes = pack_with(*state, LONG_ID);
    Diags diags = diags_of(*state, for_audience(*state, bytes, "[10-12]"), &ACTIVITY_KINDS);
    const Diag *diag = diag_find(&diags, &DIAG_LONG_SENTENCE);
    assert_non_null(diag);
    assert_str(diag_sentence(*state, diag, LANG_EN),
               "a sentence has 10 words; for readers of 10-12 the most is 9");
    assert_str(diag_hint(*state, diag, LANG_EN),
               "make two sentences of it: “Kalau ada yang minta kamu diam kamu …”");
    diags = diags_of(*state, bytes, &ACTIVITY_KINDS);
    assert_int_equal(diags.count, 0);
}

static void adults_read_sentences_of_any_length(void **state)
{
    Str bytes =
        pack_with(*state, "      - id: a\n        type: card\n        title: {id: Satu, en: One}\n"
                          "        text: {id: a a a a a a a a a a a a a a a a a a a a., en: T.}\n");
    Diags diags = diags_of(*state, for_audience(*state, bytes, "[adult]"), &ACTIVITY_KINDS);
    assert_int_equal(diags.count, 0);
}

static void a_step_that_a_variant_replaces_is_not_read_by_the_young(void **state)
{
    Str bytes = pack_with(*state, LONG_ID "      - id: a\n        type: card\n"
                                          "        variant: 10-12\n"
                                          "        title: {id: Satu, en: One}\n"
                                          "        text: {id: Teks., en: Text.}\n");
    Diags diags = diags_of(*state, for_audience(*state, bytes, "[10-12, 13-15]"), &ACTIVITY_KINDS);
    assert_int_equal(diags.count, 0);
}

static void a_source_may_be_long_and_the_same_in_both_languages(void **state)
{
    Diags diags = diags_of(
        *state,
        pack_with(
            *state,
            "      - id: a\n        type: facts\n        title: {id: Satu, en: One}\n"
            "        about: {id: anak, en: children}\n        form: bars\n        year: 2022\n"
            "        figures: [{text: {id: Ya, en: Yes}, value: 40}]\n"
            "        source: {id: a a a a a a a a a a a a a a a a a a a a, en: a a a a a a a "
            "a a a a a a a a a a a a a}\n"
            "        hope: {id: Ayo., en: Go.}\n"),
        &ACTIVITY_KINDS);
    assert_int_equal(diags.count, 0);
}

static const char TWICE[] =
    "      - id: a\n        type: card\n        title: {id: Satu, en: One}\n"
    "        text: {id: Kamu boleh cerita dulu., en: Text.}\n"
    "      - id: b\n        type: card\n        title: {id: Satu, en: One}\n"
    "        text: {id: Kamu boleh cerita dulu., en: Text.}\n";

static void a_sentence_said_twice_names_the_step_that_says_it_first(void **state)
{
    Diags diags = diags_of(*state, pack_with(*state, TWICE), &ACTIVITY_KINDS);
    assert_int_equal(diags.count, 1);
    assert_str(diag_sentence(*state, &diags.items[0], LANG_EN),
               "this sentence stands in step 'a' too, line 21: “Kamu boleh cerita dulu.”");
}

/* What is said of a pack on disk with these steps. */
static Diags diags_from(const Folder *folder, const char *steps, const PackSources *sources)
{
    Str bytes = pack_with(folder->arena, steps);
    assert_int_equal(mkdir(path_in(folder, "contoh"), 0700), 0);
    FILE *file = fopen(path_in(folder, "contoh/pack.yaml"), "w");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes.at, 1, bytes.len, file), bytes.len);
    fclose(file);
    Diags diags = diags_begin(folder->arena);
    const Pack *pack;
    assert_true(pack_load(folder->arena, path_in(folder, "contoh"), &ACTIVITY_KINDS, sources,
                          &diags, &pack));
    return diags;
}

static void slogans_of_the_interface_may_come_back(void **state)
{
    Text slogan = {.in = {[LANG_ID] = STR("Kamu boleh cerita dulu.")}};
    PackText text = {.text = &slogan};
    PackTexts shared = {&text, 1};
    PackSources sources = {.shared = &shared};
    assert_int_equal(diags_from(*state, TWICE, &sources).count, 0);
}

static void who_only_shows_a_pack_does_not_read_every_sentence(void **state)
{
    PackSources sources = {.skips_reading = true};
    assert_int_equal(diags_from(*state, TWICE, &sources).count, 0);
}

#define SCENE(head, who)                                                                           \
    "      - " head "\n        type: signs\n"                                                      \
    "        title: {id: Ketuk, en: Tap}\n"                                                        \
    "        contact: {name: awan.biru, known: {id: 3 hari, en: 3 days}, avatar: star}\n"          \
    "        target: " who "\n        plain: {id: Biasa., en: Ordinary.}\n        messages:\n"     \
    "          - {from: contact, text: {id: Halo!, en: Hello!}}\n"                                 \
    "          - {from: you, text: {id: Hai., en: Hi.}}\n"                                         \
    "          - {from: contact, sign: a, text: {id: Rahasia., en: A secret.}}\n"                  \
    "          - {from: contact, sign: b, text: {id: Kamu beda., en: You shine.}}\n"               \
    "        signs:\n"                                                                             \
    "          a: {name: {id: Satu, en: One}, why: {id: Wajar., en: Natural.}}\n"                  \
    "          b: {name: {id: Dua, en: Two}, why: {id: Wajar., en: Natural.}}\n"

static void a_scene_in_two_variants_is_one_scene(void **state)
{
    Diags diags =
        diags_of(*state,
                 pack_with(*state, SCENE("id: a", "girl") SCENE("id: a\n        variant: 10-12",
                                                                "girl") SCENE("id: b", "boy")),
                 &ACTIVITY_KINDS);
    assert_null(diag_find(&diags, &DIAG_ONE_TARGET));
    diags = diags_of(
        *state,
        pack_with(*state, SCENE("id: a", "girl") SCENE("id: c", "girl") SCENE("id: b", "boy")),
        &ACTIVITY_KINDS);
    assert_non_null(diag_find(&diags, &DIAG_ONE_TARGET));
}

static Diags dates_of(Arena *arena, const char *review, Day today)
{
    Str bytes = pack_with(arena, "");
    int64_t at = str_find(bytes, STR("{status: draft}"));
    assert_true(at > 0);
    Str dated = str_print(arena, STR_FMT "%s" STR_FMT, STR_ARG(str_slice(bytes, 0, (size_t)at)),
                          review, STR_ARG(str_slice(bytes, (size_t)at + 15, bytes.len)));
    Diags diags = diags_begin(arena);
    const Pack *pack;
    assert_true(pack_parse(arena, STR("pack.yaml"), dated, &ACTIVITY_KINDS, &diags, &pack));
    pack_check_dates(pack, today, &diags);
    return diags;
}

static void a_review_holds_for_a_year(void **state)
{
    static const char REVIEW[] = "{status: reviewed, by: Sari W., on: 2025-11-24}";
    Diags diags = dates_of(*state, REVIEW, (Day){2026, 11, 24});
    assert_int_equal(diags.count, 0);
    diags = dates_of(*state, REVIEW, (Day){2026, 11, 25});
    assert_int_equal(diags.count, 1);
    assert_str(diag_sentence(*state, &diags.items[0], LANG_EN),
               "the review of 2025-11-24 is 366 days old; 365 is the most");
}

static void a_review_of_today_is_not_in_the_future(void **state)
{
    static const char REVIEW[] = "{status: reviewed, by: Sari W., on: 2026-11-24}";
    Diags diags = dates_of(*state, REVIEW, (Day){2026, 11, 24});
    assert_int_equal(diags.count, 0);
}

static void a_number_is_shown_for_a_year_after_somebody_called_it(void **state)
{
    (void)state;
    HelpChannel channel = {.shown.text = STR("129"),
                           .value.text = STR("tel:129"),
                           .confirmed_on.text = STR("2025-11-24")};
    HelpCard card = help_card_of(&channel, (Day){2026, 11, 24});
    assert_str(card.shown, "129");
    assert_str(card.value, "tel:129");
    assert_false(card.has_lapsed);
    card = help_card_of(&channel, (Day){2026, 11, 25});
    assert_int_equal(card.shown.len, 0);
    assert_int_equal(card.value.len, 0);
    assert_true(card.has_lapsed);
    assert_ptr_equal(card.channel, &channel);
}

static void a_machine_that_does_not_know_the_day_hides_no_number(void **state)
{
    (void)state;
    HelpChannel channel = {.value.text = STR("tel:129"), .confirmed_on.text = STR("2001-01-01")};
    assert_false(help_card_of(&channel, (Day){0}).has_lapsed);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(ten_words_are_too_many_only_for_the_youngest, arena_setup,
                                        arena_teardown),
        cmocka_unit_test_setup_teardown(adults_read_sentences_of_any_length, arena_setup,
                                        arena_teardown),
        cmocka_unit_test_setup_teardown(a_step_that_a_variant_replaces_is_not_read_by_the_young,
                                        arena_setup, arena_teardown),
        cmocka_unit_test_setup_teardown(a_source_may_be_long_and_the_same_in_both_languages,
                                        arena_setup, arena_teardown),
        cmocka_unit_test_setup_teardown(a_sentence_said_twice_names_the_step_that_says_it_first,
                                        arena_setup, arena_teardown),
        cmocka_unit_test_setup_teardown(slogans_of_the_interface_may_come_back, folder_setup,
                                        folder_teardown),
        cmocka_unit_test_setup_teardown(who_only_shows_a_pack_does_not_read_every_sentence,
                                        folder_setup, folder_teardown),
        cmocka_unit_test_setup_teardown(a_scene_in_two_variants_is_one_scene, arena_setup,
                                        arena_teardown),
        cmocka_unit_test_setup_teardown(a_review_holds_for_a_year, arena_setup, arena_teardown),
        cmocka_unit_test_setup_teardown(a_review_of_today_is_not_in_the_future, arena_setup,
                                        arena_teardown),
        cmocka_unit_test(a_number_is_shown_for_a_year_after_somebody_called_it),
        cmocka_unit_test(a_machine_that_does_not_know_the_day_hides_no_number),
    };
    return cmocka_run_group_tests_name("rules", tests, NULL, NULL);
}
