/* check --figures: what can be counted of lessons, as a table or as lines of JSON. Private to the
 * commands. */
#pragma once

#include "aman/pack/lint.h"
#include "aman/pack/measures.h"

/* Prints a line for each audience and language of `pack`; for programs when `is_json`. */
void figures_print(Arena *arena, const Pack *pack, const Terms *terms, bool is_json);

/* What stands above the lines of a table. */
void figures_heading(Lang lang);
