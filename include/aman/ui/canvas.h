/* Drawing into 32-bit pixels on the processor: shapes with smooth corners, text and icons by
 * coverage, pictures. Every function draws only inside `clip`. Colours are 0xRRGGBB, alpha 0..255.
 */
#pragma once

#include "aman/ui/corner.h"
#include "aman/ui/geometry.h"

#include <stddef.h>
#include <stdint.h>

/* Pixels of a surface, 0x00RRGGBB each. Borrowed: valid as long as the surface. */
typedef struct {
    uint32_t *pixels;
    int w, h;
    int stride; /* in pixels */
    CornerTables *corners;
} Canvas;

/* Coverage, one byte a pixel: a rendered line of text, an icon, a code. */
typedef struct {
    const uint8_t *at;
    int w, h;
} Mask;

/* Corner radii in pixels. */
typedef struct {
    int16_t top_left, top_right, bottom_right, bottom_left;
} Corners;

typedef struct {
    uint32_t color;
    uint8_t alpha;
} Ink;

/* A filled rectangle with round corners; radii larger than half of a side are cut to it. */
void canvas_shape(Canvas *canvas, Rect clip, Rect rect, Corners corners, Ink ink);

/* The border of such a rectangle, `line` pixels thick inwards. */
void canvas_ring(Canvas *canvas, Rect clip, Rect rect, Corners corners, int line, Ink ink);

/* `mask` with its top left at (x, y), in one colour. */
void canvas_mask(Canvas *canvas, Rect clip, int x, int y, Mask mask, Ink ink);

/* A picture of 0xAARRGGBB pixels with straight alpha. It is copied, never scaled. */
typedef struct {
    const uint32_t *pixels;
    int w, h;
} Bitmap;

/* `bitmap` with its top left at (rect.x, rect.y), cut to `rect` and its corners. */
void canvas_bitmap(Canvas *canvas, Rect clip, Rect rect, Corners corners, Bitmap bitmap,
                   uint8_t alpha);
