/* Staff's keys, held until a ring is full: then the program ends. */
#pragma once

#include <stdbool.h>

#include <stdint.h>

typedef struct {
    bool is_down;
    uint64_t seen_ms; /* when that was last looked at */
    uint32_t held_ms;
} ExitKeys;

void exit_keys_press(ExitKeys *keys, bool is_down, uint64_t now_ms);

/* How much of the ring is full, in percent; 0 when the keys are not held, over 100 when they were
 * for long enough. A time in which nobody looked, as of a machine that slept, counts as a second at
 * most: the keys may have been let go in it. */
int exit_keys_percent(ExitKeys *keys, uint64_t now_ms);

/* When the ring is to be drawn anew; UINT64_MAX when the keys are not held. */
uint64_t exit_keys_due(const ExitKeys *keys);
