/* The facilitator's PIN: a hash by argon2id in a file of its own, and waits that grow after wrong
 * tries and survive a restart. No time is written: after a restart the whole wait begins again.
 * Private to the app. */
#pragma once

#include "aman/base/str.h"

enum { PIN_FREE_TRIES = 3, PIN_FIRST_WAIT_S = 5, PIN_MOST_WAIT_S = 3600, PIN_PATH_BYTES = 4096 };

typedef struct {
    char path[PIN_PATH_BYTES];
    char hash[128]; /* empty: no PIN is set */
    uint32_t wrong; /* tries since the last right one */
    uint64_t wait_until_ms;
    bool is_kept; /* the last try stands in the file */
    bool is_held; /* the PIN itself does not: it was set by pin_hold() and not yet written */
} Pin;

/* Reads the file at `path`. A damaged file counts as a PIN that nobody knows: `pin set` mends it.
 * False when `path` is too long. */
AMAN_CHECK bool pin_open(Pin *pin, const char *path, uint64_t now_ms);

bool pin_is_set(const Pin *pin);

/* Seconds until the next try may be made; 0: now. */
uint32_t pin_wait_s(const Pin *pin, uint64_t now_ms);

/* True when `digits` is the PIN. A try before the wait is over is not looked at. A PIN that
 * `pin set` wrote meanwhile is the one that counts. Takes about a tenth of a second. */
AMAN_CHECK bool pin_try(Pin *pin, Str digits, uint64_t now_ms);

/* Replaces the PIN. False (errno says why) when it cannot be written, or without memory. */
AMAN_CHECK bool pin_set(Pin *pin, Str digits);

/* Sets a first PIN in memory, where pin_set() could not write it: it holds until the program ends,
 * or until the first try after the disk takes it again. False without memory. */
AMAN_CHECK bool pin_hold(Pin *pin, Str digits);
