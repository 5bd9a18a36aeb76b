/* The glossary of a library: which terms there are, and which words find them. */
#include "../support.h"
#include "packs.h"

#include "aman/activities/glossary.h"

enum { ALL_TRACKS = LIBRARY_TRACKS };

static const char FIRST[] =
    "  - id: l\n"
    "    title: L\n"
    "    steps:\n"
    "      - id: kata\n"
    "        type: glossary\n"
    "        title: {id: Kata, en: Words}\n"
    "        terms:\n"
    "          - {id: tekanan, word: {id: Tekanan, en: Pressure}, meaning: {id: M1., en: M1.}}\n"
    "          - {id: bujuk, word: {id: Bujuk rayu (grooming), en: Grooming},\n"
    "             meaning: {id: M2., en: M2.}}\n"
    "      - {id: h, type: card, help: true, title: H, text: H.}\n";
static const char SECOND[] =
    "  - id: l\n"
    "    title: L\n"
    "    steps:\n"
    "      - {id: c, type: card, title: C, text: C.}\n"
    "      - id: kata\n"
    "        type: glossary\n"
    "        title: {id: Kata, en: Words}\n"
    "        terms:\n"
    "          - {id: tekanan, word: {id: Desakan, en: Urging}, meaning: {id: M3., en: M3.},\n"
    "             also: [{id: ditekan, en: pressured}]}\n"
    "          - {id: hak, word: {id: Hak anak, en: Child rights}, meaning: {id: M4., en: M4.}}\n"
    "      - {id: h, type: card, help: true, title: H, text: H.}\n";

static Library two_packs(Arena *arena)
{
    Library library = {.pack_count = 2, .shown = 1};
    library.packs[0] = small_pack(arena, "satu", "13-15", FIRST);
    library.packs[1] = small_pack(arena, "dua", "13-15", SECOND);
    return library;
}

/* The id of the term that `words` find; empty when there is none. */
static Str looked_up_in(Arena *arena, const Library *library, size_t track, Lang lang, Str words)
{
    const GlossaryTerm *terms[GLOSSARY_WORDS];
    GlossarySpelling *spellings;
    glossary_terms(library, track, terms);
    size_t count = glossary_spellings(arena, library, track, lang, &spellings);
    for (size_t i = 0; i < count; i++) {
        if (str_same_words(spellings[i].words, words)) {
            return terms[spellings[i].term]->id.text;
        }
    }
    return (Str){0};
}

static Str looked_up(Arena *arena, const Library *library, Lang lang, Str words)
{
    return looked_up_in(arena, library, ALL_TRACKS, lang, words);
}

static void the_terms_of_all_packs_are_one_list(void **state)
{
    const GlossaryTerm *terms[GLOSSARY_WORDS];
    Library library = two_packs(*state);
    assert_int_equal(glossary_terms(&library, ALL_TRACKS, terms), 3);
    assert_str(terms[0]->id.text, "tekanan");
    assert_str(terms[1]->id.text, "bujuk");
    assert_str(terms[2]->id.text, "hak");
}

static void the_first_definition_of_an_id_wins(void **state)
{
    const GlossaryTerm *terms[GLOSSARY_WORDS];
    Library library = two_packs(*state);
    glossary_terms(&library, ALL_TRACKS, terms);
    assert_str(text_in(&terms[0]->meaning, LANG_ID), "M1.");
}

static void a_library_without_a_glossary_has_no_terms(void **state)
{
    const GlossaryTerm *terms[GLOSSARY_WORDS];
    GlossarySpelling *spellings;
    Library library = {.pack_count = 1};
    library.packs[0] = small_pack(*state, "satu", "13-15", LESSON_OF_ALL);
    assert_int_equal(glossary_terms(&library, ALL_TRACKS, terms), 0);
    assert_int_equal(glossary_spellings(*state, &library, ALL_TRACKS, LANG_ID, &spellings), 0);
}

static void terms_beyond_the_bound_are_left_out(void **state)
{
    enum { STEPS = 8 };
    const GlossaryTerm *terms[GLOSSARY_WORDS];
    Str lesson = STR("  - id: l\n    title: L\n    steps:\n");
    for (int i = 0; i < STEPS; i++) {
        lesson = str_print(*state, STR_FMT "      - {id: k%d, type: glossary, title: K, terms: [",
                           STR_ARG(lesson), i);
        for (int j = 0; j < GLOSSARY_TERMS; j++) {
            lesson = str_print(*state, STR_FMT "%s{id: t%d-%d, word: W, meaning: M.}",
                               STR_ARG(lesson), j ? ", " : "", i, j);
        }
        lesson = str_print(*state, STR_FMT "]}\n", STR_ARG(lesson));
    }
    lesson =
        str_print(*state, STR_FMT "      - {id: h, type: card, help: true, title: H, text: H.}\n",
                  STR_ARG(lesson));
    char *text = str_to_c(*state, lesson);
    assert_non_null(text);
    Library library = {.pack_count = 1};
    library.packs[0] = small_pack(*state, "banyak", "13-15", text);
    assert_int_equal(glossary_terms(&library, ALL_TRACKS, terms), GLOSSARY_WORDS);
    GlossarySpelling *spellings;
    size_t count = glossary_spellings(*state, &library, ALL_TRACKS, LANG_ID, &spellings);
    assert_int_equal(count, GLOSSARY_WORDS);
    assert_int_equal(spellings[count - 1].term, GLOSSARY_WORDS - 1);
}

static void a_word_is_found_in_large_and_small_letters(void **state)
{
    Library library = two_packs(*state);
    assert_str(looked_up(*state, &library, LANG_ID, STR("tekanan.")), "tekanan");
    assert_str(looked_up(*state, &library, LANG_ID, STR("Hak Anak")), "hak");
}

static void a_word_is_found_in_the_language_of_the_page(void **state)
{
    Library library = two_packs(*state);
    assert_str(looked_up(*state, &library, LANG_EN, STR("child rights")), "hak");
    assert_str(looked_up(*state, &library, LANG_EN, STR("hak anak")), "");
    assert_str(looked_up(*state, &library, LANG_ID, STR("child rights")), "");
}

static void both_sides_of_a_bracket_find_the_word(void **state)
{
    Library library = two_packs(*state);
    assert_str(looked_up(*state, &library, LANG_ID, STR("bujuk rayu")), "bujuk");
    assert_str(looked_up(*state, &library, LANG_ID, STR("grooming")), "bujuk");
    assert_str(looked_up(*state, &library, LANG_ID, STR("Bujuk rayu (grooming)")), "bujuk");
}

static void other_spellings_find_the_word_wherever_they_are_defined(void **state)
{
    Library library = two_packs(*state);
    assert_str(looked_up(*state, &library, LANG_ID, STR("ditekan")), "tekanan");
    assert_str(looked_up(*state, &library, LANG_EN, STR("pressured")), "tekanan");
    assert_str(looked_up(*state, &library, LANG_ID, STR("desakan")), "tekanan");
}

static void other_words_find_nothing(void **state)
{
    Library library = two_packs(*state);
    assert_str(looked_up(*state, &library, LANG_ID, STR("bujuk")), "");
    assert_str(looked_up(*state, &library, LANG_ID, STR("paling banyak")), "");
}

static void a_word_without_brackets_is_whole(void **state)
{
    (void)state;
    GlossaryWord word = glossary_word(STR("Hak anak"));
    assert_str(word.word, "Hak anak");
    assert_str(word.bracket, "");
    assert_str(glossary_word(STR("(hak)")).word, "(hak)");
    assert_str(glossary_word(STR("hak (anak")).word, "hak (anak");
}

static void the_shipped_glossary_has_the_words_that_lessons_mark(void **state)
{
    const Library *library = shipped_library(*state);
    for (size_t track = 0; track < library->tracks.count; track++) {
        Str id = looked_up_in(*state, library, track, LANG_ID, STR("bujuk rayu"));
        assert_str(id, "bujuk-rayu");
    }
    assert_str(looked_up(*state, library, LANG_EN, STR("grooming")), "bujuk-rayu");
}

static bool has_term(const Library *library, size_t track, Str id)
{
    const GlossaryTerm *terms[GLOSSARY_WORDS];
    return glossary_find(terms, glossary_terms(library, track, terms), id) >= 0;
}

static void the_youngest_look_up_their_own_words_only(void **state)
{
    enum { YOUNG, TEENS };
    const Library *library = shipped_library(*state);
    assert_str(library->tracks.at[YOUNG].id.text, "10-12");
    assert_true(has_term(library, YOUNG, STR("ancaman")));
    assert_false(has_term(library, YOUNG, STR("mksa")));
    assert_false(has_term(library, YOUNG, STR("ancaman-foto")));
    assert_false(has_term(library, TEENS, STR("ancaman")));
    assert_true(has_term(library, TEENS, STR("mksa")));
    assert_str(looked_up_in(*state, library, YOUNG, LANG_EN, STR("sextortion")), "");
}

static const char VARIANTS[] =
    "  - id: l\n"
    "    title: L\n"
    "    steps:\n"
    "      - id: kata\n"
    "        type: glossary\n"
    "        title: K\n"
    "        terms: [{id: satu, word: Satu, meaning: M1.}, {id: dua, word: Dua, meaning: M2.}]\n"
    "      - id: kata\n"
    "        type: glossary\n"
    "        variant: 10-12\n"
    "        title: K\n"
    "        terms: [{id: tiga, word: Tiga, meaning: M3.}, {id: satu, word: Satu, meaning: M4.}]\n"
    "      - {id: h, type: card, help: true, title: H, text: H.}\n";

static void a_track_has_the_terms_of_the_steps_that_it_shows(void **state)
{
    enum { YOUNG, TEENS, OLDEST, TRACKS };
    Word audiences[TRACKS] = {
        {.text = STR("10-12")}, {.text = STR("13-15")}, {.text = STR("16-18")}};
    Track tracks[TRACKS] = {0};
    Library library = {.pack_count = 1};
    for (size_t i = 0; i < TRACKS; i++) {
        tracks[i].audience.at = &audiences[i];
        tracks[i].audience.count = 1;
    }
    library.tracks.at = tracks;
    library.tracks.count = TRACKS;
    library.packs[0] = small_pack(*state, "kata", "10-12, 13-15", VARIANTS);
    const GlossaryTerm *terms[GLOSSARY_WORDS];
    assert_int_equal(glossary_terms(&library, YOUNG, terms), 2);
    assert_str(terms[0]->id.text, "tiga");
    assert_str(text_in(&terms[1]->meaning, LANG_ID), "M4.");
    assert_int_equal(glossary_terms(&library, TEENS, terms), 2);
    assert_str(terms[1]->id.text, "dua");
    assert_int_equal(glossary_terms(&library, OLDEST, terms), 0);
    assert_int_equal(glossary_terms(&library, ALL_TRACKS, terms), 3);
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(the_terms_of_all_packs_are_one_list),
        WITH_ARENA(the_first_definition_of_an_id_wins),
        WITH_ARENA(a_library_without_a_glossary_has_no_terms),
        WITH_ARENA(terms_beyond_the_bound_are_left_out),
        WITH_ARENA(a_word_is_found_in_large_and_small_letters),
        WITH_ARENA(a_word_is_found_in_the_language_of_the_page),
        WITH_ARENA(both_sides_of_a_bracket_find_the_word),
        WITH_ARENA(other_spellings_find_the_word_wherever_they_are_defined),
        WITH_ARENA(other_words_find_nothing),
        WITH_ARENA(a_word_without_brackets_is_whole),
        WITH_ARENA(the_shipped_glossary_has_the_words_that_lessons_mark),
        WITH_ARENA(the_youngest_look_up_their_own_words_only),
        WITH_ARENA(a_track_has_the_terms_of_the_steps_that_it_shows),
    };
    return cmocka_run_group_tests_name("glossary", tests, NULL, NULL);
}
