/* Every path of every story that ships, walked in one sitting by the intents that the screens send:
 * what is said of the paths is true of any story, so that new texts change nothing here. */
#include "../activities/packs.h"
#include "../support.h"

#include "aman/activities/story.h"
#include "aman/session/session.h"

enum { WAY_OUT = 3, NOWHERE = STORY_DEPTH };

/* A story of the library in the hands of a learner. */
typedef struct {
    const Library *library;
    const StepRef *ref;
    Session *session;
    uint8_t turns[STORY_DEPTH]; /* the path from the start: a choice of each node */
    int depth;
    uint64_t ends; /* a bit for each end that was reached */
    bool is_walked[STORY_NODES][STORY_CHOICES];
} Path;

static const Story *story_of(const Path *path)
{
    return path->ref->step->data;
}

static const StoryState *here(const Path *path)
{
    return session_state(path->session);
}

static Outcome act(const Path *path, IntentKind kind, uint16_t index)
{
    return session_apply(path->session, path->library, (Intent){.kind = kind, .index = index});
}

static void check_at(const Path *path, StoryPhase phase, uint8_t node)
{
    assert_int_equal(path->session->place, PLACE_LESSON);
    assert_int_equal(path->session->over, OVER_NOTHING);
    assert_int_equal(here(path)->phase, phase);
    assert_int_equal(here(path)->node, node);
}

/* Takes choice `index` of the node, looks at what follows, thinks again, and takes it. */
static Outcome take(const Path *path, uint16_t index)
{
    static const IntentKind UNDO[] = {INTENT_AGAIN, INTENT_BACK};
    uint8_t node = here(path)->node;
    for (size_t i = 0; i < sizeof UNDO / sizeof *UNDO; i++) {
        assert_int_equal(act(path, INTENT_PICK, index).event_count, 0);
        check_at(path, STORY_OUTCOME, node);
        assert_int_equal(act(path, UNDO[i], 0).event_count, 0);
        check_at(path, STORY_NODE, node);
    }
    assert_int_equal(act(path, INTENT_PICK, index).event_count, 0);
    return act(path, INTENT_NEXT, 0);
}

/* An end is counted when it is reached for the first time, and nothing else is. */
static void check_count(Path *path, const Outcome *outcome)
{
    uint8_t node = here(path)->node;
    bool is_new = here(path)->phase == STORY_END && !(path->ends >> node & 1);
    assert_int_equal(outcome->event_count, is_new);
    if (is_new) {
        const CountEvent *event = &outcome->events[0];
        path->ends |= 1ULL << node;
        assert_int_equal(event->metric, METRIC_STORY_END);
        assert_int_equal(event->n, 1);
        assert_true(str_equal(event->pack, path->ref->pack->id.text));
        assert_true(str_equal(event->lesson, path->ref->lesson->id.text));
        assert_true(str_equal(event->step, path->ref->step->id.text));
        assert_true(str_equal(event->value, story_of(path)->nodes.at[node].id.text));
    }
}

/* Going on from the end leads on in the lesson, and a step after it shows how to get help. */
static void check_help_follows(const Path *path)
{
    Session onward = *path->session;
    const Lesson *lesson = path->ref->lesson;
    const Track *track = &path->library->tracks.at[onward.track];
    (void)session_apply(&onward, path->library, (Intent){.kind = INTENT_NEXT});
    assert_int_equal(onward.place, PLACE_LESSON);
    assert_int_equal(onward.lesson, path->session->lesson);
    assert_true(onward.step > path->session->step);
    for (uint32_t i = onward.step; i < lesson->steps.count; i++) {
        const Step *step = &lesson->steps.at[i];
        bool has_help = step->kind->gives_help && step->kind->gives_help(step);
        if (has_help && track_has_step(track, lesson, i)) {
            return;
        }
    }
    fail_msg("after " STR_FMT "/" STR_FMT " no step gives help", STR_ARG(path->ref->pack->id.text),
             STR_ARG(path->ref->step->id.text));
}

static void check_end(Path *path)
{
    uint8_t node = here(path)->node;
    const StoryNode *end = &story_of(path)->nodes.at[node];
    assert_str(end->end.text, "safe");
    assert_int_equal(end->choices.count, 0);
    act(path, INTENT_HELP, 0);
    assert_int_equal(path->session->over, OVER_HELP);
    act(path, INTENT_CLOSE, 0);
    check_at(path, STORY_END, node);
    check_help_follows(path);
    act(path, INTENT_AGAIN, 0); /* the same path again ends there again and counts nothing */
    for (int i = 0; i < path->depth; i++) {
        Outcome outcome = take(path, path->turns[i]);
        check_count(path, &outcome);
    }
    check_at(path, STORY_END, node);
}

/* Walks every path from here and comes back. Returns with how few choices an end is reached. */
static int walk_on(Path *path)
{
    if (here(path)->phase == STORY_END) {
        check_end(path);
        return 0;
    }
    int fewest = NOWHERE;
    uint8_t node = here(path)->node;
    const StoryNode *question = &story_of(path)->nodes.at[node];
    assert_true(path->depth < STORY_DEPTH);
    for (uint8_t i = 0; i < question->choices.count; i++) {
        path->is_walked[node][i] = true;
        path->turns[path->depth++] = i;
        Outcome outcome = take(path, i);
        check_count(path, &outcome);
        int more = walk_on(path);
        assert_true(question->choices.at[i].is_safe || more <= WAY_OUT);
        fewest = more + 1 < fewest ? more + 1 : fewest;
        act(path, INTENT_BACK, 0);
        path->depth--;
        check_at(path, STORY_NODE, node);
    }
    return fewest;
}

static void check_all_walked(const Path *path)
{
    const Story *story = story_of(path);
    for (uint32_t i = 0; i < story->nodes.count; i++) {
        const StoryNode *node = &story->nodes.at[i];
        assert_int_equal(path->ends >> i & 1, node->end.text.len > 0);
        for (uint32_t j = 0; j < node->choices.count; j++) {
            assert_true(path->is_walked[i][j]);
        }
    }
}

/* A learner of `track` at home. */
static void begin(Session *session, const Library *library, uint16_t track)
{
    const Intent way[] = {{.kind = INTENT_BEGIN},
                          {.kind = INTENT_TRACK, .index = track},
                          {.kind = INTENT_ENTER},
                          {.kind = INTENT_SKIP}};
    session_begin(session, LANG_ID, (Look){0}, 0, 0);
    for (size_t i = 0; i < sizeof way / sizeof *way; i++) {
        (void)session_apply(session, library, way[i]);
    }
    assert_int_equal(session->place, PLACE_HOME);
}

/* Walks the stories of one lesson that the track shows; returns their number. */
static size_t walk_lesson(Session *session, const Library *library, uint16_t pack, uint8_t lesson)
{
    size_t stories = 0;
    const Track *track = &library->tracks.at[session->track];
    const Lesson *of = &library->packs[pack]->lessons.at[lesson];
    for (uint8_t step = 0; step < of->steps.count; step++) {
        StepRef ref = {library->packs[pack], of, &of->steps.at[step]};
        if (ref.step->kind == &STORY.kind && track_has_step(track, of, step)) {
            Path path = {.library = library, .ref = &ref, .session = session};
            session_jump(session, library, pack, lesson, step);
            act(&path, INTENT_NEXT, 0);
            assert_in_range(walk_on(&path), 1, NOWHERE - 1);
            check_all_walked(&path);
            stories++;
        }
    }
    return stories;
}

static void every_path_of_every_story_ends_safely_near_help_and_is_counted_once(void **state)
{
    const Library *library = shipped_library(*state);
    Session session;
    for (uint16_t track = 0; track < library->tracks.count; track++) {
        size_t stories = 0;
        begin(&session, library, track);
        for (uint16_t pack = 0; pack < library->pack_count; pack++) {
            const Pack *of = library->packs[pack];
            bool is_open = track_has_pack(&library->tracks.at[track], of);
            for (uint8_t i = 0; is_open && i < of->lessons.count; i++) {
                stories += walk_lesson(&session, library, pack, i);
            }
        }
        assert_true(stories > 0);
    }
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(every_path_of_every_story_ends_safely_near_help_and_is_counted_once),
    };
    return cmocka_run_group_tests_name("paths of stories", tests, NULL, NULL);
}
