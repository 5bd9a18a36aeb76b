/* From placed boxes to draw commands and items. Private to the layer. */
#pragma once

#include "aman/ui/ui.h"

/* What a box passes to its children while it is drawn. */
typedef struct {
    Rect clip, panel;
    int dx, dy;
    int alpha; /* 0..255 of all of it */
    bool is_scrolled, is_bar, is_pressable;
} Inherited;

void emit_tree(Ui *ui, const Box *root);
/* NULL when the list is full or nothing would be seen. */
Cmd *emit_cmd(Ui *ui, CmdKind kind, Rect rect, Rect clip, Ink color);
/* NULL when the list is full. */
Item *emit_item(Ui *ui, const Inherited *in, Role role, Rect rect);
Ink emit_faded(Ink color, int alpha);
void emit_text(Ui *ui, const Box *box, const Inherited *in);
/* Makes the marked words of the tree that can be looked up pressable, once all is placed. */
void emit_links(Ui *ui);
void emit_shape(Ui *ui, Rect rect, Rect clip, Corners corners, Ink color);
/* A picture with its top left at that of `rect`, cut to `rect`, its corners and `clip`. */
void emit_bitmap(Ui *ui, const Picture *picture, Rect rect, Rect clip, Corners corners,
                 int percent);
/* The kawung grid over `rect`, quietly; nothing in high contrast. */
void emit_kawung(Ui *ui, Rect rect, Rect clip, Corners corners);
/* The two-tone ring around the focused item, over everything. */
void emit_focus(Ui *ui);
/* The memory of the region of this name; NULL when there is none, or no name. */
ScrollState *scroll_find(UiMemory *memory, const char *name);
