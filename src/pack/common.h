/* The commonest words of a language, to tell which words of a text are rare. Private to the layer.
 */
#pragma once

#include "said.h"

/* Hashes of the words and of what is left of them without affixes, sorted. */
typedef struct {
    uint64_t *hashes;
    size_t count;
} CommonWords;

/* Makes the set of the lines of `bytes`; those that begin with # are notes. In `arena`; at its
 * limit the set is empty, and an empty set knows no rare word. */
CommonWords common_words(Arena *arena, Str bytes);

/* True when `word`, in small letters, is neither among them nor made of one of them: "kuceritakan"
 * is of "cerita". Then `*root` is a hash of what is left of it, the same for all its forms. */
bool common_lacks(const CommonWords *words, Str word, uint64_t *root);
