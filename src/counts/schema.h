/* What the file of counts looks like inside (docs/internals/counts.md). */
#pragma once

enum { COUNTS_APPLICATION_ID = 0x616D616E /* "aman" */ };

/* Makes an empty file ours; sets application_id and user_version too. */
extern const char COUNTS_SCHEMA[];

/* Adds ?8 to the row of day ?1, pack, version, lesson, step, metric, value ?7; of device ?9 where
 * that is not NULL and has rows, else of the file's own. */
extern const char COUNTS_ADD[];

/* Keeps the larger of ?9 and what the row ?1 to ?8 has; changes nothing when that is as large. */
extern const char COUNTS_MERGE[];

/* Sums of n by value, of pack ?1, version, lesson, step and metric ?5, over all days of this
 * device: others may have been merged into the file. */
extern const char COUNTS_TALLY[];

/* The newest day of this device. */
extern const char COUNTS_NEWEST[];

/* Of device ?1, on day ?2 or, when that is empty, on all: how many rows and days, the first and the
 * last day; and taking the rows out. */
extern const char COUNTS_LOOK[], COUNTS_REMOVE[];

/* All rows with their nine columns, sorted by their key. */
extern const char COUNTS_SELECT[];
