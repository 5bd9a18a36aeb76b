/* Steps: each names its type, and the type's fields say what else it may hold. */
#include "reader.h"

#include "aman/pack/codes.h"

#include <string.h>

typedef struct {
    Span where;
    Word id, type, variant;
    Notes notes;
} StepHead;

static const Field NOTES_FIELDS[] = {
    FIELD_INT("minutes", Notes, minutes, REQUIRED, 1, 60),
    FIELD_TEXTS("say", Notes, say, REQUIRED, 1, 6),
    FIELD_TEXTS("do", Notes, todo, REQUIRED, 1, 6),
    FIELD_TEXTS("watch", Notes, watch, REQUIRED, 1, 4),
    FIELD_TEXTS("say_not", Notes, say_not, REQUIRED, 1, 4),
    FIELD_TEXTS("materials", Notes, materials, OPTIONAL, 1, 6),
    FIELD_TEXT("discuss", Notes, discuss, OPTIONAL, 1, 100),
    FIELD_END,
};

Voice notes_voice(const void *item, const char *key)
{
    (void)item;
    return str_is(STR("say_not"), key) ? VOICE_SAY_NOT : VOICE_PLAIN;
}

const Shape NOTES_SHAPE = {.name = {"catatan fasilitator", "facilitator's notes"},
                           .fields = NOTES_FIELDS,
                           .size = sizeof(Notes),
                           .voice = notes_voice};

static const Field STEP_FIELDS[] = {
    FIELD_ID("id", StepHead, id, REQUIRED),
    FIELD_ID("type", StepHead, type, REQUIRED),
    FIELD_CHOICE("variant", StepHead, variant, OPTIONAL, AUDIENCES),
    FIELD_STRUCT("notes", StepHead, notes, OPTIONAL, &NOTES_SHAPE),
    FIELD_END,
};

const Shape STEP_SHAPE = {
    .name = {"langkah", "step"}, .fields = STEP_FIELDS, .size = sizeof(StepHead)};

const StepKind *step_kind_find(const StepKinds *kinds, Str name)
{
    for (size_t i = 0; kinds && i < kinds->count; i++) {
        if (str_is(name, kinds->at[i]->name)) {
            return kinds->at[i];
        }
    }
    return NULL;
}

static Str kind_names(Reader *reader, Str *names, size_t most, size_t *count)
{
    Str all = {0};
    *count = 0;
    for (size_t i = 0; reader->kinds && i < reader->kinds->count && i < most; i++) {
        names[(*count)++] = str_from_c(reader->kinds->at[i]->name);
        all = str_print(reader->arena, STR_FMT "%s%s", STR_ARG(all), all.len ? ", " : "",
                        reader->kinds->at[i]->name);
    }
    return all;
}

static void report_type(Reader *reader, Word type)
{
    enum { MOST_KINDS = 32 };
    Str names[MOST_KINDS];
    size_t count;
    Str all = kind_names(reader, names, MOST_KINDS, &count);
    DIAG(reader->diags, DIAG_UNKNOWN_TYPE, type.where, type.text,
         nearest_name(type.text, names, count), all);
}

/* The table of a kind with `id` and `type` before its own keys, so that every list of keys is
 * whole. */
static Shape shape_of(Reader *reader, const StepKind *kind, Field *fields, size_t most)
{
    size_t count = 0;
    for (; STEP_FIELDS[count].name; count++) {
        fields[count] = STEP_FIELDS[count];
    }
    for (const Field *field = kind->fields; field->name && count + 1 < most; field++) {
        fields[count] = *field;
        fields[count++].offset += sizeof(StepHead);
    }
    fields[count] = (Field)FIELD_END;
    Shape shape = {.fields = fields, .size = sizeof(StepHead) + kind->data_size};
    static const char *const NAMES[LANG_COUNT] = {"langkah jenis", "step of type"};
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        Str name = str_print(reader->arena, "%s '%s'", NAMES[lang], kind->name);
        shape.name[lang] = name.at ? name.at : kind->name;
    }
    return shape;
}

/* Reports what keeps a step from having a type. */
static void report_no_type(Reader *reader, uint32_t node, uint32_t type_node)
{
    Span where = reader->tree->nodes[node].where;
    where.length = 1;
    if (reader->tree->nodes[node].kind != NODE_KEYS) {
        name_subject(DIAG(reader->diags, DIAG_WANT_KEYS, where, STR("")), &STEP_SHAPE);
    } else if (type_node == TREE_NONE) {
        name_subject(DIAG(reader->diags, DIAG_MISSING_KEY, where, STR("type")), &STEP_SHAPE);
    } else {
        DIAG(reader->diags, DIAG_WANT_TEXT, reader->tree->nodes[type_node].where, STR("type"));
    }
}

static void read_step(Reader *reader, uint32_t node, Step *step)
{
    enum { MOST_FIELDS = 32 };
    Field fields[MOST_FIELDS];
    step->where = reader->tree->nodes[node].where;
    uint32_t type_node = reader_find(reader, node, "type");
    Str id = {0};
    uint32_t id_node = reader_find(reader, node, "id");
    if (id_node != TREE_NONE) {
        id = reader->tree->nodes[id_node].value;
    }
    reader->diags->path.step = id;
    bool has_type = type_node != TREE_NONE && reader->tree->nodes[type_node].kind == NODE_TEXT;
    if (!has_type) {
        /* Without a type nothing else can be judged: the missing key is the one message. */
        report_no_type(reader, node, type_node);
        return;
    }
    Word type = {reader->tree->nodes[type_node].value, reader->tree->nodes[type_node].where};
    const StepKind *kind = step_kind_find(reader->kinds, type.text);
    if (!kind) {
        report_type(reader, type);
        return;
    }
    Shape shape = shape_of(reader, kind, fields, MOST_FIELDS);
    char *data = arena_alloc(reader->arena, shape.size);
    if (!data) {
        DIAG(reader->diags, DIAG_NO_MEMORY, step->where, STR(""));
        return;
    }
    size_t errors = reader->diags->errors;
    reader_keys(reader, node, &shape, data);
    step->is_clean = reader->diags->errors == errors;
    StepHead head;
    memcpy(&head, data, sizeof head);
    memcpy(data + sizeof head, &step->where, sizeof step->where);
    step->id = head.id;
    step->variant = head.variant;
    if (head.notes.where.line > 0) {
        /* The head lies at the beginning of the step's memory and stays there. */
        step->notes = (const Notes *)(const void *)(data + offsetof(StepHead, notes));
    }
    step->kind = kind;
    step->data = data + sizeof head;
}

void read_steps(Reader *reader, const Field *field, uint32_t list, ListHead *steps)
{
    const Node *nodes = reader->tree->nodes;
    uint32_t count = 0;
    for (uint32_t entry = nodes[list].first; entry != TREE_NONE; entry = nodes[entry].next) {
        count++;
    }
    if (count < field->min || count > field->max) {
        Span where = nodes[list].where;
        where.length = 1;
        bool few = count < field->min;
        DIAG(reader->diags, *(few ? &DIAG_TOO_FEW : &DIAG_TOO_MANY), where, STR("steps"),
             str_print(reader->arena, "%u", count),
             str_print(reader->arena, "%u", few ? field->min : field->max));
        count = few ? count : field->max;
    }
    Step *items = arena_array(reader->arena, count ? count : 1, sizeof *items);
    if (!items) {
        DIAG(reader->diags, DIAG_NO_MEMORY, nodes[list].where, STR(""));
        return;
    }
    uint32_t entry = nodes[list].first;
    for (uint32_t i = 0; i < count; i++, entry = nodes[entry].next) {
        read_step(reader, entry, &items[i]);
        reader->diags->path.step = (Str){0};
    }
    *steps = (ListHead){items, count};
}
