/* The workshop: what a group sees, hands by answer, and what is counted. */
#include "../activities/packs.h"
#include "../support.h"
#include "workshop.h"

#include "aman/activities/choice.h"
#include "aman/activities/myth.h"
#include "aman/activities/poll.h"
#include "aman/activities/quiz.h"

#include <string.h>

static void opening_a_plan_shows_it_and_counts_a_workshop(void **state)
{
    (void)state;
    Workshop workshop;
    workshop_begin(&workshop, workshop_packs, "aman-1");
    assert_int_equal(workshop_led(&workshop)->view, LED_LIST);
    assert_int_equal(workshop.outcome.event_count, 1);
    assert_int_equal(workshop_counted(&workshop, METRIC_WORKSHOP_STARTED), 1);
}

static void the_plan_is_walked_from_end_to_end_and_each_step_counted_once(void **state)
{
    (void)state;
    Workshop workshop;
    uint32_t done = 0, pressed = 0;
    workshop_begin(&workshop, workshop_packs, "aman-1");
    uint32_t steps = led_step_count(workshop_led(&workshop), workshop_packs);
    workshop_press(&workshop, INTENT_NEXT);
    while (workshop_led(&workshop)->view == LED_SHOW && pressed++ < 200) {
        workshop_press(&workshop, INTENT_NEXT);
        done += workshop_counted(&workshop, METRIC_WORKSHOP_STEP);
    }
    assert_int_equal(workshop_led(&workshop)->view, LED_LIST);
    assert_int_equal(done, steps);
    for (uint32_t i = 0; i < LESSON_STEPS; i++) {
        assert_int_equal(workshop_led(&workshop)->is_done[i], i < steps);
    }
}

static void every_plan_that_is_offered_has_steps(void **state)
{
    (void)state;
    for (size_t i = 0; i < workshop_packs->pack_count; i++) {
        Led led = {.pack = (uint16_t)i};
        bool is_offered = workshop_packs->packs[i]->is_plan || i < workshop_packs->shown;
        assert_true(!is_offered || led_step_count(&led, workshop_packs) > 0);
    }
}

static void a_step_done_twice_counts_once(void **state)
{
    (void)state;
    Workshop workshop;
    workshop_begin(&workshop, workshop_packs, "aman-1");
    workshop_give(&workshop, INTENT_STEP, 0, 0);
    workshop_press(&workshop, INTENT_NEXT);
    assert_int_equal(workshop_counted(&workshop, METRIC_WORKSHOP_STEP), 1);
    workshop_press(&workshop, INTENT_BACK);
    workshop_press(&workshop, INTENT_NEXT);
    assert_int_equal(workshop_counted(&workshop, METRIC_WORKSHOP_STEP), 0);
}

static void a_choice_is_one_frame_with_its_answers(void **state)
{
    (void)state;
    Workshop workshop;
    GroupFrame frame;
    workshop_begin_at(&workshop, &CHOICE);
    assert_true(led_frame(workshop_led(&workshop), workshop_packs, &frame));
    assert_int_equal(frame.count, 1);
    assert_true(frame.answer_count >= 2);
    assert_true(frame.right != 0);
}

static void a_myth_is_a_frame_with_two_sides(void **state)
{
    (void)state;
    Workshop workshop;
    GroupFrame frame;
    workshop_begin_at(&workshop, &MYTH);
    assert_true(led_frame(workshop_led(&workshop), workshop_packs, &frame));
    assert_true(frame.is_myth);
    assert_int_equal(frame.answer_count, 2);
}

static void a_poll_has_no_answer_that_is_right(void **state)
{
    (void)state;
    Workshop workshop;
    GroupFrame frame;
    workshop_begin(&workshop, workshop_packs, "aman-1");
    workshop_show(&workshop, &POLL);
    assert_true(led_frame(workshop_led(&workshop), workshop_packs, &frame));
    assert_int_equal(frame.right, 0);
}

static void a_quiz_is_walked_frame_by_frame_with_fresh_hands(void **state)
{
    (void)state;
    Workshop workshop;
    GroupFrame frame;
    workshop_begin_at(&workshop, &QUIZ);
    uint8_t step = workshop_led(&workshop)->step;
    assert_true(led_frame(workshop_led(&workshop), workshop_packs, &frame));
    uint32_t count = frame.count;
    assert_true(count > 1);
    for (uint32_t i = 0; i < count; i++) {
        assert_int_equal(workshop_led(&workshop)->step, step);
        assert_int_equal(workshop_led(&workshop)->frame, i);
        assert_int_equal(workshop_led(&workshop)->hands.n[0], 0);
        workshop_press(&workshop, INTENT_VOTE);
        workshop_press(&workshop, INTENT_NEXT);
        assert_true(workshop_led(&workshop)->is_open);
        workshop_press(&workshop, INTENT_NEXT);
    }
    assert_true(workshop_led(&workshop)->step != step || workshop_led(&workshop)->view == LED_LIST);
}

static void hands_go_up_and_down_but_not_below_none(void **state)
{
    (void)state;
    Workshop workshop;
    workshop_begin_at(&workshop, &CHOICE);
    workshop_give(&workshop, INTENT_VOTE, 1, 0);
    workshop_give(&workshop, INTENT_VOTE, 1, 0);
    workshop_give(&workshop, INTENT_VOTE, 1, 1);
    assert_int_equal(workshop_led(&workshop)->hands.n[1], 1);
    workshop_give(&workshop, INTENT_VOTE, 1, 1);
    workshop_give(&workshop, INTENT_VOTE, 1, 1);
    assert_int_equal(workshop_led(&workshop)->hands.n[1], 0);
}

static void undo_takes_back_hands_in_both_directions(void **state)
{
    (void)state;
    Workshop workshop;
    workshop_begin_at(&workshop, &CHOICE);
    workshop_give(&workshop, INTENT_VOTE, 0, 0);
    workshop_give(&workshop, INTENT_VOTE, 1, 0);
    workshop_give(&workshop, INTENT_VOTE, 0, 1);
    workshop_press(&workshop, INTENT_UNDO);
    assert_int_equal(workshop_led(&workshop)->hands.n[0], 1);
    workshop_press(&workshop, INTENT_UNDO);
    assert_int_equal(workshop_led(&workshop)->hands.n[1], 0);
    workshop_press(&workshop, INTENT_UNDO);
    workshop_press(&workshop, INTENT_UNDO);
    assert_int_equal(workshop_led(&workshop)->hands.n[0], 0);
}

static void undo_after_more_hands_than_it_remembers_never_goes_below_none(void **state)
{
    (void)state;
    enum { HANDS = TALLY_UNDO + 10 };
    Workshop workshop;
    workshop_begin_at(&workshop, &CHOICE);
    for (int i = 0; i < HANDS; i++) {
        workshop_give(&workshop, INTENT_VOTE, 0, 0);
    }
    for (int i = 0; i < HANDS; i++) {
        workshop_press(&workshop, INTENT_UNDO);
    }
    assert_int_equal(workshop_led(&workshop)->hands.n[0], HANDS - TALLY_UNDO);
}

static void a_hand_for_an_answer_that_is_not_there_is_not_taken(void **state)
{
    (void)state;
    Workshop workshop;
    GroupFrame frame;
    workshop_begin_at(&workshop, &CHOICE);
    assert_true(led_frame(workshop_led(&workshop), workshop_packs, &frame));
    workshop_give(&workshop, INTENT_VOTE, frame.answer_count, 0);
    workshop_give(&workshop, INTENT_VOTE, TALLY_MOST, 0);
    assert_int_equal(workshop_led(&workshop)->hands.undo_count, 0);
}

static void an_open_answer_takes_no_more_hands(void **state)
{
    (void)state;
    Workshop workshop;
    workshop_begin_at(&workshop, &CHOICE);
    workshop_give(&workshop, INTENT_VOTE, 0, 0);
    workshop_press(&workshop, INTENT_OPEN_ANSWER);
    workshop_give(&workshop, INTENT_VOTE, 0, 0);
    workshop_press(&workshop, INTENT_UNDO);
    assert_int_equal(workshop_led(&workshop)->hands.n[0], 1);
}

static void a_workshop_counts_nothing_that_single_learners_count(void **state)
{
    (void)state;
    Workshop workshop;
    workshop_begin(&workshop, workshop_packs, "galeri");
    workshop_press(&workshop, INTENT_NEXT);
    for (int i = 0; i < 200; i++) {
        static const IntentKind KINDS[] = {INTENT_VOTE, INTENT_PICK, INTENT_CHECK, INTENT_NEXT};
        workshop_give(&workshop, KINDS[i % 4], 0, 0);
        for (size_t j = 0; j < workshop.outcome.event_count; j++) {
            assert_in_range(workshop.outcome.events[j].metric, METRIC_WORKSHOP_STARTED,
                            METRIC_WORKSHOP_VOTE);
        }
    }
}

static void where_stories_are_switched_off_no_plan_shows_one(void **state)
{
    (void)state;
    size_t before = 0, after = 0, stories = 0;
    for (uint16_t i = 0; i < workshop_packs->pack_count; i++) {
        StepRef ref;
        Led with = {.pack = i}, without = {.pack = i, .has_no_stories = true};
        before += led_step_count(&with, workshop_packs);
        after += led_step_count(&without, workshop_packs);
        for (without.step = 0; led_step(&without, workshop_packs, &ref); without.step++) {
            assert_ptr_not_equal(activity_of(ref.step), &STORY);
        }
        for (with.step = 0; led_step(&with, workshop_packs, &ref); with.step++) {
            stories += activity_of(ref.step) == &STORY;
        }
    }
    assert_true(stories > 0);
    assert_int_equal(after, before - stories);
}

static uint32_t minutes_of(const char *id, bool has_no_stories)
{
    int pack = library_pack(workshop_packs, str_from_c(id));
    assert_true(pack >= 0);
    return led_plan_minutes(workshop_packs, (uint16_t)pack, has_no_stories);
}

static void minutes_of_a_plan_leave_out_the_stories_that_are_switched_off(void **state)
{
    (void)state;
    assert_int_equal(minutes_of("aman-2", false), 55);
    assert_int_equal(minutes_of("aman-2", true), 55 - 15);
    assert_int_equal(minutes_of("aman-1", true), 45); /* it has none */
    assert_int_equal(minutes_of("kenalan", true), minutes_of("kenalan", false));
}

static void the_switch_for_stories_holds_for_the_next_workshop(void **state)
{
    (void)state;
    Workshop workshop;
    workshop_begin(&workshop, workshop_packs, "aman-2");
    uint16_t pack = workshop_led(&workshop)->pack;
    workshop_press(&workshop, INTENT_BACK);
    workshop.session.machine.settings.value[SETTING_STORIES] = SETTING_HIDDEN;
    workshop_give(&workshop, INTENT_OPEN, pack, 0);
    assert_true(workshop_led(&workshop)->has_no_stories);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(opening_a_plan_shows_it_and_counts_a_workshop),
        cmocka_unit_test(the_plan_is_walked_from_end_to_end_and_each_step_counted_once),
        cmocka_unit_test(every_plan_that_is_offered_has_steps),
        cmocka_unit_test(a_step_done_twice_counts_once),
        cmocka_unit_test(a_choice_is_one_frame_with_its_answers),
        cmocka_unit_test(a_myth_is_a_frame_with_two_sides),
        cmocka_unit_test(a_poll_has_no_answer_that_is_right),
        cmocka_unit_test(a_quiz_is_walked_frame_by_frame_with_fresh_hands),
        cmocka_unit_test(hands_go_up_and_down_but_not_below_none),
        cmocka_unit_test(undo_takes_back_hands_in_both_directions),
        cmocka_unit_test(undo_after_more_hands_than_it_remembers_never_goes_below_none),
        cmocka_unit_test(a_hand_for_an_answer_that_is_not_there_is_not_taken),
        cmocka_unit_test(an_open_answer_takes_no_more_hands),
        cmocka_unit_test(where_stories_are_switched_off_no_plan_shows_one),
        cmocka_unit_test(minutes_of_a_plan_leave_out_the_stories_that_are_switched_off),
        cmocka_unit_test(the_switch_for_stories_holds_for_the_next_workshop),
        cmocka_unit_test(a_workshop_counts_nothing_that_single_learners_count),
    };
    return cmocka_run_group_tests_name("led", tests, workshop_setup, arena_teardown);
}
