/* The workshop: what lies over a page, the ways back, and how nothing is seen. */
#include "../support.h"
#include "group.h"
#include "sitting.h"

#include "aman/activities/choice.h"

static void notes_teams_and_pause_lie_over_each_view_and_lead_back(void **state)
{
    (void)state;
    static const WorkshopView OVER[] = {WORKSHOP_NOTES, WORKSHOP_PAUSE, WORKSHOP_TEAMS};
    for (size_t i = 0; i < sizeof OVER / sizeof *OVER; i++) {
        Group workshop;
        group_begin_at(&workshop, &CHOICE);
        group_give(&workshop, INTENT_VOTE, 1, 0);
        group_give(&workshop, INTENT_GO, (uint16_t)OVER[i], 0);
        assert_int_equal(group_workshop(&workshop)->view, OVER[i]);
        group_press(&workshop, INTENT_BACK);
        assert_int_equal(group_workshop(&workshop)->view, WORKSHOP_SHOW);
        assert_int_equal(group_workshop(&workshop)->hands.n[1], 1);
        group_give(&workshop, INTENT_GO, WORKSHOP_LIST, 0);
        group_give(&workshop, INTENT_GO, (uint16_t)OVER[i], 0);
        group_give(&workshop, INTENT_GO, (uint16_t)OVER[i], 0);
        assert_int_equal(group_workshop(&workshop)->view, WORKSHOP_LIST);
    }
}

static void a_pause_over_the_notes_leads_back_to_the_step(void **state)
{
    (void)state;
    Group workshop;
    group_begin_at(&workshop, &CHOICE);
    group_give(&workshop, INTENT_GO, WORKSHOP_NOTES, 0);
    group_give(&workshop, INTENT_GO, WORKSHOP_PAUSE, 0);
    group_press(&workshop, INTENT_STIR);
    assert_int_equal(group_workshop(&workshop)->view, WORKSHOP_SHOW);
}

static void esc_hides_first_then_asks_then_stays(void **state)
{
    (void)state;
    Group workshop;
    group_begin_at(&workshop, &CHOICE);
    group_press(&workshop, INTENT_LEAVE);
    assert_int_equal(group_workshop(&workshop)->view, WORKSHOP_PAUSE);
    group_press(&workshop, INTENT_LEAVE);
    assert_int_equal(group_workshop(&workshop)->leaving, LEAVING_TO_ATTRACT);
    group_press(&workshop, INTENT_LEAVE);
    assert_int_equal(group_workshop(&workshop)->leaving, LEAVING_NOT);
    assert_int_equal(group_workshop(&workshop)->view, WORKSHOP_PAUSE);
    group_press(&workshop, INTENT_LEAVE);
    group_press(&workshop, INTENT_FINISH);
    assert_int_equal(workshop.session.place, PLACE_ATTRACT);
    assert_true(is_erased(&workshop.session));
}

static void a_group_that_talks_is_not_asked_whether_it_is_there(void **state)
{
    (void)state;
    enum { HOUR_MS = 3600000 };
    Group workshop;
    group_begin_at(&workshop, &CHOICE);
    group_give(&workshop, INTENT_VOTE, 0, 0);
    workshop.now_ms = HOUR_MS;
    group_press(&workshop, INTENT_TICK);
    assert_int_equal(workshop.session.over, OVER_NOTHING);
    assert_int_equal(workshop.session.place, PLACE_STAFF);
    assert_int_equal(group_workshop(&workshop)->hands.n[0], 1);
}

static void back_from_the_plan_leads_to_the_list_of_plans(void **state)
{
    (void)state;
    Group workshop;
    group_begin(&workshop, group_packs, "aman-1");
    group_press(&workshop, INTENT_BACK);
    assert_int_equal(workshop.session.staff.page, STAFF_PLANS);
}

static void back_from_the_first_step_leads_to_the_plan(void **state)
{
    (void)state;
    Group workshop;
    group_begin(&workshop, group_packs, "aman-1");
    group_press(&workshop, INTENT_NEXT);
    group_press(&workshop, INTENT_BACK);
    assert_int_equal(group_workshop(&workshop)->view, WORKSHOP_LIST);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(notes_teams_and_pause_lie_over_each_view_and_lead_back),
        cmocka_unit_test(a_pause_over_the_notes_leads_back_to_the_step),
        cmocka_unit_test(esc_hides_first_then_asks_then_stays),
        cmocka_unit_test(a_group_that_talks_is_not_asked_whether_it_is_there),
        cmocka_unit_test(back_from_the_plan_leads_to_the_list_of_plans),
        cmocka_unit_test(back_from_the_first_step_leads_to_the_plan),
    };
    return cmocka_run_group_tests_name("led views", tests, group_setup, arena_teardown);
}
