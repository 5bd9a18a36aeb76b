/* The words for columns and metrics. A new metric without words does not compile: the table's size
 * is checked. */
#include "aman/counts/dictionary.h"

#include <assert.h>

static const char *const COLUMN_NAMES[] = {
    "device", "day", "pack", "pack_version", "lesson", "step", "metric", "value", "n"};
static_assert(sizeof COLUMN_NAMES / sizeof *COLUMN_NAMES == COLUMN_COUNT, "a name for each column");

static const Phrase COLUMNS[] = {
    [COLUMN_DEVICE] = PHRASE_COUNTS_COLUMN_DEVICE,
    [COLUMN_DAY] = PHRASE_COUNTS_COLUMN_DAY,
    [COLUMN_PACK] = PHRASE_COUNTS_COLUMN_PACK,
    [COLUMN_PACK_VERSION] = PHRASE_COUNTS_COLUMN_PACK_VERSION,
    [COLUMN_LESSON] = PHRASE_COUNTS_COLUMN_LESSON,
    [COLUMN_STEP] = PHRASE_COUNTS_COLUMN_STEP,
    [COLUMN_METRIC] = PHRASE_COUNTS_COLUMN_METRIC,
    [COLUMN_VALUE] = PHRASE_COUNTS_COLUMN_VALUE,
    [COLUMN_N] = PHRASE_COUNTS_COLUMN_N,
};
static_assert(sizeof COLUMNS / sizeof *COLUMNS == COLUMN_COUNT, "words for each column");

static const Phrase METRICS[] = {
    [METRIC_SITTING_STARTED] = PHRASE_COUNTS_METRIC_SITTING_STARTED,
    [METRIC_SITTING_FINISHED] = PHRASE_COUNTS_METRIC_SITTING_FINISHED,
    [METRIC_MINUTES] = PHRASE_COUNTS_METRIC_MINUTES,
    [METRIC_LANGUAGE] = PHRASE_COUNTS_METRIC_LANGUAGE,
    [METRIC_TRACK] = PHRASE_COUNTS_METRIC_TRACK,
    [METRIC_LESSON_STARTED] = PHRASE_COUNTS_METRIC_LESSON_STARTED,
    [METRIC_LESSON_FINISHED] = PHRASE_COUNTS_METRIC_LESSON_FINISHED,
    [METRIC_RIGHT_FIRST] = PHRASE_COUNTS_METRIC_RIGHT_FIRST,
    [METRIC_RIGHT_LATER] = PHRASE_COUNTS_METRIC_RIGHT_LATER,
    [METRIC_STORY_END] = PHRASE_COUNTS_METRIC_STORY_END,
    [METRIC_POLL] = PHRASE_COUNTS_METRIC_POLL,
    [METRIC_CHECK_BEFORE] = PHRASE_COUNTS_METRIC_CHECK_BEFORE,
    [METRIC_SAFE_BEFORE] = PHRASE_COUNTS_METRIC_SAFE_BEFORE,
    [METRIC_CHECK_AFTER] = PHRASE_COUNTS_METRIC_CHECK_AFTER,
    [METRIC_SAFE_AFTER] = PHRASE_COUNTS_METRIC_SAFE_AFTER,
    [METRIC_WORKSHOP_STARTED] = PHRASE_COUNTS_METRIC_WORKSHOP_STARTED,
    [METRIC_WORKSHOP_STEP] = PHRASE_COUNTS_METRIC_WORKSHOP_STEP,
    [METRIC_WORKSHOP_VOTE] = PHRASE_COUNTS_METRIC_WORKSHOP_VOTE,
};
static_assert(sizeof METRICS / sizeof *METRICS == METRIC_COUNT, "words for each metric");

DictionaryEntry dictionary_entry(size_t index)
{
    assert(index < DICTIONARY_ENTRIES);
    bool is_column = index < COLUMN_COUNT;
    size_t at = is_column ? index : index - COLUMN_COUNT;
    return (DictionaryEntry){.kind = is_column ? "column" : "metric",
                             .name = is_column ? COLUMN_NAMES[at] : metric_name((Metric)at),
                             .says = is_column ? COLUMNS[at] : METRICS[at]};
}

const char *column_name(CountColumn column)
{
    return COLUMN_NAMES[column];
}

CountColumn column_find(Str name)
{
    int column = 0;
    while (column < COLUMN_COUNT && !str_is(name, COLUMN_NAMES[column])) {
        column++;
    }
    return (CountColumn)column;
}
