/* Sentences and words as a reader counts them. */
#include "packs.h"

#include "aman/pack/sentences.h"

static void a_sentence_ends_at_a_stop_before_a_blank(void **state)
{
    (void)state;
    Str rest = STR("Satu dua. Tiga! Empat? Lima"), sentence;
    static const char *const WANT[] = {"Satu dua.", "Tiga!", "Empat?", "Lima"};
    for (size_t i = 0; i < sizeof WANT / sizeof *WANT; i++) {
        assert_true(sentence_next(&rest, &sentence));
        assert_str(sentence, WANT[i]);
    }
    assert_false(sentence_next(&rest, &sentence));
}

static void a_stop_inside_a_number_or_a_name_ends_nothing(void **state)
{
    (void)state;
    assert_int_equal(sentence_count(STR("Sekitar 1.203 anak di awan.biru")), 1);
}

static void quotes_and_bold_belong_to_the_sentence_they_close(void **state)
{
    (void)state;
    Str rest = STR("“Halo.” **Jeda.** (Lalu.) Cerita"), sentence;
    static const char *const WANT[] = {"“Halo.”", "**Jeda.**", "(Lalu.)", "Cerita"};
    for (size_t i = 0; i < sizeof WANT / sizeof *WANT; i++) {
        assert_true(sentence_next(&rest, &sentence));
        assert_str(sentence, WANT[i]);
    }
}

static void a_line_end_ends_a_sentence(void **state)
{
    (void)state;
    assert_int_equal(sentence_count(STR("Satu\nDua\n\nTiga")), 3);
}

static void signs_alone_are_neither_words_nor_sentences(void **state)
{
    (void)state;
    assert_int_equal(sentence_words(STR("Jeda – lalu … cerita!")), 3);
    assert_int_equal(sentence_count(STR("! … ?")), 0);
    assert_int_equal(sentence_count(STR("")), 0);
}

static void a_doubled_word_is_one_word(void **state)
{
    (void)state;
    assert_int_equal(sentence_words(STR("Hati-hati, teman-temanku.")), 2);
}

static void words_are_the_same_whatever_stands_around_them(void **state)
{
    (void)state;
    assert_true(sentence_equal(STR("“Cerita, ke Kakak!”"), STR("cerita ke **kakak**")));
    assert_false(sentence_equal(STR("Cerita ke Kakak"), STR("Cerita ke Kakak dulu")));
    assert_false(sentence_equal(STR("hati-hati"), STR("hati hati")));
    assert_true(sentence_hash(STR("“Cerita, ke Kakak!”")) ==
                sentence_hash(STR("cerita ke **kakak**")));
}

static void a_title_is_not_closed(void **state)
{
    (void)state;
    assert_true(sentence_is_closed(STR("“Sudah?”")));
    assert_false(sentence_is_closed(STR("Apa itu jeda")));
    assert_false(sentence_is_closed(STR("1.203 anak")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_sentence_ends_at_a_stop_before_a_blank),
        cmocka_unit_test(a_stop_inside_a_number_or_a_name_ends_nothing),
        cmocka_unit_test(quotes_and_bold_belong_to_the_sentence_they_close),
        cmocka_unit_test(a_line_end_ends_a_sentence),
        cmocka_unit_test(signs_alone_are_neither_words_nor_sentences),
        cmocka_unit_test(a_doubled_word_is_one_word),
        cmocka_unit_test(words_are_the_same_whatever_stands_around_them),
        cmocka_unit_test(a_title_is_not_closed),
    };
    return cmocka_run_group_tests_name("sentences", tests, NULL, NULL);
}
