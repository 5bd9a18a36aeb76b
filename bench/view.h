/* The screen as the probe sees it: some columns of pixels, read back from the X server. */
#pragma once

#include <X11/Xlib.h>
#include <X11/extensions/XShm.h>
#include <stdbool.h>

#include <stddef.h>

enum { VIEW_COLUMNS = 12 };

/* Storage is the caller's, the fields are the module's. */
typedef struct {
    Display *display;
    XShmSegmentInfo memory; /* what the server copies into */
    Pixmap columns;
    GC copier;
    char *seen; /* the last look */
    size_t size_bytes;
    int column_x[VIEW_COLUMNS + 1]; /* the last one moves with the pointer */
    int height_px;
} View;

/* Connects to the display named by DISPLAY and takes a first look. On failure writes a line to
 * stderr and returns false; `view` is then closed. */
bool view_open(View *view);
void view_close(View *view);

/* True when a pixel of the columns differs from the last look. One exchange with the server. */
bool view_has_changed(View *view);

/* True when the columns, as last seen, are not all of one colour. */
bool view_has_content(const View *view);

/* Gives the keyboard to the topmost window, as a window manager would. */
void view_focus_window(View *view);

/* Moves the pointer, and the last column with it. */
void view_point_at(View *view, int x_px, int y_px);

/* Presses and releases the first mouse button without a pause between. */
void view_click(View *view);

/* Presses and releases the key with this X keysym name ("Return", "1"). False when there is no such
 * key. */
bool view_press_key(View *view, const char *name);
