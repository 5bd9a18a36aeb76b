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

Str phrase_count(Arena *arena, Phrase id, uint64_t n, Lang lang)
{
    Str number = str_print(arena, "%llu", (unsigned long long)n);
    return phrase_fill(arena, (Phrase)(id + LANGUAGES[lang].plural(n)), lang, &number, 1);
}
