/* The tree of a file, as its parts are read into structs. Private to the layer. */
#pragma once

#include "yaml_tree.h"

#include "aman/pack/pack.h"

typedef struct {
    Arena *arena;
    const Tree *tree;
    Diags *diags;
    const StepKinds *kinds; /* for FIELD_KIND_STEPS; may be NULL */
    const char *folder;     /* of the pack, for pictures; NULL: pictures are not looked for */
    const PackSources *sources;
    Waivers *waivers; /* where those of the file go; NULL: it takes none */
} TreeReader;

/* The node with this number. */
Node *node_at(const TreeReader *reader, uint32_t number);

/* The value of the key `name` in node `keys`, or TREE_NONE. */
uint32_t reader_find(const TreeReader *reader, uint32_t keys, const char *name);

/* Lets a diagnostic (or NULL) speak of `shape` in the author's language. */
void name_subject(TreeReader *reader, Diag *diag, const Shape *shape);

/* True when node `value` is a text or a list, as wanted; else says so of the key `name`. */
bool want(TreeReader *reader, uint32_t value, NodeKind kind, Str name);

/* The nearest of `names` to `typed`, or the empty view. Everyday Indonesian words for keys count
 * too. */
Str nearest_name(Str typed, const Str *names, size_t count);
