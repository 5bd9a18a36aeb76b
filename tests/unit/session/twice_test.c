/* Whatever is done twice in a visit counts once: every lesson that ships, every metric, through
 * every door. What the rows of METRIC_ROWS say is compared with what one pass counts. */
#include "../activities/packs.h"
#include "../support.h"
#include "sitting.h"

#include "aman/base/file.h"

#include <dirent.h>
#include <stdio.h>
#include <string.h>

#define PACK_SCRIPTS AMAN_SOURCE_DIR "/tests/play/packs/"

enum { SCRIPT_MAX_BYTES = 100000, MOST_SCRIPTS = 40 };

static const char PIN[] = "staff\ndigit 2\ndigit 5\ndigit 8\ndigit 0\ncheck\nreply 2\n";

static bool is_line(Str line, const char *word)
{
    Str first;
    return str_next_word(&line, &first) && str_is(first, word);
}

/* The lines of a script without what it expects, from where it opens its pack on when `is_body`. */
static Str lines_of(Arena *arena, Str script, bool is_body)
{
    Str all = {0}, line;
    bool is_open = !is_body;
    while (str_next_line(&script, &line)) {
        is_open = is_open || is_line(line, "open");
        if (is_open && !is_line(line, "expect")) {
            all = str_print(arena, STR_FMT STR_FMT "\n", STR_ARG(all), STR_ARG(line));
        }
    }
    return all;
}

static void play(Sitting *sitting, Arena *arena, Str lines)
{
    sit(sitting, str_to_c(arena, lines));
}

/* Plays a script, then its body once more: from the finish, or from home. */
static void check_script(Arena *arena, const Library *library, const char *name)
{
    for (int door = 0; door < 2; door++) {
        Str script;
        Sitting sitting;
        uint32_t once[METRIC_COUNT];
        char *path = str_to_c(arena, str_print(arena, "%s%s", PACK_SCRIPTS, name));
        assert_int_equal(file_read(arena, path, SCRIPT_MAX_BYTES, &script), FILE_OK);
        sitting_begin(&sitting, arena, library, 0);
        play(&sitting, arena, lines_of(arena, script, false));
        memcpy(once, sitting.player.counts, sizeof once);
        assert_int_equal(once[METRIC_LESSON_FINISHED], 1);
        sit(&sitting, door ? "home" : "");
        play(&sitting, arena, lines_of(arena, script, true));
        for (int i = 0; i < METRIC_COUNT; i++) {
            if (sitting.player.counts[i] != once[i]) {
                fail_msg("%s: %s %u, not %u", name, metric_name((Metric)i),
                         sitting.player.counts[i], once[i]);
            }
        }
    }
}

static void a_lesson_that_is_done_twice_counts_once(void **state)
{
    const Library *library = shipped_library(*state);
    DIR *folder = opendir(PACK_SCRIPTS);
    int played = 0;
    assert_non_null(folder);
    for (struct dirent *entry; (entry = readdir(folder)) && played < MOST_SCRIPTS;) {
        bool is_lesson = strstr(entry->d_name, ".play") && strncmp(entry->d_name, "cek", 3) != 0;
        if (is_lesson) {
            check_script(*state, library, entry->d_name);
            played++;
        }
    }
    closedir(folder);
    assert_true(played >= 10);
}

/* Of a question that was not right in the first pass the second one is a later try. */
static void right_at_the_second_pass_is_right_later(void **state)
{
    Sitting sitting;
    sitting_begin(&sitting, *state, sample_library(*state), 0);
    sit(&sitting, ENTER);
    sit(&sitting, "open kenalan\nnext\nnext\nskip\nnext\npick 1\ncheck\nnext\n"
                  "pick 3\ncheck\nnext\npick 2\ncheck\nnext\npick 2\ncheck\nnext\nnext\n"
                  "expect place finished\n"
                  "expect count right_first 3\nexpect count right_later 0\nhome\n");
    sit(&sitting, PLAY_KENALAN);
    sit(&sitting, "expect count right_first 3\nexpect count right_later 1\n"
                  "expect count story_end 1\nexpect count lesson_finished 1\n");
}

/* Pages from which somebody goes through the door, and what was counted before. */
static void the_way_to_the_corner_counts_no_visit(void **state)
{
    static const char *const WAYS[] = {
        "",
        "begin\n",
        "begin\ntrack 13-15\n",
        "begin\ntrack 13-15\nenter\n",
        "begin\ntrack 13-15\nenter\nskip\n",
        "begin\ntrack 13-15\nenter\nhelp\n",
        "begin\nlanguage en\ntrack 10-12\nenter\nskip\nlook\n",
        "begin\ntrack 13-15\nenter\nskip\nstaff\nback\n",
    };
    const Library *library = shipped_library(*state);
    for (size_t i = 0; i < sizeof WAYS / sizeof *WAYS; i++) {
        for (int times = 1; times <= 2; times++) {
            Sitting sitting;
            sitting_begin(&sitting, *state, library, 0);
            sitting.player.session.machine.has_pin = true;
            for (int j = 0; j < times; j++) {
                sit(&sitting, WAYS[i]);
                sit(&sitting, PIN);
                sit(&sitting, "expect place staff\nfinish\nexpect place attract");
            }
            assert_str(sitting.events, "");
        }
    }
}

/* Whoever learnt before the facilitator came was a learner. */
static void a_visit_in_which_something_was_learnt_counts_before_the_corner_too(void **state)
{
    Sitting sitting;
    sitting_begin(&sitting, *state, shipped_library(*state), 0);
    sitting.player.session.machine.has_pin = true;
    sit(&sitting, "begin\ntrack 13-15\nenter\nskip\nopen kenalan\nhome\n");
    sit(&sitting, PIN);
    sit(&sitting, "expect count sitting_started 1\nexpect count language 1\nexpect count track 1\n"
                  "expect count lesson_started 1\n");
}

/* However a visit ends: it was one. */
static void a_visit_that_only_looked_at_home_is_a_visit(void **state)
{
    static const char *const ENDS[] = {
        "leave", "finish", "wait 10m", "help\nleave", "staff\nback\nleave", "staff\nleave"};
    for (size_t i = 0; i < sizeof ENDS / sizeof *ENDS; i++) {
        Sitting sitting;
        sitting_begin(&sitting, *state, sample_library(*state), 0);
        sitting.player.session.machine.has_pin = true;
        sit(&sitting, ENTER);
        sit(&sitting, ENDS[i]);
        sit(&sitting, "expect place attract\nexpect count sitting_started 1\n"
                      "expect count language 1\nexpect count track 1\n");
    }
}

/* The language is the one in which it began. */
static void the_language_of_a_visit_is_that_of_its_beginning(void **state)
{
    Sitting sitting;
    sitting_begin(&sitting, *state, sample_library(*state), 0);
    sit(&sitting, ENTER);
    sit(&sitting, "language en\nopen kenalan\n");
    assert_str(sitting.events, "sitting_started language=id track=13-17 "
                               "lesson_started@kenalan/teman-baru");
}

/* The check is offered twice in a visit at most, whatever is done between. */
static void the_check_counts_each_item_once(void **state)
{
    static const char ASK[] = "next\npick 1\nnext\npick 1\nnext\npick 1\nnext\npick 1\nnext\n"
                              "pick 1\nnext\npick 1\nnext\n";
    Sitting sitting;
    Arena *arena = *state;
    sitting_begin(&sitting, arena, shipped_library(arena), 0);
    sit(&sitting, "begin\ntrack 13-15\nenter\n");
    sit(&sitting, ASK);
    uint32_t before = sitting.player.counts[METRIC_CHECK_BEFORE];
    assert_true(before > 0);
    sit(&sitting, "finish\n");
    assert_int_equal(sitting.player.counts[METRIC_CHECK_BEFORE], before);
}

/* A new metric says how often it counts, and a visit's metrics are all tried above. */
static void every_metric_says_how_often_it_counts(void **state)
{
    (void)state;
    static const MetricOnce WANTED[METRIC_COUNT] = {
        [METRIC_SITTING_STARTED] = ONCE_A_VISIT,
        [METRIC_SITTING_FINISHED] = ONCE_A_VISIT,
        [METRIC_MINUTES] = ONCE_A_VISIT,
        [METRIC_LANGUAGE] = ONCE_A_VISIT,
        [METRIC_TRACK] = ONCE_A_VISIT,
        [METRIC_LESSON_STARTED] = ONCE_A_LESSON,
        [METRIC_LESSON_FINISHED] = ONCE_A_LESSON,
        [METRIC_RIGHT_FIRST] = ONCE_A_QUESTION,
        [METRIC_RIGHT_LATER] = ONCE_A_QUESTION,
        [METRIC_STORY_END] = ONCE_AN_ANSWER,
        [METRIC_POLL] = ONCE_A_STEP,
        [METRIC_CHECK_BEFORE] = ONCE_A_STEP,
        [METRIC_SAFE_BEFORE] = ONCE_A_STEP,
        [METRIC_CHECK_AFTER] = ONCE_A_STEP,
        [METRIC_SAFE_AFTER] = ONCE_A_STEP,
        [METRIC_WORKSHOP_STARTED] = ONCE_A_SESSION,
        [METRIC_WORKSHOP_STEP] = ONCE_A_SESSION,
        [METRIC_WORKSHOP_VOTE] = ONCE_A_SESSION,
    };
    for (int i = 0; i < METRIC_COUNT; i++) {
        assert_int_equal(METRIC_KINDS[i].once, WANTED[i]);
    }
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(a_lesson_that_is_done_twice_counts_once),
        WITH_ARENA(right_at_the_second_pass_is_right_later),
        WITH_ARENA(the_way_to_the_corner_counts_no_visit),
        WITH_ARENA(a_visit_in_which_something_was_learnt_counts_before_the_corner_too),
        WITH_ARENA(a_visit_that_only_looked_at_home_is_a_visit),
        WITH_ARENA(the_language_of_a_visit_is_that_of_its_beginning),
        WITH_ARENA(the_check_counts_each_item_once),
        WITH_ARENA(every_metric_says_how_often_it_counts),
    };
    return cmocka_run_group_tests_name("twice", tests, NULL, NULL);
}
