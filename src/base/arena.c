/* Arenas: a chain of blocks, each twice the size of the last, with an upper bound for all. */
#include "aman/base/arena.h"

#include <assert.h>
#include <stdalign.h>
#include <stdlib.h>
#include <string.h>

#include <stdint.h>

enum { FIRST_BLOCK_BYTES = 4096, LARGEST_BLOCK_BYTES = 1 << 20 };

typedef struct Block {
    struct Block *next;
    size_t size, used;
    alignas(max_align_t) unsigned char bytes[];
} Block;

struct Arena {
    Block *first, *current;
    size_t limit, reserved, used, next_block;
    bool is_full;
};

Arena *arena_new(size_t limit_bytes)
{
    Arena *arena = calloc(1, sizeof *arena);
    if (arena) {
        arena->limit = limit_bytes;
        arena->next_block = FIRST_BLOCK_BYTES;
    }
    return arena;
}

void arena_free(Arena *arena)
{
    if (!arena) {
        return;
    }
    for (Block *block = arena->first, *next; block; block = next) {
        next = block->next;
        free(block);
    }
    free(arena);
}

void arena_reset(Arena *arena)
{
    for (Block *block = arena->first; block; block = block->next) {
        memset(block->bytes, 0, block->used);
        block->used = 0;
    }
    arena->current = arena->first;
    arena->used = 0;
    arena->is_full = false;
}

static Block *add_block(Arena *arena, size_t at_least)
{
    size_t size = arena->next_block > at_least ? arena->next_block : at_least;
    if (size > arena->limit - arena->reserved) {
        size = at_least;
    }
    if (size > arena->limit - arena->reserved || size > SIZE_MAX - sizeof(Block)) {
        return NULL;
    }
    Block *block = calloc(1, sizeof *block + size);
    if (!block) {
        return NULL;
    }
    block->size = size;
    arena->reserved += size;
    if (arena->next_block < LARGEST_BLOCK_BYTES) {
        arena->next_block *= 2;
    }
    if (arena->current) {
        block->next = arena->current->next;
        arena->current->next = block;
    } else {
        arena->first = block;
    }
    return block;
}

void *arena_alloc(Arena *arena, size_t size_bytes)
{
    const size_t align = alignof(max_align_t);
    if (size_bytes > SIZE_MAX - align) {
        arena->is_full = true;
        return NULL;
    }
    size_t size = (size_bytes + align - 1) / align * align;
    Block *block = arena->current;
    while (block && block->size - block->used < size) {
        block = block->next;
    }
    if (!block) {
        block = add_block(arena, size);
    }
    if (!block) {
        arena->is_full = true;
        return NULL;
    }
    arena->current = block;
    void *piece = block->bytes + block->used;
    block->used += size;
    arena->used += size;
    return piece;
}

void *arena_array(Arena *arena, size_t count, size_t size_bytes)
{
    if (size_bytes != 0 && count > SIZE_MAX / size_bytes) {
        arena->is_full = true;
        return NULL;
    }
    return arena_alloc(arena, count * size_bytes);
}

void *arena_grow(Arena *arena, void *old, size_t *capacity, size_t count, size_t size_bytes)
{
    if (count <= *capacity && old) {
        return old;
    }
    size_t wanted = *capacity ? *capacity : 8;
    while (wanted < count) {
        if (wanted > SIZE_MAX / 2) {
            arena->is_full = true;
            return NULL;
        }
        wanted *= 2;
    }
    void *grown = arena_array(arena, wanted, size_bytes);
    if (!grown) {
        return NULL;
    }
    if (old) {
        memcpy(grown, old, *capacity * size_bytes);
    }
    *capacity = wanted;
    return grown;
}

bool arena_is_full(const Arena *arena)
{
    return arena->is_full;
}

size_t arena_used(const Arena *arena)
{
    return arena->used;
}
