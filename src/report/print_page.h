/* What all sheets to print share: head, words, lists, codes. Private to the report. */
#pragma once

#include "out.h"

#include "aman/report/print.h"

typedef enum {
    PRINT_POSTER,
    PRINT_CARDS,
    PRINT_NOT_YOUR_FAULT,
    PRINT_NEVER_LATE,
    PRINT_NEAR,
    PRINT_NEAR_TEXT,
    PRINT_CHILDREN,
    PRINT_ADULTS,
    PRINT_CONFIRMED, /* {0} date */
    PRINT_UNCONFIRMED,
    PRINT_UNCONFIRMED_SHORT,
    PRINT_ASK,
    PRINT_MADE, /* {0} date */
    PRINT_DRAFT,
    PRINT_MINUTES, /* {0} number */
    PRINT_AIMS,
    PRINT_MATERIALS,
    PRINT_SAY,
    PRINT_DO,
    PRINT_WATCH,
    PRINT_SAY_NOT,
    PRINT_PROMPTS,
    PRINT_DISCLOSURE,
    PRINT_ALWAYS,
    PRINT_BEFORE,
    PRINT_AFTER,
    PRINT_NO_NAME,
    PRINT_WORDS
} PrintWord;

Str print_word(PrintWord word, Lang lang);
/* The word with its {0} replaced. */
Str print_fill(const PrintParams *params, PrintWord word, Str arg);

/* Everything up to the sheet's own elements, and the end of the page; print_end() gives all of it.
 */
Out print_begin(const PrintParams *params, Str title);
Str print_end(const PrintParams *params, Out *out);

/* Its text in the language of the sheet, as an element; nothing when it is empty. */
void print_text(const PrintParams *params, Out *out, const char *tag, const char *kind,
                const Text *text);
/* A heading and a list; nothing when the list is empty. */
void print_list(const PrintParams *params, Out *out, PrintWord title, const TextList *list);
/* `value` as a code to scan; nothing when it is empty or too long for one. */
void print_code(Out *out, Str value);
