/* Days, months and years of a period. */
#include "days.h"

enum { DAY_BYTES = 10, MONTH_BYTES = 7, YEAR_BYTES = 4, MONTHS = 12 };

static Day next(Day day, SlotKind kind)
{
    if (kind == SLOT_DAYS) {
        return day_next(day);
    }
    day.day = 1;
    if (kind != SLOT_YEARS && day.month < MONTHS) {
        day.month++;
        return day;
    }
    day.month = 1;
    day.year++;
    return day;
}

/* Bytes of a day's text that name its slot: "2026-11-24" belongs to "2026-11". */
static size_t name_bytes(SlotKind kind)
{
    return kind == SLOT_DAYS ? DAY_BYTES : kind == SLOT_MONTHS ? MONTH_BYTES : YEAR_BYTES;
}

ReportSlot *slots_of(Arena *arena, const CountSums *sums)
{
    ReportSlot *slots = arena_array(arena, sums->slot_count, sizeof *slots);
    Day day = sums->from;
    for (size_t i = 0; slots && i < sums->slot_count; i++, day = next(day, sums->slot_kind)) {
        slots[i].name = str_slice(day_text(arena, day), 0, name_bytes(sums->slot_kind));
    }
    return slots;
}
