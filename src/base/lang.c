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

Str lang_number(Arena *arena, uint64_t n, Lang lang)
{
    enum { GROUP = 1000 };
    Str groups = STR("");
    for (; n >= GROUP; n /= GROUP) {
        groups = str_print(arena, "%s%03u" STR_FMT, LANGUAGES[lang].thousands,
                           (unsigned)(n % GROUP), STR_ARG(groups));
    }
    return str_print(arena, "%u" STR_FMT, (unsigned)n, STR_ARG(groups));
}

Str lang_date(Arena *arena, Day day, Lang lang)
{
    const Str parts[] = {str_print(arena, "%u", day.day), lang_month(day.month, lang),
                         str_print(arena, "%u", day.year)};
    return str_fill(arena, str_from_c(LANGUAGES[lang].date), parts, sizeof parts / sizeof *parts);
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

Str lang_month(unsigned month, Lang lang)
{
    return str_from_c(LANGUAGES[lang].months[month - 1]);
}
