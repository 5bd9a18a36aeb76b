/* A page at rest costs nothing: no wake-up, nothing drawn again. */
#include "states.h"

#include <string.h>

enum { FRAME_MS = 16, SETTLE_FRAMES = 30, QUIET_FRAMES = 60 };

static size_t dirty_cells(const Gallery *gallery)
{
    Rect dirty[DIRTY_MAX];
    const Stage *stage = gallery->stage;
    return cells_update(&gallery->stage->cells, gallery->w, gallery->h, stage->ui.cmds,
                        stage->ui.cmd_count, dirty);
}

static void a_page_at_rest_asks_for_no_frame(void **state)
{
    Gallery *gallery = *state;
    gallery->is_moving = true;
    for (size_t i = 0; i < gallery->count; i++) {
        if (strstr(gallery->states[i].name, "running")) {
            continue; /* breathing moves by itself until it ends */
        }
        gallery_show(gallery, &gallery->states[i]);
        if (gallery->stage->ui.wake_ms != UINT64_MAX) {
            fail_msg("'%s' wants another frame", gallery->states[i].name);
        }
    }
    gallery->is_moving = false;
}

static void check_second_frames(Gallery *gallery)
{
    for (size_t i = 0; i < gallery->count; i++) {
        gallery_show(gallery, &gallery->states[i]);
        dirty_cells(gallery);
        gallery_frame(gallery, STILL_MS + FRAME_MS);
        if (dirty_cells(gallery) != 0) {
            fail_msg("'%s' is drawn again", gallery->states[i].name);
        }
    }
}

static void the_second_frame_of_a_state_draws_nothing(void **state)
{
    check_second_frames(*state);
}

static void the_second_frame_of_a_page_that_scrolls_draws_nothing(void **state)
{
    Gallery *gallery = *state;
    gallery->look.text_step = TEXT_STEP_COUNT - 1;
    check_second_frames(gallery);
    gallery->look.text_step = 0;
}

/* Frames until no more is asked for; their number. */
static int frames_to_settle(Gallery *gallery, uint64_t *now_ms)
{
    int frames = 0;
    do {
        *now_ms += FRAME_MS;
        gallery_frame(gallery, *now_ms);
        dirty_cells(gallery);
        frames++;
    } while (gallery->stage->ui.wake_ms != UINT64_MAX && frames < SETTLE_FRAMES);
    return frames;
}

/* Turns to the next page with movement and lets it settle. */
static uint64_t turn_page(Gallery *gallery, int direction)
{
    uint64_t now_ms = STILL_MS;
    gallery->is_moving = true;
    gallery_show(gallery, gallery_find(gallery, "lesson"));
    ui_page_changed(&gallery->stage->memory, direction, STILL_MS);
    int frames = frames_to_settle(gallery, &now_ms);
    assert_in_range(frames, 5, SETTLE_FRAMES - 1);
    return now_ms;
}

static void a_page_that_slides_in_settles(void **state)
{
    turn_page(*state, 1);
    turn_page(*state, -1);
    ((Gallery *)*state)->is_moving = false;
}

static void after_a_page_has_settled_nothing_is_drawn(void **state)
{
    Gallery *gallery = *state;
    uint64_t now_ms = turn_page(gallery, 1);
    for (int frame = 0; frame < QUIET_FRAMES; frame++) {
        now_ms += FRAME_MS;
        gallery_frame(gallery, now_ms);
        assert_int_equal(dirty_cells(gallery), 0);
    }
    gallery->is_moving = false;
}

static void a_page_that_slides_in_moves(void **state)
{
    Gallery *gallery = *state;
    gallery->is_moving = true;
    gallery_show(gallery, gallery_find(gallery, "lesson"));
    ui_page_changed(&gallery->stage->memory, 1, STILL_MS);
    for (uint64_t frame = 0; frame < 3; frame++) {
        gallery_frame(gallery, STILL_MS + frame * FRAME_MS);
        assert_true(dirty_cells(gallery) > 0);
        assert_int_equal(gallery->stage->ui.wake_ms, STILL_MS + (frame + 1) * FRAME_MS);
    }
    gallery->is_moving = false;
}

static void a_calm_page_does_not_slide(void **state)
{
    Gallery *gallery = *state;
    gallery->is_moving = true;
    gallery->look.is_calm = true;
    gallery_show(gallery, gallery_find(gallery, "lesson"));
    ui_page_changed(&gallery->stage->memory, 1, STILL_MS);
    gallery_frame(gallery, STILL_MS);
    dirty_cells(gallery);
    assert_true(gallery->stage->ui.wake_ms == UINT64_MAX);
    gallery_frame(gallery, STILL_MS + 100);
    assert_int_equal(dirty_cells(gallery), 0);
    gallery->look.is_calm = false;
    gallery->is_moving = false;
}

static void a_page_that_slides_ends_where_a_still_one_stands(void **state)
{
    Gallery *gallery = *state;
    uint64_t now_ms = turn_page(gallery, 1);
    gallery->is_moving = false;
    gallery_frame(gallery, now_ms);
    assert_int_equal(dirty_cells(gallery), 0);
}

static void the_idle_question_changes_once_a_second(void **state)
{
    Gallery *gallery = *state;
    gallery_show(gallery, gallery_find(gallery, "home idle"));
    dirty_cells(gallery);
    gallery_frame(gallery, STILL_MS + 900);
    assert_int_equal(dirty_cells(gallery), 0);
    gallery_frame(gallery, STILL_MS + 1100);
    assert_true(dirty_cells(gallery) > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_page_at_rest_asks_for_no_frame),
        cmocka_unit_test(the_second_frame_of_a_state_draws_nothing),
        cmocka_unit_test(the_second_frame_of_a_page_that_scrolls_draws_nothing),
        cmocka_unit_test(a_page_that_slides_in_settles),
        cmocka_unit_test(after_a_page_has_settled_nothing_is_drawn),
        cmocka_unit_test(a_page_that_slides_in_moves),
        cmocka_unit_test(a_calm_page_does_not_slide),
        cmocka_unit_test(a_page_that_slides_ends_where_a_still_one_stands),
        cmocka_unit_test(the_idle_question_changes_once_a_second),
    };
    return cmocka_run_group_tests_name("rest", tests, gallery_setup, gallery_teardown);
}
