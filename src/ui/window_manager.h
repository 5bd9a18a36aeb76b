/* What SDL does not ask or tell X. In a file of its own because Xlib and SDL use the same names as
 * we do. Private. */
#pragma once

#include <stdbool.h>

struct SDL_Window;
union SDL_Event;

/* True when one runs that makes a window full screen when it is asked to, or when the display is
 * not X11 and need not be asked. */
bool window_manager_runs(struct SDL_Window *window);

/* Before the window is shown: no manager may decorate, move or cover it. For the display of a
 * manager that knows no full screen, or of none. */
void window_manager_bypass(struct SDL_Window *window);

/* A full-screen window stays where it is on every desktop, and X tells what may disturb it. */
void window_manager_watch(struct SDL_Window *window);

/* True when this event tells that the window lost the keyboard or something lies over it. */
bool window_manager_disturbs(struct SDL_Window *window, const union SDL_Event *event);

/* Brings the window before all others, with the keyboard for it alone. False when that must be
 * tried again: somebody else has the keyboard just now. */
bool window_manager_hold(struct SDL_Window *window);

/* Once there is a display, before any window. From here on an error of X is told and survived,
 * where Xlib would end the program, and SDL tells by SDL_SYSWMEVENT what X says to a window that
 * may disturb it. What waits in SDL's queue is thrown away. */
void window_manager_begin(void);
