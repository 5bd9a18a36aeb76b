/* glossary: words with a plain meaning, in a step of their own and looked up from any page. */
#pragma once

#include "aman/activities/activity.h"
#include "aman/pack/library.h"

enum {
    GLOSSARY_TERMS = 10, /* of one step */
    GLOSSARY_ALSO = 4,   /* other spellings of one term */
    GLOSSARY_WORDS = 64, /* terms of a library that can be looked up */
    GLOSSARY_NONE = 0xFF
};

typedef struct {
    Span where;
    Word id;
    Text word, meaning, old; /* `old`: what it used to be called, said nowhere else */
    TextList also;           /* other spellings that mean the same word */
} GlossaryTerm;

typedef struct {
    Span where;
    Text title;
    LIST_OF(GlossaryTerm) terms;
} Glossary;

typedef struct {
    uint8_t open; /* the word whose meaning is shown, or GLOSSARY_NONE */
} GlossaryState;

extern const ActivityType GLOSSARY;

/* The word of a term: "Bujuk rayu (grooming)" is "Bujuk rayu" and, in brackets, "grooming". */
typedef struct {
    Str word, bracket; /* borrowed from the term; `bracket` may be empty */
} GlossaryWord;
GlossaryWord glossary_word(Str word);

/* The terms of all glossary steps that track `track` shows, in their order, of all packs that it
 * opens: younger readers look up what is written for them. A track that the library does not have
 * shows all. Of an id that is defined more than once the first one counts. Returns their number;
 * more than GLOSSARY_WORDS are left out. */
size_t glossary_terms(const Library *library, size_t track,
                      const GlossaryTerm *terms[GLOSSARY_WORDS]);

/* A way to write a term: `term` counts as in glossary_terms(). */
typedef struct {
    Str words;
    uint16_t term;
} GlossarySpelling;

/* All of those that `track` shows in `lang`: the word without and with its brackets, what is in the
 * brackets, and `also`, of every definition of an id. `*spellings` is in `arena`; at its limit
 * there are none. Returns their number. */
size_t glossary_spellings(Arena *arena, const Library *library, size_t track, Lang lang,
                          GlossarySpelling **spellings);

/* The number of the term with this id among `terms`, or -1. */
int glossary_find(const GlossaryTerm *const terms[], size_t count, Str id);
