/* Affixes are taken off in every way that Indonesian allows; one way that leads to a common word is
 * enough. Too kind rather than too strict: who is told of a word that every child knows stops
 * reading such notes. */
#include "common.h"

#include "aman/pack/sentences.h"

#include <stdlib.h>
#include <string.h>

enum {
    ROOT_BYTES = 3, /* a shorter root says nothing */
    WORD_BYTES = 40,
    FORMS = 96, /* of one word; more are left out */
};

/* A prefix, and what it may have taken from the beginning of the root. */
typedef struct {
    const char *prefix, *lost;
} Prefix;

static const Prefix PREFIXES[] = {
    {"meny", "s"}, {"peny", "s"}, {"meng", "k"}, {"peng", "k"}, {"meng", ""}, {"peng", ""},
    {"menge", ""}, {"penge", ""}, {"mem", "p"},  {"pem", "p"},  {"mem", ""},  {"pem", ""},
    {"men", "t"},  {"pen", "t"},  {"men", ""},   {"pen", ""},   {"me", ""},   {"pe", ""},
    {"ber", ""},   {"be", ""},    {"per", ""},   {"ter", ""},   {"te", ""},   {"di", ""},
    {"ke", ""},    {"se", ""},    {"ku", ""},    {"kau", ""},   {"nge", ""},  {"ng", ""},
    {"ng", "k"},   {"ny", "s"},
};
static const char *const SUFFIXES[] = {"lah", "kah", "pun", "nya", "ku",    "mu",
                                       "kan", "an",  "i",   "in",  "nyalah"};

/* The forms of one word that are still to be looked at. */
typedef struct {
    char at[FORMS][WORD_BYTES];
    size_t count;
} Forms;

static void add_form(Forms *forms, Str first, Str rest)
{
    uint32_t len = first.len + rest.len;
    if (forms->count == FORMS || len < ROOT_BYTES || len >= WORD_BYTES) {
        return;
    }
    char *form = forms->at[forms->count];
    memcpy(form, first.at, first.len);
    memcpy(form + first.len, rest.at, rest.len);
    form[len] = '\0';
    for (size_t i = 0; i < forms->count; i++) {
        if (strcmp(forms->at[i], form) == 0) {
            return;
        }
    }
    forms->count++;
}

/* The word and all that is left of it, however many affixes come off. */
static void find_forms(Forms *forms, Str word)
{
    forms->count = 0;
    add_form(forms, STR(""), word);
    for (size_t i = 0; i < forms->count; i++) {
        Str form = str_from_c(forms->at[i]);
        for (size_t j = 0; j < sizeof SUFFIXES / sizeof *SUFFIXES; j++) {
            Str suffix = str_from_c(SUFFIXES[j]);
            if (str_ends(form, suffix)) {
                add_form(forms, STR(""), str_slice(form, 0, form.len - suffix.len));
            }
        }
        for (size_t j = 0; j < sizeof PREFIXES / sizeof *PREFIXES; j++) {
            Str prefix = str_from_c(PREFIXES[j].prefix);
            if (str_starts(form, prefix)) {
                add_form(forms, str_from_c(PREFIXES[j].lost),
                         str_slice(form, prefix.len, form.len));
            }
        }
    }
}

static int compare(const void *left, const void *right)
{
    uint64_t a, b;
    memcpy(&a, left, sizeof a);
    memcpy(&b, right, sizeof b);
    return (a > b) - (a < b);
}

CommonWords common_words(Arena *arena, Str bytes)
{
    CommonWords words = {0};
    Forms *forms = arena_alloc(arena, sizeof *forms);
    size_t capacity = 0;
    Str line;
    while (forms && str_next_line(&bytes, &line)) {
        Str word = str_trim(line);
        if (word.len == 0 || str_starts(word, STR("#"))) {
            continue;
        }
        find_forms(forms, word);
        uint64_t *grown = arena_grow(arena, words.hashes, &capacity, words.count + forms->count + 1,
                                     sizeof *grown);
        if (!grown) {
            return (CommonWords){0};
        }
        words.hashes = grown;
        grown[words.count++] = sentence_hash(word);
        for (size_t i = 0; i < forms->count; i++) {
            grown[words.count++] = sentence_hash(str_from_c(forms->at[i]));
        }
    }
    if (words.count > 0) {
        qsort(words.hashes, words.count, sizeof *words.hashes, compare);
    }
    return words;
}

static bool common_holds(const CommonWords *words, Str word)
{
    uint64_t hash = sentence_hash(word);
    return bsearch(&hash, words->hashes, words->count, sizeof hash, compare) != NULL;
}

bool common_lacks(const CommonWords *words, Str word, uint64_t *root)
{
    if (words->count == 0 || common_holds(words, word)) {
        return false;
    }
    Forms forms;
    find_forms(&forms, word);
    Str shortest = word;
    for (size_t i = 0; i < forms.count; i++) {
        Str form = str_from_c(forms.at[i]);
        shortest = form.len < shortest.len ? form : shortest;
        if (common_holds(words, form)) {
            return false;
        }
    }
    *root = sentence_hash(shortest);
    return true;
}
