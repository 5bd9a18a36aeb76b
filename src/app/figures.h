/* The figures of the panel and of the month: which sums they are, and from sums to Reports. Private
 * to the app. */
#pragma once

#include "stage.h"

#include "aman/counts/counts.h"

/* The report of a file of counts, in `arena`; the names of `params` are borrowed by it. */
AMAN_CHECK ReportResult figures_report(Arena *arena, Counts *counts, const ReportParams *params,
                                       Report *report);

enum { FIGURES_PERIODS = 2 };

/* Which sums the open page of the corner shows, for stage->today; returns their number. */
size_t figures_asked(const Stage *stage, SumsPeriod periods[FIGURES_PERIODS]);

/* Makes the reports of these sums, in the same order, into stage->desk. `arena` owns the reports;
 * the sums and the library's texts are borrowed by them. */
void figures_show(Arena *arena, const CountSums *sums, Stage *stage);

/* Both, of made-up rows, which are borrowed too. */
void figures_make(Arena *arena, const CountRow *rows, size_t count, Stage *stage);
