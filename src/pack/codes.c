/* The table of kinds, and what `explain` says of one. */
#include "aman/pack/codes.h"

#define DIAG_KIND_ROW(name) &name,
const DiagKind *const DIAG_KINDS[] = {DIAG_KIND_LIST(DIAG_KIND_ROW)};
const size_t DIAG_KIND_COUNT = sizeof DIAG_KINDS / sizeof *DIAG_KINDS;

/* What examples stand in, so that they load on their own. */
static const char HEAD[] = "aman_pack: 1\n"
                           "id: contoh\n"
                           "version: 1.0.0\n";
static const char BODY[] = "title: {id: Contoh, en: Example}\n"
                           "topic: kenalan\n"
                           "audience: [13-15]\n"
                           "minutes: 5\n"
                           "review: {status: draft}\n"
                           "licence: CC-BY-4.0\n"
                           "takeaways:\n"
                           "  - icon: heart_fill\n"
                           "    title: {id: Satu, en: One}\n"
                           "    text: {id: Satu hal., en: One thing.}\n";
static const char LESSON[] = "lessons:\n"
                             "  - id: satu\n"
                             "    title: {id: Satu, en: One}\n"
                             "    notice: {id: Ini latihan., en: This is practice.}\n"
                             "    steps:\n";
static const char HELP[] = "      - id: bantuan\n"
                           "        type: card\n"
                           "        help: true\n"
                           "        title: {id: Bantuan, en: Help}\n"
                           "        text: {id: Cerita ke satu orang., en: Tell one person.}\n";

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
        Str known = str_from_c(DIAG_KINDS[i]->code);
        bool is_same = known.len == code.len;
        for (uint32_t j = 0; is_same && j < code.len; j++) {
            is_same = upper(code.at[j]) == known.at[j];
        }
        if (is_same) {
            return DIAG_KINDS[i];
        }
    }
    return NULL;
}

Str diag_example(Arena *arena, const DiagKind *kind, bool right)
{
    const char *text = right ? kind->right : kind->wrong;
    switch (kind->in) {
    case EXAMPLE_STEPS:
        return str_print(arena, "%s%s%s%s%s", HEAD, BODY, LESSON, text, HELP);
    case EXAMPLE_PACK:
        return str_print(arena, "%s%s%s%s", HEAD, text, LESSON, HELP);
    case EXAMPLE_FILE:
        return str_from_c(text);
    case EXAMPLE_WORDS:
        break;
    }
    return (Str){0};
}

static Str indented(Arena *arena, const char *text)
{
    Str rest = str_from_c(text), line, out = {0};
    while (str_next_line(&rest, &line)) {
        out = str_print(arena, STR_FMT "    " STR_FMT "\n", STR_ARG(out), STR_ARG(line));
    }
    return out;
}

Str diag_explain(Arena *arena, const DiagKind *kind, Lang lang)
{
    static const char *const WRONG[LANG_COUNT] = {"Belum tepat", "Not yet right"};
    static const char *const RIGHT[LANG_COUNT] = {"Begini", "Like this"};
    static const Str PLACEHOLDERS[DIAG_ARGS + 1] = {
        {"…", 3}, {"…", 3}, {"…", 3}, {"…", 3}, {"…", 3}};
    Str says = str_fill(arena, str_from_c(kind->says[lang]), PLACEHOLDERS, DIAG_ARGS + 1);
    Str wrong = indented(arena, kind->wrong), right = indented(arena, kind->right);
    Str level = level_word(kind->level, lang);
    return str_print(arena,
                     "%s (" STR_FMT "): " STR_FMT "\n\n%s\n\n%s:\n\n" STR_FMT "\n%s:\n\n" STR_FMT,
                     kind->code, STR_ARG(level), STR_ARG(says), kind->about[lang], WRONG[lang],
                     STR_ARG(wrong), RIGHT[lang], STR_ARG(right));
}
