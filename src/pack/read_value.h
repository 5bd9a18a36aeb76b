/* Values that hold no others, one function for each kind of field. What is wrong is reported and
 * the field keeps its zero. Private to the layer. */
#pragma once

#include "reader.h"

/* True when the word can be used. */
bool read_word(TreeReader *reader, const Field *field, uint32_t value, Word *word);
void read_number(TreeReader *reader, const Field *field, uint32_t value, uint32_t *number);
void read_bool(TreeReader *reader, const Field *field, uint32_t value, bool *out);
void read_date(TreeReader *reader, const Field *field, uint32_t value, Word *date);
void read_text(TreeReader *reader, const Field *field, uint32_t value, Text *text);
void read_picture(TreeReader *reader, uint32_t value, Word *word);
void read_icon(TreeReader *reader, uint32_t value, Word *word);

/* Reports entries of a list (of `size` bytes, the text `offset` bytes from its start) that say the
 * same as one before. */
void read_distinct(TreeReader *reader, const ListHead *list, size_t size, size_t offset);
