/* A workshop is not lost by a wrong press: leaving asks, and what was left a short while ago is
 * gone on with, in whatever way it was left and whatever happened meanwhile. */
#include "../activities/packs.h"
#include "../support.h"
#include "group.h"

#include "aman/activities/choice.h"
#include "aman/activities/story.h"

#include <string.h>

static const char PLAN[] = "galeri";

/* The door, a PIN that is right, and the list of plans. */
static void enter_corner(Group *group)
{
    group_press(group, INTENT_STAFF);
    for (int i = 0; i < PIN_LEAST; i++) {
        group_give(group, INTENT_DIGIT, 5, 0);
    }
    group_press(group, INTENT_CHECK);
    group_give(group, INTENT_REPLY, REPLY_YES, 0);
    group_give(group, INTENT_GO, STAFF_PLANS, 0);
    assert_int_equal(group->session.staff.page, STAFF_PLANS);
}

static void open_plan(Group *group, const char *id, bool is_anew)
{
    int pack = library_pack(group->library, str_from_c(id));
    assert_true(pack >= 0);
    group_give(group, INTENT_OPEN, (uint16_t)pack, is_anew);
    assert_int_equal(group->session.staff.page, STAFF_WORKSHOP);
}

/* A session that is well on its way: steps done, teams with turns, hands for the open question. */
static void begin(Group *group)
{
    group_begin(group, group_packs, PLAN);
    group->now_ms = 1000;
    group_give(group, INTENT_STEP, 0, 0);
    group_press(group, INTENT_NEXT);
    group_give(group, INTENT_GO, WORKSHOP_TEAMS, 0);
    group_give(group, INTENT_PICK, 5, 0);
    group_give(group, INTENT_VOTE, 3, 0);
    group_press(group, INTENT_CLOSE);
    group_show(group, &CHOICE);
    group_give(group, INTENT_VOTE, 1, 0);
    group_give(group, INTENT_VOTE, 1, 0);
    assert_true(group_workshop(group)->is_done[0]);
}

static void assert_goes_on(Group *group)
{
    const Workshop *workshop = group_workshop(group);
    StepRef ref;
    assert_true(workshop->is_done[0]);
    assert_int_equal(workshop->team_count, 5);
    assert_int_equal(workshop->turns.n[3], 1);
    group_press(group, INTENT_NEXT);
    assert_int_equal(workshop->view, WORKSHOP_SHOW);
    assert_true(workshop_step(workshop, group->library, &ref));
    assert_ptr_equal(activity_of(ref.step), &CHOICE);
    assert_int_equal(workshop->hands.n[1], 2);
}

/* The ways out of a workshop. */
static void leave_by_x(Group *group)
{
    group_give(group, INTENT_GO, WORKSHOP_LIST, 0);
    group_press(group, INTENT_FINISH);
    group_press(group, INTENT_FINISH);
    assert_int_equal(group->session.staff.page, STAFF_PLANS);
}

static void leave_by_back(Group *group)
{
    group_give(group, INTENT_GO, WORKSHOP_LIST, 0);
    group_press(group, INTENT_BACK);
    group_press(group, INTENT_FINISH);
    assert_int_equal(group->session.staff.page, STAFF_PLANS);
}

static void leave_by_esc(Group *group)
{
    group_press(group, INTENT_LEAVE);
    group_press(group, INTENT_LEAVE);
    group_press(group, INTENT_FINISH);
    assert_int_equal(group->session.place, PLACE_ATTRACT);
    enter_corner(group);
}

static void leave_by_esc_over_help(Group *group)
{
    group_press(group, INTENT_HELP);
    leave_by_esc(group);
}

/* And then the corner too. */
static void leave_all(Group *group)
{
    leave_by_x(group);
    group_press(group, INTENT_FINISH);
    assert_int_equal(group->session.place, PLACE_ATTRACT);
    enter_corner(group);
}

/* Nobody comes back to the page of the plans. */
static void leave_and_go_away(Group *group)
{
    leave_by_x(group);
    group->now_ms += IDLE_ASK_MS;
    group_press(group, INTENT_TICK);
    group->now_ms += IDLE_ERASE_MS;
    group_press(group, INTENT_TICK);
    assert_int_equal(group->session.place, PLACE_ATTRACT);
    enter_corner(group);
}

/* Somebody learns in between. */
static void leave_for_a_learner(Group *group)
{
    leave_by_x(group);
    group_press(group, INTENT_FINISH);
    group_press(group, INTENT_BEGIN);
    group_press(group, INTENT_TRACK);
    group_press(group, INTENT_ENTER);
    group_press(group, INTENT_LEAVE);
    enter_corner(group);
}

typedef void (*LeaveWay)(Group *group);
static const LeaveWay WAYS[] = {
    leave_by_x, leave_by_back,     leave_by_esc,       leave_by_esc_over_help,
    leave_all,  leave_and_go_away, leave_for_a_learner};
enum { WAY_COUNT = sizeof WAYS / sizeof *WAYS };

static void it_is_gone_on_with_in_whatever_way_it_was_left(void **state)
{
    (void)state;
    for (size_t i = 0; i < WAY_COUNT; i++) {
        Group group;
        begin(&group);
        WAYS[i](&group);
        int pack = library_pack(group_packs, str_from_c(PLAN));
        assert_non_null(session_kept(&group.session, group_packs, (uint16_t)pack, group.now_ms));
        open_plan(&group, PLAN, false);
        assert_int_equal(group_counted(&group, METRIC_WORKSHOP_STARTED), 0);
        assert_goes_on(&group);
    }
}

static void other_plans_that_are_opened_meanwhile_do_not_take_its_place(void **state)
{
    (void)state;
    Group group;
    begin(&group);
    leave_by_x(&group);
    static const char *const OTHERS[] = {"aman-1", "aman-2", "aman-3"};
    for (size_t i = 0; i < sizeof OTHERS / sizeof *OTHERS; i++) {
        open_plan(&group, OTHERS[i], false);
        group_press(&group, INTENT_NEXT);
        leave_by_x(&group);
    }
    open_plan(&group, PLAN, false);
    assert_goes_on(&group);
}

static void it_is_kept_for_fifteen_minutes(void **state)
{
    (void)state;
    static const struct {
        uint64_t wait_ms;
        bool is_kept;
    } ROWS[] = {{WORKSHOP_KEPT_MS - 1, true}, {WORKSHOP_KEPT_MS, false}};
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Group group;
        begin(&group);
        leave_by_x(&group);
        group_press(&group, INTENT_FINISH);
        group.now_ms += ROWS[i].wait_ms;
        enter_corner(&group);
        open_plan(&group, PLAN, false);
        assert_int_equal(group_workshop(&group)->is_done[0], ROWS[i].is_kept);
        assert_int_equal(group_counted(&group, METRIC_WORKSHOP_STARTED), !ROWS[i].is_kept);
        assert_int_equal(group_workshop(&group)->turns.n[3], ROWS[i].is_kept);
    }
}

static void what_is_older_is_overwritten(void **state)
{
    (void)state;
    static const KeptWorkshop NOTHING[WORKSHOPS_KEPT];
    Group group;
    begin(&group);
    leave_by_esc(&group);
    group_press(&group, INTENT_FINISH);
    group.now_ms += WORKSHOP_KEPT_MS;
    group_press(&group, INTENT_STIR);
    assert_memory_equal(group.session.machine.kept, NOTHING, sizeof NOTHING);
}

/* One press, or a hand that rests on a key, never leads out. */
static void leaving_asks_and_everything_but_one_answer_stays(void **state)
{
    (void)state;
    static const IntentKind STAYS[] = {INTENT_BACK, INTENT_CLOSE, INTENT_NEXT, INTENT_LEAVE,
                                       INTENT_CHECK};
    for (size_t i = 0; i < sizeof STAYS / sizeof *STAYS; i++) {
        Group group;
        begin(&group);
        group_give(&group, INTENT_GO, WORKSHOP_LIST, 0);
        group_press(&group, INTENT_FINISH);
        assert_int_equal(group_workshop(&group)->leaving, LEAVING_TO_PLANS);
        group_press(&group, INTENT_STIR);
        assert_int_equal(group_workshop(&group)->leaving, LEAVING_TO_PLANS);
        group_press(&group, STAYS[i]);
        assert_int_equal(group_workshop(&group)->leaving, LEAVING_NOT);
        assert_int_equal(group.session.staff.page, STAFF_WORKSHOP);
        assert_goes_on(&group);
    }
}

static void esc_by_itself_never_leaves(void **state)
{
    (void)state;
    for (int has_help = 0; has_help < 2; has_help++) {
        Group group;
        begin(&group);
        if (has_help) {
            group_press(&group, INTENT_HELP);
        }
        for (int i = 0; i < 25; i++) {
            group_press(&group, INTENT_LEAVE);
            group.now_ms += 20000;
            group_press(&group, INTENT_TICK);
            assert_int_equal(group.session.staff.page, STAFF_WORKSHOP);
        }
    }
}

static void a_plan_that_was_only_looked_at_is_left_without_a_question(void **state)
{
    (void)state;
    Group group;
    group_begin(&group, group_packs, PLAN);
    group_press(&group, INTENT_FINISH);
    assert_int_equal(group.session.staff.page, STAFF_PLANS);
    int pack = library_pack(group_packs, str_from_c(PLAN));
    assert_null(session_kept(&group.session, group_packs, (uint16_t)pack, group.now_ms));
}

static void it_counts_as_begun_once_until_it_begins_anew_after_a_step(void **state)
{
    (void)state;
    Group group;
    group_begin(&group, group_packs, PLAN);
    for (uint16_t is_anew = 0; is_anew < 2; is_anew++) {
        group_press(&group, INTENT_FINISH);
        open_plan(&group, PLAN, is_anew);
        assert_int_equal(group_counted(&group, METRIC_WORKSHOP_STARTED), 0);
    }
    group_press(&group, INTENT_NEXT);
    group_press(&group, INTENT_NEXT);
    leave_by_x(&group);
    open_plan(&group, PLAN, true); /* another class */
    assert_int_equal(group_counted(&group, METRIC_WORKSHOP_STARTED), 1);
    assert_false(group_workshop(&group)->is_done[0]);
}

static uint32_t sum_votes(const Group *group, uint32_t before)
{
    return before + group_counted(group, METRIC_WORKSHOP_VOTE);
}

static void hands_on_both_sides_of_leaving_add_up_to_what_was_raised(void **state)
{
    (void)state;
    Group group;
    begin(&group);
    group_give(&group, INTENT_GO, WORKSHOP_LIST, 0);
    group_press(&group, INTENT_FINISH);
    group_press(&group, INTENT_FINISH);
    uint32_t votes = sum_votes(&group, 0);
    assert_int_equal(votes, 2);
    for (int i = 0; i < 2; i++) {
        open_plan(&group, PLAN, false);
        votes = sum_votes(&group, votes);
        group_give(&group, INTENT_GO, WORKSHOP_LIST, 0);
        group_press(&group, INTENT_FINISH);
        group_press(&group, INTENT_FINISH);
        votes = sum_votes(&group, votes);
    }
    open_plan(&group, PLAN, false);
    group_press(&group, INTENT_NEXT);
    group_give(&group, INTENT_VOTE, 0, 0);
    group_press(&group, INTENT_OPEN_ANSWER);
    group_press(&group, INTENT_NEXT);
    votes = sum_votes(&group, votes);
    assert_int_equal(votes, 3);
}

/* Packs that are read anew: the same id in another place, with another step before those done. */
static void it_is_found_again_when_the_packs_were_read_anew(void **state)
{
    Group group;
    begin(&group);
    leave_by_x(&group);
    Library *other = arena_alloc(*state, sizeof *other);
    *other = *group_packs;
    int from = library_pack(other, str_from_c(PLAN));
    Pack *pack = arena_alloc(*state, sizeof *pack);
    Lesson *lesson = arena_alloc(*state, sizeof *lesson);
    Step *steps = arena_array(*state, LESSON_STEPS + 1, sizeof *steps);
    *pack = *group_packs->packs[from];
    *lesson = pack->lessons.at[0];
    steps[0] = lesson->steps.at[0];
    steps[0].id.text = STR("baru");
    uint32_t count = lesson->steps.count < LESSON_STEPS ? lesson->steps.count : LESSON_STEPS - 1;
    memcpy(steps + 1, lesson->steps.at, count * sizeof *steps);
    lesson->steps.at = steps;
    lesson->steps.count = count + 1;
    pack->lessons.at = lesson;
    other->packs[from] = other->packs[0];
    other->packs[0] = pack;
    group.library = other;
    group_give(&group, INTENT_GO, STAFF_LIBRARY, 0);
    group_press(&group, INTENT_RELOAD);
    group_press(&group, INTENT_BACK); /* the packs come later than somebody waits for them */
    const Settings settings = group.session.machine.settings;
    session_configure(&group.session, &settings);
    group_give(&group, INTENT_GO, STAFF_PLANS, 0);
    open_plan(&group, PLAN, false);
    const Workshop *workshop = group_workshop(&group);
    assert_false(workshop->is_done[0]);
    assert_true(workshop->is_done[1]);
    assert_int_equal(workshop->turns.n[3], 1);
    assert_false(workshop->is_begun); /* its content may be another one */
    assert_int_equal(group_tally_sum(&workshop->hands), 0);
}

static void a_plan_whose_stories_are_switched_off_meanwhile_keeps_its_other_steps(void **state)
{
    (void)state;
    Group group;
    StepRef ref;
    uint16_t story = 0;
    group_begin(&group, group_packs, "aman-2");
    do {
        group_give(&group, INTENT_STEP, story++, 0);
        assert_true(workshop_step(group_workshop(&group), group_packs, &ref));
    } while (activity_of(ref.step) != &STORY);
    group_give(&group, INTENT_STEP, story--, 0);
    group_press(&group, INTENT_NEXT);
    assert_true(group_workshop(&group)->is_done[story + 1]);
    leave_by_x(&group);
    group.session.machine.settings.value[SETTING_STORIES] = SETTING_HIDDEN;
    open_plan(&group, "aman-2", false);
    assert_true(group_workshop(&group)->is_done[story]);
    assert_true(workshop_plan_step(group_workshop(&group), group_packs, story, &ref));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(it_is_gone_on_with_in_whatever_way_it_was_left),
        cmocka_unit_test(other_plans_that_are_opened_meanwhile_do_not_take_its_place),
        cmocka_unit_test(it_is_kept_for_fifteen_minutes),
        cmocka_unit_test(what_is_older_is_overwritten),
        cmocka_unit_test(leaving_asks_and_everything_but_one_answer_stays),
        cmocka_unit_test(esc_by_itself_never_leaves),
        cmocka_unit_test(a_plan_that_was_only_looked_at_is_left_without_a_question),
        cmocka_unit_test(it_counts_as_begun_once_until_it_begins_anew_after_a_step),
        cmocka_unit_test(hands_on_both_sides_of_leaving_add_up_to_what_was_raised),
        cmocka_unit_test(it_is_found_again_when_the_packs_were_read_anew),
        cmocka_unit_test(a_plan_whose_stories_are_switched_off_meanwhile_keeps_its_other_steps),
    };
    return cmocka_run_group_tests_name("workshop kept", tests, group_setup, arena_teardown);
}
