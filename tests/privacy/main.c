#include "tests.h"

int main(void)
{
    int failed = run_traces_tests(); /* whether what is searched for is found at all */
    failed += run_privacy_tests();
    return failed > 0;
}
