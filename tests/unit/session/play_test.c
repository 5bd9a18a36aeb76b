/* Play scripts: what is wrong with a line, what does not hold; and the scripts of tests/play. */
#include "../activities/packs.h"
#include "../support.h"
#include "sitting.h"

#include "aman/base/file.h"

#include <dirent.h>
#include <stdio.h>

#define SCRIPTS      AMAN_SOURCE_DIR "/tests/play/"
#define PACK_SCRIPTS SCRIPTS "packs/"

enum { LEAST_SCRIPTS = 9, LEAST_PACK_SCRIPTS = 12, MOST_SCRIPTS = 200, SCRIPT_MAX_BYTES = 100000 };

typedef struct {
    const char *script, *error;
    uint32_t line;
} ErrorRow;

/* Plays `script` to its end or its first bad line. */
static PlayResult play(Player *player, const Library *library, const char *script)
{
    Str rest = str_from_c(script);
    Outcome outcome;
    PlayResult result = PLAY_STEP;
    player_begin(player, library, 0);
    while (result == PLAY_STEP) {
        result = player_step(player, &rest, &outcome);
    }
    return result;
}

static void check_errors(Arena *arena, const ErrorRow *rows, size_t count, PlayResult want)
{
    const Library *library = sample_library(arena);
    for (size_t i = 0; i < count; i++) {
        Player player;
        PlayResult result = play(&player, library, rows[i].script);
        if (result != want || player.line != rows[i].line ||
            !str_is(player_error(arena, &player, LANG_EN), rows[i].error)) {
            Str error = player_error(arena, &player, LANG_EN);
            fail_msg("<%s>: result %d at line %u: " STR_FMT, rows[i].script, (int)result,
                     player.line, STR_ARG(error));
        }
    }
}

static void a_line_that_is_none_is_wrong(void **state)
{
    static const ErrorRow rows[] = {
        {"pik 2", "there is no such line: 'pik'", 1},
        {"begin\n\n# note\nBegin", "there is no such line: 'Begin'", 4},
        {"pick", "this is neither a number from 1 nor a name: ''", 1},
        {"pick 0", "this is neither a number from 1 nor a name: '0'", 1},
        {"pick 65536", "this is neither a number from 1 nor a name: '65536'", 1},
        {"pick 99999999999999999999",
         "this is neither a number from 1 nor a name: '99999999999999999999'", 1},
        {"pick -1", "this is neither a number from 1 nor a name: '-1'", 1},
        {"open kenalann", "this is neither a number from 1 nor a name: 'kenalann'", 1},
        {"language de", "this is neither a number from 1 nor a name: 'de'", 1},
        {"wait", "write a time such as 90s, not ''", 1},
        {"wait 90", "write a time such as 90s, not '90'", 1},
        {"wait 90h", "write a time such as 90s, not '90h'", 1},
        {"wait s", "write a time such as 90s, not 's'", 1},
    };
    check_errors(*state, rows, sizeof rows / sizeof *rows, PLAY_WRONG);
}

static void an_expectation_that_is_none_is_wrong(void **state)
{
    static const ErrorRow rows[] = {
        {"expect colour red", "one can expect place, over, language, step or count, not 'colour'",
         1},
        {"expect count right 1", "there is no metric 'right'", 1},
        {"expect count right_first", "this is no number: ''", 1},
        {"expect count right_first one", "this is no number: 'one'", 1},
    };
    check_errors(*state, rows, sizeof rows / sizeof *rows, PLAY_WRONG);
}

static void a_word_too_many_or_too_few_is_wrong(void **state)
{
    const Library *library = sample_library(*state);
    static const char *const scripts[] = {
        "begin 2",      "pick 2 3",
        "wait 90s now", "expect",
        "expect place", "expect place attract now",
        "expect over",  "expect count right_first 0 0",
    };
    for (size_t i = 0; i < sizeof scripts / sizeof *scripts; i++) {
        Player player;
        if (play(&player, library, scripts[i]) != PLAY_WRONG) {
            fail_msg("<%s> is taken for a line", scripts[i]);
        }
    }
}

static void an_expectation_that_does_not_hold_fails(void **state)
{
    static const ErrorRow rows[] = {
        {"expect place home", "it is 'attract'", 1},
        {"begin\nexpect place attract", "it is 'start'", 2},
        {"help\nexpect over nothing", "it is 'help'", 2},
        {"expect language en", "it is 'id'", 1},
        {"expect step seru", "it is 'none'", 1},
        {"begin\ntrack 2\nenter\nopen 1\nexpect step arti", "it is 'seru'", 5},
        {"expect count sitting_started 1", "the count is '0'", 1},
        {"begin\ntrack 2\nenter\nopen 1\nexpect count track 2", "the count is '1'", 5},
    };
    check_errors(*state, rows, sizeof rows / sizeof *rows, PLAY_FAILED);
}

static void comments_and_empty_lines_are_passed_over(void **state)
{
    Player player;
    const char script[] = "# a sitting\r\n\r\n  begin   # from attract\r\n\t\r\n"
                          "expect place start#end\r\n# last";
    assert_int_equal(play(&player, sample_library(*state), script), PLAY_DONE);
    assert_int_equal(player.line, 6);
}

static void names_and_numbers_mean_the_same(void **state)
{
    Sitting sitting;
    sitting_begin(&sitting, *state, sample_library(*state), 0);
    sit(&sitting, "language 2\nexpect language en\nlanguage id\nexpect language id\n");
    sit(&sitting, "begin\ntrack 2\nenter\nopen 1\nexpect step seru");
    assert_int_equal(sitting.player.session.track, 1);
}

static void every_line_takes_one_second(void **state)
{
    Sitting sitting;
    sitting_begin(&sitting, *state, sample_library(*state), 0);
    sit(&sitting, "begin\nexpect place start\ntrack 1\n# nothing\nenter");
    assert_int_equal(sitting.player.now_ms, 3000);
}

static void waiting_takes_the_time_it_says(void **state)
{
    Sitting sitting;
    sitting_begin(&sitting, *state, sample_library(*state), 0);
    sit(&sitting, "wait 1500ms\nwait 2s\nwait 3m");
    assert_int_equal(sitting.player.now_ms, 1500 + 2000 + 180000);
}

static void a_very_long_wait_is_over_at_once(void **state)
{
    Sitting sitting;
    sitting_begin(&sitting, *state, sample_library(*state), 0);
    limit_processor(20); /* the wait would go on */
    sit(&sitting, "begin\nwait 900000000m\nexpect place attract\nwait 900000000m");
    limit_processor(0);
}

static void counts_add_up_over_sittings(void **state)
{
    Sitting sitting;
    sitting_begin(&sitting, *state, sample_library(*state), 0);
    sit(&sitting, "begin\ntrack 1\nenter\nfinish\nbegin\ntrack 2\nenter\nfinish\n");
    sit(&sitting, "expect count sitting_started 2\nexpect count sitting_finished 2");
}

static void play_file(Arena *arena, const Library *library, Str path)
{
    Str script;
    Player player;
    Outcome outcome;
    PlayResult result = PLAY_STEP;
    if (file_read(arena, str_to_c(arena, path), SCRIPT_MAX_BYTES, &script) != FILE_OK) {
        fail_msg(STR_FMT " cannot be read", STR_ARG(path));
    }
    player_begin(&player, library, 0);
    while (result == PLAY_STEP) {
        result = player_step(&player, &script, &outcome);
    }
    if (result != PLAY_DONE) {
        Str where = player_where(arena, &player), error = player_error(arena, &player, LANG_EN);
        fail_msg(STR_FMT ":%u: " STR_FMT " (at " STR_FMT ")", STR_ARG(path), player.line,
                 STR_ARG(error), STR_ARG(where));
    }
}

/* Plays all scripts of a folder; there are at least so many, so that a wrong path is noticed. */
static void play_folder(Arena *arena, const Library *library, const char *path, int least)
{
    int count = 0;
    DIR *folder = opendir(path);
    for (struct dirent *entry; folder && (entry = readdir(folder));) {
        if (str_ends(str_from_c(entry->d_name), STR(".play"))) {
            play_file(arena, library, str_print(arena, "%s%s", path, entry->d_name));
            count++;
        }
    }
    if (folder) {
        closedir(folder);
    }
    assert_in_range(count, least, MOST_SCRIPTS);
}

static void every_script_of_tests_play_holds(void **state)
{
    play_folder(*state, sample_library(*state), SCRIPTS, LEAST_SCRIPTS);
}

static void every_script_of_a_shipped_pack_holds(void **state)
{
    play_folder(*state, shipped_library(*state), PACK_SCRIPTS, LEAST_PACK_SCRIPTS);
}

/* A new pack, or a pack in a new track, needs one. */
static void every_pack_of_every_track_has_a_script(void **state)
{
    const Library *library = shipped_library(*state);
    for (uint32_t track = 0; track < library->tracks.count; track++) {
        Session session = {.track = (uint8_t)track};
        for (size_t pack = 0; pack < library->pack_count; pack++) {
            if (session_offers(&session, library, pack)) {
                Str path = str_print(*state, PACK_SCRIPTS STR_FMT "-" STR_FMT ".play",
                                     STR_ARG(library->packs[pack]->id.text),
                                     STR_ARG(library->tracks.at[track].id.text));
                play_file(*state, library, path);
            }
        }
    }
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(a_line_that_is_none_is_wrong),
        WITH_ARENA(an_expectation_that_is_none_is_wrong),
        WITH_ARENA(a_word_too_many_or_too_few_is_wrong),
        WITH_ARENA(an_expectation_that_does_not_hold_fails),
        WITH_ARENA(comments_and_empty_lines_are_passed_over),
        WITH_ARENA(names_and_numbers_mean_the_same),
        WITH_ARENA(every_line_takes_one_second),
        WITH_ARENA(waiting_takes_the_time_it_says),
        WITH_ARENA(a_very_long_wait_is_over_at_once),
        WITH_ARENA(counts_add_up_over_sittings),
        WITH_ARENA(every_script_of_tests_play_holds),
        WITH_ARENA(every_script_of_a_shipped_pack_holds),
        WITH_ARENA(every_pack_of_every_track_has_a_script),
    };
    return cmocka_run_group_tests_name("play scripts", tests, NULL, NULL);
}
