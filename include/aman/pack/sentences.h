/* Sentences and words of a text, as a reader counts them.
 *
 * A sentence ends at . ! or ? before a blank or the end, quotes and brackets that close there
 * included, and at a line end. A word lies between blanks and holds a letter or digit: "hati-hati"
 * is one, a dash alone is none. */
#pragma once

#include "aman/base/str.h"

/* Takes the first sentence off `rest`; false when no sentence with a word is left. */
AMAN_CHECK bool sentence_next(Str *rest, Str *sentence);

/* Takes the first word off `rest`, without the signs around it; false when none is left. */
AMAN_CHECK bool sentence_next_word(Str *rest, Str *word);

/* How many sentences a text has, and how many words. */
uint32_t sentence_count(Str text);
uint32_t sentence_words(Str text);

/* True when it ends with . ! or ?: titles and short answers do not. */
bool sentence_is_closed(Str sentence);

/* True when both have the same words: capitals (of a to z) and signs around words do not matter. */
bool sentence_equal(Str a, Str b);

/* A hash that is the same for texts that sentence_equal() calls the same. */
uint64_t sentence_hash(Str text);
