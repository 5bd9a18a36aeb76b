/* terms.yaml, loaded. Private to the layer. */
#pragma once

#include "pattern.h"

#include "aman/pack/lint.h"

/* A pattern of a row, ready to be looked for. Rows of an explicit list have several. */
typedef struct {
    const TermRow *row;
    Pattern pattern, needs;
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
};

/* True when `word`, in small letters, is among the words of `tone`. */
bool terms_has_tone(const Terms *terms, Tone tone, Lang lang, Str word);

/* Bits 1 << index of the `words` that `list` names. */
unsigned word_bits(const WordList *list, const char *const *words);
