/* Values of options: each that is not meant so is refused, and nothing is guessed. */
#include "../support.h"
#include "messages.h"
#include "options.h"

#include <stdio.h>
#include <string.h>

static const OptionId TAKEN[] = {OPT_SEED, OPT_SIZE, OPT_SCREEN, OPT_DATA, OPT_CALM, OPT_COUNT};
static const Command COMMAND = {.name = "try", .args = "", .options = TAKEN, .args_most = 1};

static bool parses(const char *const *words, Options *options)
{
    char *argv[2 * OPTION_VALUES + 8] = {0};
    int argc = 0;
    for (; words[argc]; argc++) {
        argv[argc] = (char *)(uintptr_t)words[argc]; /* getopt_long() only moves them about */
    }
    return options_parse(&COMMAND, argc, argv, options);
}

static void numbers_are_digits_and_nothing_else(void **state)
{
    (void)state;
    static const char *const BAD[] = {"abc",
                                      "100x",
                                      "-1",
                                      "+1",
                                      " 1",
                                      "1 ",
                                      "0x10",
                                      "1e3",
                                      "1.5",
                                      "",
                                      "18446744073709551616",
                                      "99999999999999999999999",
                                      "١"};
    uint64_t number;
    Options options = {.lang = LANG_FIRST};
    for (size_t i = 0; i < sizeof BAD / sizeof *BAD; i++) {
        options.value[OPT_SEED] = BAD[i];
        assert_false(option_number(&options, OPT_SEED, 0, UINT64_MAX, &number));
    }
    options.value[OPT_SEED] = "18446744073709551615";
    assert_true(option_number(&options, OPT_SEED, 0, UINT64_MAX, &number));
    assert_true(number == UINT64_MAX);
    options.value[OPT_SEED] = "007";
    assert_true(option_number(&options, OPT_SEED, 1, 7, &number));
    assert_int_equal(number, 7);
    assert_false(option_number(&options, OPT_SEED, 8, 9, &number));
    assert_false(option_number(&options, OPT_SEED, 1, 6, &number));
    options.value[OPT_SEED] = NULL;
    number = 5;
    assert_true(option_number(&options, OPT_SEED, 1, 2, &number));
    assert_int_equal(number, 5);
}

static void sizes_are_two_numbers(void **state)
{
    (void)state;
    static const char *const BAD[] = {
        "1280",     "1280x",   "x720",      "1280x720x", "1280 x720", "-1280x720",
        "1280X720", "319x720", "1280x7681", "1280x720a", "",          "18446744073709551936x720"};
    int w = 1, h = 2;
    Options options = {.lang = LANG_FIRST};
    for (size_t i = 0; i < sizeof BAD / sizeof *BAD; i++) {
        options.value[OPT_SIZE] = BAD[i];
        assert_false(option_size(&options, OPT_SIZE, &w, &h));
    }
    options.value[OPT_SIZE] = "320x7680";
    assert_true(option_size(&options, OPT_SIZE, &w, &h));
    assert_true(w == 320 && h == 7680);
}

static void a_value_is_there_or_missed(void **state)
{
    (void)state;
    static const char *const BAD[][5] = {
        {"try", "--data", NULL},        {"try", "--data", "", NULL},
        {"try", "--data=", NULL},       {"try", "--data", "--calm", NULL},
        {"try", "--data=--calm", NULL}, {"try", "--calm=1", NULL},
        {"try", "--fly", NULL},         {"try", "-x", NULL},
        {"try", "a", "b", NULL},        {"try", "--", "a", "--calm", NULL},
    };
    Options options;
    for (size_t i = 0; i < sizeof BAD / sizeof *BAD; i++) {
        assert_false(parses(BAD[i], &options));
    }
    static const char *const AFTER[] = {"try", "--", "--calm", NULL};
    assert_true(parses(AFTER, &options));
    assert_int_equal(options.arg_count, 1);
    assert_null(options.value[OPT_CALM]);
    static const char *const TWICE[] = {"try", "--data", "a", "--data=b", NULL};
    assert_true(parses(TWICE, &options)); /* the last one holds */
    assert_string_equal(options.value[OPT_DATA], "b");
}

static void one_screen_too_many_is_refused(void **state)
{
    (void)state;
    const char *words[2 * OPTION_VALUES + 4] = {"try"};
    Options options;
    size_t count = 1;
    for (int i = 0; i < OPTION_VALUES; i++) {
        words[count++] = "--screen";
        words[count++] = "home";
    }
    assert_true(parses(words, &options));
    assert_int_equal(options.screen_count, OPTION_VALUES);
    words[count++] = "--screen";
    words[count] = "home";
    assert_false(parses(words, &options));
}

int main(void)
{
    messages_begin(LANG_FIRST);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_are_digits_and_nothing_else),
        cmocka_unit_test(sizes_are_two_numbers),
        cmocka_unit_test(a_value_is_there_or_missed),
        cmocka_unit_test(one_screen_too_many_is_refused),
    };
    return cmocka_run_group_tests_name("options", tests, NULL, NULL);
}
