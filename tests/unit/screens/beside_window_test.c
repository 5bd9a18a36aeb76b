/* When the second window is there, and when a frame is made for it; on SDL's dummy driver. */
#include "../support.h"
#include "beside.h"
#include "snapshot/enter.h"

#include <SDL.h>

#include <stdlib.h>

static const Paths PATHS = {.assets = AMAN_SOURCE_DIR "/assets",
                            .art = AMAN_SOURCE_DIR "/assets/art",
                            .lessons = AMAN_SOURCE_DIR "/lessons",
                            .cache = "/dev/null/none"};

typedef struct {
    Stage *stage;
    Window *first;
    Beside beside;
} Room;

static int room_setup(void **state)
{
    const char *problem;
    Room *room = calloc(1, sizeof *room);
    if (!room) {
        return -1;
    }
    *state = room;
    SDL_SetHint(SDL_HINT_VIDEODRIVER, "dummy");
    room->stage = stage_open(&(StageParams){.paths = &PATHS, .is_blank = true}, LANG_ID);
    room->first = window_open(&(WindowParams){.title = "page", .w = 640, .h = 480}, &problem);
    if (!room->stage || !room->first) {
        return -1;
    }
    stage_load(room->stage, &PATHS);
    beside_begin(&room->beside, room->stage, room->first, 960, 600);
    return 0;
}

static int room_teardown(void **state)
{
    Room *room = *state;
    beside_end(&room->beside);
    window_close(room->first);
    stage_close(room->stage);
    free(room);
    return 0;
}

/* A workshop with the first plan, its list open. */
static void open_workshop(Room *room)
{
    Session *session = &room->stage->session;
    session_begin(session, LANG_ID, (Look){0}, 0, ENTER_MS);
    session->place = PLACE_STAFF;
    session->staff.page = STAFF_PLANS;
    uint16_t plan = 0;
    while (!room->stage->library.packs[plan]->is_plan) {
        plan++;
    }
    enter_apply(room->stage, INTENT_OPEN, plan);
    assert_int_equal(session->staff.page, STAFF_WORKSHOP);
}

/* Follows the session at `ms`; true when a frame was made then. */
static bool makes_frame(Room *room, uint64_t ms)
{
    beside_follow(&room->beside, ms);
    assert_non_null(room->beside.window);
    return room->beside.sheet.ui->in.now_ms == ms;
}

static void outside_of_a_workshop_there_is_none(void **state)
{
    Room *room = *state;
    session_begin(&room->stage->session, LANG_ID, (Look){0}, 0, ENTER_MS);
    beside_follow(&room->beside, ENTER_MS);
    assert_null(room->beside.window);
    room->stage->session.place = PLACE_STAFF;
    room->stage->session.staff.page = STAFF_PANEL;
    beside_follow(&room->beside, ENTER_MS);
    assert_null(room->beside.window);
}

static void it_comes_and_goes_with_the_workshop_and_so_does_its_memory(void **state)
{
    Room *room = *state;
    open_workshop(room);
    beside_follow(&room->beside, ENTER_MS);
    assert_non_null(room->beside.window);
    assert_non_null(room->beside.frame);
    enter_apply(room->stage, INTENT_BACK, 0);
    beside_follow(&room->beside, ENTER_MS);
    assert_null(room->beside.window);
    assert_null(room->beside.frame);
    assert_null(room->beside.kept);
}

static void a_frame_is_made_only_when_something_changed(void **state)
{
    Room *room = *state;
    open_workshop(room);
    assert_true(makes_frame(room, ENTER_MS));
    assert_false(makes_frame(room, ENTER_MS + 1));
    enter_apply(room->stage, INTENT_STEP, 2);
    assert_true(makes_frame(room, ENTER_MS + 2));
    assert_false(makes_frame(room, ENTER_MS + 3));
    room->stage->session.lang = LANG_EN;
    assert_true(makes_frame(room, ENTER_MS + 4));
    beside_hear(&room->beside, EVENT_WOKEN); /* an icon has arrived */
    assert_true(makes_frame(room, ENTER_MS + 5));
    assert_false(makes_frame(room, ENTER_MS + 6));
}

static void its_timer_makes_one_frame_a_second(void **state)
{
    Room *room = *state;
    open_workshop(room);
    enter_apply(room->stage, INTENT_STEP, 2);
    enter_apply(room->stage, INTENT_TIMER, 0);
    assert_true(makes_frame(room, ENTER_MS));
    assert_int_equal(beside_wake_ms(&room->beside), ENTER_MS + 1000);
    assert_false(makes_frame(room, ENTER_MS + 999));
    assert_true(makes_frame(room, ENTER_MS + 1000));
}

static void one_that_was_closed_by_hand_comes_back_with_the_next_workshop(void **state)
{
    Room *room = *state;
    open_workshop(room);
    beside_follow(&room->beside, ENTER_MS);
    beside_hear(&room->beside, EVENT_CLOSE_BESIDE);
    beside_follow(&room->beside, ENTER_MS);
    assert_null(room->beside.window);
    enter_apply(room->stage, INTENT_STEP, 2);
    beside_follow(&room->beside, ENTER_MS);
    assert_null(room->beside.window);
    enter_apply(room->stage, INTENT_GO, WORKSHOP_LIST);
    enter_apply(room->stage, INTENT_BACK, 0);
    enter_apply(room->stage, INTENT_FINISH, 0);
    beside_follow(&room->beside, ENTER_MS);
    open_workshop(room);
    beside_follow(&room->beside, ENTER_MS);
    assert_non_null(room->beside.window);
}

static void without_a_place_it_is_looked_for_again_when_a_display_comes(void **state)
{
    Room *room = *state;
    beside_begin(&room->beside, room->stage, room->first, 0,
                 0); /* another display: there is none */
    open_workshop(room);
    beside_follow(&room->beside, ENTER_MS);
    assert_null(room->beside.window);
    assert_true(room->beside.is_put_away);
    beside_hear(&room->beside, EVENT_DISPLAYS);
    assert_false(room->beside.is_put_away);
    beside_follow(&room->beside, ENTER_MS);
    assert_null(room->beside.window);
}

/* Closed by hand, or its display unplugged: the first window may be the projector's. */
static void what_it_showed_does_not_come_up_in_the_first_one(void **state)
{
    static const uint16_t VIEWS[] = {WORKSHOP_NOTES, WORKSHOP_CARD};
    Room *room = *state;
    const Workshop *workshop = &room->stage->session.staff.workshop;
    for (size_t i = 0; i < sizeof VIEWS / sizeof *VIEWS; i++) {
        room->beside.is_put_away = false;
        open_workshop(room);
        beside_follow(&room->beside, ENTER_MS);
        assert_true(room->stage->has_beside);
        enter_apply(room->stage, INTENT_STEP, 2);
        enter_apply(room->stage, INTENT_GO, WORKSHOP_PAUSE);
        session_apply(&room->stage->session, &room->stage->library,
                      (Intent){INTENT_GO, .index = VIEWS[i], .to = 1, .now_ms = ENTER_MS});
        assert_int_equal(workshop->view, VIEWS[i]);
        beside_hear(&room->beside, EVENT_CLOSE_BESIDE);
        beside_follow(&room->beside, ENTER_MS);
        assert_false(room->stage->has_beside);
        assert_int_equal(workshop->view, WORKSHOP_PAUSE);
    }
}

#define IN_ROOM(test) cmocka_unit_test_setup_teardown(test, room_setup, room_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_ROOM(outside_of_a_workshop_there_is_none),
        IN_ROOM(it_comes_and_goes_with_the_workshop_and_so_does_its_memory),
        IN_ROOM(a_frame_is_made_only_when_something_changed),
        IN_ROOM(its_timer_makes_one_frame_a_second),
        IN_ROOM(one_that_was_closed_by_hand_comes_back_with_the_next_workshop),
        IN_ROOM(what_it_showed_does_not_come_up_in_the_first_one),
        IN_ROOM(without_a_place_it_is_looked_for_again_when_a_display_comes),
    };
    return cmocka_run_group_tests_name("beside window", tests, NULL, NULL);
}
