/* What the facilitator chose for the machine, as visits keep to it. */
#include "../support.h"
#include "kiosk.h"

#include <string.h>

static void set(Kiosk *kiosk, SettingName setting, uint16_t value)
{
    kiosk_give(kiosk, INTENT_SETTING, (uint16_t)setting, value);
}

/* From the page to the first screen. */
static void leave(Kiosk *kiosk)
{
    kiosk_press(kiosk, INTENT_LEAVE);
    assert_int_equal(kiosk->session.place, PLACE_ATTRACT);
}

static void a_change_asks_for_being_kept(void **state)
{
    Kiosk kiosk;
    kiosk_open(&kiosk, state, STAFF_SETTINGS);
    set(&kiosk, SETTING_IDLE, IDLE_LONG);
    assert_int_equal(kiosk.outcome.request, REQUEST_SETTINGS);
    assert_int_equal(kiosk.session.machine.settings.value[SETTING_IDLE], IDLE_LONG);
}

static void settings_outlive_every_visit(void **state)
{
    Kiosk kiosk;
    kiosk_open(&kiosk, state, STAFF_SETTINGS);
    set(&kiosk, SETTING_LANGUAGE, LANG_EN);
    set(&kiosk, SETTING_TEXT_SIZE, 2);
    set(&kiosk, SETTING_THEME, THEME_HIGH_CONTRAST);
    set(&kiosk, SETTING_MOTION, 1);
    leave(&kiosk);
    assert_int_equal(kiosk.session.lang, LANG_EN);
    assert_int_equal(kiosk.session.look.text_step, 2);
    assert_int_equal(kiosk.session.look.theme, THEME_HIGH_CONTRAST);
    assert_true(kiosk.session.look.is_calm);
    assert_int_equal(kiosk.session.machine.settings.value[SETTING_TEXT_SIZE], 2);
}

/* `run --lang en --calm` stands before the settings, until one of these two is changed. */
static void what_the_start_asked_for_holds_until_it_is_set_otherwise(void **state)
{
    Kiosk kiosk;
    kiosk_open(&kiosk, state, STAFF_SETTINGS);
    kiosk.session.machine.first_lang = LANG_EN;
    kiosk.session.machine.first_look.is_calm = true;
    set(&kiosk, SETTING_IDLE, IDLE_LONG);
    set(&kiosk, SETTING_THEME, THEME_HIGH_CONTRAST);
    assert_int_equal(kiosk.session.machine.first_lang, LANG_EN);
    assert_true(kiosk.session.machine.first_look.is_calm);
    assert_int_equal(kiosk.session.machine.first_look.theme, THEME_HIGH_CONTRAST);
    kiosk_press(&kiosk, INTENT_SETTINGS_USUAL);
    assert_int_equal(kiosk.session.machine.first_lang, LANG_ID);
    assert_false(kiosk.session.machine.first_look.is_calm);
}

static void leaving_keeps_the_machine_and_nothing_else(void **state)
{
    Kiosk kiosk;
    kiosk_open(&kiosk, state, STAFF_RESET);
    for (int i = 0; i < PIN_LEAST; i++) {
        kiosk_give(&kiosk, INTENT_DIGIT, 6, 0);
    }
    kiosk_press(&kiosk, INTENT_CHECK);
    kiosk_give(&kiosk, INTENT_REPLY, REPLY_NO, 30); /* so long no PIN is tried */
    kiosk_press(&kiosk, INTENT_BACK);
    kiosk_give(&kiosk, INTENT_GO, STAFF_SETTINGS, 0);
    set(&kiosk, SETTING_IDLE, IDLE_LONG);
    set(&kiosk, SETTING_LANGUAGE, LANG_EN);
    set(&kiosk, SETTING_TEXT_SIZE, 2);
    kiosk_give(&kiosk, INTENT_HIDE_TRACK, 1, 0);
    unsigned char before[sizeof(MachineState)];
    memcpy(before, &kiosk.session.machine, sizeof before);
    leave(&kiosk);
    assert_memory_equal(&kiosk.session.machine, before, sizeof before);
    assert_true(kiosk.session.machine.has_pin);
    assert_int_equal(kiosk.session.machine.wait_ms, 30000);
    assert_true(is_erased(&kiosk.session));
}

static void a_value_that_does_not_exist_changes_nothing(void **state)
{
    Kiosk kiosk;
    Settings usual = settings_usual();
    kiosk_open(&kiosk, state, STAFF_SETTINGS);
    for (uint16_t setting = 0; setting < SETTING_COUNT; setting++) {
        set(&kiosk, (SettingName)setting, 9);
    }
    set(&kiosk, SETTING_COUNT, 0);
    assert_memory_equal(kiosk.session.machine.settings.value, usual.value, sizeof usual.value);
}

static void nobody_changes_settings_from_another_page(void **state)
{
    Kiosk kiosk;
    Settings usual = settings_usual();
    kiosk_open(&kiosk, state, STAFF_PLANS);
    set(&kiosk, SETTING_IDLE, IDLE_NEVER);
    kiosk_give(&kiosk, INTENT_HIDE_TRACK, 0, 0);
    leave(&kiosk);
    set(&kiosk, SETTING_IDLE, IDLE_NEVER);
    assert_memory_equal(kiosk.session.machine.settings.value, usual.value, sizeof usual.value);
    assert_int_equal(kiosk.session.machine.settings.hidden_tracks, 0);
}

static void the_usual_settings_show_everything_again(void **state)
{
    Kiosk kiosk;
    kiosk_open(&kiosk, state, STAFF_SETTINGS);
    set(&kiosk, SETTING_CHECK, SETTING_HIDDEN);
    kiosk_give(&kiosk, INTENT_HIDE_TRACK, 1, 0);
    kiosk_press(&kiosk, INTENT_SETTINGS_USUAL);
    assert_int_equal(kiosk.outcome.request, REQUEST_SETTINGS);
    assert_int_equal(kiosk.session.machine.settings.value[SETTING_CHECK], SETTING_SHOWN);
    assert_int_equal(kiosk.session.machine.settings.hidden_tracks, 0);
}

static void the_usual_settings_can_be_taken_back_at_once(void **state)
{
    Kiosk kiosk;
    kiosk_open(&kiosk, state, STAFF_SETTINGS);
    set(&kiosk, SETTING_CHECK, SETTING_HIDDEN);
    set(&kiosk, SETTING_TEXT_SIZE, 2);
    kiosk_give(&kiosk, INTENT_HIDE_TRACK, 1, 0);
    Settings before = kiosk.session.machine.settings;
    kiosk_press(&kiosk, INTENT_SETTINGS_USUAL);
    kiosk_press(&kiosk, INTENT_SETTINGS_USUAL);
    assert_int_equal(kiosk.outcome.request, REQUEST_SETTINGS);
    assert_memory_equal(kiosk.session.machine.settings.value, before.value, sizeof before.value);
    assert_int_equal(kiosk.session.machine.settings.hidden_tracks, before.hidden_tracks);
    assert_int_equal(kiosk.session.look.text_step, 2);
}

static void what_was_set_since_is_not_taken_back(void **state)
{
    Kiosk kiosk;
    kiosk_open(&kiosk, state, STAFF_SETTINGS);
    set(&kiosk, SETTING_CHECK, SETTING_HIDDEN);
    kiosk_press(&kiosk, INTENT_SETTINGS_USUAL);
    set(&kiosk, SETTING_IDLE, IDLE_LONG);
    kiosk_press(&kiosk, INTENT_SETTINGS_USUAL);
    assert_int_equal(kiosk.session.machine.settings.value[SETTING_CHECK], SETTING_SHOWN);
    assert_int_equal(kiosk.session.machine.settings.value[SETTING_IDLE], IDLE_USUAL);
}

static void a_hidden_track_cannot_be_chosen(void **state)
{
    Kiosk kiosk;
    kiosk_open(&kiosk, state, STAFF_SETTINGS);
    kiosk_give(&kiosk, INTENT_HIDE_TRACK, 1, 0);
    leave(&kiosk);
    kiosk_press(&kiosk, INTENT_BEGIN);
    kiosk_give(&kiosk, INTENT_TRACK, 1, 0);
    assert_false(kiosk.session.has_track);
    kiosk_give(&kiosk, INTENT_TRACK, 0, 0);
    assert_true(kiosk.session.has_track);
}

static void a_hidden_pack_is_not_at_home_and_cannot_be_opened(void **state)
{
    Kiosk kiosk;
    uint16_t packs[LIBRARY_PACKS];
    kiosk_open(&kiosk, state, STAFF_LIBRARY);
    kiosk_give(&kiosk, INTENT_HIDE_PACK, 2, 0);
    assert_int_equal(kiosk.outcome.request, REQUEST_SETTINGS);
    assert_int_equal(session_track_packs(&kiosk.session, kiosk.library, 0, packs), 1);
    assert_int_equal(packs[0], 0);
    leave(&kiosk);
    kiosk_press(&kiosk, INTENT_BEGIN);
    kiosk_give(&kiosk, INTENT_TRACK, 0, 0);
    kiosk_press(&kiosk, INTENT_ENTER);
    kiosk_give(&kiosk, INTENT_OPEN, 2, 0);
    assert_int_equal(kiosk.session.place, PLACE_HOME);
}

static void learners_keep_a_language_that_cannot_be_changed(void **state)
{
    Kiosk kiosk;
    kiosk_open(&kiosk, state, STAFF_SETTINGS);
    set(&kiosk, SETTING_LANGUAGES, SETTING_HIDDEN);
    kiosk_give(&kiosk, INTENT_LANGUAGE, LANG_EN, 0);
    assert_int_equal(kiosk.session.lang, LANG_EN); /* in the corner */
    leave(&kiosk);
    assert_int_equal(kiosk.session.lang, LANG_ID);
    kiosk_give(&kiosk, INTENT_LANGUAGE, LANG_EN, 0);
    kiosk_press(&kiosk, INTENT_BEGIN);
    kiosk_give(&kiosk, INTENT_LANGUAGE, LANG_EN, 0);
    assert_int_equal(kiosk.session.lang, LANG_ID);
}

static void the_door_of_the_corner_brings_learners_no_other_language(void **state)
{
    Kiosk kiosk;
    kiosk_open(&kiosk, state, STAFF_SETTINGS);
    set(&kiosk, SETTING_LANGUAGES, SETTING_HIDDEN);
    leave(&kiosk);
    kiosk_press(&kiosk, INTENT_BEGIN);
    kiosk_press(&kiosk, INTENT_STAFF);
    kiosk_press(&kiosk, INTENT_HELP);
    kiosk_give(&kiosk, INTENT_LANGUAGE, LANG_EN, 0);
    kiosk_press(&kiosk, INTENT_CLOSE);
    kiosk_press(&kiosk, INTENT_BACK);
    assert_int_equal(kiosk.session.place, PLACE_START);
    assert_int_equal(kiosk.session.lang, LANG_ID);
}

static void something_to_learn_is_always_left(void **state)
{
    Kiosk kiosk;
    kiosk_open(&kiosk, state, STAFF_LIBRARY);
    for (uint16_t i = 0; i < 2; i++) {
        kiosk_give(&kiosk, INTENT_HIDE_TRACK, i, 0);
    }
    for (uint16_t i = 0; i < LIBRARY_PACKS; i++) {
        kiosk_give(&kiosk, INTENT_HIDE_PACK, i, 0);
    }
    assert_true(session_has_lessons(&kiosk.session, kiosk.library));
}

static void an_unsaved_change_is_said_until_one_is_kept(void **state)
{
    Kiosk kiosk;
    kiosk_open(&kiosk, state, STAFF_SETTINGS);
    set(&kiosk, SETTING_IDLE, IDLE_SHORT);
    kiosk_give(&kiosk, INTENT_REPLY, REPLY_NO, 0);
    assert_true(kiosk.session.staff.is_unsaved);
    kiosk_give(&kiosk, INTENT_REPLY, REPLY_YES, 0);
    assert_false(kiosk.session.staff.is_unsaved);
}

static void the_kiosk_asks_after_the_time_that_was_chosen(void **state)
{
    static const uint64_t SECONDS[] = {[IDLE_SHORT] = 60, [IDLE_USUAL] = 90, [IDLE_LONG] = 180};
    for (uint16_t i = IDLE_SHORT; i <= IDLE_LONG; i++) {
        Kiosk kiosk;
        kiosk_open(&kiosk, state, STAFF_SETTINGS);
        set(&kiosk, SETTING_IDLE, i);
        leave(&kiosk);
        kiosk_press(&kiosk, INTENT_BEGIN);
        assert_int_equal(session_deadline(&kiosk.session, 0), SECONDS[i] * 1000);
    }
}

static void where_it_never_asks_a_visit_waits_for_ever(void **state)
{
    enum { WEEK_MS = 7 * 24 * 3600 * 1000 };
    Kiosk kiosk;
    kiosk_open(&kiosk, state, STAFF_SETTINGS);
    set(&kiosk, SETTING_IDLE, IDLE_NEVER);
    leave(&kiosk);
    kiosk_press(&kiosk, INTENT_BEGIN);
    assert_true(session_deadline(&kiosk.session, 0) == UINT64_MAX);
    session_apply(&kiosk.session, kiosk.library, (Intent){.kind = INTENT_TICK, .now_ms = WEEK_MS});
    assert_int_equal(kiosk.session.place, PLACE_START);
    assert_int_equal(kiosk.session.over, OVER_NOTHING);
}

static void the_panel_never_stays_open(void **state)
{
    Kiosk kiosk;
    kiosk_open(&kiosk, state, STAFF_SETTINGS);
    set(&kiosk, SETTING_IDLE, IDLE_NEVER);
    assert_true(session_deadline(&kiosk.session, 0) < UINT64_MAX);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, arena_setup, arena_teardown)
    const struct CMUnitTest tests[] = {
        TEST(a_change_asks_for_being_kept),
        TEST(settings_outlive_every_visit),
        TEST(what_the_start_asked_for_holds_until_it_is_set_otherwise),
        TEST(leaving_keeps_the_machine_and_nothing_else),
        TEST(a_value_that_does_not_exist_changes_nothing),
        TEST(nobody_changes_settings_from_another_page),
        TEST(the_usual_settings_show_everything_again),
        TEST(the_usual_settings_can_be_taken_back_at_once),
        TEST(what_was_set_since_is_not_taken_back),
        TEST(a_hidden_track_cannot_be_chosen),
        TEST(a_hidden_pack_is_not_at_home_and_cannot_be_opened),
        TEST(learners_keep_a_language_that_cannot_be_changed),
        TEST(the_door_of_the_corner_brings_learners_no_other_language),
        TEST(something_to_learn_is_always_left),
        TEST(an_unsaved_change_is_said_until_one_is_kept),
        TEST(the_kiosk_asks_after_the_time_that_was_chosen),
        TEST(where_it_never_asks_a_visit_waits_for_ever),
        TEST(the_panel_never_stays_open),
    };
#undef TEST
    return cmocka_run_group_tests_name("settings", tests, NULL, NULL);
}
