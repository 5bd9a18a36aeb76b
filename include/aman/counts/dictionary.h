/* What each column and each metric of the counts means, in every language: one table for the
 * exports, for `counts dictionary` and for reports. ASCII only, because spreadsheets guess the
 * encoding of a file. */
#pragma once

#include "aman/activities/activity.h"
#include "aman/base/phrase.h"

/* The columns of a row, in the order of its key; the last one is the count. */
typedef enum {
    COLUMN_DEVICE,
    COLUMN_DAY,
    COLUMN_PACK,
    COLUMN_PACK_VERSION,
    COLUMN_LESSON,
    COLUMN_STEP,
    COLUMN_METRIC,
    COLUMN_VALUE,
    COLUMN_N,
    COLUMN_COUNT
} CountColumn;

enum { DICTIONARY_ENTRIES = (int)COLUMN_COUNT + (int)METRIC_COUNT };

typedef struct {
    const char *kind; /* "column" or "metric" */
    const char *name;
    Phrase says;
} DictionaryEntry;

/* Entry `index` below DICTIONARY_ENTRIES: the columns, then the metrics. */
DictionaryEntry dictionary_entry(size_t index);

/* The column's name in files ("pack_version"), and back; COLUMN_COUNT when there is none. */
const char *column_name(CountColumn column);
CountColumn column_find(Str name);
