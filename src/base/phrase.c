/* Looking words up and filling them in. */
#include "aman/base/phrase.h"

Str phrase(Phrase id, Lang lang)
{
    return str_from_c(PHRASES[id][lang]);
}

Str phrase_fill(Arena *arena, Phrase id, Lang lang, const Str *args, size_t arg_count)
{
    return str_fill(arena, phrase(id, lang), args, arg_count);
}

Phrase phrase_form(Phrase id, uint64_t n, Lang lang)
{
    return PHRASE_HAS_FORMS[id] ? (Phrase)((int)id + (int)LANGUAGES[lang].plural(n)) : id;
}

Str phrase_count(Arena *arena, Phrase id, uint64_t n, Lang lang)
{
    Str number = str_print(arena, "%llu", (unsigned long long)n);
    return phrase_fill(arena, phrase_form(id, n, lang), lang, &number, 1);
}
