/* With a window manager full-screen desktop works; without one it waits 100 ms for an answer that
 * never comes, and a window of the display's size that no manager may touch is the same to look
 * at. Shortcuts of a desktop (Alt+Tab, the Windows key) reach its manager only as long as nobody
 * else has the keyboard: a window in full screen takes it, and takes it back. */
#include "window_manager.h"

#include <SDL_events.h>
#include <SDL_log.h>
#include <SDL_syswm.h>

#include <X11/Xlib.h>

enum { FROM_USER = 2, STATE_ADD = 1 };

/* The display of a window that X shows; NULL on any other. */
static Display *display_of(SDL_Window *window, XID *id)
{
    SDL_SysWMinfo info;
    SDL_VERSION(&info.version);
    if (!SDL_GetWindowWMInfo(window, &info) || info.subsystem != SDL_SYSWM_X11) {
        return NULL;
    }
    *id = info.info.x11.window;
    return info.info.x11.display;
}

bool window_manager_runs(SDL_Window *window)
{
    XID id;
    Display *display = display_of(window, &id);
    if (!display) {
        return true;
    }
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

void window_manager_bypass(SDL_Window *window)
{
    XID id;
    Display *display = display_of(window, &id);
    if (display) {
        XSetWindowAttributes own = {.override_redirect = True};
        XChangeWindowAttributes(display, id, CWOverrideRedirect, &own);
    }
}

/* A request to the manager, if there is one. */
static void tell_manager(Display *display, XID id, const char *what, long first, long second)
{
    XEvent event = {.xclient = {.type = ClientMessage,
                                .window = id,
                                .message_type = XInternAtom(display, what, False),
                                .format = 32,
                                .data.l = {first, second}}};
    XSendEvent(display, DefaultRootWindow(display), False,
               SubstructureNotifyMask | SubstructureRedirectMask, &event);
}

/* Of all that X says only this becomes an event. */
static int pass(void *nothing, SDL_Event *event)
{
    (void)nothing;
    if (event->type != SDL_SYSWMEVENT) {
        return 1;
    }
    int type = event->syswm.msg->msg.x11.event.type;
    return type == FocusOut || type == VisibilityNotify || type == UnmapNotify;
}

void window_manager_watch(SDL_Window *window)
{
    XID id;
    XWindowAttributes have;
    Display *display = display_of(window, &id);
    if (!display || !XGetWindowAttributes(display, id, &have)) {
        return;
    }
    enum { ALL_DESKTOPS = 0xFFFFFFFF };
    tell_manager(display, id, "_NET_WM_DESKTOP", (long)ALL_DESKTOPS, FROM_USER);
    tell_manager(display, id, "_NET_WM_STATE", STATE_ADD,
                 (long)XInternAtom(display, "_NET_WM_STATE_ABOVE", False));
    XSelectInput(display, id, have.your_event_mask | VisibilityChangeMask);
}

bool window_manager_disturbs(SDL_Window *window, const SDL_Event *event)
{
    XID id;
    if (event->type != SDL_SYSWMEVENT || !display_of(window, &id)) {
        return false;
    }
    const XEvent *said = &event->syswm.msg->msg.x11.event;
    if (said->xany.window != id) {
        return false;
    }
    switch (said->type) {
    case FocusOut:
        return said->xfocus.detail != NotifyInferior && said->xfocus.detail != NotifyPointer;
    case VisibilityNotify:
        return said->xvisibility.state != VisibilityUnobscured;
    default:
        return said->type == UnmapNotify;
    }
}

bool window_manager_hold(SDL_Window *window)
{
    XID id;
    XWindowAttributes have;
    Display *display = display_of(window, &id);
    if (!display) {
        return true;
    }
    XMapRaised(display, id);
    tell_manager(display, id, "_NET_ACTIVE_WINDOW", FROM_USER, CurrentTime);
    if (!XGetWindowAttributes(display, id, &have) || have.map_state != IsViewable) {
        return false;
    }
    XSetInputFocus(display, id, RevertToParent, CurrentTime);
    return XGrabKeyboard(display, id, True, GrabModeAsync, GrabModeAsync, CurrentTime) ==
           GrabSuccess;
}

/* SDL wakes itself by a message to the newest window, over a connection of its own: when that
 * window is closed in the same moment the server finds none, which harms nobody. A window that is
 * hidden while it asks for the keyboard asks again. */
static int tell_error(Display *display, XErrorEvent *error)
{
    enum { SET_INPUT_FOCUS = 42 };
    char text[128];
    bool is_late = error->error_code == BadMatch && error->request_code == SET_INPUT_FOCUS;
    if (error->error_code != BadWindow && !is_late) {
        XGetErrorText(display, error->error_code, text, sizeof text);
        SDL_LogWarn(SDL_LOG_CATEGORY_VIDEO, "X: %s (request %d)", text, error->request_code);
    }
    return 0;
}

void window_manager_begin(void)
{
    XSetErrorHandler(tell_error);
    /* Once, and early: it throws away what waits. */
    SDL_SetEventFilter(pass, NULL);
    SDL_EventState(SDL_SYSWMEVENT, SDL_ENABLE);
}
