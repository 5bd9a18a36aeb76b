/* The languages of the interface and of the packs. A new language is a row here and a column in the
 * data. */
#pragma once

#include "aman/base/str.h"

typedef enum { LANG_ID, LANG_EN, LANG_COUNT } Lang;

/* Texts must exist in the first language; the others fall back to it. */
#define LANG_FIRST LANG_ID

/* Short code as in pack files ("id"), and the language's own name ("Bahasa Indonesia"). */
const char *lang_code(Lang lang);
const char *lang_name(Lang lang);

/* The language with code `code`; false when there is none. "en_GB.UTF-8" counts as "en". */
bool lang_find(Str code, Lang *lang);
