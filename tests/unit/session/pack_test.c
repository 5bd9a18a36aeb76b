/* Several packs and lessons: which are offered, which is next, where one goes on. */
#include "../activities/packs.h"
#include "../support.h"
#include "sitting.h"

#define TEENS "begin\ntrack teens\nenter\n"
#define KIDS  "begin\ntrack kids\nenter\n"

static void begin(Sitting *sitting, void **state, const char *script)
{
    sitting_begin(sitting, *state, small_library(*state), 0);
    sit(sitting, script);
}

static void a_track_offers_the_packs_of_its_audience(void **state)
{
    Sitting sitting;
    begin(&sitting, state, TEENS);
    const Library *library = sitting.player.library;
    assert_true(session_offers(&sitting.player.session, library, 0));
    assert_false(session_offers(&sitting.player.session, library, 1));
    assert_true(session_offers(&sitting.player.session, library, 2));
    assert_false(session_offers(&sitting.player.session, library, 3)); /* there are three */
}

static void a_pack_that_is_not_offered_does_not_open(void **state)
{
    Sitting sitting;
    begin(&sitting, state, TEENS "open tiga");
    assert_where(&sitting, "home over nothing");
    assert_str(sitting.events, "");
}

/* Whatever library.yaml says: it is made of talks and polls that somebody leads. */
static void a_plan_is_not_for_learners(void **state)
{
    Library *library = arena_alloc(*state, sizeof *library);
    *library = *small_library(*state);
    Pack *plan = arena_alloc(*state, sizeof *plan);
    *plan = *library->packs[2];
    plan->is_plan = true;
    library->packs[2] = plan;
    Sitting sitting;
    sitting_begin(&sitting, *state, library, 0);
    sit(&sitting, TEENS "open dua");
    assert_where(&sitting, "home over nothing");
    sit(&sitting, "open satu\nnext\nnext\nnext\nnext\nexpect place finished");
    assert_int_equal(sitting.player.session.next_pack, library->pack_count);
    WordList listed = {.at = (Word[]){{.text = STR("dua")}}, .count = 1};
    Track *tracks = arena_array(*state, 2, sizeof *tracks);
    tracks[0] = library->tracks.at[0];
    tracks[0].packs = listed;
    uint16_t packs[LIBRARY_PACKS];
    assert_int_equal(track_packs(library, &tracks[0], packs), 0);
}

static void finishing_suggests_the_next_pack_of_the_track(void **state)
{
    Sitting sitting;
    begin(&sitting, state, TEENS "open satu\nnext\nnext\nnext\nnext\nexpect place finished");
    assert_int_equal(sitting.player.session.next_pack, 2);
}

static void finishing_the_last_pack_suggests_an_earlier_one(void **state)
{
    Sitting sitting;
    begin(&sitting, state, TEENS "open dua\nnext\nexpect place finished");
    assert_int_equal(sitting.player.session.next_pack, 0);
}

static void finishing_all_packs_suggests_none(void **state)
{
    Sitting sitting;
    begin(&sitting, state, TEENS "open dua\nnext\nopen satu\nnext\nnext\nnext\nnext");
    assert_int_equal(sitting.player.session.next_pack, sitting.player.library->pack_count);
}

static void the_only_pack_of_a_track_suggests_none(void **state)
{
    Sitting sitting;
    begin(&sitting, state, KIDS "open tiga\nnext\nexpect place finished");
    assert_int_equal(sitting.player.session.next_pack, sitting.player.library->pack_count);
}

static void the_finish_opens_the_next_pack(void **state)
{
    Sitting sitting;
    begin(&sitting, state, TEENS "open satu\nnext\nnext\nnext\nnext\nopen dua");
    assert_where(&sitting, "lesson dua/l/h over nothing");
}

static void lessons_of_a_pack_follow_each_other(void **state)
{
    Sitting sitting;
    begin(&sitting, state, TEENS "open satu\nnext\nnext");
    assert_where(&sitting, "lesson satu/l2/c2 over nothing");
    assert_str(sitting.events, "sitting_started language=id track=teens lesson_started@satu/l1 "
                               "lesson_finished@satu/l1 lesson_started@satu/l2");
}

static void two_lessons_count_exactly_this(void **state)
{
    Sitting sitting;
    begin(&sitting, state, TEENS "open satu\nnext\nnext\nnext\nnext\nfinish");
    assert_str(sitting.events, "sitting_started language=id track=teens lesson_started@satu/l1 "
                               "lesson_finished@satu/l1 lesson_started@satu/l2 "
                               "lesson_finished@satu/l2 sitting_finished");
}

static void a_pack_goes_on_at_the_step_where_it_was_left(void **state)
{
    static const struct {
        const char *script, *where;
    } rows[] = {
        {TEENS "open satu\nnext\nhome\nopen satu", "lesson satu/l1/h1 over nothing"},
        {TEENS "open satu\nnext\nnext\nnext\nhome\nopen satu", "lesson satu/l2/h2 over nothing"},
        {TEENS "open satu\nnext\nnext\nhome\nopen dua\nhome\nopen satu",
         "lesson satu/l2/c2 over nothing"},
        {TEENS "open satu\nnext\nnext\nnext\nback\nhome\nopen satu",
         "lesson satu/l2/c2 over nothing"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Sitting sitting;
        begin(&sitting, state, rows[i].script);
        assert_where(&sitting, rows[i].where);
    }
}

static void going_on_does_not_count_a_new_start(void **state)
{
    Sitting sitting;
    begin(&sitting, state, TEENS "open satu\nnext\nhome\nopen satu\nhome\nopen satu");
    assert_int_equal(sitting.player.counts[METRIC_LESSON_STARTED], 1);
}

static void a_finished_pack_begins_again_at_its_start(void **state)
{
    Sitting sitting;
    begin(&sitting, state, TEENS "open satu\nnext\nnext\nnext\nnext\nhome\nopen satu");
    assert_where(&sitting, "lesson satu/l1/c1 over nothing");
    assert_true(sitting.player.session.progress[0].is_finished);
    assert_int_equal(sitting.player.counts[METRIC_LESSON_STARTED], 2); /* each lesson, once */
}

static void a_new_lesson_knows_nothing_of_the_last_one(void **state)
{
    static const char lessons[] = "  - {id: l1, title: L1, steps: [\n"
                                  "      {id: q1, type: choice, ask: Q, options: [\n"
                                  "        {text: A, right: true, why: Wa}, {text: B, why: Wb}]},\n"
                                  "      {id: h1, type: card, help: true, title: H, text: H.}]}\n"
                                  "  - {id: l2, title: L2, steps: [\n"
                                  "      {id: q2, type: choice, ask: Q, options: [\n"
                                  "        {text: A, right: true, why: Wa}, {text: B, why: Wb}]},\n"
                                  "      {id: h2, type: card, help: true, title: H, text: H.}]}\n";
    Library library = *small_library(*state);
    library.packs[0] = small_pack(*state, "satu", "13-15", lessons);
    Sitting sitting;
    sitting_begin(&sitting, *state, &library, 0);
    sit(&sitting, TEENS "open satu\npick 1\ncheck\nnext\nnext\nexpect step q2\nnext");
    assert_where(&sitting, "lesson satu/l2/q2 over nothing"); /* not answered yet */
    sit(&sitting, "pick 1\ncheck\nexpect count right_first 2");
}

static void the_first_step_of_a_later_lesson_leads_back_home(void **state)
{
    Sitting sitting;
    begin(&sitting, state, TEENS "open satu\nnext\nnext\nback");
    assert_where(&sitting, "home over nothing");
}

static void a_jump_begins_the_step_afresh(void **state)
{
    const Library *library = small_library(*state);
    Session session;
    StepRef ref;
    session_begin(&session, LANG_ID, (Look){0}, 0, 0);
    session_jump(&session, library, 0, 1, 1);
    assert_true(session_step(&session, library, &ref));
    assert_str(ref.step->id.text, "h2");
    assert_int_equal(session.over, OVER_NOTHING);
}

static void outside_a_lesson_there_is_no_step(void **state)
{
    const Library *library = small_library(*state);
    Session session;
    StepRef ref;
    session_begin(&session, LANG_ID, (Look){0}, 0, 0);
    assert_false(session_step(&session, library, &ref));
}

static void without_a_pack_home_says_so_and_help_opens(void **state)
{
    const Library *library = arena_alloc(*state, sizeof *library);
    Sitting sitting;
    sitting_begin(&sitting, *state, library, 0);
    sit(&sitting, "begin\ntrack 1\nenter\nopen 1\nhelp");
    assert_where(&sitting, "home over help");
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(a_track_offers_the_packs_of_its_audience),
        WITH_ARENA(a_pack_that_is_not_offered_does_not_open),
        WITH_ARENA(a_plan_is_not_for_learners),
        WITH_ARENA(finishing_suggests_the_next_pack_of_the_track),
        WITH_ARENA(finishing_the_last_pack_suggests_an_earlier_one),
        WITH_ARENA(finishing_all_packs_suggests_none),
        WITH_ARENA(the_only_pack_of_a_track_suggests_none),
        WITH_ARENA(the_finish_opens_the_next_pack),
        WITH_ARENA(lessons_of_a_pack_follow_each_other),
        WITH_ARENA(two_lessons_count_exactly_this),
        WITH_ARENA(a_pack_goes_on_at_the_step_where_it_was_left),
        WITH_ARENA(going_on_does_not_count_a_new_start),
        WITH_ARENA(a_finished_pack_begins_again_at_its_start),
        WITH_ARENA(a_new_lesson_knows_nothing_of_the_last_one),
        WITH_ARENA(the_first_step_of_a_later_lesson_leads_back_home),
        WITH_ARENA(a_jump_begins_the_step_afresh),
        WITH_ARENA(outside_a_lesson_there_is_no_step),
        WITH_ARENA(without_a_pack_home_says_so_and_help_opens),
    };
    return cmocka_run_group_tests_name("packs and lessons", tests, NULL, NULL);
}
