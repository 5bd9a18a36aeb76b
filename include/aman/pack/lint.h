/* Words that the texts should not hold: terms to avoid, words that blame, promises nobody can keep,
 * questions about the reader, names of apps, explicit words. The rules are rows of terms.yaml,
 * which people who know the field can read and change; docs/packs/words.md says how. Only `check`
 * looks at words: the kiosk does not load them. */
#pragma once

#include "aman/pack/pack.h"

/* Where a row's words may stand all the same, besides the voices of a text. */
typedef enum {
    WHERE_CONTACT,
    WHERE_MYTH,
    WHERE_WRONG,
    WHERE_SAY_NOT,
    WHERE_LAW,
    WHERE_OLD,
    WHERE_ADULT,    /* packs and variants for adults alone */
    WHERE_GLOSSARY, /* steps that explain words */
    WHERE_HELP,     /* help.yaml, whose services have names */
    WHERE_COUNT
} TermWhere;

/* A row of terms.yaml. */
typedef struct {
    Span where;
    Word code, language, level, pattern;
    Text say, because;
    Word source;
    WordList ok, warn;              /* places: no hit; only a warning */
    WordList not_before, not_after; /* words near a hit that make it none */
    WordList audience, steps;       /* only for these; all when empty */
    Word needs;                     /* no hit when this is said in the same step */
    Word unless;                    /* no hit when this shares a word with it */
    bool only_question;             /* only in sentences that end with a question mark */
    bool is_explicit;               /* the words stand in terms-explicit.yaml */
} TermRow;

typedef struct Terms Terms;

/* The folder whose terms.yaml holds for `folder`, a pack or a library: itself, the one above it, or
 * `shipped`. A text in `arena`; NULL at its limit. */
const char *terms_folder(Arena *arena, const char *folder, const char *shipped);

/* Loads terms.yaml, and terms-explicit.yaml when a row names it, from `folder`. `kinds` are the
 * types of steps that rows may name. What is wrong goes to `diags`; false means that there are no
 * terms. `arena` owns them and must outlive the diagnostics of lint_pack(). */
AMAN_CHECK bool terms_load(Arena *arena, const char *folder, const StepKinds *kinds, Diags *diags,
                           const Terms **terms);

/* The row with this code ("V03"; lower case too), or NULL. */
const TermRow *terms_find(const Terms *terms, Str code);

/* All rows, in the order of the file. */
const TermRow *terms_rows(const Terms *terms, size_t *count);

/* What `explain V03` prints. */
Str terms_explain(Arena *arena, const TermRow *row, Lang lang);

/* Reports what `terms` finds in the texts of `pack`, at the very words, and what is wrong with its
 * waivers; what a waiver lets pass is reported as a note. Texts that could not be read are passed
 * over. Cost: O(letters). */
void lint_pack(const Terms *terms, const Pack *pack, Diags *diags);

/* The same for `item`, a struct described by `shape` from a file that is no pack; it has no
 * waivers. `places` are bits 1 << TermWhere that hold for all of its texts. */
void lint_shape(const Terms *terms, const Shape *shape, const void *item, unsigned places,
                Diags *diags);

extern const Shape TERMS_SHAPE, EXPLICIT_SHAPE;
