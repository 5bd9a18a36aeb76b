/* choice: pick, check, an explanation either way, again or on; counted once. */
#include "../support.h"
#include "packs.h"
#include "walk.h"

#include "aman/activities/choice.h"

#include <string.h>

static const Step *step_in(void **state, const char *id)
{
    return step_of(small_pack(*state, "uji", "13-15", LESSON_OF_ALL), id);
}

#define CHECK_WALKS(state, id, rows)                                                               \
    check_walks(*(state), step_in(state, id), rows, sizeof(rows) / sizeof *(rows))

static void picking_marks_an_option_without_an_answer(void **state)
{
    static const WalkRow rows[] = {
        {"", "q1 fresh", "stay"},
        {"pick 1", "q1 picked 1", "stay"},
        {"pick 1, pick 2", "q1 picked 2", "stay"},
        {"pick 3", "q1 fresh", "stay"}, /* there are two */
        {"pick 2, pick 9", "q1 picked 2", "stay"},
    };
    CHECK_WALKS(state, "one", rows);
}

static void checking_needs_a_pick(void **state)
{
    static const WalkRow rows[] = {{"check", "q1 fresh", "stay"}};
    CHECK_WALKS(state, "one", rows);
}

static void checking_says_right_or_not_yet(void **state)
{
    static const WalkRow rows[] = {
        {"pick 2, check", "q1 right 2", "stay right right_first=1"},
        {"pick 1, check", "q1 notyet 1", "stay notyet"},
        {"pick 1, check, pick 2", "q1 notyet 1", "stay"}, /* looked at: no longer a choice */
    };
    CHECK_WALKS(state, "one", rows);
}

static void a_right_answer_after_another_try_counts_as_later(void **state)
{
    static const WalkRow rows[] = {
        {"pick 1, check, again", "q1 fresh", "stay"},
        {"pick 1, check, again, pick 2, check", "q1 right 2", "stay right right_later=1"},
        {"pick 1, check, again, pick 1, check, again, pick 2, check", "q1 right 2",
         "stay right right_later=1"},
    };
    CHECK_WALKS(state, "one", rows);
}

static void a_right_answer_counts_once(void **state)
{
    static const WalkRow rows[] = {
        {"pick 2, check, check", "q1 right 2", "stay"},
        {"pick 2, check, again", "q1 right 2", "stay"},
        {"pick 2, check, again, pick 1, check", "q1 right 2", "stay"},
    };
    CHECK_WALKS(state, "one", rows);
}

static void coming_back_to_a_right_answer_does_not_count_again(void **state)
{
    static const WalkRow rows[] = {
        {"pick 2, check, next, back, check", "q1 right 2", "stay"},
        {"pick 2, check, next, back, again, pick 2, check", "q1 right 2", "stay"},
    };
    CHECK_WALKS(state, "many", rows);
}

static void going_on_needs_a_look_at_the_answer(void **state)
{
    static const WalkRow rows[] = {
        {"next", "q1 fresh", "stay"},
        {"pick 2, next", "q1 picked 2", "stay"},
        {"pick 2, check, next", "q1 right 2", "next"},
        {"pick 1, check, next", "q1 notyet 1", "next"},
        {"pick 1, check, again, next", "q1 fresh", "stay"},
    };
    CHECK_WALKS(state, "one", rows);
}

static void questions_follow_each_other_and_back(void **state)
{
    static const WalkRow rows[] = {
        {"back", "q1 fresh", "back"},
        {"pick 2, check, next", "q2 fresh", "stay page"},
        {"pick 2, check, next, back", "q1 right 2", "stay back"},
        {"pick 2, check, next, pick 2, back, next", "q2 picked 2", "stay page"},
        {"pick 2, check, next, pick 1, check, next", "q3 fresh", "stay page"},
        {"pick 2, check, next, pick 1, check", "q2 right 1", "stay right right_first=2"},
        {"pick 1, check, next, pick 2, check, next, pick 3, check, next", "q3 right 3", "next"},
        {"pick 1, check, next, pick 2, check, next, back, back, back", "q1 notyet 1", "back"},
    };
    CHECK_WALKS(state, "many", rows);
}

static void intents_of_others_change_nothing(void **state)
{
    static const WalkRow rows[] = {
        {"pick 2, skip", "q1 picked 2", "stay"},  {"pick 2, pause", "q1 picked 2", "stay"},
        {"pick 2, home", "q1 picked 2", "stay"},  {"pick 2, stir", "q1 picked 2", "stay"},
        {"pick 2, again", "q1 picked 2", "stay"},
    };
    CHECK_WALKS(state, "one", rows);
}

static void shuffling_keeps_the_same_option_right(void **state)
{
    const Step *step = step_in(state, "many");
    const Choice *choice = step->data;
    for (uint64_t seed = 0; seed < 300; seed++) {
        Walk walk;
        walk_begin(&walk, step, seed);
        const ChoiceState *answering = (const void *)walk.state;
        uint16_t place = 0;
        while (!str_is(choice_option(choice, answering, place)->text.in[LANG_ID], "B")) {
            place++;
        }
        walk_act(&walk, INTENT_PICK, place);
        walk_act(&walk, INTENT_CHECK, 0);
        assert_int_equal(walk.last.effect, EFFECT_RIGHT);
    }
}

static void a_seed_shuffles_the_options(void **state)
{
    const Step *step = step_in(state, "many");
    bool is_first[3] = {false};
    for (uint64_t seed = 1; seed < 100; seed++) {
        Walk walk;
        walk_begin(&walk, step, seed);
        is_first[((const ChoiceState *)(const void *)walk.state)->answers[0].order[0]] = true;
    }
    assert_true(is_first[0] && is_first[1] && is_first[2]);
}

static void questions_are_shuffled_apart(void **state)
{
    const Step *step = step_of(shipped_library(*state)->packs[0], "kuis");
    bool differ = false;
    assert_int_equal(choice_question(step->data, 0)->options.count,
                     choice_question(step->data, 1)->options.count);
    for (uint64_t seed = 1; seed < 100; seed++) {
        Walk walk;
        walk_begin(&walk, step, seed);
        const Answer *answers = ((const ChoiceState *)(const void *)walk.state)->answers;
        differ = differ || memcmp(answers[0].order, answers[1].order, CHOICE_OPTIONS) != 0;
    }
    assert_true(differ);
}

static void keep_order_keeps_the_order(void **state)
{
    const Step *step = step_in(state, "fixed");
    for (uint64_t seed = 0; seed < 100; seed++) {
        Walk walk;
        walk_begin(&walk, step, seed);
        for (uint8_t i = 0; i < 4; i++) {
            assert_int_equal(((const ChoiceState *)(const void *)walk.state)->answers[0].order[i],
                             i);
        }
    }
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(picking_marks_an_option_without_an_answer),
        WITH_ARENA(checking_needs_a_pick),
        WITH_ARENA(checking_says_right_or_not_yet),
        WITH_ARENA(a_right_answer_after_another_try_counts_as_later),
        WITH_ARENA(a_right_answer_counts_once),
        WITH_ARENA(coming_back_to_a_right_answer_does_not_count_again),
        WITH_ARENA(going_on_needs_a_look_at_the_answer),
        WITH_ARENA(questions_follow_each_other_and_back),
        WITH_ARENA(intents_of_others_change_nothing),
        WITH_ARENA(shuffling_keeps_the_same_option_right),
        WITH_ARENA(a_seed_shuffles_the_options),
        WITH_ARENA(questions_are_shuffled_apart),
        WITH_ARENA(keep_order_keeps_the_order),
    };
    return cmocka_run_group_tests_name("choice", tests, NULL, NULL);
}
