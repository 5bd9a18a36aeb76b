/* Texts: one string for each language, with the place of each, and `**bold**` as the only mark. */
#include "read_value.h"

#include "aman/pack/codes.h"
#include "aman/pack/sentences.h"

#include <string.h>

Str text_in(const Text *text, Lang lang)
{
    return text->in[lang].len > 0 ? text->in[lang] : text->in[LANG_FIRST];
}

static bool is_bold_closed(Str text)
{
    bool is_open = false;
    for (uint32_t i = 0; i + 1 < text.len; i++) {
        if (text.at[i] == '*' && text.at[i + 1] == '*') {
            is_open = !is_open;
            i++;
        }
    }
    return !is_open;
}

static void take_words(TreeReader *reader, const Field *field, const Node *node, Text *text,
                       Lang lang)
{
    uint32_t letters = str_letters(str_trim(node->value));
    Str name = str_from_c(field->name);
    text->value[lang] = node->where;
    if (letters == 0) {
        DIAG(reader->diags, DIAG_TEXT_EMPTY, node->where, name);
        return;
    }
    if (letters > field->max) {
        DIAG(reader->diags, DIAG_TEXT_TOO_LONG, node->where, name,
             str_print(reader->arena, "%u", letters), str_print(reader->arena, "%u", field->max));
    }
    if (!is_bold_closed(node->value)) {
        DIAG(reader->diags, DIAG_OPEN_BOLD, node->where, name);
    }
    text->in[lang] = str_trim(node->value);
}

static void take_languages(TreeReader *reader, const Field *field, uint32_t keys, Text *text)
{
    const Node *nodes = reader->tree->nodes;
    bool is_present[LANG_COUNT] = {false}, is_explained = false;
    for (uint32_t key = nodes[keys].first, value; key != TREE_NONE; key = nodes[value].next) {
        value = nodes[key].next;
        Lang lang;
        Str name = nodes[key].value;
        bool is_empty = nodes[value].kind == NODE_TEXT && nodes[value].value.len == 0 &&
                        !nodes[value].is_quoted;
        if (!lang_find(name, &lang) || !str_is(name, lang_code(lang))) {
            DIAG(reader->diags, *(is_empty ? &DIAG_BROKEN_PAIR : &DIAG_UNKNOWN_LANGUAGE),
                 nodes[key].where, name);
            is_explained = true; /* the language that is missing is most likely this one */
        } else if (is_present[lang]) {
            DIAG(reader->diags, DIAG_DUPLICATE_KEY, nodes[key].where, name);
        } else if (nodes[value].kind != NODE_TEXT) {
            DIAG(reader->diags, DIAG_WANT_TEXT, nodes[value].where, name);
            is_present[lang] = true;
        } else {
            take_words(reader, field, &nodes[value], text, lang);
            is_present[lang] = true;
        }
    }
    Span where = nodes[keys].where;
    where.length = 1;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        if (!is_present[lang] && !is_explained) {
            DIAG(reader->diags,
                 *(lang == LANG_FIRST ? &DIAG_FIRST_LANGUAGE : &DIAG_LANGUAGE_MISSING), where,
                 str_from_c(field->name), str_from_c(lang_code((Lang)lang)));
        }
    }
}

/* A text without a map is in the first language alone. */
static void report_missing_languages(TreeReader *reader, const Field *field, Span where,
                                     const Text *text)
{
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        if (lang != LANG_FIRST && text->in[LANG_FIRST].len > 0) {
            DIAG(reader->diags, DIAG_LANGUAGE_MISSING, where, str_from_c(field->name),
                 str_from_c(lang_code((Lang)lang)));
        }
    }
}

void read_text(TreeReader *reader, const Field *field, uint32_t value, Text *text)
{
    const Node *node = &reader->tree->nodes[value];
    text->where = node->where;
    if (node->kind == NODE_TEXT) {
        take_words(reader, field, node, text, LANG_FIRST);
        report_missing_languages(reader, field, node->where, text);
    } else if (node->kind == NODE_KEYS) {
        take_languages(reader, field, value, text);
    } else {
        DIAG(reader->diags, DIAG_WANT_TEXT, node->where, str_from_c(field->name));
    }
}

/* A text of the list: of its entry `index`, `offset` bytes from its start. */
static Text text_at(const ListHead *list, size_t size, uint32_t index, size_t offset)
{
    Text text;
    memcpy(&text, (const char *)list->at + index * size + offset, sizeof text);
    return text;
}

static bool is_same_text(const Text *a, const Text *b, Lang *lang)
{
    for (int i = 0; i < LANG_COUNT; i++) {
        *lang = (Lang)i;
        if (sentence_words(a->in[i]) > 0 && sentence_equal(a->in[i], b->in[i])) {
            return true;
        }
    }
    return false;
}

void read_distinct(TreeReader *reader, const ListHead *list, size_t size, size_t offset)
{
    for (uint32_t i = 1; i < list->count; i++) {
        Text again = text_at(list, size, i, offset);
        for (uint32_t j = 0; j < i; j++) {
            Text first = text_at(list, size, j, offset);
            Lang lang;
            if (is_same_text(&again, &first, &lang)) {
                DIAG(reader->diags, DIAG_SAME_ANSWER, again.value[lang], again.in[lang]);
                break;
            }
        }
    }
}
