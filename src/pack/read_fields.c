/* The typed reader: walks the keys of a node along a field table. One mistake gives one message: a
 * bad value is reported and its field keeps zero; a key that is missing is not reported when a
 * misspelt one explains it. */
#include "read_fields.h"

#include "read_step.h"
#include "read_value.h"
#include "read_waiver.h"

#include "aman/pack/codes.h"

#include <string.h>

static size_t field_count(const Shape *shape)
{
    size_t count = 0;
    while (shape->fields[count].name) {
        count++;
    }
    return count;
}

/* All keys of a shape as one line: "id, type, ask". */
static Str key_names(TreeReader *reader, const Shape *shape)
{
    Str all = {0};
    for (const Field *field = shape->fields; field->name; field++) {
        all = str_print(reader->arena, STR_FMT "%s%s", STR_ARG(all), all.len ? ", " : "",
                        field->name);
    }
    bool takes_waiver = reader->waivers && shape_takes_waiver(shape);
    for (const char *const *key = WAIVER_KEYS; takes_waiver && *key; key++) {
        all = str_print(reader->arena, STR_FMT ", %s", STR_ARG(all), *key);
    }
    return all;
}

static void report_unknown(TreeReader *reader, const Shape *shape, uint32_t key, bool *is_explained)
{
    enum { WAIVER_KEY_COUNT = 2 };
    size_t count = field_count(shape), known = count;
    Str *names = arena_array(reader->arena, count + WAIVER_KEY_COUNT, sizeof *names);
    for (size_t i = 0; names && i < count; i++) {
        names[i] = str_from_c(shape->fields[i].name);
    }
    for (size_t i = 0; names && reader->waivers && shape_takes_waiver(shape) && WAIVER_KEYS[i];
         i++) {
        names[known++] = str_from_c(WAIVER_KEYS[i]);
    }
    const Node *node = node_at(reader, key), *value = node_at(reader, node->next);
    bool is_empty = value->kind == NODE_TEXT && value->value.len == 0 && !value->is_quoted;
    Str nearest = names ? nearest_name(node->value, names, known) : (Str){0};
    if (is_empty && nearest.len == 0) {
        DIAG(reader->diags, DIAG_BROKEN_PAIR, node->where, node->value);
        return;
    }
    for (size_t i = 0; names && i < count; i++) {
        is_explained[i] = is_explained[i] || str_equal(names[i], nearest);
    }
    name_subject(reader,
                 DIAG(reader->diags, DIAG_UNKNOWN_KEY, node->where, node->value, nearest,
                      key_names(reader, shape)),
                 shape);
}

/* For maps only: their number of entries is bounded, so that going back to the first costs little.
 */
static bool is_duplicate(const TreeReader *reader, uint32_t keys, uint32_t key)
{
    for (uint32_t other = node_at(reader, keys)->first; other != key;) {
        if (str_equal(node_at(reader, other)->value, node_at(reader, key)->value)) {
            return true;
        }
        other = node_at(reader, node_at(reader, other)->next)->next;
    }
    return false;
}

static void report_missing(TreeReader *reader, uint32_t keys, const Shape *shape,
                           const bool *is_seen, const bool *is_explained)
{
    Span where = node_at(reader, keys)->where;
    where.length = 1;
    for (size_t i = 0; shape->fields[i].name; i++) {
        if (shape->fields[i].is_required && !is_seen[i] && !is_explained[i]) {
            Str name = str_from_c(shape->fields[i].name);
            name_subject(reader, DIAG(reader->diags, DIAG_MISSING_KEY, where, name), shape);
        }
    }
}

/* Checks the number of entries; returns it, cut to the maximum so that a hostile list costs
 * nothing. */
static uint32_t count_entries(TreeReader *reader, const Field *field, uint32_t list,
                              uint32_t per_entry)
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

/* Reads one struct of a list; the diagnostics of a lesson say which one it is. */
static void read_entry(TreeReader *reader, const Shape *shape, uint32_t entry, void *item)
{
    Str outer = reader->diags->path.lesson;
    if (shape == &LESSON_SHAPE) {
        uint32_t id = reader_find(reader, entry, "id");
        reader->diags->path.lesson = id != TREE_NONE ? node_at(reader, id)->value : (Str){0};
    }
    read_fields(reader, entry, shape, item);
    reader->diags->path.lesson = outer;
}

static void read_step(TreeReader *reader, uint32_t entry, Step *step)
{
    StepFields own;
    if (step_fields(reader, entry, step, &own)) {
        char *data = arena_alloc(reader->arena, own.shape.size);
        size_t errors = reader->diags->errors;
        if (data) {
            read_fields(reader, entry, &own.shape, data);
            step->is_clean = reader->diags->errors == errors;
            step_take(step, own.kind, data);
        } else {
            DIAG(reader->diags, DIAG_NO_MEMORY, step->where, STR(""));
        }
    }
    reader->diags->path.step = (Str){0};
}

static void check_distinct(TreeReader *reader, const Field *field, const ListHead *head)
{
    if (field->kind == FIELD_KIND_TEXTS) {
        read_distinct(reader, head, sizeof(Text), 0);
    }
    for (const Field *own = field->of ? field->of->fields : NULL; own && own->name; own++) {
        if (own->is_distinct) {
            read_distinct(reader, head, field->of->size, own->offset);
        }
    }
}

static size_t entry_size(const Field *field)
{
    return field->kind == FIELD_KIND_STEPS   ? sizeof(Step)
           : field->kind == FIELD_KIND_TEXTS ? sizeof(Text)
           : field->kind == FIELD_KIND_WORDS ? sizeof(Word)
                                             : field->of->size;
}

/* Room for the entries of a list or map, whose number it checks. */
static char *new_entries(TreeReader *reader, const Field *field, uint32_t list, uint32_t per_entry,
                         ListHead *head)
{
    uint32_t count = count_entries(reader, field, list, per_entry);
    char *items = arena_array(reader->arena, count ? count : 1, entry_size(field));
    if (!items) {
        DIAG(reader->diags, DIAG_NO_MEMORY, node_at(reader, list)->where, STR(""));
        return NULL;
    }
    *head = (ListHead){items, count};
    return items;
}

static void read_list(TreeReader *reader, const Field *field, uint32_t list, ListHead *head)
{
    const Field text = {.name = field->name, .min = 1, .max = TEXTS_LETTERS};
    char *item = want(reader, list, NODE_LIST, str_from_c(field->name))
                     ? new_entries(reader, field, list, 1, head)
                     : NULL;
    uint32_t entry = node_at(reader, list)->first;
    for (uint32_t i = 0; i < head->count; i++, item += entry_size(field)) {
        if (field->kind == FIELD_KIND_LIST) {
            read_entry(reader, field->of, entry, item);
        } else if (field->kind == FIELD_KIND_STEPS) {
            read_step(reader, entry, (Step *)(void *)item);
        } else if (field->kind == FIELD_KIND_TEXTS) {
            read_text(reader, &text, entry, (Text *)(void *)item);
        } else {
            read_word(reader, field, entry, (Word *)(void *)item);
        }
        entry = node_at(reader, entry)->next;
    }
    check_distinct(reader, field, head);
}

static void read_map(TreeReader *reader, const Field *field, uint32_t map, ListHead *head)
{
    const Field id = {.name = field->of->key, .kind = FIELD_KIND_ID};
    if (node_at(reader, map)->kind != NODE_KEYS) {
        name_subject(reader,
                     DIAG(reader->diags, DIAG_WANT_KEYS, node_at(reader, map)->where, STR("")),
                     field->of);
        return;
    }
    char *item = new_entries(reader, field, map, 2, head);
    uint32_t key = node_at(reader, map)->first;
    for (uint32_t i = 0; i < head->count; i++, item += field->of->size) {
        uint32_t value = node_at(reader, key)->next;
        if (is_duplicate(reader, map, key)) {
            DIAG(reader->diags, DIAG_DUPLICATE_KEY, node_at(reader, key)->where,
                 node_at(reader, key)->value);
        }
        Str outer = reader->diags->path.part;
        reader->diags->path.part = node_at(reader, key)->value;
        size_t waivers = reader->waivers ? reader->waivers->count : 0;
        read_fields(reader, value, field->of, item);
        move_waivers(reader, waivers, node_at(reader, value)->where, node_at(reader, key)->where);
        reader->diags->path.part = outer;
        memcpy(item, &node_at(reader, key)->where, sizeof(Span));
        read_word(reader, &id, key, (Word *)(void *)(item + field->of->id_offset));
        key = node_at(reader, value)->next;
    }
}

/* Reads the value of one field. */
static void read_field(TreeReader *reader, const Field *field, uint32_t value, void *out)
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
        read_fields(reader, value, field->of, out);
        return;
    case FIELD_KIND_WORDS:
    case FIELD_KIND_TEXTS:
    case FIELD_KIND_LIST:
    case FIELD_KIND_STEPS:
        read_list(reader, field, value, &head);
        break;
    case FIELD_KIND_MAP:
        read_map(reader, field, value, &head);
        break;
    }
    /* Every LIST_OF has the layout of ListHead but another type. */
    memcpy(out, &head, sizeof head);
}

void read_fields(TreeReader *reader, uint32_t keys, const Shape *shape, void *out)
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
        name_subject(reader, DIAG(reader->diags, DIAG_WANT_KEYS, at, STR("")), shape);
        return;
    }
    uint32_t waiver = WAIVER_NONE;
    for (uint32_t key = node_at(reader, keys)->first, value; key != TREE_NONE;
         key = node_at(reader, value)->next) {
        value = node_at(reader, key)->next;
        Str name = node_at(reader, key)->value;
        size_t i = 0;
        while (i < count && !str_is(name, shape->fields[i].name)) {
            i++;
        }
        if (i == count && !read_waiver(reader, shape, at, key, &waiver)) {
            report_unknown(reader, shape, key, is_explained);
        } else if (i == count) {
            continue;
        } else if (is_seen[i]) {
            DIAG(reader->diags, DIAG_DUPLICATE_KEY, node_at(reader, key)->where, name);
        } else {
            is_seen[i] = true;
            read_field(reader, &shape->fields[i], value, (char *)out + shape->fields[i].offset);
        }
    }
    report_missing(reader, keys, shape, is_seen, is_explained);
}
