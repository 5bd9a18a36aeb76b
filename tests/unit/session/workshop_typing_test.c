/* A number of hands that is typed: for which answer, what takes it back, what it counts. */
#include "../support.h"
#include "group.h"

#include "aman/activities/choice.h"
#include "aman/activities/story.h"

static void type(Group *workshop, const char *digits)
{
    for (; *digits; digits++) {
        group_give(workshop, INTENT_DIGIT, (uint16_t)(*digits - '0'), 0);
    }
}

static uint16_t hands(Group *workshop, uint16_t answer)
{
    return group_workshop(workshop)->hands.n[answer];
}

static void numbers_go_to_the_answers_in_their_order(void **state)
{
    (void)state;
    Group workshop;
    group_begin_at(&workshop, &CHOICE);
    type(&workshop, "14");
    assert_int_equal(hands(&workshop, 0), 0);
    group_press(&workshop, INTENT_CHECK);
    type(&workshop, "6");
    group_press(&workshop, INTENT_CHECK);
    assert_int_equal(hands(&workshop, 0), 14);
    assert_int_equal(hands(&workshop, 1), 6);
}

static void a_letter_after_the_number_names_the_answer(void **state)
{
    (void)state;
    Group workshop;
    group_begin_at(&workshop, &CHOICE);
    group_give(&workshop, INTENT_VOTE, 1, 0);
    type(&workshop, "10");
    group_give(&workshop, INTENT_VOTE, 1, 0);
    assert_int_equal(hands(&workshop, 1), 10); /* not 11 */
    assert_int_equal(hands(&workshop, 0), 0);
}

static void it_is_taken_back_whole(void **state)
{
    (void)state;
    Group workshop;
    group_begin_at(&workshop, &CHOICE);
    group_give(&workshop, INTENT_VOTE, 0, 0);
    type(&workshop, "25");
    group_give(&workshop, INTENT_VOTE, 0, 0);
    group_press(&workshop, INTENT_UNDO);
    assert_int_equal(hands(&workshop, 0), 1);
    group_press(&workshop, INTENT_UNDO);
    assert_int_equal(hands(&workshop, 0), 0);
}

static void a_digit_is_erased_and_a_number_given_up(void **state)
{
    (void)state;
    Group workshop;
    group_begin_at(&workshop, &CHOICE);
    uint8_t step = group_workshop(&workshop)->step;
    type(&workshop, "147");
    group_press(&workshop, INTENT_DROP);
    assert_int_equal(group_workshop(&workshop)->typed.number, 14);
    group_press(&workshop, INTENT_BACK);
    assert_int_equal(group_workshop(&workshop)->typed.number, 0);
    assert_int_equal(group_workshop(&workshop)->step, step);
    assert_int_equal(hands(&workshop, 0), 0);
}

static void it_has_three_digits_at_most(void **state)
{
    (void)state;
    Group workshop;
    group_begin_at(&workshop, &CHOICE);
    type(&workshop, "99999");
    group_press(&workshop, INTENT_CHECK);
    assert_int_equal(hands(&workshop, 0), HANDS_MOST);
}

static void the_way_forward_gives_it_first(void **state)
{
    (void)state;
    Group workshop;
    group_begin_at(&workshop, &CHOICE);
    type(&workshop, "8");
    group_press(&workshop, INTENT_NEXT);
    assert_int_equal(hands(&workshop, 0), 8);
    assert_false(group_workshop(&workshop)->is_open);
    group_press(&workshop, INTENT_NEXT);
    assert_true(group_workshop(&workshop)->is_open);
    group_press(&workshop, INTENT_NEXT);
    assert_int_equal(group_counted(&workshop, METRIC_WORKSHOP_VOTE), 8);
}

static void nothing_is_typed_where_the_answer_is_open_or_nothing_is_asked(void **state)
{
    (void)state;
    Group workshop;
    group_begin_at(&workshop, &CHOICE);
    group_press(&workshop, INTENT_OPEN_ANSWER);
    type(&workshop, "5");
    assert_int_equal(group_workshop(&workshop)->typed.number, 0);
    group_begin(&workshop, group_packs, "aman-1");
    group_press(&workshop, INTENT_NEXT);
    type(&workshop, "5");
    assert_int_equal(group_workshop(&workshop)->typed.number, 0);
}

static void ways_of_a_story_take_numbers_too(void **state)
{
    (void)state;
    Group workshop;
    group_begin(&workshop, group_packs, "kenalan");
    group_show(&workshop, &STORY);
    group_press(&workshop, INTENT_NEXT);
    type(&workshop, "12");
    group_press(&workshop, INTENT_CHECK);
    assert_int_equal(hands(&workshop, 0), 12);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_go_to_the_answers_in_their_order),
        cmocka_unit_test(a_letter_after_the_number_names_the_answer),
        cmocka_unit_test(it_is_taken_back_whole),
        cmocka_unit_test(a_digit_is_erased_and_a_number_given_up),
        cmocka_unit_test(it_has_three_digits_at_most),
        cmocka_unit_test(the_way_forward_gives_it_first),
        cmocka_unit_test(nothing_is_typed_where_the_answer_is_open_or_nothing_is_asked),
        cmocka_unit_test(ways_of_a_story_take_numbers_too),
    };
    return cmocka_run_group_tests_name("workshop typing", tests, group_setup, arena_teardown);
}
