/* The nodes of a file's tree, as all that read them look at them. */
#include "reader.h"

#include "aman/pack/codes.h"

Node *node_at(const TreeReader *reader, uint32_t number)
{
    return &reader->tree->nodes[number];
}

uint32_t reader_find(const TreeReader *reader, uint32_t keys, const char *name)
{
    if (node_at(reader, keys)->kind != NODE_KEYS) {
        return TREE_NONE;
    }
    for (uint32_t key = node_at(reader, keys)->first; key != TREE_NONE;) {
        uint32_t value = node_at(reader, key)->next;
        if (str_is(node_at(reader, key)->value, name)) {
            return value;
        }
        key = node_at(reader, value)->next;
    }
    return TREE_NONE;
}

void name_subject(TreeReader *reader, Diag *diag, const Shape *shape)
{
    diag_subject(reader->diags, diag, shape->name, str_from_c(shape->name_part));
}

bool want(TreeReader *reader, uint32_t value, NodeKind kind, Str name)
{
    static const DiagKind *const WANTED[] = {
        [NODE_TEXT] = &DIAG_WANT_TEXT,
        [NODE_LIST] = &DIAG_WANT_LIST,
    };
    const Node *node = node_at(reader, value);
    if (node->kind == kind) {
        return true;
    }
    Span where = node->where;
    where.length = node->kind == NODE_TEXT ? where.length : 1;
    DIAG(reader->diags, *WANTED[kind], where, name);
    return false;
}
