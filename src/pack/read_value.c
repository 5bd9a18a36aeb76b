/* Single values: words, numbers, dates, true and false. */
#include "read_value.h"

#include "aman/base/day.h"
#include "aman/pack/codes.h"

static bool is_id(Str text, uint32_t max)
{
    for (uint32_t i = 0; i < text.len; i++) {
        char c = text.at[i];
        bool is_letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (!is_letter && !(i > 0 && (c == '-' || c == '_' || c == '.'))) {
            return false;
        }
    }
    return text.len > 0 && text.len <= max;
}

static Str word_names(TreeReader *reader, const char *const *words)
{
    Str all = {0};
    for (; *words; words++) {
        all = str_print(reader->arena, STR_FMT "%s%s", STR_ARG(all), all.len ? ", " : "", *words);
    }
    return all;
}

bool read_word(TreeReader *reader, const Field *field, uint32_t value, Word *word)
{
    if (!want(reader, value, NODE_TEXT, str_from_c(field->name))) {
        return false;
    }
    const Node *node = node_at(reader, value);
    Str name = str_from_c(field->name);
    *word = (Word){.where = node->where};
    if (node->value.len == 0) {
        DIAG(reader->diags, DIAG_TEXT_EMPTY, node->where, name);
        return false;
    }
    if (field->words) {
        const char *const *known = field->words;
        while (*known && !str_is(node->value, *known)) {
            known++;
        }
        if (!*known) {
            DIAG(reader->diags, DIAG_NOT_IN_LIST, node->where, name, node->value,
                 word_names(reader, field->words));
            return false;
        }
    } else if (field->kind == FIELD_KIND_WORD) {
        uint32_t letters = str_letters(node->value);
        if (letters > field->max) {
            Str limit = str_print(reader->arena, "%u", field->max);
            Str have = str_print(reader->arena, "%u", letters);
            DIAG(reader->diags, DIAG_TEXT_TOO_LONG, node->where, name, have, limit);
            return false;
        }
    } else if (!is_id(node->value, ID_LETTERS)) {
        DIAG(reader->diags, DIAG_BAD_ID, node->where, name, node->value);
        return false;
    }
    word->text = node->value;
    return true;
}

static bool is_digits(Str text)
{
    for (uint32_t i = 0; i < text.len; i++) {
        if (text.at[i] < '0' || text.at[i] > '9') {
            return false;
        }
    }
    return text.len > 0 && text.len <= 9;
}

static uint32_t digits_value(Str digits)
{
    uint32_t number = 0;
    for (uint32_t i = 0; i < digits.len; i++) {
        number = number * 10 + (uint32_t)(digits.at[i] - '0');
    }
    return number;
}

void read_number(TreeReader *reader, const Field *field, uint32_t value, uint32_t *number)
{
    const Node *node = node_at(reader, value);
    Str name = str_from_c(field->name);
    if (node->kind != NODE_TEXT || !is_digits(node->value)) {
        DIAG(reader->diags, DIAG_WANT_NUMBER, node->where, name);
        return;
    }
    uint32_t read = digits_value(node->value);
    if (read < field->min || read > field->max) {
        DIAG(reader->diags, DIAG_OUT_OF_RANGE, node->where, name,
             str_print(reader->arena, "%u", field->min),
             str_print(reader->arena, "%u", field->max));
        return;
    }
    *number = read;
}

void read_bool(TreeReader *reader, const Field *field, uint32_t value, bool *out)
{
    const Node *node = node_at(reader, value);
    bool is_true = str_is(node->value, "true"), is_false = str_is(node->value, "false");
    if (node->kind != NODE_TEXT || node->is_quoted || (!is_true && !is_false)) {
        DIAG(reader->diags, DIAG_WANT_BOOL, node->where, str_from_c(field->name));
        return;
    }
    *out = is_true;
}

void read_date(TreeReader *reader, const Field *field, uint32_t value, Word *date)
{
    const Node *node = node_at(reader, value);
    Day day;
    bool is_date = node->kind == NODE_TEXT && day_parse(node->value, &day);
    if (!is_date) {
        DIAG(reader->diags, DIAG_BAD_DATE, node->where, str_from_c(field->name));
        return;
    }
    *date = (Word){node->value, node->where};
}
