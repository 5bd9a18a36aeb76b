/* pack.yaml: its shape, loading it from a folder or from memory. Rules of the whole pack are in
 * rules.c. */
#include "aman/pack/pack.h"

#include "reader.h"
#include "rules.h"
#include "scan.h"

#include "aman/base/file.h"
#include "aman/pack/codes.h"
#include "aman/pack/lint.h"

#include <limits.h>
#include <stdio.h>

static const char *const TOPICS[] = {"kenalan", "foto", "ancam", "live", "sebar", NULL};
const char *const AUDIENCES[AUDIENCE_COUNT + 1] = {"10-12", "13-15", "16-18", "adult", NULL};
static const char *const REVIEWS[] = {"draft", "reviewed", NULL};

static const Field TAKEAWAY_FIELDS[] = {
    FIELD_ICON("icon", Takeaway, icon, REQUIRED),
    FIELD_TEXT("title", Takeaway, title, REQUIRED, 1, 48),
    FIELD_TEXT("text", Takeaway, text, REQUIRED, 1, 80),
    FIELD_END,
};
static const Shape TAKEAWAY_SHAPE = {
    .name = {"hal penting", "takeaway"}, .fields = TAKEAWAY_FIELDS, .size = sizeof(Takeaway)};

static const Field REVIEW_FIELDS[] = {
    FIELD_CHOICE("status", Review, status, REQUIRED, REVIEWS),
    FIELD_WORD("by", Review, by, OPTIONAL, 1, 120),
    FIELD_DATE("on", Review, on, OPTIONAL),
    FIELD_END,
};
static const Shape REVIEW_SHAPE = {
    .name = {"tinjauan", "review"}, .fields = REVIEW_FIELDS, .size = sizeof(Review)};

static const Field LESSON_FIELDS[] = {
    FIELD_ID("id", Lesson, id, REQUIRED),
    FIELD_TEXT("title", Lesson, title, REQUIRED, 1, 48),
    FIELD_TEXT("notice", Lesson, notice, OPTIONAL, 1, 160),
    {.name = "steps",
     .kind = FIELD_KIND_STEPS,
     .is_required = REQUIRED,
     .min = 1,
     .max = LESSON_STEPS,
     .offset = FIELD_LIST_AT(Lesson, steps, Step)},
    FIELD_END,
};
const Shape LESSON_SHAPE = {
    .name = {"pelajaran", "lesson"}, .fields = LESSON_FIELDS, .size = sizeof(Lesson)};

static const Field PACK_FIELDS[] = {
    FIELD_INT("aman_pack", Pack, format, REQUIRED, 0, UINT32_MAX),
    FIELD_ID("id", Pack, id, REQUIRED),
    FIELD_ID("version", Pack, version, REQUIRED),
    FIELD_TEXT("title", Pack, title, REQUIRED, 1, 40),
    FIELD_TEXT("tagline", Pack, tagline, OPTIONAL, 1, 48),
    FIELD_CHOICE("topic", Pack, topic, REQUIRED, TOPICS),
    FIELD_WORDS("audience", Pack, audience, REQUIRED, 1, 4, AUDIENCES),
    FIELD_INT("minutes", Pack, minutes, REQUIRED, 1, 60),
    FIELD_STRUCT("review", Pack, review, REQUIRED, &REVIEW_SHAPE),
    FIELD_WORD("licence", Pack, licence, REQUIRED, 1, 40),
    FIELD_LIST("takeaways", Pack, takeaways, Takeaway, REQUIRED, 1, 3, &TAKEAWAY_SHAPE),
    FIELD_BOOL("plan", Pack, is_plan),
    FIELD_TEXTS("aims", Pack, aims, OPTIONAL, 1, 4),
    FIELD_LIST("lessons", Pack, lessons, Lesson, REQUIRED, 1, 8, &LESSON_SHAPE),
    FIELD_END,
};
const Shape PACK_SHAPE = {.name = {"paket", "pack"}, .fields = PACK_FIELDS, .size = sizeof(Pack)};

/* True when the file says that it is of a version we know; else that is the one message about it.
 */
static bool is_known_version(Reader *reader, const Shape *shape)
{
    uint32_t root = reader->tree->root;
    const char *key = shape->fields[0].name;
    if (reader->tree->nodes[root].kind != NODE_KEYS) {
        return true; /* reported by reader_keys() */
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

bool read_file_shape(Reader *reader, Str name, Str bytes, const Shape *shape, void *out)
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
        reader_keys(reader, tree.root, shape, out);
        reader->diags->path = (DiagPath){0};
    }
    reader->tree = NULL;
    return is_read;
}

bool read_path_shape(Reader *reader, const char *path, const Shape *shape, void *out)
{
    Str name = str_copy(reader->arena, str_from_c(path)), bytes;
    FileResult result = file_read(reader->arena, path, PACK_MAX_BYTES, &bytes);
    if (result == FILE_OK) {
        return read_file_shape(reader, name, bytes, shape, out);
    }
    static const DiagKind *const KINDS[] = {
        [FILE_MISSING] = &DIAG_FILE_MISSING,       [FILE_UNREADABLE] = &DIAG_FILE_UNREADABLE,
        [FILE_NOT_A_FILE] = &DIAG_FILE_UNREADABLE, [FILE_TOO_LARGE] = &DIAG_FILE_TOO_LARGE,
        [FILE_NO_MEMORY] = &DIAG_NO_MEMORY,
    };
    uint16_t file = diags_add_file(reader->diags, name, (Str){0});
    DIAG(reader->diags, *KINDS[result], ((Span){.file = file}), name);
    return false;
}

const void *read_beside(Reader *reader, const char *folder, const Beside *beside)
{
    char path[PATH_MAX];
    size_t before = reader->diags->errors;
    void *item = arena_alloc(reader->arena, beside->shape->size);
    int len = snprintf(path, sizeof path, "%s/%s", folder, beside->name);
    if (!item || len < 0 || (size_t)len >= sizeof path ||
        (beside->is_optional && !file_exists(path)) ||
        !read_path_shape(reader, path, beside->shape, item)) {
        return NULL;
    }
    if (beside->rules) {
        beside->rules(item, reader->diags);
    }
    bool is_usable = reader->diags->errors == before;
    if (reader->sources && reader->sources->terms) {
        lint_shape(reader->sources->terms, beside->shape, item, beside->places, reader->diags);
    }
    return is_usable ? item : NULL;
}

bool fields_load(Arena *arena, const char *path, const Shape *shape, Diags *diags, void *out)
{
    size_t before = diags->errors;
    Reader reader = {.arena = arena, .diags = diags};
    return read_path_shape(&reader, path, shape, out) && diags->errors == before;
}

static bool finish(Reader *reader, bool is_read, size_t errors_before, Pack *pack, const Pack **out)
{
    if (is_read) {
        check_pack(pack, reader->sources, reader->diags);
    }
    if (is_read && arena_is_full(reader->diags->arena)) {
        DIAG(reader->diags, DIAG_NO_MEMORY, pack->where, STR("")); /* rules saw only a part */
    }
    bool is_usable = is_read && reader->diags->errors == errors_before;
    *out = is_usable ? pack : NULL;
    if (is_read && reader->sources && reader->sources->terms) {
        lint_pack(reader->sources->terms, pack, reader->diags);
    }
    return is_usable;
}

static bool no_memory(Str name, Diags *diags)
{
    uint16_t file = diags_add_file(diags, name, (Str){0});
    DIAG(diags, DIAG_NO_MEMORY, ((Span){.file = file}), STR(""));
    return false;
}

bool pack_parse(Arena *arena, Str name, Str bytes, const StepKinds *kinds, Diags *diags,
                const Pack **pack)
{
    size_t before = diags->errors;
    *pack = NULL;
    Pack *loaded = arena_alloc(arena, sizeof *loaded);
    if (!loaded) {
        return no_memory(name, diags);
    }
    loaded->folder = "";
    Reader reader = {.arena = arena, .diags = diags, .kinds = kinds, .waivers = &loaded->waivers};
    bool is_read = read_file_shape(&reader, name, bytes, &PACK_SHAPE, loaded);
    return finish(&reader, is_read, before, loaded, pack);
}

bool pack_load(Arena *arena, const char *folder, const StepKinds *kinds, const PackSources *sources,
               Diags *diags, const Pack **pack)
{
    size_t before = diags->errors;
    *pack = NULL;
    Pack *loaded = arena_alloc(arena, sizeof *loaded);
    char path[PATH_MAX];
    int len = snprintf(path, sizeof path, "%s/pack.yaml", folder);
    if (len < 0 || (size_t)len >= sizeof path) {
        uint16_t file = diags_add_file(diags, str_from_c(folder), (Str){0});
        DIAG(diags, DIAG_FILE_MISSING, ((Span){.file = file}), STR("pack.yaml"));
        return false;
    }
    if (loaded) {
        loaded->folder = str_to_c(arena, str_from_c(folder));
    }
    if (!loaded || !loaded->folder) {
        return no_memory(str_from_c(path), diags);
    }
    loaded->pictures = sources ? sources->pictures : NULL;
    Reader reader = {.arena = arena,
                     .diags = diags,
                     .kinds = kinds,
                     .folder = folder,
                     .sources = sources,
                     .waivers = &loaded->waivers};
    if (file_place(folder, path) == PATH_OUTSIDE) {
        uint16_t file = diags_add_file(diags, str_from_c(path), (Str){0});
        DIAG(diags, DIAG_FILE_OUTSIDE, ((Span){.file = file}), STR("pack.yaml"));
        return false;
    }
    bool is_read = read_path_shape(&reader, path, &PACK_SHAPE, loaded);
    Str name = path_name(str_from_c(folder));
    if (is_read && loaded->id.text.len > 0 && !str_starts(name, STR(".")) &&
        !str_equal(loaded->id.text, name)) {
        DIAG(diags, DIAG_FOLDER_NAME, loaded->id.where, loaded->id.text, name);
    }
    return finish(&reader, is_read, before, loaded, pack);
}
