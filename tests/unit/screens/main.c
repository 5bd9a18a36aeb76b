#include "tests.h"

int main(void)
{
    int failed = run_table_tests();
    failed += run_beside_tests();
    failed += run_beside_window_tests();
    failed += run_corner_tests();
    failed += run_language_tests();
    failed += run_leave_tests();
    failed += run_led_tests();
    failed += run_poll_tests();
    failed += run_press_tests();
    failed += run_reload_tests();
    failed += run_rest_tests();
    failed += run_room_tests();
    failed += run_term_tests();
    failed += run_words_tests();
    failed += run_fit_tests();
    return failed > 0;
}
