/* JSON Schemas of the files that authors write, made from the field tables that the loader reads
 * by, so that an editor completes and underlines what `check` would say. */
#pragma once

#include "aman/pack/pack.h"

/* Writes the schema (JSON Schema draft-07, JSON of several lines) of the file `name`
 * ("pack.yaml"), which is read by `shape` and whose first field is the version of its format;
 * `kinds` are the types of its steps and may be NULL when it has none. The text is `arena`'s.
 * False when the arena is full: then `*schema` is empty. */
AMAN_CHECK bool schema_write(Arena *arena, const char *name, const Shape *shape,
                             const StepKinds *kinds, Str *schema);
