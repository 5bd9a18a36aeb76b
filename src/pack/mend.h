/* What of a file with mistakes can still be used. Each function changes `item`, which was read with
 * errors, so that everything left in it may be shown. `other` is the same file where it had no
 * mistake, its spare or what the program brings; NULL without one. Private to the layer. */
#pragma once

#include "reader.h"

/* A Help: rows whose number is broken are gone; a row that lacks something is shown without it, and
 * never as confirmed. */
void mend_help(TreeReader *reader, void *item, const void *other);

/* A LibraryFile: a track of which it is not sure for whom it is, is gone. */
void mend_library(TreeReader *reader, void *item, const void *other);

/* A Facilitator: the steps after a child told of harm are whole or not used. */
void mend_facilitator(TreeReader *reader, void *item, const void *other);

/* PictureWords: whole rows only. */
void mend_pictures(TreeReader *reader, void *item, const void *other);

/* False when nothing is left in any language; else the first language has something. A text much
 * longer than its limit `most` is cut: it would push others off the page. */
bool mend_text(TreeReader *reader, Text *text, uint32_t most);

/* What a word of a closed list means: itself, or the nearest of `words` to what was typed; empty
 * when there is none. */
Str word_meant(const TreeReader *reader, const Word *word, const Str *words, size_t count);

/* Leaves entries that have a value. */
void keep_words(WordList *list);
void keep_texts(TreeReader *reader, TextList *list);
