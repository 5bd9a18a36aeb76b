/* The PIN pages: first use, wrong tries, waits, and what becomes of the visit before. */
#include "../activities/packs.h"
#include "../support.h"
#include "sitting.h"

typedef struct {
    Session session;
    const Library *library;
    Outcome outcome; /* of the last intent */
} Corner;

static void give(Corner *corner, Intent intent)
{
    corner->outcome = session_apply(&corner->session, corner->library, intent);
}

static void press(Corner *corner, IntentKind kind)
{
    give(corner, (Intent){.kind = kind});
}

static void type(Corner *corner, const char *digits)
{
    for (; *digits; digits++) {
        give(corner, (Intent){.kind = INTENT_DIGIT, .index = (uint16_t)(*digits - '0')});
    }
}

static void enter_digits(Corner *corner, const char *digits)
{
    type(corner, digits);
    press(corner, INTENT_CHECK);
}

static void reply(Corner *corner, Reply yes, uint16_t seconds, uint64_t now_ms)
{
    give(corner,
         (Intent){.kind = INTENT_REPLY, .index = (uint16_t)yes, .to = seconds, .now_ms = now_ms});
}

/* At the door, on a machine with or without a PIN. */
static void open_door(Corner *corner, void **state, bool has_pin)
{
    *corner = (Corner){.library = small_library(*state)};
    session_begin(&corner->session, LANG_ID, (Look){0}, 0, 0);
    corner->session.machine.has_pin = has_pin;
    press(corner, INTENT_STAFF);
    assert_int_equal(corner->session.place, PLACE_STAFF);
}

#define assert_page(corner, want) assert_int_equal((corner)->session.staff.page, (want))

static void first_use_asks_for_a_new_pin(void **state)
{
    Corner corner;
    open_door(&corner, state, false);
    assert_page(&corner, STAFF_PIN_NEW);
}

static void a_pin_that_was_set_on_the_machine_meanwhile_is_asked_for(void **state)
{
    Corner corner;
    open_door(&corner, state, false);
    assert_int_equal(corner.outcome.request, REQUEST_PIN_FIND);
    reply(&corner, REPLY_NO, 0, 0);
    assert_page(&corner, STAFF_PIN_NEW);
    assert_false(corner.session.staff.was_wrong);
    reply(&corner, REPLY_YES, 0, 0);
    assert_page(&corner, STAFF_PIN);
}

static void the_same_digits_twice_set_the_pin(void **state)
{
    Corner corner;
    open_door(&corner, state, false);
    enter_digits(&corner, "2583");
    assert_page(&corner, STAFF_PIN_REPEAT);
    assert_int_equal(corner.outcome.request, REQUEST_NONE);
    enter_digits(&corner, "2583");
    assert_int_equal(corner.outcome.request, REQUEST_PIN_SET);
    reply(&corner, REPLY_YES, 0, 0);
    assert_page(&corner, STAFF_PANEL);
    assert_true(corner.session.machine.has_pin);
}

static void different_digits_begin_again(void **state)
{
    static const char *const SECOND[] = {"2581", "25800", "25801379"};
    for (size_t i = 0; i < sizeof SECOND / sizeof *SECOND; i++) {
        Corner corner;
        open_door(&corner, state, false);
        enter_digits(&corner, "2583");
        enter_digits(&corner, SECOND[i]);
        assert_int_equal(corner.outcome.request, REQUEST_NONE);
        assert_page(&corner, STAFF_PIN_NEW);
        assert_true(corner.session.staff.was_wrong);
        assert_int_equal(corner.session.staff.fault, PIN_DIFFERS);
        assert_int_equal(corner.session.staff.digit_count, 0);
    }
}

static void back_from_the_second_entry_leads_to_the_first(void **state)
{
    Corner corner;
    open_door(&corner, state, false);
    enter_digits(&corner, "2583");
    press(&corner, INTENT_BACK);
    assert_page(&corner, STAFF_PIN_NEW);
    press(&corner, INTENT_BACK);
    assert_int_equal(corner.session.place, PLACE_ATTRACT);
}

static void digits_that_everybody_tries_are_refused_before_they_are_repeated(void **state)
{
    static const char *const WEAK[] = {"1234", "8765", "0000", "23456789", "1212", "2580", "1708"};
    for (size_t i = 0; i < sizeof WEAK / sizeof *WEAK; i++) {
        Corner corner;
        open_door(&corner, state, false);
        enter_digits(&corner, WEAK[i]);
        assert_page(&corner, STAFF_PIN_NEW);
        assert_true(corner.session.staff.was_wrong);
        assert_int_equal(corner.session.staff.fault, PIN_WEAK);
        assert_int_equal(corner.session.staff.weakness, pin_weakness(str_from_c(WEAK[i])));
        assert_int_equal(corner.session.staff.digit_count, 0);
    }
}

static void a_new_pin_that_cannot_be_kept_is_asked_for_again(void **state)
{
    Corner corner;
    open_door(&corner, state, false);
    enter_digits(&corner, "2583");
    enter_digits(&corner, "2583");
    reply(&corner, REPLY_NO, 0, 0);
    assert_page(&corner, STAFF_PIN_NEW);
    assert_true(corner.session.staff.was_wrong);
    assert_int_equal(corner.session.staff.fault, PIN_UNSAVED);
    enter_digits(&corner, "2583");
    enter_digits(&corner, "2583");
    assert_int_equal(corner.outcome.request, REQUEST_PIN_SET);
}

static void three_digits_are_no_try(void **state)
{
    Corner corner;
    open_door(&corner, state, true);
    enter_digits(&corner, "258");
    assert_int_equal(corner.outcome.request, REQUEST_NONE);
}

static void a_ninth_digit_is_not_taken(void **state)
{
    Corner corner;
    open_door(&corner, state, true);
    type(&corner, "123456789");
    assert_int_equal(corner.session.staff.digit_count, PIN_MOST);
}

static void the_last_digit_can_be_taken_back(void **state)
{
    Corner corner;
    open_door(&corner, state, true);
    type(&corner, "25");
    press(&corner, INTENT_DROP);
    press(&corner, INTENT_DROP);
    press(&corner, INTENT_DROP);
    assert_int_equal(corner.session.staff.digit_count, 0);
}

static void a_wrong_pin_opens_nothing_and_empties_the_field(void **state)
{
    Corner corner;
    open_door(&corner, state, true);
    enter_digits(&corner, "1379");
    assert_int_equal(corner.outcome.request, REQUEST_PIN_TRY);
    reply(&corner, REPLY_NO, 0, 0);
    assert_page(&corner, STAFF_PIN);
    assert_true(corner.session.staff.was_wrong);
    assert_int_equal(corner.session.staff.digit_count, 0);
}

static void during_a_wait_nothing_is_tried(void **state)
{
    Corner corner;
    open_door(&corner, state, true);
    enter_digits(&corner, "1379");
    reply(&corner, REPLY_NO, 5, 1000);
    type(&corner, "2583");
    give(&corner, (Intent){.kind = INTENT_CHECK, .now_ms = 5999});
    assert_int_equal(corner.outcome.request, REQUEST_NONE);
    give(&corner, (Intent){.kind = INTENT_CHECK, .now_ms = 6000});
    assert_int_equal(corner.outcome.request, REQUEST_PIN_TRY);
}

static void leaving_the_page_does_not_end_the_wait(void **state)
{
    Corner corner;
    open_door(&corner, state, true);
    enter_digits(&corner, "1379");
    reply(&corner, REPLY_NO, 5, 1000);
    give(&corner, (Intent){.kind = INTENT_LEAVE, .now_ms = 1500});
    give(&corner, (Intent){.kind = INTENT_STAFF, .now_ms = 1600});
    type(&corner, "2583");
    give(&corner, (Intent){.kind = INTENT_CHECK, .now_ms = 5999});
    assert_int_equal(corner.outcome.request, REQUEST_NONE);
}

static void a_reply_that_nobody_waits_for_opens_nothing(void **state)
{
    Corner corner;
    open_door(&corner, state, true);
    reply(&corner, REPLY_YES, 0, 0);
    assert_page(&corner, STAFF_PIN);
}

static void back_leads_to_where_the_door_was_opened(void **state)
{
    Corner corner = {.library = small_library(*state)};
    session_begin(&corner.session, LANG_ID, (Look){0}, 0, 0);
    corner.session.machine.has_pin = true;
    press(&corner, INTENT_BEGIN);
    press(&corner, INTENT_TRACK);
    press(&corner, INTENT_ENTER);
    assert_int_equal(corner.session.place, PLACE_HOME);
    press(&corner, INTENT_STAFF);
    press(&corner, INTENT_BACK);
    assert_int_equal(corner.session.place, PLACE_HOME);
    assert_true(corner.session.has_track);
}

static void the_visit_before_is_erased_when_the_pin_was_right(void **state)
{
    Corner corner = {.library = small_library(*state)};
    session_begin(&corner.session, LANG_ID, (Look){0}, 0, 0);
    corner.session.machine.has_pin = true;
    press(&corner, INTENT_BEGIN);
    press(&corner, INTENT_TRACK);
    press(&corner, INTENT_ENTER);
    press(&corner, INTENT_STAFF);
    enter_digits(&corner, "2583");
    reply(&corner, REPLY_YES, 0, 0);
    assert_page(&corner, STAFF_PANEL);
    assert_false(corner.session.has_track);
    assert_false(corner.session.is_counting);
}

static void no_digit_is_left_once_the_door_is_open(void **state)
{
    static const uint8_t NONE[PIN_MOST] = {0};
    Corner corner;
    open_door(&corner, state, false);
    enter_digits(&corner, "2583");
    enter_digits(&corner, "2583");
    reply(&corner, REPLY_YES, 0, 0);
    assert_memory_equal(corner.session.staff.digits, NONE, PIN_MOST);
    assert_memory_equal(corner.session.staff.first, NONE, PIN_MOST);
}

static void esc_at_the_pin_erases_all_of_it(void **state)
{
    Corner corner;
    open_door(&corner, state, false);
    enter_digits(&corner, "2583");
    type(&corner, "25");
    press(&corner, INTENT_LEAVE);
    assert_true(is_erased(&corner.session));
}

/* The key works on every page; who opens the door by mistake finds all as it was. */
static void the_door_opens_from_anywhere_and_leads_back(void **state)
{
    static const char *const PAGES[] = {
        "",
        "begin",
        "help",
        "begin\ntrack 13-17\nenter",
        "begin\ntrack 13-17\nenter\nlook",
        "begin\ntrack 13-17\nenter\nopen kenalan\nnext",
        "begin\ntrack 13-17\nenter\nopen kenalan\nnext\nhelp",
        "begin\ntrack 13-17\nenter\nopen kenalan\nnext\nnext\nnext\npause",
        "begin\ntrack 13-17\nenter\nopen kenalan\nnext\nnext\nskip\nnext\npick 1\ncheck",
    };
    for (size_t i = 0; i < sizeof PAGES / sizeof *PAGES; i++) {
        Sitting sitting;
        sitting_begin(&sitting, *state, sample_library(*state), 0);
        sitting.player.session.machine.has_pin = true;
        sit(&sitting, PAGES[i]);
        Str before = sitting_where(&sitting);
        sit(&sitting, "staff\nexpect place staff\nexpect over nothing\nback");
        assert_true(str_equal(sitting_where(&sitting), before));
    }
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(first_use_asks_for_a_new_pin),
        WITH_ARENA(a_pin_that_was_set_on_the_machine_meanwhile_is_asked_for),
        WITH_ARENA(the_same_digits_twice_set_the_pin),
        WITH_ARENA(different_digits_begin_again),
        WITH_ARENA(back_from_the_second_entry_leads_to_the_first),
        WITH_ARENA(digits_that_everybody_tries_are_refused_before_they_are_repeated),
        WITH_ARENA(a_new_pin_that_cannot_be_kept_is_asked_for_again),
        WITH_ARENA(three_digits_are_no_try),
        WITH_ARENA(a_ninth_digit_is_not_taken),
        WITH_ARENA(the_last_digit_can_be_taken_back),
        WITH_ARENA(a_wrong_pin_opens_nothing_and_empties_the_field),
        WITH_ARENA(during_a_wait_nothing_is_tried),
        WITH_ARENA(leaving_the_page_does_not_end_the_wait),
        WITH_ARENA(a_reply_that_nobody_waits_for_opens_nothing),
        WITH_ARENA(back_leads_to_where_the_door_was_opened),
        WITH_ARENA(the_visit_before_is_erased_when_the_pin_was_right),
        WITH_ARENA(no_digit_is_left_once_the_door_is_open),
        WITH_ARENA(esc_at_the_pin_erases_all_of_it),
        WITH_ARENA(the_door_opens_from_anywhere_and_leads_back),
    };
    return cmocka_run_group_tests_name("staff", tests, NULL, NULL);
}
