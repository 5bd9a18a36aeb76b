/* Where boxes stand whose widths and heights are known. */
#include "layout_place.h"

int layout_px(const Layout *layout, int reference)
{
    return metrics_px(layout->metrics, reference);
}

int layout_most(int a, int b)
{
    return a > b ? a : b;
}

static int space(const Layout *layout, int reference)
{
    return layout_px(layout, reference * (100 - layout->less_percent) / 100);
}

Pads layout_pads(const Layout *layout, const Box *box)
{
    const BoxSpec *s = &box->spec;
    return (Pads){layout_px(layout, s->pad + s->pad_x + s->pad_left),
                  space(layout, s->pad + s->pad_y + s->pad_top),
                  layout_px(layout, s->pad + s->pad_x + s->pad_right),
                  space(layout, s->pad + s->pad_y + s->pad_bottom) + layout_px(layout, s->edge_h)};
}

int layout_gap(const Layout *layout, const Box *box)
{
    bool is_down = box->spec.flow == FLOW_COLUMN || box->spec.wraps;
    return is_down ? space(layout, box->spec.gap) : layout_px(layout, box->spec.gap);
}

Box *layout_shown(Box *box)
{
    while (box && box->is_dropped) {
        box = box->next;
    }
    return box;
}

static int count_shown(const Box *box)
{
    int count = 0;
    for (Box *child = layout_shown(box->first); child; child = layout_shown(child->next)) {
        count++;
    }
    return count;
}

int layout_gaps(const Layout *layout, const Box *box)
{
    return layout_most(0, count_shown(box) - 1) * layout_gap(layout, box);
}

int layout_flow_rows(const Layout *layout, Box *box, int inner, const Rect *where)
{
    int gap = layout_gap(layout, box), x = 0, y = 0, tallest = 0;
    for (Box *child = box->first; child; child = child->next) {
        if (x > 0 && x + child->rect.w > inner) {
            x = 0;
            y += tallest + gap;
            tallest = 0;
        }
        if (where) {
            child->rect.x = where->x + x;
            child->rect.y = where->y + y;
            child->rect.h = child->pref_h;
        }
        x += child->rect.w + gap;
        tallest = layout_most(tallest, child->pref_h);
    }
    return y + tallest;
}

/* Leaves children out from the top until the rest fits; at least the last one stays. */
static int drop_first(const Layout *layout, Box *box, int used, int inner_h)
{
    for (Box *child = box->first; child && child->next && used > inner_h; child = child->next) {
        child->is_dropped = true;
        used -= child->pref_h + layout_gap(layout, box);
    }
    return used;
}

static Rect across_column(const Box *box, const Box *child, Rect inner)
{
    int x = inner.x, w = child->rect.w;
    if (box->spec.align == ALIGN_CENTER) {
        x += (inner.w - w) / 2;
    } else if (box->spec.align == ALIGN_END) {
        x += inner.w - w;
    }
    return (Rect){x, inner.y, w, child->rect.h};
}

/* What stands free before the first child of a box that has `free` pixels more than its children
 * need; and what comes to each gap. */
static int justified(const Box *box, int free, int *gap)
{
    int gaps = count_shown(box) - 1;
    if (box->spec.justify == PACK_BETWEEN && gaps > 0) {
        *gap += free / gaps;
    }
    return box->spec.justify == PACK_CENTER ? free / 2 : box->spec.justify == PACK_END ? free : 0;
}

static void place_column(const Layout *layout, Box *box, Rect inner)
{
    int used = layout_gaps(layout, box), weights = 0, gap = layout_gap(layout, box);
    bool shrinks = false;
    for (Box *child = box->first; child; child = child->next) {
        used += child->pref_h;
        weights += child->spec.grow_h;
        shrinks = shrinks || child->spec.scrolls || child->spec.drops_first;
    }
    if (box->spec.drops_first) {
        used = drop_first(layout, box, used, inner.h);
    }
    int free = inner.h - used, y = inner.y;
    if (weights == 0 && free > 0) {
        y += justified(box, free, &gap);
    }
    for (Box *child = layout_shown(box->first); child; child = layout_shown(child->next)) {
        int height = child->pref_h;
        if (free > 0 && weights > 0 && child->spec.grow_h) {
            int share = free * child->spec.grow_h / weights;
            free -= share;
            weights -= child->spec.grow_h;
            height += share;
        } else if (free < 0 && (child->spec.scrolls || (!shrinks && child->spec.grow_h))) {
            height = layout_most(0, height + free);
            free = 0;
        }
        Rect where = across_column(box, child, inner);
        where.y = y;
        where.h = height;
        layout_place(layout, child, where);
        y += height + gap;
    }
}

static void place_row(const Layout *layout, Box *box, Rect inner)
{
    int used = layout_gaps(layout, box), gap = layout_gap(layout, box);
    for (Box *child = layout_shown(box->first); child; child = layout_shown(child->next)) {
        used += child->rect.w;
    }
    int x = inner.x + justified(box, layout_most(0, inner.w - used), &gap);
    for (Box *child = layout_shown(box->first); child; child = layout_shown(child->next)) {
        bool fills = box->spec.align == ALIGN_FILL && child->spec.h == 0;
        int height = fills || child->spec.grow_h ? inner.h : child->pref_h, y = inner.y;
        if (!fills && box->spec.align == ALIGN_CENTER) {
            y += (inner.h - height) / 2;
        } else if (!fills && box->spec.align == ALIGN_END) {
            y += inner.h - height;
        }
        layout_place(layout, child, (Rect){x, y, child->rect.w, height});
        x += child->rect.w + gap;
    }
}

static void place_stack(const Layout *layout, Box *box, Rect inner)
{
    for (Box *child = box->first; child; child = child->next) {
        Rect where = across_column(box, child, inner);
        bool fills = child->spec.h == 0 && (child->spec.grow_h || box->spec.align == ALIGN_FILL);
        where.h = fills || child->pref_h > inner.h ? inner.h : child->pref_h;
        where.y += box->spec.justify == PACK_CENTER ? (inner.h - where.h) / 2
                   : box->spec.justify == PACK_END  ? inner.h - where.h
                                                    : 0;
        layout_place(layout, child, where);
    }
}

void layout_place(const Layout *layout, Box *box, Rect rect)
{
    Pads pads = layout_pads(layout, box);
    box->rect = rect;
    Rect inner = {rect.x + pads.left, rect.y + pads.top,
                  layout_most(0, rect.w - pads.left - pads.right),
                  layout_most(0, rect.h - pads.top - pads.bottom)};
    if (box->spec.scrolls) {
        int view = inner.h;
        inner.y -=
            layout->scroll_offset(layout->memory, box->spec.scrolls, box->content_h, view, box);
        inner.h = layout_most(view, box->content_h);
    }
    if (box->spec.flow == FLOW_ROW && box->spec.wraps) {
        layout_flow_rows(layout, box, inner.w, &inner);
        for (Box *child = box->first; child; child = child->next) {
            layout_place(layout, child, child->rect);
        }
    } else if (box->spec.flow == FLOW_ROW) {
        place_row(layout, box, inner);
    } else if (box->spec.flow == FLOW_STACK) {
        place_stack(layout, box, inner);
    } else {
        place_column(layout, box, inner);
    }
}
