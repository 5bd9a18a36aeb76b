/* The timer of a workshop: how long it is, how it is stopped, made longer and put away. */
#include "../support.h"
#include "group.h"

#include "aman/activities/choice.h"

static void the_timer_starts_stops_goes_on_and_ends(void **state)
{
    (void)state;
    Group workshop;
    uint32_t left = 1;
    group_begin_at(&workshop, &CHOICE);
    assert_false(workshop_timer(group_workshop(&workshop), workshop.now_ms, &left));
    group_press(&workshop, INTENT_TIMER);
    workshop.now_ms += 20000;
    assert_true(workshop_timer(group_workshop(&workshop), workshop.now_ms, &left));
    assert_int_equal(left, WORKSHOP_TIMER_MS - 20000);
    group_press(&workshop, INTENT_TIMER);
    workshop.now_ms += 300000;
    assert_true(workshop_timer(group_workshop(&workshop), workshop.now_ms, &left));
    assert_int_equal(left, WORKSHOP_TIMER_MS - 20000);
    group_press(&workshop, INTENT_TIMER);
    workshop.now_ms += WORKSHOP_TIMER_MS;
    assert_true(workshop_timer(group_workshop(&workshop), workshop.now_ms, &left));
    assert_int_equal(left, 0);
    group_press(&workshop, INTENT_TIMER);
    assert_false(workshop_timer(group_workshop(&workshop), workshop.now_ms, &left));
}

static void a_timer_that_runs_wakes_the_page_each_second(void **state)
{
    (void)state;
    Group workshop;
    group_begin_at(&workshop, &CHOICE);
    group_press(&workshop, INTENT_TIMER);
    assert_int_equal(session_deadline(&workshop.session, workshop.now_ms), 1000);
    assert_int_equal(session_deadline(&workshop.session, 400), 1000);
    group_press(&workshop, INTENT_TIMER);
    assert_true(session_deadline(&workshop.session, workshop.now_ms) == UINT64_MAX);
}

static uint32_t left_of(const Group *workshop)
{
    uint32_t left;
    assert_true(workshop_timer(&workshop->session.staff.workshop, workshop->now_ms, &left));
    return left;
}

static void it_is_as_long_as_the_notes_of_the_step_say(void **state)
{
    (void)state;
    Group workshop;
    StepRef ref;
    uint32_t with_notes = 0;
    group_begin(&workshop, group_packs, "aman-1");
    for (uint16_t i = 0; workshop_plan_step(group_workshop(&workshop), group_packs, i, &ref); i++) {
        group_give(&workshop, INTENT_STEP, i, 0);
        group_press(&workshop, INTENT_TIMER);
        uint32_t minutes = ref.step->notes ? ref.step->notes->minutes : 1;
        assert_int_equal(left_of(&workshop), minutes * MINUTE_MS);
        with_notes += minutes > 1;
    }
    assert_true(with_notes > 0);
}

static void it_is_made_longer_and_shorter_from_one_to_twenty_minutes(void **state)
{
    (void)state;
    for (int is_running = 0; is_running < 2; is_running++) {
        Group workshop;
        group_begin_at(&workshop, &CHOICE);
        group_press(&workshop, INTENT_TIMER);
        if (!is_running) {
            group_press(&workshop, INTENT_TIMER);
        }
        for (uint32_t i = 2; i < TIMER_MOST_MINUTES + 5; i++) {
            group_give(&workshop, INTENT_TIMER, TIMER_LONGER, 0);
            uint32_t minutes = i < TIMER_MOST_MINUTES ? i : TIMER_MOST_MINUTES;
            assert_int_equal(left_of(&workshop), minutes * MINUTE_MS);
        }
        for (uint32_t i = 0; i < TIMER_MOST_MINUTES + 5; i++) {
            group_give(&workshop, INTENT_TIMER, TIMER_SHORTER, 0);
        }
        assert_int_equal(left_of(&workshop), MINUTE_MS);
        assert_int_equal(group_workshop(&workshop)->timer_end_ms > 0, is_running);
    }
}

static void it_can_be_put_away_in_every_state(void **state)
{
    (void)state;
    static const uint32_t WAITS_MS[] = {0, 20000, MINUTE_MS};
    for (int presses = 1; presses <= 2; presses++) {
        for (size_t i = 0; i < sizeof WAITS_MS / sizeof *WAITS_MS; i++) {
            Group workshop;
            uint32_t left;
            group_begin_at(&workshop, &CHOICE);
            for (int j = 0; j < presses; j++) {
                group_press(&workshop, INTENT_TIMER);
            }
            workshop.now_ms += WAITS_MS[i];
            group_give(&workshop, INTENT_TIMER, TIMER_AWAY, 0);
            assert_false(workshop_timer(group_workshop(&workshop), workshop.now_ms, &left));
        }
    }
}

static void minutes_pass_from_the_first_step_on(void **state)
{
    (void)state;
    Group workshop;
    group_begin(&workshop, group_packs, "aman-1");
    workshop.now_ms = 10 * MINUTE_MS;
    group_press(&workshop, INTENT_TICK);
    assert_int_equal(workshop_minutes_passed(group_workshop(&workshop), workshop.now_ms), 0);
    group_press(&workshop, INTENT_NEXT);
    assert_int_equal(workshop_minutes_passed(group_workshop(&workshop), 22 * MINUTE_MS), 12);
    group_give(&workshop, INTENT_STEP, 4, 0);
    assert_int_equal(workshop_minutes_passed(group_workshop(&workshop), 23 * MINUTE_MS), 13);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_timer_starts_stops_goes_on_and_ends),
        cmocka_unit_test(a_timer_that_runs_wakes_the_page_each_second),
        cmocka_unit_test(it_is_as_long_as_the_notes_of_the_step_say),
        cmocka_unit_test(it_is_made_longer_and_shorter_from_one_to_twenty_minutes),
        cmocka_unit_test(it_can_be_put_away_in_every_state),
        cmocka_unit_test(minutes_pass_from_the_first_step_on),
    };
    return cmocka_run_group_tests_name("workshop timer", tests, group_setup, arena_teardown);
}
