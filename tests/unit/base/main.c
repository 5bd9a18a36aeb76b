#include "tests.h"

int main(void)
{
    int failed = run_arena_tests();
    failed += run_str_tests();
    failed += run_text_tests();
    failed += run_file_tests();
    failed += run_day_tests();
    failed += run_phrase_tests();
    failed += run_diag_tests();
    failed += run_diag_text_tests();
    failed += run_lang_tests();
    return failed > 0;
}
