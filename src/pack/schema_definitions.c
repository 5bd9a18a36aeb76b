/* The list of a schema's definitions, and their names. */
#include "schema_definitions.h"

static bool defines_same(const Definition *a, const Definition *b)
{
    if (a->what != b->what) {
        return false;
    }
    switch (a->what) {
    case DEFINES_TEXT:
        return a->min == b->min && a->max == b->max;
    case DEFINES_SHAPE:
        return a->shape == b->shape;
    case DEFINES_STEP:
        return true;
    case DEFINES_KIND:
        return a->kind == b->kind;
    }
    return false;
}

/* "text_1_60", "takeaway", "poll_option", "step", "step_card". Types use the same names for their
 * parts, so a part's name begins with the type in which it was met first. */
static Str name_of(Arena *arena, const Definition *definition)
{
    const StepKind *kind = definition->kind;
    switch (definition->what) {
    case DEFINES_TEXT:
        return str_print(arena, "text_%u_%u", definition->min, definition->max);
    case DEFINES_SHAPE:
        return str_print(arena, "%s%s%s", kind ? kind->name : "", kind ? "_" : "",
                         definition->shape->key);
    case DEFINES_STEP:
        return STR("step");
    case DEFINES_KIND:
        return str_print(arena, "step_%s", kind->name);
    }
    return (Str){0};
}

static bool is_taken(const Definitions *definitions, Str name)
{
    for (size_t i = 0; i < definitions->count; i++) {
        if (str_is(name, definitions->at[i].name)) {
            return true;
        }
    }
    return false;
}

/* A name that no other has; without blanks, so that a reference needs no escapes. */
static const char *free_name(const Definitions *definitions, const Definition *definition)
{
    char *plain = str_to_c(definitions->arena, name_of(definitions->arena, definition));
    for (char *c = plain; c && *c; c++) {
        if (*c == ' ') {
            *c = '_';
        }
    }
    Str name = str_from_c(plain);
    for (uint32_t number = 2; name.len > 0 && is_taken(definitions, name); number++) {
        name = str_print(definitions->arena, "%s_%u", plain, number);
    }
    return name.len > 0 ? name.at : "";
}

const char *definitions_name(Definitions *definitions, Definition wanted)
{
    for (size_t i = 0; i < definitions->count; i++) {
        if (defines_same(&definitions->at[i], &wanted)) {
            return definitions->at[i].name;
        }
    }
    Definition *grown = arena_grow(definitions->arena, definitions->at, &definitions->capacity,
                                   definitions->count + 1, sizeof *grown);
    if (!grown) {
        return "";
    }
    wanted.name = free_name(definitions, &wanted);
    definitions->at = grown;
    grown[definitions->count++] = wanted;
    return wanted.name;
}
