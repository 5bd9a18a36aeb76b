/* Reading whole files into structs. Private to the layer. */
#pragma once

#include "reader.h"

#include "aman/pack/library.h"

/* Reads a whole file of shape `shape` from bytes: scan, parse, read, format version under
 * `version_key`. False when nothing could be read. */
AMAN_CHECK bool read_file_shape(TreeReader *reader, Str name, Str bytes, const Shape *shape,
                                void *out);
/* The same from the file at `path`; where that cannot be read, from its spare, when
 * reader->sources has one. `errors_before` gets diags->errors from before what was read, so that
 * more than that are its own. */
AMAN_CHECK Origin read_path_shape(TreeReader *reader, const char *path, const Shape *shape,
                                  void *out, size_t *errors_before);
