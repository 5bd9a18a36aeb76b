/* The workshop: when hands are counted for the machine, and what they decide in a story. */
#include "../support.h"
#include "group.h"
#include "sitting.h"

#include "aman/activities/choice.h"
#include "aman/activities/myth.h"
#include "aman/activities/quiz.h"
#include "aman/activities/story.h"
#include "aman/base/rng.h"

static void raise(Group *workshop, uint16_t answer, int hands)
{
    for (int i = 0; i < hands; i++) {
        group_give(workshop, INTENT_VOTE, answer, 0);
    }
}

static uint32_t votes_by(Group *workshop, IntentKind kind, uint16_t index)
{
    group_give(workshop, kind, index, 0);
    return group_counted(workshop, METRIC_WORKSHOP_VOTE);
}

static void hands_are_counted_when_the_group_goes_on_and_not_before(void **state)
{
    (void)state;
    Group workshop;
    group_begin_at(&workshop, &CHOICE);
    raise(&workshop, 0, 12);
    raise(&workshop, 1, 1);
    assert_int_equal(votes_by(&workshop, INTENT_OPEN_ANSWER, 0), 0);
    assert_int_equal(votes_by(&workshop, INTENT_NEXT, 0), 13);
    assert_int_equal(workshop.outcome.events[1].n, 12);
    assert_int_equal(workshop.outcome.events[2].n, 1);
}

static void hands_changed_after_the_answer_was_closed_again_count_as_they_are_last(void **state)
{
    (void)state;
    Group workshop;
    group_begin_at(&workshop, &CHOICE);
    raise(&workshop, 0, 4);
    group_press(&workshop, INTENT_OPEN_ANSWER);
    group_press(&workshop, INTENT_BACK);
    raise(&workshop, 1, 3);
    group_press(&workshop, INTENT_UNDO);
    group_press(&workshop, INTENT_OPEN_ANSWER);
    assert_int_equal(votes_by(&workshop, INTENT_NEXT, 0), 6);
}

static void a_frame_that_is_shown_again_is_not_counted_again(void **state)
{
    (void)state;
    Group workshop;
    group_begin_at(&workshop, &CHOICE);
    uint8_t step = group_workshop(&workshop)->step;
    raise(&workshop, 0, 4);
    group_press(&workshop, INTENT_OPEN_ANSWER);
    assert_int_equal(votes_by(&workshop, INTENT_NEXT, 0), 4);
    group_give(&workshop, INTENT_STEP, step, 0);
    raise(&workshop, 0, 2);
    group_press(&workshop, INTENT_OPEN_ANSWER);
    assert_int_equal(votes_by(&workshop, INTENT_NEXT, 0), 0);
}

static void a_frame_that_was_passed_without_hands_counts_when_it_has_some(void **state)
{
    (void)state;
    Group workshop;
    group_begin_at(&workshop, &CHOICE);
    uint8_t step = group_workshop(&workshop)->step;
    group_press(&workshop, INTENT_OPEN_ANSWER);
    group_press(&workshop, INTENT_NEXT);
    group_give(&workshop, INTENT_STEP, step, 0);
    raise(&workshop, 1, 5);
    assert_int_equal(votes_by(&workshop, INTENT_STEP, 0), 5);
}

static void each_frame_of_a_quiz_counts_by_itself(void **state)
{
    (void)state;
    Group workshop;
    group_begin_at(&workshop, &QUIZ);
    for (int frame = 1; frame <= 2; frame++) {
        raise(&workshop, 0, frame);
        group_press(&workshop, INTENT_OPEN_ANSWER);
        assert_int_equal(votes_by(&workshop, INTENT_NEXT, 0), frame);
    }
}

/* The key of the last count: "kartu=2". */
static Str last_key(void **state, const Group *workshop)
{
    assert_true(workshop->outcome.event_count > 0);
    const CountEvent *event = &workshop->outcome.events[workshop->outcome.event_count - 1];
    return str_print(*state, STR_FMT "=" STR_FMT, STR_ARG(event->step), STR_ARG(event->value));
}

/* Without it the answers of all questions of one step would add up under one key. */
static void hands_for_several_questions_of_a_step_are_told_apart(void **state)
{
    Group workshop;
    group_begin_at(&workshop, &MYTH);
    for (int frame = 1; frame <= 2; frame++) {
        raise(&workshop, 1, frame);
        group_press(&workshop, INTENT_OPEN_ANSWER);
        group_press(&workshop, INTENT_NEXT);
        assert_str(last_key(state, &workshop), frame == 1 ? "mitos=1.2" : "mitos=2.2");
    }
}

static void hands_for_a_step_with_one_question_count_by_the_answer_alone(void **state)
{
    Group workshop;
    group_begin_at(&workshop, &CHOICE);
    raise(&workshop, 1, 3);
    group_give(&workshop, INTENT_STEP, 0, 0);
    assert_str(last_key(state, &workshop), "satu=2");
    group_begin_at(&workshop, &QUIZ);
    raise(&workshop, 0, 1);
    group_press(&workshop, INTENT_OPEN_ANSWER);
    group_press(&workshop, INTENT_NEXT);
    assert_str(last_key(state, &workshop), "kuis-satu=1");
    raise(&workshop, 1, 1);
    group_give(&workshop, INTENT_STEP, 0, 0);
    assert_str(last_key(state, &workshop), "kuis-mitos=2");
}

static void hands_count_in_whatever_way_their_page_is_left(void **state)
{
    (void)state;
    static const IntentKind WAYS[] = {INTENT_BACK, INTENT_NEXT, INTENT_STEP};
    for (size_t i = 0; i < sizeof WAYS / sizeof *WAYS; i++) {
        Group workshop;
        group_begin_at(&workshop, &CHOICE);
        raise(&workshop, 0, 3);
        if (WAYS[i] == INTENT_NEXT) {
            group_press(&workshop, INTENT_OPEN_ANSWER);
        }
        assert_int_equal(votes_by(&workshop, WAYS[i], 0), 3);
    }
}

static void hands_count_when_the_workshop_ends_at_the_plan_or_by_esc(void **state)
{
    (void)state;
    Group workshop;
    group_begin_at(&workshop, &CHOICE);
    raise(&workshop, 0, 3);
    assert_int_equal(votes_by(&workshop, INTENT_GO, WORKSHOP_LIST), 0);
    assert_int_equal(votes_by(&workshop, INTENT_FINISH, 0), 0); /* it asks */
    assert_int_equal(votes_by(&workshop, INTENT_FINISH, 0), 3);
    assert_int_equal(workshop.session.staff.page, STAFF_PLANS);
    group_begin_at(&workshop, &CHOICE);
    raise(&workshop, 0, 3);
    assert_int_equal(votes_by(&workshop, INTENT_LEAVE, 0), 0);
    assert_int_equal(votes_by(&workshop, INTENT_LEAVE, 0), 0);
    assert_int_equal(votes_by(&workshop, INTENT_FINISH, 0), 3);
    assert_int_equal(workshop.session.place, PLACE_ATTRACT);
}

static void hands_count_when_the_program_ends(void **state)
{
    (void)state;
    static const uint8_t VIEWS[] = {WORKSHOP_SHOW, WORKSHOP_LIST, WORKSHOP_PAUSE, WORKSHOP_TEAMS};
    for (size_t i = 0; i < sizeof VIEWS / sizeof *VIEWS; i++) {
        Group workshop;
        group_begin_at(&workshop, &CHOICE);
        raise(&workshop, 1, 3);
        if (VIEWS[i] != WORKSHOP_SHOW) {
            group_give(&workshop, INTENT_GO, VIEWS[i], 0);
        }
        workshop.outcome = session_end(&workshop.session, workshop.library);
        assert_int_equal(group_counted(&workshop, METRIC_WORKSHOP_VOTE), 3);
        assert_true(is_erased(&workshop.session));
    }
}

static void hands_that_were_counted_are_not_counted_again_when_the_program_ends(void **state)
{
    (void)state;
    Group workshop;
    group_begin_at(&workshop, &CHOICE);
    raise(&workshop, 0, 3);
    group_give(&workshop, INTENT_STEP, 0, 0);
    workshop.outcome = session_end(&workshop.session, workshop.library);
    assert_int_equal(workshop.outcome.event_count, 0);
}

static void the_plan_leads_back_to_the_hands_that_were_raised(void **state)
{
    (void)state;
    Group workshop;
    group_begin_at(&workshop, &CHOICE);
    raise(&workshop, 1, 7);
    group_give(&workshop, INTENT_GO, WORKSHOP_LIST, 0);
    group_press(&workshop, INTENT_NEXT);
    assert_int_equal(group_workshop(&workshop)->view, WORKSHOP_SHOW);
    assert_int_equal(group_workshop(&workshop)->hands.n[1], 7);
}

static void whatever_is_pressed_each_frame_counts_at_most_once_and_as_it_was(void **state)
{
    (void)state;
    enum { PRESSES = 20000, INDEXES = 8 };
    static const IntentKind KINDS[] = {INTENT_VOTE, INTENT_VOTE, INTENT_NEXT, INTENT_BACK,
                                       INTENT_UNDO, INTENT_STEP, INTENT_GO,   INTENT_OPEN_ANSWER,
                                       INTENT_PICK, INTENT_CLOSE};
    uint64_t rng = 7, counted = 0;
    Group workshop;
    group_begin_at(&workshop, &CHOICE);
    for (int i = 0; i < PRESSES; i++) {
        const Workshop before = *group_workshop(&workshop);
        uint64_t bit = before.counted[before.step] >> before.frame & 1;
        IntentKind kind = KINDS[rng_next(&rng) % (sizeof KINDS / sizeof *KINDS)];
        uint16_t index = (uint16_t)(rng_next(&rng) % INDEXES), less = rng_next(&rng) % 4 == 0;
        group_give(&workshop, kind, index, less);
        uint32_t votes = group_counted(&workshop, METRIC_WORKSHOP_VOTE);
        if (votes > 0) {
            assert_int_equal(bit, 0);
            assert_int_equal(votes, group_tally_sum(&before.hands));
            counted++;
        }
        if (workshop.session.staff.page != STAFF_WORKSHOP) {
            group_begin_at(&workshop, &CHOICE);
        }
    }
    assert_true(counted > 0);
}

/* At the first node of the story of `kenalan`. */
static const StoryState *begin_story(Group *workshop)
{
    group_begin(workshop, group_packs, "kenalan");
    group_show(workshop, &STORY);
    group_press(workshop, INTENT_NEXT);
    const StoryState *walk = (const void *)group_workshop(workshop)->own;
    assert_int_equal(walk->phase, STORY_NODE);
    return walk;
}

static void hands_at_a_story_are_not_counted(void **state)
{
    (void)state;
    Group workshop;
    const StoryState *walk = begin_story(&workshop);
    raise(&workshop, 0, 1);
    assert_int_equal(group_workshop(&workshop)->hands.n[0], 1);
    group_give(&workshop, INTENT_PICK, 0, 0);
    assert_int_equal(workshop.outcome.event_count, 0);
    assert_int_equal(walk->phase, STORY_OUTCOME);
    assert_int_equal(group_workshop(&workshop)->hands.n[0], 0);
}

static void the_way_forward_in_a_story_is_the_one_with_most_hands(void **state)
{
    (void)state;
    Group workshop;
    const StoryState *walk = begin_story(&workshop);
    raise(&workshop, 0, 2);
    raise(&workshop, 1, 5);
    group_press(&workshop, INTENT_NEXT);
    assert_int_equal(walk->phase, STORY_OUTCOME);
    assert_int_equal(walk->turns[0].choice, 1);
}

static void a_story_stays_where_no_way_has_most_hands(void **state)
{
    (void)state;
    Group workshop;
    const StoryState *walk = begin_story(&workshop);
    group_press(&workshop, INTENT_NEXT);
    assert_int_equal(walk->phase, STORY_NODE);
    raise(&workshop, 0, 4);
    raise(&workshop, 1, 4);
    group_press(&workshop, INTENT_NEXT);
    assert_int_equal(walk->phase, STORY_NODE);
    assert_int_equal(group_workshop(&workshop)->hands.n[1], 4);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hands_are_counted_when_the_group_goes_on_and_not_before),
        cmocka_unit_test(hands_changed_after_the_answer_was_closed_again_count_as_they_are_last),
        cmocka_unit_test(a_frame_that_is_shown_again_is_not_counted_again),
        cmocka_unit_test(a_frame_that_was_passed_without_hands_counts_when_it_has_some),
        cmocka_unit_test(each_frame_of_a_quiz_counts_by_itself),
        cmocka_unit_test(hands_for_several_questions_of_a_step_are_told_apart),
        cmocka_unit_test(hands_for_a_step_with_one_question_count_by_the_answer_alone),
        cmocka_unit_test(hands_count_in_whatever_way_their_page_is_left),
        cmocka_unit_test(hands_count_when_the_workshop_ends_at_the_plan_or_by_esc),
        cmocka_unit_test(hands_count_when_the_program_ends),
        cmocka_unit_test(hands_that_were_counted_are_not_counted_again_when_the_program_ends),
        cmocka_unit_test(the_plan_leads_back_to_the_hands_that_were_raised),
        cmocka_unit_test(whatever_is_pressed_each_frame_counts_at_most_once_and_as_it_was),
        cmocka_unit_test(hands_at_a_story_are_not_counted),
        cmocka_unit_test(the_way_forward_in_a_story_is_the_one_with_most_hands),
        cmocka_unit_test(a_story_stays_where_no_way_has_most_hands),
    };
    return cmocka_run_group_tests_name("led hands", tests, group_setup, arena_teardown);
}
