/* A row by its columns: the one place that ties a CountRow to the names in files. */
#pragma once

#include "aman/counts/counts.h"
#include "aman/counts/dictionary.h"

/* The columns before COLUMN_N are texts. */
Str row_text(const CountRow *row, CountColumn column);
void row_set(CountRow *row, CountColumn column, Str text);

/* True when each column holds what this program could have counted, else `*bad` is the first that
 * does not. */
AMAN_CHECK bool row_is_sound(const CountRow *row, CountColumn *bad);

/* What was counted on one day of a device, row by row. */
typedef struct {
    Str device, day; /* of the row that came last; borrowed */
    uint64_t n;
} RowDay;

/* Adds a row; rows come sorted by their key. False when the day has more than COUNTS_DAY_MOST. */
AMAN_CHECK bool row_day_add(RowDay *sum, const CountRow *row);

/* Order of the keys, as in an export: below, at or above zero. */
int row_compare(const CountRow *a, const CountRow *b);
