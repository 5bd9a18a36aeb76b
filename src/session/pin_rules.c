/* Which PINs are no secret: those that people choose most and others try first. Of 10,000 with four
 * digits the rules refuse one in six. */
#include "aman/session/staff.h"

#include <string.h>

enum { OLDEST_YEAR = 40, NEWEST_YEAR = 30, NEWEST_FULL_YEAR = 39, MONTHS = 12, MONTH_DAYS = 31 };

/* The digits of a PIN as numbers. */
typedef struct {
    int at[PIN_MOST];
    int count;
} Digits;

static bool is_short(const Digits *pin)
{
    return pin->count < PIN_LEAST;
}

/* 1212, 123123, 1111: a beginning that is said again. */
static bool is_repeated(const Digits *pin, int block)
{
    for (int i = block; i < pin->count; i++) {
        if (pin->at[i] != pin->at[i - block]) {
            return false;
        }
    }
    return pin->count % block == 0;
}

/* 1122, 1221: each digit has its twin beside it, or across the middle. */
static bool is_mirrored(const Digits *pin)
{
    bool is_double = pin->count % 2 == 0, is_palindrome = true;
    for (int i = 0; i < pin->count; i++) {
        is_double = is_double && pin->at[i] == pin->at[i ^ 1];
        is_palindrome = is_palindrome && pin->at[i] == pin->at[pin->count - 1 - i];
    }
    return is_double || is_palindrome;
}

/* 0007, 1112: all but one are alike. */
static int most_alike(const Digits *pin)
{
    int counts[10] = {0}, most = 0;
    for (int i = 0; i < pin->count; i++) {
        int count = ++counts[pin->at[i]];
        most = count > most ? count : most;
    }
    return most;
}

static bool is_alike(const Digits *pin)
{
    for (int block = 1; block <= pin->count / 2; block++) {
        if (is_repeated(pin, block)) {
            return true;
        }
    }
    return is_mirrored(pin) || most_alike(pin) >= pin->count - 1;
}

/* 1234, 9876, 1357, 7890: always the same small step, round the end too. */
static bool is_row(const Digits *pin)
{
    int step = (pin->at[1] - pin->at[0] + 10) % 10;
    for (int i = 2; i < pin->count; i++) {
        if ((pin->at[i] - pin->at[i - 1] + 10) % 10 != step) {
            return false;
        }
    }
    return step <= 2 || step >= 8;
}

static int two(const Digits *pin, int at)
{
    return pin->at[at] * 10 + pin->at[at + 1];
}

static bool is_day(int day, int month)
{
    return day >= 1 && day <= MONTH_DAYS && month >= 1 && month <= MONTHS;
}

static bool is_day_at(const Digits *pin, int at)
{
    return is_day(two(pin, at), two(pin, at + 2)) || is_day(two(pin, at + 2), two(pin, at));
}

static bool is_century(int years)
{
    return years == 19 || years == 20;
}

/* Of somebody who lives, or of a day that they remember. */
static bool is_short_year(int year)
{
    return year >= OLDEST_YEAR || year <= NEWEST_YEAR;
}

/* 1708, 1987, 170809, 17081998, 19980817: in the order of any country. */
static bool is_date(const Digits *pin)
{
    switch (pin->count) {
    case 4:
        return is_day_at(pin, 0) || two(pin, 0) == 19 ||
               (two(pin, 0) == 20 && two(pin, 2) <= NEWEST_FULL_YEAR);
    case 6:
        return (is_day_at(pin, 0) && is_short_year(two(pin, 4))) ||
               (is_day_at(pin, 2) && is_short_year(two(pin, 0))) ||
               (is_century(two(pin, 0)) && two(pin, 4) >= 1 && two(pin, 4) <= MONTHS) ||
               (is_century(two(pin, 2)) && two(pin, 0) >= 1 && two(pin, 0) <= MONTHS);
    case 8:
        return (is_day_at(pin, 0) && is_century(two(pin, 4))) ||
               (is_day_at(pin, 4) && is_century(two(pin, 0)));
    default:
        return false;
    }
}

/* Where a key stands on the pad: 1 2 3 / 4 5 6 / 7 8 9 / 0. */
static int column_of(int digit)
{
    return digit == 0 ? 1 : (digit - 1) % 3;
}

static int line_of(int digit)
{
    return digit == 0 ? 3 : (digit - 1) / 3;
}

/* True when keys `from` to `to` - 1 lie in a straight line, each beside the last. */
static bool is_straight(const Digits *pin, int from, int to)
{
    int x = column_of(pin->at[from + 1]) - column_of(pin->at[from]);
    int y = line_of(pin->at[from + 1]) - line_of(pin->at[from]);
    for (int i = from + 1; i < to; i++) {
        if (column_of(pin->at[i]) - column_of(pin->at[i - 1]) != x ||
            line_of(pin->at[i]) - line_of(pin->at[i - 1]) != y) {
            return false;
        }
    }
    return x >= -1 && x <= 1 && y >= -1 && y <= 1;
}

/* 147258, 159357: one straight line of three after the other. */
static bool is_lines_of_three(const Digits *pin)
{
    for (int i = 0; i + 3 <= pin->count; i += 3) {
        if (!is_straight(pin, i, i + 3)) {
            return false;
        }
    }
    return pin->count % 3 == 0;
}

/* 1254, 1397, 2684: the corners of a square or a rectangle, in any order. */
static bool is_square(const Digits *pin)
{
    static const char SQUARES[][5] = {"1245", "2356", "4578", "5689", "1379",
                                      "2468", "1346", "4679", "1278", "2389"};
    for (size_t i = 0; pin->count == 4 && i < sizeof SQUARES / sizeof *SQUARES; i++) {
        int found = 0;
        for (int j = 0; j < 4; j++) {
            for (int k = 0; k < 4; k++) {
                found |= pin->at[k] == SQUARES[i][j] - '0' ? 1 << j : 0;
            }
        }
        if (found == 15) {
            return true;
        }
    }
    return false;
}

static bool is_keys(const Digits *pin)
{
    return is_straight(pin, 0, pin->count) || is_lines_of_three(pin) || is_square(pin);
}

/* The rest of what lists of stolen and of chosen PINs begin with. */
static bool is_known(const Digits *pin)
{
    static const char *const KNOWN[] = {
        "1004",   "1470",     "0741",     "3690",     "0963",     "1478",   "1236",    "3698",
        "7896",   "9874",     "1230",     "0123",     "0987",     "5683",   "8520",    "1590",
        "3570",   "7531",     "9513",     "1593",     "2345",     "4200",   "6669",    "1123",
        "1233",   "5201",     "520131",   "42069",    "38317",    "13579",  "09876",   "292513",
        "007007", "789456",   "456123",   "123654",   "101010",   "147896", "8675309", "147852",
        "159753", "12345679", "10041004", "12344321", "14789632",
    };
    char text[PIN_MOST + 1] = {0};
    for (int i = 0; i < pin->count; i++) {
        text[i] = (char)('0' + pin->at[i]);
    }
    for (size_t i = 0; i < sizeof KNOWN / sizeof *KNOWN; i++) {
        if (strcmp(text, KNOWN[i]) == 0) {
            return true;
        }
    }
    return false;
}

PinWeakness pin_weakness(Str digits)
{
    static const struct {
        PinWeakness weakness;
        bool (*holds)(const Digits *pin);
    } RULES[] = {{PIN_IS_SHORT, is_short}, {PIN_IS_SAME, is_alike}, {PIN_IS_ROW, is_row},
                 {PIN_IS_DATE, is_date},   {PIN_IS_KEYS, is_keys},  {PIN_IS_KNOWN, is_known}};
    Digits pin = {.count = 0};
    for (uint32_t i = 0; i < digits.len && i < PIN_MOST; i++) {
        char c = digits.at[i];
        pin.at[pin.count++] = c >= '0' ? c - '0' : c;
    }
    for (size_t i = 0; i < sizeof RULES / sizeof *RULES; i++) {
        if (RULES[i].holds(&pin)) {
            return RULES[i].weakness;
        }
    }
    return PIN_IS_GOOD;
}

bool pin_is_good(Str digits)
{
    return pin_weakness(digits) == PIN_IS_GOOD;
}
