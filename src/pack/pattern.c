/* Reads a pattern into its little program. Recursive descent, at most PATTERN_DEPTH deep. */
#include "pattern.h"

#include <string.h>

typedef struct {
    Arena *arena;
    Str source;
    PatternSets sets; /* that may be named */
    uint32_t at, depth;
    PatternOp *ops;
    uint32_t count;
    size_t capacity;
    PatternFault fault;
    uint32_t fault_at;
} Compiler;

static void pattern_fail(Compiler *compiler, PatternFault fault, uint32_t at)
{
    if (compiler->fault == PATTERN_FINE) {
        compiler->fault = fault;
        compiler->fault_at = at;
    }
}

/* Adds a step that goes on to the one after it; returns its number. */
static uint32_t emit(Compiler *compiler, PatternOpKind kind, Str word)
{
    uint32_t number = compiler->count;
    if (number == PATTERN_OPS) {
        pattern_fail(compiler, PATTERN_LARGE, compiler->at);
        return 0;
    }
    PatternOp *grown = arena_grow(compiler->arena, compiler->ops, &compiler->capacity,
                                  (size_t)number + 1, sizeof *grown);
    if (!grown) {
        pattern_fail(compiler, PATTERN_NO_MEMORY, compiler->at);
        return 0;
    }
    compiler->ops = grown;
    grown[compiler->count++] =
        (PatternOp){.kind = kind, .next = number + 1, .other = number + 1, .word = word};
    return number;
}

/* The letter that is next, or NUL at the end. */
static char peek(const Compiler *compiler)
{
    if (compiler->at == compiler->source.len) {
        return '\0';
    }
    return compiler->source.at[compiler->at];
}

static bool take(Compiler *compiler, char wanted)
{
    bool is_there = compiler->at < compiler->source.len && peek(compiler) == wanted;
    compiler->at += is_there;
    return is_there;
}

static bool is_edge(const Compiler *compiler)
{
    char c = peek(compiler);
    return compiler->at == compiler->source.len || c == '|' || c == ')';
}

/* After a word or a bracket there must be a blank or an edge. */
static void want_blank(Compiler *compiler)
{
    if (!is_edge(compiler) && peek(compiler) != ' ') {
        char c = peek(compiler);
        PatternFault fault = c == '?' ? PATTERN_SIGN : c == '*' ? PATTERN_STAR : PATTERN_GLUED;
        pattern_fail(compiler, fault, compiler->at);
    }
}

/* The letters up to the next sign of a pattern. */
static Str take_run(Compiler *compiler)
{
    uint32_t start = compiler->at;
    while (compiler->at < compiler->source.len && !strchr(" ()|?*~[]<>", peek(compiler))) {
        compiler->at++;
    }
    return str_slice(compiler->source, start, compiler->at);
}

/* The words of `run`, which stands at `start`; none after a fault. */
static SaidWords words_of_run(Compiler *compiler, Str run, uint32_t start)
{
    SaidWords words = said_words(compiler->arena, run);
    if (words.count > 0 && words.at[words.count - 1].sentence == 0) {
        return words;
    }
    pattern_fail(compiler, arena_is_full(compiler->arena) ? PATTERN_NO_MEMORY : PATTERN_SIGN,
                 start);
    return (SaidWords){0};
}

/* What follows the star of `word*`, or of `*word`. */
static void parse_tail(Compiler *compiler, Str head, uint32_t star)
{
    uint32_t start = compiler->at;
    Str run = take_run(compiler), tail = {0};
    if (run.len > 0) {
        SaidWords words = words_of_run(compiler, run, start);
        tail = words.count == 1 ? words.at[0].text : tail;
    }
    bool is_star_again = compiler->at < compiler->source.len && peek(compiler) == '*';
    if ((head.len == 0 && tail.len == 0) || (run.len > 0 && tail.len == 0) || is_star_again) {
        pattern_fail(compiler, PATTERN_STAR, star);
    }
    uint32_t number = emit(compiler, OP_PARTS, head);
    if (compiler->fault == PATTERN_FINE) {
        compiler->ops[number].tail = tail;
    }
}

static void parse_word(Compiler *compiler)
{
    uint32_t start = compiler->at;
    Str run = take_run(compiler);
    bool has_star = compiler->at < compiler->source.len && peek(compiler) == '*';
    if (run.len == 0 && !has_star) {
        pattern_fail(compiler, PATTERN_SIGN, start);
        return;
    }
    SaidWords words = run.len > 0 ? words_of_run(compiler, run, start) : (SaidWords){0};
    Str head = has_star && words.count > 0 ? words.at[words.count - 1].text : (Str){0};
    for (uint32_t i = 0; i + has_star < words.count; i++) {
        emit(compiler, OP_WORD, words.at[i].text);
    }
    if (has_star) {
        uint32_t star = compiler->at++;
        parse_tail(compiler, head, star);
    }
    want_blank(compiler);
}

static void parse_digits(Compiler *compiler)
{
    const Str name = STR("[digits]");
    if (!str_starts(str_slice(compiler->source, compiler->at, compiler->source.len), name)) {
        pattern_fail(compiler, PATTERN_SIGN, compiler->at);
        return;
    }
    compiler->at += name.len;
    emit(compiler, OP_DIGITS, (Str){0});
    want_blank(compiler);
}

static void parse_gap(Compiler *compiler)
{
    uint32_t start = compiler->at++;
    char digit = peek(compiler);
    if (digit < '1' || digit > '0' + PATTERN_GAP_MAX) {
        pattern_fail(compiler, PATTERN_GAP_FORM, start);
        return;
    }
    compiler->at++;
    want_blank(compiler);
    uint32_t first = compiler->count, words = (uint32_t)(digit - '0');
    for (uint32_t i = 0; i < words; i++) {
        emit(compiler, OP_SPLIT, (Str){0});
        emit(compiler, OP_ANY, (Str){0});
    }
    for (uint32_t i = first; i < compiler->count; i += 2) {
        compiler->ops[i].other = compiler->count;
    }
}

static void parse_ways(Compiler *compiler);

/* Ways in a bracket or a set; false after a fault. */
static bool parse_inner(Compiler *compiler, uint32_t start)
{
    if (compiler->depth == PATTERN_DEPTH) {
        pattern_fail(compiler, PATTERN_LARGE, start);
        return false;
    }
    compiler->depth++;
    parse_ways(compiler);
    compiler->depth--;
    return compiler->fault == PATTERN_FINE;
}

/* The end of what began with the step `door`: with `?` it may be passed by. */
static void end_inner(Compiler *compiler, uint32_t door)
{
    if (take(compiler, '?') && compiler->fault == PATTERN_FINE) {
        compiler->ops[door].other = compiler->count;
    }
    want_blank(compiler);
}

static void parse_bracket(Compiler *compiler)
{
    uint32_t start = compiler->at++;
    uint32_t door = emit(compiler, OP_SPLIT, (Str){0});
    if (!parse_inner(compiler, start)) {
        return;
    }
    if (!take(compiler, ')')) {
        pattern_fail(compiler, PATTERN_OPEN, start);
        return;
    }
    end_inner(compiler, door);
}

/* Reads what a set says in the place of its name. It may name only those before it, which is why
 * this ends. */
static void parse_set(Compiler *compiler)
{
    uint32_t start = compiler->at++;
    Str name = take_run(compiler);
    size_t number = 0;
    while (number < compiler->sets.count && !str_equal(compiler->sets.at[number].name, name)) {
        number++;
    }
    if (!take(compiler, '>') || number == compiler->sets.count) {
        pattern_fail(compiler, PATTERN_SET, start);
        return;
    }
    const Compiler outer = *compiler;
    uint32_t door = emit(compiler, OP_SPLIT, (Str){0});
    compiler->source = outer.sets.at[number].source;
    compiler->sets.count = number;
    compiler->at = 0;
    bool is_read = parse_inner(compiler, 0) && compiler->at == compiler->source.len;
    compiler->source = outer.source;
    compiler->sets = outer.sets;
    compiler->at = outer.at;
    if (is_read) {
        end_inner(compiler, door);
    } else if (outer.fault == PATTERN_FINE) {
        compiler->fault = compiler->fault == PATTERN_FINE ? PATTERN_SET : compiler->fault;
        compiler->fault_at = start;
    }
}

/* One item; true when it was a gap. */
static bool parse_item(Compiler *compiler)
{
    char c = peek(compiler);
    if (c == '~') {
        parse_gap(compiler);
        return true;
    }
    if (c == '(') {
        parse_bracket(compiler);
    } else if (c == '<') {
        parse_set(compiler);
    } else if (c == '[') {
        parse_digits(compiler);
    } else {
        parse_word(compiler);
    }
    return false;
}

/* Items up to | or ) or the end. */
static void parse_sequence(Compiler *compiler)
{
    uint32_t items = 0, item_at = compiler->at;
    bool ends_in_gap = false;
    while (compiler->fault == PATTERN_FINE) {
        while (take(compiler, ' ')) {
        }
        if (is_edge(compiler)) {
            break;
        }
        item_at = compiler->at;
        bool is_gap = parse_item(compiler);
        if (is_gap && (items == 0 || ends_in_gap)) {
            pattern_fail(compiler, PATTERN_GAP_EDGE, item_at);
        }
        ends_in_gap = is_gap;
        items++;
    }
    if (items == 0) {
        pattern_fail(compiler, PATTERN_EMPTY, item_at);
    } else if (ends_in_gap) {
        pattern_fail(compiler, PATTERN_GAP_EDGE, item_at);
    }
}

/* Sequences with | between them. Every way but the last ends in a jump past all of them; until the
 * end is known the jumps hang together by their `other`. */
static void parse_ways(Compiler *compiler)
{
    uint32_t door = emit(compiler, OP_SPLIT, (Str){0}), jumps = 0;
    parse_sequence(compiler);
    while (compiler->fault == PATTERN_FINE && take(compiler, '|')) {
        uint32_t jump = emit(compiler, OP_SPLIT, (Str){0}); /* never 0: a door was before it */
        uint32_t next_door = emit(compiler, OP_SPLIT, (Str){0});
        if (compiler->fault != PATTERN_FINE) {
            return;
        }
        compiler->ops[jump].other = jumps;
        jumps = jump;
        compiler->ops[door].other = next_door;
        door = next_door;
        parse_sequence(compiler);
    }
    while (compiler->fault == PATTERN_FINE && jumps != 0) {
        uint32_t before = compiler->ops[jumps].other;
        compiler->ops[jumps].next = compiler->ops[jumps].other = compiler->count;
        jumps = before;
    }
}

PatternFault pattern_compile(Arena *arena, Str source, const PatternSets *sets, Pattern *pattern,
                             uint32_t *at)
{
    Compiler compiler = {.arena = arena, .source = source};
    compiler.sets = sets ? *sets : compiler.sets;
    *pattern = (Pattern){0};
    parse_ways(&compiler);
    if (compiler.fault == PATTERN_FINE && compiler.at < source.len) {
        pattern_fail(&compiler, PATTERN_CLOSE, compiler.at);
    }
    emit(&compiler, OP_FOUND, (Str){0});
    if (compiler.fault == PATTERN_FINE) {
        *pattern = (Pattern){.ops = compiler.ops, .count = compiler.count};
        if (!pattern_note_starts(pattern)) {
            pattern_fail(&compiler, PATTERN_ALL, 0);
            *pattern = (Pattern){0};
        }
    }
    *at = compiler.fault_at;
    return compiler.fault;
}
