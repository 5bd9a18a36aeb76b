/* Two windows of SDL's dummy driver, which has one display of 1024x768: whose event is whose. */
#include "../support.h"

#include "aman/ui/window.h"

#include <SDL.h>

#include <stdlib.h>
#include <string.h>

typedef struct {
    Window *first, *beside;
    uint32_t first_id, beside_id; /* as SDL counts them */
} Pair;

static uint32_t id_titled(const char *title)
{
    enum { IDS = 64 };
    for (uint32_t id = 1; id < IDS; id++) {
        SDL_Window *window = SDL_GetWindowFromID(id);
        if (window && strcmp(SDL_GetWindowTitle(window), title) == 0) {
            return id;
        }
    }
    return 0;
}

/* Everything that opening brought is forgotten, so that a test sees only its own event. */
static void settle(void)
{
    SDL_PumpEvents();
    SDL_FlushEvents(SDL_FIRSTEVENT, SDL_LASTEVENT);
}

static int pair_setup(void **state)
{
    const char *problem;
    Pair *pair = calloc(1, sizeof *pair);
    *state = pair;
    SDL_SetHint(SDL_HINT_VIDEODRIVER, "dummy");
    pair->first = window_open(&(WindowParams){.title = "page", .w = 640, .h = 480}, &problem);
    if (!pair->first) {
        return -1;
    }
    pair->beside =
        window_open_beside(pair->first, &(WindowParams){.title = "notes", .w = 320, .h = 320});
    pair->first_id = id_titled("page");
    pair->beside_id = id_titled("notes");
    settle();
    return pair->beside && pair->first_id && pair->beside_id ? 0 : -1;
}

static int pair_teardown(void **state)
{
    Pair *pair = *state;
    window_close(pair->beside);
    window_close(pair->first);
    free(pair);
    return 0;
}

/* What `event` means. SDL's marks between two looks at its queue count as nothing. */
static WindowEvent told(const Pair *pair, SDL_Event event)
{
    enum { LOOKS = 4 };
    WindowEvent heard = {.kind = EVENT_NONE};
    assert_int_equal(SDL_PushEvent(&event), 1);
    for (int i = 0; i < LOOKS && heard.kind == EVENT_NONE; i++) {
        heard = window_wait(pair->first, 0);
    }
    return heard;
}

static SDL_Event click(uint32_t id)
{
    return (SDL_Event){.button = {.type = SDL_MOUSEBUTTONDOWN,
                                  .windowID = id,
                                  .button = SDL_BUTTON_LEFT,
                                  .x = 30,
                                  .y = 40}};
}

static SDL_Event key(uint32_t id)
{
    return (SDL_Event){.key = {.type = SDL_KEYDOWN, .windowID = id, .keysym = {.sym = SDLK_n}}};
}

static SDL_Event state(uint32_t id, uint8_t what)
{
    return (SDL_Event){.window = {.type = SDL_WINDOWEVENT, .windowID = id, .event = what}};
}

static void a_key_counts_in_both_windows(void **state_of)
{
    const Pair *pair = *state_of;
    uint32_t ids[] = {pair->first_id, pair->beside_id};
    for (size_t i = 0; i < 2; i++) {
        WindowEvent event = told(pair, key(ids[i]));
        assert_int_equal(event.kind, EVENT_KEY);
        assert_int_equal(event.letter, 'n');
    }
}

/* The block of digits beside the letters, whose lock is off after a start: where a PIN is asked
 * for, nobody thinks of that. */
static void digits_of_the_keypad_are_digits(void **state_of)
{
    static const SDL_Keycode KEYS[] = {SDLK_KP_0, SDLK_KP_1, SDLK_KP_9};
    const Pair *pair = *state_of;
    for (size_t i = 0; i < sizeof KEYS / sizeof *KEYS; i++) {
        SDL_Event event = key(pair->first_id);
        event.key.keysym.sym = KEYS[i];
        WindowEvent heard = told(pair, event);
        assert_int_equal(heard.key, KEY_LETTER);
        assert_int_equal(heard.letter, "019"[i]);
    }
}

static void a_pointer_counts_in_the_first_window(void **state_of)
{
    const Pair *pair = *state_of;
    WindowEvent event = told(pair, click(pair->first_id));
    assert_int_equal(event.kind, EVENT_POINTER);
    assert_int_equal(event.x, 30);
    assert_int_equal(event.y, 40);
}

static void a_pointer_over_the_second_window_is_ignored(void **state_of)
{
    const Pair *pair = *state_of;
    SDL_Event move = {.motion = {.type = SDL_MOUSEMOTION, .windowID = pair->beside_id}};
    SDL_Event wheel = {.wheel = {.type = SDL_MOUSEWHEEL, .windowID = pair->beside_id, .y = 1}};
    SDL_Event finger = {.tfinger = {.type = SDL_FINGERDOWN, .windowID = pair->beside_id}};
    assert_int_equal(told(pair, click(pair->beside_id)).kind, EVENT_IGNORED);
    assert_int_equal(told(pair, move).kind, EVENT_IGNORED);
    assert_int_equal(told(pair, wheel).kind, EVENT_IGNORED);
    assert_int_equal(told(pair, finger).kind, EVENT_IGNORED);
}

static void each_window_has_its_own_close_button(void **state_of)
{
    const Pair *pair = *state_of;
    assert_int_equal(told(pair, state(pair->beside_id, SDL_WINDOWEVENT_CLOSE)).kind,
                     EVENT_CLOSE_BESIDE);
    assert_int_equal(told(pair, state(pair->first_id, SDL_WINDOWEVENT_CLOSE)).kind, EVENT_CLOSE);
}

static bool is_new(Window *window)
{
    bool is_new;
    Canvas canvas;
    assert_true(window_canvas(window, NULL, &canvas, &is_new));
    return is_new;
}

static void only_the_window_that_was_covered_is_drawn_anew(void **state_of)
{
    const Pair *pair = *state_of;
    (void)is_new(pair->first);
    (void)is_new(pair->beside);
    assert_int_equal(told(pair, state(pair->beside_id, SDL_WINDOWEVENT_EXPOSED)).kind,
                     EVENT_REDRAW);
    assert_false(is_new(pair->first));
    assert_true(is_new(pair->beside));
}

static void each_window_has_pixels_of_its_own(void **state_of)
{
    const Pair *pair = *state_of;
    bool is_new;
    Canvas first, beside;
    assert_true(window_canvas(pair->first, NULL, &first, &is_new));
    assert_true(window_canvas(pair->beside, NULL, &beside, &is_new));
    assert_int_equal(first.w, 640);
    assert_int_equal(beside.w, 320);
    assert_ptr_not_equal(first.pixels, beside.pixels);
}

/* A key that is pressed while the notes open, or a picture that arrives. */
static void a_second_window_loses_no_event(void **state_of)
{
    Pair *pair = *state_of;
    window_close(pair->beside);
    pair->beside = NULL;
    settle();
    SDL_Event event = key(pair->first_id);
    assert_int_equal(SDL_PushEvent(&event), 1);
    window_wake(pair->first);
    pair->beside =
        window_open_beside(pair->first, &(WindowParams){.title = "notes", .w = 320, .h = 320});
    size_t keys = 0, wakes = 0;
    for (int i = 0; i < 64; i++) {
        EventKind kind = window_wait(pair->first, 0).kind;
        keys += kind == EVENT_KEY;
        wakes += kind == EVENT_WOKEN;
    }
    assert_int_equal(keys, 1);
    assert_int_equal(wakes, 1);
}

static void there_is_one_second_window_at_a_time(void **state_of)
{
    const Pair *pair = *state_of;
    WindowParams params = {.title = "more", .w = 320, .h = 320};
    assert_null(window_open_beside(pair->first, &params));
}

static void what_was_meant_for_a_closed_window_is_ignored(void **state_of)
{
    Pair *pair = *state_of;
    window_close(pair->beside);
    pair->beside = NULL;
    settle();
    assert_int_equal(told(pair, click(pair->beside_id)).kind, EVENT_IGNORED);
    assert_int_equal(told(pair, state(pair->beside_id, SDL_WINDOWEVENT_EXPOSED)).kind,
                     EVENT_IGNORED);
    assert_int_equal(told(pair, key(pair->first_id)).kind, EVENT_KEY);
}

static void one_display_has_no_room_for_notes_in_full_screen(void **state_of)
{
    Pair *pair = *state_of;
    window_close(pair->beside);
    pair->beside = NULL;
    assert_null(window_open_beside(pair->first, &(WindowParams){.title = "notes"}));
}

static void the_second_window_stays_inside_of_the_display(void **state_of)
{
    const Pair *pair = *state_of;
    int x, y;
    SDL_GetWindowPosition(SDL_GetWindowFromID(pair->beside_id), &x, &y);
    assert_int_equal(x, 1024 - 320);
}

static void a_display_that_is_not_there_is_a_problem_with_words(void **state_of)
{
    (void)state_of;
    const char *problem;
    SDL_SetHint(SDL_HINT_VIDEODRIVER, "dummy");
    assert_null(window_open(&(WindowParams){.title = "page", .display = 2}, &problem));
    assert_string_equal(problem, "the number must be from 1 to 1 on this machine");
    SDL_Quit();
}

#define WITH_PAIR(test) cmocka_unit_test_setup_teardown(test, pair_setup, pair_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_PAIR(a_key_counts_in_both_windows),
        WITH_PAIR(digits_of_the_keypad_are_digits),
        WITH_PAIR(a_pointer_counts_in_the_first_window),
        WITH_PAIR(a_pointer_over_the_second_window_is_ignored),
        WITH_PAIR(each_window_has_its_own_close_button),
        WITH_PAIR(only_the_window_that_was_covered_is_drawn_anew),
        WITH_PAIR(each_window_has_pixels_of_its_own),
        WITH_PAIR(a_second_window_loses_no_event),
        WITH_PAIR(there_is_one_second_window_at_a_time),
        WITH_PAIR(what_was_meant_for_a_closed_window_is_ignored),
        WITH_PAIR(one_display_has_no_room_for_notes_in_full_screen),
        WITH_PAIR(the_second_window_stays_inside_of_the_display),
        cmocka_unit_test(a_display_that_is_not_there_is_a_problem_with_words),
    };
    return cmocka_run_group_tests_name("window", tests, NULL, NULL);
}
