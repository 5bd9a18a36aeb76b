/* Which letters can be drawn, and what stands in for the others. */
#include "../support.h"

#include "aman/base/letters.h"

static const struct {
    uint32_t point, drawn;
    bool is_lacking;
} CASES[] = {
    {'a', 'a', false},       {0x00E9, 0x00E9, false}, /* é */
    {0x2014, 0x2014, false},                          /* — */
    {0x2011, '-', false},                             /* a hyphen that forbids a break */
    {0x202F, 0x00A0, false},                          /* a narrow blank that forbids one */
    {0x200D, 0, false},                               /* a joiner, as in pictures of families */
    {0xFE0F, 0, false},                               /* "as a picture" */
    {0x00AD, 0, false},                               /* a soft hyphen */
    {0x202E, 0, false},                               /* a direction: it has its own message */
    {'\n', 0, false},                                 /* lines are made before letters are drawn */
    {0x1F600, 0, true},                               /* a smile */
    {0x1F1EE, 0, true},                               /* half a flag */
    {0x2764, 0, true},                                /* a heart */
    {0x2192, 0, true},                                /* an arrow */
    {0x0623, '?', true},                              /* Arabic */
    {0xA984, '?', true},                              /* Javanese */
    {0x7F8E, '?', true},                              /* Chinese */
    {0x0663, '?', true},                              /* an Arabic digit */
    {0x0323, 0, true}, /* a mark that the fonts cannot put anywhere */
    {0x0378, 0, true}, /* unassigned */
    {0xFFFF, 0, true}, /* no character at all */
    {0xE000, 0, true}, /* private use */
    {0xFFFD, 0, true}, /* what stands for broken bytes */
    {0x10FFFF, 0, true},
};

static void a_letter_is_drawn_replaced_or_left_out(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) {
        uint32_t drawn = letter_drawn(CASES[i].point);
        if (drawn != CASES[i].drawn || letter_is_lacking(CASES[i].point) != CASES[i].is_lacking) {
            fail_msg("U+%04X is drawn as U+%04X", CASES[i].point, drawn);
        }
    }
}

static void what_is_drawn_is_in_the_fonts(void **state)
{
    (void)state;
    for (uint32_t point = 0; point < 0x120000; point++) {
        uint32_t drawn = letter_drawn(point);
        if (drawn && (letter_drawn(drawn) != drawn || letter_is_lacking(drawn))) {
            fail_msg("U+%04X is drawn as U+%04X, which the fonts lack", point, drawn);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_letter_is_drawn_replaced_or_left_out),
        cmocka_unit_test(what_is_drawn_is_in_the_fonts),
    };
    return cmocka_run_group_tests_name("letters", tests, NULL, NULL);
}
