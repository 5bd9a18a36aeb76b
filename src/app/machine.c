/* Time, day, random bytes and what tells this machine from another, from the system's calls. */
#define _XOPEN_SOURCE 700 /* localtime_r */
#include "machine.h"

#include "aman/base/file.h"

#include <sodium.h>

#include <stdio.h>
#include <time.h>

uint64_t machine_now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
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

Str machine_fingerprint(Arena *arena)
{
    /* The disk image of a lab holds the first; the others belong to the hardware and differ in each
     * PC. */
    static const char *const SOURCES[] = {"/etc/machine-id",
                                          "/sys/class/dmi/id/product_uuid",
                                          "/sys/class/dmi/id/board_serial",
                                          "/sys/class/net/eth0/address",
                                          "/sys/class/net/eno1/address",
                                          "/sys/class/net/wlan0/address"};
    Str all = STR("");
    for (size_t i = 0; i < sizeof SOURCES / sizeof *SOURCES; i++) {
        Str part;
        if (file_read(arena, SOURCES[i], 4096, &part) == FILE_OK) {
            all = str_print(arena, STR_FMT "|" STR_FMT, STR_ARG(all), STR_ARG(str_trim(part)));
        }
    }
    return all;
}

CountsParams machine_counts(Arena *arena, const char *path)
{
    CountsParams params = {.path = path, .fingerprint = machine_fingerprint(arena)};
    machine_random(params.random, sizeof params.random);
    return params;
}
