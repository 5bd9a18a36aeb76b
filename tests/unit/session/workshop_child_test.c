/* When a child tells something: from every page of a workshop its page is hidden first, the card
 * comes after that, and the way back leaves nothing behind. */
#include "../support.h"
#include "group.h"

#include "aman/activities/choice.h"
#include "aman/activities/quiz.h"
#include "aman/activities/story.h"

#include <string.h>

/* The pages from which the card is asked for. */
typedef enum {
    AT_LIST,
    AT_STEP,
    AT_VOTE,
    AT_OPEN_ANSWER,
    AT_STORY,
    AT_NOTES,
    AT_TEAMS,
    AT_QUESTION, /* before the workshop is left */
    PAGES
} PageOf;

static void open_page(Group *workshop, PageOf page, bool has_help)
{
    group_begin(workshop, group_packs, page == AT_STORY ? "kenalan" : "galeri");
    group_show(workshop, page == AT_STORY ? &STORY : page == AT_VOTE ? &QUIZ : &CHOICE);
    if (page == AT_LIST || page == AT_QUESTION) {
        group_give(workshop, INTENT_GO, WORKSHOP_LIST, 0);
    }
    if (page == AT_STORY) {
        group_press(workshop, INTENT_NEXT);
    } else if (page == AT_VOTE || page == AT_OPEN_ANSWER) {
        group_give(workshop, INTENT_VOTE, 1, 0);
    }
    if (page == AT_OPEN_ANSWER) {
        group_press(workshop, INTENT_OPEN_ANSWER);
    } else if (page == AT_NOTES) {
        group_give(workshop, INTENT_GO, WORKSHOP_NOTES, 0);
    } else if (page == AT_TEAMS) {
        group_give(workshop, INTENT_GO, WORKSHOP_TEAMS, 0);
    } else if (page == AT_QUESTION) {
        group_press(workshop, INTENT_FINISH);
        assert_int_equal(group_workshop(workshop)->leaving, LEAVING_TO_PLANS);
    }
    if (has_help) {
        group_press(workshop, INTENT_HELP);
        assert_int_equal(workshop->session.over, OVER_HELP);
    }
}

/* What the group sees: the same in both when the way back is no other. */
typedef struct {
    uint8_t view, step, frame;
    bool is_open;
    Over over;
    GroupTally hands;
    unsigned char own[STATE_BYTES];
} Seen;

static Seen seen(const Group *group)
{
    const Workshop *workshop = &group->session.staff.workshop;
    Seen all;
    memset(&all, 0, sizeof all);
    all.view = workshop->view;
    all.step = workshop->step;
    all.frame = workshop->frame;
    all.is_open = workshop->is_open;
    all.over = group->session.over;
    memcpy(&all.hands, &workshop->hands, sizeof all.hands);
    memcpy(all.own, workshop->own, sizeof all.own);
    return all;
}

static void from_every_page_it_hides_first_and_leads_back(void **state)
{
    (void)state;
    for (int i = 0; i < PAGES * 2; i++) {
        for (int ways = 0; ways < 3; ways++) {
            Group group;
            open_page(&group, (PageOf)(i / 2), i % 2);
            Seen before = seen(&group);
            group_give(&group, INTENT_GO, WORKSHOP_CARD, 0);
            assert_int_equal(group_workshop(&group)->view, WORKSHOP_PAUSE);
            assert_true(group_workshop(&group)->has_card);
            assert_int_equal(group.session.over, OVER_NOTHING);
            assert_int_equal(group_workshop(&group)->leaving, LEAVING_NOT);
            if (ways > 0) { /* its words in the first window */
                group_give(&group, INTENT_GO, WORKSHOP_CARD, 1);
                assert_int_equal(group_workshop(&group)->view, WORKSHOP_CARD);
            }
            if (ways > 1) { /* out of sight, and back from there */
                group_press(&group, INTENT_LEAVE);
                assert_int_equal(group_workshop(&group)->view, WORKSHOP_PAUSE);
            }
            if (ways == 0) {
                group_give(&group, INTENT_GO, WORKSHOP_CARD, 0);
            } else {
                group_press(&group, INTENT_CLOSE);
            }
            assert_false(group_workshop(&group)->has_card);
            Seen after = seen(&group);
            assert_memory_equal(&before, &after, sizeof before);
        }
    }
}

static void over_a_page_that_is_hidden_already_the_words_come_at_once(void **state)
{
    (void)state;
    for (uint16_t is_here = 0; is_here < 2; is_here++) {
        Group group;
        open_page(&group, AT_VOTE, false);
        group_give(&group, INTENT_GO, WORKSHOP_PAUSE, 0);
        group_give(&group, INTENT_GO, WORKSHOP_CARD, is_here);
        assert_true(group_workshop(&group)->has_card);
        assert_int_equal(group_workshop(&group)->view, is_here ? WORKSHOP_CARD : WORKSHOP_PAUSE);
    }
}

static void help_that_was_opened_over_the_pause_makes_way_for_it(void **state)
{
    (void)state;
    Group group;
    open_page(&group, AT_VOTE, false);
    group_give(&group, INTENT_GO, WORKSHOP_PAUSE, 0);
    group_press(&group, INTENT_HELP);
    group_give(&group, INTENT_GO, WORKSHOP_CARD, 0);
    assert_int_equal(group.session.over, OVER_NOTHING);
    assert_true(group_workshop(&group)->has_card);
    assert_true(workshop_is_hidden(group_workshop(&group)));
}

/* A key beside the right one, or a mouse that somebody bumps against. */
static void what_means_nothing_does_not_bring_the_page_back(void **state)
{
    (void)state;
    Group group;
    open_page(&group, AT_VOTE, false);
    group_give(&group, INTENT_GO, WORKSHOP_CARD, 0);
    group_press(&group, INTENT_STIR);
    group_press(&group, INTENT_STAFF);
    group_press(&group, INTENT_TICK);
    assert_int_equal(group_workshop(&group)->view, WORKSHOP_PAUSE);
}

static void nothing_of_it_is_counted(void **state)
{
    (void)state;
    Group group;
    open_page(&group, AT_VOTE, false);
    group_give(&group, INTENT_GO, WORKSHOP_CARD, 0);
    assert_int_equal(group.outcome.event_count, 0);
    group_give(&group, INTENT_GO, WORKSHOP_CARD, 1);
    assert_int_equal(group.outcome.event_count, 0);
}

/* Where help lay over the page Esc changed nothing that one could see. */
static void esc_over_help_hides_all_and_the_way_back_has_the_help_again(void **state)
{
    (void)state;
    Group group;
    open_page(&group, AT_VOTE, true);
    group_press(&group, INTENT_LEAVE);
    assert_int_equal(group.session.over, OVER_NOTHING);
    assert_int_equal(group_workshop(&group)->view, WORKSHOP_PAUSE);
    group_press(&group, INTENT_CLOSE);
    assert_int_equal(group.session.over, OVER_HELP);
    group_press(&group, INTENT_CLOSE);
    assert_int_equal(group.session.over, OVER_NOTHING);
    assert_int_equal(group_workshop(&group)->view, WORKSHOP_SHOW);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(from_every_page_it_hides_first_and_leads_back),
        cmocka_unit_test(over_a_page_that_is_hidden_already_the_words_come_at_once),
        cmocka_unit_test(help_that_was_opened_over_the_pause_makes_way_for_it),
        cmocka_unit_test(what_means_nothing_does_not_bring_the_page_back),
        cmocka_unit_test(nothing_of_it_is_counted),
        cmocka_unit_test(esc_over_help_hides_all_and_the_way_back_has_the_help_again),
    };
    return cmocka_run_group_tests_name("workshop child", tests, group_setup, arena_teardown);
}
