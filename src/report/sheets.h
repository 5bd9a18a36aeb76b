/* A report as sheets: the same tables for the page, the workbook and CSV. Private to the report. */
#pragma once

#include "aman/base/phrase.h"
#include "aman/report/report.h"

typedef enum {
    SHEET_SUMMARY,
    SHEET_SLOTS,
    SHEET_LESSONS,
    SHEET_ITEMS,
    SHEET_QUESTIONS,
    SHEET_ENDS,
    SHEET_POLLS,
    SHEET_WORKSHOPS,
    SHEET_TRACKS,
    SHEET_LANGUAGES,
    SHEET_READING,
    SHEET_COUNT
} SheetId;

typedef enum { SHEET_TEXT, SHEET_NUMBER, SHEET_PERCENT, SHEET_GAIN } SheetCellKind;

typedef struct {
    const char *key; /* in CSV */
    Phrase head;
    SheetCellKind kind;
} SheetColumn;

/* What the column's kind says is set; a number's text, when there is one, stands instead of it. */
typedef struct {
    Str text;
    ReportNumber number;
    ReportGain gain;
    bool is_blank; /* the row has no such number */
} SheetCell;

enum { SHEET_COLUMNS = 6 };

typedef struct {
    Str key; /* ids with "/" between, in CSV */
    SheetCell cells[SHEET_COLUMNS];
} SheetRow;

typedef struct {
    const char *key;
    Phrase title, about;
    Str note;      /* why something is missing; or empty */
    bool is_shown; /* false: nothing of the kind was counted, which need not be said */
    SheetColumn columns[SHEET_COLUMNS];
    size_t column_count;
    SheetRow *rows;
    size_t row_count;
} ReportSheet;

/* Fills all sheets, in `arena`. False without memory. */
AMAN_CHECK bool sheets_make(Arena *arena, const Report *report, Lang lang,
                            ReportSheet sheets[SHEET_COUNT]);

/* What a cell shows. */
Str sheet_cell_text(Arena *arena, SheetCellKind kind, const SheetCell *cell, Lang lang);
