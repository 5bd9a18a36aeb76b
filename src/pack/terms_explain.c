/* What `explain V03` prints of a row. */
#include "terms.h"

#include "aman/base/phrase.h"

/* `all` with a line "word: text", when there is a text. */
static Str add_line(Arena *arena, Str all, Phrase word, Str text, Lang lang)
{
    Str label = phrase(word, lang);
    return text.len > 0 ? str_print(arena, STR_FMT STR_FMT ": " STR_FMT "\n", STR_ARG(all),
                                    STR_ARG(label), STR_ARG(text))
                        : all;
}

static Str joined(Arena *arena, const WordList *words)
{
    Str line = {0};
    for (uint32_t i = 0; i < words->count; i++) {
        line = str_print(arena, STR_FMT "%s" STR_FMT, STR_ARG(line), i > 0 ? ", " : "",
                         STR_ARG(words->at[i].text));
    }
    return line;
}

Str terms_explain(Arena *arena, const TermRow *row, Lang lang)
{
    Str level = level_word(str_is(row->level.text, "warning") ? LEVEL_WARNING : LEVEL_ERROR, lang);
    Str because = text_in(&row->because, lang);
    Str all = str_print(arena, STR_FMT " (" STR_FMT ", " STR_FMT ")\n\n" STR_FMT "\n\n",
                        STR_ARG(row->code.text), STR_ARG(level), STR_ARG(row->language.text),
                        STR_ARG(because));
    const struct {
        Phrase word;
        Str text;
    } lines[] = {
        {PHRASE_EXPLAIN_ROW_SAY, text_in(&row->say, lang)},
        {PHRASE_EXPLAIN_ROW_PATTERN, row->pattern.text},
        {PHRASE_EXPLAIN_ROW_UNLESS, row->unless.text},
        {PHRASE_EXPLAIN_ROW_NEEDS, row->needs.text},
        {PHRASE_EXPLAIN_ROW_SOURCE, row->source.text},
        {PHRASE_EXPLAIN_ROW_NOT_BEFORE, joined(arena, &row->not_before)},
        {PHRASE_EXPLAIN_ROW_NOT_AFTER, joined(arena, &row->not_after)},
        {PHRASE_EXPLAIN_ROW_STEPS, joined(arena, &row->steps)},
        {PHRASE_EXPLAIN_ROW_AUDIENCE, joined(arena, &row->audience)},
        {PHRASE_EXPLAIN_ROW_OK, joined(arena, &row->ok)},
        {PHRASE_EXPLAIN_ROW_WARN, joined(arena, &row->warn)},
    };
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        all = add_line(arena, all, lines[i].word, lines[i].text, lang);
    }
    return all;
}
