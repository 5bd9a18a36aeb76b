/* From placed boxes to draw commands and items. Private to the layer. */
#pragma once

#include "aman/ui/ui.h"

void emit_tree(Ui *ui, const Box *root);
void emit_shape(Ui *ui, Rect rect, Rect clip, Corners corners, Ink color);
/* A picture with its top left at that of `rect`, cut to `rect`, its corners and `clip`. */
void emit_bitmap(Ui *ui, const Picture *picture, Rect rect, Rect clip, Corners corners,
                 int percent);
/* The kawung grid over `rect`, quietly; nothing in high contrast. */
void emit_kawung(Ui *ui, Rect rect, Rect clip, Corners corners);
/* The two-tone ring around the focused item, over everything. */
void emit_focus(Ui *ui);
