/* A frame: what a screen declares in it, what can be pressed, and what is remembered from one frame
 * to the next.
 *
 * A screen is declared anew for every frame: ui_begin(), boxes, ui_end(). What it declared becomes
 * draw commands and one list of items; that list serves hit test, focus order, snapshots and the
 * layout checks. There are no callbacks. */
#pragma once

#include "aman/base/phrase.h"
#include "aman/session/session.h"
#include "aman/ui/box.h"
#include "aman/ui/cells.h"
#include "aman/ui/theme.h"

enum { ITEMS_MAX = 256, CMDS_MAX = 4096, SCROLLS_MAX = 8, LINKS_MAX = 16, TIGHTEST = 2 };
enum { FINGERS_MAX = 10 };

typedef uint64_t ItemId;

/* One thing on the screen that is text, picture or can be pressed. */
typedef struct {
    ItemId id;
    Role role;
    int shift_y;      /* how far down from its place it is drawn */
    const char *name; /* with `index` it makes the id */
    Rect rect;        /* in the window; for text the space it was given */
    Rect ink;         /* what the text really covers */
    Rect clip;        /* what of it can be seen */
    Corners corners;
    int edge;   /* pixels of its edge below */
    Rect panel; /* the nearest box around it that can be seen as one: text must stay inside */
    Str text;
    int size_px, lines;
    bool is_cut, is_selected, is_disabled, is_inert; /* inert: something lies over it */
    bool is_bar;                                     /* in the top bar: last in the order of Tab */
    bool is_more;  /* a further part of the item of this id: for the pointer, Tab passes over it */
    uint8_t layer; /* 0 the page, 1 what lies over it, … */
    bool is_scrolled; /* inside a region that scrolls */
    uint8_t group;
    char key;
    uint8_t drag, place; /* of a Press */
    uint16_t index;
    Intent on_press;
    Intent on_way[ARROW_COUNT];
} Item;

typedef enum { INPUT_TOUCH, INPUT_MOUSE, INPUT_KEYS } InputKind;

typedef struct {
    const char *name;
    int offset, content_h, view_h, below; /* pixels; below: blocks that are not fully seen */
    int drawn;                            /* the offset of the last frame, by which its items lie */
} ScrollState;

/* A finger, or the mouse with its button held: one that is down and whose press counts. */
typedef struct {
    int64_t id;
    bool is_down;
    bool is_dragging; /* it scrolls the page */
    uint32_t nth;     /* in the order in which they came down */
    ItemId pressed;   /* the item that it came down on; 0: none, or it moved too far */
    int press_x, press_y, drag_y;
} Finger;

/* What stays between frames. ui_forget() forgets everything. */
typedef struct {
    ItemId focus, hover;
    ItemId pressed; /* that is drawn as pressed: by one of the fingers */
    Finger fingers[FINGERS_MAX];
    uint32_t finger_count; /* that came down so far */
    bool shows_focus;
    bool has_remote;      /* Page Up, Page Down and the arrows turn pages: a presenter's remote */
    bool is_remote_first; /* here it leads no further back */
    InputKind input;
    ScrollState scrolls[SCROLLS_MAX];
    const char *top_scroll; /* the region that keys and fingers scroll: the last one declared */
    uint64_t page_ms;       /* when the page last changed */
    uint64_t shown_ms;      /* when its first frame was seen; before page_ms: not yet */
    uint64_t key_ms;        /* when the last key went down */
    uint64_t wheel_ms;      /* when the wheel last turned */
    bool is_wheel_old;      /* it turns since the page before */
    uint64_t answer_ms;     /* when an answer was last looked at; 0: not on this page */
    int page_direction;     /* 1 forward, -1 back, 0 no movement */
    ItemId held;            /* an item that follows a finger, which one, and how far */
    int64_t holder;
    int held_dx, held_dy;
    ItemId freed; /* the item that was let go last: it glides home from there */
    int freed_dx, freed_dy;
    uint64_t freed_ms;
    ItemId under_focus; /* of the page while something lies over it */
    Rect inside;        /* a press outside of it means `on_outside`, unless that is INTENT_NONE */
    Intent on_outside;
    /* The last frame's items, for input. */
    Item items[ITEMS_MAX];
    size_t item_count;
} UiMemory;

/* What a frame needs. Nothing in it is owned by it. */
typedef struct {
    Arena *arena; /* reset by the caller before each frame */
    Texts *texts;
    Pictures *pictures;
    UiMemory *memory;
    int window_w, window_h;
    Lang lang;
    Look look;
    uint64_t now_ms;
    bool is_still;         /* every movement at its end: snapshots */
    bool is_blank;         /* only laid out, never drawn: no letter or picture is made */
    bool is_looked_at;     /* nobody presses or scrolls in this window */
    bool has_one_language; /* none can be chosen */
    uint8_t tightness;     /* 0 to TIGHTEST: how much smaller it is, so that all of it fits */
} UiParams;

/* Words that can be looked up where a text marks them as bold; `index` makes the intent. */
typedef struct {
    Str words;
    uint16_t index;
} Lookup;

/* A part of marked words in the tree that is being declared. */
typedef struct {
    uint16_t item; /* its number in the list */
    Ink ink;       /* of the line below it */
} Link;

typedef struct {
    UiParams in;
    Theme theme;
    Metrics m;
    const TokenTopic *topic; /* colours of the page */
    Cmd *cmds;
    size_t cmd_count;
    Item *items;
    size_t item_count;
    Box *root, *open;
    const Lookup *lookups; /* NULL: nothing can be looked up here */
    size_t lookup_count;
    int looked_up; /* the index that is shown now, or -1 */
    Link links[LINKS_MAX];
    size_t link_count;
    Rect inside; /* as in UiMemory */
    Intent on_outside;
    size_t modal_from; /* items before this one are inert */
    uint8_t layer;
    uint64_t wake_ms; /* when the next frame is due although nothing happens; UINT64_MAX: never */
    Cue cue;          /* that begins with this frame, or began shortly before it, at cue_ms */
    uint64_t cue_ms;
    bool needs_again; /* a region began or stopped to scroll: declare the frame once more */
} Ui;

/* Starts a frame. */
void ui_frame(Ui *ui, const UiParams *params);

/* Ends it: the focus ring is drawn, items are remembered. */
void ui_frame_end(Ui *ui);

/* A box of its own that covers `where`; boxes until ui_tree_end() are its children. */
void ui_tree(Ui *ui, BoxSpec spec, Rect where);
void ui_tree_end(Ui *ui);
/* The height that the open tree would take in `w` real pixels, for what is placed by its size. */
int ui_tree_height(Ui *ui, int w);
/* Boxes between these two are measured and not shown: what fits is known before it is chosen. The
 * open tree waits meanwhile. Returns the height in `w` real pixels. */
typedef struct {
    Box *root, *open;
} Trial;
Trial ui_trial(Ui *ui);
int ui_trial_end(Ui *ui, Trial tree, int w);
/* Moves the open tree. */
void ui_tree_move(Ui *ui, Rect where);

/* What follows lies over what was declared so far, which can no longer be pressed. Draws the veil.
 */
void ui_modal(Ui *ui);
/* The same without a veil. */
void ui_over(Ui *ui);

/* What a press means that is neither on an item nor inside of `rect`. Until ui_over() or the end of
 * the frame. */
void ui_outside(Ui *ui, Rect rect, Intent on_press);

/* The first bold words of the next trees that say one of `lookups` are underlined and mean
 * INTENT_WORD; not inside of what can be pressed, not in a bar, not where a finger has no room.
 * `looked_up` is the index that is shown now, -1 for none. NULL ends it. `lookups` is borrowed
 * until then. */
void ui_lookups(Ui *ui, const Lookup *lookups, size_t count, int looked_up);
/* The item of the first part of these words, or NULL when no text of the frame has them. */
const Item *ui_link(const Ui *ui, uint16_t index);
/* The first item that looks a word up, or NULL. */
const Item *ui_first_link(const Ui *ui);

Box *ui_begin(Ui *ui, BoxSpec spec);
void ui_end(Ui *ui);

/* A key that means something here without anything to be seen or pointed at. Tab passes it over; of
 * ROLE_PRIMARY it is also what Enter means, where the page has no other way forward. */
void ui_shortcut(Ui *ui, char key, Role role, Intent on_press);

/* Leaves. `size` in reference pixels, 0 for the style's own. */
Box *ui_text(Ui *ui, TextStyle style, int size, Str words, uint32_t color);
Box *ui_title(Ui *ui, TextStyle style, int size, Str words, uint32_t color); /* balanced */
Box *ui_icon(Ui *ui, const char *name, int size, uint32_t color);
Box *ui_picture(Ui *ui, PictureKind kind, const char *folder, Str name, int w, int h);
Box *ui_space(Ui *ui, int w, int h);
Box *ui_grow(Ui *ui); /* takes what is left */

/* Helpers for specs. */
Ink ink(uint32_t color);
Ink ink_alpha(uint32_t color, int percent);
uint32_t ui_color(const Ui *ui, ColorRole role);
int ui_px(const Ui *ui, int reference);
/* A text of a pack, and the program's own words; these also with {0} and {1} filled in. */
Str ui_words(const Ui *ui, const Text *text);
Str ui_phrase(const Ui *ui, Phrase id);
Str ui_fill(const Ui *ui, Phrase id, Str first, Str second);
/* "3 questions": a word that has a form for each number, which is {0}. */
Str ui_count(const Ui *ui, Phrase id, uint32_t n);
/* "1.234"; and "2024", for what is no amount: a year, a line of a file. */
Str ui_number(const Ui *ui, uint32_t number);
Str ui_digits(const Ui *ui, uint32_t number);

/* State of what can be pressed, for its look. */
ItemId ui_id(const Ui *ui, const char *name, uint16_t index);
bool ui_is_pressed(const Ui *ui, const Press *press);
bool ui_is_hovered(const Ui *ui, const Press *press);

/* How far the finger has moved this item, in reference pixels; false when it does not hold it. An
 * item that was let go glides home and asks for its frames. */
bool ui_held(Ui *ui, const Press *press, int *dx, int *dy);

/* The DRAG_SORT item that follows the finger. */
typedef struct {
    uint8_t from, to; /* its place, and that where it would come to lie now */
    int h;            /* its height in reference pixels: so far the others make room */
} Sorting;
/* False when none is held. */
bool ui_sorting(const Ui *ui, Sorting *sorting);

/* Asks for another frame at `ms`. */
void ui_wake(Ui *ui, uint64_t ms);

/* Says that `cue` began at `ms`. It is said in every frame; whoever lets it sound does so once. */
void ui_hear(Ui *ui, Cue cue, uint64_t ms);

/* The state of a region that scrolls, from the last time it was laid out. NULL before. */
const ScrollState *ui_scroll(const Ui *ui, const char *name);
/* The region that scrolls now, when its content does not fit; NULL when there is none. */
ScrollState *ui_top_scroll(UiMemory *memory);
