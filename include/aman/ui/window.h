/* The window: full screen or of a given size, its pixels, and events turned into input; and a
 * second one beside it, that is only looked at. The only part that knows SDL's video; every hint
 * has its reason beside it. */
#pragma once

#include "aman/ui/canvas.h"
#include "aman/ui/input.h"

typedef struct Window Window;

typedef struct {
    const char *title;
    int w, h;    /* of a window; 0: full screen */
    int display; /* on which one, from 1; 0: the first */
} WindowParams;

/* NULL, and why in `*problem` (borrowed until the next SDL call), without such a display. */
AMAN_CHECK Window *window_open(const WindowParams *params, const char **problem);
/* The first window is closed last: it ends SDL. */
void window_close(Window *window);

/* A second window: of the size in `params`, or over the whole of a display that shows nothing of
 * `first`, which stays as it is and keeps the keyboard. One at a time. NULL when there is no such
 * display (params->display is not read), while the display of `first` is unplugged, or without
 * memory. A key pressed in it is a key of `first`; a pointer over it is ignored. */
AMAN_CHECK Window *window_open_beside(Window *first, const WindowParams *params);

/* After EVENT_DISPLAYS: true while the second window still stands where only its own reader looks,
 * false when it must be closed. */
AMAN_CHECK bool window_is_apart(const Window *beside);

/* The pixels to draw in, of the window's present size. False when there are none right now
 * (unplugged screen). `*is_new` is true when their content is lost: draw everything. */
AMAN_CHECK bool window_canvas(Window *window, CornerTables *corners, Canvas *canvas, bool *is_new);

/* Shows these rectangles of the canvas. */
void window_show(Window *window, const Rect *rects, size_t count);

typedef enum {
    EVENT_NONE,         /* the time ran out */
    EVENT_IGNORED,      /* a pointer over the window that is only looked at */
    EVENT_POINTER,      /* pointer, finger, x, y in pixels */
    EVENT_WHEEL,        /* x, y, steps */
    EVENT_KEY,          /* key, letter, place, is_repeat */
    EVENT_EXIT_KEYS,    /* the staff's keys: is_down */
    EVENT_REDRAW,       /* a window is shown again, resized: draw everything */
    EVENT_CLOSE,        /* the window's close button */
    EVENT_CLOSE_BESIDE, /* that of the second window */
    EVENT_DISPLAYS,     /* a display came or went, or the second window was moved */
    EVENT_WOKEN,        /* window_wake_type() */
    EVENT_END,          /* window_end() was called, or the display is lost */
} EventKind;

typedef struct {
    EventKind kind;
    InputKind input;
    PointerKind pointer;
    int64_t finger; /* which one; MOUSE_ID */
    KeyKind key;
    char letter, place; /* see ui_letter() */
    int x, y, steps;
    bool is_down, is_repeat; /* is_repeat: of a key that is held */
} WindowEvent;

/* Waits until something happens, at most `timeout_ms` (negative: for ever), without waking in
 * between. */
WindowEvent window_wait(Window *window, int timeout_ms);

/* The SDL event type that wakes window_wait() with EVENT_WOKEN, for threads. */
uint32_t window_wake_type(const Window *window);

/* Ends window_wait() with EVENT_WOKEN, from any thread. */
void window_wake(Window *window);

/* Ends window_wait() with EVENT_END, from any thread. */
void window_end(Window *window);
