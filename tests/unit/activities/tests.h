/* The groups of this program: each runs its tests and returns the number that failed. */
#pragma once

int run_activity_tests(void);
int run_choice_tests(void);
int run_glossary_tests(void);
int run_story_tests(void);
int run_shipped_tests(void);
