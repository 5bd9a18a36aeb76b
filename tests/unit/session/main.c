#include "tests.h"

int main(void)
{
    int failed = run_place_tests();
    failed += run_over_tests();
    failed += run_idle_tests();
    failed += run_cue_tests();
    failed += run_pack_tests();
    failed += run_random_tests();
    failed += run_play_tests();
    failed += run_intent_tests();
    failed += run_check_tests();
    failed += run_month_tests();
    failed += run_term_tests();
    failed += run_walk_tests();
    failed += run_settings_tests();
    failed += run_machine_tests();
    failed += run_staff_tests();
    failed += run_stick_tests();
    failed += run_led_tests();
    failed += run_led_view_tests();
    failed += run_led_hand_tests();
    failed += run_led_team_tests();
    return failed > 0;
}
