/* The two keys of a waiver. Private to the layer. */
#pragma once

#include "reader.h"

/* Reads a key of a waiver that stands in a struct of `shape` at `where`. `*own` is the number of
 * the struct's waiver, WAIVER_NONE before its first key. False when the key is none of a waiver, or
 * the struct takes none. */
enum { WAIVER_NONE = UINT32_MAX };
bool read_waiver(TreeReader *reader, const Shape *shape, Span where, uint32_t key, uint32_t *own);
/* Moves the waivers from number `first` on that stand at `from` to `to`. */
void move_waivers(TreeReader *reader, size_t first, Span from, Span to);
