/* The groups of this program: each runs its tests and returns the number that failed. */
#pragma once

int run_days_tests(void);
int run_metrics_tests(void);
int run_tables_tests(void);
int run_alike_tests(void);
int run_attack_tests(void);
int run_output_tests(void);
int run_workshops_tests(void);
int run_xlsx_tests(void);
