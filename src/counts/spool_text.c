/* A line for each row, its texts and its number between tabs; a line without a tab is the mark of
 * the rows below it. No text of a row holds a tab (row_is_sound()). */
#include "spool_text.h"

#include "identity.h"
#include "marks.h"
#include "row.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Stands where no id is known yet, and for no mark. */
static const char NO_DEVICE[] = "00000000000000000000000000000000", NO_MARK[] = "-";

static int by_key(const void *a, const void *b)
{
    return row_compare(a, b);
}

/* The rows as an export has them, sorted, each key once; `*count` is their number. */
static CountRow *rows_of(Arena *arena, const Waiting *waiting, const char *device, size_t *count)
{
    Str own = str_from_c(device[0] ? device : NO_DEVICE);
    CountRow *rows = arena_array(arena, waiting->count + 1, sizeof *rows);
    size_t kept = 0;
    for (size_t i = 0; rows && i < waiting->count; i++) {
        const WaitingRow *row = &waiting->rows[i];
        const CountEvent *event = &row->event;
        rows[i] = (CountRow){.device = row->device.len > 0 ? row->device : own,
                             .day = day_text(arena, row->day),
                             .pack = event->pack,
                             .version = event->version,
                             .lesson = event->lesson,
                             .step = event->step,
                             .metric = str_from_c(metric_name(event->metric)),
                             .value = event->value,
                             .n = row->n};
    }
    if (!rows || arena_is_full(arena)) {
        *count = 0;
        return NULL;
    }
    qsort(rows, waiting->count, sizeof *rows, by_key);
    for (size_t i = 0; i < waiting->count; i++) {
        if (kept > 0 && row_compare(&rows[kept - 1], &rows[i]) == 0) {
            rows[kept - 1].n += rows[i].n;
        } else {
            rows[kept++] = rows[i];
        }
    }
    *count = kept;
    return rows;
}

/* The line of a row; false when it does not fit or no reader would take it. */
static bool add_row(char *text, size_t room, size_t *len, const CountRow *row)
{
    char line[COLUMN_COUNT * 80];
    size_t at = 0;
    CountColumn bad;
    if (!row_is_sound(row, &bad)) {
        return false;
    }
    for (int column = 0; column < COLUMN_N; column++) {
        Str word = row_text(row, (CountColumn)column);
        at += (size_t)snprintf(line + at, sizeof line - at, STR_FMT "\t", STR_ARG(word));
    }
    at += (size_t)snprintf(line + at, sizeof line - at, "%llu\n", (unsigned long long)row->n);
    if (at > room - *len) {
        return false;
    }
    memcpy(text + *len, line, at);
    *len += at;
    return true;
}

Str spool_text_write(Arena *arena, const SpoolParts *parts, const char *device, size_t room,
                     uint64_t *left_out)
{
    const Waiting *const rows_in[] = {parts->tried, parts->waiting};
    const char *const marks[] = {parts->tried_mark, parts->waiting_mark};
    size_t len = 0;
    char *text = room > 2 * sizeof(char[MARK_BYTES + 1]) ? arena_alloc(arena, room) : NULL;
    *left_out = 0;
    for (int part = 0; text && part < 2; part++) {
        size_t count;
        CountRow *rows = rows_of(arena, rows_in[part], device, &count);
        if (!rows) {
            return (Str){0};
        }
        /* the second mark must fit whatever rows come before it */
        size_t held_back = part == 0 ? sizeof(char[MARK_BYTES + 1]) : 0;
        len += (size_t)snprintf(text + len, room - len, "%s\n",
                                marks[part][0] ? marks[part] : NO_MARK);
        for (size_t i = 0; i < count; i++) {
            *left_out += add_row(text, room - held_back, &len, &rows[i]) ? 0 : rows[i].n;
        }
    }
    return (Str){text, (uint32_t)len};
}

/* The next cell of a line, up to a tab or the end. */
static Str next_cell(Str *line)
{
    int64_t at = str_find(*line, STR("\t"));
    Str cell = str_slice(*line, 0, at < 0 ? line->len : (size_t)at);
    *line = at < 0 ? (Str){0} : str_slice(*line, (size_t)at + 1, line->len);
    return cell;
}

static bool read_row(Arena *arena, Str line, CountRow *row)
{
    CountColumn bad;
    char *end = NULL;
    *row = (CountRow){0};
    for (int column = 0; column < COLUMN_N; column++) {
        row_set(row, (CountColumn)column, next_cell(&line));
    }
    const char *number = str_to_c(arena, line);
    row->n = number && number[0] >= '0' && number[0] <= '9' ? strtoull(number, &end, 10) : 0;
    return end && *end == '\0' && row_is_sound(row, &bad);
}

static bool take_row(Waiting *waiting, const CountRow *row)
{
    CountEvent event = {.pack = row->pack,
                        .version = row->version,
                        .lesson = row->lesson,
                        .step = row->step,
                        .value = row->value};
    WaitingRow taken = {.device = str_is(row->device, NO_DEVICE) ? (Str){0} : row->device,
                        .n = row->n};
    if (!metric_find(row->metric, &event.metric) || !day_parse(row->day, &taken.day)) {
        return false;
    }
    taken.event = event;
    waiting_add_row(waiting, &taken);
    return true;
}

static bool take_mark(Str line, char mark[MARK_BYTES])
{
    bool is_none = str_is(line, NO_MARK);
    if (!is_none && line.len != MARK_BYTES - 1) {
        return false;
    }
    snprintf(mark, MARK_BYTES, STR_FMT, STR_ARG(is_none ? (Str){0} : line));
    return true;
}

/* Goes through the lines; with `parts` NULL they are only looked at. */
static bool read(Arena *arena, Str text, const SpoolParts *parts, uint64_t *sum)
{
    Str line;
    CountRow row;
    char mark[2][MARK_BYTES] = {{0}};
    int part = -1;
    while (str_next_line(&text, &line)) {
        if (str_find(line, STR("\t")) < 0) {
            part++;
            if (part > 1 || !take_mark(line, mark[part])) {
                return false;
            }
            continue;
        }
        if (part < 0 || !read_row(arena, line, &row)) {
            return false;
        }
        *sum += row.n;
        if (parts && !take_row(part == 0 ? parts->tried : parts->waiting, &row)) {
            return false;
        }
    }
    if (parts && part == 1) {
        memcpy(parts->tried_mark, mark[0], MARK_BYTES);
        memcpy(parts->waiting_mark, mark[1], MARK_BYTES);
    }
    return part == 1;
}

bool spool_text_read(Arena *arena, Str text, const SpoolParts *parts)
{
    uint64_t sum = 0;
    return read(arena, text, parts, &sum);
}

bool spool_text_sum(Arena *arena, Str text, uint64_t *sum)
{
    *sum = 0;
    return read(arena, text, NULL, sum);
}
