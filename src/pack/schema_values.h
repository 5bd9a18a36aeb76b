/* Single values as JSON Schema: what read_value.c, read_text.c and read_picture.c refuse, in the
 * words of draft-07. Each writes into the object that is open. Private to the layer. */
#pragma once

#include "json.h"

#include "aman/pack/field.h"

/* A text in every language, or in the first one alone; `min` to `max` letters each. */
void schema_text(Json *json, uint32_t min, uint32_t max);

/* An id of at most `max` letters, and only its form, for the keys of a map. */
void schema_id(Json *json, uint32_t max);
void schema_id_form(Json *json, uint32_t max);

/* Any word of `min` to `max` letters, and one of a list that ends with NULL. */
void schema_word(Json *json, uint32_t min, uint32_t max);
void schema_choice(Json *json, const char *const *words);

void schema_integer(Json *json, uint32_t min, uint32_t max);
void schema_date(Json *json);
void schema_picture(Json *json);
void schema_icon(Json *json);
