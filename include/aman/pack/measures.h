/* What can be counted of lessons: how much there is to read and how hard it is, and how far the
 * form of the answers tells which one is right. Measures of several packs can be added up. */
#pragma once

#include "aman/pack/decision.h"

typedef enum {
    /* Reading: all texts that one audience may meet, in one language. */
    MEASURE_TEXTS,
    MEASURE_SENTENCES,
    MEASURE_WORDS,
    MEASURE_LETTERS,
    MEASURE_WORDS_READ, /* that one reader meets: right answers only, one way through a story */
    MEASURE_PRESSES,
    /* Questions, those of the check included. */
    MEASURE_QUESTIONS,
    MEASURE_CHANCE_PERCENT, /* the sum of what each is right in when answered by lot */
    MEASURE_LONGEST_RIGHT,  /* longer than all others; a tie is nobody's */
    MEASURE_KIND_RIGHT,     /* the only one with a kind word */
    MEASURE_RIGHT_AT,       /* the first place; the others follow */
    MEASURE_RIGHT_AT_LAST = MEASURE_RIGHT_AT + DECISION_WAYS - 1,
    MEASURE_LETTERS_RIGHT,
    MEASURE_LETTERS_WRONG,
    MEASURE_WRONGS, /* options that are not right */
    /* Turns of stories. */
    MEASURE_TURNS,
    MEASURE_SAFE_FIRST,
    MEASURE_SAFE_ONLY,
    /* Statements, those with a word such as "pasti" or "boleh", and those that it tells. */
    MEASURE_MYTHS,
    MEASURE_WORDED,
    MEASURE_TOLD,
    /* Messages of the contacts in signs pages. */
    MEASURE_MESSAGES,
    MEASURE_HARMLESS,
    /* What is said after an answer, and how many of these begin or end with the same words. */
    MEASURE_REASONS,
    MEASURE_REPEATED,
    MEASURE_COUNT
} Measure;

/* The name of a measure in files. */
extern const char *const MEASURE_NAMES[MEASURE_COUNT];

typedef struct {
    uint32_t n[MEASURE_COUNT];
    const Text *first[MEASURE_COUNT]; /* what was counted first, to point at; NULL: nothing */
    uint32_t longest_sentence;        /* in words */
    Str phrase; /* of MEASURE_REPEATED; of the pack in which it is repeated most */
} Measures;

/* The measures of what readers of `audience` meet in `pack`, by the words of `terms` (may be NULL:
 * nothing is known of tones). Texts in `arena`. Cost: O(letters). */
Measures pack_measures(Arena *arena, const Pack *pack, Str audience, Lang lang,
                       const struct Terms *terms);

void measures_add(Measures *sum, const Measures *more);

/* Tenths of minutes that a reader needs at 100 words a minute and three seconds a press. */
uint32_t measures_minutes_tenths(const Measures *measures);
