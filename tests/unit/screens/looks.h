/* What breaks a rule of the layout in the states of a gallery: printed, and counted. */
#pragma once

#include "states.h"

#include "aman/ui/sizes.h"

enum { LOOKS_SHOWN_MAX = 12 }; /* problems after which there is no need to look on */

/* All pages of a state that scrolls, in the window, words and look of the gallery. Fails the test
 * when a page does not settle. */
size_t looks_at_state(Gallery *gallery, const State *state);

/* Every state in this window. */
size_t looks_at_all(Gallery *gallery, WindowSize size, Lang lang, Look look);
