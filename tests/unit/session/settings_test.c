/* What the facilitator chose for the machine, as visits keep to it. */
#include "../support.h"
#include "sitting.h"
#include "tests.h"

typedef struct {
    Session session;
    const Library *library;
    Outcome outcome; /* of the last intent */
} Machine;

static void give(Machine *machine, IntentKind kind, uint16_t index, uint16_t to)
{
    machine->outcome =
        session_apply(&machine->session, machine->library, (Intent){kind, index, to, 0});
}

static void press(Machine *machine, IntentKind kind)
{
    give(machine, kind, 0, 0);
}

/* At `page`, behind the PIN. */
static void open_page(Machine *machine, void **state, StaffPage page)
{
    *machine = (Machine){.library = small_library(*state)};
    session_begin(&machine->session, LANG_ID, (Look){0}, 0, 0);
    machine->session.staff.has_pin = true;
    press(machine, INTENT_STAFF);
    for (int i = 0; i < PIN_LEAST; i++) {
        give(machine, INTENT_DIGIT, 5, 0);
    }
    press(machine, INTENT_CHECK);
    give(machine, INTENT_REPLY, REPLY_YES, 0);
    give(machine, INTENT_GO, (uint16_t)page, 0);
    assert_int_equal(machine->session.staff.page, page);
}

static void set(Machine *machine, SettingName setting, uint16_t value)
{
    give(machine, INTENT_SETTING, (uint16_t)setting, value);
}

/* From the page to the first screen. */
static void leave(Machine *machine)
{
    press(machine, INTENT_LEAVE);
    assert_int_equal(machine->session.place, PLACE_ATTRACT);
}

static void a_change_asks_for_being_kept(void **state)
{
    Machine machine;
    open_page(&machine, state, STAFF_SETTINGS);
    set(&machine, SETTING_IDLE, IDLE_LONG);
    assert_int_equal(machine.outcome.request, REQUEST_SETTINGS);
    assert_int_equal(machine.session.settings.value[SETTING_IDLE], IDLE_LONG);
}

static void settings_outlive_every_visit(void **state)
{
    Machine machine;
    open_page(&machine, state, STAFF_SETTINGS);
    set(&machine, SETTING_LANGUAGE, LANG_EN);
    set(&machine, SETTING_TEXT_SIZE, 2);
    set(&machine, SETTING_THEME, THEME_HIGH_CONTRAST);
    set(&machine, SETTING_MOTION, 1);
    leave(&machine);
    assert_int_equal(machine.session.lang, LANG_EN);
    assert_int_equal(machine.session.look.text_step, 2);
    assert_int_equal(machine.session.look.theme, THEME_HIGH_CONTRAST);
    assert_true(machine.session.look.is_calm);
    assert_int_equal(machine.session.settings.value[SETTING_TEXT_SIZE], 2);
}

static void a_value_that_does_not_exist_changes_nothing(void **state)
{
    Machine machine;
    Settings usual = settings_usual();
    open_page(&machine, state, STAFF_SETTINGS);
    for (uint16_t setting = 0; setting < SETTING_COUNT; setting++) {
        set(&machine, (SettingName)setting, 9);
    }
    set(&machine, SETTING_COUNT, 0);
    assert_memory_equal(machine.session.settings.value, usual.value, sizeof usual.value);
}

static void nobody_changes_settings_from_another_page(void **state)
{
    Machine machine;
    Settings usual = settings_usual();
    open_page(&machine, state, STAFF_PLANS);
    set(&machine, SETTING_IDLE, IDLE_NEVER);
    give(&machine, INTENT_HIDE_TRACK, 0, 0);
    leave(&machine);
    set(&machine, SETTING_IDLE, IDLE_NEVER);
    assert_memory_equal(machine.session.settings.value, usual.value, sizeof usual.value);
    assert_int_equal(machine.session.settings.hidden_tracks, 0);
}

static void the_usual_settings_show_everything_again(void **state)
{
    Machine machine;
    open_page(&machine, state, STAFF_SETTINGS);
    set(&machine, SETTING_CHECK, SETTING_HIDDEN);
    give(&machine, INTENT_HIDE_TRACK, 1, 0);
    press(&machine, INTENT_SETTINGS_USUAL);
    assert_int_equal(machine.outcome.request, REQUEST_SETTINGS);
    assert_int_equal(machine.session.settings.value[SETTING_CHECK], SETTING_SHOWN);
    assert_int_equal(machine.session.settings.hidden_tracks, 0);
}

static void a_hidden_track_cannot_be_chosen(void **state)
{
    Machine machine;
    open_page(&machine, state, STAFF_SETTINGS);
    give(&machine, INTENT_HIDE_TRACK, 1, 0);
    leave(&machine);
    press(&machine, INTENT_BEGIN);
    give(&machine, INTENT_TRACK, 1, 0);
    assert_false(machine.session.has_track);
    give(&machine, INTENT_TRACK, 0, 0);
    assert_true(machine.session.has_track);
}

static void a_hidden_pack_is_not_at_home_and_cannot_be_opened(void **state)
{
    Machine machine;
    uint16_t packs[LIBRARY_PACKS];
    open_page(&machine, state, STAFF_LIBRARY);
    give(&machine, INTENT_HIDE_PACK, 2, 0);
    assert_int_equal(machine.outcome.request, REQUEST_SETTINGS);
    assert_int_equal(session_track_packs(&machine.session, machine.library, 0, packs), 1);
    assert_int_equal(packs[0], 0);
    leave(&machine);
    press(&machine, INTENT_BEGIN);
    give(&machine, INTENT_TRACK, 0, 0);
    press(&machine, INTENT_ENTER);
    give(&machine, INTENT_OPEN, 2, 0);
    assert_int_equal(machine.session.place, PLACE_HOME);
}

static void something_to_learn_is_always_left(void **state)
{
    Machine machine;
    open_page(&machine, state, STAFF_LIBRARY);
    for (uint16_t i = 0; i < 2; i++) {
        give(&machine, INTENT_HIDE_TRACK, i, 0);
    }
    for (uint16_t i = 0; i < LIBRARY_PACKS; i++) {
        give(&machine, INTENT_HIDE_PACK, i, 0);
    }
    assert_true(session_has_lessons(&machine.session, machine.library));
}

static void an_unsaved_change_is_said_until_one_is_kept(void **state)
{
    Machine machine;
    open_page(&machine, state, STAFF_SETTINGS);
    set(&machine, SETTING_IDLE, IDLE_SHORT);
    give(&machine, INTENT_REPLY, REPLY_NO, 0);
    assert_true(machine.session.staff.is_unsaved);
    give(&machine, INTENT_REPLY, REPLY_YES, 0);
    assert_false(machine.session.staff.is_unsaved);
}

static void the_kiosk_asks_after_the_time_that_was_chosen(void **state)
{
    static const uint64_t SECONDS[] = {[IDLE_SHORT] = 60, [IDLE_USUAL] = 90, [IDLE_LONG] = 180};
    for (uint16_t i = IDLE_SHORT; i <= IDLE_LONG; i++) {
        Machine machine;
        open_page(&machine, state, STAFF_SETTINGS);
        set(&machine, SETTING_IDLE, i);
        leave(&machine);
        press(&machine, INTENT_BEGIN);
        assert_int_equal(session_deadline(&machine.session, 0), SECONDS[i] * 1000);
    }
}

static void where_it_never_asks_a_visit_waits_for_ever(void **state)
{
    enum { WEEK_MS = 7 * 24 * 3600 * 1000 };
    Machine machine;
    open_page(&machine, state, STAFF_SETTINGS);
    set(&machine, SETTING_IDLE, IDLE_NEVER);
    leave(&machine);
    press(&machine, INTENT_BEGIN);
    assert_true(session_deadline(&machine.session, 0) == UINT64_MAX);
    session_apply(&machine.session, machine.library,
                  (Intent){.kind = INTENT_TICK, .now_ms = WEEK_MS});
    assert_int_equal(machine.session.place, PLACE_START);
    assert_int_equal(machine.session.over, OVER_NOTHING);
}

static void the_panel_never_stays_open(void **state)
{
    Machine machine;
    open_page(&machine, state, STAFF_SETTINGS);
    set(&machine, SETTING_IDLE, IDLE_NEVER);
    assert_true(session_deadline(&machine.session, 0) < UINT64_MAX);
}

static void a_new_pin_leads_back_to_the_settings(void **state)
{
    Machine machine;
    open_page(&machine, state, STAFF_SETTINGS);
    give(&machine, INTENT_GO, STAFF_PIN_NEW, 0);
    assert_int_equal(machine.session.staff.page, STAFF_PIN_NEW);
    for (int i = 0; i < 2; i++) {
        for (uint16_t digit = 1; digit <= PIN_LEAST; digit++) {
            give(&machine, INTENT_DIGIT, digit * 2, 0);
        }
        press(&machine, INTENT_CHECK);
    }
    assert_int_equal(machine.outcome.request, REQUEST_PIN_SET);
    give(&machine, INTENT_REPLY, REPLY_YES, 0);
    assert_int_equal(machine.session.staff.page, STAFF_SETTINGS);
}

static void a_new_pin_can_be_left_alone(void **state)
{
    Machine machine;
    open_page(&machine, state, STAFF_SETTINGS);
    give(&machine, INTENT_GO, STAFF_PIN_NEW, 0);
    press(&machine, INTENT_HOME);
    assert_int_equal(machine.session.staff.page, STAFF_SETTINGS);
}

static void looking_again_asks_for_the_packs_and_says_that_it_did(void **state)
{
    Machine machine;
    open_page(&machine, state, STAFF_LIBRARY);
    press(&machine, INTENT_RELOAD);
    assert_int_equal(machine.outcome.request, REQUEST_RELOAD);
    assert_false(machine.session.staff.is_reloaded);
    give(&machine, INTENT_REPLY, REPLY_YES, 0);
    assert_true(machine.session.staff.is_reloaded);
}

static void type_pin(Machine *machine)
{
    for (int i = 0; i < PIN_LEAST; i++) {
        give(machine, INTENT_DIGIT, 5, 0);
    }
    press(machine, INTENT_CHECK);
}

static void a_reset_needs_the_pin_again(void **state)
{
    Machine machine;
    open_page(&machine, state, STAFF_RESET);
    type_pin(&machine);
    assert_int_equal(machine.outcome.request, REQUEST_PIN_TRY);
    give(&machine, INTENT_REPLY, REPLY_NO, 30);
    assert_int_equal(machine.outcome.request, REQUEST_NONE);
    assert_int_equal(machine.session.staff.reset, RESET_PIN);
    type_pin(&machine);
    assert_int_equal(machine.outcome.request, REQUEST_NONE); /* the wait is not over */
}

static void a_right_pin_resets_once(void **state)
{
    Machine machine;
    open_page(&machine, state, STAFF_RESET);
    type_pin(&machine);
    give(&machine, INTENT_REPLY, REPLY_YES, 0);
    assert_int_equal(machine.outcome.request, REQUEST_RESET);
    type_pin(&machine);
    assert_int_equal(machine.outcome.request, REQUEST_NONE);
    give(&machine, INTENT_REPLY, REPLY_YES, 0);
    assert_int_equal(machine.session.staff.reset, RESET_DONE);
    press(&machine, INTENT_BACK);
    assert_int_equal(machine.session.staff.page, STAFF_PANEL);
    assert_int_equal(machine.outcome.request, REQUEST_FIGURES);
}

static void a_reset_that_failed_can_be_tried_again(void **state)
{
    Machine machine;
    open_page(&machine, state, STAFF_RESET);
    type_pin(&machine);
    give(&machine, INTENT_REPLY, REPLY_YES, 0);
    give(&machine, INTENT_REPLY, REPLY_NO, 0);
    assert_int_equal(machine.session.staff.reset, RESET_FAILED);
    press(&machine, INTENT_AGAIN);
    assert_int_equal(machine.session.staff.reset, RESET_PIN);
}

static void the_digits_of_a_reset_are_forgotten(void **state)
{
    static const uint8_t NOTHING[PIN_MOST];
    Machine machine;
    open_page(&machine, state, STAFF_RESET);
    type_pin(&machine);
    give(&machine, INTENT_REPLY, REPLY_YES, 0);
    assert_memory_equal(machine.session.staff.digits, NOTHING, sizeof NOTHING);
}

int run_settings_tests(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, arena_setup, arena_teardown)
    const struct CMUnitTest tests[] = {
        TEST(a_change_asks_for_being_kept),
        TEST(settings_outlive_every_visit),
        TEST(a_value_that_does_not_exist_changes_nothing),
        TEST(nobody_changes_settings_from_another_page),
        TEST(the_usual_settings_show_everything_again),
        TEST(a_hidden_track_cannot_be_chosen),
        TEST(a_hidden_pack_is_not_at_home_and_cannot_be_opened),
        TEST(something_to_learn_is_always_left),
        TEST(an_unsaved_change_is_said_until_one_is_kept),
        TEST(the_kiosk_asks_after_the_time_that_was_chosen),
        TEST(where_it_never_asks_a_visit_waits_for_ever),
        TEST(the_panel_never_stays_open),
        TEST(a_new_pin_leads_back_to_the_settings),
        TEST(a_new_pin_can_be_left_alone),
        TEST(looking_again_asks_for_the_packs_and_says_that_it_did),
        TEST(a_reset_needs_the_pin_again),
        TEST(a_right_pin_resets_once),
        TEST(a_reset_that_failed_can_be_tried_again),
        TEST(the_digits_of_a_reset_are_forgotten),
    };
#undef TEST
    return cmocka_run_group_tests_name("settings", tests, NULL, NULL);
}
