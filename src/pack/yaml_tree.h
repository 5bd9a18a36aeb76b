/* A YAML file as a small tree in which every key and value knows its place. Private to the layer.
 */
#pragma once

#include "aman/base/diag.h"

enum {
    TREE_MAX_DEPTH = 32,
    TREE_MAX_NODES = 50000,
    TREE_NONE = 0, /* no node: the root has number 1 */
};

typedef enum { NODE_TEXT, NODE_LIST, NODE_KEYS } NodeKind;

/* Children of NODE_KEYS alternate: key, value, key, value. */
typedef struct {
    NodeKind kind;
    Span where;
    Str value; /* NODE_TEXT */
    bool is_quoted;
    uint32_t first, next; /* node numbers or TREE_NONE */
} Node;

typedef struct {
    Node *nodes;
    uint32_t count; /* used, number 0 left out */
    uint32_t root;
    uint16_t file;
} Tree;

/* Parses `bytes`, already scanned (scan_bytes()). False when it is no YAML that we read; `diags`
 * says why. */
AMAN_CHECK bool tree_parse(Arena *arena, uint16_t file, Str bytes, Diags *diags, Tree *tree);
