/* The way of an intent through the session (session.c). Private to the session. */
#pragma once

#include "aman/session/session.h"

/* What becomes of an intent where it has come by. */
typedef enum {
    WAY_ON,       /* not used up: the next one on its way gets it too */
    WAY_ENDS,     /* used up */
    WAY_LEAVES,   /* used up, and the visit ends before its finish */
    WAY_FINISHES, /* used up, and the visit ends with its finish */
} Way;
