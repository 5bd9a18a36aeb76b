/* A window as its own files see it. Private. */
#pragma once

#include "window_place.h"

#include "aman/ui/window.h"

struct Window {
    SDL_Window *window;
    Window *first, *beside; /* of the second one; of the first one, while there is a second */
    Home home;
    SDL_Surface *shadow; /* when the screen's own pixels are not 32 bits */
    uint32_t wake_type, end_type;
    int w, h;
    int mouse_x, mouse_y; /* where the mouse was last */
    bool is_full, is_new, is_exit_held;
    bool is_held;   /* in full screen: before all others, and the keyboard is its own */
    bool has_mouse; /* it was seen, and no finger since */
    bool is_mouse_shown;
};

/* What an event of SDL means to the first window. */
WindowEvent window_event(Window *window, const SDL_Event *event);
