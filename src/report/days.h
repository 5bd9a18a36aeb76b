/* Days, months and years of a period. Private to the report. */
#pragma once

#include "aman/report/report.h"

/* The slots of the sums, in `arena`, in order and without sittings; NULL without memory. */
ReportSlot *slots_of(Arena *arena, const CountSums *sums);
