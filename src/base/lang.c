/* Finding a language; what is known of each is made from assets/languages.yaml. */
#include "aman/base/lang.h"

const char *lang_code(Lang lang)
{
    return LANGUAGES[lang].code;
}

const char *lang_name(Lang lang)
{
    return LANGUAGES[lang].name;
}

/* What may follow the language in a locale: "en_GB", "en-GB", "en.UTF-8", "en@euro". */
static bool is_end(char c)
{
    return c == '_' || c == '-' || c == '.' || c == '@';
}

bool lang_find(Str code, Lang *lang)
{
    for (int i = 0; i < LANG_COUNT; i++) {
        Str known = str_from_c(LANGUAGES[i].code);
        bool ends = code.len == known.len || (code.len > known.len && is_end(code.at[known.len]));
        if (str_starts(code, known) && ends) {
            *lang = (Lang)i;
            return true;
        }
    }
    return false;
}
