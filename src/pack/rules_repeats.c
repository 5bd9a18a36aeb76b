/* Sentences that one reader meets word for word in two steps of a pack. Mostly they were copied and
 * forgotten; a slogan that is meant to return belongs to the words of the interface. */
#include "rules.h"

#include "aman/pack/codes.h"
#include "aman/pack/sentences.h"

#include <stdio.h>
#include <stdlib.h>

enum {
    REPEAT_WORDS = 4,
    STEPS_MAX = 256, /* more than a pack can hold */
};

typedef struct {
    uint64_t hash;
    Str words;
    const PackText *text;
    Readers readers;
    size_t order; /* in the file; SIZE_MAX for a shared sentence: sorted after all others */
    Lang lang;
} Said;

typedef struct {
    Arena *arena;
    Said *at;
    size_t count, capacity;
} SaidList;

static void add_sentences(SaidList *list, const PackText *text, Lang lang, Readers readers,
                          bool is_shared)
{
    Str rest = text->text->in[lang], sentence;
    while (sentence_next(&rest, &sentence)) {
        /* Titles and short answers may come back: they are no sentences. */
        bool counts = sentence_is_closed(sentence) && sentence_words(sentence) >= REPEAT_WORDS;
        Said *grown = counts ? arena_grow(list->arena, list->at, &list->capacity, list->count + 1,
                                          sizeof *grown)
                             : NULL;
        if (grown) {
            list->at = grown;
            list->at[list->count] = (Said){.hash = sentence_hash(sentence),
                                           .words = sentence,
                                           .text = text,
                                           .readers = readers,
                                           .order = is_shared ? SIZE_MAX : list->count,
                                           .lang = lang};
            list->count++;
        }
    }
}

static int compare_said(const void *left, const void *right)
{
    const Said *a = left, *b = right;
    int order = (a->hash > b->hash) - (a->hash < b->hash);
    return order != 0 ? order : (a->order > b->order) - (a->order < b->order);
}

/* One step in its variants is one step: a reader sees only one of them. */
static bool is_same_step(const PackText *a, const PackText *b)
{
    return a->lesson == b->lesson && str_equal(a->outer->id.text, b->outer->id.text);
}

static void report(const Said *first, const Said *again, Diags *diags)
{
    char line[12];
    snprintf(line, sizeof line, "%u", first->text->text->value[first->lang].line);
    diags->path = text_path(again->text);
    DIAG(diags, DIAG_SAID_TWICE, again->text->text->value[again->lang], again->words,
         first->text->outer->id.text, str_from_c(line));
}

/* Reports each of the `count` equal sentences that somebody has read in another step before. */
static void check_group(const Said *said, size_t count, Diags *diags)
{
    size_t firsts[STEPS_MAX], first_count = 0; /* of each step: a step may say it many times */
    if (said[count - 1].order == SIZE_MAX) {
        return;
    }
    for (size_t i = 0; i < count && first_count < STEPS_MAX; i++) {
        for (size_t j = 0; j < first_count; j++) {
            const Said *first = &said[firsts[j]];
            if (said[i].readers & first->readers && !is_same_step(first->text, said[i].text) &&
                sentence_equal(said[i].words, first->words)) {
                report(first, &said[i], diags);
                break;
            }
        }
        if (i == 0 || said[i - 1].text->outer != said[i].text->outer) {
            firsts[first_count++] = i;
        }
    }
}

/* Lines of a chat may be quoted in a question; sources are quoted anyway. */
static bool is_told(const PackText *text)
{
    return text->outer && !is_note(text) && text->voice != VOICE_CONTACT &&
           text->voice != VOICE_LAW;
}

void check_repeats(const Pack *pack, const PackTexts *texts, const PackTexts *shared, Diags *diags)
{
    SaidList list = {.arena = diags->arena};
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        for (size_t i = 0; i < texts->count; i++) {
            if (is_told(&texts->at[i])) {
                add_sentences(&list, &texts->at[i], (Lang)lang, text_readers(pack, &texts->at[i]),
                              false);
            }
        }
        for (size_t i = 0; shared && i < shared->count; i++) {
            add_sentences(&list, &shared->at[i], (Lang)lang, 0, true);
        }
    }
    if (list.count == 0) {
        return;
    }
    qsort(list.at, list.count, sizeof *list.at, compare_said);
    for (size_t from = 0, to = 1; from < list.count; from = to, to = from + 1) {
        while (to < list.count && list.at[to].hash == list.at[from].hash) {
            to++;
        }
        check_group(&list.at[from], to - from, diags);
    }
    diags->path = (DiagPath){0};
}
