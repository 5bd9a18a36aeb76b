/* Steps: each names its type, and the type's fields say what else it may hold. */
#include "read_step.h"

#include "aman/pack/codes.h"

#include <string.h>

typedef struct {
    Span where;
    Word id, type, variant;
    Notes notes;
} StepHead;

static const Field STEP_FIELDS[] = {
    FIELD_ID("id", StepHead, id, REQUIRED),
    FIELD_ID("type", StepHead, type, REQUIRED),
    FIELD_CHOICE("variant", StepHead, variant, OPTIONAL, AUDIENCES),
    FIELD_STRUCT("notes", StepHead, notes, OPTIONAL, &NOTES_SHAPE),
    FIELD_END,
};

const Shape STEP_SHAPE = {
    .key = "step", .name = PHRASE_SHAPE_STEP, .fields = STEP_FIELDS, .size = sizeof(StepHead)};

const StepKind *step_kind_find(const StepKinds *kinds, Str name)
{
    for (size_t i = 0; kinds && i < kinds->count; i++) {
        if (str_is(name, kinds->at[i]->name)) {
            return kinds->at[i];
        }
    }
    return NULL;
}

static Str kind_names(TreeReader *reader, Str *names, size_t most, size_t *count)
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

static void report_type(TreeReader *reader, const Node *type)
{
    enum { MOST_KINDS = 32 };
    Str names[MOST_KINDS];
    size_t count;
    Str all = kind_names(reader, names, MOST_KINDS, &count);
    DIAG(reader->diags, DIAG_UNKNOWN_TYPE, type->where, type->value,
         nearest_name(type->value, names, count), all);
}

/* Reports what keeps a step from having a type. */
static void report_no_type(TreeReader *reader, uint32_t node, uint32_t type)
{
    Span where = node_at(reader, node)->where;
    where.length = 1;
    if (node_at(reader, node)->kind != NODE_KEYS) {
        name_subject(reader, DIAG(reader->diags, DIAG_WANT_KEYS, where, STR("")), &STEP_SHAPE);
    } else if (type == TREE_NONE) {
        name_subject(reader, DIAG(reader->diags, DIAG_MISSING_KEY, where, STR("type")),
                     &STEP_SHAPE);
    } else {
        DIAG(reader->diags, DIAG_WANT_TEXT, node_at(reader, type)->where, STR("type"));
    }
}

/* The table of a kind with `id` and `type` before its own keys. */
static void fill_fields(StepFields *own)
{
    size_t count = 0;
    for (; STEP_FIELDS[count].name; count++) {
        own->fields[count] = STEP_FIELDS[count];
    }
    for (const Field *field = own->kind->fields; field->name && count + 1 < STEP_FIELDS_MAX;
         field++) {
        own->fields[count] = *field;
        own->fields[count++].offset += sizeof(StepHead);
    }
    own->fields[count] = (Field)FIELD_END;
    own->shape = (Shape){.name = PHRASE_SHAPE_STEP_OF_TYPE,
                         .name_part = own->kind->name,
                         .fields = own->fields,
                         .size = sizeof(StepHead) + own->kind->data_size};
}

bool step_fields(TreeReader *reader, uint32_t node, Step *step, StepFields *own)
{
    uint32_t id = reader_find(reader, node, "id"), type = reader_find(reader, node, "type");
    step->where = node_at(reader, node)->where;
    reader->diags->path.step = id != TREE_NONE ? node_at(reader, id)->value : (Str){0};
    if (type == TREE_NONE || node_at(reader, type)->kind != NODE_TEXT) {
        report_no_type(reader, node, type);
        return false;
    }
    own->kind = step_kind_find(reader->kinds, node_at(reader, type)->value);
    if (!own->kind) {
        report_type(reader, node_at(reader, type));
        return false;
    }
    fill_fields(own);
    return true;
}

void step_take(Step *step, const StepKind *kind, char *data)
{
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
