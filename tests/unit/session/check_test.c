/* The check before and after the lessons: offered, never required, counted once a half, explained
 * at the end. */
#include "../activities/packs.h"
#include "../support.h"
#include "sitting.h"

#include <string.h>

static const char ITEMS[] =
    "  - id: butir\n"
    "    title: B\n"
    "    steps:\n"
    "      - id: satu\n"
    "        type: check\n"
    "        a: {ask: A1?, options: [{text: tidak}, {text: ya, safe: true}]}\n"
    "        b: {ask: B1?, options: [{text: ya, safe: true}, {text: tidak}]}\n"
    "        why: W1.\n"
    "      - id: dua\n"
    "        type: check\n"
    "        a: {ask: A2?, options: [{text: ya, safe: true}, {text: tidak}]}\n"
    "        b: {ask: B2?, options: [{text: ya, safe: true}, {text: tidak}]}\n"
    "        why: W2.\n";

static const char ONE_CARD[] = "  - id: l\n"
                               "    title: L\n"
                               "    steps:\n"
                               "      - {id: h, type: card, help: true, title: H, text: H.}\n";

/* One track of one card that begins and ends with two items. */
static const Library *library_with_check(Arena *arena)
{
    Library *library = arena_alloc(arena, sizeof *library);
    Track *track = arena_alloc(arena, sizeof *track);
    Word *words = arena_array(arena, 3, sizeof *words);
    assert_true(library && track && words);
    words[0].text = STR("13-15");
    words[1].text = STR("satu");
    words[2].text = STR("dua");
    track->id.text = STR("teens");
    track->audience.at = words;
    track->audience.count = 1;
    track->check.pack.text = STR("cek");
    track->check.items.at = words + 1;
    track->check.items.count = 2;
    library->tracks.at = track;
    library->tracks.count = 1;
    library->packs[0] = small_pack(arena, "kartu", "13-15", ONE_CARD);
    library->packs[1] = small_pack(arena, "cek", "13-15", ITEMS);
    library->pack_count = 2;
    library->shown = 1;
    return library;
}

static Sitting begin(Arena *arena, uint64_t seed)
{
    Sitting sitting;
    sitting_begin(&sitting, arena, library_with_check(arena), seed);
    sit(&sitting, "begin\ntrack 1\nenter\n");
    sitting.player.session.is_counting = true; /* the visit itself is not what is asked for here */
    return sitting;
}

static void the_check_comes_before_home(void **state)
{
    Sitting sitting = begin(*state, 0);
    assert_where(&sitting, "check over nothing");
    sit(&sitting, "skip\n");
    assert_where(&sitting, "home over nothing");
    assert_str(sitting.events, "");
}

static void a_half_is_counted_when_it_ends_and_not_before(void **state)
{
    Sitting sitting = begin(*state, 0);
    sit(&sitting, "next\npick 2\nnext\n");
    assert_where(&sitting, "check cek/butir/dua over nothing");
    assert_str(sitting.events, "");
    sit(&sitting, "pick 2\nnext\n");
    assert_where(&sitting, "home over nothing");
    assert_str(sitting.events, "check_before@cek/butir/satu=a safe_before@cek/butir/satu=a "
                               "check_before@cek/butir/dua=a");
}

static void an_item_that_is_passed_over_is_not_counted(void **state)
{
    Sitting sitting = begin(*state, 0);
    sit(&sitting, "next\npick 1\nskip\npick 1\nnext\n");
    assert_str(sitting.events, "check_before@cek/butir/dua=a safe_before@cek/butir/dua=a");
}

static void skipping_all_counts_what_was_answered(void **state)
{
    Sitting sitting = begin(*state, 0);
    sit(&sitting, "next\npick 2\nnext\nfinish\n");
    assert_where(&sitting, "home over nothing");
    assert_str(sitting.events, "check_before@cek/butir/satu=a safe_before@cek/butir/satu=a");
}

static void leaving_in_the_middle_counts_nothing(void **state)
{
    Sitting sitting = begin(*state, 0);
    sit(&sitting, "next\npick 2\nnext\nhome\n");
    assert_where(&sitting, "home over nothing");
    assert_str(sitting.events, "");
}

static void back_leads_to_the_item_before_with_its_answer(void **state)
{
    Sitting sitting = begin(*state, 0);
    sit(&sitting, "next\npick 2\nnext\nback\n");
    assert_where(&sitting, "check cek/butir/satu over nothing");
    assert_int_equal(sitting.player.session.check.answers[0].picked, 1);
    sit(&sitting, "back\n");
    assert_where(&sitting, "check over nothing");
}

static const char LEARN[] = "open kartu\nnext\nhome\n";

static void the_second_half_asks_the_other_form_and_explains(void **state)
{
    Sitting sitting = begin(*state, 0);
    sit(&sitting, "next\npick 2\nnext\npick 1\nnext\n");
    sit(&sitting, LEARN);
    sitting.events = (Str){0};
    sit(&sitting, "finish\n");
    assert_where(&sitting, "check over nothing");
    sit(&sitting, "next\npick 1\nnext\npick 1\nnext\n");
    assert_int_equal(sitting.player.session.check.phase, CHECK_EXPLAIN);
    assert_str(sitting.events, "check_after@cek/butir/satu=b safe_after@cek/butir/satu=b "
                               "check_after@cek/butir/dua=b safe_after@cek/butir/dua=b");
    sit(&sitting, "next\n");
    assert_where(&sitting, "attract over nothing");
    assert_true(is_erased(&sitting.player.session));
}

static void without_a_finished_lesson_there_is_no_second_half(void **state)
{
    Sitting sitting = begin(*state, 0);
    sit(&sitting, "skip\nfinish\n");
    assert_where(&sitting, "attract over nothing");
}

static void who_answered_before_gets_the_answers_also_without_the_second_half(void **state)
{
    Sitting sitting = begin(*state, 0);
    sit(&sitting, "next\npick 2\nnext\npick 1\nnext\n");
    sit(&sitting, LEARN);
    sit(&sitting, "finish\nskip\n");
    assert_int_equal(sitting.player.session.check.phase, CHECK_EXPLAIN);
}

static void who_answered_nothing_ends_at_once(void **state)
{
    Sitting sitting = begin(*state, 0);
    sit(&sitting, "skip\n");
    sit(&sitting, LEARN);
    sit(&sitting, "finish\nskip\n");
    assert_where(&sitting, "attract over nothing");
}

static void nothing_of_the_first_half_stays_beside_the_second(void **state)
{
    Sitting sitting = begin(*state, 0);
    sit(&sitting, "next\npick 2\nnext\npick 1\nnext\n");
    static const CheckState NOTHING[CHECK_ITEMS];
    assert_memory_equal(sitting.player.session.check.answers, NOTHING, sizeof NOTHING);
}

static void a_coin_decides_which_form_comes_first(void **state)
{
    int forms[CHECK_FORMS] = {0};
    for (uint64_t seed = 1; seed <= 200; seed++) {
        Sitting sitting = begin(*state, seed);
        forms[sitting.player.session.check.first_form]++;
    }
    assert_in_range(forms[0], 70, 130);
}

static void breathing_leads_back_to_where_it_was_opened(void **state)
{
    Sitting sitting = begin(*state, 0);
    sit(&sitting, "skip\nbreathe\n");
    assert_where(&sitting, "home over breathe");
    sit(&sitting, "again\nwait 60s\nnext\n");
    assert_where(&sitting, "home over nothing");
}

static void breathing_cannot_hide_the_idle_question(void **state)
{
    Sitting sitting = begin(*state, 0);
    sit(&sitting, "skip\nbreathe\nwait 95s\n");
    assert_where(&sitting, "home over idle");
    sit(&sitting, "close\n");
    assert_where(&sitting, "home over breathe");
}

static void a_track_shows_its_own_packs_in_its_own_order(void **state)
{
    Arena *arena = *state;
    Library library = *small_library(arena);
    Word *names = arena_array(arena, 2, sizeof *names);
    assert_non_null(names);
    names[0].text = STR("dua");
    names[1].text = STR("satu");
    library.tracks.at[0].packs.at = names;
    library.tracks.at[0].packs.count = 2;
    uint16_t packs[LIBRARY_PACKS];
    assert_int_equal(track_packs(&library, &library.tracks.at[0], packs), 2);
    assert_true(str_is(library.packs[packs[0]]->id.text, "dua"));
    assert_true(str_is(library.packs[packs[1]]->id.text, "satu"));
    library.tracks.at[0].packs.count = 1;
    assert_int_equal(track_packs(&library, &library.tracks.at[0], packs), 1);
}

int main(void)
{
#define T(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)
    const struct CMUnitTest tests[] = {
        T(the_check_comes_before_home),
        T(a_half_is_counted_when_it_ends_and_not_before),
        T(an_item_that_is_passed_over_is_not_counted),
        T(skipping_all_counts_what_was_answered),
        T(leaving_in_the_middle_counts_nothing),
        T(back_leads_to_the_item_before_with_its_answer),
        T(the_second_half_asks_the_other_form_and_explains),
        T(without_a_finished_lesson_there_is_no_second_half),
        T(who_answered_before_gets_the_answers_also_without_the_second_half),
        T(who_answered_nothing_ends_at_once),
        T(nothing_of_the_first_half_stays_beside_the_second),
        T(a_coin_decides_which_form_comes_first),
        T(breathing_leads_back_to_where_it_was_opened),
        T(breathing_cannot_hide_the_idle_question),
        T(a_track_shows_its_own_packs_in_its_own_order),
    };
#undef T
    return cmocka_run_group_tests_name("check", tests, NULL, NULL);
}
