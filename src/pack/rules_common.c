/* Rare words in what the youngest read. A note, never more: a rare word may be the right one, and
 * an author decides. What the pack itself explains, and names, are not rare. */
#include "common.h"
#include "place.h"
#include "rules.h"
#include "terms.h"

#include "aman/pack/codes.h"
#include "aman/pack/sentences.h"

enum {
    MOST_WORDS = 1024, /* names, explained or rare words of one pack; more are passed over */
    LEAST_LETTERS = 4,
};

#define READERS_YOUNG 1U

/* Words by their hashes, each once. */
typedef struct {
    uint64_t hashes[MOST_WORDS];
    uint32_t count;
} Known;

static bool knows(const Known *known, uint64_t hash)
{
    for (uint32_t i = 0; i < known->count; i++) {
        if (known->hashes[i] == hash) {
            return true;
        }
    }
    return false;
}

/* False when it was there already, or there is no room. */
static bool know(Known *known, uint64_t hash)
{
    if (knows(known, hash) || known->count == MOST_WORDS) {
        return false;
    }
    known->hashes[known->count++] = hash;
    return true;
}

static bool is_capital(Str text, uint32_t at)
{
    return at < text.len && text.at[at] >= 'A' && text.at[at] <= 'Z';
}

/* A capital inside a sentence is a name; the first word of a sentence or a quote may be any. */
static bool is_name(Str text, const SaidWords *words, uint32_t number)
{
    const SaidWord *word = &words->at[number];
    bool is_first = number == 0 || words->at[number - 1].sentence != word->sentence;
    bool is_after_blank = word->from > 1 && text.at[word->from - 1] == ' ' &&
                          text.at[word->from - 2] >= 'a' && text.at[word->from - 2] <= 'z';
    return !is_first && is_after_blank && is_capital(text, word->from);
}

static bool is_bold(Str text, const SaidWord *word)
{
    return word->from >= 2 && str_equal(str_slice(text, word->from - 2, word->from), STR("**"));
}

static bool explains(const PackText *text)
{
    return text->step && (text->step->kind->flags & KIND_EXPLAINS_WORDS) != 0;
}

static void learn(Arena *arena, Known *known, const PackTexts *texts, Lang lang)
{
    for (size_t i = 0; i < texts->count; i++) {
        Str text = texts->at[i].text->in[lang];
        SaidWords words = said_words(arena, text);
        for (uint32_t j = 0; j < words.count; j++) {
            if (explains(&texts->at[i]) || is_bold(text, &words.at[j]) ||
                is_name(text, &words, j)) {
                know(known, sentence_hash(words.at[j].text));
            }
        }
    }
}

/* What all texts of a pack share. */
typedef struct {
    Arena *arena;
    const CommonWords *common;
    Known *known, *told;
    Lang lang;
    Lines lines;
    Diags *diags;
} Search;

static void look_at(Search *search, const PackText *text)
{
    Str value = text->text->in[search->lang];
    Span whole = text->text->value[search->lang];
    SaidWords words = said_words(search->arena, value);
    ValuePlace place = value_place(&search->lines, whole, value);
    search->diags->path = text_path(text);
    for (uint32_t i = 0; i < words.count; i++) {
        const SaidWord *word = &words.at[i];
        bool is_letters = word->letters >= LEAST_LETTERS && word->text.at[0] >= 'a';
        uint64_t root;
        if (is_letters && !knows(search->known, sentence_hash(word->text)) &&
            common_lacks(search->common, word->text, &root) && know(search->told, root)) {
            DIAG(search->diags, DIAG_RARE_WORD, place_of_letters(&place, word->at, word->letters),
                 str_slice(value, word->from, word->to));
        }
    }
    search->diags->path = (DiagPath){0};
}

void check_common(const Terms *terms, const Pack *pack, const PackTexts *texts, Arena *arena,
                  Diags *diags)
{
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        const CommonWords *common = &terms->common[lang];
        Known *known = arena_alloc(arena, sizeof *known), *told = arena_alloc(arena, sizeof *told);
        if (common->count == 0 || !known || !told || pack->where.file >= diags->file_count) {
            continue;
        }
        learn(arena, known, texts, (Lang)lang);
        Search search = {.arena = arena,
                         .common = common,
                         .known = known,
                         .told = told,
                         .lang = (Lang)lang,
                         .lines = lines_of(arena, diags->files[pack->where.file].bytes),
                         .diags = diags};
        for (size_t i = 0; i < texts->count; i++) {
            Readers readers = text_readers(pack, &texts->at[i]);
            if ((readers & READERS_YOUNG) && texts->at[i].voice != VOICE_LAW) {
                look_at(&search, &texts->at[i]);
            }
        }
    }
}
