#include "tests.h"

int main(void)
{
    return bad_tests() + codes_tests() + hostile_tests() + reader_tests();
}
