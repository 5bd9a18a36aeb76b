/* Days, months and years of a period. */
#include "days.h"

enum { DAY_BYTES = 10, MONTH_BYTES = 7, YEAR_BYTES = 4, MONTHS = 12, DAYS_SHOWN = 31 };
enum { MONTHS_SHOWN = 36 };

bool report_day_parse(Str text, Day *day)
{
    if (!day_parse(text, day) || day->year < REPORT_FIRST_YEAR || day->year > REPORT_LAST_YEAR) {
        *day = (Day){0};
        return false;
    }
    return true;
}

static Day next(Day day, ReportSlotKind kind)
{
    if (kind == REPORT_DAYS && day.day < day_month_days(day.year, day.month)) {
        day.day++;
        return day;
    }
    day.day = 1;
    if (kind != REPORT_YEARS && day.month < MONTHS) {
        day.month++;
        return day;
    }
    day.month = 1;
    day.year++;
    return day;
}

/* Slots from `from` to `to`. */
static size_t count_slots(ReportSlotKind kind, Day from, Day to)
{
    size_t count = 0;
    for (Day day = from; !day_is_before(to, day); day = next(day, kind)) {
        count++;
    }
    return count;
}

ReportSlotKind slot_kind_for(Day from, Day to)
{
    if (count_slots(REPORT_DAYS, from, to) <= DAYS_SHOWN) {
        return REPORT_DAYS;
    }
    return count_slots(REPORT_MONTHS, from, to) <= MONTHS_SHOWN ? REPORT_MONTHS : REPORT_YEARS;
}

size_t slot_name_bytes(ReportSlotKind kind)
{
    return kind == REPORT_DAYS ? DAY_BYTES : kind == REPORT_MONTHS ? MONTH_BYTES : YEAR_BYTES;
}

ReportSlot *slots_between(Arena *arena, ReportSlotKind kind, Day from, Day to, size_t *count)
{
    *count = count_slots(kind, from, to);
    ReportSlot *slots = arena_array(arena, *count, sizeof *slots);
    Day day = from;
    for (size_t i = 0; slots && i < *count; i++, day = next(day, kind)) {
        slots[i].name = str_slice(day_text(arena, day), 0, slot_name_bytes(kind));
    }
    return slots;
}
