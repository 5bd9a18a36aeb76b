/* The typed reader: walks the keys of a node along a field table. One mistake gives one message: a
 * bad value is reported and its field keeps zero; a key that is missing is not reported when a
 * misspelt one explains it. */
#include "reader.h"

#include "aman/pack/codes.h"

#include <string.h>

Node *node_at(const Reader *reader, uint32_t number)
{
    return &reader->tree->nodes[number];
}

uint32_t reader_find(const Reader *reader, uint32_t keys, const char *name)
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

static size_t field_count(const Shape *shape)
{
    size_t count = 0;
    while (shape->fields[count].name) {
        count++;
    }
    return count;
}

/* All keys of a shape as one line: "id, type, ask". */
static Str key_names(Reader *reader, const Shape *shape)
{
    Str all = {0};
    for (const Field *field = shape->fields; field->name; field++) {
        all = str_print(reader->arena, STR_FMT "%s%s", STR_ARG(all), all.len ? ", " : "",
                        field->name);
    }
    return all;
}

void name_subject(Diag *diag, const Shape *shape)
{
    for (int lang = 0; diag && lang < LANG_COUNT; lang++) {
        diag->subject[lang] = str_from_c(shape->name[lang]);
    }
}

static void report_unknown(Reader *reader, const Shape *shape, uint32_t key, bool *is_explained)
{
    size_t count = field_count(shape);
    Str *names = arena_array(reader->arena, count, sizeof *names);
    for (size_t i = 0; names && i < count; i++) {
        names[i] = str_from_c(shape->fields[i].name);
    }
    const Node *node = node_at(reader, key), *value = node_at(reader, node->next);
    bool is_empty = value->kind == NODE_TEXT && value->value.len == 0 && !value->is_quoted;
    Str nearest = names ? nearest_name(node->value, names, count) : (Str){0};
    if (is_empty && nearest.len == 0) {
        DIAG(reader->diags, DIAG_BROKEN_PAIR, node->where, node->value);
        return;
    }
    for (size_t i = 0; names && i < count; i++) {
        is_explained[i] = is_explained[i] || str_equal(names[i], nearest);
    }
    name_subject(DIAG(reader->diags, DIAG_UNKNOWN_KEY, node->where, node->value, nearest,
                      key_names(reader, shape)),
                 shape);
}

/* For maps only: their number of entries is bounded, so that going back to the first costs little.
 */
static bool is_duplicate(const Reader *reader, uint32_t keys, uint32_t key)
{
    for (uint32_t other = node_at(reader, keys)->first; other != key;) {
        if (str_equal(node_at(reader, other)->value, node_at(reader, key)->value)) {
            return true;
        }
        other = node_at(reader, node_at(reader, other)->next)->next;
    }
    return false;
}

bool want(Reader *reader, uint32_t value, NodeKind kind, Str name)
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

static void report_missing(Reader *reader, uint32_t keys, const Shape *shape, const bool *is_seen,
                           const bool *is_explained)
{
    Span where = node_at(reader, keys)->where;
    where.length = 1;
    for (size_t i = 0; shape->fields[i].name; i++) {
        if (shape->fields[i].is_required && !is_seen[i] && !is_explained[i]) {
            Str name = str_from_c(shape->fields[i].name);
            name_subject(DIAG(reader->diags, DIAG_MISSING_KEY, where, name), shape);
        }
    }
}

void reader_keys(Reader *reader, uint32_t keys, const Shape *shape, void *out)
{
    size_t count = field_count(shape);
    bool *is_seen = arena_array(reader->arena, count, sizeof *is_seen);
    bool *is_explained = arena_array(reader->arena, count, sizeof *is_explained);
    Span at = node_at(reader, keys)->where;
    if (!is_seen || !is_explained) {
        DIAG(reader->diags, DIAG_NO_MEMORY, at, STR(""));
        return;
    }
    memcpy(out, &at, sizeof at);
    if (node_at(reader, keys)->kind != NODE_KEYS) {
        at.length = node_at(reader, keys)->kind == NODE_TEXT ? at.length : 1;
        name_subject(DIAG(reader->diags, DIAG_WANT_KEYS, at, STR("")), shape);
        return;
    }
    for (uint32_t key = node_at(reader, keys)->first, value; key != TREE_NONE;
         key = node_at(reader, value)->next) {
        value = node_at(reader, key)->next;
        Str name = node_at(reader, key)->value;
        size_t i = 0;
        while (i < count && !str_is(name, shape->fields[i].name)) {
            i++;
        }
        if (i == count) {
            report_unknown(reader, shape, key, is_explained);
        } else if (is_seen[i]) {
            DIAG(reader->diags, DIAG_DUPLICATE_KEY, node_at(reader, key)->where, name);
        } else {
            is_seen[i] = true;
            reader_value(reader, &shape->fields[i], value, (char *)out + shape->fields[i].offset);
        }
    }
    report_missing(reader, keys, shape, is_seen, is_explained);
}

/* Checks the number of entries; returns it, cut to the maximum so that a hostile list costs
 * nothing. */
static uint32_t count_entries(Reader *reader, const Field *field, uint32_t list, uint32_t per_entry)
{
    uint32_t count = 0;
    uint32_t extra = TREE_NONE;
    for (uint32_t entry = node_at(reader, list)->first; entry != TREE_NONE;
         entry = node_at(reader, entry)->next) {
        if (count == field->max * per_entry) {
            extra = extra == TREE_NONE ? entry : extra;
        }
        count++;
    }
    count /= per_entry;
    Str name = str_from_c(field->name), have = str_print(reader->arena, "%u", count);
    Span where = node_at(reader, list)->where;
    where.length = 1;
    if (count < field->min) {
        DIAG(reader->diags, DIAG_TOO_FEW, where, name, have,
             str_print(reader->arena, "%u", field->min));
    } else if (count > field->max) {
        DIAG(reader->diags, DIAG_TOO_MANY, node_at(reader, extra)->where, name, have,
             str_print(reader->arena, "%u", field->max));
        count = field->max;
    }
    return count;
}

/* Reads one entry; the diagnostics of a lesson say which one it is. */
static void read_entry(Reader *reader, const Field *field, uint32_t entry, void *item)
{
    Str outer = reader->diags->path.lesson;
    if (field->of == &LESSON_SHAPE) {
        uint32_t id = reader_find(reader, entry, "id");
        reader->diags->path.lesson = id != TREE_NONE ? node_at(reader, id)->value : (Str){0};
    }
    reader_keys(reader, entry, field->of, item);
    reader->diags->path.lesson = outer;
}

static void read_list(Reader *reader, const Field *field, uint32_t list, ListHead *head)
{
    if (!want(reader, list, NODE_LIST, str_from_c(field->name))) {
        return;
    }
    size_t size = field->kind == FIELD_KIND_LIST    ? field->of->size
                  : field->kind == FIELD_KIND_TEXTS ? sizeof(Text)
                                                    : sizeof(Word);
    uint32_t count = count_entries(reader, field, list, 1);
    char *items = arena_array(reader->arena, count ? count : 1, size);
    if (!items) {
        DIAG(reader->diags, DIAG_NO_MEMORY, node_at(reader, list)->where, STR(""));
        return;
    }
    uint32_t entry = node_at(reader, list)->first;
    for (uint32_t i = 0; i < count; i++, entry = node_at(reader, entry)->next) {
        void *item = items + i * size;
        if (field->kind == FIELD_KIND_LIST) {
            read_entry(reader, field, entry, item);
        } else if (field->kind == FIELD_KIND_TEXTS) {
            Field text = {.name = field->name, .min = 1, .max = TEXTS_LETTERS};
            read_text(reader, &text, entry, item);
        } else {
            read_word(reader, field, entry, item);
        }
    }
    *head = (ListHead){items, count};
}

static void read_map(Reader *reader, const Field *field, uint32_t map, ListHead *head)
{
    if (node_at(reader, map)->kind != NODE_KEYS) {
        name_subject(DIAG(reader->diags, DIAG_WANT_KEYS, node_at(reader, map)->where, STR("")),
                     field->of);
        return;
    }
    uint32_t count = count_entries(reader, field, map, 2);
    char *items = arena_array(reader->arena, count ? count : 1, field->of->size);
    if (!items) {
        DIAG(reader->diags, DIAG_NO_MEMORY, node_at(reader, map)->where, STR(""));
        return;
    }
    uint32_t key = node_at(reader, map)->first;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t value = node_at(reader, key)->next;
        char *item = items + i * field->of->size;
        if (is_duplicate(reader, map, key)) {
            DIAG(reader->diags, DIAG_DUPLICATE_KEY, node_at(reader, key)->where,
                 node_at(reader, key)->value);
        }
        Str outer = reader->diags->path.part;
        reader->diags->path.part = node_at(reader, key)->value;
        reader_keys(reader, value, field->of, item);
        reader->diags->path.part = outer;
        memcpy(item, &node_at(reader, key)->where, sizeof(Span));
        Field id = {.name = field->of->name[LANG_EN], .kind = FIELD_KIND_ID};
        read_word(reader, &id, key, (Word *)(item + field->of->id_offset));
        key = node_at(reader, value)->next;
    }
    *head = (ListHead){items, count};
}

/* Lists are stored through memcpy: every LIST_OF has the layout of ListHead but another type. */
static void store_list(void *out, const ListHead *head)
{
    memcpy(out, head, sizeof *head);
}

void reader_value(Reader *reader, const Field *field, uint32_t value, void *out)
{
    ListHead head = {0};
    switch (field->kind) {
    case FIELD_KIND_TEXT:
        read_text(reader, field, value, out);
        return;
    case FIELD_KIND_ID:
    case FIELD_KIND_WORD:
    case FIELD_KIND_CHOICE:
        read_word(reader, field, value, out);
        return;
    case FIELD_KIND_BOOL:
        read_bool(reader, field, value, out);
        return;
    case FIELD_KIND_INT:
        read_number(reader, field, value, out);
        return;
    case FIELD_KIND_DATE:
        read_date(reader, field, value, out);
        return;
    case FIELD_KIND_PICTURE:
        read_picture(reader, value, out);
        return;
    case FIELD_KIND_ICON:
        read_icon(reader, value, out);
        return;
    case FIELD_KIND_STRUCT:
        reader_keys(reader, value, field->of, out);
        return;
    case FIELD_KIND_WORDS:
    case FIELD_KIND_TEXTS:
    case FIELD_KIND_LIST:
        read_list(reader, field, value, &head);
        break;
    case FIELD_KIND_MAP:
        read_map(reader, field, value, &head);
        break;
    case FIELD_KIND_STEPS:
        if (want(reader, value, NODE_LIST, str_from_c(field->name))) {
            read_steps(reader, field, value, &head);
        }
        break;
    }
    store_list(out, &head);
}
