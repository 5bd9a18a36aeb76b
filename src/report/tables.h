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
