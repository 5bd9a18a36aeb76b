/* Drawing on the processor: clips, corners, coverage, and nothing outside the canvas. */
#include "pixels.h"

#include "aman/base/rng.h"
#include "aman/ui/canvas.h"

enum { SIDE = 64, WHITE = 0xFFFFFF, RED = 0xC03020 };

static const Rect ALL = {0, 0, SIDE, SIDE};
static const Corners SQUARE;

static Corners round_by(int16_t radius)
{
    return (Corners){radius, radius, radius, radius};
}

static Ink solid(uint32_t color)
{
    return (Ink){color, UINT8_MAX};
}

static Pixels white(void **state)
{
    return pixels_new(*state, SIDE, SIDE, WHITE);
}

static void a_shape_fills_its_rectangle_and_nothing_else(void **state)
{
    Pixels pixels = white(state);
    canvas_shape(&pixels.canvas, ALL, (Rect){10, 20, 30, 8}, SQUARE, solid(RED));
    assert_int_equal(pixels_other(&pixels, (Rect){10, 20, 30, 8}, RED), 0);
    assert_int_equal(pixels_other(&pixels, ALL, WHITE), 30 * 8);
}

static void a_shape_stays_inside_its_clip(void **state)
{
    Pixels pixels = white(state);
    canvas_shape(&pixels.canvas, (Rect){20, 20, 10, 10}, ALL, SQUARE, solid(RED));
    assert_int_equal(pixels_other(&pixels, (Rect){20, 20, 10, 10}, RED), 0);
    assert_int_equal(pixels_other(&pixels, ALL, WHITE), 100);
}

static void an_empty_clip_draws_nothing(void **state)
{
    Pixels pixels = white(state);
    canvas_shape(&pixels.canvas, (Rect){20, 20, 0, 10}, ALL, SQUARE, solid(RED));
    assert_int_equal(pixels_other(&pixels, ALL, WHITE), 0);
}

static void a_round_corner_is_smooth(void **state)
{
    Pixels pixels = white(state);
    size_t between = 0;
    canvas_shape(&pixels.canvas, ALL, ALL, round_by(20), solid(0));
    for (int i = 0; i < 20; i++) {
        for (int j = 0; j < 20; j++) {
            uint32_t blue = pixel_at(&pixels, i, j) & 0xFF;
            between += blue > 0 && blue < 0xFF;
        }
    }
    assert_int_equal(pixel_at(&pixels, 0, 0), WHITE);
    assert_int_equal(pixel_at(&pixels, 19, 19), 0);
    assert_in_range(between, 20, 60);
}

static void the_four_corners_mirror_each_other(void **state)
{
    Pixels pixels = white(state);
    canvas_shape(&pixels.canvas, ALL, ALL, round_by(24), solid(RED));
    for (int y = 0; y < SIDE; y++) {
        for (int x = 0; x < SIDE; x++) {
            uint32_t here = pixel_at(&pixels, x, y);
            assert_int_equal(here, pixel_at(&pixels, SIDE - 1 - x, y));
            assert_int_equal(here, pixel_at(&pixels, x, SIDE - 1 - y));
        }
    }
}

static void each_corner_has_its_own_radius(void **state)
{
    Pixels pixels = white(state);
    canvas_shape(&pixels.canvas, ALL, ALL, (Corners){0, 8, 0, 16}, solid(RED));
    assert_int_equal(pixel_at(&pixels, 0, 0), RED);
    assert_int_equal(pixel_at(&pixels, SIDE - 1, 0), WHITE);
    assert_int_equal(pixel_at(&pixels, SIDE - 1, SIDE - 1), RED);
    assert_int_equal(pixel_at(&pixels, 0, SIDE - 1), WHITE);
}

static void a_radius_larger_than_half_a_side_is_half_a_side(void **state)
{
    Pixels pill = white(state), half = white(state);
    canvas_shape(&pill.canvas, ALL, (Rect){4, 4, 50, 20}, round_by(INT16_MAX / 4), solid(RED));
    canvas_shape(&half.canvas, ALL, (Rect){4, 4, 50, 20}, round_by(10), solid(RED));
    assert_true(pixels_equal(&pill, &half));
}

static void the_covered_area_of_a_circle_is_that_of_a_circle(void **state)
{
    Pixels pixels = white(state);
    uint64_t covered = 0;
    canvas_shape(&pixels.canvas, ALL, ALL, round_by(SIDE / 2), solid(0));
    for (int i = 0; i < SIDE * SIDE; i++) {
        covered += 255 - (pixel_at(&pixels, i % SIDE, i / SIDE) & 0xFF);
    }
    assert_in_range(covered / 255, 3217 - 16, 3217 + 16); /* pi * 32 * 32 */
}

static void half_an_alpha_is_half_way_between(void **state)
{
    Pixels pixels = white(state);
    canvas_shape(&pixels.canvas, ALL, ALL, SQUARE, (Ink){0x000000, 128});
    assert_in_range(pixel_at(&pixels, 5, 5) & 0xFF, 126, 128);
    assert_int_equal(pixels_other(&pixels, ALL, pixel_at(&pixels, 5, 5)), 0);
}

static void no_alpha_changes_nothing(void **state)
{
    Pixels pixels = white(state);
    canvas_shape(&pixels.canvas, ALL, ALL, round_by(10), (Ink){RED, 0});
    assert_int_equal(pixels_other(&pixels, ALL, WHITE), 0);
}

static void a_color_over_itself_stays_itself(void **state)
{
    (void)state;
    for (int alpha = 0; alpha <= UINT8_MAX; alpha += 5) {
        Pixels pixels = pixels_new(*state, 4, 4, RED);
        canvas_shape(&pixels.canvas, ALL, ALL, round_by(2), (Ink){RED, (uint8_t)alpha});
        assert_int_equal(pixels_other(&pixels, (Rect){0, 0, 4, 4}, RED), 0);
    }
}

static void a_ring_is_as_thick_as_its_line(void **state)
{
    Pixels pixels = white(state);
    canvas_ring(&pixels.canvas, ALL, (Rect){10, 10, 40, 30}, SQUARE, 5, solid(RED));
    assert_int_equal(pixels_other(&pixels, (Rect){15, 15, 30, 20}, WHITE), 0);
    assert_int_equal(pixels_other(&pixels, ALL, WHITE), 40 * 30 - 30 * 20);
}

static void a_round_ring_is_a_shape_with_a_hole(void **state)
{
    Pixels ring = white(state), shape = white(state);
    Rect rect = {4, 4, 56, 56};
    canvas_ring(&ring.canvas, ALL, rect, round_by(20), 6, solid(RED));
    canvas_shape(&shape.canvas, ALL, rect, round_by(20), solid(RED));
    assert_int_equal(pixels_other(&ring, (Rect){24, 10, 16, 44}, WHITE), 0);
    for (int x = 0; x < SIDE; x++) {
        assert_int_equal(pixel_at(&ring, x, 5), pixel_at(&shape, x, 5));
    }
}

static void a_ring_thicker_than_half_of_it_has_no_hole(void **state)
{
    Pixels pixels = white(state);
    canvas_ring(&pixels.canvas, ALL, (Rect){10, 10, 20, 40}, SQUARE, 12, solid(RED));
    assert_int_equal(pixels_other(&pixels, (Rect){10, 10, 20, 40}, RED), 0);
}

static void a_mask_is_drawn_by_its_coverage(void **state)
{
    static const uint8_t COVER[4] = {0, 255, 128, 255};
    Pixels pixels = white(state);
    canvas_mask(&pixels.canvas, ALL, 10, 10, (Mask){COVER, 2, 2}, solid(0));
    assert_int_equal(pixel_at(&pixels, 10, 10), WHITE);
    assert_int_equal(pixel_at(&pixels, 11, 10), 0);
    assert_in_range(pixel_at(&pixels, 10, 11) & 0xFF, 126, 128);
    assert_int_equal(pixels_other(&pixels, ALL, WHITE), 3);
}

static void a_picture_is_drawn_by_its_own_alpha(void **state)
{
    static const uint32_t DOTS[3] = {0x00000000, 0xFF123456, 0x80000000};
    Pixels pixels = white(state);
    canvas_bitmap(&pixels.canvas, ALL, (Rect){0, 0, 3, 1}, SQUARE, (Bitmap){DOTS, 3, 1}, UINT8_MAX);
    assert_int_equal(pixel_at(&pixels, 0, 0), WHITE);
    assert_int_equal(pixel_at(&pixels, 1, 0), 0x123456);
    assert_in_range(pixel_at(&pixels, 2, 0) & 0xFF, 126, 128);
}

static void a_picture_fades_as_a_whole(void **state)
{
    static const uint32_t DOT = 0xFF000000;
    Pixels pixels = white(state);
    canvas_bitmap(&pixels.canvas, ALL, (Rect){0, 0, 1, 1}, SQUARE, (Bitmap){&DOT, 1, 1}, 128);
    assert_in_range(pixel_at(&pixels, 0, 0) & 0xFF, 126, 128);
}

static Bitmap one_color(Arena *arena, int w, int h, uint32_t color)
{
    uint32_t *dots = arena_array(arena, (size_t)w * (size_t)h, sizeof *dots);
    assert_non_null(dots);
    for (int i = 0; i < w * h; i++) {
        dots[i] = 0xFF000000 | color;
    }
    return (Bitmap){dots, w, h};
}

static void a_picture_is_cut_to_its_rectangle_and_corners(void **state)
{
    Pixels picture = white(state), shape = white(state);
    Rect rect = {8, 8, 40, 40};
    canvas_bitmap(&picture.canvas, ALL, rect, round_by(12), one_color(*state, SIDE, SIDE, RED),
                  UINT8_MAX);
    canvas_shape(&shape.canvas, ALL, rect, round_by(12), solid(RED));
    assert_true(pixels_equal(&picture, &shape));
}

static void a_picture_smaller_than_its_rectangle_is_not_stretched(void **state)
{
    Pixels pixels = white(state);
    canvas_bitmap(&pixels.canvas, ALL, ALL, SQUARE, one_color(*state, 10, 12, RED), UINT8_MAX);
    assert_int_equal(pixels_other(&pixels, ALL, WHITE), 10 * 12);
}

typedef struct {
    Mask mask;
    Bitmap bitmap;
} Paint;

/* Draws one of the four kinds, with what `rng` says. */
static void draw_random(Canvas *canvas, Rect clip, uint64_t rng, const Paint *paint)
{
    Rect rect = {random_between(&rng, -90, 90), random_between(&rng, -90, 90),
                 random_between(&rng, 0, 120), random_between(&rng, 0, 120)};
    Corners corners = {(int16_t)random_between(&rng, 0, 70), (int16_t)random_between(&rng, 0, 70),
                       (int16_t)random_between(&rng, 0, 70), (int16_t)random_between(&rng, 0, 70)};
    Ink ink = {(uint32_t)random_between(&rng, 0, WHITE), (uint8_t)random_between(&rng, 0, 255)};
    switch (random_between(&rng, 0, 3)) {
    case 0:
        canvas_shape(canvas, clip, rect, corners, ink);
        break;
    case 1:
        canvas_ring(canvas, clip, rect, corners, random_between(&rng, 1, 20), ink);
        break;
    case 2:
        canvas_mask(canvas, clip, rect.x, rect.y, paint->mask, ink);
        break;
    default:
        canvas_bitmap(canvas, clip, rect, corners, paint->bitmap, ink.alpha);
        break;
    }
}

static void nothing_is_written_outside_the_canvas(void **state)
{
    uint64_t rng = 1;
    Paint paint = {random_mask(*state, &rng, 70, 50), random_bitmap(*state, &rng, 60, 80)};
    Pixels pixels = white(state);
    for (int i = 0; i < 5000; i++) {
        draw_random(&pixels.canvas, (Rect){-500, -500, 1000, 1000}, rng_next(&rng), &paint);
    }
    pixels_check_guards(&pixels);
}

static void drawing_in_two_halves_gives_the_same_as_at_once(void **state)
{
    uint64_t rng = 2;
    Paint paint = {random_mask(*state, &rng, 70, 50), random_bitmap(*state, &rng, 60, 80)};
    Pixels whole = white(state), halves = white(state);
    for (int i = 0; i < 3000; i++) {
        uint64_t one = rng_next(&rng);
        int x = random_between(&rng, 0, SIDE), y = random_between(&rng, 0, SIDE);
        draw_random(&whole.canvas, ALL, one, &paint);
        draw_random(&halves.canvas, (Rect){0, 0, x, y}, one, &paint);
        draw_random(&halves.canvas, (Rect){x, 0, SIDE - x, y}, one, &paint);
        draw_random(&halves.canvas, (Rect){0, y, SIDE, SIDE - y}, one, &paint);
        if (!pixels_equal(&whole, &halves)) {
            fail_msg("drawing %d differs", i);
        }
    }
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(a_shape_fills_its_rectangle_and_nothing_else),
        WITH_ARENA(a_shape_stays_inside_its_clip),
        WITH_ARENA(an_empty_clip_draws_nothing),
        WITH_ARENA(a_round_corner_is_smooth),
        WITH_ARENA(the_four_corners_mirror_each_other),
        WITH_ARENA(each_corner_has_its_own_radius),
        WITH_ARENA(a_radius_larger_than_half_a_side_is_half_a_side),
        WITH_ARENA(the_covered_area_of_a_circle_is_that_of_a_circle),
        WITH_ARENA(half_an_alpha_is_half_way_between),
        WITH_ARENA(no_alpha_changes_nothing),
        WITH_ARENA(a_color_over_itself_stays_itself),
        WITH_ARENA(a_ring_is_as_thick_as_its_line),
        WITH_ARENA(a_round_ring_is_a_shape_with_a_hole),
        WITH_ARENA(a_ring_thicker_than_half_of_it_has_no_hole),
        WITH_ARENA(a_mask_is_drawn_by_its_coverage),
        WITH_ARENA(a_picture_is_drawn_by_its_own_alpha),
        WITH_ARENA(a_picture_fades_as_a_whole),
        WITH_ARENA(a_picture_is_cut_to_its_rectangle_and_corners),
        WITH_ARENA(a_picture_smaller_than_its_rectangle_is_not_stretched),
        WITH_ARENA(nothing_is_written_outside_the_canvas),
        WITH_ARENA(drawing_in_two_halves_gives_the_same_as_at_once),
    };
    return cmocka_run_group_tests_name("canvas", tests, NULL, NULL);
}
