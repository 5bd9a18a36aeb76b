/* Looking a word up: opens over a page of a lesson or the check, closes back to it, counts nothing.
 */
#include "../activities/packs.h"
#include "../support.h"
#include "sitting.h"

#define TO_HOME   "begin\ntrack teens\nenter\n"
#define TO_LESSON TO_HOME "open satu\n"
#define AT_LESSON "lesson satu/l1/c1 over "

static const char WORDS[] =
    "  - id: l\n"
    "    title: L\n"
    "    steps:\n"
    "      - id: kata\n"
    "        type: glossary\n"
    "        title: {id: Kata, en: Words}\n"
    "        terms:\n"
    "          - {id: tekanan, word: {id: Tekanan, en: Pressure}, meaning: {id: M1., en: M1.}}\n"
    "          - {id: hak-anak, word: {id: Hak anak, en: Rights}, meaning: {id: M2., en: M2.}}\n"
    "      - {id: h, type: card, help: true, title: H, text: H.}\n";

/* small_library() with a hidden pack of two words. */
static const Library *library_of(Arena *arena)
{
    Library *library = arena_alloc(arena, sizeof *library);
    assert_non_null(library);
    *library = *small_library(arena);
    library->packs[library->pack_count++] = small_pack(arena, "kata", "13-15", WORDS);
    return library;
}

static const struct {
    const char *script, *where;
} WAYS[] = {
    {TO_LESSON "word 1", AT_LESSON "term"},
    {TO_LESSON "word hak-anak", AT_LESSON "term"},
    {TO_LESSON "word 3", AT_LESSON "nothing"}, /* there are two */
    {TO_LESSON "word 1\nclose", AT_LESSON "nothing"},
    {TO_LESSON "word 1\nback", AT_LESSON "nothing"},
    {TO_LESSON "word 1\nword 1", AT_LESSON "nothing"},
    {TO_LESSON "word 1\nnext", AT_LESSON "term"}, /* the page below does not move */
    {TO_LESSON "word 1\nhome", AT_LESSON "term"},
    {TO_LESSON "word 1\nwords", AT_LESSON "words"},
    {TO_LESSON "word 1\nwords\nclose", AT_LESSON "nothing"},
    {TO_LESSON "word 1\nwords\nword 2", AT_LESSON "words"},
    {TO_LESSON "words", AT_LESSON "nothing"}, /* only from a word */
    {TO_LESSON "word 1\nlook", AT_LESSON "term"},
    {TO_LESSON "look\nword 1", AT_LESSON "look"}, /* not over something else */
    {TO_LESSON "help\nword 1", AT_LESSON "help"},
    {TO_LESSON "word 1\nhelp", AT_LESSON "help"},
    {TO_LESSON "word 1\nhelp\nclose", AT_LESSON "term"},
    {TO_LESSON "word 1\nlanguage en", AT_LESSON "term"},
    {TO_LESSON "word 1\nbreathe", AT_LESSON "term"},
    {TO_LESSON "word 1\nwait 90s", AT_LESSON "idle"},
    {TO_LESSON "word 1\nwait 90s\nclose", AT_LESSON "term"},
    {TO_LESSON "word 1\nwords\nwait 90s\nstir", AT_LESSON "words"},
    {TO_HOME "word 1", "home over nothing"},
    {"begin\nword 1", "start over nothing"},
};

static void a_word_opens_and_closes_over_a_page_of_a_lesson_only(void **state)
{
    const Library *library = library_of(*state);
    for (size_t i = 0; i < sizeof WAYS / sizeof *WAYS; i++) {
        Sitting sitting;
        sitting_begin(&sitting, *state, library, 0);
        sit(&sitting, WAYS[i].script);
        assert_where(&sitting, WAYS[i].where);
    }
}

static void the_word_that_was_named_is_shown(void **state)
{
    Sitting sitting;
    sitting_begin(&sitting, *state, library_of(*state), 0);
    sit(&sitting, TO_LESSON "word hak-anak");
    assert_int_equal(sitting.player.session.term, 1);
    sit(&sitting, "close\nword 1");
    assert_int_equal(sitting.player.session.term, 0);
}

static void a_word_can_be_looked_up_in_the_check(void **state)
{
    Sitting sitting;
    sitting_begin(&sitting, *state, shipped_library(*state), 0);
    sit(&sitting, "begin\ntrack 13-15\nenter\nword bujuk-rayu\nexpect over term\nclose\n"
                  "next\nword bujuk-rayu\nexpect over term\nclose\nexpect step p2_tahu");
}

static void an_unknown_word_is_no_line_of_a_script(void **state)
{
    Player player;
    Outcome outcome;
    Str script = STR("word pengertian");
    player_begin(&player, library_of(*state), 0);
    assert_int_equal(player_step(&player, &script, &outcome), PLAY_WRONG);
    assert_str(player_error(*state, &player, LANG_EN),
               "this is neither a number from 1 nor a name: 'pengertian'");
}

static void looking_words_up_counts_nothing(void **state)
{
    Sitting sitting;
    sitting_begin(&sitting, *state, library_of(*state), 0);
    sit(&sitting, TO_LESSON);
    Str before = sitting.events;
    sit(&sitting, "word 1\nwords\nclose\nword 2\nclose");
    assert_true(str_equal(before, sitting.events));
}

static void leaving_erases_the_word_that_was_shown(void **state)
{
    Sitting sitting;
    sitting_begin(&sitting, *state, library_of(*state), 0);
    sit(&sitting, TO_LESSON "word 2\nleave");
    assert_true(is_erased(&sitting.player.session));
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(a_word_opens_and_closes_over_a_page_of_a_lesson_only),
        WITH_ARENA(the_word_that_was_named_is_shown),
        WITH_ARENA(a_word_can_be_looked_up_in_the_check),
        WITH_ARENA(an_unknown_word_is_no_line_of_a_script),
        WITH_ARENA(looking_words_up_counts_nothing),
        WITH_ARENA(leaving_erases_the_word_that_was_shown),
    };
    return cmocka_run_group_tests_name("words", tests, NULL, NULL);
}
