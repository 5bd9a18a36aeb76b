#include "tests.h"

int main(void)
{
    int failed = run_pin_tests();
    failed += run_stick_tests();
    failed += run_stick_save_tests();
    return failed > 0;
}
