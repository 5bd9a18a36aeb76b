/* The workshop: what a group sees, hands by answer, and what is counted. */
#include "../activities/packs.h"
#include "../support.h"
#include "group.h"

#include "aman/activities/choice.h"
#include "aman/activities/myth.h"
#include "aman/activities/poll.h"
#include "aman/activities/quiz.h"

#include <string.h>

static void opening_a_plan_shows_it_and_counts_a_workshop(void **state)
{
    (void)state;
    Group workshop;
    group_begin(&workshop, group_packs, "aman-1");
    assert_int_equal(group_workshop(&workshop)->view, WORKSHOP_LIST);
    assert_int_equal(workshop.outcome.event_count, 1);
    assert_int_equal(group_counted(&workshop, METRIC_WORKSHOP_STARTED), 1);
}

static void the_plan_is_walked_from_end_to_end_and_each_step_counted_once(void **state)
{
    (void)state;
    Group workshop;
    uint32_t done = 0, pressed = 0;
    group_begin(&workshop, group_packs, "aman-1");
    uint32_t steps = workshop_step_count(group_workshop(&workshop), group_packs);
    group_press(&workshop, INTENT_NEXT);
    while (group_workshop(&workshop)->view == WORKSHOP_SHOW && pressed++ < 200) {
        group_press(&workshop, INTENT_NEXT);
        done += group_counted(&workshop, METRIC_WORKSHOP_STEP);
    }
    assert_int_equal(group_workshop(&workshop)->view, WORKSHOP_LIST);
    assert_int_equal(done, steps);
    for (uint32_t i = 0; i < LESSON_STEPS; i++) {
        assert_int_equal(group_workshop(&workshop)->is_done[i], i < steps);
    }
}

static void every_plan_that_is_offered_has_steps(void **state)
{
    (void)state;
    for (size_t i = 0; i < group_packs->pack_count; i++) {
        Workshop workshop = {.pack = (uint16_t)i};
        bool is_offered = group_packs->packs[i]->is_plan || i < group_packs->shown;
        assert_true(!is_offered || workshop_step_count(&workshop, group_packs) > 0);
    }
}

static void a_step_done_twice_counts_once(void **state)
{
    (void)state;
    Group workshop;
    group_begin(&workshop, group_packs, "aman-1");
    group_give(&workshop, INTENT_STEP, 0, 0);
    group_press(&workshop, INTENT_NEXT);
    assert_int_equal(group_counted(&workshop, METRIC_WORKSHOP_STEP), 1);
    group_press(&workshop, INTENT_BACK);
    group_press(&workshop, INTENT_NEXT);
    assert_int_equal(group_counted(&workshop, METRIC_WORKSHOP_STEP), 0);
}

static void a_choice_is_one_frame_with_its_answers(void **state)
{
    (void)state;
    Group workshop;
    GroupFrame frame;
    group_begin_at(&workshop, &CHOICE);
    assert_true(workshop_frame(group_workshop(&workshop), group_packs, &frame));
    assert_int_equal(frame.count, 1);
    assert_true(frame.answer_count >= 2);
    assert_true(frame.right != 0);
}

static void a_myth_is_a_frame_with_two_sides(void **state)
{
    (void)state;
    Group workshop;
    GroupFrame frame;
    group_begin_at(&workshop, &MYTH);
    assert_true(workshop_frame(group_workshop(&workshop), group_packs, &frame));
    assert_true(frame.is_myth);
    assert_int_equal(frame.answer_count, 2);
}

static void a_poll_has_no_answer_that_is_right(void **state)
{
    (void)state;
    Group workshop;
    GroupFrame frame;
    group_begin(&workshop, group_packs, "aman-1");
    group_show(&workshop, &POLL);
    assert_true(workshop_frame(group_workshop(&workshop), group_packs, &frame));
    assert_int_equal(frame.right, 0);
}

static void a_quiz_is_walked_frame_by_frame_with_fresh_hands(void **state)
{
    (void)state;
    Group workshop;
    GroupFrame frame;
    group_begin_at(&workshop, &QUIZ);
    uint8_t step = group_workshop(&workshop)->step;
    assert_true(workshop_frame(group_workshop(&workshop), group_packs, &frame));
    uint32_t count = frame.count;
    assert_true(count > 1);
    for (uint32_t i = 0; i < count; i++) {
        assert_int_equal(group_workshop(&workshop)->step, step);
        assert_int_equal(group_workshop(&workshop)->frame, i);
        assert_int_equal(group_workshop(&workshop)->hands.n[0], 0);
        group_press(&workshop, INTENT_VOTE);
        group_press(&workshop, INTENT_NEXT);
        assert_true(group_workshop(&workshop)->is_open);
        group_press(&workshop, INTENT_NEXT);
    }
    assert_true(group_workshop(&workshop)->step != step ||
                group_workshop(&workshop)->view == WORKSHOP_LIST);
}

static void hands_go_up_and_down_but_not_below_none(void **state)
{
    (void)state;
    Group workshop;
    group_begin_at(&workshop, &CHOICE);
    group_give(&workshop, INTENT_VOTE, 1, 0);
    group_give(&workshop, INTENT_VOTE, 1, 0);
    group_give(&workshop, INTENT_VOTE, 1, 1);
    assert_int_equal(group_workshop(&workshop)->hands.n[1], 1);
    group_give(&workshop, INTENT_VOTE, 1, 1);
    group_give(&workshop, INTENT_VOTE, 1, 1);
    assert_int_equal(group_workshop(&workshop)->hands.n[1], 0);
}

static void undo_takes_back_hands_in_both_directions(void **state)
{
    (void)state;
    Group workshop;
    group_begin_at(&workshop, &CHOICE);
    group_give(&workshop, INTENT_VOTE, 0, 0);
    group_give(&workshop, INTENT_VOTE, 1, 0);
    group_give(&workshop, INTENT_VOTE, 0, 1);
    group_press(&workshop, INTENT_UNDO);
    assert_int_equal(group_workshop(&workshop)->hands.n[0], 1);
    group_press(&workshop, INTENT_UNDO);
    assert_int_equal(group_workshop(&workshop)->hands.n[1], 0);
    group_press(&workshop, INTENT_UNDO);
    group_press(&workshop, INTENT_UNDO);
    assert_int_equal(group_workshop(&workshop)->hands.n[0], 0);
}

static void undo_after_more_hands_than_it_remembers_never_goes_below_none(void **state)
{
    (void)state;
    enum { HANDS = TALLY_UNDO + 10 };
    Group workshop;
    group_begin_at(&workshop, &CHOICE);
    for (int i = 0; i < HANDS; i++) {
        group_give(&workshop, INTENT_VOTE, 0, 0);
    }
    for (int i = 0; i < HANDS; i++) {
        group_press(&workshop, INTENT_UNDO);
    }
    assert_int_equal(group_workshop(&workshop)->hands.n[0], HANDS - TALLY_UNDO);
}

static void a_hand_for_an_answer_that_is_not_there_is_not_taken(void **state)
{
    (void)state;
    Group workshop;
    GroupFrame frame;
    group_begin_at(&workshop, &CHOICE);
    assert_true(workshop_frame(group_workshop(&workshop), group_packs, &frame));
    group_give(&workshop, INTENT_VOTE, frame.answer_count, 0);
    group_give(&workshop, INTENT_VOTE, TALLY_MOST, 0);
    assert_int_equal(group_workshop(&workshop)->hands.undo_count, 0);
}

static void an_open_answer_takes_no_more_hands(void **state)
{
    (void)state;
    Group workshop;
    group_begin_at(&workshop, &CHOICE);
    group_give(&workshop, INTENT_VOTE, 0, 0);
    group_press(&workshop, INTENT_OPEN_ANSWER);
    group_give(&workshop, INTENT_VOTE, 0, 0);
    group_press(&workshop, INTENT_UNDO);
    assert_int_equal(group_workshop(&workshop)->hands.n[0], 1);
}

static void a_workshop_counts_nothing_that_single_learners_count(void **state)
{
    (void)state;
    Group workshop;
    group_begin(&workshop, group_packs, "galeri");
    group_press(&workshop, INTENT_NEXT);
    for (int i = 0; i < 200; i++) {
        static const IntentKind KINDS[] = {INTENT_VOTE, INTENT_PICK, INTENT_CHECK, INTENT_NEXT};
        group_give(&workshop, KINDS[i % 4], 0, 0);
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
    for (uint16_t i = 0; i < group_packs->pack_count; i++) {
        StepRef ref;
        Workshop with = {.pack = i}, without = {.pack = i, .has_no_stories = true};
        before += workshop_step_count(&with, group_packs);
        after += workshop_step_count(&without, group_packs);
        for (without.step = 0; workshop_step(&without, group_packs, &ref); without.step++) {
            assert_ptr_not_equal(activity_of(ref.step), &STORY);
        }
        for (with.step = 0; workshop_step(&with, group_packs, &ref); with.step++) {
            stories += activity_of(ref.step) == &STORY;
        }
    }
    assert_true(stories > 0);
    assert_int_equal(after, before - stories);
}

static uint32_t minutes_of(const char *id, bool has_no_stories)
{
    int pack = library_pack(group_packs, str_from_c(id));
    assert_true(pack >= 0);
    return workshop_plan_minutes(group_packs, (uint16_t)pack, has_no_stories);
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
    Group workshop;
    group_begin(&workshop, group_packs, "aman-2");
    uint16_t pack = group_workshop(&workshop)->pack;
    group_press(&workshop, INTENT_BACK);
    workshop.session.machine.settings.value[SETTING_STORIES] = SETTING_HIDDEN;
    group_give(&workshop, INTENT_OPEN, pack, 0);
    assert_true(group_workshop(&workshop)->has_no_stories);
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
    return cmocka_run_group_tests_name("led", tests, group_setup, arena_teardown);
}
