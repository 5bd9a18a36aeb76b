/* Opening a window, the surface that is drawn into, and showing what changed of it. Events are in
 * window_events.c, places in window_place.c. */
#include "window_manager.h"
#include "window_own.h"

/* Each hint with its reason. */
static const struct {
    const char *name, *value;
} HINTS[] = {
    {SDL_HINT_FRAMEBUFFER_ACCELERATION,
     "0"},                              /* a GPU path costs 150 ms at start and gains nothing */
    {SDL_HINT_NO_SIGNAL_HANDLERS, "1"}, /* signals are the app's */
    {SDL_HINT_TOUCH_MOUSE_EVENTS, "0"}, /* else every touch counts twice */
    {SDL_HINT_MOUSE_TOUCH_EVENTS, "0"},
    {SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "0"},            /* a dark kiosk looks broken */
    {SDL_HINT_VIDEO_MINIMIZE_ON_FOCUS_LOSS, "0"},       /* nothing may uncover the desktop */
    {SDL_HINT_ALLOW_ALT_TAB_WHILE_GRABBED, "0"},        /* nor may a key */
    {SDL_HINT_QUIT_ON_LAST_WINDOW_CLOSE, "0"},          /* what is left is a lost display */
    {SDL_HINT_VIDEO_X11_NET_WM_BYPASS_COMPOSITOR, "0"}, /* no flicker of the desktop at start */
};

static bool open_video(const char **problem)
{
    for (size_t i = 0; i < sizeof HINTS / sizeof *HINTS; i++) {
        SDL_SetHint(HINTS[i].name, HINTS[i].value);
    }
    if (SDL_InitSubSystem(SDL_INIT_VIDEO) == 0) {
        const char *driver = SDL_GetCurrentVideoDriver();
        if (driver && SDL_strcmp(driver, "offscreen") == 0 && !SDL_GetHint(SDL_HINT_VIDEODRIVER)) {
            /* SDL's last resort draws where nobody looks. */
            SDL_QuitSubSystem(SDL_INIT_VIDEO);
            *problem = "neither X11 nor Wayland answers";
            return false;
        }
        if (driver && SDL_strcmp(driver, "wayland") == 0) {
            /* There SDL has no pixels of its own: it draws them by way of OpenGL. */
            SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "1");
        }
        SDL_StopTextInput(); /* no text is typed anywhere */
        window_manager_begin();
        return true;
    }
    *problem = SDL_GetError();
    return false;
}

/* On `display`, from 0; `bounds` of a window that is not full screen: where, and its size. */
static SDL_Window *make_window(const char *title, int display, bool is_full, SDL_Rect bounds)
{
    if (is_full && SDL_GetDisplayBounds(display, &bounds) != 0) {
        return NULL;
    }
    uint32_t flags = is_full ? SDL_WINDOW_BORDERLESS | SDL_WINDOW_HIDDEN : SDL_WINDOW_RESIZABLE;
    SDL_Window *window = SDL_CreateWindow(title, bounds.x, bounds.y, bounds.w, bounds.h,
                                          flags | SDL_WINDOW_ALLOW_HIGHDPI);
    if (!window || !is_full) {
        return window;
    }
    if (window_manager_runs(window)) {
        SDL_ShowWindow(window);
        SDL_SetWindowFullscreen(window, SDL_WINDOW_FULLSCREEN_DESKTOP);
    } else {
        window_manager_bypass(window);
        SDL_ShowWindow(window);
    }
    window_manager_watch(window);
    return window;
}

static SDL_Window *make_first(const WindowParams *params, int display)
{
    int count = SDL_GetNumVideoDisplays();
    if (display >= count) {
        SDL_SetError("the number must be from 1 to %d on this machine", count);
        return NULL;
    }
    int centre = (int)SDL_WINDOWPOS_CENTERED_DISPLAY((unsigned)display);
    return make_window(params->title, display, params->w == 0,
                       (SDL_Rect){centre, centre, params->w, params->h});
}

/* The keyboard of a full screen is its own. A window among others leaves it to them. */
static void hold(Window *window)
{
    if (window->is_full) {
        SDL_SetWindowKeyboardGrab(window->window, SDL_TRUE);
        window->is_held = window_manager_hold(window->window);
    }
}

Window *window_open(const WindowParams *params, const char **problem)
{
    *problem = NULL;
    if (!open_video(problem)) {
        return NULL;
    }
    Window *window = SDL_calloc(1, sizeof *window);
    if (window) {
        window->is_full = params->w == 0;
        window->window = make_first(params, params->display > 0 ? params->display - 1 : 0);
        window->wake_type = SDL_RegisterEvents(2);
        window->end_type = window->wake_type + 1;
        window->is_new = true;
    }
    if (!window || !window->window || !SDL_GetWindowSurface(window->window)) {
        *problem = SDL_GetError(); /* there is no window, or it has no pixels */
        SDL_free(window);
        SDL_QuitSubSystem(SDL_INIT_VIDEO);
        return NULL;
    }
    place_remember(window->window, &window->home);
    SDL_ShowCursor(SDL_DISABLE);
    hold(window);
    return window;
}

/* To the right of the first window, as far as the display has room. */
static SDL_Rect to_the_right(SDL_Window *first, const WindowParams *params)
{
    SDL_Rect display = {0, 0, 0, 0}, where = {0, 0, params->w, params->h};
    int w, most;
    SDL_GetDisplayBounds(SDL_GetWindowDisplayIndex(first), &display);
    SDL_GetWindowPosition(first, &where.x, &where.y);
    SDL_GetWindowSize(first, &w, NULL);
    most = display.x + display.w - where.w;
    where.x = where.x + w < most ? where.x + w : most;
    most = display.y + display.h - where.h;
    where.y = where.y < most ? where.y : most;
    return where;
}

Window *window_open_beside(Window *first, const WindowParams *params)
{
    bool is_full = params->w == 0;
    int display = is_full ? place_beside(first->window) : 0;
    Window *beside =
        display < 0 || first->home.is_away || first->beside ? NULL : SDL_calloc(1, sizeof *beside);
    if (!beside) {
        return NULL;
    }
    SDL_Rect where = is_full ? (SDL_Rect){0} : to_the_right(first->window, params);
    beside->window = make_window(params->title, display, is_full, where);
    if (!beside->window) {
        SDL_free(beside);
        return NULL;
    }
    beside->is_full = is_full;
    beside->is_new = true;
    beside->first = first;
    first->beside = beside;
    /* A new window takes the keys; the remote belongs to the first one. */
    SDL_RaiseWindow(first->window);
    SDL_SetWindowInputFocus(first->window);
    return beside;
}

bool window_is_apart(const Window *beside)
{
    const Window *first = beside->first;
    return !beside->is_full ||
           (!first->home.is_away && place_are_apart(first->window, beside->window));
}

void window_close(Window *window)
{
    if (!window) {
        return;
    }
    Window *first = window->first;
    SDL_FreeSurface(window->shadow);
    SDL_DestroyWindow(window->window);
    SDL_free(window);
    if (first) {
        /* Without a window manager nobody gives the keys back. */
        first->beside = NULL;
        SDL_SetWindowInputFocus(first->window);
        return;
    }
    SDL_QuitSubSystem(SDL_INIT_VIDEO);
    SDL_Quit();
}

/* The shadow surface, for screens of 16 or 24 bits. */
static SDL_Surface *shadow_for(Window *window, const SDL_Surface *surface)
{
    if (window->shadow && (window->shadow->w != surface->w || window->shadow->h != surface->h)) {
        SDL_FreeSurface(window->shadow);
        window->shadow = NULL;
    }
    if (!window->shadow) {
        window->shadow =
            SDL_CreateRGBSurfaceWithFormat(0, surface->w, surface->h, 32, SDL_PIXELFORMAT_RGB888);
        window->is_new = true;
    }
    return window->shadow;
}

bool window_canvas(Window *window, CornerTables *corners, Canvas *canvas, bool *is_new)
{
    SDL_Surface *surface = SDL_GetWindowSurface(window->window);
    if (!surface || surface->w < 1 || surface->h < 1) {
        return false;
    }
    bool is_32 = surface->format->format == SDL_PIXELFORMAT_RGB888 ||
                 surface->format->format == SDL_PIXELFORMAT_ARGB8888;
    SDL_Surface *target = is_32 ? surface : shadow_for(window, surface);
    if (!target) {
        return false;
    }
    if (surface->w != window->w || surface->h != window->h) {
        window->w = surface->w;
        window->h = surface->h;
        window->is_new = true;
    }
    *canvas = (Canvas){target->pixels, target->w, target->h, target->pitch / (int)sizeof(uint32_t),
                       corners};
    *is_new = window->is_new;
    window->is_new = false;
    return true;
}

void window_show(Window *window, const Rect *rects, size_t count)
{
    SDL_Rect shown[64];
    size_t most = sizeof shown / sizeof *shown;
    SDL_Surface *surface = SDL_GetWindowSurface(window->window);
    count = count < most ? count : most;
    for (size_t i = 0; i < count; i++) {
        shown[i] = (SDL_Rect){rects[i].x, rects[i].y, rects[i].w, rects[i].h};
        if (window->shadow && surface) {
            SDL_BlitSurface(window->shadow, &shown[i], surface,
                            &(SDL_Rect){shown[i].x, shown[i].y, 0, 0});
        }
    }
    if (count > 0) {
        SDL_UpdateWindowSurfaceRects(window->window, shown, (int)count);
    }
}

WindowEvent window_wait(Window *window, int timeout_ms)
{
    enum { HOLD_MS = 100 }; /* not at once: two that want the same would fight for ever */
    SDL_Event event;
    bool must_hold = window->is_full && !window->is_held;
    if (must_hold && (timeout_ms < 0 || timeout_ms > HOLD_MS)) {
        timeout_ms = HOLD_MS;
    }
    int got = timeout_ms < 0 ? SDL_WaitEvent(&event) : SDL_WaitEventTimeout(&event, timeout_ms);
    if (!got && must_hold) {
        hold(window);
    }
    return got ? window_event(window, &event) : (WindowEvent){.kind = EVENT_NONE};
}

uint32_t window_wake_type(const Window *window)
{
    return window->wake_type;
}

void window_wake(Window *window)
{
    SDL_PushEvent(&(SDL_Event){.type = window->wake_type});
}

void window_end(Window *window)
{
    SDL_PushEvent(&(SDL_Event){.type = window->end_type});
}
