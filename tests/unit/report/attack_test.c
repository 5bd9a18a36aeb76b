#include "tests.h"
#include "world.h"
int run_attack_tests(void)
{
    return 0;
}
