/* Days, months and years of a period. Private to the report. */
#pragma once

#include "aman/report/report.h"

/* What the columns of a period are: days up to a month, months up to three years, then years. */
ReportSlotKind slot_kind_for(Day from, Day to);

/* Bytes of a day's text that name its slot: "2026-11-24" belongs to "2026-11". */
size_t slot_name_bytes(ReportSlotKind kind);

/* All slots from `from` to `to`, in `arena`, in order and without sittings; NULL without memory. */
ReportSlot *slots_between(Arena *arena, ReportSlotKind kind, Day from, Day to, size_t *count);
