#include "tests.h"

int main(void)
{
    return accepted_tests() + bad_tests() + codes_tests() + hostile_tests() + kinds_tests() +
           lint_tests() + message_tests() + nearest_tests() + outside_tests() + pattern_tests() +
           reader_tests() + rules_tests() + schema_tests() + sentences_tests() + settings_tests() +
           terms_tests() + texts_tests() + waiver_tests();
}
