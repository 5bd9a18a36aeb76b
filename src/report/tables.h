/* The tables of a report, made of sums. Private to the report. */
#pragma once

#include "cells.h"

/* What the tables are made of. */
typedef struct {
    Arena *arena;
    const ReportCells *cells;
    const ReportParams *params;
} Making;

/* Each fills its part of the report; without memory the arena says so. */
void make_splits(const Making *making, Report *report);
void make_lessons(const Making *making, Report *report);
void make_questions(const Making *making, Report *report);
void make_ends(const Making *making, Report *report);
void make_polls(const Making *making, Report *report);
void make_items(const Making *making, Report *report);
void make_workshops(const Making *making, Report *report);

/* The name under these ids, else the last id that is not empty. */
ReportTitle table_title(const Making *making, Str pack, Str lesson, Str step);
/* A name that is the same in every language. */
ReportTitle table_same_title(Str id, Str name);
/* The name of `value` in the step of a cell. */
ReportTitle table_answer_title(const Making *making, const ReportCell *cell, Str value);

/* A split of `count` neighbouring cells. */
ReportSplit table_split(const Making *making, const ReportCell *cells, size_t count);
