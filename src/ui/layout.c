/* Four passes: widths wanted (up), widths given (down), heights wanted (up), places given (down).
 */
#include "layout.h"

static int px(const Layout *layout, int reference)
{
    return metrics_px(layout->metrics, reference);
}

static int most(int a, int b)
{
    return a > b ? a : b;
}

typedef struct {
    int left, top, right, bottom;
} Pads;

static Pads pads_of(const Layout *layout, const Box *box)
{
    const BoxSpec *s = &box->spec;
    return (Pads){px(layout, s->pad + s->pad_x + s->pad_left),
                  px(layout, s->pad + s->pad_y + s->pad_top),
                  px(layout, s->pad + s->pad_x + s->pad_right),
                  px(layout, s->pad + s->pad_y + s->pad_bottom) + px(layout, s->edge_h)};
}

static int touch_floor(const Box *box, int size)
{
    return box->spec.is_touch ? most(size, SCALE_TOUCH_FLOOR_PX) : size;
}

static int limited_w(const Layout *layout, const Box *box, int width)
{
    const BoxSpec *s = &box->spec;
    width = most(width, px(layout, s->min_w));
    return s->max_w > 0 && width > px(layout, s->max_w) ? px(layout, s->max_w) : width;
}

static void measure_leaf_w(const Layout *layout, Box *box)
{
    if (box->leaf == LEAF_TEXT) {
        const TextBlock *line = texts_line(layout->texts, box->form, box->words);
        box->pref_w = line->fit_w;
        box->least_w = line->least_w;
    } else if (box->leaf == LEAF_MASK) {
        box->pref_w = box->least_w = box->mask.w;
    }
}

static void measure_w(const Layout *layout, Box *box)
{
    int sum = 0, widest = 0, least_sum = 0, least_widest = 0, count = 0;
    measure_leaf_w(layout, box);
    for (Box *child = box->first; child; child = child->next) {
        measure_w(layout, child);
        sum += child->pref_w;
        least_sum += child->least_w;
        widest = most(widest, child->pref_w);
        least_widest = most(least_widest, child->least_w);
        count++;
    }
    Pads pads = pads_of(layout, box);
    int around = pads.left + pads.right;
    if (box->first) {
        bool is_row = box->spec.flow == FLOW_ROW;
        int gaps = count > 1 ? (count - 1) * px(layout, box->spec.gap) : 0;
        box->pref_w = is_row ? sum + gaps : widest;
        box->least_w = is_row && !box->spec.wraps ? least_sum + gaps : least_widest;
    }
    box->pref_w += around;
    box->least_w += around;
    if (box->spec.w > 0) {
        box->pref_w = box->least_w = touch_floor(box, px(layout, box->spec.w));
    }
    box->pref_w = touch_floor(box, limited_w(layout, box, box->pref_w));
    box->least_w = touch_floor(box, box->least_w);
    box->least_w = box->least_w > box->pref_w ? box->pref_w : box->least_w;
}

static void give_w(const Layout *layout, Box *box, int width);

static void give_w_across(const Layout *layout, Box *box, int inner)
{
    for (Box *child = box->first; child; child = child->next) {
        bool fills =
            child->spec.w == 0 && (box->spec.align == ALIGN_FILL || child->spec.grow_w > 0);
        int width = fills ? limited_w(layout, child, inner) : child->pref_w;
        give_w(layout, child, width > inner ? inner : width);
    }
}

/* Takes `missing` pixels off the children that can wrap, in proportion to what they can give. */
static void give_w_shrunk(const Layout *layout, Box *box, int missing)
{
    int can_give = 0;
    for (Box *child = box->first; child; child = child->next) {
        can_give += child->pref_w - child->least_w;
    }
    for (Box *child = box->first; child; child = child->next) {
        int own = child->pref_w - child->least_w;
        int less = can_give > 0 ? (int)((int64_t)missing * own / can_give) : 0;
        /* What rounding left over falls to the last one. */
        less = own > 0 && own == can_give ? missing : less;
        less = less > own ? own : less;
        missing -= less;
        can_give -= own;
        give_w(layout, child, child->pref_w - less);
    }
}

/* Sets those aside whose share of what is free would cut their words: they get what they need, and
 * the others share what is left. */
static void set_least_aside(Box *box, int *free, int *weights)
{
    bool is_settled = false;
    while (!is_settled) {
        is_settled = true;
        for (Box *child = box->first; child; child = child->next) {
            int grow = child->spec.grow_w;
            if (grow > 0 && !child->is_at_least && *free * grow / *weights < child->least_w) {
                child->is_at_least = true;
                *free -= child->least_w;
                *weights -= grow;
                is_settled = false;
            }
        }
    }
}

static void give_w_along(const Layout *layout, Box *box, int inner)
{
    int fixed = 0, weights = 0, count = 0, least_grown = 0;
    for (Box *child = box->first; child; child = child->next) {
        fixed += child->spec.grow_w ? 0 : child->pref_w;
        least_grown += child->spec.grow_w ? child->least_w : 0;
        weights += child->spec.grow_w;
        count++;
    }
    int free = inner - fixed - (count > 1 ? (count - 1) * px(layout, box->spec.gap) : 0);
    if (weights == 0 && free < 0 && !box->spec.wraps) {
        give_w_shrunk(layout, box, -free);
        return;
    }
    if (weights > 0 && free < least_grown) {
        for (Box *child = box->first; child; child = child->next) {
            child->pref_w = child->spec.grow_w ? child->least_w : child->pref_w;
        }
        give_w_shrunk(layout, box, least_grown - free);
        return;
    }
    set_least_aside(box, &free, &weights);
    for (Box *child = box->first; child; child = child->next) {
        int width = child->pref_w;
        if (child->is_at_least) {
            width = child->least_w;
        } else if (child->spec.grow_w && weights > 0) {
            width = free * child->spec.grow_w / weights;
            free -= width;
            weights -= child->spec.grow_w;
            width = limited_w(layout, child, width);
        }
        give_w(layout, child, width > inner ? inner : width);
    }
}

static void give_w(const Layout *layout, Box *box, int width)
{
    Pads pads = pads_of(layout, box);
    box->rect.w = width;
    int inner = most(0, width - pads.left - pads.right);
    if (box->spec.flow == FLOW_ROW) {
        give_w_along(layout, box, inner);
    } else {
        give_w_across(layout, box, inner);
    }
}

/* Height of a row that wraps, and the place of each child in it when `is_placing`. */
static int flow_rows(const Layout *layout, Box *box, int inner, int left, int top, bool is_placing)
{
    int gap = px(layout, box->spec.gap), x = 0, y = 0, tallest = 0;
    for (Box *child = box->first; child; child = child->next) {
        if (x > 0 && x + child->rect.w > inner) {
            x = 0;
            y += tallest + gap;
            tallest = 0;
        }
        if (is_placing) {
            child->rect.x = left + x;
            child->rect.y = top + y;
            child->rect.h = child->pref_h;
        }
        x += child->rect.w + gap;
        tallest = most(tallest, child->pref_h);
    }
    return y + tallest;
}

static void measure_h(const Layout *layout, Box *box)
{
    Pads pads = pads_of(layout, box);
    int inner = most(0, box->rect.w - pads.left - pads.right);
    int sum = 0, tallest = 0, count = 0;
    for (Box *child = box->first; child; child = child->next) {
        measure_h(layout, child);
        sum += child->pref_h;
        tallest = most(tallest, child->pref_h);
        count++;
    }
    int gaps = count > 1 ? (count - 1) * px(layout, box->spec.gap) : 0;
    int height = box->spec.flow == FLOW_COLUMN ? sum + gaps : tallest;
    if (box->spec.flow == FLOW_ROW && box->spec.wraps) {
        height = flow_rows(layout, box, inner, 0, 0, false);
    }
    if (box->leaf == LEAF_TEXT) {
        height = texts_block(layout->texts, box->form, box->words, inner)->h;
    } else if (box->leaf == LEAF_MASK) {
        height = box->mask.h;
    }
    box->content_h = height;
    /* A chat takes the height it is given: its first lines are left out. */
    height = box->spec.drops_first ? 0 : height;
    box->pref_h = most(height + pads.top + pads.bottom, px(layout, box->spec.min_h));
    if (box->spec.h > 0) {
        box->pref_h = px(layout, box->spec.h);
    }
    box->pref_h = touch_floor(box, box->pref_h);
}

static void place(const Layout *layout, Box *box, Rect rect);

/* Leaves children out from the top until the rest fits; at least the last one stays. */
static int drop_first(const Layout *layout, Box *box, int used, int inner_h)
{
    for (Box *child = box->first; child && child->next && used > inner_h; child = child->next) {
        child->is_dropped = true;
        used -= child->pref_h + px(layout, box->spec.gap);
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

static void place_column(const Layout *layout, Box *box, Rect inner)
{
    int used = 0, weights = 0, count = 0, gap = px(layout, box->spec.gap);
    bool shrinks = false;
    for (Box *child = box->first; child; child = child->next) {
        used += child->pref_h;
        weights += child->spec.grow_h;
        shrinks = shrinks || child->spec.scrolls || child->spec.drops_first;
        count++;
    }
    used += count > 1 ? (count - 1) * gap : 0;
    if (box->spec.drops_first) {
        used = drop_first(layout, box, used, inner.h);
    }
    int free = inner.h - used, y = inner.y;
    if (weights == 0 && free > 0) {
        y += box->spec.justify == PACK_CENTER ? free / 2 : box->spec.justify == PACK_END ? free : 0;
        gap += box->spec.justify == PACK_BETWEEN && count > 1 ? free / (count - 1) : 0;
    }
    for (Box *child = box->first; child; child = child->next) {
        if (child->is_dropped) {
            continue;
        }
        int height = child->pref_h;
        if (free > 0 && child->spec.grow_h) {
            int share = free * child->spec.grow_h / weights;
            free -= share;
            weights -= child->spec.grow_h;
            height += share;
        } else if (free < 0 && (child->spec.scrolls || (!shrinks && child->spec.grow_h))) {
            height = most(0, height + free);
            free = 0;
        }
        Rect where = across_column(box, child, inner);
        where.y = y;
        where.h = height;
        place(layout, child, where);
        y += height + gap;
    }
}

static void place_row(const Layout *layout, Box *box, Rect inner)
{
    int used = 0, count = 0, gap = px(layout, box->spec.gap);
    for (Box *child = box->first; child; child = child->next) {
        used += child->rect.w;
        count++;
    }
    used += count > 1 ? (count - 1) * gap : 0;
    int free = most(0, inner.w - used), x = inner.x;
    x += box->spec.justify == PACK_CENTER ? free / 2 : box->spec.justify == PACK_END ? free : 0;
    gap += box->spec.justify == PACK_BETWEEN && count > 1 ? free / (count - 1) : 0;
    for (Box *child = box->first; child; child = child->next) {
        bool fills = box->spec.align == ALIGN_FILL && child->spec.h == 0;
        int height = fills || child->spec.grow_h ? inner.h : child->pref_h, y = inner.y;
        if (!fills && box->spec.align == ALIGN_CENTER) {
            y += (inner.h - height) / 2;
        } else if (!fills && box->spec.align == ALIGN_END) {
            y += inner.h - height;
        }
        place(layout, child, (Rect){x, y, child->rect.w, height});
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
        place(layout, child, where);
    }
}

static void place(const Layout *layout, Box *box, Rect rect)
{
    Pads pads = pads_of(layout, box);
    box->rect = rect;
    Rect inner = {rect.x + pads.left, rect.y + pads.top, most(0, rect.w - pads.left - pads.right),
                  most(0, rect.h - pads.top - pads.bottom)};
    if (box->spec.scrolls) {
        int view = inner.h;
        inner.y -=
            layout->scroll_offset(layout->memory, box->spec.scrolls, box->content_h, view, box);
        inner.h = most(view, box->content_h);
    }
    if (box->spec.flow == FLOW_ROW && box->spec.wraps) {
        flow_rows(layout, box, inner.w, inner.x, inner.y, true);
        for (Box *child = box->first; child; child = child->next) {
            place(layout, child, child->rect);
        }
    } else if (box->spec.flow == FLOW_ROW) {
        place_row(layout, box, inner);
    } else if (box->spec.flow == FLOW_STACK) {
        place_stack(layout, box, inner);
    } else {
        place_column(layout, box, inner);
    }
}

int layout_height(const Layout *layout, Box *root, int w)
{
    measure_w(layout, root);
    give_w(layout, root, w);
    measure_h(layout, root);
    return root->pref_h;
}

void layout_run(const Layout *layout, Box *root, Rect where)
{
    layout_height(layout, root, where.w);
    place(layout, root, where);
}
