/* terms.yaml, loaded. Private to the layer. */
#pragma once

#include "common.h"
#include "pattern.h"

#include "aman/pack/lint.h"
#include "aman/pack/texts.h"

/* A pattern of a row, ready to be looked for. Rows of an explicit list have several. */
typedef struct {
    const TermRow *row;
    Pattern pattern, needs, unless;
    unsigned languages, ok, warn, audience; /* bits; audience 0: all */
} TermRule;

/* How a word sounds, whatever is said: for rules about the form of answers. */
typedef enum { TONE_KIND, TONE_CERTAIN, TONE_POSSIBLE, TONE_COUNT } Tone;

typedef struct {
    Span where;
    Word tone, language;
    WordList words;
} ToneRow;

struct Terms {
    LIST_OF(ToneRow) tones;
    const TermRow *rows;
    uint32_t row_count;
    TermRule *rules;
    size_t rule_count, rule_capacity;
    CommonWords common[LANG_COUNT]; /* of common-LANGUAGE.txt; empty: no rule about rare words */
    Pattern denial;                 /* "Is it your fault? No." */
};

/* Notes rare words in what readers of 10-12 meet of `pack`, each once. `arena` is for the search.
 */
void check_common(const Terms *terms, const Pack *pack, const PackTexts *texts, Arena *arena,
                  Diags *diags);

/* True when the words around words [first, end) of a hit make it none: `unless` shares a word with
 * it, one of `not_before` or `not_after` is near, it was no question, or it was one and the answer
 * that follows denies it. */
bool term_is_excused(const Terms *terms, const TermRule *rule, const SaidWords *words,
                     uint32_t first, uint32_t end);

/* True when `word`, in small letters, is among the words of `tone`. */
bool terms_has_tone(const Terms *terms, Tone tone, Lang lang, Str word);

/* Bits 1 << index of the `words` that `list` names. */
unsigned word_bits(const WordList *list, const char *const *words);
