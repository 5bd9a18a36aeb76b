/* The groups of this program: each runs its tests and returns the number that failed. */
#pragma once

int run_place_tests(void);
int run_over_tests(void);
int run_idle_tests(void);
int run_pack_tests(void);
int run_random_tests(void);
int run_play_tests(void);
int run_intent_tests(void);
int run_check_tests(void);
int run_cue_tests(void);
int run_month_tests(void);
int run_term_tests(void);
int run_walk_tests(void);
int run_settings_tests(void);
int run_machine_tests(void);
int run_staff_tests(void);
int run_stick_tests(void);
int run_led_tests(void);
int run_led_view_tests(void);
int run_led_hand_tests(void);
int run_led_team_tests(void);
