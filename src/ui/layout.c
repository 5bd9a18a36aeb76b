/* Four passes: widths wanted (up), widths given (down), heights wanted (up), places given (down).
 */
#include "layout.h"

#include "layout_place.h"

static int touch_floor(const Box *box, int size)
{
    return box->spec.is_touch ? layout_most(size, SCALE_TOUCH_FLOOR_PX) : size;
}

/* Neither limit cuts the longest word. */
static int limited_w(const Layout *layout, const Box *box, int width)
{
    const BoxSpec *s = &box->spec;
    int most = layout_most(layout_px(layout, s->max_w), box->least_w);
    width = layout_most(width, layout_px(layout, s->min_w));
    return s->max_w > 0 && width > most ? most : width;
}

/* A tree can be measured more than once, so what was is forgotten. */
static void measure_leaf_w(const Layout *layout, Box *box)
{
    box->is_dropped = box->is_at_least = false;
    box->pref_w = box->least_w = 0;
    if (box->leaf == LEAF_TEXT) {
        const TextBlock *line = texts_line(layout->texts, box->form, box->words);
        box->pref_w = line->fit_w;
        box->least_w = line->least_w;
    } else if (box->leaf == LEAF_MASK) {
        box->pref_w = box->least_w = box->mask.w;
    }
}

/* What the children of `box` want and need: side by side in a row, else the widest one. */
static void measure_children_w(const Layout *layout, Box *box)
{
    bool is_row = box->spec.flow == FLOW_ROW;
    int gap = layout_gap(layout, box), sum = -gap, least_sum = -gap, widest = 0, least_widest = 0;
    for (Box *child = box->first; child; child = child->next) {
        sum += child->pref_w + gap;
        widest = layout_most(widest, child->pref_w);
        least_sum += child->spec.gives_way ? 0 : child->least_w + gap;
        least_widest = layout_most(least_widest, child->least_w);
    }
    bool is_always_row = is_row && !box->spec.wraps && !box->spec.folds;
    box->pref_w = is_row ? layout_most(0, sum) : widest;
    box->least_w = is_always_row ? layout_most(0, least_sum) : least_widest;
}

static void measure_w(const Layout *layout, Box *box)
{
    measure_leaf_w(layout, box);
    for (Box *child = box->first; child; child = child->next) {
        measure_w(layout, child);
    }
    if (box->first) {
        measure_children_w(layout, box);
    }
    Pads pads = layout_pads(layout, box);
    box->pref_w += pads.left + pads.right;
    box->least_w += pads.left + pads.right;
    if (box->spec.w > 0) {
        /* Never less than the longest word in it. */
        int own = layout_px(layout, box->spec.w);
        box->pref_w = box->least_w = box->first ? layout_most(own, box->least_w) : own;
    }
    box->pref_w = touch_floor(box, limited_w(layout, box, box->pref_w));
    box->least_w = touch_floor(box, box->spec.is_whole ? box->pref_w : box->least_w);
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

/* What grows has its least already. */
static int can_shrink(const Box *child)
{
    return child->spec.grow_w ? 0 : child->pref_w - child->least_w;
}

/* Takes `missing` pixels off the children that can wrap, in proportion to what they can give. */
static void give_w_shrunk(const Layout *layout, Box *box, int missing)
{
    int can_give = 0;
    for (Box *child = layout_shown(box->first); child; child = layout_shown(child->next)) {
        can_give += can_shrink(child);
    }
    for (Box *child = layout_shown(box->first); child; child = layout_shown(child->next)) {
        int own = can_shrink(child);
        int less = can_give > 0 ? (int)((int64_t)missing * own / can_give) : 0;
        less = less > own ? own : less;
        missing -= less;
        can_give -= own;
        give_w(layout, child, (child->spec.grow_w ? child->least_w : child->pref_w) - less);
    }
}

static int least_of_row(const Layout *layout, const Box *box)
{
    int used = layout_gaps(layout, box);
    for (Box *child = layout_shown(box->first); child; child = layout_shown(child->next)) {
        used += child->least_w;
    }
    return used;
}

/* A row that may fold stands as a column where even its longest words have no room beside each
 * other.
 */
static void fold(const Layout *layout, Box *box, int inner)
{
    BoxSpec *spec = &box->spec;
    if (spec->folds && spec->flow == FLOW_ROW && least_of_row(layout, box) > inner) {
        spec->flow = FLOW_COLUMN;
        spec->align = ALIGN_FILL;
        spec->justify = PACK_START;
    }
}

/* Leaves out what gives way until the rest has room. */
static void leave_out(const Layout *layout, Box *box, int inner)
{
    int way = 0;
    for (Box *child = box->first; child; child = child->next) {
        way = layout_most(way, child->spec.gives_way);
    }
    for (; way > 0 && least_of_row(layout, box) > inner; way--) {
        for (Box *child = box->first; child; child = child->next) {
            child->is_dropped = child->is_dropped || child->spec.gives_way == way;
        }
    }
}

/* Gives up space between where that is not enough. */
static void squeeze_gap(const Layout *layout, Box *box, int inner)
{
    enum { LEAST_GAP = 4 }; /* ref px */
    while (box->spec.gap > LEAST_GAP && least_of_row(layout, box) > inner) {
        box->spec.gap--;
    }
}

/* Sets those aside whose share of what is free would cut their words: they get what they need, and
 * the others share what is left. */
static void set_least_aside(Box *box, int *free, int *weights)
{
    bool is_settled = false;
    while (!is_settled) {
        is_settled = true;
        for (Box *child = layout_shown(box->first); child; child = layout_shown(child->next)) {
            int grow = child->spec.grow_w;
            bool shares = grow > 0 && !child->is_at_least && *weights > 0;
            if (shares && *free * grow / *weights < child->least_w) {
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
    int weights = 0, least_grown = 0, free = inner;
    if (!box->spec.wraps) {
        leave_out(layout, box, inner);
        squeeze_gap(layout, box, inner);
    }
    free -= layout_gaps(layout, box);
    for (Box *child = layout_shown(box->first); child; child = layout_shown(child->next)) {
        free -= child->spec.grow_w ? 0 : child->pref_w;
        least_grown += child->spec.grow_w ? child->least_w : 0;
        weights += child->spec.grow_w;
    }
    if (!box->spec.wraps && free < least_grown) {
        give_w_shrunk(layout, box, least_grown - free);
        return;
    }
    set_least_aside(box, &free, &weights);
    for (Box *child = layout_shown(box->first); child; child = layout_shown(child->next)) {
        int width = child->spec.grow_w ? child->least_w : child->pref_w;
        if (child->spec.grow_w && !child->is_at_least && weights > 0) {
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
    fold(layout, box, inner);
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

/* What a box holds, and what of it stays where a page has no room. */
typedef struct {
    int pref, least;
} Heights;

static Heights measure_inner_h(const Layout *layout, Box *box, int inner)
{
    bool is_column = box->spec.flow == FLOW_COLUMN, does_wrap = !is_column && box->spec.wraps;
    int gaps = is_column ? layout_gaps(layout, box) : 0;
    Heights sum = {gaps, gaps}, tallest = {0};
    for (Box *child = layout_shown(box->first); child; child = layout_shown(child->next)) {
        sum.pref += child->pref_h;
        sum.least += child->least_h;
        tallest.pref = layout_most(tallest.pref, child->pref_h);
        tallest.least = layout_most(tallest.least, child->least_h);
    }
    if (does_wrap) {
        int height = layout_flow_rows(layout, box, inner, NULL);
        return (Heights){height, height};
    }
    return is_column ? sum : tallest;
}

static void measure_h(const Layout *layout, Box *box)
{
    Pads pads = layout_pads(layout, box);
    int inner = layout_most(0, box->rect.w - pads.left - pads.right);
    for (Box *child = layout_shown(box->first); child; child = layout_shown(child->next)) {
        measure_h(layout, child);
    }
    Heights own = measure_inner_h(layout, box, inner);
    if (box->leaf == LEAF_TEXT) {
        own.pref = own.least = texts_block(layout->texts, box->form, box->words, inner)->h;
    } else if (box->leaf == LEAF_MASK) {
        own.pref = own.least = box->mask.h;
    }
    box->content_h = own.pref;
    /* A chat takes the height it is given: its first lines are left out. */
    box->pref_h = outer_h(layout, box, box->spec.drops_first ? 0 : own.pref);
    bool gives_way = box->spec.drops_first || box->spec.scrolls || box->leaf == LEAF_PICTURE;
    box->least_h = gives_way ? 0 : outer_h(layout, box, own.least);
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
