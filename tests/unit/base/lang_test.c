/* Numbers, dates and forms of words, as each language writes them. */
#include "../support.h"

#include "aman/base/phrase.h"

static void thousands_stand_apart(void **state)
{
    assert_str(lang_number(*state, 0, LANG_ID), "0");
    assert_str(lang_number(*state, 999, LANG_ID), "999");
    assert_str(lang_number(*state, 1000, LANG_ID), "1.000");
    assert_str(lang_number(*state, 1020304, LANG_EN), "1,020,304");
    assert_str(lang_number(*state, UINT64_MAX, LANG_EN), "18,446,744,073,709,551,615");
}

static void a_date_has_the_name_of_its_month(void **state)
{
    assert_str(lang_date(*state, (Day){2026, 8, 9}, LANG_ID), "9 Agustus 2026");
    assert_str(lang_date(*state, (Day){2026, 12, 31}, LANG_EN), "31 December 2026");
}

static void one_thing_has_a_form_of_its_own_where_the_language_has_one(void **state)
{
    assert_str(phrase_count(*state, PHRASE_UI_MINUTES, 1, LANG_EN), "1 minute");
    assert_str(phrase_count(*state, PHRASE_UI_MINUTES, 0, LANG_EN), "0 minutes");
    assert_str(phrase_count(*state, PHRASE_UI_MINUTES, 21, LANG_EN), "21 minutes");
    assert_str(phrase_count(*state, PHRASE_UI_MINUTES, 1, LANG_ID), "1 menit");
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(thousands_stand_apart),
        WITH_ARENA(a_date_has_the_name_of_its_month),
        WITH_ARENA(one_thing_has_a_form_of_its_own_where_the_language_has_one),
    };
    return cmocka_run_group_tests_name("languages", tests, NULL, NULL);
}
