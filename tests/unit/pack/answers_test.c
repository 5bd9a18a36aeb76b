/* The form of answers: each rule speaks of a pack that tells by it, and not of one a step away. */
#include "packs.h"
#include "rules.h"

#include "aman/pack/measures.h"

#include <string.h>

/* Options of a question; the mark * stands before the right one. */
typedef struct {
    const char *options[3];
} Asked;

static Str add(Arena *arena, Str all, const char *text)
{
    return str_print(arena, STR_FMT "%s", STR_ARG(all), text);
}

/* A reason of its own for each option, so that no rule about reasons speaks. */
static Str question(Arena *arena, Str all, const Asked *asked, unsigned number)
{
    all = str_print(arena,
                    STR_FMT "          - ask: {id: Apa %u?, en: What %u?}\n            options:\n",
                    STR_ARG(all), number, number);
    for (unsigned i = 0; i < 3 && asked->options[i]; i++) {
        const char *text = asked->options[i];
        bool is_right = text[0] == '*';
        text += is_right;
        all = str_print(
            arena,
            STR_FMT
            "              - {text: {id: \"%s\", en: \"%s\"}, right: %s, why: {id: A%u%u b%u%u., "
            "en: A%u%u b%u%u.}}\n",
            STR_ARG(all), text, text, is_right ? "true" : "false", number, i, number, i, number, i,
            number, i);
    }
    return all;
}

static Str questions(Arena *arena, const Asked *asked, unsigned count)
{
    Str all = STR("      - id: tanya\n        type: choice\n        items:\n");
    for (unsigned i = 0; i < count; i++) {
        all = question(arena, all, &asked[i], i);
    }
    return all;
}

static size_t said(Arena *arena, Str steps, const DiagKind *kind)
{
    Str pack = pack_with(arena, str_to_c(arena, steps));
    Diags diags = diags_of(arena, pack, &ACTIVITY_KINDS);
    size_t count = 0;
    for (size_t i = 0; i < diags.count; i++) {
        count += diags.items[i].kind == kind;
        bool is_fault = diags.items[i].kind->level == LEVEL_ERROR;
        if (is_fault && diags.items[i].kind != &DIAG_NO_NOTICE) {
            fail_msg("%s: " STR_FMT, diags.items[i].kind->code, STR_ARG(pack));
        }
    }
    return count;
}

/* One message for each language. */
static void assert_said(Arena *arena, Str steps, const DiagKind *kind, bool is_said)
{
    size_t count = said(arena, steps, kind);
    if (count != (is_said ? LANG_COUNT : 0)) {
        fail_msg("%s: said %zu times of " STR_FMT, kind->code, count, STR_ARG(steps));
    }
}

static void four_longest_of_four_are_too_many(void **state)
{
    Asked asked[] = {{{"aa", "*aaaa"}}, {{"*bbbb", "bb"}}, {{"cc", "*cdcd"}}, {{"*dddd", "dd"}}};
    assert_said(*state, questions(*state, asked, 4), &DIAG_LONGEST_IS_RIGHT, true);
    asked[3].options[1] = "ddda"; /* a tie */
    assert_said(*state, questions(*state, asked, 4), &DIAG_LONGEST_IS_RIGHT, false);
}

static void signs_and_blanks_make_no_answer_longer(void **state)
{
    const Asked asked[] = {
        {{"aa", "*“a,  a.”"}}, {{"*“b, b!”", "bb"}}, {{"cc", "*“c... c”"}}, {{"*(d d)", "dd"}}};
    assert_said(*state, questions(*state, asked, 4), &DIAG_LONGEST_IS_RIGHT, false);
}

static void three_questions_say_nothing(void **state)
{
    const Asked asked[] = {{{"aa", "*aaaa"}}, {{"bb", "*bbbb"}}, {{"cc", "*cdcd"}}};
    assert_said(*state, questions(*state, asked, 3), &DIAG_LONGEST_IS_RIGHT, false);
    assert_said(*state, questions(*state, asked, 3), &DIAG_ONE_PLACE, false);
}

static void the_right_one_stands_at_different_places(void **state)
{
    Asked asked[] = {{{"aa", "*ab"}}, {{"bb", "*ba"}}, {{"cc", "*ca"}}, {{"dd", "*da"}}};
    assert_said(*state, questions(*state, asked, 4), &DIAG_ONE_PLACE, true);
    asked[2] = (Asked){{"*ca", "cc"}};
    assert_said(*state, questions(*state, asked, 4), &DIAG_ONE_PLACE, false);
}

/* A turn whose two ways are safe where `safe` says 's'. Safe ways end the story; the second of two
 * leads on, so that every part is reached. */
static Str turn(Arena *arena, Str all, unsigned number, const char safe[2])
{
    all = str_print(arena,
                    STR_FMT "          n%u:\n            part: 1\n            messages:\n"
                            "              - {from: note, text: {id: P%u., en: P%u.}}\n"
                            "            ask: {id: Apa?, en: What?}\n            choices:\n",
                    STR_ARG(all), number, number, number);
    for (unsigned way = 0; way < 2; way++) {
        bool is_safe = safe[way] == 's', leads_on = !is_safe || (way == 1 && safe[0] == 's');
        unsigned own = number * 10 + way;
        all = str_print(
            arena,
            STR_FMT "              - {text: {id: A%u, en: A%u}, safe: %s, to: n%u, then: {id: L., "
                    "en: L.}, why: {id: W%u x%u., en: W%u x%u.}}\n",
            STR_ARG(all), own, own, is_safe ? "true" : "false", leads_on ? number + 1 : 6, own, own,
            own, own);
    }
    return all;
}

/* A story of six turns that lead from one to the next; 's' marks the safe ways. */
static Str story(Arena *arena, const char firsts[6], const char seconds[6])
{
    Str all =
        STR("      - id: cerita\n        type: story\n        title: {id: Cerita, en: Story}\n"
            "        contact: {name: a_1, known: {id: dari gim, en: from a game}, avatar: star}\n"
            "        target: boy\n        summary: {id: Ringkas., en: Short.}\n"
            "        start: n0\n        nodes:\n");
    for (unsigned i = 0; i < 6; i++) {
        all = turn(arena, all, i, (const char[]){firsts[i], seconds[i]});
    }
    return add(arena, all,
               "          n6:\n            part: 1\n            end: safe\n            messages:\n"
               "              - {from: note, text: {id: Akhir., en: End.}}\n"
               "            close: {id: Aman., en: Safe.}\n");
}

static void the_safe_way_is_not_always_first_and_not_never(void **state)
{
    assert_said(*state, story(*state, "ssssss", "......"), &DIAG_SAFE_FIRST, true);
    assert_said(*state, story(*state, "......", "ssssss"), &DIAG_SAFE_FIRST, true);
    assert_said(*state, story(*state, "s.s.s.", ".s.s.s"), &DIAG_SAFE_FIRST, false);
    assert_said(*state, story(*state, "s...s.", ".sss.s"), &DIAG_SAFE_FIRST, false);
}

static void most_turns_have_an_unsafe_way(void **state)
{
    assert_said(*state, story(*state, "s.s.s.", "ssssss"), &DIAG_SAFE_ONLY, true);
    assert_said(*state, story(*state, "s.s.s.", "ss.s.s"), &DIAG_SAFE_ONLY, false);
}

/* Eight questions, `same` of which explain two answers with the same last words. */
static Str explained(Arena *arena, unsigned same)
{
    Str all = STR("      - id: tanya\n        type: choice\n        items:\n");
    for (unsigned i = 0; i < 8; i++) {
        const char *why = i < same ? "itu wajar" : "";
        all = str_print(
            arena,
            STR_FMT
            "          - ask: {id: Apa %u?, en: What %u?}\n            options:\n"
            "              - {text: {id: aa, en: aa}, why: {id: A%u b%u %s., en: A%u b%u %s.}}\n"
            "              - {text: {id: ab, en: ab}, right: true, why: {id: C%u d%u., en: C%u "
            "d%u.}}\n"
            "              - {text: {id: ac, en: ac}, why: {id: E%u f%u., en: E%u f%u.}}\n",
            STR_ARG(all), i, i, i, i, why, i, i, why, i, i, i, i, i, i, i, i);
    }
    return all;
}

static void reasons_do_not_all_end_alike(void **state)
{
    assert_said(*state, explained(*state, 3), &DIAG_SAME_REASON, false); /* 3 of 24 */
    assert_said(*state, explained(*state, 4), &DIAG_SAME_REASON, true);
}

/* How often it is said by the tones of the shipped terms.yaml. */
static size_t said_by_tones(Arena *arena, Str steps, const DiagKind *kind)
{
    Diags parsed = diags_begin(arena), judged = diags_begin(arena);
    const Pack *pack;
    size_t count = 0;
    Str bytes = pack_with(arena, str_to_c(arena, steps));
    bool is_usable = pack_parse(arena, STR("pack.yaml"), bytes, &ACTIVITY_KINDS, &parsed, &pack);
    assert_true(is_usable || pack);
    check_answers(pack, shipped_terms(arena), &judged);
    for (size_t i = 0; i < judged.count; i++) {
        count += judged.items[i].kind == kind;
    }
    return count;
}

static void a_wrong_answer_sounds_kind_too(void **state)
{
    Asked asked[] = {{{"satu one", "*bantu help"}},
                     {{"*guru teacher", "dua two"}},
                     {{"tiga three", "*cerita tell"}},
                     {{"*dengar listen", "empat four"}}};
    assert_int_equal(said_by_tones(*state, questions(*state, asked, 4), &DIAG_KIND_IS_RIGHT),
                     LANG_COUNT);
    asked[0].options[0] = "maaf sorry";
    asked[1].options[1] = "bersama together";
    assert_int_equal(said_by_tones(*state, questions(*state, asked, 4), &DIAG_KIND_IS_RIGHT), 0);
}

/* `facts` says for each statement whether it is one; the words go by turns: possible, certain. */
static Str myths(Arena *arena, const char *facts)
{
    static const char *const WORDS[] = {"boleh may", "pasti always"};
    Str all = STR("      - id: mitos\n        type: myth\n        items:\n");
    for (unsigned i = 0; facts[i]; i++) {
        all = str_print(arena,
                        STR_FMT "          - {text: {id: \"Hal %u %s.\", en: \"Thing %u %s.\"}, "
                                "answer: %s, why: {id: A%u., en: B%u.}}\n",
                        STR_ARG(all), i, WORDS[i % 2], i, WORDS[i % 2],
                        facts[i] == 'f' ? "fact" : "myth", i, i);
    }
    return all;
}

static void no_word_tells_a_myth(void **state)
{
    assert_int_equal(said_by_tones(*state, myths(*state, "fmfm"), &DIAG_MYTH_TOLD), LANG_COUNT);
    assert_int_equal(said_by_tones(*state, myths(*state, "fmmf"), &DIAG_MYTH_TOLD), 0);
}

static Str cards(Arena *arena, unsigned count)
{
    Str all = {0}, words = {0};
    for (unsigned i = 0; i < 50; i++) {
        words = add(arena, words, "satu ");
    }
    for (unsigned i = 0; i < count; i++) {
        all = str_print(arena,
                        STR_FMT
                        "      - id: a%u\n        type: card\n        title: {id: Satu, en: One}\n"
                        "        text: {id: \"" STR_FMT "%u.\", en: One %u.}\n",
                        STR_ARG(all), i, STR_ARG(words), i, i);
    }
    return all;
}

static void minutes_are_those_of_the_words(void **state)
{
    assert_int_equal(said(*state, cards(*state, 9), &DIAG_MINUTES), 0);
    assert_int_equal(said(*state, cards(*state, 20), &DIAG_MINUTES), 1);
    assert_int_equal(said(*state, cards(*state, 1), &DIAG_MINUTES), 0); /* no lesson yet */
}

static void measures_are_added_up(void **state)
{
    (void)state;
    Measures sum = {.n = {[MEASURE_WORDS] = 3, [MEASURE_REPEATED] = 2},
                    .phrase = STR("a b"),
                    .longest_sentence = 4};
    const Measures more = {.n = {[MEASURE_WORDS] = 4, [MEASURE_REPEATED] = 3},
                           .phrase = STR("c d"),
                           .longest_sentence = 2};
    measures_add(&sum, &more);
    assert_int_equal(sum.n[MEASURE_WORDS], 7);
    assert_int_equal(sum.longest_sentence, 4);
    assert_true(str_is(sum.phrase, "c d"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(four_longest_of_four_are_too_many, arena_setup,
                                        arena_teardown),
        cmocka_unit_test_setup_teardown(signs_and_blanks_make_no_answer_longer, arena_setup,
                                        arena_teardown),
        cmocka_unit_test_setup_teardown(three_questions_say_nothing, arena_setup, arena_teardown),
        cmocka_unit_test_setup_teardown(the_right_one_stands_at_different_places, arena_setup,
                                        arena_teardown),
        cmocka_unit_test_setup_teardown(the_safe_way_is_not_always_first_and_not_never, arena_setup,
                                        arena_teardown),
        cmocka_unit_test_setup_teardown(most_turns_have_an_unsafe_way, arena_setup, arena_teardown),
        cmocka_unit_test_setup_teardown(reasons_do_not_all_end_alike, arena_setup, arena_teardown),
        cmocka_unit_test_setup_teardown(a_wrong_answer_sounds_kind_too, arena_setup,
                                        arena_teardown),
        cmocka_unit_test_setup_teardown(no_word_tells_a_myth, arena_setup, arena_teardown),
        cmocka_unit_test_setup_teardown(minutes_are_those_of_the_words, arena_setup,
                                        arena_teardown),
        cmocka_unit_test(measures_are_added_up),
    };
    return cmocka_run_group_tests_name("answers", tests, NULL, NULL);
}
