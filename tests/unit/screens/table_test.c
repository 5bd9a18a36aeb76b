/* The table of views, and that the states cover what there is. */
#include "states.h"

#include "aman/activities/talk.h"
#include "aman/activities/use.h"
#include "aman/base/file.h"

#include <stdio.h>
#include <string.h>

static void every_type_has_exactly_one_view(void **state)
{
    (void)state;
    for (size_t i = 0; i < ACTIVITY_KINDS.count; i++) {
        size_t views = 0;
        for (const ActivityView *const *view = ACTIVITY_VIEWS; *view; view++) {
            views += &(*view)->type->kind == ACTIVITY_KINDS.at[i];
        }
        assert_int_equal(views, 1);
    }
}

static void every_view_can_be_shown(void **state)
{
    (void)state;
    for (const ActivityView *const *view = ACTIVITY_VIEWS; *view; view++) {
        assert_true((*view)->type && (*view)->show);
    }
}

static void every_view_but_those_whose_steps_have_their_own_has_an_icon(void **state)
{
    (void)state;
    for (const ActivityView *const *view = ACTIVITY_VIEWS; *view; view++) {
        char path[256];
        bool is_own = (*view)->type == &TALK || (*view)->type == &USE;
        assert_int_equal((*view)->icon == NULL, is_own);
        if (!is_own) {
            snprintf(path, sizeof path, AMAN_SOURCE_DIR "/assets/icons/%s.svg", (*view)->icon);
            assert_true(file_exists(path));
        }
    }
}

static void every_step_finds_the_view_of_its_type(void **state)
{
    const Gallery *gallery = *state;
    const Pack *pack = gallery->stage->library.packs[0];
    for (uint32_t i = 0; i < pack->lessons.at[0].steps.count; i++) {
        const Step *step = &pack->lessons.at[0].steps.at[i];
        assert_ptr_equal(activity_view_of(ACTIVITY_VIEWS, step)->type, activity_of(step));
    }
}

static void the_states_show_every_place_and_all_that_lies_over_it(void **state)
{
    const Gallery *gallery = *state;
    bool has_place[PLACE_STAFF + 1] = {0}, has_over[OVER_IDLE + 1] = {0};
    for (size_t i = 0; i < gallery->count; i++) {
        has_place[gallery->states[i].session.place] = true;
        has_over[gallery->states[i].session.over] = true;
    }
    for (size_t i = 0; i <= PLACE_STAFF; i++) {
        assert_true(has_place[i]);
    }
    for (size_t i = 0; i <= OVER_IDLE; i++) {
        assert_true(has_over[i]);
    }
}

/* True when the first items of the frame are those of `below`. */
static bool begins_with(const Ui *ui, const Item *below, size_t count)
{
    bool is_same = ui->item_count > count;
    for (size_t i = 0; is_same && i < count; i++) {
        is_same = ui->items[i].id == below[i].id && str_equal(ui->items[i].text, below[i].text);
    }
    return is_same;
}

static void the_idle_question_stands_over_what_it_interrupts(void **state)
{
    static const char *const PAGES[] = {"home",       "home look", "home help", "pause",
                                        "pause help", "term",      "words"};
    Gallery *gallery = *state;
    const Ui *ui = &gallery->stage->ui;
    for (size_t i = 0; i < sizeof PAGES / sizeof *PAGES; i++) {
        static Item below[ITEMS_MAX];
        char idle[NAME_BYTES];
        gallery_show(gallery, gallery_find(gallery, PAGES[i]));
        size_t count = ui->item_count;
        memcpy(below, ui->items, count * sizeof *below);
        snprintf(idle, sizeof idle, "%s idle", PAGES[i]);
        gallery_show(gallery, gallery_find(gallery, idle));
        if (!begins_with(ui, below, count)) {
            fail_msg("'%s' is not under its question", PAGES[i]);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_type_has_exactly_one_view),
        cmocka_unit_test(every_view_can_be_shown),
        cmocka_unit_test(every_view_but_those_whose_steps_have_their_own_has_an_icon),
        cmocka_unit_test(every_step_finds_the_view_of_its_type),
        cmocka_unit_test(the_states_show_every_place_and_all_that_lies_over_it),
        cmocka_unit_test(the_idle_question_stands_over_what_it_interrupts),
    };
    return cmocka_run_group_tests_name("table", tests, gallery_setup, gallery_teardown);
}
