#include "tests.h"

int main(void)
{
    return run_pin_tests() > 0;
}
