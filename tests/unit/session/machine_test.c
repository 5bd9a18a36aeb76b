/* The pages behind the panel that look after the machine: a new PIN, the library, counts anew. */
#include "../support.h"
#include "kiosk.h"

static void a_new_pin_leads_back_to_the_settings(void **state)
{
    Kiosk kiosk;
    kiosk_open(&kiosk, state, STAFF_SETTINGS);
    kiosk_give(&kiosk, INTENT_GO, STAFF_PIN_NEW, 0);
    assert_int_equal(kiosk.session.staff.page, STAFF_PIN_NEW);
    for (int i = 0; i < 2; i++) {
        for (uint16_t digit = 1; digit <= PIN_LEAST; digit++) {
            kiosk_give(&kiosk, INTENT_DIGIT, (uint16_t)(digit * digit % 10), 0);
        }
        kiosk_press(&kiosk, INTENT_CHECK);
    }
    assert_int_equal(kiosk.outcome.request, REQUEST_PIN_SET);
    kiosk_give(&kiosk, INTENT_REPLY, REPLY_YES, 0);
    assert_int_equal(kiosk.session.staff.page, STAFF_SETTINGS);
}

static void a_new_pin_can_be_left_alone(void **state)
{
    Kiosk kiosk;
    kiosk_open(&kiosk, state, STAFF_SETTINGS);
    kiosk_give(&kiosk, INTENT_GO, STAFF_PIN_NEW, 0);
    kiosk_press(&kiosk, INTENT_HOME);
    assert_int_equal(kiosk.session.staff.page, STAFF_SETTINGS);
}

static void looking_again_asks_for_the_packs_and_says_that_it_did(void **state)
{
    Kiosk kiosk;
    kiosk_open(&kiosk, state, STAFF_LIBRARY);
    kiosk_press(&kiosk, INTENT_RELOAD);
    assert_int_equal(kiosk.outcome.request, REQUEST_RELOAD);
    assert_false(kiosk.session.staff.is_reloaded);
    kiosk_give(&kiosk, INTENT_REPLY, REPLY_YES, 0);
    assert_true(kiosk.session.staff.is_reloaded);
}

/* The list may be another one, and what was left out comes first in it: the row that was looked at
 * before may be of another pack now, which its switch would hide. */
static void after_looking_again_the_first_row_is_looked_at(void **state)
{
    Kiosk kiosk;
    kiosk_open(&kiosk, state, STAFF_LIBRARY);
    kiosk_give(&kiosk, INTENT_PICK, 1, 0);
    kiosk_press(&kiosk, INTENT_RELOAD);
    assert_int_equal(kiosk.session.staff.row, 1);
    kiosk_give(&kiosk, INTENT_REPLY, REPLY_YES, 0);
    assert_int_equal(kiosk.session.staff.row, 0);
}

static void type_pin(Kiosk *kiosk)
{
    for (int i = 0; i < PIN_LEAST; i++) {
        kiosk_give(kiosk, INTENT_DIGIT, 5, 0);
    }
    kiosk_press(kiosk, INTENT_CHECK);
}

static void a_reset_needs_the_pin_again(void **state)
{
    Kiosk kiosk;
    kiosk_open(&kiosk, state, STAFF_RESET);
    type_pin(&kiosk);
    assert_int_equal(kiosk.outcome.request, REQUEST_PIN_TRY);
    kiosk_give(&kiosk, INTENT_REPLY, REPLY_NO, 30);
    assert_int_equal(kiosk.outcome.request, REQUEST_NONE);
    assert_int_equal(kiosk.session.staff.reset, RESET_PIN);
    type_pin(&kiosk);
    assert_int_equal(kiosk.outcome.request, REQUEST_NONE); /* the wait is not over */
}

static void a_right_pin_resets_once(void **state)
{
    Kiosk kiosk;
    kiosk_open(&kiosk, state, STAFF_RESET);
    type_pin(&kiosk);
    kiosk_give(&kiosk, INTENT_REPLY, REPLY_YES, 0);
    assert_int_equal(kiosk.outcome.request, REQUEST_RESET);
    type_pin(&kiosk);
    assert_int_equal(kiosk.outcome.request, REQUEST_NONE);
    kiosk_give(&kiosk, INTENT_REPLY, REPLY_YES, 0);
    assert_int_equal(kiosk.session.staff.reset, RESET_DONE);
    kiosk_press(&kiosk, INTENT_BACK);
    assert_int_equal(kiosk.session.staff.page, STAFF_PANEL);
    assert_int_equal(kiosk.outcome.request, REQUEST_FIGURES);
}

static void a_reset_that_failed_can_be_tried_again(void **state)
{
    Kiosk kiosk;
    kiosk_open(&kiosk, state, STAFF_RESET);
    type_pin(&kiosk);
    kiosk_give(&kiosk, INTENT_REPLY, REPLY_YES, 0);
    kiosk_give(&kiosk, INTENT_REPLY, REPLY_NO, 0);
    assert_int_equal(kiosk.session.staff.reset, RESET_FAILED);
    kiosk_press(&kiosk, INTENT_AGAIN);
    assert_int_equal(kiosk.session.staff.reset, RESET_PIN);
}

static void the_digits_of_a_reset_are_forgotten(void **state)
{
    static const uint8_t NOTHING[PIN_MOST];
    Kiosk kiosk;
    kiosk_open(&kiosk, state, STAFF_RESET);
    type_pin(&kiosk);
    kiosk_give(&kiosk, INTENT_REPLY, REPLY_YES, 0);
    assert_memory_equal(kiosk.session.staff.digits, NOTHING, sizeof NOTHING);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, arena_setup, arena_teardown)
    const struct CMUnitTest tests[] = {
        TEST(a_new_pin_leads_back_to_the_settings),
        TEST(a_new_pin_can_be_left_alone),
        TEST(looking_again_asks_for_the_packs_and_says_that_it_did),
        TEST(after_looking_again_the_first_row_is_looked_at),
        TEST(a_reset_needs_the_pin_again),
        TEST(a_right_pin_resets_once),
        TEST(a_reset_that_failed_can_be_tried_again),
        TEST(the_digits_of_a_reset_are_forgotten),
    };
#undef TEST
    return cmocka_run_group_tests_name("machine", tests, NULL, NULL);
}
