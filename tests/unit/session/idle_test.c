/* The idle question: after 90 seconds of quiet, for 20 seconds; then everything is erased. */
#include "../activities/packs.h"
#include "../support.h"
#include "sitting.h"

#define TO_HOME  "begin\ntrack 13-17\nenter\n"
#define TO_STORY TO_HOME "open kenalan\nnext\nnext\nnext\n"

static void begin(Sitting *sitting, void **state, const char *script)
{
    sitting_begin(sitting, *state, sample_library(*state), 0);
    sit(sitting, script);
}

static void the_question_comes_after_ninety_seconds(void **state)
{
    Sitting sitting;
    begin(&sitting, state, TO_HOME "wait 89999ms");
    assert_where(&sitting, "home over nothing");
    sit(&sitting, "wait 1ms");
    assert_where(&sitting, "home over idle");
}

static void every_input_puts_the_question_off(void **state)
{
    Sitting sitting;
    begin(&sitting, state, TO_HOME "wait 89s\nstir\nwait 89s\nnext\nwait 89s");
    assert_where(&sitting, "home over nothing");
}

static void time_alone_does_not_put_the_question_off(void **state)
{
    Sitting sitting;
    begin(&sitting, state, TO_HOME "wait 50s\ntick\nscroll\nnone\nwait 38s");
    assert_where(&sitting, "home over idle");
}

static void twenty_seconds_later_the_sitting_is_erased(void **state)
{
    Sitting sitting;
    begin(&sitting, state, TO_STORY "text-size 3\nlanguage en\nwait 90s\nwait 19999ms");
    assert_where(&sitting, "lesson kenalan/teman-baru/cerita-dewi over idle");
    sit(&sitting, "wait 1ms");
    assert_where(&sitting, "attract over nothing");
    assert_true(is_erased(&sitting.player.session));
}

static void an_abandoned_sitting_counts_its_minutes_without_the_quiet(void **state)
{
    Sitting sitting;
    begin(&sitting, state, TO_HOME "wait 58s\nnext\nwait 110s");
    assert_where(&sitting, "attract over nothing");
    assert_str(sitting.events, "sitting_started language=id track=13-17 minutes");
}

static void a_program_that_ends_counts_the_minutes_up_to_the_last_input(void **state)
{
    Sitting sitting;
    begin(&sitting, state, TO_HOME "open kenalan\nwait 58s\nnext\nwait 80s");
    Outcome outcome = session_end(&sitting.player.session, sitting.player.library);
    assert_int_equal(outcome.event_count, 1);
    assert_int_equal(outcome.events[0].metric, METRIC_MINUTES);
    assert_int_equal(outcome.events[0].n, 1);
    assert_true(is_erased(&sitting.player.session));
}

static void a_program_that_ends_at_the_first_screen_counts_nothing(void **state)
{
    Sitting sitting;
    begin(&sitting, state, "");
    assert_int_equal(session_end(&sitting.player.session, sitting.player.library).event_count, 0);
}

static void staying_goes_on_where_it_was(void **state)
{
    Sitting sitting;
    begin(&sitting, state, TO_STORY "wait 100s\nclose");
    assert_where(&sitting, "lesson kenalan/teman-baru/cerita-dewi over nothing");
    sit(&sitting, "wait 89s");
    assert_where(&sitting, "lesson kenalan/teman-baru/cerita-dewi over nothing");
}

static void any_touch_answers_the_question(void **state)
{
    Sitting sitting;
    begin(&sitting, state, TO_HOME "wait 95s\nstir");
    assert_where(&sitting, "home over nothing");
}

static void the_page_below_the_question_does_not_move(void **state)
{
    Sitting sitting;
    begin(&sitting, state, TO_HOME "wait 95s\nopen kenalan");
    assert_int_equal(sitting.player.session.place, PLACE_HOME);
}

/* The key for the look was meant for the question, not for the panel. */
static void the_look_key_only_answers_the_question(void **state)
{
    Sitting sitting;
    begin(&sitting, state, TO_HOME "wait 95s\nlook");
    assert_where(&sitting, "home over nothing");
}

static void ending_at_the_question_erases_without_a_finish(void **state)
{
    Sitting sitting;
    begin(&sitting, state, TO_HOME "wait 95s\nfinish");
    assert_where(&sitting, "attract over nothing");
    assert_int_equal(sitting.player.counts[METRIC_SITTING_FINISHED], 0);
    assert_true(is_erased(&sitting.player.session));
}

static void the_help_page_is_left_idle_too(void **state)
{
    Sitting sitting;
    begin(&sitting, state, TO_HOME "help\nwait 90s");
    assert_where(&sitting, "home over idle");
    sit(&sitting, "close");
    assert_where(&sitting, "home over help");
    sit(&sitting, "wait 110s");
    assert_where(&sitting, "attract over nothing");
}

static void help_left_open_at_the_attract_screen_closes(void **state)
{
    Sitting sitting;
    begin(&sitting, state, "help\nwait 110s");
    assert_where(&sitting, "attract over nothing");
    assert_true(is_erased(&sitting.player.session));
}

static void the_question_over_help_over_a_pause_forgets_neither(void **state)
{
    Sitting sitting;
    begin(&sitting, state, TO_STORY "pause\nhelp\nwait 90s\nclose");
    assert_where(&sitting, "lesson kenalan/teman-baru/cerita-dewi over help");
    sit(&sitting, "close");
    assert_where(&sitting, "lesson kenalan/teman-baru/cerita-dewi over pause");
}

static void help_from_the_question_leads_back_to_the_pause(void **state)
{
    Sitting sitting;
    begin(&sitting, state, TO_STORY "pause\nwait 90s\nhelp\nclose");
    assert_where(&sitting, "lesson kenalan/teman-baru/cerita-dewi over pause");
}

static void the_attract_screen_is_never_idle(void **state)
{
    Sitting sitting;
    begin(&sitting, state, "wait 24m");
    assert_where(&sitting, "attract over nothing");
    assert_true(session_deadline(&sitting.player.session, sitting.player.now_ms) == UINT64_MAX);
}

static void a_language_left_at_the_attract_screen_does_not_stay(void **state)
{
    Sitting sitting;
    begin(&sitting, state, "language en\ntext-size 4\nwait 2m");
    assert_where(&sitting, "attract over nothing");
    assert_true(is_erased(&sitting.player.session));
}

static void the_seconds_count_down_from_twenty_to_one(void **state)
{
    Sitting sitting;
    begin(&sitting, state, TO_HOME "wait 90s");
    for (uint32_t second = 0; second < 20; second++) {
        uint64_t now_ms = sitting.player.now_ms + second * 1000ULL;
        assert_int_equal(session_idle_seconds(&sitting.player.session, now_ms), 20 - second);
        assert_int_equal(session_idle_seconds(&sitting.player.session, now_ms + 999), 20 - second);
    }
    assert_int_equal(session_idle_seconds(&sitting.player.session, sitting.player.now_ms + 20000),
                     0);
}

static void ticks_at_the_deadlines_show_each_second_once(void **state)
{
    Sitting sitting;
    begin(&sitting, state, TO_HOME);
    Session *session = &sitting.player.session;
    uint64_t now_ms = sitting.player.now_ms;
    for (uint32_t seconds = 20; seconds > 0; seconds--) {
        now_ms = session_deadline(session, now_ms);
        session_apply(session, sitting.player.library, (Intent){INTENT_TICK, .now_ms = now_ms});
        assert_int_equal(session->over, OVER_IDLE);
        assert_int_equal(session_idle_seconds(session, now_ms), seconds);
    }
    now_ms = session_deadline(session, now_ms);
    session_apply(session, sitting.player.library, (Intent){INTENT_TICK, .now_ms = now_ms});
    assert_where(&sitting, "attract over nothing");
}

static void a_deadline_is_never_in_the_past(void **state)
{
    Sitting sitting;
    begin(&sitting, state, TO_HOME "wait 90s");
    for (uint64_t late = 0; late < 30000; late += 250) {
        uint64_t now_ms = sitting.player.now_ms + late;
        assert_true(session_deadline(&sitting.player.session, now_ms) >= now_ms);
    }
}

static void a_machine_that_slept_erases_at_once(void **state)
{
    Sitting sitting;
    begin(&sitting, state, TO_STORY);
    Intent tick = {INTENT_TICK, .now_ms = sitting.player.now_ms + 3600000};
    session_apply(&sitting.player.session, sitting.player.library, tick);
    assert_true(is_erased(&sitting.player.session));
}

/* What comes after a sleep, and when the moment was due before it. */
static void give_after(Sitting *sitting, IntentKind kind, uint64_t ms)
{
    Intent intent = {.kind = kind, .now_ms = sitting->player.now_ms + ms};
    sitting->outcome = session_apply(&sitting->player.session, sitting->player.library, intent);
}

/* Whatever it is that wakes the machine: it was meant for nobody's visit. */
static void what_comes_after_a_sleep_only_erases(void **state)
{
    static const IntentKind KINDS[] = {INTENT_STIR,  INTENT_NEXT,    INTENT_BACK,  INTENT_PICK,
                                       INTENT_CHECK, INTENT_LEAVE,   INTENT_CLOSE, INTENT_LOOK,
                                       INTENT_STAFF, INTENT_LANGUAGE};
    for (size_t i = 0; i < sizeof KINDS / sizeof *KINDS; i++) {
        Sitting sitting;
        begin(&sitting, state, TO_STORY);
        give_after(&sitting, KINDS[i], IDLE_ASK_MS + IDLE_ERASE_MS + 1);
        assert_where(&sitting, "attract over nothing");
        assert_true(is_erased(&sitting.player.session));
        assert_int_equal(sitting.outcome.effect, EFFECT_ERASED);
    }
}

static void help_is_there_for_whoever_comes_after_a_sleep(void **state)
{
    Sitting sitting;
    begin(&sitting, state, TO_STORY);
    give_after(&sitting, INTENT_HELP, IDLE_ASK_MS + IDLE_ERASE_MS + 1);
    assert_where(&sitting, "attract over help");
    assert_int_equal(sitting.outcome.effect, EFFECT_ERASED);
}

static void what_comes_when_the_question_is_due_does_not_answer_it(void **state)
{
    static const IntentKind KINDS[] = {INTENT_STIR,   INTENT_NEXT,  INTENT_CLOSE,    INTENT_LOOK,
                                       INTENT_FINISH, INTENT_STAFF, INTENT_TEXT_SIZE};
    for (size_t i = 0; i < sizeof KINDS / sizeof *KINDS; i++) {
        Sitting sitting;
        begin(&sitting, state, TO_HOME);
        give_after(&sitting, KINDS[i], IDLE_ASK_MS + 1);
        assert_where(&sitting, "home over idle");
        give_after(&sitting, INTENT_TICK, IDLE_ASK_MS + IDLE_ERASE_MS);
        assert_where(&sitting, "attract over nothing");
    }
}

static void leaving_and_help_work_when_the_question_is_due(void **state)
{
    Sitting sitting;
    begin(&sitting, state, TO_HOME);
    give_after(&sitting, INTENT_HELP, IDLE_ASK_MS + 1);
    assert_where(&sitting, "home over help");
    begin(&sitting, state, TO_HOME);
    give_after(&sitting, INTENT_LEAVE, IDLE_ASK_MS + 1);
    assert_where(&sitting, "attract over nothing");
}

static void a_press_in_the_moment_of_the_question_counts(void **state)
{
    Sitting sitting;
    begin(&sitting, state, TO_HOME);
    give_after(&sitting, INTENT_STIR, IDLE_ASK_MS);
    give_after(&sitting, INTENT_TICK, 2 * IDLE_ASK_MS - 1);
    assert_where(&sitting, "home over nothing");
}

static void an_answer_of_the_machine_is_nobody(void **state)
{
    Sitting sitting;
    begin(&sitting, state, TO_HOME "wait 50s");
    give_after(&sitting, INTENT_REPLY, 0);
    give_after(&sitting, INTENT_TICK, 40000);
    assert_where(&sitting, "home over idle");
    give_after(&sitting, INTENT_REPLY, 41000);
    assert_where(&sitting, "home over idle");
}

static void a_clock_that_goes_back_begins_the_wait_anew(void **state)
{
    Sitting sitting;
    begin(&sitting, state, "wait 1440m\n" TO_HOME);
    sitting.player.now_ms -= 3600000;
    give_after(&sitting, INTENT_TICK, 0);
    assert_where(&sitting, "home over nothing");
    give_after(&sitting, INTENT_TICK, IDLE_ASK_MS);
    assert_where(&sitting, "home over idle");
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(the_question_comes_after_ninety_seconds),
        WITH_ARENA(every_input_puts_the_question_off),
        WITH_ARENA(time_alone_does_not_put_the_question_off),
        WITH_ARENA(twenty_seconds_later_the_sitting_is_erased),
        WITH_ARENA(an_abandoned_sitting_counts_its_minutes_without_the_quiet),
        WITH_ARENA(a_program_that_ends_counts_the_minutes_up_to_the_last_input),
        WITH_ARENA(a_program_that_ends_at_the_first_screen_counts_nothing),
        WITH_ARENA(staying_goes_on_where_it_was),
        WITH_ARENA(any_touch_answers_the_question),
        WITH_ARENA(the_page_below_the_question_does_not_move),
        WITH_ARENA(the_look_key_only_answers_the_question),
        WITH_ARENA(ending_at_the_question_erases_without_a_finish),
        WITH_ARENA(the_help_page_is_left_idle_too),
        WITH_ARENA(help_left_open_at_the_attract_screen_closes),
        WITH_ARENA(the_question_over_help_over_a_pause_forgets_neither),
        WITH_ARENA(help_from_the_question_leads_back_to_the_pause),
        WITH_ARENA(the_attract_screen_is_never_idle),
        WITH_ARENA(a_language_left_at_the_attract_screen_does_not_stay),
        WITH_ARENA(the_seconds_count_down_from_twenty_to_one),
        WITH_ARENA(ticks_at_the_deadlines_show_each_second_once),
        WITH_ARENA(a_deadline_is_never_in_the_past),
        WITH_ARENA(a_machine_that_slept_erases_at_once),
        WITH_ARENA(what_comes_after_a_sleep_only_erases),
        WITH_ARENA(help_is_there_for_whoever_comes_after_a_sleep),
        WITH_ARENA(what_comes_when_the_question_is_due_does_not_answer_it),
        WITH_ARENA(leaving_and_help_work_when_the_question_is_due),
        WITH_ARENA(a_press_in_the_moment_of_the_question_counts),
        WITH_ARENA(an_answer_of_the_machine_is_nobody),
        WITH_ARENA(a_clock_that_goes_back_begins_the_wait_anew),
    };
    return cmocka_run_group_tests_name("idle", tests, NULL, NULL);
}
