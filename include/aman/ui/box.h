/* The box model: what a screen declares. Lengths are reference pixels (1920x1080 or 1080x1920); the
 * layout makes real ones of them. A box flows its children in a column, a row or on top of each
 * other; sizes fit the content, are fixed, or grow into what is left. */
#pragma once

#include "aman/activities/activity.h"
#include "aman/ui/pictures.h"
#include "aman/ui/texts.h"

typedef enum { FLOW_COLUMN, FLOW_ROW, FLOW_STACK } Flow;

/* Across the flow. */
typedef enum { ALIGN_FILL, ALIGN_START, ALIGN_CENTER, ALIGN_END } Align;

/* Along the flow, when there is space left. */
typedef enum { PACK_START, PACK_CENTER, PACK_END, PACK_BETWEEN } Justify;

/* Which corner is the tight one of a bubble; or which two are square or cut off. */
typedef enum {
    TIGHT_NONE,
    TIGHT_BOTTOM_LEFT,
    TIGHT_BOTTOM_RIGHT,
    TIGHT_BOTTOM, /* both bottom corners square: sheets */
    TIGHT_TOP,    /* both top corners square */
    TIGHT_LEFT,   /* both left corners: bars of a chart */
} Tight;

typedef enum {
    ROLE_NONE,
    ROLE_TEXT,
    ROLE_BUTTON,
    ROLE_PRIMARY, /* the way forward: at most one on a page */
    ROLE_OPTION,
    ROLE_HELP,
    ROLE_PICTURE,
} Role;

/* What a finger may do with an item besides pressing it. */
typedef enum {
    DRAG_NONE,
    DRAG_SWIPE, /* to the left or right: `on_way` */
    DRAG_SORT,  /* among the other DRAG_SORT items: INTENT_MOVE from `place` to theirs */
} DragKind;

typedef enum { ARROW_LEFT, ARROW_RIGHT, ARROW_UP, ARROW_DOWN, ARROW_COUNT } Arrow;

/* What can be pressed, and what a press means. */
typedef struct {
    Role role;
    const char *name; /* with `index` it makes the id; stays the same over redraw and language */
    uint16_t index;
    Str label; /* spoken name, when the box's own texts do not say it */
    Intent on_press;
    char key; /* a..z, 0..9, "." or 0 */
    bool is_selected, is_disabled;
    uint8_t group; /* arrow keys move inside a group; 0 = none */
    uint8_t drag;  /* a DragKind */
    uint8_t place; /* of a DRAG_SORT item */
    /* Arrow keys while it is focused; for DRAG_SWIPE always, and swiping. INTENT_NONE: as usual. */
    Intent on_way[ARROW_COUNT];
} Press;

typedef struct {
    Flow flow;
    Align align;
    Justify justify;
    int w, h, min_w, min_h, max_w; /* 0 = not set */
    uint8_t grow_w, grow_h;        /* weights */
    int pad, pad_x, pad_y, pad_left, pad_top, pad_right, pad_bottom, gap;
    int shift_x, shift_y; /* moves what is drawn, not the layout */
    int sinks;            /* pressed: this far down into its edge */
    bool wraps;           /* rows: go on in a new line */
    bool drops_first;     /* columns: what does not fit is left out from the top, for chats */
    uint8_t gives_way;    /* in rows without room: left out, the highest first */
    bool folds;           /* rows: without room for the longest words they stand as a column */
    bool is_whole;        /* its words stay on one line */
    bool is_lifted;       /* drawn after the boxes beside it */
    bool is_bar;          /* the top bar: its items come last in the order of Tab */
    bool is_touch;        /* never smaller than a finger needs */
    const char *scrolls;  /* name of a region that scrolls when its content is taller */
    Ink fill, outline, edge;
    int outline_w, edge_h, radius, tight_radius;
    Tight tight;
    bool has_kawung;    /* the kawung grid over its fill */
    uint8_t shadow;     /* 0, 2 or 3 */
    uint8_t alpha_less; /* 255 - alpha of all of it, for fades */
    Press press;
} BoxSpec;

typedef enum { LEAF_NONE, LEAF_TEXT, LEAF_ICON, LEAF_PICTURE, LEAF_MASK } Leaf;

typedef struct Box {
    BoxSpec spec;
    struct Box *parent, *first, *last, *next;
    uint8_t leaf; /* a Leaf */
    TextForm form;
    Str words;
    Ink ink;
    PictureKind picture_kind;
    const char *picture_folder;
    Mask mask;
    uint64_t mask_serial;
    Align picture_x, picture_y;  /* where a picture that is smaller than its box stands */
    int content_h;               /* of a region that scrolls */
    int pref_w, least_w, pref_h; /* real pixels, from measuring */
    int least_h;                 /* the same without pictures and what scrolls or may be left out */
    Rect rect;                   /* real pixels, from placing */
    bool is_dropped;             /* by drops_first or gives_way */
    bool is_at_least;            /* its share of a row would be less than least_w */
} Box;
