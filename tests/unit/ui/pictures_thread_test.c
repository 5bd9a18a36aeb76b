/* Pictures made beside the frames: an event says that one has arrived. */
#include "../support.h"

#include "aman/ui/pictures.h"

#include <SDL.h>

#include <stdlib.h>

enum { WAIT_MS = 300000, SIDE = 64 };

typedef struct {
    Pictures *pictures;
    uint32_t event;
} Delivery;

static int delivery_setup(void **state)
{
    Delivery *delivery = calloc(1, sizeof *delivery);
    *state = delivery;
    if (!delivery || SDL_Init(SDL_INIT_EVENTS) != 0) {
        return -1;
    }
    delivery->event = SDL_RegisterEvents(1);
    delivery->pictures = pictures_new(&(PicturesParams){
        .assets = AMAN_SOURCE_DIR "/assets", .limit_bytes = 64 << 20, .event = delivery->event});
    return delivery->pictures ? 0 : -1;
}

static int delivery_teardown(void **state)
{
    Delivery *delivery = *state;
    pictures_free(delivery->pictures);
    free(delivery);
    SDL_Quit();
    return 0;
}

static const Picture *drawing(Delivery *delivery, const char *name)
{
    return pictures_get(delivery->pictures, PICTURE_DRAWING, NULL, str_from_c(name), SIDE, SIDE);
}

/* Waits for the event that says that something has come. */
static void await_event(const Delivery *delivery)
{
    SDL_Event event = {0};
    do {
        if (!SDL_WaitEventTimeout(&event, WAIT_MS)) {
            fail_msg("no picture came");
        }
    } while (event.type != delivery->event);
}

static void await_delivery(Delivery *delivery)
{
    await_event(delivery);
    pictures_collect(delivery->pictures);
}

static void a_picture_comes_later(void **state)
{
    assert_false(drawing(*state, "jaga_calm")->is_ready);
    await_delivery(*state);
    assert_true(drawing(*state, "jaga_calm")->is_ready);
}

static void a_picture_is_not_there_before_it_is_taken_in(void **state)
{
    Delivery *delivery = *state;
    const Picture *picture = drawing(delivery, "jaga_calm");
    await_event(delivery);
    assert_false(picture->is_ready);
    assert_true(pictures_collect(delivery->pictures));
    assert_true(picture->is_ready);
}

static void nothing_is_taken_in_twice(void **state)
{
    Delivery *delivery = *state;
    assert_false(pictures_collect(delivery->pictures));
    drawing(*state, "jaga_calm");
    await_delivery(*state);
    assert_false(pictures_collect(delivery->pictures));
}

static void many_pictures_all_come(void **state)
{
    static const char *const NAMES[] = {"jaga_calm", "jaga_open", "jaga_happy", "avatar_star",
                                        "topic_foto"};
    size_t ready = 0;
    for (size_t i = 0; i < 5; i++) {
        drawing(*state, NAMES[i]);
    }
    while (ready < 5) {
        await_delivery(*state);
        ready = 0;
        for (size_t i = 0; i < 5; i++) {
            ready += drawing(*state, NAMES[i])->is_ready;
        }
    }
    assert_int_equal(ready, 5);
}

static void the_thread_makes_the_pixels_that_waiting_makes(void **state)
{
    Pictures *waiting = pictures_new(
        &(PicturesParams){.assets = AMAN_SOURCE_DIR "/assets", .waits = true, .limit_bytes = 1});
    assert_non_null(waiting);
    const Picture *now = pictures_get(waiting, PICTURE_DRAWING, NULL, STR("jaga_calm"), SIDE, SIDE);
    drawing(*state, "jaga_calm");
    await_delivery(*state);
    const Picture *later = drawing(*state, "jaga_calm");
    assert_true(now->w == later->w && now->h == later->h);
    assert_memory_equal(now->bitmap.pixels, later->bitmap.pixels,
                        (size_t)now->w * (size_t)now->h * sizeof(uint32_t));
    pictures_free(waiting);
}

static void a_picture_that_cannot_be_made_stays_away(void **state)
{
    drawing(*state, "nobody");
    await_delivery(*state);
    assert_false(drawing(*state, "nobody")->is_ready);
}

static void ask_large(Delivery *delivery, int side)
{
    pictures_get(delivery->pictures, PICTURE_DRAWING, NULL, STR("scene_attract"), side, side);
}

static void closing_does_not_wait_for_all_that_was_asked(void **state)
{
    enum { ASKED = 200, FEW = 20, SIDE_PX = 900 };
    Delivery *delivery = *state;
    uint64_t start = SDL_GetTicks64();
    ask_large(delivery, SIDE_PX);
    await_delivery(delivery);
    uint64_t one_ms = SDL_GetTicks64() - start + 1;
    for (int i = 1; i <= ASKED; i++) {
        ask_large(delivery, SIDE_PX + i);
    }
    start = SDL_GetTicks64();
    pictures_free(delivery->pictures);
    delivery->pictures = NULL;
    assert_true(SDL_GetTicks64() - start < FEW * one_ms);
}

#define WITH_THREAD(test) cmocka_unit_test_setup_teardown(test, delivery_setup, delivery_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_THREAD(a_picture_comes_later),
        WITH_THREAD(a_picture_is_not_there_before_it_is_taken_in),
        WITH_THREAD(nothing_is_taken_in_twice),
        WITH_THREAD(many_pictures_all_come),
        WITH_THREAD(the_thread_makes_the_pixels_that_waiting_makes),
        WITH_THREAD(a_picture_that_cannot_be_made_stays_away),
        WITH_THREAD(closing_does_not_wait_for_all_that_was_asked),
    };
    return cmocka_run_group_tests_name("pictures from the thread", tests, NULL, NULL);
}
