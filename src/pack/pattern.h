/* The small pattern language of terms.yaml (docs/packs/words.md): words, `(a|b)`, `( )?`, `word*`,
 * `*word`, `~n`, `[digits]`, `<set>`. Compiled once, matched over words; there is nothing in it
 * that repeats without end, so that no pattern and no text can make matching slow. Private to the
 * layer. */
#pragma once

#include "said.h"

enum {
    PATTERN_OPS = 4096, /* in one pattern, with its sets */
    PATTERN_DEPTH = 8,  /* brackets inside brackets */
    PATTERN_STARTS = 2048,
    PATTERN_GAP_MAX = 9 /* words of one ~n */
};

typedef enum {
    PATTERN_FINE,
    PATTERN_EMPTY,    /* nothing where words must be */
    PATTERN_OPEN,     /* ( without ) */
    PATTERN_CLOSE,    /* ) without ( */
    PATTERN_GLUED,    /* no blank between a bracket and a word */
    PATTERN_STAR,     /* * beside no letter, or two in a word */
    PATTERN_GAP_FORM, /* ~ without a number from 1 to 9 */
    PATTERN_GAP_EDGE, /* ~n that is not between two words */
    PATTERN_SIGN,     /* a sign that is no word */
    PATTERN_SET,      /* < > around a name that no set has */
    PATTERN_LARGE,    /* more than PATTERN_OPS or PATTERN_DEPTH */
    PATTERN_ALL,      /* matches without any word */
    PATTERN_NO_MEMORY,
    PATTERN_FAULTS
} PatternFault;

/* A pattern is a little program: each step takes one word or chooses between two ways. */
typedef enum {
    OP_WORD,   /* this word */
    OP_PARTS,  /* a word that begins and ends so */
    OP_DIGITS, /* a word of digits */
    OP_ANY,    /* whatever word */
    OP_SPLIT,  /* on to `next` or to `other` */
    OP_FOUND
} PatternOpKind;

typedef struct {
    PatternOpKind kind;
    uint32_t next, other;
    Str word, tail;
} PatternOp;

typedef struct {
    PatternOp *ops;
    uint32_t count;
    uint32_t starts[PATTERN_STARTS / 32]; /* a bit for the first two bytes of a word: a match can
                                             begin with it */
} Pattern;

/* Patterns that others name as `<name>`. A set may name those before it. */
typedef struct {
    Str name, source;
} PatternSet;

typedef struct {
    const PatternSet *at;
    size_t count;
} PatternSets;

/* Compiles `source`; the pattern lives in `arena`. On a fault the pattern is zero and `*at` is the
 * byte of `source` where it was noticed. Cost: O(bytes). */
AMAN_CHECK PatternFault pattern_compile(Arena *arena, Str source, const PatternSets *sets,
                                        Pattern *pattern, uint32_t *at);

/* The number of words of the longest match that begins with word `first`; 0 for none. Looks no
 * further than the end of the sentence. Cost: O(length of the pattern squared) at most, however
 * long the text is. */
uint32_t pattern_match(const Pattern *pattern, const SaidWords *words, uint32_t first);

/* The same for the first match at or after `*first`, which is set to its place. */
uint32_t pattern_find(const Pattern *pattern, const SaidWords *words, uint32_t *first);

/* Fills `starts`; false when the pattern matches without any word. Part of compiling. */
bool pattern_note_starts(Pattern *pattern);
