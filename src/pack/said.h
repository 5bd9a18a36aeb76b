/* A text as the words of its sentences, so that rules about words need not know spelling, marks or
 * punctuation. Private to the layer. */
#pragma once

#include "aman/base/str.h"

typedef struct {
    Str text;             /* small letters without marks, as they look to a reader */
    uint32_t at, letters; /* its place in the text it was taken from, in code points */
    uint32_t from, to;    /* the same in bytes, `to` is one past the last */
    uint32_t sentence;    /* words of one sentence have the same number */
    bool is_asked;        /* the sentence ends with a question mark */
    uint8_t told;         /* bits of who has already spoken of the word (lint.c); 0 at first */
} SaidWord;

typedef struct {
    SaidWord *at;
    uint32_t count;
} SaidWords;

/* The words of `text`, which must outlive them. Blanks, hyphens, apostrophes, quotes and other
 * signs stand between words; `**`, marks above and below letters and what is invisible vanish; wide
 * and ringed letters and those of other alphabets that look like one of a to z are that one.
 * Letters and digits that touch are two words, and so is '%'. A sentence ends at . ! ? … or the end
 * of a line, but not at the point inside a number. Memory from `arena`; at its limit the list is
 * cut and arena_is_full() says so. Cost: O(bytes). */
SaidWords said_words(Arena *arena, Str text);
