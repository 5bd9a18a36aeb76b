/* Presses that came a moment before what they are meant for. Private to the app. */
#pragma once

#include "aman/base/compiler.h"
#include "aman/ui/input.h"
#include "aman/ui/window.h"

#include <stddef.h>

enum { EARLY_MOST = 16 };

typedef struct {
    WindowEvent events[EARLY_MOST];
    size_t count;
} Early;

/* True when the event is a press that waits, and is kept; what does not fit is dropped, as nobody
 * presses so much on purpose. Quick close waits for nothing, and takes with it what was kept; the
 * keys that end the program do not wait either. */
AMAN_CHECK bool early_keep(Early *early, const WindowEvent *event);

/* The one that was kept first; false when there is none. */
AMAN_CHECK bool early_take(Early *early, WindowEvent *event);
