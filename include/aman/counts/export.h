/* Taking the counts away: one text file that any office can read, check and merge. Its form is in
 * docs/counts-export.md. Nothing in it says a time of day or an order of answers.
 *
 * For a dialogue: counts_export() to the stick, then counts_export_verify() on the path that it
 * tells; both return what a person must know, and export_result_text() says it. */
#pragma once

#include "aman/counts/counts.h"

/* Of the form of exports. Files of a larger minor number are read all the same (they may have more
 * columns and metrics), those of a larger major number are refused. */
enum { EXPORT_MAJOR = 1, EXPORT_MINOR = 0 };

/* A larger file is neither written nor read. */
enum { EXPORT_BYTES = 256 * 1024 * 1024 };

typedef enum { FORMAT_CSV, FORMAT_JSONL, FORMAT_COUNT } CountsFormat;

/* "csv", "jsonl"; also the ending of a file's name. False when there is no such format. */
const char *format_name(CountsFormat format);
AMAN_CHECK bool format_find(Str name, CountsFormat *format);

typedef enum {
    EXPORT_FINE,
    EXPORT_NO_COUNTS, /* the counts themselves cannot be read */
    EXPORT_FULL,      /* no room where it is written to */
    EXPORT_READ_ONLY, /* may not be written there */
    EXPORT_NO_FOLDER, /* there is no such folder */
    EXPORT_VANISHED,  /* went away while it was written or read, or an error of the disk */
    EXPORT_DIFFERS,   /* read back, it is not what was written */
    EXPORT_TOO_LARGE, /* more than EXPORT_BYTES, or than the arena holds */
    EXPORT_ITSELF,    /* would overwrite the file of counts */
    EXPORT_NOT_RESET, /* of counts_reset(): the export is written, the counts are as before */
    EXPORT_RESULTS
} ExportResult;

/* A sentence for people: what is the matter and how to mend it. */
const char *export_result_text(ExportResult result, Lang lang);

/* Keeps of all rows those that others may read, moved together; returns how many. Small numbers
 * among them are hidden by the format. */
typedef size_t CountsReadable(Arena *arena, CountRow *rows, size_t count);

typedef struct {
    const char *out; /* a file; or a folder, when it is one or ends with '/': then the file is named
                        by the device's id and nothing else, or "ID-shown" beside it */
    CountsFormat format;
    CountsReadable *readable; /* made for reading, never to merge; NULL: all rows as they are */
} ExportParams;

typedef struct {
    Str path; /* NUL-terminated, in the arena; where it was or would have been written */
    size_t rows;
} Exported;

/* Writes all rows of the file of counts to `params->out`, whole or not at all: on failure there is
 * no half file, and an older one is as it was. What waits in memory (counts_waiting()) is not in
 * it. */
AMAN_CHECK ExportResult counts_export(Counts *counts, Arena *arena, const ExportParams *params,
                                      Exported *exported);

/* A raw export as text, for who writes it elsewhere, and the machine's id, both in `arena`.
 * EXPORT_FINE, EXPORT_NO_COUNTS or EXPORT_TOO_LARGE. */
AMAN_CHECK ExportResult counts_export_text(Counts *counts, Arena *arena, CountsFormat format,
                                           Str *device, Str *text);

/* Reads an export back, from the disk and not from memory where the system allows, and checks its
 * checksum. EXPORT_FINE, EXPORT_VANISHED or EXPORT_DIFFERS. */
AMAN_CHECK ExportResult counts_export_verify(const char *path);

/* Begins anew: exports into `folder` (made if needed), verifies that, then empties the file of
 * counts and gives it a new id, all in one transaction. On any other result than EXPORT_FINE the
 * counts are as they were. Only for counts_open(). */
AMAN_CHECK ExportResult counts_reset(Counts *counts, Arena *arena, const char *folder,
                                     Exported *exported);

/* The text of an export with these rows, sorted by their key, in `arena`; the empty view when it
 * would be larger than EXPORT_BYTES or than the arena's limit. */
Str counts_format(Arena *arena, const CountRow *rows, size_t count, CountsFormat format,
                  bool is_shown);
