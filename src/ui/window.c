#include "aman/ui/window.h"

#include "window_manager.h"

#include <SDL.h>

struct Window {
    SDL_Window *window;
    SDL_Surface *shadow; /* when the screen's own pixels are not 32 bits */
    uint32_t wake_type, end_type;
    int w, h;
    bool is_full, is_new, is_exit_held;
};

/* Each hint with its reason. */
static const struct {
    const char *name, *value;
} HINTS[] = {
    {SDL_HINT_FRAMEBUFFER_ACCELERATION,
     "0"},                              /* a GPU path costs 150 ms at start and gains nothing */
    {SDL_HINT_NO_SIGNAL_HANDLERS, "1"}, /* signals are the app's */
    {SDL_HINT_TOUCH_MOUSE_EVENTS, "0"}, /* else every touch counts twice */
    {SDL_HINT_MOUSE_TOUCH_EVENTS, "0"},
    {SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "0"},      /* a dark kiosk looks broken */
    {SDL_HINT_VIDEO_MINIMIZE_ON_FOCUS_LOSS, "0"}, /* nothing may uncover the desktop */
    {SDL_HINT_GRAB_KEYBOARD, "1"},
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
        SDL_StopTextInput(); /* no text is typed anywhere */
        return true;
    }
    *problem = SDL_GetError();
    return false;
}

static SDL_Window *make_window(const WindowParams *params, bool is_full)
{
    SDL_Rect bounds = {0, 0, params->w, params->h};
    if (is_full && SDL_GetDisplayBounds(0, &bounds) != 0) {
        return NULL;
    }
    uint32_t flags = is_full ? SDL_WINDOW_BORDERLESS : SDL_WINDOW_RESIZABLE;
    int x = is_full ? bounds.x : (int)SDL_WINDOWPOS_CENTERED,
        y = is_full ? bounds.y : (int)SDL_WINDOWPOS_CENTERED;
    return SDL_CreateWindow(params->title, x, y, bounds.w, bounds.h,
                            flags | SDL_WINDOW_ALLOW_HIGHDPI);
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
        window->window = make_window(params, window->is_full);
        window->wake_type = SDL_RegisterEvents(2);
        window->end_type = window->wake_type + 1;
        window->is_new = true;
    }
    if (!window || !window->window) {
        *problem = SDL_GetError();
        SDL_free(window);
        SDL_QuitSubSystem(SDL_INIT_VIDEO);
        return NULL;
    }
    if (window->is_full && window_manager_runs(window->window)) {
        SDL_SetWindowFullscreen(window->window, SDL_WINDOW_FULLSCREEN_DESKTOP);
    }
    return window;
}

void window_close(Window *window)
{
    if (!window) {
        return;
    }
    SDL_FreeSurface(window->shadow);
    SDL_DestroyWindow(window->window);
    SDL_free(window);
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

static KeyKind key_kind(const SDL_Keysym *key)
{
    bool is_shifted = key->mod & KMOD_SHIFT;
    switch (key->sym) {
    case SDLK_RETURN:
    case SDLK_KP_ENTER:
        return KEY_ENTER;
    case SDLK_SPACE:
        return KEY_SPACE;
    case SDLK_TAB:
        return is_shifted ? KEY_TAB_BACK : KEY_TAB;
    case SDLK_UP:
        return KEY_UP;
    case SDLK_DOWN:
        return KEY_DOWN;
    case SDLK_LEFT:
        return KEY_LEFT;
    case SDLK_RIGHT:
        return KEY_RIGHT;
    case SDLK_BACKSPACE:
        return KEY_BACKSPACE;
    case SDLK_ESCAPE:
        return KEY_ESCAPE;
    case SDLK_F1:
        return KEY_HELP;
    case SDLK_F2:
        return KEY_STAFF;
    case SDLK_PAGEUP:
        return KEY_PAGE_UP;
    case SDLK_PAGEDOWN:
        return KEY_PAGE_DOWN;
    default:
        break;
    }
    bool is_letter = (key->sym >= 'a' && key->sym <= 'z') || (key->sym >= '0' && key->sym <= '9') ||
                     key->sym == SDLK_PERIOD;
    return is_letter ? KEY_LETTER : KEY_OTHER;
}

static WindowEvent key_event(Window *window, const SDL_KeyboardEvent *key)
{
    WindowEvent event = {
        .kind = EVENT_NONE, .input = INPUT_KEYS, .is_down = key->type == SDL_KEYDOWN};
    bool are_exit_keys =
        key->keysym.sym == SDLK_q && key->keysym.mod & KMOD_CTRL && key->keysym.mod & KMOD_SHIFT;
    bool is_release = window->is_exit_held && !event.is_down;
    if (are_exit_keys || is_release) {
        event.kind = window->is_exit_held != event.is_down ? EVENT_EXIT_KEYS : EVENT_NONE;
        window->is_exit_held = event.is_down;
        return event;
    }
    /* A key that is held repeats: only Esc, which can be said twice, and scrolling keys may. */
    if (!event.is_down || (key->repeat && key->keysym.sym != SDLK_ESCAPE &&
                           key->keysym.sym != SDLK_UP && key->keysym.sym != SDLK_DOWN)) {
        return event;
    }
    event.kind = EVENT_KEY;
    event.key = key_kind(&key->keysym);
    if (event.key == KEY_LETTER) {
        event.letter = (char)key->keysym.sym;
    }
    return event;
}

static WindowEvent touch_event(const Window *window, const SDL_TouchFingerEvent *finger)
{
    return (WindowEvent){.kind = EVENT_POINTER,
                         .input = INPUT_TOUCH,
                         .pointer = finger->type == SDL_FINGERDOWN ? POINTER_DOWN
                                    : finger->type == SDL_FINGERUP ? POINTER_UP
                                                                   : POINTER_MOVE,
                         .x = (int)(finger->x * (float)window->w),
                         .y = (int)(finger->y * (float)window->h)};
}

static WindowEvent translate(Window *window, const SDL_Event *event)
{
    switch (event->type) {
    case SDL_KEYDOWN:
    case SDL_KEYUP:
        return key_event(window, &event->key);
    case SDL_FINGERDOWN:
    case SDL_FINGERUP:
    case SDL_FINGERMOTION:
        return touch_event(window, &event->tfinger);
    case SDL_MOUSEMOTION:
        return (WindowEvent){.kind = EVENT_POINTER,
                             .input = INPUT_MOUSE,
                             .pointer = POINTER_MOVE,
                             .x = event->motion.x,
                             .y = event->motion.y};
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
        if (event->button.button == SDL_BUTTON_LEFT && event->button.which != SDL_TOUCH_MOUSEID) {
            return (WindowEvent){.kind = EVENT_POINTER,
                                 .input = INPUT_MOUSE,
                                 .pointer =
                                     event->type == SDL_MOUSEBUTTONDOWN ? POINTER_DOWN : POINTER_UP,
                                 .x = event->button.x,
                                 .y = event->button.y};
        }
        break;
    case SDL_MOUSEWHEEL:
        return (WindowEvent){.kind = EVENT_WHEEL,
                             .steps = -event->wheel.y,
                             .x = event->wheel.mouseX,
                             .y = event->wheel.mouseY};
    case SDL_WINDOWEVENT:
        if (event->window.event == SDL_WINDOWEVENT_EXPOSED ||
            event->window.event == SDL_WINDOWEVENT_SIZE_CHANGED ||
            event->window.event == SDL_WINDOWEVENT_RESTORED ||
            event->window.event == SDL_WINDOWEVENT_DISPLAY_CHANGED) {
            window->is_new = true;
            return (WindowEvent){.kind = EVENT_REDRAW};
        }
        break;
    case SDL_QUIT:
        return (WindowEvent){.kind = window->is_full ? EVENT_NONE : EVENT_CLOSE};
    default:
        if (event->type == window->wake_type) {
            return (WindowEvent){.kind = EVENT_WOKEN};
        }
        if (event->type == window->end_type) {
            return (WindowEvent){.kind = EVENT_END};
        }
        break;
    }
    return (WindowEvent){.kind = EVENT_NONE};
}

WindowEvent window_wait(Window *window, int timeout_ms)
{
    SDL_Event event;
    int got = timeout_ms < 0 ? SDL_WaitEvent(&event) : SDL_WaitEventTimeout(&event, timeout_ms);
    return got ? translate(window, &event) : (WindowEvent){.kind = EVENT_NONE};
}

uint32_t window_wake_type(const Window *window)
{
    return window->wake_type;
}

void window_end(Window *window)
{
    SDL_PushEvent(&(SDL_Event){.type = window->end_type});
}
