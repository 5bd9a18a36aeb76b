/* Which PINs are refused, and why: what people choose most, by what they have in common. */
#include "../support.h"

#include "aman/session/staff.h"

#include <stdio.h>

/* PINs of one kind; the list ends with NULL. */
typedef struct {
    PinWeakness why;
    const char *pins[32];
} Kind;

static const Kind KINDS[] = {
    {PIN_IS_SHORT, {"", "1", "258"}},
    {PIN_IS_SAME, {"0000",   "1111", "77777777", "1212",   "6969", "0101",   "123123", "12341234",
                   "121212", "1122", "5566",     "112233", "1221", "2112",   "12321",  "123321",
                   "0007",   "1000", "2000",     "1112",   "2122", "111112", "55555"}},
    {PIN_IS_ROW,
     {"1234", "4321", "3456", "87654321", "2468", "1357", "9753", "7890", "0123", "0987", "13579",
      "54321", "123456"}},
    {PIN_IS_DATE,
     {"1708", "0817", "2512", "3112", "1945", "1998", "2011", "2026", "1900", "2039", "170845",
      "170809", "090817", "980817", "199808", "081998", "17081998", "19980817", "31122010"}},
    {PIN_IS_KEYS,
     {"2580", "0852", "1254", "2365", "4587", "5698", "1397", "1793", "2684", "7139", "1364",
      "147258", "159357", "753951", "963852", "789123"}},
    {PIN_IS_KNOWN, {"1470", "3690", "5683", "1478", "1236", "8675309", "292513", "147896"}},
    {PIN_IS_GOOD,
     {"2583", "1235", "2047", "2581", "7304", "9462", "4793", "250836", "258036", "90210",
      "73519024", "25801379", "538172"}},
};

static void pins_are_refused_for_what_they_have_in_common(void **state)
{
    (void)state;
    size_t wrong = 0;
    for (size_t i = 0; i < sizeof KINDS / sizeof *KINDS; i++) {
        for (const char *const *pin = KINDS[i].pins; *pin; pin++) {
            PinWeakness why = pin_weakness(str_from_c(*pin));
            if (why != KINDS[i].why) {
                print_error("%s: %d, not %d\n", *pin, (int)why, (int)KINDS[i].why);
                wrong++;
            }
        }
    }
    assert_int_equal(wrong, 0);
}

static void digits_are_numbers_or_letters(void **state)
{
    (void)state;
    static const char NUMBERS[] = {2, 5, 8, 0}, GOOD[] = {2, 5, 8, 3};
    assert_int_equal(pin_weakness((Str){NUMBERS, 4}), PIN_IS_KEYS);
    assert_true(pin_is_good((Str){GOOD, 4}));
}

/* Rules that refuse too much make people write the PIN on the machine. */
static void most_pins_are_free(void **state)
{
    (void)state;
    int refused = 0;
    for (int i = 0; i < 10000; i++) {
        char pin[8];
        snprintf(pin, sizeof pin, "%04d", i);
        refused += !pin_is_good(str_from_c(pin));
    }
    assert_in_range(refused, 800, 1700);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pins_are_refused_for_what_they_have_in_common),
        cmocka_unit_test(digits_are_numbers_or_letters),
        cmocka_unit_test(most_pins_are_free),
    };
    return cmocka_run_group_tests_name("pin_rules", tests, NULL, NULL);
}
