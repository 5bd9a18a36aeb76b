/* Writes JSON into an arena, indented by two blanks, lists of texts on one line. Private to the
 * layer.
 *
 * jansson would ask malloc for every value, and below `app` memory comes from arenas; a schema is
 * written once from front to back, so that no tree of values is needed either. */
#pragma once

#include "aman/base/str.h"

typedef struct {
    Arena *arena;
    char *at;
    size_t len, capacity;
    uint32_t depth;
    bool has_entry; /* something stands in the innermost bracket, so that a comma comes next */
} Json;

/* `key` names a value inside an object and is NULL inside a list and for the whole. Nothing fails
 * here: json_text_of() tells. Texts are UTF-8; NULL, which str_print() gives in a full arena, is
 * written as nothing. */
void json_begin(Json *json, const char *key, char bracket);
void json_end(Json *json, char bracket);
void json_text(Json *json, const char *key, const char *value);
void json_number(Json *json, const char *key, uint32_t value);
void json_bool(Json *json, const char *key, bool value);

/* A list of texts, on one line: begin, any number of words, end. */
void json_words_begin(Json *json, const char *key);
void json_word(Json *json, const char *word);
void json_words_end(Json *json);

/* What was written, with a line end. Empty when the arena is full. */
Str json_text_of(Json *json);
