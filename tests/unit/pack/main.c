#include "tests.h"

int main(void)
{
    return accepted_tests() + bad_tests() + codes_tests() + hostile_tests() + kinds_tests() +
           message_tests() + nearest_tests() + outside_tests() + reader_tests() + schema_tests() +
           texts_tests();
}
