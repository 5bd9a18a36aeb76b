/* Random sittings: whatever is pressed, whenever, the session stays one that can be gone on with.
 */
#include "../activities/packs.h"
#include "../support.h"
#include "sitting.h"

#include "aman/activities/choice.h"
#include "aman/activities/story.h"
#include "aman/base/rng.h"

enum { SITTINGS = 300, MOVES = 400, SOLVE_EVERY = 40, MOST_MOVES = 300 };

/* What a page reads of an answer is there. */
static void check_state(const StepRef *ref, const void *state)
{
    if (activity_of(ref->step) == &CHOICE) {
        const ChoiceState *answering = state;
        assert_true(answering->current < choice_count(ref->step->data));
        const Answer *answer = &answering->answers[answering->current];
        uint32_t options = choice_question(ref->step->data, answering->current)->options.count;
        assert_true(answer->picked < options ||
                    (answer->picked == CHOICE_NONE && !answer->attempt.is_checked));
    } else if (activity_of(ref->step) == &STORY) {
        const StoryState *walk = state;
        assert_true(walk->node < ((const Story *)ref->step->data)->nodes.count);
        assert_true(walk->phase != STORY_OUTCOME || walk->depth > 0);
    }
}

static void check_ranges(const Session *session, const Library *library)
{
    StepRef ref;
    assert_in_range(session->place, PLACE_ATTRACT, PLACE_STAFF);
    assert_in_range(session->over, OVER_NOTHING, OVER_IDLE);
    assert_in_range(session->under, OVER_NOTHING, OVER_HELP);
    assert_in_range(session->lang, 0, LANG_COUNT - 1);
    assert_true(session->look.text_step < TEXT_STEP_COUNT && session->look.theme < THEME_COUNT);
    assert_true(session->track < library->tracks.count);
    assert_true(session->pack < library->pack_count && session->next_pack <= library->pack_count);
    for (size_t i = 0; i < library->pack_count; i++) {
        const PackProgress *progress = &session->progress[i];
        assert_true(progress->lesson < library->packs[i]->lessons.count);
        assert_true(progress->step < library->packs[i]->lessons.at[progress->lesson].steps.count);
    }
    assert_int_equal(session_step(session, library, &ref), session->place == PLACE_LESSON);
    if (session->place == PLACE_LESSON) {
        assert_true(ref.step >= ref.lesson->steps.at);
        assert_true(ref.step < ref.lesson->steps.at + ref.lesson->steps.count);
        const StepState *answers = &session->states[session->state];
        assert_int_equal(answers->pack, session->pack);
        assert_int_equal(answers->lesson, session->lesson);
        assert_int_equal(answers->step, session->step);
        assert_true(text_in(activity_of(ref.step)->title(ref.step), session->lang).len > 0);
        check_state(&ref, session_state(session));
    }
}

static void check_intent(const Session *session, Intent intent)
{
    if (intent.kind == INTENT_HELP) {
        assert_int_equal(session->over, OVER_HELP);
    } else if (intent.kind == INTENT_LEAVE) {
        assert_true(is_erased(session));
    }
}

/* What a learner who wants to get through does on this step. */
static Intent solve_step(const StepRef *ref, const void *state)
{
    if (activity_of(ref->step) == &CHOICE) {
        const Choice *choice = ref->step->data;
        const ChoiceState *answering = state;
        const Answer *answer = &answering->answers[answering->current];
        uint16_t place = 0;
        while (!choice_option(choice, answering, place)->is_right) {
            place++;
        }
        return answer->attempt.is_checked ? (Intent){INTENT_NEXT}
               : answer->picked == place  ? (Intent){INTENT_CHECK}
                                          : (Intent){INTENT_PICK, .index = place};
    }
    if (activity_of(ref->step) == &STORY) {
        const Story *story = ref->step->data;
        const StoryState *walk = state;
        const StoryNode *node = &story->nodes.at[walk->node];
        uint16_t safe = 0;
        while (safe + 1U < node->choices.count && !node->choices.at[safe].is_safe) {
            safe++;
        }
        return walk->phase == STORY_NODE ? (Intent){INTENT_PICK, .index = safe}
                                         : (Intent){INTENT_NEXT};
    }
    return (Intent){INTENT_NEXT};
}

static Intent solve(const Session *session, const Library *library)
{
    StepRef ref;
    uint16_t pack = 0;
    if (session->over != OVER_NOTHING) {
        return (Intent){INTENT_CLOSE};
    }
    switch (session->place) {
    case PLACE_ATTRACT:
        return (Intent){INTENT_BEGIN};
    case PLACE_START:
        return session->has_track ? (Intent){INTENT_ENTER} : (Intent){INTENT_TRACK};
    case PLACE_HOME:
        while (!session_offers(session, library, pack)) {
            pack++;
        }
        return (Intent){INTENT_OPEN, .index = pack};
    case PLACE_CHECK:
        return (Intent){INTENT_SKIP};
    case PLACE_STAFF:
        return (Intent){INTENT_LEAVE};
    case PLACE_LESSON:
        return session_step(session, library, &ref) ? solve_step(&ref, session_state(session))
                                                    : (Intent){INTENT_NONE};
    case PLACE_FINISHED:
        break;
    }
    return (Intent){INTENT_NONE};
}

/* On a copy: the finish is reached from here. */
static void check_finish_is_reachable(Session session, const Library *library, uint64_t now_ms)
{
    int moves = 0;
    for (; session.place != PLACE_FINISHED && moves < MOST_MOVES; moves++) {
        Intent intent = solve(&session, library);
        intent.now_ms = now_ms;
        session_apply(&session, library, intent);
    }
    assert_int_equal(session.place, PLACE_FINISHED);
}

/* Mostly what a page offers, sometimes anything; a quarter of the time far-off numbers. */
static Intent random_intent(uint64_t *seed, const Session *session, const Library *library)
{
    uint64_t bytes = rng_next(seed);
    Intent intent = {(IntentKind)((bytes & 0xFF) % INTENT_COUNT)};
    intent.index = (uint16_t)(bytes & 0x300 ? bytes >> 16 & 3 : bytes >> 16);
    bool is_leaving = intent.kind == INTENT_LEAVE || intent.kind == INTENT_FINISH;
    if ((bytes >> 40 & 3) == 0 || (is_leaving && (bytes >> 44 & 3) != 0)) {
        intent = solve(session, library);
    }
    return intent;
}

static uint64_t random_pause_ms(uint64_t *seed)
{
    uint64_t bytes = rng_next(seed);
    return (bytes & 31) == 0 ? bytes >> 8 & 0x1FFFF : bytes >> 8 & 0xFFF;
}

static void sit_at_random(const Library *library, uint64_t seed)
{
    Session session;
    uint64_t now_ms = rng_next(&seed) & 0xFFFFFFFF;
    session_begin(&session, (Lang)(seed % LANG_COUNT), (Look){0}, seed & 1 ? seed : 0, now_ms);
    for (int i = 0; i < MOVES; i++) {
        Intent intent = random_intent(&seed, &session, library);
        uint64_t pause_ms = random_pause_ms(&seed);
        uint64_t due_ms = session_deadline(&session, now_ms);
        now_ms += pause_ms;
        if (due_ms <= now_ms) {
            session_apply(&session, library, (Intent){INTENT_TICK, .now_ms = due_ms});
            check_ranges(&session, library);
        }
        intent.now_ms = now_ms;
        session_apply(&session, library, intent);
        check_ranges(&session, library);
        check_intent(&session, intent);
        if (i % SOLVE_EVERY == 0) {
            check_finish_is_reachable(session, library, now_ms);
        }
    }
    session_end(&session, library);
    assert_true(is_erased(&session));
}

static void random_sittings_keep_every_promise(void **state)
{
    const Library *library = sample_library(*state);
    for (uint64_t seed = 1; seed <= SITTINGS; seed++) {
        sit_at_random(library, seed);
    }
}

static void random_sittings_with_several_packs_keep_every_promise(void **state)
{
    const Library *library = small_library(*state);
    for (uint64_t seed = 1; seed <= SITTINGS; seed++) {
        sit_at_random(library, seed);
    }
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(random_sittings_keep_every_promise),
        WITH_ARENA(random_sittings_with_several_packs_keep_every_promise),
    };
    return cmocka_run_group_tests_name("random sittings", tests, NULL, NULL);
}
