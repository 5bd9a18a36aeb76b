/* Reading keys into a struct by its field table. Private to the layer. */
#pragma once

#include "reader.h"

/* Reads the keys of node `keys` into `out` (zeroed, shape->size bytes). Everything wrong is
 * reported and the field keeps its zero; reading goes on. */
void read_fields(TreeReader *reader, uint32_t keys, const Shape *shape, void *out);
