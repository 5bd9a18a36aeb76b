/* The groups of this program: each runs its tests and returns the number that failed. */
#pragma once

int run_counts_tests(void);
int run_export_tests(void);
int run_import_tests(void);
int run_merge_tests(void);
int run_random_tests(void);
int run_settle_tests(void);
int run_sums_tests(void);
