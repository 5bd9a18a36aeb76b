/* A canvas in memory with guards all around it: what is drawn outside is found. */
#pragma once

#include "../support.h"

#include "aman/ui/canvas.h"

typedef struct {
    uint32_t *memory; /* of all of it, guards too */
    Canvas canvas;
} Pixels;

/* w x h pixels of `color` in `arena`. */
Pixels pixels_new(Arena *arena, int w, int h, uint32_t color);
void pixels_fill(Pixels *pixels, uint32_t color);

uint32_t pixel_at(const Pixels *pixels, int x, int y);
/* Number of pixels in `area` that are not `color`. */
size_t pixels_other(const Pixels *pixels, Rect area, uint32_t color);
bool pixels_equal(const Pixels *a, const Pixels *b);
/* Fails the running test when a guard was written over. */
void pixels_check_guards(const Pixels *pixels);

/* A mask and a picture of random bytes. */
Mask random_mask(Arena *arena, uint64_t *rng, int w, int h);
Bitmap random_bitmap(Arena *arena, uint64_t *rng, int w, int h);
/* A number from `least` to `most`. */
int random_between(uint64_t *rng, int least, int most);
