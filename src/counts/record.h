/* One line of an export, split: the cells of a CSV record, or the pairs of a flat JSON object. */
#pragma once

#include "aman/counts/dictionary.h"

enum { RECORD_CELLS = 32 };

typedef struct {
    Str name, value; /* views into the line, without quotes; CSV has no names */
    bool is_number;  /* written without quotes */
} RecordCell;

typedef struct {
    RecordCell cells[RECORD_CELLS];
    size_t count;
} Record;

/* Split `line` (without its end). False when it is not of that form or has too many cells. What is
 * escaped inside a cell stays as it is written: no cell that we use may hold anything like that. */
AMAN_CHECK bool record_split_csv(Str line, Record *record);
AMAN_CHECK bool record_split_json(Str line, Record *record);
