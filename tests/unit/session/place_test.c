/* From the attract screen to the finish and back home; what is counted on the way. */
#include "../activities/packs.h"
#include "../support.h"
#include "sitting.h"

#include <stdlib.h>
#include <string.h>

typedef struct {
    const char *script, *where;
} PlaceRow;

static void check_places(Arena *arena, const PlaceRow *rows, size_t count)
{
    const Library *library = sample_library(arena);
    for (size_t i = 0; i < count; i++) {
        Sitting sitting;
        sitting_begin(&sitting, arena, library, 0);
        sit(&sitting, rows[i].script);
        Str where = sitting_where(&sitting);
        if (!str_is(where, rows[i].where)) {
            fail_msg("after <%s>: <" STR_FMT ">", rows[i].script, STR_ARG(where));
        }
    }
}

#define CHECK_PLACES(state, rows) check_places(*(state), rows, sizeof(rows) / sizeof *(rows))
#define TO_HOME                   "begin\ntrack 13-17\nenter\n"
#define TO_LESSON                 TO_HOME "open kenalan\n"

static void a_touch_leads_from_attract_to_start(void **state)
{
    static const PlaceRow rows[] = {
        {"", "attract over nothing"},      {"begin", "start over nothing"},
        {"stir", "start over nothing"},    {"next", "attract over nothing"},
        {"enter", "attract over nothing"}, {"open kenalan", "attract over nothing"},
    };
    CHECK_PLACES(state, rows);
}

static void entering_needs_a_track(void **state)
{
    static const PlaceRow rows[] = {
        {"begin\nenter", "start over nothing"},
        {"begin\ntrack 4\nenter", "start over nothing"}, /* there are two */
        {"begin\ntrack 1\nenter", "home over nothing"},
        {"begin\ntrack 1\ntrack 2\nenter", "home over nothing"},
    };
    CHECK_PLACES(state, rows);
}

static void entering_without_a_track_counts_nothing(void **state)
{
    Sitting sitting;
    sitting_begin(&sitting, *state, sample_library(*state), 0);
    sit(&sitting, "begin\nenter");
    assert_str(sitting.events, "");
}

static void home_opens_a_lesson_at_its_first_step(void **state)
{
    static const PlaceRow rows[] = {
        {TO_LESSON, "lesson kenalan/teman-baru/seru over nothing"},
        {TO_HOME "open 60", "home over nothing"},
        {TO_HOME "next", "home over nothing"},
        {TO_HOME "back", "home over nothing"},
    };
    CHECK_PLACES(state, rows);
}

static void steps_follow_each_other_forwards_and_back(void **state)
{
    static const PlaceRow rows[] = {
        {TO_LESSON "next", "lesson kenalan/teman-baru/arti over nothing"},
        {TO_LESSON "next\nback", "lesson kenalan/teman-baru/seru over nothing"},
        {TO_LESSON "back", "home over nothing"},
        {TO_LESSON "next\nnext\nback", "lesson kenalan/teman-baru/arti over nothing"},
        {TO_LESSON "next\nnext\nskip\nnext", "lesson kenalan/teman-baru/kuis over nothing"},
        {TO_LESSON "next\nnext\nskip\nnext\nback",
         "lesson kenalan/teman-baru/cerita-dewi over nothing"},
        {TO_LESSON "home", "home over nothing"},
    };
    CHECK_PLACES(state, rows);
}

static void a_lesson_ends_at_the_finish_and_the_finish_at_home(void **state)
{
    Sitting sitting;
    sitting_begin(&sitting, *state, sample_library(*state), 0);
    sit(&sitting, ENTER);
    sit(&sitting, PLAY_KENALAN);
    assert_where(&sitting, "finished over nothing");
    sit(&sitting, "home");
    assert_where(&sitting, "home over nothing");
}

static void back_at_the_finish_leads_home(void **state)
{
    Sitting sitting;
    sitting_begin(&sitting, *state, sample_library(*state), 0);
    sit(&sitting, ENTER);
    sit(&sitting, PLAY_KENALAN);
    sit(&sitting, "back");
    assert_where(&sitting, "home over nothing");
}

static void a_step_that_was_left_stands_as_it_was(void **state)
{
    Sitting sitting;
    sitting_begin(&sitting, *state, sample_library(*state), 0);
    sit(&sitting, ENTER);
    sit(&sitting, "open kenalan\nnext\nnext\nskip\nnext\npick 1\ncheck\nback");
    sit(&sitting, "next\nnext"); /* from the summary to the quiz, then on from question 1 */
    assert_where(&sitting, "lesson kenalan/teman-baru/kuis over nothing");
    sit(&sitting, "back\nagain\npick 2\ncheck\nexpect count right_later 1");
}

static void a_whole_sitting_counts_exactly_this(void **state)
{
    Sitting sitting;
    sitting_begin(&sitting, *state, sample_library(*state), 0);
    sit(&sitting, ENTER);
    sit(&sitting, PLAY_KENALAN);
    sit(&sitting, "wait 80s\nfinish");
    assert_str(sitting.events,
               "sitting_started language=id track=13-17 lesson_started@kenalan/teman-baru "
               "story_end@kenalan/teman-baru/cerita-dewi=cerita "
               "right_first@kenalan/teman-baru/kuis=1 right_first@kenalan/teman-baru/kuis=2 "
               "right_first@kenalan/teman-baru/kuis=3 right_first@kenalan/teman-baru/kuis=4 "
               "lesson_finished@kenalan/teman-baru minutes*2 sitting_finished");
    assert_true(is_erased(&sitting.player.session));
}

static void events_carry_the_version_of_their_pack(void **state)
{
    const Library *library = sample_library(*state);
    Sitting sitting;
    sitting_begin(&sitting, *state, library, 0);
    sit(&sitting, ENTER);
    Intent open = {.kind = INTENT_OPEN, .index = 0, .now_ms = 10000};
    Outcome outcome = session_apply(&sitting.player.session, library, open);
    const CountEvent *event = &outcome.events[outcome.event_count - 1];
    assert_int_equal(event->metric, METRIC_LESSON_STARTED);
    assert_true(str_equal(event->version, library->packs[0]->version.text));
}

static void minutes_are_rounded_and_none_is_not_counted(void **state)
{
    static const struct {
        const char *wait;
        uint32_t minutes;
    } rows[] = {{"wait 28s", 0}, {"wait 29s", 1}, {"wait 88s", 1}, {"wait 89s", 2}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Sitting sitting;
        sitting_begin(&sitting, *state, sample_library(*state), 0);
        sit(&sitting, ENTER);
        sit(&sitting, rows[i].wait);
        sit(&sitting, "finish"); /* one second later */
        assert_int_equal(sitting.player.counts[METRIC_MINUTES], rows[i].minutes);
    }
}

static void a_second_sitting_counts_anew(void **state)
{
    Sitting sitting;
    sitting_begin(&sitting, *state, sample_library(*state), 0);
    sit(&sitting,
        "begin\ntrack 13-17\nenter\nfinish\nbegin\ntrack 10-12\nlanguage en\nenter\nleave");
    assert_str(sitting.events, "sitting_started language=id track=13-17 sitting_finished "
                               "sitting_started language=en track=10-12");
}

static void answers_stand_in_another_order_in_the_next_sitting(void **state)
{
    const Library *library = sample_library(*state);
    Session session;
    session_begin(&session, LANG_ID, (Look){0}, 42, 0);
    uint64_t seed = session.seed;
    session_apply(&session, library, (Intent){.kind = INTENT_LEAVE});
    assert_true(session.seed != seed && session.seed != 0);
}

/* The end of a sitting that began with the first library and goes on with `library`. */
static Session go_on(Arena *arena, const Library *library, const Session *middle)
{
    Sitting sitting;
    sitting_begin(&sitting, arena, library, 0);
    sitting.player.session = *middle;
    sitting.player.now_ms = middle->last_input_ms;
    sit(&sitting, "next\npick 3\nnext\nnext\npick 1\ncheck\nagain\npick 2\ncheck\nnext");
    return sitting.player.session;
}

static void a_session_goes_on_with_a_library_that_was_loaded_again(void **state)
{
    Arena *first = arena_new((size_t)64 * 1024 * 1024);
    Sitting sitting;
    sitting_begin(&sitting, first, sample_library(first), 7);
    sit(&sitting, ENTER);
    sit(&sitting, "open kenalan\nnext\nnext");
    unsigned char copy[sizeof(Session)];
    memcpy(copy, &sitting.player.session, sizeof copy);
    Session straight = go_on(first, sitting.player.library, &sitting.player.session), middle;
    arena_free(first);
    memcpy(&middle, copy, sizeof middle);
    assert_non_null(arena_alloc(*state, 12345)); /* nothing lies where it lay */
    Session reloaded = go_on(*state, sample_library(*state), &middle);
    assert_memory_equal(&straight, &reloaded, sizeof straight);
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(a_touch_leads_from_attract_to_start),
        WITH_ARENA(entering_needs_a_track),
        WITH_ARENA(entering_without_a_track_counts_nothing),
        WITH_ARENA(home_opens_a_lesson_at_its_first_step),
        WITH_ARENA(steps_follow_each_other_forwards_and_back),
        WITH_ARENA(a_lesson_ends_at_the_finish_and_the_finish_at_home),
        WITH_ARENA(back_at_the_finish_leads_home),
        WITH_ARENA(a_step_that_was_left_stands_as_it_was),
        WITH_ARENA(a_whole_sitting_counts_exactly_this),
        WITH_ARENA(events_carry_the_version_of_their_pack),
        WITH_ARENA(minutes_are_rounded_and_none_is_not_counted),
        WITH_ARENA(a_second_sitting_counts_anew),
        WITH_ARENA(answers_stand_in_another_order_in_the_next_sitting),
        WITH_ARENA(a_session_goes_on_with_a_library_that_was_loaded_again),
    };
    return cmocka_run_group_tests_name("places", tests, NULL, NULL);
}
