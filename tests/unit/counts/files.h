/* What the tests of exports and merges share: small files of counts, exports and collections. */
#pragma once

#include "../support.h"

#include "aman/counts/collection.h"
#include "aman/counts/export.h"
#include "aman/counts/import.h"

/* An open file of counts of the machine called `machine`. */
Counts *counts_at(const char *path, const char *machine, uint8_t chance);

/* Counts `n` finished lessons of `pack` on `day`. */
void count_lessons(Counts *counts, Day day, const char *pack, uint32_t n);

/* A row of device 00…0<digit>; its texts are borrowed. */
CountRow row_of(const char *device, const char *day, const char *step, uint64_t n);
#define DEVICE_A "0000000000000000000000000000000a"
#define DEVICE_B "0000000000000000000000000000000b"

/* The rows as the bytes of a CSV export. */
Str csv_of(Arena *arena, const CountRow *rows, size_t count);

/* Bytes with the first `from` replaced by `to` and a checksum that is right for them. */
Str forged(Arena *arena, Str export, const char *from, const char *to);

/* Merges rows into the collection at `path`; returns how many were new. */
size_t merge_into(const char *path, const CountRow *rows, size_t count);

/* All rows of the file of counts at `path`. */
CountRow *rows_at(Arena *arena, const char *path, size_t *count);
