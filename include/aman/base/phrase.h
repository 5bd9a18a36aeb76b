/* The words of the program: assets/words/FILE.yaml, where the key `title` of report.yaml becomes
 * PHRASE_REPORT_TITLE. Each has a word in every language; the build fails by name where one lacks.
 * The rows of a file are PHRASES_REPORT_FIRST to before PHRASES_REPORT_END, for rules about all. */
#pragma once

#include "phrases.h" /* made from these files: Phrase, PHRASE_COUNT */

#include "aman/base/lang.h"

/* A static view. PHRASE_NONE is empty. */
Str phrase(Phrase id, Lang lang);

/* With {0} to {4} filled in, in `arena`. */
Str phrase_fill(Arena *arena, Phrase id, Lang lang, const Str *args, size_t arg_count);

/* The form that the language has for `n`; a key that has none is the same for all numbers. */
Phrase phrase_form(Phrase id, uint64_t n, Lang lang);

/* "1 file", "3 files": that form, with `n` as {0}. */
Str phrase_count(Arena *arena, Phrase id, uint64_t n, Lang lang);

/* What these look at; a key with forms is followed by them, in the order of Plural. */
extern const char *const PHRASES[PHRASE_COUNT][LANG_COUNT];
extern const bool PHRASE_HAS_FORMS[PHRASE_COUNT];
