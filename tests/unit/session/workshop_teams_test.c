/* The teams of a group: turns to speak, how many teams there are, and that nothing of it stays. */
#include "../support.h"
#include "group.h"
#include "sitting.h"

#include "aman/activities/choice.h"

static void open_teams(Group *workshop)
{
    group_begin_at(workshop, &CHOICE);
    group_give(workshop, INTENT_GO, WORKSHOP_TEAMS, 0);
    assert_int_equal(group_workshop(workshop)->view, WORKSHOP_TEAMS);
}

static void teams_open_over_the_plan_and_over_a_step_and_lead_back(void **state)
{
    (void)state;
    static const WorkshopView UNDER[] = {WORKSHOP_LIST, WORKSHOP_SHOW};
    static const IntentKind WAYS[] = {INTENT_BACK, INTENT_NEXT, INTENT_FINISH};
    for (size_t i = 0; i < sizeof UNDER / sizeof *UNDER; i++) {
        for (size_t j = 0; j < sizeof WAYS / sizeof *WAYS; j++) {
            Group workshop;
            group_begin_at(&workshop, &CHOICE);
            group_workshop(&workshop)->view = (uint8_t)UNDER[i];
            group_give(&workshop, INTENT_GO, WORKSHOP_TEAMS, 0);
            assert_int_equal(group_workshop(&workshop)->view, WORKSHOP_TEAMS);
            group_press(&workshop, WAYS[j]);
            assert_int_equal(group_workshop(&workshop)->view, UNDER[i]);
        }
    }
}

static void a_turn_is_the_team_s_and_no_hand_for_an_answer(void **state)
{
    (void)state;
    Group workshop;
    open_teams(&workshop);
    group_give(&workshop, INTENT_VOTE, 2, 0);
    group_give(&workshop, INTENT_VOTE, 2, 0);
    group_give(&workshop, INTENT_VOTE, 2, 1);
    assert_int_equal(group_workshop(&workshop)->turns.n[2], 1);
    assert_int_equal(group_tally_sum(&group_workshop(&workshop)->hands), 0);
    assert_int_equal(workshop.outcome.event_count, 0);
}

static void undo_takes_back_turns_one_by_one(void **state)
{
    (void)state;
    Group workshop;
    open_teams(&workshop);
    group_give(&workshop, INTENT_VOTE, 0, 0);
    group_give(&workshop, INTENT_VOTE, 1, 0);
    group_press(&workshop, INTENT_UNDO);
    assert_int_equal(group_workshop(&workshop)->turns.n[1], 0);
    group_press(&workshop, INTENT_UNDO);
    group_press(&workshop, INTENT_UNDO);
    assert_int_equal(group_tally_sum(&group_workshop(&workshop)->turns), 0);
}

static void there_are_two_to_six_teams(void **state)
{
    (void)state;
    Group workshop;
    open_teams(&workshop);
    assert_int_equal(group_workshop(&workshop)->team_count, TEAMS_USUAL);
    for (uint16_t count = 0; count < 10; count++) {
        group_give(&workshop, INTENT_PICK, count, 0);
        assert_in_range(group_workshop(&workshop)->team_count, TEAMS_LEAST, TEAMS_MOST);
    }
    assert_int_equal(group_workshop(&workshop)->team_count, TEAMS_MOST);
}

static void a_team_that_is_not_there_gets_no_turn(void **state)
{
    (void)state;
    Group workshop;
    open_teams(&workshop);
    group_give(&workshop, INTENT_PICK, TEAMS_LEAST, 0);
    group_give(&workshop, INTENT_VOTE, TEAMS_LEAST, 0);
    group_give(&workshop, INTENT_VOTE, UINT16_MAX, 0);
    assert_int_equal(group_tally_sum(&group_workshop(&workshop)->turns), 0);
}

static void a_team_that_comes_back_keeps_its_turns(void **state)
{
    (void)state;
    Group workshop;
    open_teams(&workshop);
    group_give(&workshop, INTENT_VOTE, 3, 0);
    group_give(&workshop, INTENT_PICK, 3, 0);
    group_press(&workshop, INTENT_UNDO);
    group_give(&workshop, INTENT_PICK, 4, 0);
    assert_int_equal(group_workshop(&workshop)->turns.n[3], 1);
}

static void turns_stay_through_the_steps_and_end_with_the_workshop(void **state)
{
    (void)state;
    Group workshop;
    open_teams(&workshop);
    group_give(&workshop, INTENT_VOTE, 1, 0);
    group_give(&workshop, INTENT_STEP, 0, 0);
    assert_int_equal(group_workshop(&workshop)->turns.n[1], 1);
    group_press(&workshop, INTENT_LEAVE);
    group_press(&workshop, INTENT_LEAVE);
    group_press(&workshop, INTENT_FINISH);
    assert_int_equal(workshop.outcome.event_count, 0);
    assert_true(is_erased(&workshop.session));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(teams_open_over_the_plan_and_over_a_step_and_lead_back),
        cmocka_unit_test(a_turn_is_the_team_s_and_no_hand_for_an_answer),
        cmocka_unit_test(undo_takes_back_turns_one_by_one),
        cmocka_unit_test(there_are_two_to_six_teams),
        cmocka_unit_test(a_team_that_is_not_there_gets_no_turn),
        cmocka_unit_test(a_team_that_comes_back_keeps_its_turns),
        cmocka_unit_test(turns_stay_through_the_steps_and_end_with_the_workshop),
    };
    return cmocka_run_group_tests_name("led teams", tests, group_setup, arena_teardown);
}
