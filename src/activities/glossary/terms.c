/* The glossary of a library: the terms of all its glossary steps, and how each can be written. */
#include "aman/activities/glossary.h"

enum { SPELLINGS_OF_WORD = 3 };

/* Where the walk over all definitions stands. Only `library` and `track` are given to begin. */
typedef struct {
    const Library *library;
    const Track *track; /* whose definitions; NULL for all */
    size_t pack;
    uint32_t lesson, step, term;
} TermWalk;

static TermWalk walk_begin(const Library *library, size_t track)
{
    bool has_track = track < library->tracks.count;
    return (TermWalk){.library = library, .track = has_track ? &library->tracks.at[track] : NULL};
}

/* The glossary of the step, when readers of the track see it. */
static const Glossary *glossary_of(const TermWalk *at, const Pack *pack, const Lesson *lesson)
{
    const Step *step = &lesson->steps.at[at->step];
    bool is_glossary = step->kind == &GLOSSARY.kind && step->is_clean;
    bool is_shown = !at->track || (track_has_pack(at->track, pack) &&
                                   track_has_step(at->track, lesson, at->step));
    return is_glossary && is_shown ? step->data : NULL;
}

/* The next definition, or NULL. */
static const GlossaryTerm *next_term(TermWalk *at)
{
    while (at->pack < at->library->pack_count) {
        const Pack *pack = at->library->packs[at->pack];
        bool is_lesson = at->lesson < pack->lessons.count;
        const Lesson *lesson = is_lesson ? &pack->lessons.at[at->lesson] : NULL;
        bool is_step = lesson && at->step < lesson->steps.count;
        const Glossary *glossary = is_step ? glossary_of(at, pack, lesson) : NULL;
        if (glossary && at->term < glossary->terms.count) {
            return &glossary->terms.at[at->term++];
        }
        at->term = 0;
        at->step = is_step ? at->step + 1 : 0;
        at->lesson = is_step ? at->lesson : lesson ? at->lesson + 1 : 0;
        at->pack += !lesson;
    }
    return NULL;
}

int glossary_find(const GlossaryTerm *const terms[], size_t count, Str id)
{
    for (size_t i = 0; i < count; i++) {
        if (str_equal(terms[i]->id.text, id)) {
            return (int)i;
        }
    }
    return -1;
}

size_t glossary_terms(const Library *library, size_t track,
                      const GlossaryTerm *terms[GLOSSARY_WORDS])
{
    TermWalk at = walk_begin(library, track);
    size_t count = 0;
    const GlossaryTerm *term;
    while (count < GLOSSARY_WORDS && (term = next_term(&at)) != NULL) {
        if (glossary_find(terms, count, term->id.text) < 0) {
            terms[count++] = term;
        }
    }
    return count;
}

GlossaryWord glossary_word(Str word)
{
    int64_t open = str_find(word, STR("("));
    if (open <= 0 || !str_ends(word, STR(")"))) {
        return (GlossaryWord){.word = word};
    }
    return (GlossaryWord){.word = str_trim(str_slice(word, 0, (size_t)open)),
                          .bracket = str_slice(word, (size_t)open + 1, word.len - 1)};
}

static void add_spelling(GlossarySpelling *spellings, size_t *count, Str words, int term)
{
    if (words.len > 0) {
        spellings[(*count)++] = (GlossarySpelling){words, (uint16_t)term};
    }
}

size_t glossary_spellings(Arena *arena, const Library *library, size_t track, Lang lang,
                          GlossarySpelling **spellings)
{
    const GlossaryTerm *terms[GLOSSARY_WORDS], *term;
    size_t term_count = glossary_terms(library, track, terms), most = 0, count = 0;
    for (TermWalk at = walk_begin(library, track); (term = next_term(&at)) != NULL;) {
        most += SPELLINGS_OF_WORD + term->also.count;
    }
    *spellings = arena_array(arena, most + 1, sizeof **spellings);
    for (TermWalk at = walk_begin(library, track); *spellings && (term = next_term(&at)) != NULL;) {
        int number = glossary_find(terms, term_count, term->id.text);
        Str whole = text_in(&term->word, lang);
        GlossaryWord word = glossary_word(whole);
        if (number < 0) {
            continue;
        }
        add_spelling(*spellings, &count, word.word, number);
        add_spelling(*spellings, &count, word.bracket, number);
        add_spelling(*spellings, &count, word.bracket.len > 0 ? whole : (Str){0}, number);
        for (uint32_t i = 0; i < term->also.count; i++) {
            add_spelling(*spellings, &count, text_in(&term->also.at[i], lang), number);
        }
    }
    return count;
}
