/* Reading whole files into structs. Private to the layer. */
#pragma once

#include "reader.h"

/* Reads a whole file of shape `shape` from bytes: scan, parse, read, format version under
 * `version_key`. False when nothing could be read. */
AMAN_CHECK bool read_file_shape(TreeReader *reader, Str name, Str bytes, const Shape *shape,
                                void *out);
/* The same from the file at `path`. */
AMAN_CHECK bool read_path_shape(TreeReader *reader, const char *path, const Shape *shape,
                                void *out);
