/* Four passes: widths wanted (up), widths given (down), heights wanted (up), places given (down).
 */
#include "layout.h"

#include "layout_place.h"

static int touch_floor(const Box *box, int size)
{
    return box->spec.is_touch ? layout_most(size, SCALE_TOUCH_FLOOR_PX) : size;
}

static int limited_w(const Layout *layout, const Box *box, int width)
{
    const BoxSpec *s = &box->spec;
    width = layout_most(width, layout_px(layout, s->min_w));
    return s->max_w > 0 && width > layout_px(layout, s->max_w) ? layout_px(layout, s->max_w)
                                                               : width;
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
        widest = layout_most(widest, child->pref_w);
        least_widest = layout_most(least_widest, child->least_w);
        count++;
    }
    Pads pads = layout_pads(layout, box);
    int around = pads.left + pads.right;
    if (box->first) {
        bool is_row = box->spec.flow == FLOW_ROW;
        int gaps = count > 1 ? (count - 1) * layout_gap(layout, box) : 0;
        box->pref_w = is_row ? sum + gaps : widest;
        box->least_w = is_row && !box->spec.wraps ? least_sum + gaps : least_widest;
    }
    box->pref_w += around;
    box->least_w += around;
    if (box->spec.w > 0) {
        /* Never less than the longest word in it. */
        int own = touch_floor(box, layout_px(layout, box->spec.w));
        box->pref_w = box->least_w = box->first ? layout_most(own, box->least_w) : own;
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
    int free = inner - fixed - (count > 1 ? (count - 1) * layout_gap(layout, box) : 0);
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
    Pads pads = layout_pads(layout, box);
    box->rect.w = width;
    int inner = layout_most(0, width - pads.left - pads.right);
    if (box->spec.flow == FLOW_ROW) {
        give_w_along(layout, box, inner);
    } else {
        give_w_across(layout, box, inner);
    }
}

static int outer_h(const Layout *layout, const Box *box, int inner)
{
    Pads pads = layout_pads(layout, box);
    int height = layout_most(inner + pads.top + pads.bottom, layout_px(layout, box->spec.min_h));
    return touch_floor(box, box->spec.h > 0 ? layout_px(layout, box->spec.h) : height);
}

static void measure_h(const Layout *layout, Box *box)
{
    Pads pads = layout_pads(layout, box);
    int inner = layout_most(0, box->rect.w - pads.left - pads.right);
    int sum = 0, tallest = 0, least_sum = 0, least_tallest = 0, count = 0;
    for (Box *child = box->first; child; child = child->next) {
        measure_h(layout, child);
        sum += child->pref_h;
        least_sum += child->least_h;
        tallest = layout_most(tallest, child->pref_h);
        least_tallest = layout_most(least_tallest, child->least_h);
        count++;
    }
    int gaps = count > 1 ? (count - 1) * layout_gap(layout, box) : 0;
    bool is_column = box->spec.flow == FLOW_COLUMN;
    int height = is_column ? sum + gaps : tallest;
    if (box->spec.flow == FLOW_ROW && box->spec.wraps) {
        height = layout_flow_rows(layout, box, inner, NULL);
    }
    if (box->leaf == LEAF_TEXT) {
        height = texts_block(layout->texts, box->form, box->words, inner)->h;
    } else if (box->leaf == LEAF_MASK) {
        height = box->mask.h;
    }
    box->content_h = height;
    int least =
        box->first && !box->spec.wraps ? (is_column ? least_sum + gaps : least_tallest) : height;
    /* A chat takes the height it is given: its first lines are left out. */
    box->pref_h = outer_h(layout, box, box->spec.drops_first ? 0 : height);
    bool gives_way = box->spec.drops_first || box->spec.scrolls || box->leaf == LEAF_PICTURE;
    box->least_h = gives_way ? 0 : outer_h(layout, box, least);
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
    enum { STEP = 10, MOST = 60 }; /* percent */
    Layout own = *layout;
    layout_height(&own, root, where.w);
    while (root->least_h > where.h && own.less_percent < MOST) {
        own.less_percent += STEP;
        measure_h(&own, root);
    }
    layout_place(&own, root, where);
}
