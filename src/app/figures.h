/* The figures of the panel and of the month: from counts to Reports. Private to the app. */
#pragma once

#include "stage.h"

#include "aman/counts/counts.h"

/* The report of a file of counts, in `arena`; the names of `params` are borrowed by it. */
AMAN_CHECK ReportResult figures_report(Arena *arena, Counts *counts, const ReportParams *params,
                                       Report *report);

/* Makes what the open page of the corner shows into stage->desk, for stage->today. `arena` owns the
 * reports; the library's texts are borrowed by them. */
void figures_read(Arena *arena, Counts *counts, Stage *stage);

/* The same of made-up rows, which are borrowed too. */
void figures_make(Arena *arena, const CountRow *rows, size_t count, Stage *stage);
