/* The workshop: what a group sees, hands by answer, what is counted, and how nothing is seen. */
#include "../activities/packs.h"
#include "../support.h"
#include "sitting.h"
#include "tests.h"

#include "aman/activities/choice.h"
#include "aman/activities/myth.h"
#include "aman/activities/poll.h"
#include "aman/activities/quiz.h"

#include <string.h>

typedef struct {
    Session session;
    const Library *library;
    Outcome outcome; /* of the last intent */
    uint64_t now_ms;
} Workshop;

static Led *led_of(Workshop *workshop)
{
    return &workshop->session.staff.led;
}

static void give(Workshop *workshop, IntentKind kind, uint16_t index, uint16_t to)
{
    workshop->outcome =
        session_apply(&workshop->session, workshop->library,
                      (Intent){.kind = kind, .index = index, .to = to, .now_ms = workshop->now_ms});
}

static void press(Workshop *workshop, IntentKind kind)
{
    give(workshop, kind, 0, 0);
}

/* A group that is shown `id` of the library; the plan is open. */
static void begin(Workshop *workshop, const Library *library, const char *id)
{
    *workshop = (Workshop){.library = library};
    session_begin(&workshop->session, LANG_ID, (Look){0}, 0, 0);
    workshop->session.place = PLACE_STAFF;
    workshop->session.staff.has_pin = true;
    workshop->session.staff.page = STAFF_PLANS;
    for (uint16_t i = 0; i < library->pack_count; i++) {
        if (str_is(library->packs[i]->id.text, id)) {
            give(workshop, INTENT_OPEN, i, 0);
        }
    }
    assert_int_equal(workshop->session.staff.page, STAFF_LED);
}

/* At the first step of this type. */
static void show_type(Workshop *workshop, const ActivityType *type)
{
    StepRef ref;
    for (uint16_t i = 0; led_plan_step(led_of(workshop), workshop->library, i, &ref); i++) {
        if (activity_of(ref.step) == type) {
            give(workshop, INTENT_STEP, i, 0);
            assert_int_equal(led_of(workshop)->view, LED_SHOW);
            return;
        }
    }
    fail_msg("the plan has no such step");
}

static const Library *packs; /* the shipped ones, once for all tests */

static int load_packs(void **state)
{
    int result = arena_setup(state);
    packs = result == 0 ? shipped_library(*state) : NULL;
    return result;
}

static void begin_at(Workshop *workshop, const ActivityType *type)
{
    begin(workshop, packs, "galeri");
    show_type(workshop, type);
}

static uint32_t counted(const Workshop *workshop, Metric metric)
{
    uint32_t n = 0;
    for (size_t i = 0; i < workshop->outcome.event_count; i++) {
        n += workshop->outcome.events[i].metric == metric ? workshop->outcome.events[i].n : 0;
    }
    return n;
}

static void opening_a_plan_shows_it_and_counts_a_workshop(void **state)
{
    (void)state;
    Workshop workshop;
    begin(&workshop, packs, "aman-1");
    assert_int_equal(led_of(&workshop)->view, LED_LIST);
    assert_int_equal(workshop.outcome.event_count, 1);
    assert_int_equal(counted(&workshop, METRIC_WORKSHOP_STARTED), 1);
}

static void the_plan_is_walked_from_end_to_end_and_each_step_counted_once(void **state)
{
    (void)state;
    Workshop workshop;
    uint32_t done = 0, pressed = 0;
    begin(&workshop, packs, "aman-1");
    uint32_t steps = led_step_count(led_of(&workshop), packs);
    press(&workshop, INTENT_NEXT);
    while (led_of(&workshop)->view == LED_SHOW && pressed++ < 200) {
        press(&workshop, INTENT_NEXT);
        done += counted(&workshop, METRIC_WORKSHOP_STEP);
    }
    assert_int_equal(led_of(&workshop)->view, LED_LIST);
    assert_int_equal(done, steps);
    assert_int_equal(led_of(&workshop)->done, (1U << steps) - 1);
}

static void every_shipped_plan_fits_the_bits_of_its_steps(void **state)
{
    (void)state;
    for (size_t i = 0; i < packs->pack_count; i++) {
        Led led = {.pack = (uint16_t)i};
        bool is_offered = packs->packs[i]->is_plan || i < packs->shown;
        uint32_t least = is_offered ? 1 : 0;
        assert_in_range(led_step_count(&led, packs), least, 32);
    }
}

static void a_step_done_twice_counts_once(void **state)
{
    (void)state;
    Workshop workshop;
    begin(&workshop, packs, "aman-1");
    give(&workshop, INTENT_STEP, 0, 0);
    press(&workshop, INTENT_NEXT);
    assert_int_equal(counted(&workshop, METRIC_WORKSHOP_STEP), 1);
    press(&workshop, INTENT_BACK);
    press(&workshop, INTENT_NEXT);
    assert_int_equal(counted(&workshop, METRIC_WORKSHOP_STEP), 0);
}

static void a_choice_is_one_frame_with_its_answers(void **state)
{
    (void)state;
    Workshop workshop;
    GroupFrame frame;
    begin_at(&workshop, &CHOICE);
    assert_true(led_frame(led_of(&workshop), packs, &frame));
    assert_int_equal(frame.count, 1);
    assert_true(frame.answer_count >= 2);
    assert_true(frame.right != 0);
}

static void a_myth_is_a_frame_with_two_sides(void **state)
{
    (void)state;
    Workshop workshop;
    GroupFrame frame;
    begin_at(&workshop, &MYTH);
    assert_true(led_frame(led_of(&workshop), packs, &frame));
    assert_true(frame.is_myth);
    assert_int_equal(frame.answer_count, 2);
}

static void a_poll_has_no_answer_that_is_right(void **state)
{
    (void)state;
    Workshop workshop;
    GroupFrame frame;
    begin(&workshop, packs, "aman-1");
    show_type(&workshop, &POLL);
    assert_true(led_frame(led_of(&workshop), packs, &frame));
    assert_int_equal(frame.right, 0);
}

static void a_quiz_is_walked_frame_by_frame_with_fresh_hands(void **state)
{
    (void)state;
    Workshop workshop;
    GroupFrame frame;
    begin_at(&workshop, &QUIZ);
    uint8_t step = led_of(&workshop)->step;
    assert_true(led_frame(led_of(&workshop), packs, &frame));
    uint32_t count = frame.count;
    assert_true(count > 1);
    for (uint32_t i = 0; i < count; i++) {
        assert_int_equal(led_of(&workshop)->step, step);
        assert_int_equal(led_of(&workshop)->frame, i);
        assert_int_equal(led_of(&workshop)->votes[0], 0);
        press(&workshop, INTENT_VOTE);
        press(&workshop, INTENT_NEXT);
        assert_true(led_of(&workshop)->is_open);
        press(&workshop, INTENT_NEXT);
    }
    assert_true(led_of(&workshop)->step != step || led_of(&workshop)->view == LED_LIST);
}

static void hands_go_up_and_down_but_not_below_none(void **state)
{
    (void)state;
    Workshop workshop;
    begin_at(&workshop, &CHOICE);
    give(&workshop, INTENT_VOTE, 1, 0);
    give(&workshop, INTENT_VOTE, 1, 0);
    give(&workshop, INTENT_VOTE, 1, 1);
    assert_int_equal(led_of(&workshop)->votes[1], 1);
    give(&workshop, INTENT_VOTE, 1, 1);
    give(&workshop, INTENT_VOTE, 1, 1);
    assert_int_equal(led_of(&workshop)->votes[1], 0);
}

static void undo_takes_back_hands_in_both_directions(void **state)
{
    (void)state;
    Workshop workshop;
    begin_at(&workshop, &CHOICE);
    give(&workshop, INTENT_VOTE, 0, 0);
    give(&workshop, INTENT_VOTE, 1, 0);
    give(&workshop, INTENT_VOTE, 0, 1);
    press(&workshop, INTENT_UNDO);
    assert_int_equal(led_of(&workshop)->votes[0], 1);
    press(&workshop, INTENT_UNDO);
    assert_int_equal(led_of(&workshop)->votes[1], 0);
    press(&workshop, INTENT_UNDO);
    press(&workshop, INTENT_UNDO);
    assert_int_equal(led_of(&workshop)->votes[0], 0);
}

static void undo_after_more_hands_than_it_remembers_never_goes_below_none(void **state)
{
    (void)state;
    enum { HANDS = LED_UNDO + 10 };
    Workshop workshop;
    begin_at(&workshop, &CHOICE);
    for (int i = 0; i < HANDS; i++) {
        give(&workshop, INTENT_VOTE, 0, 0);
    }
    for (int i = 0; i < HANDS; i++) {
        press(&workshop, INTENT_UNDO);
    }
    assert_int_equal(led_of(&workshop)->votes[0], HANDS - LED_UNDO);
}

static void a_hand_for_an_answer_that_is_not_there_is_not_taken(void **state)
{
    (void)state;
    Workshop workshop;
    GroupFrame frame;
    begin_at(&workshop, &CHOICE);
    assert_true(led_frame(led_of(&workshop), packs, &frame));
    give(&workshop, INTENT_VOTE, frame.answer_count, 0);
    give(&workshop, INTENT_VOTE, LED_VOTES, 0);
    assert_int_equal(led_of(&workshop)->undo_count, 0);
}

static void opening_the_answer_counts_the_hands_once(void **state)
{
    (void)state;
    Workshop workshop;
    begin_at(&workshop, &CHOICE);
    for (int i = 0; i < 12; i++) {
        give(&workshop, INTENT_VOTE, 0, 0);
    }
    give(&workshop, INTENT_VOTE, 1, 0);
    press(&workshop, INTENT_OPEN_ANSWER);
    assert_int_equal(counted(&workshop, METRIC_WORKSHOP_VOTE), 13);
    assert_int_equal(workshop.outcome.event_count, 2);
    press(&workshop, INTENT_OPEN_ANSWER);
    assert_int_equal(workshop.outcome.event_count, 0);
    press(&workshop, INTENT_BACK);
    press(&workshop, INTENT_OPEN_ANSWER);
    assert_int_equal(workshop.outcome.event_count, 0);
    press(&workshop, INTENT_NEXT);
    assert_int_equal(counted(&workshop, METRIC_WORKSHOP_VOTE), 0);
}

static void an_open_answer_takes_no_more_hands(void **state)
{
    (void)state;
    Workshop workshop;
    begin_at(&workshop, &CHOICE);
    give(&workshop, INTENT_VOTE, 0, 0);
    press(&workshop, INTENT_OPEN_ANSWER);
    give(&workshop, INTENT_VOTE, 0, 0);
    press(&workshop, INTENT_UNDO);
    assert_int_equal(led_of(&workshop)->votes[0], 1);
}

static void a_workshop_counts_nothing_that_single_learners_count(void **state)
{
    (void)state;
    Workshop workshop;
    begin(&workshop, packs, "galeri");
    press(&workshop, INTENT_NEXT);
    for (int i = 0; i < 200; i++) {
        static const IntentKind KINDS[] = {INTENT_VOTE, INTENT_PICK, INTENT_CHECK, INTENT_NEXT};
        give(&workshop, KINDS[i % 4], 0, 0);
        for (size_t j = 0; j < workshop.outcome.event_count; j++) {
            assert_in_range(workshop.outcome.events[j].metric, METRIC_WORKSHOP_STARTED,
                            METRIC_WORKSHOP_VOTE);
        }
    }
}

static void hands_at_a_story_are_not_kept(void **state)
{
    (void)state;
    Workshop workshop;
    begin(&workshop, packs, "kenalan");
    show_type(&workshop, &STORY);
    const StoryState *story = (const void *)led_of(&workshop)->own;
    for (int i = 0; i < 50 && story->phase != STORY_NODE; i++) {
        press(&workshop, INTENT_NEXT);
    }
    assert_int_equal(story->phase, STORY_NODE);
    give(&workshop, INTENT_VOTE, 0, 0);
    assert_int_equal(led_of(&workshop)->votes[0], 1);
    give(&workshop, INTENT_PICK, 0, 0);
    assert_int_equal(workshop.outcome.event_count, 0);
    assert_int_not_equal(story->phase, STORY_NODE);
    assert_int_equal(led_of(&workshop)->votes[0], 0);
}

static void notes_card_and_pause_lie_over_each_view_and_lead_back(void **state)
{
    (void)state;
    static const LedView OVER[] = {LED_NOTES, LED_CARD, LED_PAUSE};
    for (size_t i = 0; i < sizeof OVER / sizeof *OVER; i++) {
        Workshop workshop;
        begin_at(&workshop, &CHOICE);
        give(&workshop, INTENT_VOTE, 1, 0);
        give(&workshop, INTENT_GO, (uint16_t)OVER[i], 0);
        assert_int_equal(led_of(&workshop)->view, OVER[i]);
        press(&workshop, INTENT_BACK);
        assert_int_equal(led_of(&workshop)->view, LED_SHOW);
        assert_int_equal(led_of(&workshop)->votes[1], 1);
        give(&workshop, INTENT_GO, LED_LIST, 0);
        give(&workshop, INTENT_GO, (uint16_t)OVER[i], 0);
        give(&workshop, INTENT_GO, (uint16_t)OVER[i], 0);
        assert_int_equal(led_of(&workshop)->view, LED_LIST);
    }
}

static void a_pause_over_the_notes_leads_back_to_the_step(void **state)
{
    (void)state;
    Workshop workshop;
    begin_at(&workshop, &CHOICE);
    give(&workshop, INTENT_GO, LED_NOTES, 0);
    give(&workshop, INTENT_GO, LED_PAUSE, 0);
    press(&workshop, INTENT_STIR);
    assert_int_equal(led_of(&workshop)->view, LED_SHOW);
}

static void esc_hides_first_and_leaves_second(void **state)
{
    (void)state;
    Workshop workshop;
    begin_at(&workshop, &CHOICE);
    press(&workshop, INTENT_LEAVE);
    assert_int_equal(led_of(&workshop)->view, LED_PAUSE);
    press(&workshop, INTENT_LEAVE);
    assert_int_equal(workshop.session.place, PLACE_ATTRACT);
    workshop.session.staff.has_pin = false;
    assert_true(is_erased(&workshop.session));
}

static void the_timer_starts_stops_goes_on_and_ends(void **state)
{
    (void)state;
    Workshop workshop;
    uint32_t left = 1;
    begin_at(&workshop, &CHOICE);
    assert_false(led_timer(led_of(&workshop), workshop.now_ms, &left));
    press(&workshop, INTENT_TIMER);
    workshop.now_ms += 20000;
    assert_true(led_timer(led_of(&workshop), workshop.now_ms, &left));
    assert_int_equal(left, LED_TIMER_MS - 20000);
    press(&workshop, INTENT_TIMER);
    workshop.now_ms += 300000;
    assert_true(led_timer(led_of(&workshop), workshop.now_ms, &left));
    assert_int_equal(left, LED_TIMER_MS - 20000);
    press(&workshop, INTENT_TIMER);
    workshop.now_ms += LED_TIMER_MS;
    assert_true(led_timer(led_of(&workshop), workshop.now_ms, &left));
    assert_int_equal(left, 0);
    press(&workshop, INTENT_TIMER);
    assert_false(led_timer(led_of(&workshop), workshop.now_ms, &left));
}

static void a_timer_that_runs_wakes_the_page_each_second(void **state)
{
    (void)state;
    Workshop workshop;
    begin_at(&workshop, &CHOICE);
    press(&workshop, INTENT_TIMER);
    assert_int_equal(session_deadline(&workshop.session, workshop.now_ms), 1000);
    assert_int_equal(session_deadline(&workshop.session, 400), 1000);
    press(&workshop, INTENT_TIMER);
    assert_true(session_deadline(&workshop.session, workshop.now_ms) == UINT64_MAX);
}

static void a_group_that_talks_is_not_asked_whether_it_is_there(void **state)
{
    (void)state;
    enum { HOUR_MS = 3600000 };
    Workshop workshop;
    begin_at(&workshop, &CHOICE);
    give(&workshop, INTENT_VOTE, 0, 0);
    workshop.now_ms = HOUR_MS;
    press(&workshop, INTENT_TICK);
    assert_int_equal(workshop.session.over, OVER_NOTHING);
    assert_int_equal(workshop.session.place, PLACE_STAFF);
    assert_int_equal(led_of(&workshop)->votes[0], 1);
}

static void back_from_the_plan_leads_to_the_list_of_plans(void **state)
{
    (void)state;
    Workshop workshop;
    begin(&workshop, packs, "aman-1");
    press(&workshop, INTENT_BACK);
    assert_int_equal(workshop.session.staff.page, STAFF_PLANS);
}

static void back_from_the_first_step_leads_to_the_plan(void **state)
{
    (void)state;
    Workshop workshop;
    begin(&workshop, packs, "aman-1");
    press(&workshop, INTENT_NEXT);
    press(&workshop, INTENT_BACK);
    assert_int_equal(led_of(&workshop)->view, LED_LIST);
}

int run_led_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(opening_a_plan_shows_it_and_counts_a_workshop),
        cmocka_unit_test(the_plan_is_walked_from_end_to_end_and_each_step_counted_once),
        cmocka_unit_test(every_shipped_plan_fits_the_bits_of_its_steps),
        cmocka_unit_test(a_step_done_twice_counts_once),
        cmocka_unit_test(a_choice_is_one_frame_with_its_answers),
        cmocka_unit_test(a_myth_is_a_frame_with_two_sides),
        cmocka_unit_test(a_poll_has_no_answer_that_is_right),
        cmocka_unit_test(a_quiz_is_walked_frame_by_frame_with_fresh_hands),
        cmocka_unit_test(hands_go_up_and_down_but_not_below_none),
        cmocka_unit_test(undo_takes_back_hands_in_both_directions),
        cmocka_unit_test(undo_after_more_hands_than_it_remembers_never_goes_below_none),
        cmocka_unit_test(a_hand_for_an_answer_that_is_not_there_is_not_taken),
        cmocka_unit_test(opening_the_answer_counts_the_hands_once),
        cmocka_unit_test(an_open_answer_takes_no_more_hands),
        cmocka_unit_test(a_workshop_counts_nothing_that_single_learners_count),
        cmocka_unit_test(hands_at_a_story_are_not_kept),
        cmocka_unit_test(notes_card_and_pause_lie_over_each_view_and_lead_back),
        cmocka_unit_test(a_pause_over_the_notes_leads_back_to_the_step),
        cmocka_unit_test(esc_hides_first_and_leaves_second),
        cmocka_unit_test(the_timer_starts_stops_goes_on_and_ends),
        cmocka_unit_test(a_timer_that_runs_wakes_the_page_each_second),
        cmocka_unit_test(a_group_that_talks_is_not_asked_whether_it_is_there),
        cmocka_unit_test(back_from_the_plan_leads_to_the_list_of_plans),
        cmocka_unit_test(back_from_the_first_step_leads_to_the_plan),
    };
    return cmocka_run_group_tests_name("led", tests, load_packs, arena_teardown);
}
