/* A Shape as JSON Schema: what the reader refuses in a single value, and no more. Nothing that
 * `check` takes is refused, but for a few spellings of numbers and texts; docs/schema/README.md
 * lists them, and tests/checks/schemas.py compares the two.
 *
 * Texts, shapes and steps are definitions, written once and referred to, so that steps inside
 * steps come to an end. */
#include "aman/pack/schema.h"

#include "json.h"
#include "schema_definitions.h"
#include "schema_values.h"

#include <string.h>

typedef struct {
    Json json;
    const StepKinds *kinds;
    const StepKind *within; /* the kind that is being written, or NULL */
    bool takes_waivers;     /* the file is a pack */
    Definitions definitions;
} Schema;

static void write_reference(Schema *schema, Definition wanted)
{
    const char *name = definitions_name(&schema->definitions, wanted);
    Str path = str_print(schema->json.arena, "#/definitions/%s", name);
    json_text(&schema->json, "$ref", path.at);
}

static void write_text(Json *json, const Definition *text)
{
    Str about = str_print(json->arena, "A text of %u to %u letters in each language.", text->min,
                          text->max);
    json_text(json, "description", about.at);
    schema_text(json, text->min, text->max);
}

static void begin_list(Json *json, const Field *field)
{
    json_text(json, "type", "array");
    json_number(json, "minItems", field->min);
    json_number(json, "maxItems", field->max);
    json_begin(json, "items", '{');
}

static Definition shape_of_field(const Schema *schema, const Field *field)
{
    return (Definition){.what = DEFINES_SHAPE, .shape = field->of, .kind = schema->within};
}

static void write_map(Schema *schema, const Field *field)
{
    Json *json = &schema->json;
    json_text(json, "type", "object");
    json_number(json, "minProperties", field->min);
    json_number(json, "maxProperties", field->max);
    json_begin(json, "propertyNames", '{');
    json_text(json, "title", field->of->key);
    schema_id_form(json, ID_LETTERS);
    json_end(json, '}');
    json_begin(json, "additionalProperties", '{');
    write_reference(schema, shape_of_field(schema, field));
    json_end(json, '}');
}

static void write_list(Schema *schema, const Field *field)
{
    Json *json = &schema->json;
    begin_list(json, field);
    if (field->kind == FIELD_KIND_LIST) {
        write_reference(schema, shape_of_field(schema, field));
    } else if (field->kind == FIELD_KIND_TEXTS) {
        write_reference(schema, (Definition){.what = DEFINES_TEXT, .min = 1, .max = TEXTS_LETTERS});
    } else if (field->kind == FIELD_KIND_STEPS) {
        write_reference(schema, (Definition){.what = DEFINES_STEP});
    } else if (field->words) {
        schema_choice(json, field->words);
    } else {
        schema_id(json, ID_LETTERS);
    }
    json_end(json, '}');
}

static void write_value(Schema *schema, const Field *field)
{
    Json *json = &schema->json;
    switch (field->kind) {
    case FIELD_KIND_TEXT:
        write_reference(schema,
                        (Definition){.what = DEFINES_TEXT, .min = field->min, .max = field->max});
        break;
    case FIELD_KIND_ID:
        schema_id(json, field->max);
        break;
    case FIELD_KIND_WORD:
        schema_word(json, field->min, field->max);
        break;
    case FIELD_KIND_CHOICE:
        schema_choice(json, field->words);
        break;
    case FIELD_KIND_BOOL:
        json_text(json, "type", "boolean");
        break;
    case FIELD_KIND_INT:
        schema_integer(json, field->min, field->max);
        break;
    case FIELD_KIND_DATE:
        schema_date(json);
        break;
    case FIELD_KIND_PICTURE:
        schema_picture(json);
        break;
    case FIELD_KIND_ICON:
        schema_icon(json);
        break;
    case FIELD_KIND_STRUCT:
        write_reference(schema, shape_of_field(schema, field));
        break;
    case FIELD_KIND_WORDS:
    case FIELD_KIND_TEXTS:
    case FIELD_KIND_LIST:
    case FIELD_KIND_STEPS:
        write_list(schema, field);
        break;
    case FIELD_KIND_MAP:
        write_map(schema, field);
        break;
    }
}

static void write_field(Schema *schema, const Field *field)
{
    json_begin(&schema->json, field->name, '{');
    write_value(schema, field);
    json_end(&schema->json, '}');
}

/* The two keys that may stand beside any text of a pack (read_waiver.c). */
static void write_waiver(Schema *schema, const Field *fields)
{
    Json *json = &schema->json;
    if (!schema->takes_waivers || !shape_takes_waiver(&(Shape){.fields = fields})) {
        return;
    }
    json_begin(json, WAIVER_KEYS[0], '{');
    begin_list(json, &(Field){.min = 0, .max = WAIVER_CODES});
    schema_word(json, 1, WAIVER_CODE_LETTERS);
    json_end(json, '}');
    json_end(json, '}');
    json_begin(json, WAIVER_KEYS[1], '{');
    schema_word(json, 1, WAIVER_LETTERS);
    json_end(json, '}');
}

/* The version of the format: the loader takes no other. */
static void write_version(Json *json, const char *key)
{
    json_begin(json, key, '{');
    json_number(json, "const", PACK_FORMAT);
    json_end(json, '}');
}

static void write_required(Json *json, const Field *head, const Field *fields)
{
    json_words_begin(json, "required");
    for (; head && head->name; head++) {
        if (head->is_required) {
            json_word(json, head->name);
        }
    }
    for (; fields->name; fields++) {
        if (fields->is_required) {
            json_word(json, fields->name);
        }
    }
    json_words_end(json);
}

static void write_shape(Schema *schema, const Shape *shape, bool is_file)
{
    Json *json = &schema->json;
    json_text(json, "type", "object");
    json_begin(json, "properties", '{');
    for (const Field *field = shape->fields; field->name; field++) {
        if (is_file && field == shape->fields) {
            write_version(json, field->name);
        } else {
            write_field(schema, field);
        }
    }
    write_waiver(schema, shape->fields);
    json_end(json, '}');
    write_required(json, NULL, shape->fields);
    json_bool(json, "additionalProperties", false);
}

static bool is_type_field(const Field *field)
{
    return strcmp(field->name, "type") == 0;
}

/* The keys that every step has; `kind` is NULL when any type may stand there. */
static void write_step_head(Schema *schema, const StepKind *kind)
{
    Json *json = &schema->json;
    for (const Field *field = STEP_SHAPE.fields; field->name; field++) {
        if (!is_type_field(field)) {
            write_field(schema, field);
            continue;
        }
        json_begin(json, field->name, '{');
        if (kind) {
            json_text(json, "const", kind->name);
            json_text(json, "description", kind->summary);
        } else {
            json_words_begin(json, "enum");
            for (size_t i = 0; i < schema->kinds->count; i++) {
                json_word(json, schema->kinds->at[i]->name);
            }
            json_words_end(json);
            json_words_begin(json, "enumDescriptions");
            for (size_t i = 0; i < schema->kinds->count; i++) {
                json_word(json, schema->kinds->at[i]->summary);
            }
            json_words_end(json);
        }
        json_end(json, '}');
    }
}

static void write_kind(Schema *schema, const StepKind *kind)
{
    Json *json = &schema->json;
    schema->within = kind;
    json_text(json, "description", kind->summary);
    json_text(json, "type", "object");
    json_begin(json, "properties", '{');
    write_step_head(schema, kind);
    for (const Field *field = kind->fields; field->name; field++) {
        write_field(schema, field);
    }
    write_waiver(schema, kind->fields);
    json_end(json, '}');
    write_required(json, STEP_SHAPE.fields, kind->fields);
    json_bool(json, "additionalProperties", false);
    schema->within = NULL;
}

/* if type is … then: an editor then speaks of that one type, and not of all that do not fit. */
static void write_kind_if(Schema *schema, const StepKind *kind)
{
    Json *json = &schema->json;
    json_begin(json, NULL, '{');
    json_begin(json, "if", '{');
    json_begin(json, "properties", '{');
    json_begin(json, "type", '{');
    json_text(json, "const", kind->name);
    json_end(json, '}');
    json_end(json, '}');
    json_words_begin(json, "required");
    json_word(json, "type");
    json_words_end(json);
    json_end(json, '}');
    json_begin(json, "then", '{');
    write_reference(schema, (Definition){.what = DEFINES_KIND, .kind = kind});
    json_end(json, '}');
    json_end(json, '}');
}

static void write_step(Schema *schema)
{
    Json *json = &schema->json;
    json_text(json, "type", "object");
    json_begin(json, "properties", '{');
    write_step_head(schema, NULL);
    json_end(json, '}');
    write_required(json, NULL, STEP_SHAPE.fields);
    json_begin(json, "allOf", '[');
    for (size_t i = 0; i < schema->kinds->count; i++) {
        write_kind_if(schema, schema->kinds->at[i]);
    }
    json_end(json, ']');
}

static void write_definition(Schema *schema, const Definition *definition)
{
    json_begin(&schema->json, definition->name, '{');
    switch (definition->what) {
    case DEFINES_TEXT:
        write_text(&schema->json, definition);
        break;
    case DEFINES_SHAPE:
        schema->within = definition->kind;
        write_shape(schema, definition->shape, false);
        schema->within = NULL;
        break;
    case DEFINES_STEP:
        write_step(schema);
        break;
    case DEFINES_KIND:
        write_kind(schema, definition->kind);
        break;
    }
    json_end(&schema->json, '}');
}

bool schema_write(Arena *arena, const char *name, const Shape *shape, const StepKinds *kinds,
                  Str *text)
{
    static const StepKinds NONE;
    Schema schema = {.json = {.arena = arena},
                     .kinds = kinds ? kinds : &NONE,
                     .takes_waivers = shape == &PACK_SHAPE,
                     .definitions = {.arena = arena}};
    Json *json = &schema.json;
    json_begin(json, NULL, '{');
    json_text(json, "$schema", "http://json-schema.org/draft-07/schema#");
    json_text(json, "$comment",
              "Made by tools/schema from the field tables of the loader. Change those and run it "
              "again; never change this file.");
    json_text(json, "title", name);
    write_shape(&schema, shape, true);
    json_begin(json, "definitions", '{');
    /* Writing one may put more on the list and move it. */
    for (size_t i = 0; i < schema.definitions.count && !arena_is_full(arena); i++) {
        Definition definition = schema.definitions.at[i];
        write_definition(&schema, &definition);
    }
    json_end(json, '}');
    json_end(json, '}');
    *text = json_text_of(json);
    return text->len > 0;
}
