/* On which display a window stands. Private. */
#pragma once

#include <SDL.h>

#include <stdbool.h>

/* The display that a full-screen window was opened on, by name: numbers change when another one is
 * unplugged. */
typedef struct {
    char name[128];
    bool is_away; /* it is not there now: the window stands elsewhere until it is back */
} Home;

void place_remember(SDL_Window *window, Home *home);

/* After a display came or went: back home, or onto another display when nothing of the window can
 * be seen any more. A window that stands well is not touched. */
void place_keep(SDL_Window *window, Home *home);

/* The number, from 0, of a display that shows nothing of the display that `window` is on (a
 * projector may repeat the screen of its machine); -1 when there is none. */
int place_beside(SDL_Window *window);

/* True when the two windows stand on displays that show nothing of each other. */
bool place_are_apart(SDL_Window *window, SDL_Window *other);
