/* Reading ease (rule S29), and texts that were not translated. What is exempt is what nobody can
 * word anew: sources and names of laws. */
#include "rules.h"

#include "aman/pack/codes.h"
#include "aman/pack/sentences.h"

#include <stdio.h>

enum {
    LONG_WORDS_LEAST = 5, /* words from which an average says something */
    TRANSLATED_LEAST = 3, /* shorter texts may well be the same: names, numbers */
    BEGINNING_BYTES = 40,
};

#define READERS_YOUNG  1U /* 10-12 */
#define READERS_PUPILS 7U /* and 13-15, 16-18: adults read as they like */

/* The first words of a sentence, for a message. */
static Str beginning(Str sentence)
{
    uint32_t len = sentence.len;
    if (len > BEGINNING_BYTES) {
        for (len = BEGINNING_BYTES; len > 0 && sentence.at[len] != ' '; len--) {
        }
    }
    return str_slice(sentence, 0, len > 0 ? len : sentence.len);
}

static void check_sentences(const PackText *text, Lang lang, Readers readers, Diags *diags)
{
    uint32_t most = readers & READERS_YOUNG ? LANGUAGES[lang].ease.words_young
                                            : LANGUAGES[lang].ease.words,
             longest = 0;
    Str rest = text->text->in[lang], sentence, worst = {0};
    while (sentence_next(&rest, &sentence)) {
        uint32_t words = sentence_words(sentence);
        worst = words > longest ? sentence : worst;
        longest = words > longest ? words : longest;
    }
    if (longest > most) {
        char have[12], limit[12];
        snprintf(have, sizeof have, "%u", longest);
        snprintf(limit, sizeof limit, "%u", most);
        DIAG(diags, DIAG_LONG_SENTENCE, text->text->value[lang], str_from_c(have),
             str_from_c(limit), youngest_reader(readers), beginning(worst));
    }
}

static void check_letters(const PackText *text, Lang lang, Diags *diags)
{
    uint32_t words = 0, letters = 0;
    Str rest = text->text->in[lang], word;
    while (sentence_next_word(&rest, &word)) {
        words++;
        letters += str_letters(word);
    }
    if (words >= LONG_WORDS_LEAST && letters * 10 > words * LANGUAGES[lang].ease.letters_tenths) {
        char have[16], limit[16];
        uint32_t tenths = letters * 10 / words, most = LANGUAGES[lang].ease.letters_tenths;
        snprintf(have, sizeof have, "%u.%u", tenths / 10, tenths % 10);
        snprintf(limit, sizeof limit, "%u.%u", most / 10, most % 10);
        DIAG(diags, DIAG_LONG_WORDS, text->text->value[lang], str_from_c(have), str_from_c(limit));
    }
}

void check_ease(const Pack *pack, const PackTexts *texts, Diags *diags)
{
    for (size_t i = 0; i < texts->count; i++) {
        const PackText *text = &texts->at[i];
        Readers readers = text_readers(pack, text) & READERS_PUPILS;
        if (readers == 0 || text->voice == VOICE_LAW) {
            continue;
        }
        diags->path = text_path(text);
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            check_sentences(text, (Lang)lang, readers, diags);
            check_letters(text, (Lang)lang, diags);
        }
    }
    diags->path = (DiagPath){0};
}

void check_translated(const PackTexts *texts, const char *except, Diags *diags)
{
    for (size_t i = 0; i < texts->count; i++) {
        const PackText *text = &texts->at[i];
        Str first = text->text->in[LANG_FIRST];
        bool is_name = except && str_is(str_from_c(text->field->name), except);
        bool is_long =
            !is_name && text->voice != VOICE_LAW && sentence_words(first) >= TRANSLATED_LEAST;
        diags->path = text_path(text);
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            if (is_long && lang != LANG_FIRST && sentence_equal(first, text->text->in[lang])) {
                DIAG(diags, DIAG_NOT_TRANSLATED, text->text->value[lang],
                     str_from_c(text->field->name), str_from_c(lang_code((Lang)lang)));
            }
        }
    }
    diags->path = (DiagPath){0};
}
