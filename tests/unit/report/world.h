/* Rows of counts to make reports of. */
#pragma once

#include "../support.h"

#include "aman/report/report.h"

enum { WORLD_ROWS = 256 };

typedef struct {
    CountRow rows[WORLD_ROWS];
    size_t count;
} World;

/* Where a row stands; what is left out is empty. */
typedef struct {
    const char *device, *day, *pack, *lesson, *step, *value;
} At;

extern const ReportPalette PALETTE;

/* Adds a row; none when `n` is 0, as in the file of counts. */
void world_add(World *world, At at, const char *metric, uint64_t n);

/* The report of all rows; fails the test when there is none. */
Report world_report(Arena *arena, const World *world);

/* Fails the test when a number is told otherwise. */
void check_number(ReportNumber have, ReportState state, uint64_t n, const char *file, int line);
#define assert_number(have, state, n) check_number((have), (state), (n), __FILE__, __LINE__)
