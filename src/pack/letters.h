/* Letters in a file that the fonts lack. Private to the layer. */
#pragma once

#include "aman/base/diag.h"

/* Reports each letter of the values in `file` (an index into diags->files) that would be missing on
 * the screen: once in each value, where it first stands there, and no more than 16 of a value.
 * Notes after '#' may hold any. Cost: one pass over the bytes; a second one through YAML where
 * there is something to report. */
void letters_check(Diags *diags, uint16_t file);
