/* Searching bytes for what must not be in them, and comparing two folders byte by byte. */
#pragma once

#include "aman/base/str.h"

/* Both ends included. */
typedef struct {
    uint64_t from, to;
} TimeSpan;

enum { SECRET_SPANS = 4, SECRET_NAMES = 16 };

/* What the files may not tell. */
typedef struct {
    TimeSpan seconds;                /* since 1970: when the test ran */
    TimeSpan spans[SECRET_SPANS];    /* clocks that the code was given; unused ones are zero */
    const char *hash;                /* stands in the file "pin" and nowhere else; may be NULL */
    const char *names[SECRET_NAMES]; /* of the user, the machine, folders; NULL: the last one */
} Secrets;

/* The first trace in `bytes`, in words with its offset, or the empty view: a name; a time of day
 * such as 23:59; a moment as decimal digits, as a 4- or 8-byte integer or as a double in both
 * orders of bytes, in seconds, milliseconds, microseconds or nanoseconds; a Julian day with its
 * fraction. In packed bytes integers of 4 bytes are left out, because chance makes them. */
Str traces_find(Arena *arena, Str bytes, const Secrets *secrets, bool is_packed);

/* The first trace in the files of a folder and of those in it, in words with the file, or the empty
 * view. What SQLite draws by chance (traces_without_chance()) and where in its pages cells begin is
 * not looked at. */
Str traces_in(Arena *arena, const char *folder, const Secrets *secrets);

/* The first difference between the files of two folders and of those in them, in words, or the
 * empty view: a name that only one has, another byte, another date of what ends with ".db". Of a
 * file
 * "-shm" the marks that SQLite draws by chance are left out (traces_without_chance()). */
Str traces_differ(Arena *arena, const char *one, const char *other);

/* The bytes of a file of SQLite without those that it draws by chance: of "-shm" the salts and the
 * checksums over them are zero; of "-wal" only the pages are left. Others as they are. */
Str traces_without_chance(Arena *arena, const char *path, Str bytes);
