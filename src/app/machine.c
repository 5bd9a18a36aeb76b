/* Time, day, random bytes and what the counts must know of this machine, from the system's calls.
 */
#define _XOPEN_SOURCE 700 /* localtime_r */
#include "machine.h"

#include "machine_parts.h"

#include <sodium.h>

#include <stdio.h>
#include <time.h>

uint64_t machine_now_ms(void)
{
    struct timespec now;
    clock_gettime(MACHINE_CLOCK, &now);
    return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

Day machine_today(void)
{
    time_t now = time(NULL);
    struct tm here;
    if (!localtime_r(&now, &here)) {
        return (Day){1970, 1, 1};
    }
    return (Day){(uint16_t)(here.tm_year + 1900), (uint8_t)(here.tm_mon + 1),
                 (uint8_t)here.tm_mday};
}

void machine_time(char text[MACHINE_TIME_BYTES])
{
    time_t now = time(NULL);
    struct tm here;
    if (!localtime_r(&now, &here) || strftime(text, MACHINE_TIME_BYTES, "%H:%M %Z", &here) == 0) {
        text[0] = '\0';
    }
}

void machine_random(uint8_t *bytes, size_t count)
{
    if (sodium_init() >= 0) {
        randombytes_buf(bytes, count);
    }
}

uint64_t machine_seed(void)
{
    uint64_t seed = 0;
    machine_random((uint8_t *)&seed, sizeof seed);
    return seed ? seed : 1;
}

CountsParams machine_counts(Arena *arena, const char *path)
{
    CountsParams params = {.path = path, .former = machine_former(arena, "")};
    params.parts = machine_parts(arena, "", &params.part_count);
    machine_random(params.random, sizeof params.random);
    return params;
}
