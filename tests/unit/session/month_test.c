/* The panel and the month of the facilitator's corner: which figures are asked for. */
#include "../support.h"

#include "aman/session/session.h"

static const Library EMPTY;
static const Day TODAY = {2026, 3, 15};

static Outcome apply(Session *session, IntentKind kind, uint16_t index, uint16_t to)
{
    return session_apply(session, &EMPTY, (Intent){.kind = kind, .index = index, .to = to});
}

static void begin(Session *session, StaffPage page)
{
    session_begin(session, LANG_ID, (Look){0}, 0, 0);
    session->place = PLACE_STAFF;
    session->staff = (Staff){.page = (uint8_t)page};
}

static void another_period_asks_for_its_figures(void **state)
{
    (void)state;
    Session session;
    begin(&session, STAFF_PANEL);
    assert_int_equal(apply(&session, INTENT_PERIOD, PERIOD_WEEK, 0).request, REQUEST_FIGURES);
    assert_int_equal(session.staff.period, PERIOD_WEEK);
    assert_int_equal(apply(&session, INTENT_PERIOD, PERIOD_COUNT, 0).request, REQUEST_NONE);
    assert_int_equal(session.staff.period, PERIOD_WEEK);
}

static void the_month_opens_at_today(void **state)
{
    (void)state;
    Session session;
    begin(&session, STAFF_PANEL);
    session.staff.shift = 7;
    session.staff.day = 3;
    assert_int_equal(apply(&session, INTENT_GO, STAFF_MONTH, 0).request, REQUEST_FIGURES);
    assert_int_equal(session.staff.page, STAFF_MONTH);
    assert_int_equal(days_between(TODAY, staff_month_day(&session.staff, TODAY)), 0);
}

static void another_month_is_shown_from_its_first_day_and_asks_for_figures(void **state)
{
    (void)state;
    Session session;
    begin(&session, STAFF_MONTH);
    assert_int_equal(apply(&session, INTENT_MOVE, 0, 3).request, REQUEST_FIGURES);
    Day first = staff_month_first(&session.staff, TODAY);
    assert_int_equal(days_between((Day){2025, 12, 1}, first), 0);
}

static void months_do_not_go_back_without_end(void **state)
{
    (void)state;
    Session session;
    begin(&session, STAFF_MONTH);
    Outcome outcome = apply(&session, INTENT_MOVE, 0, STAFF_MONTHS_BACK + 1);
    assert_int_equal(outcome.request, REQUEST_NONE);
    assert_int_equal(session.staff.shift, 0);
}

static void a_day_that_the_month_has_not_is_its_last_one(void **state)
{
    (void)state;
    Session session;
    begin(&session, STAFF_MONTH);
    apply(&session, INTENT_MOVE, 0, 1);
    assert_int_equal(apply(&session, INTENT_PICK, 31, 0).request, REQUEST_FIGURES);
    assert_int_equal(staff_month_day(&session.staff, TODAY).day, 28);
}

static void a_day_out_of_any_month_changes_nothing(void **state)
{
    (void)state;
    Session session;
    begin(&session, STAFF_MONTH);
    assert_int_equal(apply(&session, INTENT_PICK, 32, 0).request, REQUEST_NONE);
    assert_int_equal(apply(&session, INTENT_PICK, 0, 0).request, REQUEST_NONE);
    assert_int_equal(session.staff.day, 0);
}

static void a_period_leads_from_the_month_to_the_panel(void **state)
{
    (void)state;
    Session session;
    begin(&session, STAFF_MONTH);
    assert_int_equal(apply(&session, INTENT_PERIOD, PERIOD_ALL, 0).request, REQUEST_FIGURES);
    assert_int_equal(session.staff.page, STAFF_PANEL);
    assert_int_equal(session.staff.period, PERIOD_ALL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(another_period_asks_for_its_figures),
        cmocka_unit_test(the_month_opens_at_today),
        cmocka_unit_test(another_month_is_shown_from_its_first_day_and_asks_for_figures),
        cmocka_unit_test(months_do_not_go_back_without_end),
        cmocka_unit_test(a_day_that_the_month_has_not_is_its_last_one),
        cmocka_unit_test(a_day_out_of_any_month_changes_nothing),
        cmocka_unit_test(a_period_leads_from_the_month_to_the_panel),
    };
    return cmocka_run_group_tests_name("month", tests, NULL, NULL);
}
