/* Does a window manager run? In a file of its own because Xlib and SDL use the same names as we do.
 * Private. */
#pragma once

#include <stdbool.h>

struct SDL_Window;

/* True when one runs, or when the display is not X11 and need not be asked. */
bool window_manager_runs(struct SDL_Window *window);
