#include "tests.h"

int main(void)
{
    int failed = run_activity_tests();
    failed += run_choice_tests();
    failed += run_glossary_tests();
    failed += run_story_tests();
    failed += run_shipped_tests();
    return failed > 0;
}
