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

Str lang_number(Arena *arena, uint64_t n, Lang lang)
{
    Str digits = str_print(arena, "%llu", (unsigned long long)n);
    char text[40];
    uint32_t len = 0;
    for (uint32_t i = 0; i < digits.len; i++) {
        if (i > 0 && (digits.len - i) % 3 == 0) {
            text[len++] = LANGUAGES[lang].thousands[0];
        }
        text[len++] = digits.at[i];
    }
    return str_copy(arena, (Str){text, len});
}

Str lang_date(Arena *arena, Day day, Lang lang)
{
    const Str parts[] = {str_print(arena, "%u", day.day), lang_month(day.month, lang),
                         str_print(arena, "%u", day.year)};
    return str_fill(arena, str_from_c(LANGUAGES[lang].date), parts, 3);
}

Str lang_month(unsigned month, Lang lang)
{
    return str_from_c(LANGUAGES[lang].months[month - 1]);
}
