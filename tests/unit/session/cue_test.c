/* Which sound follows from what somebody does. */
#include "../activities/packs.h"
#include "../support.h"
#include "sitting.h"

#include <stdio.h>

#define TO_HOME   "sound 3\nbegin\ntrack 13-17\nenter\n"
#define TO_STORY  TO_HOME "open kenalan\nnext\nnext\nnext\n"
#define TO_QUIZ   TO_HOME "open kenalan\nnext\nnext\nskip\nnext\n"
#define TO_CORNER "sound 3\nstaff\ndigit 5\ndigit 5\ndigit 5\ndigit 5\ncheck\n"

/* What is heard of the last line of `script`, and how loud. */
static void check_heard(void **state, const char *script, Cue cue, uint8_t loudness)
{
    Sitting sitting;
    sitting_begin(&sitting, *state, sample_library(*state), 0);
    sitting.player.session.machine.has_pin = true;
    sit(&sitting, script);
    if (sitting.outcome.cue != cue) {
        fail_msg("cue %d instead of %d after\n%s", (int)sitting.outcome.cue, (int)cue, script);
    }
    if (cue != CUE_NONE && cue != CUE_HUSH) {
        assert_int_equal(sitting.outcome.loudness, loudness);
    }
}

static void heard_usual(void **state, const char *script, Cue cue)
{
    check_heard(state, script, cue, SOUND_USUAL);
}

static void a_press_ticks(void **state)
{
    heard_usual(state, "sound 3\nbegin", CUE_TAP);
    heard_usual(state, TO_HOME "open kenalan", CUE_TAP);
    heard_usual(state, TO_HOME "help", CUE_TAP);
    heard_usual(state, TO_QUIZ "pick 1", CUE_TAP);
}

static void an_answer_is_heard(void **state)
{
    heard_usual(state, TO_QUIZ "pick 2\ncheck", CUE_RIGHT);
    heard_usual(state, TO_QUIZ "pick 1\ncheck", CUE_NOTYET);
}

static void somebody_writing_is_heard(void **state)
{
    heard_usual(state, TO_STORY, CUE_MESSAGE);
    heard_usual(state, TO_STORY "pick 1\nnext", CUE_MESSAGE);
}

static void the_finish_is_heard_once(void **state)
{
    char script[1024];
    snprintf(script, sizeof script, TO_HOME "%s", PLAY_KENALAN);
    heard_usual(state, script, CUE_FINISHED);
    snprintf(script, sizeof script, TO_HOME "%slook", PLAY_KENALAN);
    heard_usual(state, script, CUE_TAP);
}

static void the_idle_question_is_heard_once(void **state)
{
    heard_usual(state, TO_HOME "wait 80s\ntick", CUE_NONE);
    heard_usual(state, TO_HOME "wait 90s", CUE_IDLE);
    heard_usual(state, TO_HOME "wait 90s\nwait 1s", CUE_NONE);
}

static void time_and_stirring_are_silent(void **state)
{
    heard_usual(state, TO_HOME "tick", CUE_NONE);
    heard_usual(state, TO_HOME "stir", CUE_NONE);
}

static void leaving_ends_every_sound(void **state)
{
    heard_usual(state, TO_HOME "leave", CUE_HUSH);
    heard_usual(state, TO_STORY "leave", CUE_HUSH);
    heard_usual(state, TO_HOME "breathe\nagain\nleave", CUE_HUSH);
    heard_usual(state, TO_HOME "wait 90s\nwait 20s", CUE_HUSH);
}

static void sound_is_as_loud_as_was_chosen(void **state)
{
    check_heard(state, "sound 2\nbegin", CUE_TAP, SOUND_QUIET);
    check_heard(state, "sound 2\nbegin\nsound 3", CUE_RIGHT, SOUND_USUAL);
}

static void what_is_switched_off_is_silent(void **state)
{
    heard_usual(state, "begin", CUE_NONE);
    heard_usual(state, TO_HOME "sound 1", CUE_HUSH);
    heard_usual(state, TO_HOME "sound 1\nopen kenalan", CUE_NONE);
    heard_usual(state, TO_HOME "sound 1\nwait 90s", CUE_NONE);
}

static void a_look_that_makes_it_silent_ends_what_sounds(void **state)
{
    heard_usual(state, TO_HOME "look-reset", CUE_HUSH); /* scripts begin without sound */
    heard_usual(state, TO_HOME "sound 1\nlook-reset", CUE_NONE);
    heard_usual(state, TO_CORNER "reply 2", CUE_HUSH);
}

static void a_loudness_that_does_not_exist_changes_nothing(void **state)
{
    Sitting sitting;
    sitting_begin(&sitting, *state, sample_library(*state), 0);
    sit(&sitting, "sound 2\nsound 4");
    assert_int_equal(sitting.player.session.look.sound, SOUND_QUIET);
}

static void the_corner_is_silent_until_sound_is_wanted_there(void **state)
{
    heard_usual(state, TO_CORNER "reply 2\ngo 6", CUE_NONE);
    heard_usual(state, TO_CORNER "reply 2\ngo 6\nlook-reset\nback", CUE_NONE);
    heard_usual(state, TO_CORNER "reply 2\nsound 3\ngo 6", CUE_TAP);
}

/* Until the PIN was right it is still the visit of whoever stands there. */
static void the_door_of_the_corner_leaves_the_visit_its_sound(void **state)
{
    Sitting sitting;
    sitting_begin(&sitting, *state, sample_library(*state), 0);
    sitting.player.session.machine.has_pin = true;
    sitting.player.session.machine.first_look.sound = SOUND_QUIET;
    sit(&sitting, TO_HOME "staff\nlook-reset\nhome\nexpect place home");
    assert_int_equal(sitting.player.session.look.sound, SOUND_QUIET);
}

/* Lines of a script have one number; a setting and its value are two. */
static Outcome set_in_corner(void **state, uint16_t setting, uint16_t value)
{
    Sitting sitting;
    sitting_begin(&sitting, *state, sample_library(*state), 0);
    sitting.player.session.machine.has_pin = true;
    sit(&sitting, TO_CORNER "reply 2\n");
    Intent intents[] = {{.kind = INTENT_GO, .index = STAFF_SETTINGS},
                        {.kind = INTENT_SETTING, .index = setting, .to = value}};
    session_apply(&sitting.player.session, sitting.player.library, intents[0]);
    return session_apply(&sitting.player.session, sitting.player.library, intents[1]);
}

static void the_setting_can_be_heard(void **state)
{
    Outcome outcome = set_in_corner(state, SETTING_SOUND, SOUND_QUIET);
    assert_int_equal(outcome.cue, CUE_RIGHT);
    assert_int_equal(outcome.loudness, SOUND_QUIET);
    assert_int_equal(set_in_corner(state, SETTING_SOUND, SOUND_OFF).cue, CUE_HUSH);
}

static void other_settings_bring_no_sound_into_the_corner(void **state)
{
    assert_int_equal(set_in_corner(state, SETTING_TEXT_SIZE, 2).cue, CUE_NONE);
    assert_int_equal(set_in_corner(state, SETTING_IDLE, IDLE_LONG).cue, CUE_NONE);
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(a_press_ticks),
        WITH_ARENA(an_answer_is_heard),
        WITH_ARENA(somebody_writing_is_heard),
        WITH_ARENA(the_finish_is_heard_once),
        WITH_ARENA(the_idle_question_is_heard_once),
        WITH_ARENA(time_and_stirring_are_silent),
        WITH_ARENA(leaving_ends_every_sound),
        WITH_ARENA(sound_is_as_loud_as_was_chosen),
        WITH_ARENA(what_is_switched_off_is_silent),
        WITH_ARENA(a_look_that_makes_it_silent_ends_what_sounds),
        WITH_ARENA(a_loudness_that_does_not_exist_changes_nothing),
        WITH_ARENA(the_corner_is_silent_until_sound_is_wanted_there),
        WITH_ARENA(the_door_of_the_corner_leaves_the_visit_its_sound),
        WITH_ARENA(the_setting_can_be_heard),
        WITH_ARENA(other_settings_bring_no_sound_into_the_corner),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
