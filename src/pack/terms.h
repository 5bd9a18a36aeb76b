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

struct Terms {
    const TermRow *rows;
    uint32_t row_count;
    TermRule *rules;
    size_t rule_count, rule_capacity;
};

/* Bits 1 << index of the `words` that `list` names. */
unsigned word_bits(const WordList *list, const char *const *words);
