/* JSON, written from front to back into an arena. */
#include "json.h"

#include <stdio.h>
#include <string.h>

enum { INDENT = 2, NUMBER_BYTES = 16, ESCAPE_BYTES = 8 };

static void json_put(Json *json, const char *bytes, size_t size)
{
    char *grown = arena_grow(json->arena, json->at, &json->capacity, json->len + size, 1);
    if (grown) {
        json->at = grown;
        memcpy(grown + json->len, bytes, size);
        json->len += size;
    }
}

static void add_quoted(Json *json, const char *text)
{
    json_put(json, "\"", 1);
    for (; text && *text; text++) {
        unsigned char c = (unsigned char)*text;
        if (c < ' ') {
            char escape[ESCAPE_BYTES];
            int len = snprintf(escape, sizeof escape, "\\u%04x", c);
            json_put(json, escape, (size_t)len);
        } else {
            json_put(json, "\\", c == '"' || c == '\\');
            json_put(json, text, 1);
        }
    }
    json_put(json, "\"", 1);
}

static void add_line(Json *json)
{
    json_put(json, "\n", 1);
    for (uint32_t i = 0; i < json->depth * INDENT; i++) {
        json_put(json, " ", 1);
    }
}

/* The comma after the entry before, a line of its own, and the key. */
static void begin_entry(Json *json, const char *key)
{
    if (json->has_entry) {
        json_put(json, ",", 1);
    }
    if (json->depth > 0) {
        add_line(json);
    }
    if (key) {
        add_quoted(json, key);
        json_put(json, ": ", 2);
    }
    json->has_entry = true;
}

void json_begin(Json *json, const char *key, char bracket)
{
    begin_entry(json, key);
    json_put(json, &bracket, 1);
    json->depth++;
    json->has_entry = false;
}

void json_end(Json *json, char bracket)
{
    json->depth--;
    if (json->has_entry) {
        add_line(json);
    }
    json_put(json, &bracket, 1);
    json->has_entry = true;
}

void json_text(Json *json, const char *key, const char *value)
{
    begin_entry(json, key);
    add_quoted(json, value);
}

void json_number(Json *json, const char *key, uint32_t value)
{
    char digits[NUMBER_BYTES];
    int len = snprintf(digits, sizeof digits, "%u", value);
    begin_entry(json, key);
    json_put(json, digits, (size_t)len);
}

void json_bool(Json *json, const char *key, bool value)
{
    begin_entry(json, key);
    json_put(json, value ? "true" : "false", value ? 4 : 5);
}

void json_words_begin(Json *json, const char *key)
{
    begin_entry(json, key);
    json_put(json, "[", 1);
    json->has_entry = false;
}

void json_word(Json *json, const char *word)
{
    json_put(json, ", ", json->has_entry ? 2 : 0);
    add_quoted(json, word);
    json->has_entry = true;
}

void json_words_end(Json *json)
{
    json_put(json, "]", 1);
    json->has_entry = true;
}

Str json_text_of(Json *json)
{
    json_put(json, "\n", 1);
    return arena_is_full(json->arena) ? (Str){0} : (Str){json->at, (uint32_t)json->len};
}
