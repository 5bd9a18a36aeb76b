/* The JSON Schema of a field table, read with another JSON reader: each kind of field, steps by
 * their type, and definitions. That it agrees with the loader is shown by tests/checks/schemas.py.
 */
#include "packs.h"

#include "aman/pack/schema.h"

#include <jansson.h>

#include <stdlib.h>

enum { ARENA_BYTES = 4 * 1024 * 1024, SMALL_ARENA_BYTES = 8192 };

/* One member of each type that a field can have. */
typedef struct {
    Span where;
    uint32_t number;
    bool is_on;
    Text text;
    Word word;
    TextList texts;
    WordList words;
    LIST_OF(Step) steps;
} Part;

static const char *const FRUIT[] = {"apel", "mangga", NULL};

static const Field PART_FIELDS[];
static const Shape PART_SHAPE = {.key = "small part", .fields = PART_FIELDS, .size = sizeof(Part)};

typedef struct {
    Span where;
    Part part;
    LIST_OF(Part) parts;
} Whole;

/* A part may hold parts: the table refers to itself. */
static const Field PART_FIELDS[] = {
    FIELD_INT("number", Part, number, REQUIRED, 2, 60),
    FIELD_INT("any", Part, number, OPTIONAL, 0, UINT32_MAX),
    FIELD_BOOL("on", Part, is_on),
    FIELD_TEXT("text", Part, text, REQUIRED, 1, 60),
    FIELD_TEXT("same", Part, text, OPTIONAL, 1, 60),
    FIELD_ID("name", Part, word, OPTIONAL),
    FIELD_WORD("free", Part, word, OPTIONAL, 1, 24),
    FIELD_CHOICE("fruit", Part, word, OPTIONAL, FRUIT),
    FIELD_DATE("day", Part, word, OPTIONAL),
    FIELD_PICTURE("picture", Part, word, OPTIONAL),
    FIELD_ICON("icon", Part, word, OPTIONAL),
    FIELD_TEXTS("texts", Part, texts, OPTIONAL, 1, 4),
    FIELD_WORDS("ids", Part, words, OPTIONAL, 0, 3, NULL),
    FIELD_WORDS("fruits", Part, words, OPTIONAL, 1, 2, FRUIT),
    {.name = "inner", .kind = FIELD_KIND_LIST, .min = 2, .max = 5, .of = &PART_SHAPE},
    FIELD_END,
};

static const Field WHOLE_FIELDS[] = {
    {.name = "aman_whole", .kind = FIELD_KIND_INT, .is_required = true, .max = UINT32_MAX},
    FIELD_STRUCT("part", Whole, part, REQUIRED, &PART_SHAPE),
    FIELD_MAP("parts", Whole, parts, Part, OPTIONAL, 2, 12, &PART_SHAPE),
    {.name = "steps", .kind = FIELD_KIND_STEPS, .min = 1, .max = 24},
    FIELD_END,
};
static const Shape WHOLE_SHAPE = {.key = "whole", .fields = WHOLE_FIELDS, .size = sizeof(Whole)};

/* Two kinds whose parts have one name, and one that holds steps. */
static const Field LEAF_FIELDS[] = {FIELD_BOOL("green", Part, is_on), FIELD_END};
static const Shape LEAF_SHAPE = {.key = "green leaf", .fields = LEAF_FIELDS};
static const Shape OTHER_LEAF_SHAPE = {.key = "green leaf", .fields = LEAF_FIELDS};
static const Field TREE_FIELDS[] = {
    {.name = "leaf", .kind = FIELD_KIND_STRUCT, .is_required = true, .of = &LEAF_SHAPE},
    {.name = "other", .kind = FIELD_KIND_STRUCT, .of = &OTHER_LEAF_SHAPE},
    FIELD_END,
};
static const Field BOX_FIELDS[] = {
    {.name = "items", .kind = FIELD_KIND_STEPS, .is_required = true, .min = 1, .max = 6},
    FIELD_END,
};
static const StepKind TREE = {.name = "tree", .summary = "a \"tree\"\\\n", .fields = TREE_FIELDS};
static const StepKind BOX = {.name = "box", .summary = "a box", .fields = BOX_FIELDS};
static const StepKind *const KINDS[] = {&TREE, &BOX};
static const StepKinds BOTH = {KINDS, 2};

typedef struct {
    Arena *arena;
    json_t *schema;
} Made;

static int setup(void **state)
{
    Made *made = calloc(1, sizeof *made);
    Str text;
    *state = made;
    made->arena = arena_new(ARENA_BYTES);
    if (!schema_write(made->arena, "whole.yaml", &WHOLE_SHAPE, &BOTH, &text)) {
        return -1;
    }
    made->schema = json_loadb(text.at, text.len, JSON_REJECT_DUPLICATES, NULL);
    return made->schema ? 0 : -1;
}

static int teardown(void **state)
{
    Made *made = *state;
    json_decref(made->schema);
    arena_free(made->arena);
    free(made);
    return 0;
}

/* What stands at "definitions step allOf 0", as JSON on one line with sorted keys. */
static void check_at(void **state, const char *path, const char *want)
{
    const Made *made = *state;
    const json_t *value = made->schema;
    Str rest = str_from_c(path), word;
    while (str_next_word(&rest, &word)) {
        value = json_is_array(value) ? json_array_get(value, (size_t)(word.at[0] - '0'))
                                     : json_object_getn(value, word.at, word.len);
    }
    char *have = value ? json_dumps(value, JSON_COMPACT | JSON_SORT_KEYS | JSON_ENCODE_ANY) : NULL;
    assert_non_null(have);
    assert_string_equal(have, want);
    free(have);
}
#define PART "definitions small_part properties "
#define ID_FORM                                                                                    \
    "\"pattern\":\"^[a-z0-9][a-z0-9._-]{0,39}$\",\"patternErrorMessage\":\"Write a word of a to "  \
    "z and 0 to 9, after the first letter also '-', '_' and '.'; at most 40 letters.\""

static void the_first_key_is_the_version_of_the_format(void **state)
{
    check_at(state, "properties aman_whole", "{\"const\":1}");
}

static void keys_that_are_not_in_the_table_are_refused(void **state)
{
    check_at(state, "additionalProperties", "false");
    check_at(state, "definitions small_part additionalProperties", "false");
}

static void keys_that_must_be_there_are_required(void **state)
{
    check_at(state, "required", "[\"aman_whole\",\"part\"]");
    check_at(state, "definitions small_part required", "[\"number\",\"text\"]");
}

static void a_number_has_its_limits(void **state)
{
    check_at(state, PART "number", "{\"maximum\":60,\"minimum\":2,\"type\":\"integer\"}");
}

static void a_number_without_a_limit_has_nine_digits_at_most(void **state)
{
    check_at(state, PART "any maximum", "999999999");
}

static void true_or_false_is_a_boolean(void **state)
{
    check_at(state, PART "on", "{\"type\":\"boolean\"}");
}

static void a_text_is_bounded_in_every_language(void **state)
{
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        Str path = str_print(((Made *)*state)->arena, "definitions text_1_60 properties %s %s",
                             lang_code((Lang)lang), "maxLength");
        check_at(state, path.at, "60");
    }
    check_at(state, "definitions text_1_60 maxLength", "60");
}

static void a_text_must_be_there_in_the_first_language_and_knows_no_others(void **state)
{
    check_at(state, "definitions text_1_60 required", "[\"id\"]");
    check_at(state, "definitions text_1_60 additionalProperties", "false");
}

static void texts_with_the_same_limits_are_one_definition(void **state)
{
    check_at(state, PART "text", "{\"$ref\":\"#/definitions/text_1_60\"}");
    check_at(state, PART "same", "{\"$ref\":\"#/definitions/text_1_60\"}");
}

static void an_id_has_the_form_of_an_id(void **state)
{
    check_at(state, PART "name", "{" ID_FORM ",\"type\":[\"string\",\"number\"]}");
}

static void a_word_has_its_length(void **state)
{
    check_at(state, PART "free",
             "{\"maxLength\":24,\"minLength\":1,\"type\":[\"string\",\"number\"]}");
}

static void a_choice_is_one_of_its_words(void **state)
{
    check_at(state, PART "fruit", "{\"enum\":[\"apel\",\"mangga\"]}");
}

static void dates_pictures_and_icons_have_their_form(void **state)
{
    check_at(state, PART "day patternErrorMessage", "\"Write a day such as 2026-11-24.\"");
    check_at(state, PART "picture pattern",
             "\"^([a-z0-9_]+|art/(?!.*\\\\.\\\\.)[ !-.0-\\\\[\\\\]-~]*\\\\.(svg|png))$\"");
    check_at(state, PART "icon pattern", "\"^[a-z_-]+$\"");
}

static void a_list_of_texts_has_its_number_of_entries(void **state)
{
    check_at(state, PART "texts",
             "{\"items\":{\"$ref\":\"#/definitions/text_1_160\"},\"maxItems\":4,\"minItems\":1,"
             "\"type\":\"array\"}");
}

static void a_list_of_words_holds_ids_or_words_of_its_list(void **state)
{
    check_at(state, PART "ids items", "{" ID_FORM ",\"type\":[\"string\",\"number\"]}");
    check_at(state, PART "fruits items", "{\"enum\":[\"apel\",\"mangga\"]}");
}

static void a_shape_that_holds_itself_is_a_reference(void **state)
{
    check_at(state, PART "inner",
             "{\"items\":{\"$ref\":\"#/definitions/small_part\"},\"maxItems\":5,\"minItems\":2,"
             "\"type\":\"array\"}");
}

static void keys_inside_a_key_are_a_reference(void **state)
{
    check_at(state, "properties part", "{\"$ref\":\"#/definitions/small_part\"}");
}

static void a_map_has_ids_as_keys_and_its_number_of_entries(void **state)
{
    check_at(state, "properties parts",
             "{\"additionalProperties\":{\"$ref\":\"#/definitions/small_part\"},"
             "\"maxProperties\":12,\"minProperties\":2,\"propertyNames\":{" ID_FORM
             ",\"title\":\"small part\"},\"type\":\"object\"}");
}

static void steps_are_a_list_with_its_number_of_entries(void **state)
{
    check_at(state, "properties steps",
             "{\"items\":{\"$ref\":\"#/definitions/step\"},\"maxItems\":24,\"minItems\":1,"
             "\"type\":\"array\"}");
}

static void a_step_has_one_of_the_types(void **state)
{
    check_at(state, "definitions step properties type enum", "[\"tree\",\"box\"]");
    check_at(state, "definitions step required", "[\"id\",\"type\"]");
}

static void the_type_of_a_step_chooses_its_keys(void **state)
{
    check_at(state, "definitions step allOf 1",
             "{\"if\":{\"properties\":{\"type\":{\"const\":\"box\"}},\"required\":[\"type\"]},"
             "\"then\":{\"$ref\":\"#/definitions/step_box\"}}");
}

static void a_type_has_its_own_keys_after_those_of_every_step(void **state)
{
    check_at(state, "definitions step_tree required", "[\"id\",\"type\",\"leaf\"]");
    check_at(state, "definitions step_tree additionalProperties", "false");
    check_at(state, "definitions step_tree properties variant",
             "{\"enum\":[\"10-12\",\"13-15\",\"16-18\",\"adult\"]}");
}

static void a_type_is_described_by_its_summary(void **state)
{
    check_at(state, "definitions step_tree description", "\"a \\\"tree\\\"\\\\\\n\"");
    check_at(state, "definitions step properties type enumDescriptions 1", "\"a box\"");
}

static void steps_inside_a_step_are_steps(void **state)
{
    check_at(state, "definitions step_box properties items items",
             "{\"$ref\":\"#/definitions/step\"}");
}

static void parts_of_one_name_are_two_definitions(void **state)
{
    check_at(state, "definitions step_tree properties leaf",
             "{\"$ref\":\"#/definitions/tree_green_leaf\"}");
    check_at(state, "definitions step_tree properties other",
             "{\"$ref\":\"#/definitions/tree_green_leaf_2\"}");
}

static void a_file_without_steps_needs_no_types(void **state)
{
    const Made *made = *state;
    Str text;
    assert_true(schema_write(made->arena, "help.yaml", &HELP_SHAPE, NULL, &text));
    assert_true(str_find(text, STR("\"step\"")) < 0);
}

static void a_full_arena_gives_no_schema(void **state)
{
    (void)state;
    Arena *arena = arena_new(SMALL_ARENA_BYTES);
    Str text = STR("old");
    assert_false(schema_write(arena, "pack.yaml", &PACK_SHAPE, &ACTIVITY_KINDS, &text));
    assert_int_equal(text.len, 0);
    arena_free(arena);
}

/* Whatever the place at which memory ends. */
static void no_full_arena_is_written_past(void **state)
{
    (void)state;
    for (size_t bytes = 256; bytes <= SMALL_ARENA_BYTES; bytes += 64) {
        Arena *arena = arena_new(bytes);
        Str text;
        assert_false(schema_write(arena, "pack.yaml", &PACK_SHAPE, &ACTIVITY_KINDS, &text));
        arena_free(arena);
    }
}

#define MADE(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        MADE(the_first_key_is_the_version_of_the_format),
        MADE(keys_that_are_not_in_the_table_are_refused),
        MADE(keys_that_must_be_there_are_required),
        MADE(a_number_has_its_limits),
        MADE(a_number_without_a_limit_has_nine_digits_at_most),
        MADE(true_or_false_is_a_boolean),
        MADE(a_text_is_bounded_in_every_language),
        MADE(a_text_must_be_there_in_the_first_language_and_knows_no_others),
        MADE(texts_with_the_same_limits_are_one_definition),
        MADE(an_id_has_the_form_of_an_id),
        MADE(a_word_has_its_length),
        MADE(a_choice_is_one_of_its_words),
        MADE(dates_pictures_and_icons_have_their_form),
        MADE(a_list_of_texts_has_its_number_of_entries),
        MADE(a_list_of_words_holds_ids_or_words_of_its_list),
        MADE(a_shape_that_holds_itself_is_a_reference),
        MADE(keys_inside_a_key_are_a_reference),
        MADE(a_map_has_ids_as_keys_and_its_number_of_entries),
        MADE(steps_are_a_list_with_its_number_of_entries),
        MADE(a_step_has_one_of_the_types),
        MADE(the_type_of_a_step_chooses_its_keys),
        MADE(a_type_has_its_own_keys_after_those_of_every_step),
        MADE(a_type_is_described_by_its_summary),
        MADE(steps_inside_a_step_are_steps),
        MADE(parts_of_one_name_are_two_definitions),
        MADE(a_file_without_steps_needs_no_types),
        cmocka_unit_test(a_full_arena_gives_no_schema),
        cmocka_unit_test(no_full_arena_is_written_past),
    };
    return cmocka_run_group_tests_name("schema", tests, NULL, NULL);
}
