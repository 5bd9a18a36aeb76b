/* The check before and after measures what was understood: an item of it must not be a question of
 * a lesson in other clothes. Compared are the words that carry the meaning. */
#include "rules.h"
#include "said.h"

#include "aman/pack/codes.h"
#include "aman/pack/decision.h"
#include "aman/pack/sentences.h"

enum {
    MEANING_LETTERS = 4, /* shorter words are mostly small change */
    MEANING_WORDS = 48,  /* of a question and its right answers; more are passed over */
    LEAST_WORDS = 5,     /* from which two sets can be compared */
    SAME_PERCENT = 60,   /* of the smaller set */
};

typedef struct {
    uint64_t hashes[MEANING_WORDS];
    uint32_t count;
} Meaning;

static bool holds(const Meaning *meaning, uint64_t hash)
{
    for (uint32_t i = 0; i < meaning->count; i++) {
        if (meaning->hashes[i] == hash) {
            return true;
        }
    }
    return false;
}

static void add_words(Arena *arena, Meaning *meaning, const Text *text)
{
    SaidWords words = said_words(arena, text ? text->in[LANG_FIRST] : (Str){0});
    for (uint32_t i = 0; i < words.count && meaning->count < MEANING_WORDS; i++) {
        uint64_t hash = sentence_hash(words.at[i].text);
        if (words.at[i].letters >= MEANING_LETTERS && !holds(meaning, hash)) {
            meaning->hashes[meaning->count++] = hash;
        }
    }
}

static Meaning meaning_of(Arena *arena, const Decision *decision)
{
    Meaning meaning = {0};
    add_words(arena, &meaning, decision->ask);
    for (uint32_t i = 0; i < decision->way_count; i++) {
        add_words(arena, &meaning, decision->ways[i].is_right ? decision->ways[i].text : NULL);
    }
    return meaning;
}

static bool is_same_meaning(const Meaning *a, const Meaning *b)
{
    const Meaning *small = a->count < b->count ? a : b, *large = small == a ? b : a;
    uint32_t both = 0;
    for (uint32_t i = 0; i < small->count; i++) {
        both += holds(large, small->hashes[i]);
    }
    return small->count >= LEAST_WORDS && both * 100 >= small->count * SAME_PERCENT;
}

/* Reports an item of `check` for the first question of `pack` that it repeats. */
static void compare(const PackDecision *item, const Pack *pack, Str audience, Diags *diags)
{
    PackDecisions asked = pack_decisions(diags->arena, pack, audience);
    Meaning mine = meaning_of(diags->arena, &item->decision);
    for (size_t i = 0; i < asked.count; i++) {
        if (asked.at[i].decision.kind == DECISION_SIGN) {
            continue; /* a message, which asks nothing */
        }
        Meaning theirs = meaning_of(diags->arena, &asked.at[i].decision);
        if (is_same_meaning(&mine, &theirs)) {
            diags->path = (DiagPath){item->lesson->id.text, item->step->id.text, {0}};
            DIAG(diags, DIAG_CHECK_REPEATS, item->decision.ask->value[LANG_FIRST], pack->id.text,
                 asked.at[i].step->id.text);
            diags->path = (DiagPath){0};
            return;
        }
    }
}

/* Only readers of both packs can remember one in the other. */
static void compare_pack(const Library *library, const Pack *check, Str audience, Diags *diags)
{
    Readers reader = audience_reader(audience);
    if (!(pack_readers(check) & reader)) {
        return;
    }
    PackDecisions items = pack_decisions(diags->arena, check, audience);
    for (size_t i = 0; i < items.count; i++) {
        for (size_t j = 0; j < library->shown && items.at[i].decision.kind == DECISION_CHECK; j++) {
            if (pack_readers(library->packs[j]) & reader) {
                compare(&items.at[i], library->packs[j], audience, diags);
            }
        }
    }
}

void check_library_items(const Library *library, Diags *diags)
{
    for (unsigned i = 0; i < AUDIENCE_COUNT; i++) {
        for (size_t j = library->shown; j < library->pack_count; j++) {
            compare_pack(library, library->packs[j], str_from_c(AUDIENCES[i]), diags);
        }
    }
}
