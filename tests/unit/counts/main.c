#include "tests.h"

int main(void)
{
    int failed = run_counts_tests();
    failed += run_export_tests();
    failed += run_import_tests();
    failed += run_merge_tests();
    failed += run_random_tests();
    failed += run_settle_tests();
    failed += run_sums_tests();
    return failed > 0;
}
