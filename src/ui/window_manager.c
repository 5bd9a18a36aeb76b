/* With a window manager full-screen desktop works; without one it waits 100 ms for an answer that
 * never comes, and a borderless window of the display's size is the same to look at. */
#include "window_manager.h"

#include <SDL_log.h>
#include <SDL_syswm.h>

#include <X11/Xlib.h>

bool window_manager_runs(SDL_Window *window)
{
    SDL_SysWMinfo info;
    SDL_VERSION(&info.version);
    if (!SDL_GetWindowWMInfo(window, &info) || info.subsystem != SDL_SYSWM_X11) {
        return true;
    }
    Display *display = info.info.x11.display;
    Atom property = XInternAtom(display, "_NET_SUPPORTING_WM_CHECK", True), type = None;
    if (property == None) {
        return false;
    }
    int format = 0;
    unsigned long count = 0, after = 0;
    unsigned char *data = NULL;
    int got = XGetWindowProperty(display, DefaultRootWindow(display), property, 0, 1, False,
                                 AnyPropertyType, &type, &format, &count, &after, &data);
    if (data) {
        XFree(data);
    }
    return got == Success && type != None && count > 0;
}

/* SDL wakes itself by a message to the newest window, over a connection of its own: when that
 * window is closed in the same moment the server finds none, which harms nobody. */
static int tell_error(Display *display, XErrorEvent *error)
{
    char text[128];
    if (error->error_code != BadWindow) {
        XGetErrorText(display, error->error_code, text, sizeof text);
        SDL_LogWarn(SDL_LOG_CATEGORY_VIDEO, "X: %s (request %d)", text, error->request_code);
    }
    return 0;
}

void window_manager_survive_errors(void)
{
    XSetErrorHandler(tell_error);
}
