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
    case OP_START:
        return str_starts(word, op->word);
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

uint32_t pattern_match(const Pattern *pattern, const SaidWords *words, uint32_t first)
{
    Marks marks;
    Steps both[2], *now = &both[0], *after = &both[1];
    if (pattern->count == 0) {
        return 0;
    }
    marks_begin(pattern, &marks, now);
    uint32_t longest = 0;
    for (uint32_t i = first; i < words->count && now->count > 0; i++) {
        if (words->at[i].sentence != words->at[first].sentence) {
            break;
        }
        marks.round++;
        after->count = 0;
        after->is_found = false;
        for (uint32_t j = 0; j < now->count; j++) {
            const PatternOp *op = &pattern->ops[now->at[j]];
            if (takes(op, words->at[i].text)) {
                add_step(pattern, &marks, after, op->next);
            }
        }
        longest = after->is_found ? i - first + 1 : longest;
        Steps *swap = now;
        now = after;
        after = swap;
    }
    return longest;
}

static bool can_start(const Pattern *pattern, Str word)
{
    unsigned char byte = word.len > 0 ? (unsigned char)word.at[0] : 0;
    return (pattern->starts[byte / 32] >> (byte % 32) & 1) != 0;
}

uint32_t pattern_find(const Pattern *pattern, const SaidWords *words, uint32_t *first)
{
    for (; *first < words->count; (*first)++) {
        uint32_t count =
            can_start(pattern, words->at[*first].text) ? pattern_match(pattern, words, *first) : 0;
        if (count > 0) {
            return count;
        }
    }
    return 0;
}

bool pattern_note_starts(Pattern *pattern)
{
    Marks marks;
    Steps steps;
    marks_begin(pattern, &marks, &steps);
    for (uint32_t i = 0; i < steps.count; i++) {
        const PatternOp *op = &pattern->ops[steps.at[i]];
        for (uint32_t byte = 0; byte < 256; byte++) {
            bool is_digit = byte >= '0' && byte <= '9';
            bool is_it = op->kind == OP_DIGITS ? is_digit
                         : op->word.len > 0    ? (unsigned char)op->word.at[0] == byte
                                               : true;
            pattern->starts[byte / 32] |= is_it ? 1U << (byte % 32) : 0;
        }
    }
    return !steps.is_found;
}
