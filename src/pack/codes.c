/* Kinds of diagnostics by their code, and what `explain` says of one. */
#include "aman/pack/codes.h"

#include "aman/base/phrase.h"

static char upper(char c)
{
    if (c < 'a' || c > 'z') {
        return c;
    }
    return (char)(c - ('a' - 'A'));
}

const DiagKind *diag_kind_find(Str code)
{
    for (size_t i = 0; i < DIAG_KIND_COUNT; i++) {
        Str known = str_from_c(DIAG_KINDS[i].code);
        bool is_same = known.len == code.len;
        for (uint32_t j = 0; is_same && j < code.len; j++) {
            is_same = upper(code.at[j]) == known.at[j];
        }
        if (is_same) {
            return &DIAG_KINDS[i];
        }
    }
    return NULL;
}

Str diag_explain(Arena *arena, const DiagKind *kind, Lang lang)
{
    static const Str PLACEHOLDERS[DIAG_ARGS + 1] = {
        {"…", 3}, {"…", 3}, {"…", 3}, {"…", 3}, {"…", 3}};
    Str says = str_fill(arena, str_from_c(kind->says[lang]), PLACEHOLDERS, DIAG_ARGS + 1);
    Str level = level_word(kind->level, lang);
    Str wrong = phrase(PHRASE_EXPLAIN_WRONG, lang), right = phrase(PHRASE_EXPLAIN_RIGHT, lang);
    return str_print(
        arena, "%s (" STR_FMT "): " STR_FMT "\n\n%s\n\n" STR_FMT ":\n\n%s\n" STR_FMT ":\n\n%s",
        kind->code, STR_ARG(level), STR_ARG(says), kind->about[lang], STR_ARG(wrong),
        kind->wrong[lang], STR_ARG(right), kind->right[lang]);
}
