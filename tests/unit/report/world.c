#include "world.h"

const ReportPalette PALETTE = {.ink = 0x0E2A38,
                               .ink2 = 0x3B5563,
                               .page = 0xE7F1EF,
                               .surface = 0xFFFFFF,
                               .line = 0xB9CDD1,
                               .brand = 0x0F7F7A,
                               .brand_deep = 0x0B4650,
                               .right_ink = 0x0D5233};

void world_add(World *world, At at, const char *metric, uint64_t n)
{
    if (n == 0) {
        return;
    }
    assert_true(world->count < WORLD_ROWS);
    /* Items of a check are told apart by their step; a test names them as it names other values. */
    Str name = str_from_c(metric);
    if (str_starts(name, STR("check_")) || str_starts(name, STR("safe_"))) {
        at.step = at.value;
        at.value = "a";
    }
    world->rows[world->count++] = (CountRow){.device = str_from_c(at.device ? at.device : "a1"),
                                             .day = str_from_c(at.day ? at.day : "2026-11-24"),
                                             .pack = str_from_c(at.pack),
                                             .version = str_from_c(at.pack ? "1.0.0" : ""),
                                             .lesson = str_from_c(at.lesson),
                                             .step = str_from_c(at.step),
                                             .metric = str_from_c(metric),
                                             .value = str_from_c(at.value),
                                             .n = n};
}

Report world_report(Arena *arena, const World *world)
{
    ReportParams params = {0};
    Report report;
    assert_int_equal(report_make(arena, world->rows, world->count, &params, &report), REPORT_FINE);
    return report;
}

void check_number(ReportNumber have, ReportState state, uint64_t n, const char *file, int line)
{
    if (have.state != state || have.n != n) {
        print_error("have: state %d, %llu; want: state %d, %llu\n", (int)have.state,
                    (unsigned long long)have.n, (int)state, (unsigned long long)n);
        _fail(file, line);
    }
}
