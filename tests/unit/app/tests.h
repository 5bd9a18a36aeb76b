/* The groups of this program: each runs its tests and returns the number that failed. */
#pragma once

int run_pin_tests(void);
int run_stick_tests(void);
int run_stick_save_tests(void);
