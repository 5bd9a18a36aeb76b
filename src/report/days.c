/* Days, months and years of a period. */
#include "days.h"

enum { DAY_BYTES = 10, MONTH_BYTES = 7, YEAR_BYTES = 4, MONTHS = 12, DAYS_SHOWN = 31 };
enum { MONTHS_SHOWN = 36 };

static bool is_leap(unsigned year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static unsigned days_in(unsigned year, unsigned month)
{
    static const uint8_t DAYS[MONTHS] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && is_leap(year) ? 29 : DAYS[month - 1];
}

/* The number that `count` digits of `text` from `at` write; 0 when one is no digit. */
static unsigned digits(Str text, size_t at, size_t count)
{
    unsigned number = 0;
    for (size_t i = at; i < at + count; i++) {
        if (text.at[i] < '0' || text.at[i] > '9') {
            return 0;
        }
        number = number * 10 + (unsigned)(text.at[i] - '0');
    }
    return number;
}

bool report_day_parse(Str text, Day *day)
{
    *day = (Day){0};
    if (text.len != DAY_BYTES || text.at[4] != '-' || text.at[7] != '-') {
        return false;
    }
    unsigned year = digits(text, 0, 4), month = digits(text, 5, 2), number = digits(text, 8, 2);
    if (year < REPORT_FIRST_YEAR || year > REPORT_LAST_YEAR || month < 1 || month > MONTHS ||
        number < 1 || number > days_in(year, month)) {
        return false;
    }
    *day = (Day){(uint16_t)year, (uint8_t)month, (uint8_t)number};
    return true;
}

static unsigned order_of(Day day)
{
    return (day.year * 100U + day.month) * 100U + day.day;
}

bool day_is_before(Day a, Day b)
{
    return order_of(a) < order_of(b);
}

static Day next(Day day, ReportSlotKind kind)
{
    if (kind == REPORT_DAYS && day.day < days_in(day.year, day.month)) {
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

Str report_day_text(Arena *arena, Day day)
{
    return day.year > 0 ? str_print(arena, "%04u-%02u-%02u", day.year, day.month, day.day)
                        : (Str){0};
}

ReportSlot *slots_between(Arena *arena, ReportSlotKind kind, Day from, Day to, size_t *count)
{
    *count = count_slots(kind, from, to);
    ReportSlot *slots = arena_array(arena, *count, sizeof *slots);
    Day day = from;
    for (size_t i = 0; slots && i < *count; i++, day = next(day, kind)) {
        slots[i].name = str_slice(report_day_text(arena, day), 0, slot_name_bytes(kind));
    }
    return slots;
}
