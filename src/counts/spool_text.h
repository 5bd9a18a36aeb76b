/* What waits, as a text and back: first the mark and rows of what was tried, then of what was not.
 * The rows are sorted by their key, so that nothing tells what came first. */
#pragma once

#include "aman/counts/waiting.h"

/* All of it is borrowed. */
typedef struct {
    Waiting *tried, *waiting;
    char *tried_mark, *waiting_mark; /* MARK_BYTES each */
} SpoolParts;

/* At most `room` bytes, in `arena`, with rows of this machine under `device` where that is known;
 * `*left_out` events do not fit. Empty without memory or room. */
Str spool_text_write(Arena *arena, const SpoolParts *parts, const char *device, size_t room,
                     uint64_t *left_out);

/* False when it is no such text. */
AMAN_CHECK bool spool_text_read(Arena *arena, Str text, const SpoolParts *parts);
/* How many events there are in it. */
AMAN_CHECK bool spool_text_sum(Arena *arena, Str text, uint64_t *sum);
