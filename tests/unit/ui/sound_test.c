/* The device behind the sounds. SDL's `dummy` driver is a card that nobody hears. */
#include "../support.h"

#include "aman/ui/sound.h"

#include <SDL.h>

#include <stdlib.h>

enum { WAIT_MS = 300000 };

/* The state of each test: the type of the event that wakes the loop. */
static int open_with(const char *driver, void **state)
{
    uint32_t *event = malloc(sizeof *event);
    *state = event;
    SDL_setenv("SDL_AUDIODRIVER", driver, 1);
    if (!event || SDL_Init(SDL_INIT_EVENTS) != 0) {
        return -1;
    }
    *event = SDL_RegisterEvents(1);
    return 0;
}

static int none_setup(void **state)
{
    return open_with("none-such", state);
}

static int dummy_setup(void **state)
{
    return open_with("dummy", state);
}

static int teardown(void **state)
{
    free(*state);
    SDL_Quit();
    return 0;
}

static void a_machine_without_a_card_is_told_of(void **state)
{
    const uint32_t *told = *state;
    SDL_Event event = {0};
    Sound *sound = sound_new(*told);
    assert_non_null(sound);
    assert_false(sound_is_missing(sound));
    sound_play(sound, CUE_TAP, SOUND_QUIET, 1);
    do {
        if (!SDL_WaitEventTimeout(&event, WAIT_MS)) {
            fail_msg("nothing was said");
        }
    } while (event.type != *told);
    assert_true(sound_is_missing(sound));
    sound_free(sound);
}

static void it_can_end_while_it_sounds(void **state)
{
    enum { TIMES = 20 };
    const uint32_t *told = *state;
    for (int i = 0; i < TIMES; i++) {
        Sound *sound = sound_new(*told);
        assert_non_null(sound);
        sound_play(sound, CUE_SEA, SOUND_USUAL, 1);
        sound_play(sound, CUE_RIGHT, SOUND_USUAL, 1);
        assert_false(sound_is_missing(sound));
        sound_free(sound);
        assert_int_equal(SDL_WasInit(SDL_INIT_AUDIO), 0);
    }
}

static void no_sound_at_all_is_fine(void **state)
{
    (void)state;
    sound_play(NULL, CUE_TAP, SOUND_QUIET, 1);
    assert_false(sound_is_missing(NULL));
    sound_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_machine_without_a_card_is_told_of, none_setup, teardown),
        cmocka_unit_test_setup_teardown(it_can_end_while_it_sounds, dummy_setup, teardown),
        cmocka_unit_test(no_sound_at_all_is_fine),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
