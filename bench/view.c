/* The screen as the probe sees it. Reading all of 1920x1080 takes longer than the changes that are
 * to be timed, so twelve columns are read, four pixels wide: rows of text, buttons and pictures all
 * cross at least one of them. The server copies them side by side into shared memory. */
#include "view.h"

#include <X11/extensions/XTest.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/shm.h>

#include <stdint.h>

enum {
    COLUMN_WIDTH_PX = 4,
    POINTED = VIEW_COLUMNS, /* index of the column that moves with the pointer */
    WIDTH_PX = COLUMN_WIDTH_PX * (VIEW_COLUMNS + 1),
    PIXEL_BYTES = 4
};

/* A window can go away between the question and the request; the default handler would exit. */
static int on_error(Display *display, XErrorEvent *error)
{
    (void)display;
    fprintf(stderr, "bench_probe: X error %d for request %d\n", error->error_code,
            error->request_code);
    return 0;
}

static bool has_extensions(Display *display)
{
    int major, minor, event, error;
    Bool has_pixmaps = False;
    return XShmQueryVersion(display, &major, &minor, &has_pixmaps) && has_pixmaps &&
           XShmPixmapFormat(display) == ZPixmap &&
           XTestQueryExtension(display, &event, &error, &major, &minor) &&
           DefaultDepth(display, DefaultScreen(display)) == 24;
}

static bool open_memory(View *view)
{
    view->size_bytes = (size_t)WIDTH_PX * PIXEL_BYTES * (size_t)view->height_px;
    view->seen = calloc(1, view->size_bytes);
    view->memory.shmid = shmget(IPC_PRIVATE, view->size_bytes, IPC_CREAT | 0600);
    if (!view->seen || view->memory.shmid < 0) {
        return false;
    }
    void *shared = shmat(view->memory.shmid, NULL, 0);
    bool is_mapped = (intptr_t)shared != -1;
    view->memory.shmaddr = is_mapped ? shared : NULL;
    bool is_attached = is_mapped && XShmAttach(view->display, &view->memory);
    XSync(view->display, False);
    shmctl(view->memory.shmid, IPC_RMID, NULL); /* it goes with its last user */
    return is_attached;
}

static void open_columns(View *view)
{
    Window root = DefaultRootWindow(view->display);
    view->columns = XShmCreatePixmap(view->display, root, view->memory.shmaddr, &view->memory,
                                     WIDTH_PX, (unsigned)view->height_px, 24);
    XGCValues values = {.subwindow_mode = IncludeInferiors, .graphics_exposures = False};
    view->copier = XCreateGC(view->display, root, GCSubwindowMode | GCGraphicsExposures, &values);
    int width_px = DisplayWidth(view->display, DefaultScreen(view->display));
    for (int i = 0; i < VIEW_COLUMNS; i++) {
        view->column_x[i] = width_px * (2 * i + 1) / (2 * VIEW_COLUMNS);
    }
    view->column_x[POINTED] = width_px / 2;
}

bool view_open(View *view)
{
    *view = (View){0};
    view->display = XOpenDisplay(NULL);
    if (!view->display) {
        fprintf(stderr, "bench_probe: no X display (DISPLAY)\n");
        return false;
    }
    XSetErrorHandler(on_error);
    view->height_px = DisplayHeight(view->display, DefaultScreen(view->display));
    if (!has_extensions(view->display) || !open_memory(view)) {
        fprintf(stderr, "bench_probe: needs a local X server of depth 24 with XTEST and MIT-SHM\n");
        view_close(view);
        return false;
    }
    open_columns(view);
    view_has_changed(view);
    return true;
}

void view_close(View *view)
{
    if (view->copier) {
        XFreeGC(view->display, view->copier);
        XFreePixmap(view->display, view->columns);
    }
    if (view->memory.shmaddr) {
        XShmDetach(view->display, &view->memory);
        shmdt(view->memory.shmaddr);
    }
    free(view->seen);
    if (view->display) {
        XCloseDisplay(view->display);
    }
    *view = (View){0};
}

bool view_has_changed(View *view)
{
    Window root = DefaultRootWindow(view->display);
    for (int i = 0; i <= VIEW_COLUMNS; i++) {
        XCopyArea(view->display, root, view->columns, view->copier, view->column_x[i], 0,
                  COLUMN_WIDTH_PX, (unsigned)view->height_px, i * COLUMN_WIDTH_PX, 0);
    }
    XSync(view->display, False);
    if (memcmp(view->seen, view->memory.shmaddr, view->size_bytes) == 0) {
        return false;
    }
    memcpy(view->seen, view->memory.shmaddr, view->size_bytes);
    return true;
}

bool view_has_content(const View *view)
{
    for (size_t at = PIXEL_BYTES; at < view->size_bytes; at += PIXEL_BYTES) {
        if (memcmp(view->seen, view->seen + at, 3) != 0) { /* the fourth byte is no colour */
            return true;
        }
    }
    return false;
}

void view_focus_window(View *view)
{
    Display *display = view->display;
    Window root, parent;
    Window *children = NULL;
    unsigned count = 0;
    if (!XQueryTree(display, DefaultRootWindow(display), &root, &parent, &children, &count)) {
        return;
    }
    while (count > 0) {
        XWindowAttributes look;
        count--;
        if (XGetWindowAttributes(display, children[count], &look) && look.map_state == IsViewable &&
            look.class == InputOutput) {
            XSetInputFocus(display, children[count], RevertToPointerRoot, CurrentTime);
            break;
        }
    }
    XFree(children);
    XSync(display, False);
}

void view_point_at(View *view, int x_px, int y_px)
{
    int number = DefaultScreen(view->display);
    int last_px = DisplayWidth(view->display, number) - COLUMN_WIDTH_PX;
    view->column_x[POINTED] = x_px < 0 ? 0 : x_px > last_px ? last_px : x_px;
    XTestFakeMotionEvent(view->display, number, x_px, y_px, CurrentTime);
    XFlush(view->display);
}

void view_click(View *view)
{
    XTestFakeButtonEvent(view->display, Button1, True, CurrentTime);
    XTestFakeButtonEvent(view->display, Button1, False, CurrentTime);
    XFlush(view->display);
}

bool view_press_key(View *view, const char *name)
{
    KeySym symbol = XStringToKeysym(name);
    KeyCode code = symbol == NoSymbol ? 0 : XKeysymToKeycode(view->display, symbol);
    if (code == 0) {
        return false;
    }
    XTestFakeKeyEvent(view->display, code, True, CurrentTime);
    XTestFakeKeyEvent(view->display, code, False, CurrentTime);
    XFlush(view->display);
    return true;
}
