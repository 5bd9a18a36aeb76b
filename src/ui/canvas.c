/* Software drawing. Corners are coverage tables per radius, made once; everything else is rows of
 * pixels. */
#include "aman/ui/canvas.h"

static uint32_t blend(uint32_t under, uint32_t over, uint32_t alpha)
{
    uint32_t a = alpha + (alpha >> 7); /* 0..256, so that the division is a shift */
    uint32_t rb = (under & 0xFF00FF) + ((((over & 0xFF00FF) - (under & 0xFF00FF)) * a) >> 8);
    uint32_t g = (under & 0x00FF00) + ((((over & 0x00FF00) - (under & 0x00FF00)) * a) >> 8);
    return (rb & 0xFF00FF) | (g & 0x00FF00);
}

static void fill_run(uint32_t *at, int count, Ink ink)
{
    if (ink.alpha == UINT8_MAX) {
        for (int i = 0; i < count; i++) {
            at[i] = ink.color;
        }
        return;
    }
    for (int i = 0; i < count; i++) {
        at[i] = blend(at[i], ink.color, ink.alpha);
    }
}

static int16_t at_most(int16_t radius, int side)
{
    return (int16_t)(radius * 2 > side ? side / 2 : radius);
}

static Corners cut_corners(Corners corners, Rect rect)
{
    int side = rect.w < rect.h ? rect.w : rect.h;
    return (Corners){at_most(corners.top_left, side), at_most(corners.top_right, side),
                     at_most(corners.bottom_right, side), at_most(corners.bottom_left, side)};
}

/* One row of a shape: radius of the corner at each end and the row inside that corner's table, -1
 * for none. */
typedef struct {
    int left, left_row, right, right_row;
} RowEnds;

static RowEnds row_ends(Corners corners, Rect rect, int row)
{
    int below = rect.h - 1 - row;
    RowEnds ends = {0, -1, 0, -1};
    if (row < corners.top_left) {
        ends.left = corners.top_left;
        ends.left_row = row;
    } else if (below < corners.bottom_left) {
        ends.left = corners.bottom_left;
        ends.left_row = below;
    }
    if (row < corners.top_right) {
        ends.right = corners.top_right;
        ends.right_row = row;
    } else if (below < corners.bottom_right) {
        ends.right = corners.bottom_right;
        ends.right_row = below;
    }
    return ends;
}

/* Coverage of column `x` of a row of width `w`, given its ends. */
static uint32_t coverage(const Canvas *canvas, RowEnds ends, int w, int x)
{
    const uint8_t *table = NULL;
    if (x < ends.left && (table = corner_table(canvas->corners, ends.left)) != NULL) {
        return table[ends.left_row * ends.left + x];
    }
    if (x >= w - ends.right && (table = corner_table(canvas->corners, ends.right)) != NULL) {
        return table[ends.right_row * ends.right + (w - 1 - x)];
    }
    return UINT8_MAX;
}

static Rect visible(const Canvas *canvas, Rect clip, Rect rect)
{
    return rect_overlap(rect_overlap(clip, rect), (Rect){0, 0, canvas->w, canvas->h});
}

void canvas_shape(Canvas *canvas, Rect clip, Rect rect, Corners corners, Ink ink)
{
    Rect seen = visible(canvas, clip, rect);
    corners = cut_corners(corners, rect);
    for (int y = seen.y; y < seen.y + seen.h; y++) {
        RowEnds ends = row_ends(corners, rect, y - rect.y);
        uint32_t *row = canvas->pixels + (size_t)y * (size_t)canvas->stride;
        int left = rect.x + ends.left, right = rect.x + rect.w - ends.right;
        int from = seen.x, to = seen.x + seen.w;
        for (int x = from; x < to && x < left; x++) {
            uint32_t cover = coverage(canvas, ends, rect.w, x - rect.x) * ink.alpha / UINT8_MAX;
            row[x] = blend(row[x], ink.color, cover);
        }
        int start = from > left ? from : left, end = to < right ? to : right;
        if (end > start) {
            fill_run(row + start, end - start, ink);
        }
        for (int x = from > right ? from : right; x < to; x++) {
            uint32_t cover = coverage(canvas, ends, rect.w, x - rect.x) * ink.alpha / UINT8_MAX;
            row[x] = blend(row[x], ink.color, cover);
        }
    }
}

static uint32_t cover_at(const Canvas *canvas, Rect rect, Corners corners, int x, int y)
{
    if (!rect_has(rect, x, y)) {
        return 0;
    }
    return coverage(canvas, row_ends(corners, rect, y - rect.y), rect.w, x - rect.x);
}

static int16_t smaller(int16_t radius, int by)
{
    return (int16_t)(radius > by ? radius - by : 0);
}

void canvas_ring(Canvas *canvas, Rect clip, Rect rect, Corners corners, int line, Ink ink)
{
    Rect seen = visible(canvas, clip, rect), hole = rect_inset(rect, line);
    corners = cut_corners(corners, rect);
    Corners inner = {smaller(corners.top_left, line), smaller(corners.top_right, line),
                     smaller(corners.bottom_right, line), smaller(corners.bottom_left, line)};
    for (int y = seen.y; y < seen.y + seen.h; y++) {
        RowEnds ends = row_ends(inner, hole, y - hole.y);
        bool has_hole = y >= hole.y && y < hole.y + hole.h;
        int hole_from = hole.x + ends.left, hole_to = hole.x + hole.w - ends.right;
        uint32_t *row = canvas->pixels + (size_t)y * (size_t)canvas->stride;
        for (int x = seen.x; x < seen.x + seen.w; x++) {
            if (has_hole && x >= hole_from && x < hole_to) {
                x = hole_to - 1;
                continue;
            }
            uint32_t cover = cover_at(canvas, rect, corners, x, y) *
                             (UINT8_MAX - cover_at(canvas, hole, inner, x, y)) / UINT8_MAX;
            if (cover > 0) {
                row[x] = blend(row[x], ink.color, cover * ink.alpha / UINT8_MAX);
            }
        }
    }
}

void canvas_mask(Canvas *canvas, Rect clip, int x, int y, Mask mask, Ink ink)
{
    Rect seen = visible(canvas, clip, (Rect){x, y, mask.w, mask.h});
    for (int row = seen.y; row < seen.y + seen.h; row++) {
        const uint8_t *from = mask.at + (size_t)(row - y) * (size_t)mask.w + (seen.x - x);
        uint32_t *to = canvas->pixels + (size_t)row * (size_t)canvas->stride + seen.x;
        for (int i = 0; i < seen.w; i++) {
            uint32_t cover = from[i];
            if (cover == UINT8_MAX && ink.alpha == UINT8_MAX) {
                to[i] = ink.color;
            } else if (cover > 0) {
                to[i] = blend(to[i], ink.color, cover * ink.alpha / UINT8_MAX);
            }
        }
    }
}

void canvas_bitmap(Canvas *canvas, Rect clip, Rect rect, Corners corners, Bitmap bitmap,
                   uint8_t alpha)
{
    Rect whole = rect_overlap(rect, (Rect){rect.x, rect.y, bitmap.w, bitmap.h});
    Rect seen = visible(canvas, clip, whole);
    corners = cut_corners(corners, rect);
    for (int y = seen.y; y < seen.y + seen.h; y++) {
        RowEnds ends = row_ends(corners, rect, y - rect.y);
        const uint32_t *from = bitmap.pixels + (size_t)(y - rect.y) * (size_t)bitmap.w;
        uint32_t *to = canvas->pixels + (size_t)y * (size_t)canvas->stride;
        for (int x = seen.x; x < seen.x + seen.w; x++) {
            uint32_t pixel = from[x - rect.x], opacity = (pixel >> 24) * alpha / UINT8_MAX;
            if (ends.left_row >= 0 || ends.right_row >= 0) {
                opacity = opacity * coverage(canvas, ends, rect.w, x - rect.x) / UINT8_MAX;
            }
            if (opacity == UINT8_MAX) {
                to[x] = pixel & 0xFFFFFF;
            } else if (opacity > 0) {
                to[x] = blend(to[x], pixel & 0xFFFFFF, opacity);
            }
        }
    }
}
