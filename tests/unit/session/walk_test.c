/* The packs that ship, walked in whole sittings: every way through every story of every track comes
 * out of its lesson with exactly one end counted, past a step that shows where help is. */
#include "../activities/packs.h"
#include "../support.h"
#include "sitting.h"
#include "tests.h"

#include "aman/activities/card.h"
#include "aman/activities/story.h"

#include <string.h>

enum { MOST_TURNS = 30, MOST_NEXTS = 4 };

typedef struct {
    Arena *arena;
    const Library *library;
    bool is_walked[STORY_NODES][STORY_CHOICES]; /* of the story at hand */
    size_t ends;
} Walker;

static void act(Player *player, IntentKind kind, size_t index)
{
    Intent intent = {.kind = kind, .index = (uint16_t)index, .now_ms = player->now_ms};
    Outcome outcome = session_apply(&player->session, player->library, intent);
    for (size_t i = 0; i < outcome.event_count; i++) {
        player->counts[outcome.events[i].metric] += outcome.events[i].n;
    }
}

static const Step *step_at(const Player *player)
{
    StepRef ref;
    return session_step(&player->session, player->library, &ref) ? ref.step : NULL;
}

static const StoryState *story_state(const Player *player)
{
    return session_state(&player->session);
}

static bool is_help(const Step *step)
{
    return activity_of(step) == &CARD && ((const Card *)step->data)->is_help;
}

/* Leaves the step: by `next` alone, or after what one of its scripts does first. */
static bool leave(const Player *player, const StateScript *script, Player *after)
{
    const Step *step = step_at(player);
    *after = *player;
    for (size_t i = 0; script && i < script->count; i++) {
        act(after, script->intents[i].kind, script->intents[i].index);
    }
    for (int i = 0; i < MOST_NEXTS && step_at(after) == step; i++) {
        act(after, INTENT_NEXT, 0);
    }
    return step_at(after) != step;
}

static void pass(Arena *arena, Player *player)
{
    Player after;
    static StateScript scripts[STATE_SCRIPTS];
    size_t count = activity_of(step_at(player))->states(step_at(player), scripts), i = 0;
    bool is_left = leave(player, NULL, &after);
    while (!is_left && i < count) {
        is_left = leave(player, &scripts[i++], &after);
    }
    if (!is_left) {
        fail_msg("nothing leads on from %s", str_to_c(arena, player_where(arena, player)));
    }
    *player = after;
}

/* Goes on until the lessons are over; true when a page with help came by. */
static bool go_to_the_finish(Arena *arena, Player *player)
{
    bool has_help = false;
    while (player->session.place == PLACE_LESSON) {
        has_help = has_help || is_help(step_at(player));
        pass(arena, player);
    }
    return has_help;
}

static void check_after_the_end(Arena *arena, const Player *player)
{
    Player rest = *player;
    const Story *story = step_at(player)->data;
    const StoryNode *node = &story->nodes.at[story_state(player)->node];
    assert_true(text_in(&node->close, LANG_ID).len > 0 && text_in(&node->close, LANG_EN).len > 0);
    assert_true(go_to_the_finish(arena, &rest));
    assert_int_equal(rest.session.place, PLACE_FINISHED);
    assert_int_equal(rest.counts[METRIC_STORY_END], 1);
    assert_int_equal(rest.counts[METRIC_LESSON_STARTED], rest.counts[METRIC_LESSON_FINISHED]);
}

static void walk_story(Walker *walker, const Player *player, int turns)
{
    const Story *story = step_at(player)->data;
    uint16_t at = story_state(player)->node;
    if (story_state(player)->phase == STORY_END) {
        walker->ends++;
        check_after_the_end(walker->arena, player);
        return;
    }
    assert_true(turns < MOST_TURNS);
    for (uint32_t i = 0; i < story->nodes.at[at].choices.count; i++) {
        Player next = *player;
        walker->is_walked[at][i] = true;
        act(&next, INTENT_PICK, i);
        act(&next, INTENT_NEXT, 0);
        walk_story(walker, &next, turns + 1);
    }
}

static void check_story(Walker *walker, const Player *player)
{
    Player begun = *player;
    const Story *story = step_at(player)->data;
    memset(walker->is_walked, 0, sizeof walker->is_walked);
    act(&begun, INTENT_NEXT, 0); /* the notice */
    walk_story(walker, &begun, 0);
    for (uint32_t i = 0; i < story->nodes.count; i++) {
        for (uint32_t j = 0; j < story->nodes.at[i].choices.count; j++) {
            assert_true(walker->is_walked[i][j]);
        }
    }
}

/* Opens a pack and walks each story on the way to its finish. */
static void check_pack(Walker *walker, uint32_t track, size_t pack)
{
    Player player;
    player_begin(&player, walker->library, 0);
    act(&player, INTENT_BEGIN, 0);
    act(&player, INTENT_TRACK, track);
    act(&player, INTENT_ENTER, 0);
    act(&player, INTENT_SKIP, 0); /* the check */
    act(&player, INTENT_OPEN, pack);
    while (player.session.place == PLACE_LESSON) {
        if (activity_of(step_at(&player)) == &STORY) {
            check_story(walker, &player);
        }
        pass(walker->arena, &player);
    }
    assert_int_equal(player.session.place, PLACE_FINISHED);
}

static bool has_story(const Pack *pack)
{
    for (uint32_t i = 0; i < pack->lessons.count; i++) {
        const Lesson *lesson = &pack->lessons.at[i];
        for (uint32_t j = 0; j < lesson->steps.count; j++) {
            if (activity_of(&lesson->steps.at[j]) == &STORY) {
                return true;
            }
        }
    }
    return false;
}

/* All packs are offered, the hidden ones too: the gallery has a story. */
static void every_way_through_every_story_comes_out_past_help(void **state)
{
    Library library = *shipped_library(*state);
    Walker walker = {.arena = *state, .library = &library};
    size_t packs = 0;
    library.shown = library.pack_count;
    for (uint32_t track = 0; track < library.tracks.count; track++) {
        Session session = {.track = (uint8_t)track};
        for (size_t pack = 0; pack < library.pack_count; pack++) {
            if (has_story(library.packs[pack]) && session_offers(&session, &library, pack)) {
                check_pack(&walker, track, pack);
                packs++;
            }
        }
    }
    assert_true(packs > library.tracks.count && walker.ends > packs);
}

int run_walk_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(every_way_through_every_story_comes_out_past_help,
                                        arena_setup, arena_teardown),
    };
    return cmocka_run_group_tests_name("walks", tests, NULL, NULL);
}
