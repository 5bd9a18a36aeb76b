/* Reading counts that were carried here: exports (CSV or JSON lines) and whole files of counts.
 * A file is read completely before one row of it is used; one that was cut off, changed or never
 * was ours is refused as a whole, with its line and how to mend it. Nothing here writes. */
#pragma once

#include "aman/counts/dictionary.h"
#include "aman/counts/export.h"

typedef enum {
    IMPORT_FINE,
    IMPORT_MISSING,    /* nothing there */
    IMPORT_UNREADABLE, /* no permission, or an error of the disk */
    IMPORT_NOT_A_FILE, /* a folder, device or pipe */
    IMPORT_TOO_LARGE,  /* more than EXPORT_BYTES, or than the arena holds */
    IMPORT_EMPTY,      /* no bytes at all */
    IMPORT_FOREIGN,    /* no export of this program */
    IMPORT_CUT,        /* the end is missing */
    IMPORT_ALTERED,    /* not the bytes that were exported */
    IMPORT_SHOWN,      /* made for reading: small numbers are hidden */
    IMPORT_NEWER,      /* of a form that this program does not know */
    IMPORT_BAD_ROW,    /* `column` holds what cannot have been counted */
    IMPORT_TOO_MANY,   /* with this row the day has more than COUNTS_DAY_MOST; `found`: the day */
    IMPORT_ORDER,      /* a row stands twice or out of order */
    IMPORT_DAMAGED,    /* a file of counts that SQLite cannot read */
    IMPORT_LOCKED,     /* a file of counts that another program holds */
    IMPORT_ITSELF,     /* the collection that is merged into; for the caller to set */
    IMPORT_RESULTS
} ImportResult;

typedef struct {
    ImportResult result;
    const CountRow *rows; /* in the arena, sorted by their key; none unless IMPORT_FINE */
    size_t count;
    uint32_t line;      /* where it was refused, from 1; in a file of counts the row; 0: nowhere */
    CountColumn column; /* of IMPORT_BAD_ROW */
    Str found;          /* there; or the version of IMPORT_NEWER. Cut to what can be shown */
} CountsImport;

/* Reads the file at `path`; texts of the rows live in `arena`. False unless IMPORT_FINE. Never call
 * it for a file that this process has open as counts (SQLite's locks would be lost). */
AMAN_CHECK bool counts_import(Arena *arena, const char *path, CountsImport *import);

/* The same for the bytes of an export. The rows' texts point into `bytes`. */
AMAN_CHECK bool counts_import_text(Arena *arena, Str bytes, CountsImport *import);

/* What is the matter and how to mend it, in GNU form: "x.csv:12: error: …". */
Str import_message(Arena *arena, const char *path, const CountsImport *import, Lang lang);
