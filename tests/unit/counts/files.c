#include "files.h"

#include <sodium.h>

#include <string.h>

Counts *counts_at(const char *path, const char *machine, uint8_t chance)
{
    const MachinePart part = {MACHINE_SYSTEM, str_from_c(machine)};
    CountsParams params = {.path = path, .parts = &part, .part_count = 1};
    memset(params.random, chance, sizeof params.random);
    Counts *counts = counts_open(&params);
    assert_non_null(counts);
    return counts;
}

void count_lessons(Counts *counts, Day day, const char *pack, uint32_t n)
{
    const CountEvent event = {.metric = METRIC_LESSON_FINISHED,
                              .pack = str_from_c(pack),
                              .version = STR("1.0.0"),
                              .lesson = STR("satu"),
                              .n = n};
    counts_add(counts, day, &event, 1, 1000);
}

CountRow row_of(const char *device, const char *day, const char *step, uint64_t n)
{
    return (CountRow){.device = str_from_c(device),
                      .day = str_from_c(day),
                      .pack = STR("kenalan"),
                      .version = STR("1.0.0"),
                      .lesson = STR("satu"),
                      .step = str_from_c(step),
                      .metric = STR("right_first"),
                      .value = STR("1"),
                      .n = n};
}

Str csv_of(Arena *arena, const CountRow *rows, size_t count)
{
    Str text = counts_format(arena, rows, count, FORMAT_CSV, false);
    assert_non_null(text.at);
    return text;
}

Str forged(Arena *arena, Str export, const char *from, const char *to)
{
    unsigned char hash[crypto_hash_sha256_BYTES];
    char hex[2 * sizeof hash + 1];
    int64_t at = str_find(export, str_from_c(from)), sum = str_find(export, STR("#sha256,"));
    assert_true(at >= 0 && sum > at);
    Str head = str_slice(export, 0, (size_t)at);
    Str tail = str_slice(export, (size_t)at + strlen(from), (size_t)sum);
    Str body = str_print(arena, STR_FMT "%s" STR_FMT, STR_ARG(head), to, STR_ARG(tail));
    crypto_hash_sha256(hash, (const unsigned char *)body.at, body.len);
    sodium_bin2hex(hex, sizeof hex, hash, sizeof hash);
    return str_print(arena, STR_FMT "#sha256,%s,,,,,,,\r\n", STR_ARG(body), hex);
}

size_t merge_into(const char *path, const CountRow *rows, size_t count)
{
    const MachinePart part = {MACHINE_SYSTEM, STR("office")};
    CountsParams params = {.path = path, .parts = &part, .part_count = 1};
    CountsState state;
    size_t news;
    Collection *collection = collection_open(&params, &state);
    assert_non_null(collection);
    assert_int_equal(collection_add(collection, rows, count, &news), COUNTS_FINE);
    assert_int_equal(collection_close(collection, true), COUNTS_FINE);
    return news;
}

CountRow *rows_at(Arena *arena, const char *path, size_t *count)
{
    CountsState state;
    CountRow *rows;
    Counts *counts = counts_open_read(path, &state);
    assert_non_null(counts);
    assert_true(counts_rows(counts, arena, &rows, count));
    counts_close(counts);
    return rows;
}
