/* The two steps of reading an export: how it ends, then its rows. */
#pragma once

#include "form.h"

#include "aman/counts/import.h"

/* What the end of an export says; views into its bytes. */
typedef struct {
    CountsFormat format;
    Str body;       /* rows and dictionary, with the header */
    uint32_t lines; /* in `body` */
    size_t rows;    /* as the closing line tells */
} Envelope;

/* Checks how it begins and ends, its checksum and its version. False with `import` filled, but for
 * the line of IMPORT_ALTERED, which only the rows may tell. */
AMAN_CHECK bool envelope_open(Str bytes, Envelope *envelope, CountsImport *import);

/* The rows of the body, into `import`. */
AMAN_CHECK bool body_read(Arena *arena, const Envelope *envelope, CountsImport *import);

enum { IMPORT_FOUND = 40 }; /* bytes of what was found that are shown */

/* Fills `import` with a refusal; returns false. */
bool import_refuse(CountsImport *import, ImportResult result, uint32_t line, Str found);
