/* Dates of the Gregorian calendar. */
#include "aman/base/day.h"

static bool is_digits(Str text)
{
    for (uint32_t i = 0; i < text.len; i++) {
        if (text.at[i] < '0' || text.at[i] > '9') {
            return false;
        }
    }
    return text.len > 0;
}

/* Of at most four digits. */
static uint16_t number_of(Str digits)
{
    uint16_t number = 0;
    for (uint32_t i = 0; i < digits.len; i++) {
        number = (uint16_t)(number * 10 + (digits.at[i] - '0'));
    }
    return number;
}

uint8_t day_month_days(uint16_t year, uint8_t month)
{
    static const uint8_t DAYS[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool is_leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    if (month < 1 || month > 12) {
        return 0;
    }
    return month == 2 && is_leap ? 29 : DAYS[month - 1];
}

bool day_parse(Str text, Day *day)
{
    *day = (Day){0};
    bool is_form = text.len == 10 && text.at[4] == '-' && text.at[7] == '-' &&
                   is_digits(str_slice(text, 0, 4)) && is_digits(str_slice(text, 5, 7)) &&
                   is_digits(str_slice(text, 8, 10));
    if (!is_form) {
        return false;
    }
    Day read = {number_of(str_slice(text, 0, 4)), (uint8_t)number_of(str_slice(text, 5, 7)),
                (uint8_t)number_of(str_slice(text, 8, 10))};
    if (read.day < 1 || read.day > day_month_days(read.year, read.month)) {
        return false;
    }
    *day = read;
    return true;
}

Str day_text(Arena *arena, Day day)
{
    return day.year > 0 ? str_print(arena, "%04u-%02u-%02u", day.year, day.month, day.day)
                        : (Str){0};
}

bool day_is_before(Day a, Day b)
{
    return a.year != b.year     ? a.year < b.year
           : a.month != b.month ? a.month < b.month
                                : a.day < b.day;
}

/* Days since the first of March of the year 0: with March first the leap day ends its year. */
static int32_t number(Day day)
{
    int32_t year = day.year - (day.month <= 2), month = (day.month + 9) % 12;
    int32_t leap_days = year / 4 - year / 100 + year / 400;
    return year * 365 + leap_days + (month * 153 + 2) / 5 + day.day - 1;
}

Day day_back(Day day, uint32_t days)
{
    for (; days > 0 && day.year > 0; days--) {
        if (day.day > 1) {
            day.day--;
            continue;
        }
        day.year = (uint16_t)(day.year - (day.month == 1));
        day.month = (uint8_t)(day.month == 1 ? 12 : day.month - 1);
        day.day = day_month_days(day.year, day.month);
    }
    return day;
}

Day day_next(Day day)
{
    enum { MONTHS = 12 };
    if (day.day < day_month_days(day.year, day.month)) {
        day.day++;
        return day;
    }
    bool is_last = day.month == MONTHS;
    return (Day){(uint16_t)(day.year + is_last), (uint8_t)(is_last ? 1 : day.month + 1), 1};
}

uint8_t day_weekday(Day day)
{
    enum { WEEK = 7 };
    static const Day MONDAY = {2024, 1, 1};
    return (uint8_t)((days_between(MONDAY, day) % WEEK + WEEK) % WEEK);
}

int32_t days_between(Day from, Day to)
{
    return number(to) - number(from);
}

bool day_age(Str text, Day today, int32_t *days)
{
    Day day;
    *days = 0;
    if (today.year == 0 || !day_parse(text, &day)) {
        return false;
    }
    *days = days_between(day, today);
    return true;
}
