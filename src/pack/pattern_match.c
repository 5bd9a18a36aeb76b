/* Matching keeps the set of steps that can be next (Thompson, 1968) and never goes back, so that
 * its cost does not depend on what the words are. */
#include "pattern.h"

#include <string.h>

/* The steps that can be next. `seen` holds the round in which a step was last added. */
typedef struct {
    uint16_t at[PATTERN_OPS];
    uint32_t count;
    bool is_found;
} Steps;

typedef struct {
    uint32_t seen[PATTERN_OPS];
    uint16_t open[PATTERN_OPS];
    uint32_t round;
} Marks;

static void mark(const Pattern *pattern, Marks *marks, uint32_t number, uint32_t *open)
{
    if (number < pattern->count && marks->seen[number] != marks->round) {
        marks->seen[number] = marks->round;
        marks->open[(*open)++] = (uint16_t)number;
    }
}

/* Adds step `number` and all that can be reached from it without a word. */
static void add_step(const Pattern *pattern, Marks *marks, Steps *steps, uint32_t number)
{
    uint32_t open = 0;
    mark(pattern, marks, number, &open);
    while (open > 0) {
        uint16_t at = marks->open[--open];
        const PatternOp *op = &pattern->ops[at];
        if (op->kind == OP_SPLIT) {
            mark(pattern, marks, op->next, &open);
            mark(pattern, marks, op->other, &open);
        } else if (op->kind == OP_FOUND) {
            steps->is_found = true;
        } else {
            steps->at[steps->count++] = at;
        }
    }
}

/* Where every match begins: the steps that can be first. They are found once for a whole text. */
static void marks_begin(const Pattern *pattern, Marks *marks, Steps *steps)
{
    memset(marks->seen, 0, pattern->count * sizeof *marks->seen);
    marks->round = 1;
    steps->count = 0;
    steps->is_found = false;
    add_step(pattern, marks, steps, 0);
}

static bool is_digits(Str text)
{
    for (uint32_t i = 0; i < text.len; i++) {
        if (text.at[i] < '0' || text.at[i] > '9') {
            return false;
        }
    }
    return text.len > 0;
}

static bool takes(const PatternOp *op, Str word)
{
    switch (op->kind) {
    case OP_WORD:
        return str_equal(word, op->word);
    case OP_PARTS:
        return word.len >= op->word.len + op->tail.len && str_starts(word, op->word) &&
               str_ends(word, op->tail);
    case OP_DIGITS:
        return is_digits(word);
    case OP_ANY:
        return true;
    case OP_SPLIT:
    case OP_FOUND:
        break;
    }
    return false;
}

/* Of the first two bytes of a word; the second is 0 for a word of one. */
static uint32_t start_bit(unsigned first, unsigned second)
{
    return (first * 37 + second) % PATTERN_STARTS;
}

static bool can_start(const Pattern *pattern, Str word)
{
    unsigned first = word.len > 0 ? (unsigned char)word.at[0] : 0;
    unsigned second = word.len > 1 ? (unsigned char)word.at[1] : 0;
    uint32_t bit = start_bit(first, second);
    return (pattern->starts[bit / 32] >> (bit % 32) & 1) != 0;
}

/* The steps that can come after one of `now` took `word`. */
static void advance(const Pattern *pattern, Marks *marks, const Steps *now, Str word, Steps *after)
{
    marks->round++;
    after->count = 0;
    after->is_found = false;
    for (uint32_t i = 0; i < now->count; i++) {
        const PatternOp *op = &pattern->ops[now->at[i]];
        if (takes(op, word)) {
            add_step(pattern, marks, after, op->next);
        }
    }
}

static uint32_t match_from(const Pattern *pattern, Marks *marks, const Steps *begin,
                           const SaidWords *words, uint32_t first)
{
    Steps both[2];
    const Steps *now = begin;
    uint32_t longest = 0;
    for (uint32_t i = first; i < words->count && now->count > 0; i++) {
        if (words->at[i].sentence != words->at[first].sentence) {
            break;
        }
        Steps *after = &both[i % 2];
        advance(pattern, marks, now, words->at[i].text, after);
        longest = after->is_found ? i - first + 1 : longest;
        now = after;
    }
    return longest;
}

uint32_t pattern_match(const Pattern *pattern, const SaidWords *words, uint32_t first)
{
    Marks marks;
    Steps begin;
    if (pattern->count == 0 || !can_start(pattern, words->at[first].text)) {
        return 0;
    }
    marks_begin(pattern, &marks, &begin);
    return match_from(pattern, &marks, &begin, words, first);
}

uint32_t pattern_find(const Pattern *pattern, const SaidWords *words, uint32_t *first)
{
    Marks marks;
    Steps begin = {.count = 0};
    for (; *first < words->count; (*first)++) {
        if (!can_start(pattern, words->at[*first].text)) {
            continue;
        }
        if (begin.count == 0) {
            marks_begin(pattern, &marks, &begin);
        }
        uint32_t count = match_from(pattern, &marks, &begin, words, *first);
        if (count > 0) {
            return count;
        }
    }
    return 0;
}

/* Notes the words that can be taken by a step; those of one byte less surely than the rest. */
static void note_start(Pattern *pattern, const PatternOp *op)
{
    bool is_word = op->kind == OP_WORD || (op->kind == OP_PARTS && op->word.len > 0);
    unsigned from = is_word ? (unsigned char)op->word.at[0] : 0;
    bool is_pair = is_word && (op->kind == OP_WORD || op->word.len > 1);
    unsigned second = is_pair && op->word.len > 1 ? (unsigned char)op->word.at[1] : 0;
    for (unsigned a = from; a < (is_word ? from + 1 : 256); a++) {
        for (unsigned b = second; b < (is_pair ? second + 1 : 256); b++) {
            uint32_t bit = start_bit(a, b);
            pattern->starts[bit / 32] |= 1U << (bit % 32);
        }
    }
}

bool pattern_note_starts(Pattern *pattern)
{
    Marks marks;
    Steps steps;
    marks_begin(pattern, &marks, &steps);
    for (uint32_t i = 0; i < steps.count; i++) {
        note_start(pattern, &pattern->ops[steps.at[i]]);
    }
    return !steps.is_found;
}
