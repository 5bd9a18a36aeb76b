/* libyaml's events into our own nodes. The limits sit in this loop because libyaml has none and is
 * quadratic in open brackets: stopping at the event of depth 33 ends 4 MiB of '[' in milliseconds.
 */
#include "yaml_tree.h"

#include "scan.h"

#include "aman/pack/codes.h"

#include <yaml.h>

#include <string.h>

typedef struct {
    Arena *arena;
    Diags *diags;
    Tree *tree;
    yaml_parser_t parser;
    size_t capacity;
    uint32_t open[TREE_MAX_DEPTH + 1]; /* the lists and keys that we are in */
    uint32_t last[TREE_MAX_DEPTH + 1]; /* their last child so far */
    uint32_t depth, documents;
} Builder;

typedef enum { GO_ON, STOP_DONE, STOP_FAILED } Next;

static Span span_of(const Builder *builder, yaml_mark_t from, yaml_mark_t to)
{
    uint32_t length =
        to.line == from.line && to.column > from.column ? (uint32_t)(to.column - from.column) : 1;
    return (Span){builder->tree->file, (uint32_t)from.line + 1, (uint32_t)from.column + 1, length};
}

static Next tree_fail(Builder *builder, const DiagKind *kind, const yaml_event_t *event)
{
    Span where = span_of(builder, event->start_mark, event->end_mark);
    if (event->type == YAML_SEQUENCE_START_EVENT || event->type == YAML_MAPPING_START_EVENT) {
        where.length = 1;
    }
    DIAG(builder->diags, *kind, where, STR(""));
    return STOP_FAILED;
}

static uint32_t add_node(Builder *builder, const yaml_event_t *event, NodeKind kind)
{
    Tree *tree = builder->tree;
    Node *grown = arena_grow(builder->arena, tree->nodes, &builder->capacity,
                             (size_t)tree->count + 2, sizeof *grown);
    if (!grown) {
        return TREE_NONE;
    }
    tree->nodes = grown;
    uint32_t number = ++tree->count;
    Node *node = &tree->nodes[number];
    *node = (Node){.kind = kind, .where = span_of(builder, event->start_mark, event->end_mark)};
    uint32_t parent = builder->depth > 0 ? builder->open[builder->depth - 1] : TREE_NONE;
    if (parent == TREE_NONE) {
        tree->root = number;
    } else if (builder->last[builder->depth - 1] == TREE_NONE) {
        tree->nodes[parent].first = number;
    } else {
        tree->nodes[builder->last[builder->depth - 1]].next = number;
    }
    if (parent != TREE_NONE) {
        builder->last[builder->depth - 1] = number;
    }
    return number;
}

static Next take_text(Builder *builder, const yaml_event_t *event)
{
    if (event->data.scalar.tag) {
        return tree_fail(builder, &DIAG_TAG, event);
    }
    uint32_t number = add_node(builder, event, NODE_TEXT);
    Str value = {(const char *)event->data.scalar.value, (uint32_t)event->data.scalar.length};
    if (number == TREE_NONE) {
        return tree_fail(builder, &DIAG_NO_MEMORY, event);
    }
    builder->tree->nodes[number].value = str_copy(builder->arena, value);
    if (event->data.scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE) {
        scan_value(builder->tree->nodes[number].where, value, builder->diags);
    }
    builder->tree->nodes[number].is_quoted = event->data.scalar.style != YAML_PLAIN_SCALAR_STYLE;
    return GO_ON;
}

static Next take_open(Builder *builder, const yaml_event_t *event, NodeKind kind)
{
    const yaml_char_t *tag =
        kind == NODE_LIST ? event->data.sequence_start.tag : event->data.mapping_start.tag;
    if (tag) {
        return tree_fail(builder, &DIAG_TAG, event);
    }
    if (builder->depth == TREE_MAX_DEPTH) {
        return tree_fail(builder, &DIAG_TOO_DEEP, event);
    }
    uint32_t number = add_node(builder, event, kind);
    if (number == TREE_NONE) {
        return tree_fail(builder, &DIAG_NO_MEMORY, event);
    }
    builder->open[builder->depth] = number;
    builder->last[builder->depth] = TREE_NONE;
    builder->depth++;
    return GO_ON;
}

static bool has_anchor(const yaml_event_t *event)
{
    return (event->type == YAML_SCALAR_EVENT && event->data.scalar.anchor) ||
           (event->type == YAML_SEQUENCE_START_EVENT && event->data.sequence_start.anchor) ||
           (event->type == YAML_MAPPING_START_EVENT && event->data.mapping_start.anchor);
}

static Next take_event(Builder *builder, const yaml_event_t *event)
{
    if (event->type == YAML_ALIAS_EVENT || has_anchor(event)) {
        return tree_fail(builder, &DIAG_ALIAS, event);
    }
    if (builder->tree->count >= TREE_MAX_NODES) {
        return tree_fail(builder, &DIAG_TOO_MANY_NODES, event);
    }
    switch (event->type) {
    case YAML_SCALAR_EVENT:
        return take_text(builder, event);
    case YAML_SEQUENCE_START_EVENT:
        return take_open(builder, event, NODE_LIST);
    case YAML_MAPPING_START_EVENT:
        return take_open(builder, event, NODE_KEYS);
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT:
        builder->depth--;
        return GO_ON;
    case YAML_DOCUMENT_START_EVENT:
        return builder->documents++ > 0 ? tree_fail(builder, &DIAG_SECOND_DOCUMENT, event) : GO_ON;
    case YAML_STREAM_END_EVENT:
        return STOP_DONE;
    case YAML_NO_EVENT:
    case YAML_STREAM_START_EVENT:
    case YAML_DOCUMENT_END_EVENT:
    case YAML_ALIAS_EVENT:
        break;
    }
    return GO_ON;
}

/* A tab or a control character that was found before is why YAML stumbles on its line: one message
 * is enough. */
static bool is_reported(const Builder *builder, uint32_t line)
{
    for (size_t i = 0; i < builder->diags->count; i++) {
        const Diag *diag = &builder->diags->items[i];
        if (diag->where.file == builder->tree->file && diag->where.line == line) {
            return true;
        }
    }
    return false;
}

/* True when the character at `at` is a colon. */
static bool is_colon(const Builder *builder, Span at)
{
    const Diags *diags = builder->diags;
    Str rest = at.file < diags->file_count ? diags->files[at.file].bytes : (Str){0}, line = {0};
    for (uint32_t i = 0; i < at.line; i++) {
        if (!str_next_line(&rest, &line)) {
            return false;
        }
    }
    size_t start = 0;
    for (uint32_t column = 1; column < at.column && start < line.len; column++) {
        size_t size;
        str_code_point(str_slice(line, start, line.len), &size);
        start += size;
    }
    return str_starts(str_slice(line, start, line.len), STR(":"));
}

/* What libyaml says of `problem` while it did `context`, sorted into our kinds. */
static const DiagKind *syntax_kind(const Builder *builder, Span opened, Span at)
{
    Str context = str_from_c(builder->parser.context);
    Str problem = str_from_c(builder->parser.problem);
    if (str_find(problem, STR("mapping values are not allowed")) >= 0) {
        return &DIAG_COLON_IN_TEXT;
    }
    if (str_find(context, STR("quoted scalar")) >= 0 &&
        str_find(problem, STR("unexpected end of stream")) >= 0) {
        return &DIAG_OPEN_QUOTE;
    }
    if (str_find(context, STR("flow ")) >= 0) {
        /* {id: Ingat: satu, en: …}: libyaml misses a comma where the second colon stands. */
        bool is_in_text = at.line == opened.line && is_colon(builder, at);
        return is_in_text ? &DIAG_COLON_IN_TEXT : &DIAG_OPEN_BRACKET;
    }
    if (str_find(context, STR("an alias")) >= 0 || str_find(context, STR("an anchor")) >= 0) {
        return &DIAG_ALIAS; /* **bold** at the start of a text */
    }
    if (str_find(context, STR("a tag")) >= 0 || str_find(problem, STR("tag handle")) >= 0) {
        return &DIAG_TAG;
    }
    return str_find(problem, STR("did not find expected")) >= 0 ? &DIAG_INDENT : &DIAG_YAML;
}

/* The context is where the bracket, quote, mark or key without a colon begins, which is where the
 * author must look; for everything else the problem's own place is. */
static void report_syntax(Builder *builder)
{
    const yaml_parser_t *parser = &builder->parser;
    Span at = span_of(builder, parser->problem_mark, parser->problem_mark);
    Span opened = span_of(builder, parser->context_mark, parser->context_mark);
    if (is_reported(builder, at.line)) {
        return;
    }
    const DiagKind *kind = syntax_kind(builder, opened, at);
    bool is_open = kind == &DIAG_OPEN_QUOTE || kind == &DIAG_OPEN_BRACKET;
    bool is_key = str_find(str_from_c(parser->context), STR("a simple key")) >= 0;
    bool shows_context = is_open || is_key || kind == &DIAG_ALIAS || kind == &DIAG_TAG;
    Diag *diag =
        DIAG(builder->diags, *kind, shows_context ? opened : at, str_from_c(parser->problem));
    if (diag && is_open && at.line != opened.line) {
        diag->noticed = at;
    }
}

bool tree_parse(Arena *arena, uint16_t file, Str bytes, Diags *diags, Tree *tree)
{
    *tree = (Tree){.file = file};
    Builder builder = {.arena = arena, .diags = diags, .tree = tree};
    if (!yaml_parser_initialize(&builder.parser)) {
        DIAG(diags, DIAG_NO_MEMORY, ((Span){.file = file}), STR(""));
        return false;
    }
    /* An empty view may have no place at all, which libyaml does not take. */
    yaml_parser_set_input_string(&builder.parser, (const unsigned char *)(bytes.at ? bytes.at : ""),
                                 bytes.len);
    yaml_parser_set_encoding(&builder.parser, YAML_UTF8_ENCODING);
    Next next = GO_ON;
    while (next == GO_ON) {
        yaml_event_t event;
        if (!yaml_parser_parse(&builder.parser, &event)) {
            report_syntax(&builder);
            next = STOP_FAILED;
            break;
        }
        next = take_event(&builder, &event);
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&builder.parser);
    if (next == STOP_DONE && tree->root == TREE_NONE) {
        DIAG(diags, DIAG_FILE_EMPTY, ((Span){.file = file}), STR(""));
        return false;
    }
    return next == STOP_DONE;
}
