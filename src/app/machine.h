/* The clock, chance and this machine: the only place that asks the system for them. Private to the
 * app. */
#pragma once

#include "aman/base/str.h"
#include "aman/counts/counts.h"

#include <time.h>

/* The clock of all waiting: it never goes back, and goes on while the machine sleeps. */
#ifdef CLOCK_BOOTTIME
#define MACHINE_CLOCK CLOCK_BOOTTIME
#else
#define MACHINE_CLOCK CLOCK_MONOTONIC
#endif
enum { MACHINE_TIME_BYTES = 24 };

uint64_t machine_now_ms(void);
Day machine_today(void);                          /* civil date here */
void machine_time(char text[MACHINE_TIME_BYTES]); /* "21:36 WIB", with its zone */
uint64_t machine_seed(void);                      /* never 0 */
void machine_random(uint8_t *bytes, size_t count);

/* What counts_open() needs for the file at `path`, in `arena`. */
CountsParams machine_counts(Arena *arena, const char *path);
