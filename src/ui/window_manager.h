/* What SDL does not ask or tell X. In a file of its own because Xlib and SDL use the same names as
 * we do. Private. */
#pragma once

#include <stdbool.h>

struct SDL_Window;

/* True when one runs, or when the display is not X11 and need not be asked. */
bool window_manager_runs(struct SDL_Window *window);

/* From here on an error of X is told and survived, where Xlib would end the program. */
void window_manager_survive_errors(void);
