/* The groups of this program: each runs its tests and returns the number that failed. */
#pragma once

int run_table_tests(void);
int run_beside_tests(void);
int run_beside_window_tests(void);
int run_corner_tests(void);
int run_language_tests(void);
int run_leave_tests(void);
int run_led_tests(void);
int run_poll_tests(void);
int run_term_tests(void);
int run_words_tests(void);
int run_press_tests(void);
int run_reload_tests(void);
int run_rest_tests(void);
int run_room_tests(void);
int run_fit_tests(void);
