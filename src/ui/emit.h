/* From placed boxes to draw commands and items. Private to the layer. */
#pragma once

#include "aman/ui/ui.h"

void emit_tree(Ui *ui, const Box *root);
void emit_shape(Ui *ui, Rect rect, Rect clip, Corners corners, Ink color);
/* One tile of a pattern, cut to `clip`. */
void emit_tile(Ui *ui, const Picture *tile, Rect rect, Rect clip);
/* The two-tone ring around the focused item, over everything. */
void emit_focus(Ui *ui);
