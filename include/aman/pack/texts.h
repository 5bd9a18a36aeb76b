/* Every text of a pack or of another file of fields in one list, with who says it: for rules about
 * words, lengths and languages. The list comes from the field tables, so that no new text escapes a
 * rule. */
#pragma once

#include "aman/base/phrase.h"
#include "aman/pack/pack.h"

/* A text of a file. Borrowed from the pack. */
typedef struct {
    const Text *text;
    const Field *field;
    const void *item;     /* the struct that holds it; begins with its Span */
    const Lesson *lesson; /* NULL outside of lessons */
    const Step *step;     /* the innermost one; NULL outside of steps */
    const Step *outer;    /* the one of the lesson: differs from `step` inside a quiz */
    Str variant;          /* audience of the step of the lesson that it belongs to; or empty */
    Str part;             /* innermost id of a map: a part of a story; or empty */
    Voice voice;
} PackText;

typedef struct PackTexts {
    PackText *at;
    size_t count;
} PackTexts;

/* All texts of `pack`, in the order of the field tables; texts that were not read are left out. The
 * list lives in `arena`; at its limit it is cut and arena_is_full() says so. */
PackTexts pack_texts(Arena *arena, const Pack *pack);

/* The same for `item`, a struct described by `shape` (help, library). */
PackTexts shape_texts(Arena *arena, const Shape *shape, const void *item);

/* Where the text stands, for diagnostics. */
DiagPath text_path(const PackText *text);
/* A word of the program as a text that stands in no file. */
Text phrase_text(Phrase id);

/* The words of the program from `first` to before `end`, as the texts above; without field and
 * item. Empty without memory. */
PackTexts phrase_texts(Arena *arena, Phrase first, Phrase end);
