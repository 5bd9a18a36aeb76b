/* story: notice, nodes, what a choice leads to, ends; skipped, paused, undone, begun again. */
#include "../support.h"
#include "packs.h"
#include "walk.h"

#include "aman/activities/story.h"

static const Step *story_in(void **state)
{
    return step_of(small_pack(*state, "uji", "13-15", LESSON_OF_ALL), "story");
}

#define CHECK_WALKS(state, rows)                                                                   \
    check_walks(*(state), story_in(state), rows, sizeof(rows) / sizeof *(rows))

static void a_story_begins_with_its_notice(void **state)
{
    static const WalkRow rows[] = {
        {"", "notice", "stay"},           {"next", "a", "stay page"},  {"back", "notice", "back"},
        {"pick 1", "notice", "stay"},     {"again", "notice", "stay"}, {"check", "notice", "stay"},
        {"skip", "summary", "stay page"},
    };
    CHECK_WALKS(state, rows);
}

static void a_choice_shows_what_follows_then_the_next_node(void **state)
{
    static const WalkRow rows[] = {
        {"next, next", "a", "stay"}, /* nothing chosen */
        {"next, pick 1", "a>1", "stay"},
        {"next, pick 4", "a", "stay"},           /* there are three */
        {"next, pick 1, pick 2", "a>1", "stay"}, /* chosen already */
        {"next, pick 1, next", "b", "stay page"},
        {"next, pick 1, next, pick 1, next", "a", "stay page"},
        {"next, skip", "a", "stay"},
    };
    CHECK_WALKS(state, rows);
}

static void an_end_is_counted_when_it_is_reached(void **state)
{
    static const WalkRow rows[] = {
        {"next, pick 2", "a>2", "stay"},
        {"next, pick 2, next", "end z", "stay page story_end=z"},
        {"next, pick 2, next, next", "end z", "next"},
        {"next, pick 2, next, pick 1", "end z", "stay"},
    };
    CHECK_WALKS(state, rows);
}

static void another_way_undoes_the_last_choice(void **state)
{
    static const WalkRow rows[] = {
        {"next, pick 1, again", "a", "stay back"},
        {"next, pick 1, again, pick 2", "a>2", "stay"},
        {"next, pick 1, next, pick 1, again", "b", "stay back"},
    };
    CHECK_WALKS(state, rows);
}

static void back_goes_one_choice_back_everywhere(void **state)
{
    static const WalkRow rows[] = {
        {"skip, back", "notice", "stay back"},
        {"next, back", "notice", "stay back"},
        {"next, back, back", "notice", "back"},
        {"next, pick 1, back", "a", "stay back"},
        {"next, pick 1, next, back", "a", "stay back"},
        {"next, pick 1, next, pick 2, back", "b", "stay back"},
        {"next, pick 1, next, pick 2, next, back", "b", "stay back"},
        {"next, pick 1, next, pick 2, next, back, back, back", "notice", "stay back"},
    };
    CHECK_WALKS(state, rows);
}

static void a_skipped_story_can_be_begun_or_left(void **state)
{
    static const WalkRow rows[] = {
        {"skip, again", "a", "stay page"},
        {"skip, next", "summary", "next"},
        {"skip, pick 1", "summary", "stay"},
    };
    CHECK_WALKS(state, rows);
}

static void again_at_the_end_begins_the_story_again(void **state)
{
    static const WalkRow rows[] = {
        {"next, pick 1, next, pick 2, next, again", "a", "stay page"},
        {"next, pick 1, next, pick 2, next, again, back", "notice", "stay back"},
    };
    CHECK_WALKS(state, rows);
}

static void a_story_can_be_paused_everywhere_after_the_notice(void **state)
{
    static const WalkRow rows[] = {
        {"pause", "notice", "stay"},
        {"next, pause", "a", "pause"},
        {"next, pick 1, pause", "a>1", "pause"},
        {"skip, pause", "summary", "pause"},
        {"next, pick 2, next, pause", "end z", "pause"},
    };
    CHECK_WALKS(state, rows);
}

static void circles_never_leave_the_memory_of_turns(void **state)
{
    Walk walk;
    walk_begin(&walk, story_in(state), 0);
    walk_do(&walk, "next");
    for (int i = 0; i < 10 * STORY_DEPTH; i++) {
        walk_do(&walk, "pick 1, next");
        assert_in_range(((const StoryState *)(const void *)walk.state)->depth, 1, STORY_DEPTH);
    }
    assert_str(walk_where(*state, &walk), "a");
}

static void a_story_in_circles_remembers_the_latest_turns(void **state)
{
    Walk walk;
    walk_begin(&walk, story_in(state), 0);
    walk_do(&walk, "next");
    for (int i = 0; i < STORY_DEPTH; i++) {
        walk_do(&walk, "pick 1, next"); /* to b and back to a */
    }
    for (int i = 0; i < STORY_DEPTH / 2; i++) {
        walk_do(&walk, "pick 3, next"); /* stay in a */
    }
    for (int i = 0; i < STORY_DEPTH; i++) {
        walk_do(&walk, "back");
        bool is_old = i >= STORY_DEPTH / 2;
        assert_str(walk_where(*state, &walk), is_old && i % 2 == 0 ? "b" : "a");
    }
    walk_do(&walk, "back");
    assert_str(walk_where(*state, &walk), "notice");
}

static void after_circles_the_story_begins_at_its_start(void **state)
{
    Walk walk;
    walk_begin(&walk, story_in(state), 0);
    walk_do(&walk, "next");
    for (int i = 0; i < 2 * STORY_DEPTH + 1; i++) {
        walk_do(&walk, "pick 1, next");
    }
    for (int i = 0; i <= STORY_DEPTH; i++) {
        walk_do(&walk, "back");
    }
    walk_do(&walk, "next");
    assert_str(walk_where(*state, &walk), "a");
}

static void nodes_are_found_by_their_name(void **state)
{
    const Story *story = story_in(state)->data;
    assert_int_equal(story_node(story, STR("b")), 1);
    assert_int_equal(story_node(story, STR("bb")), -1);
    assert_int_equal(story_parts(story), 3);
}

static void a_text_in_quotes_is_said(void **state)
{
    (void)state;
    assert_true(story_is_said(STR("“Oke.”")));
    assert_false(story_is_said(STR("Tanya: “Oke?”")));
    assert_false(story_is_said(STR("")));
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(a_story_begins_with_its_notice),
        WITH_ARENA(a_choice_shows_what_follows_then_the_next_node),
        WITH_ARENA(an_end_is_counted_when_it_is_reached),
        WITH_ARENA(another_way_undoes_the_last_choice),
        WITH_ARENA(back_goes_one_choice_back_everywhere),
        WITH_ARENA(a_skipped_story_can_be_begun_or_left),
        WITH_ARENA(again_at_the_end_begins_the_story_again),
        WITH_ARENA(a_story_can_be_paused_everywhere_after_the_notice),
        WITH_ARENA(circles_never_leave_the_memory_of_turns),
        WITH_ARENA(a_story_in_circles_remembers_the_latest_turns),
        WITH_ARENA(after_circles_the_story_begins_at_its_start),
        WITH_ARENA(nodes_are_found_by_their_name),
        cmocka_unit_test(a_text_in_quotes_is_said),
    };
    return cmocka_run_group_tests_name("story", tests, NULL, NULL);
}
