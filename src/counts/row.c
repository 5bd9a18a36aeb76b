/* What a row may hold is what packs and the program can make: machine ids, days, and the words of
 * packs (lower case, digits, '-', '_', '.'). Nothing of that needs quoting, and no spreadsheet
 * takes it for a formula. */
#include "row.h"

#include <assert.h>
#include <string.h>

enum { WORD_MAX = 64 };

static const size_t PLACES[] = {offsetof(CountRow, device), offsetof(CountRow, day),
                                offsetof(CountRow, pack),   offsetof(CountRow, version),
                                offsetof(CountRow, lesson), offsetof(CountRow, step),
                                offsetof(CountRow, metric), offsetof(CountRow, value)};
static_assert(sizeof PLACES / sizeof *PLACES == COLUMN_N, "a place for each text");

Str row_text(const CountRow *row, CountColumn column)
{
    Str text;
    memcpy(&text, (const char *)row + PLACES[column], sizeof text);
    return text;
}

void row_set(CountRow *row, CountColumn column, Str text)
{
    memcpy((char *)row + PLACES[column], &text, sizeof text);
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_lower(char c)
{
    return c >= 'a' && c <= 'z';
}

static bool is_device(Str text)
{
    for (uint32_t i = 0; i < text.len; i++) {
        if (!is_digit(text.at[i]) && !(text.at[i] >= 'a' && text.at[i] <= 'f')) {
            return false;
        }
    }
    return text.len == 2 * COUNTS_ID_BYTES;
}

static bool is_day(Str text)
{
    Day day;
    return day_parse(text, &day) && day.year >= COUNTS_FIRST_YEAR && day.year <= COUNTS_LAST_YEAR;
}

/* As the reader of packs takes them (src/pack/read_value.c), or nothing. */
static bool is_word(Str text)
{
    for (uint32_t i = 0; i < text.len; i++) {
        char c = text.at[i];
        if (!is_lower(c) && !is_digit(c) && !(i > 0 && (c == '-' || c == '_' || c == '.'))) {
            return false;
        }
    }
    return text.len <= WORD_MAX;
}

bool row_is_sound(const CountRow *row, CountColumn *bad)
{
    bool is_sound = is_device(row->device);
    *bad = COLUMN_DEVICE;
    if (is_sound && !is_day(row->day)) {
        *bad = COLUMN_DAY;
        is_sound = false;
    }
    for (int column = COLUMN_PACK; is_sound && column < COLUMN_N; column++) {
        *bad = (CountColumn)column;
        Str text = row_text(row, *bad);
        /* A metric of a newer program is kept: this one need not know it. */
        is_sound = is_word(text) && (column != COLUMN_METRIC || text.len > 0);
    }
    if (is_sound && (row->n == 0 || row->n > COUNTS_ROW_MOST)) {
        *bad = COLUMN_N;
        is_sound = false;
    }
    return is_sound;
}

bool row_day_add(RowDay *sum, const CountRow *row)
{
    bool is_same = str_equal(sum->day, row->day) && str_equal(sum->device, row->device);
    *sum = (RowDay){row->device, row->day, (is_same ? sum->n : 0) + row->n};
    return sum->n <= COUNTS_DAY_MOST;
}

static int compare(Str a, Str b)
{
    uint32_t len = a.len < b.len ? a.len : b.len;
    int order = len > 0 ? memcmp(a.at, b.at, len) : 0;
    return order != 0 ? order : (a.len > b.len) - (a.len < b.len);
}

int row_compare(const CountRow *a, const CountRow *b)
{
    int order = 0;
    for (int column = 0; column < COLUMN_N && order == 0; column++) {
        order = compare(row_text(a, (CountColumn)column), row_text(b, (CountColumn)column));
    }
    return order;
}
