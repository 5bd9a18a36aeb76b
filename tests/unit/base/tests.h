/* The groups of this program: each runs its tests and returns the number that failed. */
#pragma once

int run_arena_tests(void);
int run_str_tests(void);
int run_text_tests(void);
int run_file_tests(void);
int run_day_tests(void);
int run_phrase_tests(void);
int run_diag_tests(void);
int run_diag_text_tests(void);
int run_lang_tests(void);
