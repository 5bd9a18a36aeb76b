#include "tests.h"
#include "world.h"
int run_output_tests(void)
{
    return 0;
}
