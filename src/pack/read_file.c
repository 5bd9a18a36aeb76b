/* A whole file: its bytes are scanned, parsed and read along the fields of a shape, whose first one
 * is the version of the format. */
#include "read_file.h"

#include "read_fields.h"
#include "scan.h"

#include "aman/base/file.h"
#include "aman/pack/codes.h"
#include "aman/pack/spares.h"

/* True when the file says that it is of a version we know; else that is the one message about it.
 */
static bool is_known_version(TreeReader *reader, const Shape *shape)
{
    uint32_t root = reader->tree->root;
    const char *key = shape->fields[0].name;
    if (reader->tree->nodes[root].kind != NODE_KEYS) {
        return true; /* reported by read_fields() */
    }
    uint32_t value = reader_find(reader, root, key);
    if (value == TREE_NONE) {
        return true; /* reported as a missing key */
    }
    const Node *node = &reader->tree->nodes[value];
    if (node->kind == NODE_TEXT && str_is(node->value, "1")) {
        return true;
    }
    DIAG(reader->diags, DIAG_FORMAT_VERSION, node->where, str_from_c(key), node->value);
    return false;
}

bool read_file_shape(TreeReader *reader, Str name, Str bytes, const Shape *shape, void *out)
{
    /* Some editors put a byte order mark before the first letter. To libyaml it would be a column.
     */
    const Str mark = STR("\xEF\xBB\xBF");
    bytes = str_slice(bytes, str_starts(bytes, mark) ? mark.len : 0, bytes.len);
    uint16_t file = diags_add_file(reader->diags, name, bytes);
    static const Tree EMPTY;
    Tree tree = EMPTY;
    reader->tree = &tree;
    reader->diags->path = (DiagPath){0};
    bool is_read = scan_bytes(file, bytes, reader->diags) &&
                   tree_parse(reader->arena, file, bytes, reader->diags, &tree) &&
                   is_known_version(reader, shape);
    if (is_read) {
        read_fields(reader, tree.root, shape, out);
        reader->diags->path = (DiagPath){0};
    }
    reader->tree = NULL;
    return is_read;
}

/* Reads the file itself, or says why it cannot be read. */
static bool read_path(TreeReader *reader, const char *path, Str name, const Shape *shape, void *out)
{
    static const DiagKind *const KINDS[] = {
        [FILE_MISSING] = &DIAG_FILE_MISSING,       [FILE_UNREADABLE] = &DIAG_FILE_UNREADABLE,
        [FILE_NOT_A_FILE] = &DIAG_FILE_UNREADABLE, [FILE_TOO_LARGE] = &DIAG_FILE_TOO_LARGE,
        [FILE_NO_MEMORY] = &DIAG_NO_MEMORY,
    };
    Str bytes;
    FileResult result = file_read(reader->arena, path, PACK_MAX_BYTES, &bytes);
    if (result == FILE_OK) {
        return read_file_shape(reader, name, bytes, shape, out);
    }
    uint16_t file = diags_add_file(reader->diags, name, (Str){0});
    DIAG(reader->diags, *KINDS[result], ((Span){.file = file}), name);
    return false;
}

Origin read_path_shape(TreeReader *reader, const char *path, const Shape *shape, void *out,
                       size_t *errors_before)
{
    Str name = str_copy(reader->arena, str_from_c(path));
    const PackSources *sources = reader->sources;
    *errors_before = reader->diags->errors;
    if (read_path(reader, path, name, shape, out)) {
        return ORIGIN_FILE;
    }
    const Spare *spare = sources ? spare_find(sources->spares, name) : NULL;
    *errors_before = reader->diags->errors;
    bool has_spare = spare && read_file_shape(reader, name, spare->bytes, shape, out);
    return has_spare ? ORIGIN_SPARE : ORIGIN_NONE;
}
