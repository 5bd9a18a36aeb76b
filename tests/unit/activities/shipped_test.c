/* The packs that ship: every state is reached by a script, every step has its words in both
 * languages, every way through a story ends well. */
#include "../support.h"
#include "packs.h"
#include "walk.h"

#include "aman/activities/card.h"
#include "aman/activities/choice.h"
#include "aman/activities/story.h"
#include "aman/pack/pictures.h"

enum { WAY_OUT = 3, MOST_TURNS = 30, STEP_BYTES = 64 * 1024 * 1024 };

typedef void StepCheck(Arena *arena, const StepRef *ref);

static void for_every_step(Arena *arena, StepCheck *check)
{
    const Library *library = shipped_library(arena);
    Arena *scratch = arena_new(STEP_BYTES); /* of one step; those of all would be too many */
    assert_non_null(scratch);
    for (size_t i = 0; i < library->pack_count; i++) {
        const Pack *pack = library->packs[i];
        for (uint32_t j = 0; j < pack->lessons.count; j++) {
            const Lesson *lesson = &pack->lessons.at[j];
            for (uint32_t k = 0; k < lesson->steps.count; k++) {
                arena_reset(scratch);
                check(scratch, &(StepRef){pack, lesson, &lesson->steps.at[k]});
            }
        }
    }
    arena_free(scratch);
}

static StateScript *scripts_of(Arena *arena, const Step *step, size_t *count)
{
    StateScript *scripts = arena_array(arena, STATE_SCRIPTS, sizeof *scripts);
    assert_non_null(scripts);
    *count = activity_of(step)->states(step, scripts);
    assert_in_range(*count, 1, STATE_SCRIPTS);
    return scripts;
}

static void run_script(Walk *walk, const Step *step, const StateScript *script)
{
    walk_begin(walk, step, 0);
    for (size_t i = 0; i < script->count; i++) {
        walk_act(walk, script->intents[i].kind, script->intents[i].index);
    }
}

static void check_distinct(Arena *arena, const StepRef *ref)
{
    size_t count;
    StateScript *scripts = scripts_of(arena, ref->step, &count);
    Walk *seen = arena_array(arena, count, sizeof *seen);
    assert_non_null(seen);
    for (size_t i = 0; i < count; i++) {
        run_script(&seen[i], ref->step, &scripts[i]);
        for (size_t j = 0; j < i; j++) {
            assert_memory_not_equal(seen[i].state, seen[j].state, STATE_BYTES);
            assert_string_not_equal(scripts[i].name, scripts[j].name);
        }
    }
}

static void every_script_reaches_a_state_of_its_own(void **state)
{
    for_every_step(*state, check_distinct);
}

/* How many states a step has, counted from its data; 0: not counted here. */
static size_t states_expected(const Step *step)
{
    size_t count = 0;
    if (activity_of(step) == &CHOICE) {
        const Choice *choice = step->data;
        for (uint32_t i = 0; i < choice_count(choice); i++) {
            /* fresh, picked, and one for each option that was looked at */
            count += 2 + choice_question(choice, i)->options.count;
        }
        return count;
    }
    if (activity_of(step) == &STORY) {
        const Story *story = step->data;
        for (uint32_t i = 0; i < story->nodes.count; i++) {
            count += 1 + story->nodes.at[i].choices.count;
        }
        return count + 2; /* notice, summary */
    }
    return 0;
}

static void check_all_reached(Arena *arena, const StepRef *ref)
{
    size_t count;
    scripts_of(arena, ref->step, &count);
    size_t expected = states_expected(ref->step);
    if (expected > 0) {
        assert_int_equal(count, expected);
    }
}

static void the_scripts_reach_every_state(void **state)
{
    for_every_step(*state, check_all_reached);
}

static void check_said(const Step *step, const Text *text)
{
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        if (!text || text->in[lang].len == 0) {
            fail_msg(STR_FMT " has no words in %s", STR_ARG(step->id.text), lang_code((Lang)lang));
        }
    }
}

static void check_title(Arena *arena, const StepRef *ref)
{
    (void)arena;
    const Text *title = activity_of(ref->step)->title(ref->step);
    check_said(ref->step, title);
    if (str_equal(title->in[LANG_ID], title->in[LANG_EN])) {
        fail_msg(STR_FMT " is called the same in both languages", STR_ARG(ref->step->id.text));
    }
}

static void every_step_is_called_something_in_both_languages(void **state)
{
    for_every_step(*state, check_title);
}

static void check_frame(const GroupFrame *frame)
{
    check_said(frame->step, frame->ask);
    assert_in_range(frame->answer_count, 2, FRAME_ANSWERS);
    assert_true(frame->right < 1U << frame->answer_count);
    for (uint32_t i = 0; i < frame->answer_count; i++) {
        if (!frame->is_myth) {
            check_said(frame->step, frame->answers[i]);
        }
        if (frame->right) {
            check_said(frame->step, frame->whys[i]);
        }
    }
}

static void check_answers(Arena *arena, const StepRef *ref)
{
    (void)arena;
    const ActivityType *type = activity_of(ref->step);
    GroupFrame frame;
    uint32_t count = 0;
    for (; type->answers && type->answers(ref->step, count, &frame); count++) {
        assert_int_equal(frame.index, count);
        check_frame(&frame);
    }
    assert_true(count == 0 || frame.count == count);
}

static void what_is_asked_and_answered_is_said_in_both_languages(void **state)
{
    for_every_step(*state, check_answers);
}

static void check_picture(Arena *arena, const StepRef *ref)
{
    (void)arena;
    if (activity_of(ref->step) != &CARD || ((const Card *)ref->step->data)->picture.text.len == 0) {
        return;
    }
    Str picture = ((const Card *)ref->step->data)->picture.text;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        assert_true(picture_alt(ref->pack, picture, (Lang)lang).len > 0);
    }
}

static void what_the_picture_of_a_card_shows_stands_in_words(void **state)
{
    for_every_step(*state, check_picture);
}

typedef struct {
    Arena *arena;
    const Story *story;
    bool is_walked[STORY_NODES][STORY_CHOICES];
    size_t paths;
} Explorer;

static const StoryNode *node_of(const Walk *walk)
{
    const Story *story = walk->step->data;
    return &story->nodes.at[((const StoryState *)(const void *)walk->state)->node];
}

static StoryPhase phase_of(const Walk *walk)
{
    return (StoryPhase)((const StoryState *)(const void *)walk->state)->phase;
}

/* Walks every path from here with the program itself. */
static void explore(Explorer *explorer, const Walk *walk, int turns)
{
    const StoryNode *node = node_of(walk);
    if (phase_of(walk) == STORY_END) {
        explorer->paths++;
        assert_int_equal(node->choices.count, 0);
        assert_true(text_in(&node->close, LANG_ID).len > 0);
        assert_true(text_in(&node->close, LANG_EN).len > 0);
        return;
    }
    assert_true(turns < MOST_TURNS);
    for (uint16_t i = 0; i < node->choices.count; i++) {
        Walk next = *walk;
        explorer->is_walked[node - explorer->story->nodes.at][i] = true;
        walk_act(&next, INTENT_PICK, i);
        assert_int_equal(phase_of(&next), STORY_OUTCOME);
        walk_act(&next, INTENT_NEXT, 0);
        explore(explorer, &next, turns + 1);
    }
}

static void check_paths(Arena *arena, const StepRef *ref)
{
    if (activity_of(ref->step) != &STORY) {
        return;
    }
    Explorer explorer = {.arena = arena, .story = ref->step->data};
    Walk walk;
    walk_begin(&walk, ref->step, 0);
    walk_act(&walk, INTENT_NEXT, 0);
    explore(&explorer, &walk, 0);
    assert_true(explorer.paths > 0);
    for (uint32_t i = 0; i < explorer.story->nodes.count; i++) {
        for (uint32_t j = 0; j < explorer.story->nodes.at[i].choices.count; j++) {
            assert_true(explorer.is_walked[i][j]);
        }
    }
}

static void every_way_through_a_story_ends_with_closing_words(void **state)
{
    for_every_step(*state, check_paths);
}

/* True when an end can be reached from here with at most `turns` choices. */
static bool has_way_out(const Walk *walk, int turns)
{
    if (phase_of(walk) == STORY_END) {
        return true;
    }
    for (uint16_t i = 0; turns > 0 && i < node_of(walk)->choices.count; i++) {
        Walk next = *walk;
        walk_act(&next, INTENT_PICK, i);
        walk_act(&next, INTENT_NEXT, 0);
        if (has_way_out(&next, turns - 1)) {
            return true;
        }
    }
    return false;
}

static void check_ways_out(const Walk *walk, int turns)
{
    for (uint16_t i = 0; turns < MOST_TURNS && i < node_of(walk)->choices.count; i++) {
        Walk next = *walk;
        bool is_safe = node_of(walk)->choices.at[i].is_safe;
        walk_act(&next, INTENT_PICK, i);
        walk_act(&next, INTENT_NEXT, 0);
        assert_true(is_safe || has_way_out(&next, WAY_OUT));
        check_ways_out(&next, turns + 1);
    }
}

static void check_unsafe(Arena *arena, const StepRef *ref)
{
    (void)arena;
    if (activity_of(ref->step) == &STORY) {
        Walk walk;
        walk_begin(&walk, ref->step, 0);
        walk_act(&walk, INTENT_NEXT, 0);
        check_ways_out(&walk, 0);
    }
}

static void every_unsafe_choice_has_a_way_out_within_three(void **state)
{
    for_every_step(*state, check_unsafe);
}

static void check_right_option(Arena *arena, const StepRef *ref)
{
    (void)arena;
    if (activity_of(ref->step) != &CHOICE) {
        return;
    }
    const Choice *choice = ref->step->data;
    for (uint32_t i = 0; i < choice_count(choice); i++) {
        const Question *question = choice_question(choice, i);
        uint32_t rights = 0;
        for (uint32_t j = 0; j < question->options.count; j++) {
            rights += question->options.at[j].is_right;
            assert_true(text_in(&question->options.at[j].why, LANG_ID).len > 0);
        }
        assert_int_equal(rights, 1);
    }
}

static void every_question_has_one_right_answer_and_explains_all(void **state)
{
    for_every_step(*state, check_right_option);
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(every_script_reaches_a_state_of_its_own),
        WITH_ARENA(the_scripts_reach_every_state),
        WITH_ARENA(every_step_is_called_something_in_both_languages),
        WITH_ARENA(what_is_asked_and_answered_is_said_in_both_languages),
        WITH_ARENA(what_the_picture_of_a_card_shows_stands_in_words),
        WITH_ARENA(every_way_through_a_story_ends_with_closing_words),
        WITH_ARENA(every_unsafe_choice_has_a_way_out_within_three),
        WITH_ARENA(every_question_has_one_right_answer_and_explains_all),
    };
    return cmocka_run_group_tests_name("shipped packs", tests, NULL, NULL);
}
