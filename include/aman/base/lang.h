/* The languages of the program and of the packs: the entries of assets/languages.yaml. A language
 * is data only: nothing below names one. */
#pragma once

#include "languages.h" /* made from it: Lang, LANG_COUNT, LANG_FIRST, LANG_COMMANDS, LANG_CODES */

#include "aman/base/day.h"

/* Which form of a word a number wants. */
typedef enum { PLURAL_OTHER, PLURAL_ONE, PLURAL_TWO, PLURAL_FEW, PLURAL_MANY } Plural;

/* What people type where a key of a pack is meant. */
typedef struct {
    const char *typed, *meant;
} EverydayWord;

typedef struct {
    const char *code; /* as in packs: "id" */
    const char *name, *short_name, *tag;
    const char *thousands, *decimal; /* one sign each */
    const char *months[12], *months_short[12];
    const char *date; /* {0} day, {1} name of the month, {2} year */
    Plural (*plural)(uint64_t n);
    const EverydayWord *everyday; /* ends with an empty one */
    /* What is easy to read: words of a sentence for 10-12 and for older pupils, tenths of letters
     * of a word on average. */
    struct {
        uint32_t words_young, words, letters_tenths;
    } ease;
} Language;
extern const Language LANGUAGES[LANG_COUNT];

/* Short code as in pack files ("id"), and the language's own name ("Bahasa Indonesia"). */
const char *lang_code(Lang lang);
const char *lang_name(Lang lang);

/* The language with code `code`; false when there is none. "en_GB.UTF-8" counts as "en". */
bool lang_find(Str code, Lang *lang);

/* "1.234", "24 November 2026" and "November", as people write them. */
Str lang_number(Arena *arena, uint64_t n, Lang lang);
Str lang_date(Arena *arena, Day day, Lang lang);
Str lang_month(unsigned month, Lang lang);
