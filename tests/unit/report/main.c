#include "tests.h"

int main(void)
{
    int failed = run_days_tests();
    failed += run_metrics_tests();
    failed += run_tables_tests();
    failed += run_workshops_tests();
    failed += run_alike_tests();
    failed += run_attack_tests();
    failed += run_output_tests();
    failed += run_xlsx_tests();
    return failed > 0;
}
