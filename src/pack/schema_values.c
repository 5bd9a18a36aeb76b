/* Single values as JSON Schema. Patterns come with a sentence, `patternErrorMessage`, that editors
 * show instead of them; other programs pass it over. */
#include "schema_values.h"

/* The largest number whose digits read_number() takes. */
enum { NUMBER_MOST = 999999999 };

/* YAML reads `1.0` and `129` as numbers, the loader as the text that stands there. */
static void write_word_type(Json *json)
{
    json_words_begin(json, "type");
    json_word(json, "string");
    json_word(json, "number");
    json_words_end(json);
}

static void write_pattern(Json *json, const char *pattern, const char *complaint)
{
    json_text(json, "pattern", pattern);
    json_text(json, "patternErrorMessage", complaint);
}

static void write_letters(Json *json, uint32_t min, uint32_t max)
{
    json_number(json, "minLength", min);
    json_number(json, "maxLength", max);
}

static void write_text_limits(Json *json, uint32_t min, uint32_t max)
{
    write_letters(json, min, max);
    write_pattern(json, "[^ \\t\\r\\n]", "Write a text here: there are only blanks.");
}

/* One object for both forms, and no choice of two: of a choice, editors say only that nothing
 * fits. "object" is first, because it is what they complete. */
void schema_text(Json *json, uint32_t min, uint32_t max)
{
    json_words_begin(json, "type");
    json_word(json, "object");
    json_word(json, "string");
    json_word(json, "number");
    json_words_end(json);
    write_text_limits(json, min, max);
    json_begin(json, "properties", '{');
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        json_begin(json, lang_code((Lang)lang), '{');
        write_word_type(json);
        write_text_limits(json, min, max);
        json_end(json, '}');
    }
    json_end(json, '}');
    json_words_begin(json, "required");
    json_word(json, lang_code(LANG_FIRST));
    json_words_end(json);
    json_bool(json, "additionalProperties", false);
}

void schema_id_form(Json *json, uint32_t max)
{
    Str pattern = str_print(json->arena, "^[a-z0-9][a-z0-9._-]{0,%u}$", max > 0 ? max - 1 : 0);
    Str complaint = str_print(json->arena,
                              "Write a word of a to z and 0 to 9, after the first letter also "
                              "'-', '_' and '.'; at most %u letters.",
                              max);
    write_pattern(json, pattern.at, complaint.at);
}

void schema_id(Json *json, uint32_t max)
{
    write_word_type(json);
    schema_id_form(json, max);
}

void schema_word(Json *json, uint32_t min, uint32_t max)
{
    write_word_type(json);
    write_letters(json, min, max);
}

void schema_choice(Json *json, const char *const *words)
{
    json_words_begin(json, "enum");
    for (; *words; words++) {
        json_word(json, *words);
    }
    json_words_end(json);
}

void schema_integer(Json *json, uint32_t min, uint32_t max)
{
    json_text(json, "type", "integer");
    json_number(json, "minimum", min);
    json_number(json, "maximum", max < NUMBER_MOST ? max : NUMBER_MOST);
}

/* Which years have a 29 February is left to `check`. */
void schema_date(Json *json)
{
    json_text(json, "type", "string");
    write_pattern(json,
                  "^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|"
                  "(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$",
                  "Write a day such as 2026-11-24.");
}

/* is_drawing_name() or is_own_path() of read_picture.c. */
void schema_picture(Json *json)
{
    json_text(json, "type", "string");
    write_pattern(json, "^([a-z0-9_]+|art/(?!.*\\.\\.)[ !-.0-\\[\\]-~]*\\.(svg|png))$",
                  "Write the name of a drawing of the program, or art/NAME.svg or art/NAME.png.");
}

void schema_icon(Json *json)
{
    json_text(json, "type", "string");
    write_pattern(json, "^[a-z_-]+$",
                  "Write the name of a file of assets/icons without its ending.");
}
