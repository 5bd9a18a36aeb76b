/* Places given, after widths and heights are known; and the lengths that measuring and placing
 * share. Private to the layer. */
#pragma once

#include "layout.h"

typedef struct {
    int left, top, right, bottom;
} Pads;

/* `reference` pixels on the real screen. */
int layout_px(const Layout *layout, int reference);
/* Space around and between what a box holds: less of it where a page is squeezed. */
Pads layout_pads(const Layout *layout, const Box *box);
int layout_gap(const Layout *layout, const Box *box);
/* All spaces between those that are shown. */
int layout_gaps(const Layout *layout, const Box *box);

/* `box`, or the next one beside it that is not left out. */
Box *layout_shown(Box *box);

int layout_most(int a, int b);

/* Height of a row that wraps in `inner` pixels; with `where` also the place of each child in it. */
int layout_flow_rows(const Layout *layout, Box *box, int inner, const Rect *where);

/* Gives `box` its rectangle, and every box under it. */
void layout_place(const Layout *layout, Box *box, Rect rect);
