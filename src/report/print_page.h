/* What all sheets to print share: head, words, lists, codes. Private to the report. */
#pragma once

#include "out.h"

#include "aman/base/phrase.h"
#include "aman/report/print.h"

/* The word with its {0} replaced. */
Str print_fill(const PrintParams *params, Phrase word, Str arg);

/* Everything up to the sheet's own elements, and the end of the page; print_end() gives all of it.
 */
Out print_begin(const PrintParams *params, Str title);
Str print_end(const PrintParams *params, Out *out);

/* A word with the day of the sheet in it; nothing when that is not known. */
void print_date(const PrintParams *params, Out *out, const char *tag, Phrase word);

/* Its text in the language of the sheet, as an element; nothing when it is empty. */
void print_text(const PrintParams *params, Out *out, const char *tag, const char *kind,
                const Text *text);
/* A heading and a list; nothing when the list is empty. */
void print_list(const PrintParams *params, Out *out, Phrase title, const TextList *list);
/* `value` as a code to scan; nothing when it is empty or too long for one. */
void print_code(Out *out, Str value);
