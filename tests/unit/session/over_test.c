/* What lies over the page: help and leaving work everywhere, and everything keeps the place. */
#include "../activities/packs.h"
#include "../support.h"
#include "sitting.h"

#define TO_HOME   "begin\ntrack 13-17\nenter\n"
#define TO_LESSON TO_HOME "open kenalan\n"
#define TO_STORY  TO_LESSON "next\nnext\nnext\n"
#define FINISHED                                                                                   \
    TO_LESSON "next\nnext\nskip\nnext\npick 1\ncheck\nnext\npick 1\ncheck\nnext\n"                 \
              "pick 1\ncheck\nnext\npick 1\ncheck\nnext\nnext\n"

/* Every place with everything that can lie over it. */
static const struct {
    const char *script;
    Place place;
    Over over;
} EVERYWHERE[] = {
    {"", PLACE_ATTRACT, OVER_NOTHING},
    {"look\n", PLACE_ATTRACT, OVER_LOOK},
    {"help\n", PLACE_ATTRACT, OVER_HELP},
    {"help\nwait 90s\n", PLACE_ATTRACT, OVER_IDLE},
    {"begin\n", PLACE_START, OVER_NOTHING},
    {"begin\nlook\n", PLACE_START, OVER_LOOK},
    {"begin\nhelp\n", PLACE_START, OVER_HELP},
    {"begin\nwait 90s\n", PLACE_START, OVER_IDLE},
    {TO_HOME, PLACE_HOME, OVER_NOTHING},
    {TO_HOME "look\n", PLACE_HOME, OVER_LOOK},
    {TO_HOME "help\n", PLACE_HOME, OVER_HELP},
    {TO_HOME "wait 90s\n", PLACE_HOME, OVER_IDLE},
    {TO_STORY, PLACE_LESSON, OVER_NOTHING},
    {TO_STORY "look\n", PLACE_LESSON, OVER_LOOK},
    {TO_STORY "pause\n", PLACE_LESSON, OVER_PAUSE},
    {TO_STORY "help\n", PLACE_LESSON, OVER_HELP},
    {TO_STORY "wait 90s\n", PLACE_LESSON, OVER_IDLE},
    {FINISHED, PLACE_FINISHED, OVER_NOTHING},
    {FINISHED "look\n", PLACE_FINISHED, OVER_LOOK},
    {FINISHED "help\n", PLACE_FINISHED, OVER_HELP},
    {FINISHED "wait 90s\n", PLACE_FINISHED, OVER_IDLE},
};
enum { EVERYWHERE_COUNT = sizeof EVERYWHERE / sizeof *EVERYWHERE };

/* A sitting at row `i`. */
static void go_there(Sitting *sitting, Arena *arena, const Library *library, size_t i)
{
    sitting_begin(sitting, arena, library, 0);
    sit(sitting, EVERYWHERE[i].script);
    assert_int_equal(sitting->player.session.place, EVERYWHERE[i].place);
    assert_int_equal(sitting->player.session.over, EVERYWHERE[i].over);
}

static void help_opens_everywhere(void **state)
{
    const Library *library = sample_library(*state);
    for (size_t i = 0; i < EVERYWHERE_COUNT; i++) {
        Sitting sitting;
        go_there(&sitting, *state, library, i);
        sit(&sitting, "help");
        assert_int_equal(sitting.player.session.over, OVER_HELP);
        assert_int_equal(sitting.player.session.place, EVERYWHERE[i].place);
    }
}

static void leaving_works_everywhere_and_erases(void **state)
{
    const Library *library = sample_library(*state);
    for (size_t i = 0; i < EVERYWHERE_COUNT; i++) {
        Sitting sitting;
        go_there(&sitting, *state, library, i);
        sit(&sitting, "text-size 3\ntheme 2\nlanguage en\nleave");
        assert_where(&sitting, "attract over nothing");
        assert_true(is_erased(&sitting.player.session));
    }
}

static void leaving_does_not_count_as_finished(void **state)
{
    Sitting sitting;
    sitting_begin(&sitting, *state, sample_library(*state), 0);
    sit(&sitting, TO_HOME "wait 58s\nleave");
    assert_str(sitting.events, "sitting_started language=id track=13-17 minutes");
}

static void leaving_twice_counts_nothing_more(void **state)
{
    Sitting sitting;
    sitting_begin(&sitting, *state, sample_library(*state), 0);
    sit(&sitting, TO_HOME "wait 58s\nleave\nwait 5m\nleave");
    assert_int_equal(sitting.player.counts[METRIC_MINUTES], 1);
}

static void closing_help_leads_back_to_what_was_there(void **state)
{
    const Library *library = sample_library(*state);
    for (size_t i = 0; i < EVERYWHERE_COUNT; i++) {
        Sitting sitting;
        bool is_plain = EVERYWHERE[i].over != OVER_HELP && EVERYWHERE[i].over != OVER_IDLE;
        if (!is_plain) {
            continue;
        }
        go_there(&sitting, *state, library, i);
        sit(&sitting, "help\nclose");
        assert_int_equal(sitting.player.session.over, EVERYWHERE[i].over);
        assert_int_equal(sitting.player.session.place, EVERYWHERE[i].place);
    }
}

static void grown_ups_have_a_page_behind_help(void **state)
{
    static const struct {
        const char *script, *where;
    } rows[] = {
        {"adults", "lesson kenalan/teman-baru/cerita-dewi over pause"}, /* only from help */
        {"help\nadults", "lesson kenalan/teman-baru/cerita-dewi over adults"},
        {"help\nadults\nback", "lesson kenalan/teman-baru/cerita-dewi over help"},
        {"help\nadults\nclose\nclose", "lesson kenalan/teman-baru/cerita-dewi over pause"},
        {"help\nadults\nhelp", "lesson kenalan/teman-baru/cerita-dewi over help"},
        {"help\nadults\nhelp\nback", "lesson kenalan/teman-baru/cerita-dewi over pause"},
        {"help\nadults\nnext\npick 1", "lesson kenalan/teman-baru/cerita-dewi over adults"},
        {"help\nadults\nleave", "attract over nothing"},
    };
    const Library *library = sample_library(*state);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Sitting sitting;
        sitting_begin(&sitting, *state, library, 0);
        sit(&sitting, TO_STORY "pause");
        sit(&sitting, rows[i].script);
        assert_where(&sitting, rows[i].where);
    }
}

static void help_asked_for_twice_closes_at_once(void **state)
{
    Sitting sitting;
    sitting_begin(&sitting, *state, sample_library(*state), 0);
    sit(&sitting, TO_STORY "pause\nhelp\nhelp\nback");
    assert_where(&sitting, "lesson kenalan/teman-baru/cerita-dewi over pause");
}

static void the_page_below_help_does_not_move(void **state)
{
    Sitting sitting;
    sitting_begin(&sitting, *state, sample_library(*state), 0);
    sit(&sitting, TO_LESSON "help\nnext\nhome\npick 1\nopen 1\nfinish\nclose");
    assert_where(&sitting, "lesson kenalan/teman-baru/seru over nothing");
}

static void a_pause_leads_back_into_the_story_or_home(void **state)
{
    static const struct {
        const char *script, *where;
    } rows[] = {
        {TO_STORY "pause", "lesson kenalan/teman-baru/cerita-dewi over pause"},
        {TO_STORY "pause\npick 1\nnext", "lesson kenalan/teman-baru/cerita-dewi over pause"},
        {TO_STORY "pause\nclose", "lesson kenalan/teman-baru/cerita-dewi over nothing"},
        {TO_STORY "pause\nback", "lesson kenalan/teman-baru/cerita-dewi over nothing"},
        {TO_STORY "pause\nhome", "home over nothing"},
        {TO_LESSON "pause", "lesson kenalan/teman-baru/seru over nothing"}, /* a card */
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Sitting sitting;
        sitting_begin(&sitting, *state, sample_library(*state), 0);
        sit(&sitting, rows[i].script);
        assert_where(&sitting, rows[i].where);
    }
}

static void the_look_panel_opens_and_closes_over_a_page_only(void **state)
{
    static const struct {
        const char *script, *over;
    } rows[] = {
        {"look", "expect over look"},           {"look\nlook", "expect over nothing"},
        {"look\nclose", "expect over nothing"}, {"look\nback", "expect over nothing"},
        {"help\nlook", "expect over help"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Sitting sitting;
        sitting_begin(&sitting, *state, sample_library(*state), 0);
        sit(&sitting, TO_HOME);
        sit(&sitting, rows[i].script);
        sit(&sitting, rows[i].over);
    }
}

static void language_and_look_keep_the_place(void **state)
{
    const Library *library = sample_library(*state);
    static const char *const scripts[] = {"language en", "text-size 4", "theme 2",
                                          "motion 2",    "look-reset",  "language 9"};
    for (size_t i = 0; i < EVERYWHERE_COUNT; i++) {
        for (size_t j = 0; EVERYWHERE[i].over != OVER_IDLE && j < 6; j++) {
            Sitting sitting;
            go_there(&sitting, *state, library, i);
            Str before = sitting_where(&sitting), after;
            sit(&sitting, scripts[j]);
            after = sitting_where(&sitting);
            assert_true(str_equal(before, after));
        }
    }
}

static void an_answer_keeps_its_state_in_another_language(void **state)
{
    Sitting sitting;
    sitting_begin(&sitting, *state, sample_library(*state), 0);
    sit(&sitting, TO_LESSON "next\nnext\nskip\nnext\npick 1\ncheck\nlanguage en\nagain\npick 2");
    sit(&sitting, "language id\ncheck\nexpect count right_later 1\nexpect count right_first 0");
}

static void the_look_changes_as_asked(void **state)
{
    Sitting sitting;
    sitting_begin(&sitting, *state, sample_library(*state), 0);
    sit(&sitting, "text-size 3\ntheme 2\nmotion 2");
    const Look *look = &sitting.player.session.look;
    assert_int_equal(TEXT_STEPS[look->text_step], 150);
    assert_int_equal(look->theme, THEME_HIGH_CONTRAST);
    assert_true(look->is_calm);
}

static void looks_that_do_not_exist_change_nothing(void **state)
{
    Sitting sitting;
    sitting_begin(&sitting, *state, sample_library(*state), 0);
    sit(&sitting, "text-size 2\ntext-size 5\ntheme 2\ntheme 3");
    assert_int_equal(sitting.player.session.look.text_step, 1);
    assert_int_equal(sitting.player.session.look.theme, THEME_HIGH_CONTRAST);
}

static void resetting_the_look_gives_that_of_the_start(void **state)
{
    const Library *library = sample_library(*state);
    const Look first = {.text_step = 2, .theme = THEME_HIGH_CONTRAST, .is_calm = true};
    Session session;
    session_begin(&session, LANG_EN, first, 0, 0);
    session_apply(&session, library, (Intent){.kind = INTENT_TEXT_SIZE});
    session_apply(&session, library, (Intent){.kind = INTENT_THEME});
    session_apply(&session, library, (Intent){.kind = INTENT_MOTION});
    session_apply(&session, library, (Intent){.kind = INTENT_LOOK_RESET});
    assert_memory_equal(&session.look, &first, sizeof first);
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(help_opens_everywhere),
        WITH_ARENA(leaving_works_everywhere_and_erases),
        WITH_ARENA(leaving_does_not_count_as_finished),
        WITH_ARENA(leaving_twice_counts_nothing_more),
        WITH_ARENA(closing_help_leads_back_to_what_was_there),
        WITH_ARENA(grown_ups_have_a_page_behind_help),
        WITH_ARENA(help_asked_for_twice_closes_at_once),
        WITH_ARENA(the_page_below_help_does_not_move),
        WITH_ARENA(a_pause_leads_back_into_the_story_or_home),
        WITH_ARENA(the_look_panel_opens_and_closes_over_a_page_only),
        WITH_ARENA(language_and_look_keep_the_place),
        WITH_ARENA(an_answer_keeps_its_state_in_another_language),
        WITH_ARENA(the_look_changes_as_asked),
        WITH_ARENA(looks_that_do_not_exist_change_nothing),
        WITH_ARENA(resetting_the_look_gives_that_of_the_start),
    };
    return cmocka_run_group_tests_name("over the page", tests, NULL, NULL);
}
