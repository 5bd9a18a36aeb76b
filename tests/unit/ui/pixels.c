#include "pixels.h"

#include "aman/base/rng.h"

#include <string.h>

enum { GUARD_SIDE = 8, GUARD = 0x5A5A5A5A };

Pixels pixels_new(Arena *arena, int w, int h, uint32_t color)
{
    int stride = w + 2 * GUARD_SIDE, rows = h + 2 * GUARD_SIDE;
    Pixels pixels = {.memory = arena_array(arena, (size_t)stride * (size_t)rows, sizeof(uint32_t)),
                     .canvas = {.w = w, .h = h, .stride = stride}};
    pixels.canvas.corners = corner_tables_new(arena);
    assert_true(pixels.memory && pixels.canvas.corners);
    pixels.canvas.pixels = pixels.memory + GUARD_SIDE * stride + GUARD_SIDE;
    for (int i = 0; i < stride * rows; i++) {
        pixels.memory[i] = GUARD;
    }
    pixels_fill(&pixels, color);
    return pixels;
}

void pixels_fill(Pixels *pixels, uint32_t color)
{
    for (int y = 0; y < pixels->canvas.h; y++) {
        for (int x = 0; x < pixels->canvas.w; x++) {
            pixels->canvas.pixels[y * pixels->canvas.stride + x] = color;
        }
    }
}

uint32_t pixel_at(const Pixels *pixels, int x, int y)
{
    return pixels->canvas.pixels[y * pixels->canvas.stride + x];
}

size_t pixels_other(const Pixels *pixels, Rect area, uint32_t color)
{
    size_t count = 0;
    for (int y = area.y; y < area.y + area.h; y++) {
        for (int x = area.x; x < area.x + area.w; x++) {
            count += pixel_at(pixels, x, y) != color;
        }
    }
    return count;
}

bool pixels_equal(const Pixels *a, const Pixels *b)
{
    for (int y = 0; y < a->canvas.h; y++) {
        if (memcmp(a->canvas.pixels + y * a->canvas.stride, b->canvas.pixels + y * b->canvas.stride,
                   (size_t)a->canvas.w * sizeof(uint32_t)) != 0) {
            return false;
        }
    }
    return true;
}

void pixels_check_guards(const Pixels *pixels)
{
    const Canvas *canvas = &pixels->canvas;
    int rows = canvas->h + 2 * GUARD_SIDE;
    for (int i = 0; i < canvas->stride * rows; i++) {
        int x = i % canvas->stride - GUARD_SIDE, y = i / canvas->stride - GUARD_SIDE;
        bool is_inside = x >= 0 && y >= 0 && x < canvas->w && y < canvas->h;
        if (!is_inside && pixels->memory[i] != GUARD) {
            fail_msg("written outside the canvas, at %d,%d", x, y);
        }
    }
}

int random_between(uint64_t *rng, int least, int most)
{
    return least + (int)(rng_next(rng) % (uint64_t)(most - least + 1));
}

Mask random_mask(Arena *arena, uint64_t *rng, int w, int h)
{
    uint8_t *at = arena_array(arena, (size_t)w, (size_t)h);
    assert_non_null(at);
    for (int i = 0; i < w * h; i++) {
        at[i] = (uint8_t)rng_next(rng);
    }
    return (Mask){at, w, h};
}

Bitmap random_bitmap(Arena *arena, uint64_t *rng, int w, int h)
{
    uint32_t *at = arena_array(arena, (size_t)w * (size_t)h, sizeof *at);
    assert_non_null(at);
    for (int i = 0; i < w * h; i++) {
        at[i] = (uint32_t)rng_next(rng);
    }
    return (Bitmap){at, w, h};
}
