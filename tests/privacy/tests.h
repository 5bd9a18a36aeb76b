/* The groups of this program: each runs its tests and returns the number that failed. */
#pragma once

int run_traces_tests(void);
int run_privacy_tests(void);
