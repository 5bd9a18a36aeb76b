/* Memory by lifetime: an arena hands out pieces and gives all of them back at once. */
#pragma once

#include "aman/base/compiler.h"

#include <stdbool.h>

#include <stddef.h>

typedef struct Arena Arena;

/* Makes an arena that never holds more than `limit_bytes`. The caller owns it: arena_free().
 * Returns NULL when there is no memory. */
AMAN_CHECK Arena *arena_new(size_t limit_bytes);

/* Frees the arena and every piece of it. NULL is allowed. */
void arena_free(Arena *arena);

/* Takes all pieces back and overwrites them with zeros; the memory stays with the arena. */
void arena_reset(Arena *arena);

/* A zeroed piece of `size_bytes`, aligned for any type, valid until reset or free.
 * Returns NULL at the limit or without memory; arena_is_full() then stays true until the reset. */
AMAN_CHECK void *arena_alloc(Arena *arena, size_t size_bytes);

/* As arena_alloc() for `count` elements of `size_bytes` each; the product is checked. */
AMAN_CHECK void *arena_array(Arena *arena, size_t count, size_t size_bytes);

/* A larger copy of a growing array: room for `count` elements when `*capacity` is too small, else
 * `old`. Doubles, so that adding n elements costs O(n). Returns NULL at the limit. */
AMAN_CHECK void *arena_grow(Arena *arena, void *old, size_t *capacity, size_t count,
                            size_t size_bytes);

/* True after an allocation failed. */
bool arena_is_full(const Arena *arena);

/* Bytes handed out since the last reset. */
size_t arena_used(const Arena *arena);
