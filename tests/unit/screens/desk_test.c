/* What the corner asked of the disk comes back later: it may then be another page, another person,
 * or help lies over it. A reply is heard only by who waits for it. */
#include "../support.h"
#include "desk/desk.h"

#include "aman/base/file.h"

#include <SDL.h>

#include <string.h>

#define SOURCE AMAN_SOURCE_DIR "/tests/lessons"

static const Str RIGHT = {"2583", 4}, WRONG = {"1379", 4};

enum { NOW_MS = 1000000, PLENTY_MS = 600000 };

typedef struct {
    Folder *folder;
    Paths paths;
    Stage *stage;
    Desk *desk;
    uint32_t wake_type;
} Kiosk;

/* Takes what the thread has done, and lets the session hear it. */
static void take_one(Kiosk *kiosk)
{
    SDL_Event event;
    do {
        assert_int_equal(SDL_WaitEvent(&event), 1);
    } while (event.type != kiosk->wake_type);
    desk_woken(kiosk->desk, NOW_MS);
    Intent reply = desk_follow(kiosk->desk, NOW_MS);
    Stage *stage = kiosk->stage;
    if (reply.kind != INTENT_NONE) {
        Outcome outcome = session_apply(&stage->session, &stage->library, reply);
        desk_do(kiosk->desk, outcome.request, NOW_MS);
    }
}

static void take_all(Kiosk *kiosk)
{
    while (!errands_rest(&kiosk->desk->errands)) {
        take_one(kiosk);
    }
}

static int setup(void **state)
{
    void *own = NULL;
    Pin pin;
    if (folder_setup(&own) != 0 || SDL_Init(SDL_INIT_EVENTS) != 0) {
        return -1;
    }
    Folder *folder = own;
    Kiosk *kiosk = arena_alloc(folder->arena, sizeof *kiosk);
    assert_non_null(kiosk);
    kiosk->folder = folder;
    kiosk->paths = (Paths){.assets = AMAN_SOURCE_DIR "/assets",
                           .art = AMAN_SOURCE_DIR "/assets/art",
                           .icons = AMAN_SOURCE_DIR "/assets/icons",
                           .lessons = SOURCE,
                           .data = folder->path,
                           .sticks = folder->path,
                           .config = path_in(folder, "config.yaml"),
                           .cache = "/dev/null/none"};
    assert_true(pin_open(&pin, path_in(folder, "pin"), 0));
    assert_true(pin_set(&pin, RIGHT));
    kiosk->stage = stage_open(&(StageParams){.paths = &kiosk->paths}, LANG_ID);
    kiosk->desk = arena_alloc(folder->arena, sizeof *kiosk->desk);
    assert_non_null(kiosk->stage);
    assert_non_null(kiosk->desk);
    session_begin(&kiosk->stage->session, LANG_ID, (Look){0}, 0, NOW_MS);
    kiosk->wake_type = SDL_RegisterEvents(1);
    desk_open(kiosk->desk, &kiosk->paths, kiosk->stage, NULL, kiosk->wake_type);
    take_all(kiosk);
    *state = kiosk;
    return 0;
}

static int teardown(void **state)
{
    Kiosk *kiosk = *state;
    void *folder = kiosk->folder;
    assert_true(desk_close(kiosk->desk, PLENTY_MS));
    stage_close(kiosk->stage);
    SDL_Quit();
    return folder_teardown(&folder);
}

static void apply(const Kiosk *kiosk, IntentKind kind, uint16_t index)
{
    Stage *stage = kiosk->stage;
    Outcome outcome = session_apply(&stage->session, &stage->library,
                                    (Intent){.kind = kind, .index = index, .now_ms = NOW_MS});
    desk_do(kiosk->desk, outcome.request, NOW_MS);
}

/* Types a PIN and hands it over; what comes is not taken. */
static void try_pin(const Kiosk *kiosk, Str digits)
{
    for (uint32_t i = 0; i < digits.len; i++) {
        apply(kiosk, INTENT_DIGIT, (uint16_t)(digits.at[i] - '0'));
    }
    apply(kiosk, INTENT_CHECK, 0);
}

static bool is_inside(const Kiosk *kiosk)
{
    const Session *session = &kiosk->stage->session;
    return session->place == PLACE_STAFF && session->staff.is_inside;
}

static void packs_and_pin_are_there_after_the_start(void **state)
{
    Kiosk *kiosk = *state;
    assert_true(kiosk->stage->has_files);
    assert_true(kiosk->stage->library.pack_count > 0);
    assert_true(kiosk->stage->session.machine.has_pin);
}

static void the_right_pin_opens_the_corner(void **state)
{
    Kiosk *kiosk = *state;
    apply(kiosk, INTENT_STAFF, 0);
    try_pin(kiosk, RIGHT);
    assert_false(is_inside(kiosk));
    take_all(kiosk);
    assert_true(is_inside(kiosk));
}

static void a_right_pin_of_before_lets_nobody_else_in(void **state)
{
    Kiosk *kiosk = *state;
    apply(kiosk, INTENT_STAFF, 0);
    try_pin(kiosk, RIGHT);
    apply(kiosk, INTENT_BACK, 0);
    apply(kiosk, INTENT_STAFF, 0);
    try_pin(kiosk, WRONG);
    take_all(kiosk);
    assert_false(is_inside(kiosk));
    assert_true(kiosk->stage->session.staff.was_wrong);
}

static void a_reply_to_a_page_that_was_left_is_not_heard(void **state)
{
    Kiosk *kiosk = *state;
    apply(kiosk, INTENT_STAFF, 0);
    try_pin(kiosk, RIGHT);
    apply(kiosk, INTENT_BACK, 0);
    apply(kiosk, INTENT_STAFF, 0);
    take_all(kiosk);
    assert_false(is_inside(kiosk));
}

/* The packs are being read anew, and meanwhile the counts are to begin anew, which asks for the
 * PIN: that the packs were read is no PIN. */
static void packs_that_were_read_are_no_pin(void **state)
{
    Kiosk *kiosk = *state;
    Session *session = &kiosk->stage->session;
    apply(kiosk, INTENT_STAFF, 0);
    try_pin(kiosk, RIGHT);
    take_all(kiosk);
    apply(kiosk, INTENT_GO, STAFF_LIBRARY);
    apply(kiosk, INTENT_RELOAD, 0);
    apply(kiosk, INTENT_BACK, 0);
    apply(kiosk, INTENT_GO, STAFF_RESET);
    take_all(kiosk);
    assert_int_equal(session->staff.page, STAFF_RESET);
    assert_int_equal(session->staff.reset, RESET_PIN);
    try_pin(kiosk, WRONG);
    take_all(kiosk);
    assert_int_equal(session->staff.reset, RESET_PIN);
}

static void a_reply_waits_until_help_is_closed(void **state)
{
    Kiosk *kiosk = *state;
    apply(kiosk, INTENT_STAFF, 0);
    try_pin(kiosk, RIGHT);
    apply(kiosk, INTENT_HELP, 0);
    take_all(kiosk);
    assert_false(is_inside(kiosk));
    kiosk->stage->session.over = OVER_NOTHING;
    Intent reply = desk_follow(kiosk->desk, NOW_MS);
    assert_int_equal(reply.kind, INTENT_REPLY);
    assert_int_equal(reply.index, REPLY_YES);
    assert_int_equal(desk_follow(kiosk->desk, NOW_MS).kind, INTENT_NONE);
}

/* Somebody went on to a lesson meanwhile: it stays what it is. */
static void packs_change_only_where_nobody_is_in_one(void **state)
{
    Kiosk *kiosk = *state;
    Stage *stage = kiosk->stage;
    const Arena *before = stage->library_arena;
    desk_do(kiosk->desk, REQUEST_RELOAD, NOW_MS);
    session_jump(&stage->session, &stage->library, 0, 0, 0);
    take_all(kiosk);
    assert_int_equal(stage->session.place, PLACE_LESSON);
    assert_ptr_equal(stage->library_arena, before);
    apply(kiosk, INTENT_LEAVE, 0);
    assert_int_equal(stage->session.place, PLACE_ATTRACT);
    assert_int_equal(desk_follow(kiosk->desk, NOW_MS).kind, INTENT_NONE);
    assert_ptr_not_equal(stage->library_arena, before);
}

/* The thread does nothing more until its result is taken: what comes meanwhile replaces its like.
 */
static void of_settings_the_last_ones_are_kept(void **state)
{
    Kiosk *kiosk = *state;
    Settings *settings = &kiosk->stage->session.machine.settings;
    Str bytes;
    SDL_Event event;
    desk_do(kiosk->desk, REQUEST_STICK_LOOK, NOW_MS);
    do {
        assert_int_equal(SDL_WaitEvent(&event), 1);
    } while (event.type != kiosk->wake_type);
    for (uint8_t i = 0; i < 20; i++) {
        settings->value[SETTING_CHECK] = i % 2;
        desk_do(kiosk->desk, REQUEST_SETTINGS, NOW_MS);
    }
    desk_woken(kiosk->desk, NOW_MS);
    take_one(kiosk);
    assert_true(errands_rest(&kiosk->desk->errands));
    assert_int_equal(file_read(kiosk->folder->arena, kiosk->paths.config, 1 << 16, &bytes),
                     FILE_OK);
    assert_true(str_find(bytes, str_print(kiosk->folder->arena, "check: %s",
                                          SETTINGS[SETTING_CHECK].words[1])) >= 0);
}

static void without_a_clerk_there_are_no_figures_and_no_beginning_anew(void **state)
{
    Kiosk *kiosk = *state;
    Session *session = &kiosk->stage->session;
    apply(kiosk, INTENT_STAFF, 0);
    try_pin(kiosk, RIGHT);
    take_all(kiosk);
    assert_int_equal(kiosk->stage->desk.figures_state, FIGURES_NONE);
    apply(kiosk, INTENT_GO, STAFF_RESET);
    try_pin(kiosk, RIGHT);
    take_all(kiosk);
    assert_int_equal(session->staff.reset, RESET_WORKING);
    Intent reply = desk_follow(kiosk->desk, NOW_MS);
    assert_int_equal(reply.kind, INTENT_REPLY);
    assert_int_equal(reply.index, REPLY_NO);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        TEST(packs_and_pin_are_there_after_the_start),
        TEST(the_right_pin_opens_the_corner),
        TEST(a_right_pin_of_before_lets_nobody_else_in),
        TEST(a_reply_to_a_page_that_was_left_is_not_heard),
        TEST(packs_that_were_read_are_no_pin),
        TEST(a_reply_waits_until_help_is_closed),
        TEST(packs_change_only_where_nobody_is_in_one),
        TEST(of_settings_the_last_ones_are_kept),
        TEST(without_a_clerk_there_are_no_figures_and_no_beginning_anew),
    };
    return cmocka_run_group_tests_name("desk", tests, NULL, NULL);
}
