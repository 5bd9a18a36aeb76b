/* The page that saves to a stick: what it asks of the app, and when. */
#include "../support.h"

#include "aman/session/session.h"

static const Library EMPTY;

static Outcome apply_at(Session *session, IntentKind kind, uint16_t index, uint16_t to,
                        uint64_t now_ms)
{
    return session_apply(session, &EMPTY,
                         (Intent){.kind = kind, .index = index, .to = to, .now_ms = now_ms});
}

static Outcome apply(Session *session, IntentKind kind, uint16_t index)
{
    return apply_at(session, kind, index, 0, 0);
}

/* On the panel, at time 0. */
static void begin(Session *session)
{
    session_begin(session, LANG_ID, (Look){0}, 0, 0);
    session->place = PLACE_STAFF;
    session->staff = (Staff){.page = STAFF_PANEL};
}

static void open_page(Session *session, SaveKind save)
{
    begin(session);
    Outcome outcome = apply_at(session, INTENT_GO, STAFF_STICK, (uint16_t)save, 0);
    assert_int_equal(outcome.request, REQUEST_STICK_FIND);
    assert_int_equal(session->staff.page, STAFF_STICK);
}

static void each_door_says_what_is_saved(void **state)
{
    (void)state;
    Session session;
    open_page(&session, SAVE_SHEETS);
    assert_int_equal(session.staff.save, SAVE_SHEETS);
    open_page(&session, SAVE_COUNTS);
    assert_int_equal(session.staff.save, SAVE_COUNTS);
    open_page(&session, SAVE_KINDS);
    assert_int_equal(session.staff.save, SAVE_COUNTS);
}

static void the_buttons_ask_to_write_to_stop_and_to_look_anew(void **state)
{
    (void)state;
    Session session;
    open_page(&session, SAVE_COUNTS);
    assert_int_equal(apply(&session, INTENT_CHECK, 0).request, REQUEST_STICK_WRITE);
    assert_int_equal(apply(&session, INTENT_PAUSE, 0).request, REQUEST_STICK_STOP);
    assert_int_equal(apply(&session, INTENT_AGAIN, 0).request, REQUEST_STICK_FIND);
    assert_int_equal(session.staff.page, STAFF_STICK);
}

static void another_stick_may_be_chosen_and_is_forgotten_with_the_page(void **state)
{
    (void)state;
    Session session;
    open_page(&session, SAVE_COUNTS);
    assert_int_equal(apply(&session, INTENT_PICK, 1).request, REQUEST_STICK_LOOK);
    assert_int_equal(session.staff.stick, 1);
    apply(&session, INTENT_BACK, 0);
    apply(&session, INTENT_GO, STAFF_STICK);
    assert_int_equal(session.staff.stick, 0);
}

static void it_looks_again_by_itself_once_a_second(void **state)
{
    (void)state;
    Session session;
    open_page(&session, SAVE_COUNTS);
    assert_int_equal(session_deadline(&session, 0), STICK_LOOK_MS);
    assert_int_equal(apply_at(&session, INTENT_TICK, 0, 0, STICK_LOOK_MS - 1).request,
                     REQUEST_NONE);
    assert_int_equal(apply_at(&session, INTENT_TICK, 0, 0, STICK_LOOK_MS).request,
                     REQUEST_STICK_LOOK);
    assert_int_equal(session_deadline(&session, STICK_LOOK_MS), 2 * STICK_LOOK_MS);
}

static void looking_does_not_keep_the_page_open(void **state)
{
    (void)state;
    Session session;
    open_page(&session, SAVE_COUNTS);
    for (uint64_t now_ms = 0; now_ms < IDLE_ASK_MS; now_ms += STICK_LOOK_MS) {
        apply_at(&session, INTENT_TICK, 0, 0, now_ms);
    }
    apply_at(&session, INTENT_TICK, 0, 0, IDLE_ASK_MS);
    assert_int_equal(session.over, OVER_IDLE);
}

static void under_the_help_page_and_on_other_pages_it_does_not_look(void **state)
{
    (void)state;
    Session session;
    open_page(&session, SAVE_COUNTS);
    apply(&session, INTENT_HELP, 0);
    assert_int_equal(apply_at(&session, INTENT_TICK, 0, 0, STICK_LOOK_MS).request, REQUEST_NONE);
    assert_int_equal(session_deadline(&session, 0), IDLE_ASK_MS);
    begin(&session);
    assert_int_equal(session_deadline(&session, 0), IDLE_ASK_MS);
}

static void back_leads_to_the_panel_and_its_figures(void **state)
{
    (void)state;
    Session session;
    open_page(&session, SAVE_COUNTS);
    assert_int_equal(apply(&session, INTENT_BACK, 0).request, REQUEST_FIGURES);
    assert_int_equal(session.staff.page, STAFF_PANEL);
}

static void every_other_way_out_asks_the_writer_to_stop(void **state)
{
    (void)state;
    Session session;
    open_page(&session, SAVE_COUNTS);
    assert_int_equal(apply(&session, INTENT_LEAVE, 0).request, REQUEST_STICK_STOP);
    assert_int_equal(session.place, PLACE_ATTRACT);
    open_page(&session, SAVE_COUNTS);
    assert_int_equal(apply(&session, INTENT_FINISH, 0).request, REQUEST_STICK_STOP);
    open_page(&session, SAVE_COUNTS);
    assert_int_equal(apply(&session, INTENT_GO, STAFF_PLANS).request, REQUEST_STICK_STOP);
    open_page(&session, SAVE_COUNTS);
    Outcome idle = apply_at(&session, INTENT_TICK, 0, 0, IDLE_ASK_MS + IDLE_ERASE_MS);
    assert_int_equal(idle.request, REQUEST_STICK_STOP);
    assert_int_equal(session.place, PLACE_ATTRACT);
}

static void on_other_pages_the_buttons_of_this_one_ask_for_nothing(void **state)
{
    (void)state;
    Session session;
    begin(&session);
    assert_int_equal(apply(&session, INTENT_CHECK, 0).request, REQUEST_NONE);
    assert_int_equal(apply(&session, INTENT_PAUSE, 0).request, REQUEST_NONE);
    assert_int_equal(apply(&session, INTENT_AGAIN, 0).request, REQUEST_NONE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_door_says_what_is_saved),
        cmocka_unit_test(the_buttons_ask_to_write_to_stop_and_to_look_anew),
        cmocka_unit_test(another_stick_may_be_chosen_and_is_forgotten_with_the_page),
        cmocka_unit_test(it_looks_again_by_itself_once_a_second),
        cmocka_unit_test(looking_does_not_keep_the_page_open),
        cmocka_unit_test(under_the_help_page_and_on_other_pages_it_does_not_look),
        cmocka_unit_test(back_leads_to_the_panel_and_its_figures),
        cmocka_unit_test(every_other_way_out_asks_the_writer_to_stop),
        cmocka_unit_test(on_other_pages_the_buttons_of_this_one_ask_for_nothing),
    };
    return cmocka_run_group_tests_name("stick page", tests, NULL, NULL);
}
