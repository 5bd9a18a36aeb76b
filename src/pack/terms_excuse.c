/* What makes a hit none: "Ini bukan aib" says the word that hurts in order to take it back. */
#include "terms.h"

enum {
    NEAR_BEFORE = 3, /* words in which `not_before` looks */
    NEAR_AFTER = 4,
    UNLESS_BEFORE = 12,
    QUESTION_REST = 20, /* words of a question after the hit */
    DENIAL_WORDS = 4,   /* a longer sentence says more than no */
};

/* True when one of `near` is among the words [from, end) of this sentence. */
static bool is_near(const SaidWords *words, const WordList *near, uint32_t sentence, uint32_t from,
                    uint32_t end)
{
    for (uint32_t i = from; i < end && i < words->count; i++) {
        for (uint32_t j = 0; words->at[i].sentence == sentence && j < near->count; j++) {
            if (str_equal(words->at[i].text, near->at[j].text)) {
                return true;
            }
        }
    }
    return false;
}

/* True when `count` words from `from` on, if any, reach word `first`. */
static bool is_across(uint32_t from, uint32_t count, uint32_t first)
{
    return count > 0 && from + count > first;
}

/* True when a match of `unless` in the sentence shares a word with [first, end). */
static bool is_taken_back(const Pattern *unless, const SaidWords *words, uint32_t first,
                          uint32_t end)
{
    for (uint32_t from = first > UNLESS_BEFORE ? first - UNLESS_BEFORE : 0; from < end; from++) {
        if (words->at[from].sentence == words->at[first].sentence &&
            is_across(from, pattern_match(unless, words, from), first)) {
            return true;
        }
    }
    return false;
}

/* True when the sentence is a question and the one after it only says no. */
static bool is_denied(const Pattern *denial, const SaidWords *words, uint32_t end)
{
    const SaidWord *last = &words->at[end - 1];
    uint32_t next = end, count = 0;
    while (next < words->count && next < end + QUESTION_REST &&
           words->at[next].sentence == last->sentence) {
        next++;
    }
    while (next + count < words->count && count <= DENIAL_WORDS &&
           words->at[next + count].sentence == words->at[next].sentence) {
        count++;
    }
    return last->is_asked && count > 0 && count <= DENIAL_WORDS &&
           words->at[next].sentence != last->sentence && pattern_match(denial, words, next) > 0;
}

bool term_is_excused(const Terms *terms, const TermRule *rule, const SaidWords *words,
                     uint32_t first, uint32_t end)
{
    const TermRow *row = rule->row;
    const SaidWord *word = &words->at[first];
    uint32_t before = first > NEAR_BEFORE ? first - NEAR_BEFORE : 0;
    return (row->only_question && !word->is_asked) ||
           is_near(words, &row->not_before, word->sentence, before, first) ||
           is_near(words, &row->not_after, word->sentence, end, end + NEAR_AFTER) ||
           (str_starts(row->code.text, STR("V")) && is_denied(&terms->denial, words, end)) ||
           is_taken_back(&rule->unless, words, first, end);
}
