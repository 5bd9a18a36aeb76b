/* What must be true of the bytes of a file before YAML is looked at. Private to the layer. */
#pragma once

#include "aman/base/diag.h"

/* The same for a value after YAML has read it: characters can also be written as "\u202e". */
void scan_value(Span where, Str value, Diags *diags);

/* Reports invalid UTF-8, control and direction characters, tabs in the indentation, over-long lines
 * and text that is not in normal form C. False when the encoding is broken or a control
 * character is there, so that parsing makes no
 * sense. */
AMAN_CHECK bool scan_bytes(uint16_t file, Str bytes, Diags *diags);
