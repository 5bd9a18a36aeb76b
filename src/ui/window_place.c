/* Displays come, go and change their numbers; a window should stay where people look for it, and
 * what only one person may read should never come to lie before all. */
#include "window_place.h"

/* The display under a window; false when nobody knows. */
static bool bounds_of(SDL_Window *window, int *display, SDL_Rect *bounds)
{
    *display = SDL_GetWindowDisplayIndex(window);
    return *display >= 0 && SDL_GetDisplayBounds(*display, bounds) == 0;
}

static bool has_name(int display, const Home *home)
{
    const char *name = SDL_GetDisplayName(display);
    return SDL_strncmp(name ? name : "", home->name, sizeof home->name - 1) == 0;
}

void place_remember(SDL_Window *window, Home *home)
{
    int display = SDL_GetWindowDisplayIndex(window);
    const char *name = display >= 0 ? SDL_GetDisplayName(display) : NULL;
    SDL_strlcpy(home->name, name ? name : "", sizeof home->name);
    home->is_away = false;
}

/* True when the window covers the display that it is on. */
static bool is_covering(SDL_Window *window, const SDL_Rect *bounds)
{
    SDL_Rect own;
    SDL_GetWindowPosition(window, &own.x, &own.y);
    SDL_GetWindowSize(window, &own.w, &own.h);
    return SDL_RectEquals(&own, bounds);
}

static void move(SDL_Window *window, int display)
{
    SDL_Rect bounds;
    uint32_t desktop = SDL_GetWindowFlags(window) & SDL_WINDOW_FULLSCREEN_DESKTOP;
    if (SDL_GetDisplayBounds(display, &bounds) != 0) {
        return;
    }
    if (desktop) {
        SDL_SetWindowFullscreen(window, 0);
    }
    SDL_SetWindowPosition(window, bounds.x, bounds.y);
    SDL_SetWindowSize(window, bounds.w, bounds.h);
    if (desktop) {
        SDL_SetWindowFullscreen(window, SDL_WINDOW_FULLSCREEN_DESKTOP);
    }
}

void place_keep(SDL_Window *window, Home *home)
{
    int display, count = SDL_GetNumVideoDisplays(), to = -1;
    SDL_Rect bounds;
    bool is_seen = bounds_of(window, &display, &bounds) && is_covering(window, &bounds);
    if (is_seen && has_name(display, home)) {
        home->is_away = false;
        return;
    }
    for (int i = 0; i < count && to < 0; i++) {
        to = has_name(i, home) ? i : -1;
    }
    home->is_away = to < 0;
    if (to >= 0) {
        move(window, to);
    } else if (!is_seen && count > 0) {
        move(window, 0);
    }
}

int place_beside(SDL_Window *window)
{
    int display, count = SDL_GetNumVideoDisplays();
    SDL_Rect bounds, other;
    if (!bounds_of(window, &display, &bounds)) {
        return -1;
    }
    for (int i = 0; i < count; i++) {
        if (SDL_GetDisplayBounds(i, &other) == 0 && !SDL_HasIntersection(&bounds, &other)) {
            return i;
        }
    }
    return -1;
}

bool place_are_apart(SDL_Window *window, SDL_Window *other)
{
    int display, beside;
    SDL_Rect bounds, others;
    return bounds_of(window, &display, &bounds) && bounds_of(other, &beside, &others) &&
           !SDL_HasIntersection(&bounds, &others);
}
