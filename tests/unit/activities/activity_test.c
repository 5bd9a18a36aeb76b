/* What all types share: words, counts, scripts; the card; and that nothing a learner does can leave
 * a state that is none. */
#include "../support.h"
#include "packs.h"
#include "walk.h"

#include "aman/activities/card.h"
#include "aman/activities/choice.h"
#include "aman/activities/story.h"
#include "aman/base/rng.h"

enum { RANDOM_INTENTS = 5000 };

static void every_intent_has_its_word(void **state)
{
    (void)state;
    for (int i = 0; i < INTENT_COUNT; i++) {
        IntentKind kind = INTENT_COUNT;
        assert_true(intent_find(str_from_c(INTENTS[i].word), &kind));
        assert_int_equal(kind, i);
    }
}

static void every_metric_has_its_name(void **state)
{
    (void)state;
    for (int i = 0; i < METRIC_COUNT; i++) {
        Metric metric = METRIC_COUNT;
        assert_true(metric_find(str_from_c(metric_name((Metric)i)), &metric));
        assert_int_equal(metric, i);
    }
}

static void unknown_words_are_not_found(void **state)
{
    (void)state;
    IntentKind kind;
    Metric metric;
    assert_false(intent_find(STR("pik"), &kind));
    assert_false(intent_find(STR(""), &kind));
    assert_false(metric_find(STR("right"), &metric));
}

static void an_event_counts_one_unless_it_says_more(void **state)
{
    (void)state;
    Outcome outcome = {0};
    outcome_count(&outcome, (CountEvent){.metric = METRIC_LANGUAGE});
    outcome_count(&outcome, (CountEvent){.metric = METRIC_MINUTES, .n = 12});
    assert_int_equal(outcome.event_count, 2);
    assert_int_equal(outcome.events[0].n, 1);
    assert_int_equal(outcome.events[1].n, 12);
}

static void scripts_that_do_not_fit_are_dropped(void **state)
{
    (void)state;
    static StateScript scripts[STATE_SCRIPTS];
    size_t count = 0;
    for (int i = 0; i < STATE_SCRIPTS; i++) {
        assert_non_null(script_add(scripts, &count, "x"));
    }
    assert_null(script_add(scripts, &count, "x"));
    script_do(NULL, INTENT_NEXT, 0);
    assert_int_equal(count, STATE_SCRIPTS);
}

static void intents_that_do_not_fit_in_a_script_are_dropped(void **state)
{
    (void)state;
    static StateScript scripts[STATE_SCRIPTS];
    size_t count = 0;
    StateScript *script = script_add(scripts, &count, "x");
    for (int i = 0; i < SCRIPT_INTENTS + 5; i++) {
        script_do(script, INTENT_PICK, 1);
    }
    assert_int_equal(script->count, SCRIPT_INTENTS);
}

static void a_card_goes_on_and_back(void **state)
{
    const Pack *pack = small_pack(*state, "uji", "13-15", LESSON_OF_ALL);
    static const WalkRow rows[] = {
        {"", "page", "stay"},       {"next", "page", "next"},  {"back", "page", "back"},
        {"pick 1", "page", "stay"}, {"check", "page", "stay"}, {"pause", "page", "stay"},
    };
    check_walks(*state, step_of(pack, "last"), rows, sizeof rows / sizeof *rows);
}

static void a_step_is_called_by_its_title_or_what_it_asks_first(void **state)
{
    static const struct {
        const char *id, *title;
    } rows[] = {{"last", "Help"}, {"one", "One?"}, {"many", "First?"}, {"story", "In circles"}};
    const Pack *pack = small_pack(*state, "uji", "13-15", LESSON_OF_ALL);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const Step *step = step_of(pack, rows[i].id);
        assert_str(text_in(activity_of(step)->title(step), LANG_ID), rows[i].title);
    }
}

static void only_a_card_that_says_so_gives_help(void **state)
{
    const Pack *pack =
        small_pack(*state, "uji", "13-15",
                   "  - id: a\n"
                   "    title: A\n"
                   "    steps:\n"
                   "      - {id: plain, type: card, title: T, text: T}\n"
                   "      - {id: last, type: card, help: true, title: T, text: T}\n");
    assert_false(CARD.kind.gives_help(step_of(pack, "plain")));
    assert_true(CARD.kind.gives_help(step_of(pack, "last")));
}

static void check_choice(const Choice *choice, const ChoiceState *state)
{
    assert_true(state->current < choice_count(choice));
    for (uint32_t i = 0; i < choice_count(choice); i++) {
        const Answer *answer = &state->answers[i];
        uint32_t options = choice_question(choice, i)->options.count, seen = 0;
        assert_true(answer->picked == CHOICE_NONE || answer->picked < options);
        assert_true(!answer->attempt.is_checked || answer->picked != CHOICE_NONE);
        for (uint32_t place = 0; place < options; place++) {
            seen |= 1U << answer->order[place];
        }
        assert_int_equal(seen, (1U << options) - 1);
    }
}

static void check_story(const Story *story, const StoryState *state)
{
    assert_in_range(state->phase, STORY_NOTICE, STORY_SUMMARY);
    assert_true(state->node < story->nodes.count);
    assert_true(state->depth <= STORY_DEPTH);
    assert_true(state->phase != STORY_OUTCOME || state->depth > 0);
    for (uint8_t i = 0; i < state->depth; i++) {
        assert_true(state->turns[i].node < story->nodes.count);
        assert_true(state->turns[i].choice < story->nodes.at[state->turns[i].node].choices.count);
    }
}

/* Random intents, some of them far out of range; everything that reads a state is run on each. */
static void walk_at_random(const Pack *pack, const char *id, uint64_t seed)
{
    const Step *step = step_of(pack, id);
    const ActivityType *type = activity_of(step);
    Walk walk;
    walk_begin(&walk, step, seed);
    for (int i = 0; i < RANDOM_INTENTS; i++) {
        uint64_t bytes = rng_next(&seed);
        uint16_t index = (uint16_t)(bytes & 0x100 ? bytes >> 16 : bytes >> 16 & 3);
        walk_act(&walk, (IntentKind)((bytes & 0xFF) % INTENT_COUNT), index);
        assert_true(walk.last.event_count <= 1);
        if (type->answer) {
            assert_in_range(type->answer(step, walk.state), ANSWER_OPEN, ANSWER_NOTYET);
        }
        if (type == &CHOICE) {
            check_choice(step->data, (const void *)walk.state);
        } else if (type == &STORY) {
            check_story(step->data, (const void *)walk.state);
        }
    }
}

static void random_intents_keep_a_choice_in_range(void **state)
{
    const Pack *pack = small_pack(*state, "uji", "13-15", LESSON_OF_ALL);
    walk_at_random(pack, "one", 1);
    walk_at_random(pack, "many", 2);
    walk_at_random(pack, "fixed", 3);
}

static void random_intents_keep_a_story_in_range(void **state)
{
    walk_at_random(small_pack(*state, "uji", "13-15", LESSON_OF_ALL), "story", 4);
    walk_at_random(shipped_library(*state)->packs[0], "cerita-dewi", 5);
}

static void random_intents_keep_a_card_without_state(void **state)
{
    walk_at_random(small_pack(*state, "uji", "13-15", LESSON_OF_ALL), "last", 6);
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_intent_has_its_word),
        cmocka_unit_test(every_metric_has_its_name),
        cmocka_unit_test(unknown_words_are_not_found),
        cmocka_unit_test(an_event_counts_one_unless_it_says_more),
        cmocka_unit_test(scripts_that_do_not_fit_are_dropped),
        cmocka_unit_test(intents_that_do_not_fit_in_a_script_are_dropped),
        WITH_ARENA(a_card_goes_on_and_back),
        WITH_ARENA(a_step_is_called_by_its_title_or_what_it_asks_first),
        WITH_ARENA(only_a_card_that_says_so_gives_help),
        WITH_ARENA(random_intents_keep_a_choice_in_range),
        WITH_ARENA(random_intents_keep_a_story_in_range),
        WITH_ARENA(random_intents_keep_a_card_without_state),
    };
    return cmocka_run_group_tests_name("activities", tests, NULL, NULL);
}
