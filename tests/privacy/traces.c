#define _GNU_SOURCE /* memmem */
#include "traces.h"

#include "../unit/support.h"

#include "aman/base/file.h"

#include <dirent.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { FILE_MOST = 64 * 1024 * 1024, ENTRIES_MOST = 64, WIDE = 8, NARROW = 4, UNITS = 4 };
enum { PAGE = 4096 }; /* of SQLite */

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_in(uint64_t value, TimeSpan span)
{
    return span.to > 0 && value >= span.from && value <= span.to;
}

/* A moment of the run, whatever its unit, or of one of the clocks. */
static bool is_moment(uint64_t value, const Secrets *secrets)
{
    static const uint64_t SCALES[UNITS] = {1, 1000, 1000000, 1000000000};
    for (size_t i = 0; i < UNITS; i++) {
        TimeSpan span = {secrets->seconds.from * SCALES[i],
                         secrets->seconds.to * SCALES[i] + SCALES[i] - 1};
        if (is_in(value, span)) {
            return true;
        }
    }
    for (size_t i = 0; i < SECRET_SPANS; i++) {
        if (is_in(value, secrets->spans[i])) {
            return true;
        }
    }
    return false;
}

/* Seconds, or days since the Julian epoch, as SQLite and others keep times. */
static bool is_real_moment(uint64_t bits, const Secrets *secrets)
{
    static const double EPOCH = 2440587.5, SECONDS_A_DAY = 86400;
    double value, from = (double)secrets->seconds.from, to = (double)secrets->seconds.to + 1;
    memcpy(&value, &bits, sizeof value);
    return (value >= from && value <= to) ||
           (value >= EPOCH + from / SECONDS_A_DAY && value <= EPOCH + to / SECONDS_A_DAY);
}

/* `count` bytes as an integer. */
static uint64_t integer(const char *at, size_t count, bool is_big)
{
    uint64_t value = 0;
    for (size_t i = 0; i < count; i++) {
        value = value << CHAR_BIT | (unsigned char)at[is_big ? i : count - 1 - i];
    }
    return value;
}

static const char *find_integer(Str rest, const Secrets *secrets, bool is_packed)
{
    for (int is_big = 0; is_big <= 1; is_big++) {
        if (rest.len >= WIDE) {
            uint64_t value = integer(rest.at, WIDE, is_big);
            if (is_moment(value, secrets) || is_real_moment(value, secrets)) {
                return "a moment in eight bytes";
            }
        }
        if (!is_packed && rest.len >= NARROW &&
            is_in(integer(rest.at, NARROW, is_big), secrets->seconds)) {
            return "seconds in four bytes";
        }
    }
    return NULL;
}

/* A whole number, its first digits for a finer unit, or a Julian day with its fraction. */
static const char *find_number(Str rest, const Secrets *secrets)
{
    enum { JULIAN_DIGITS = 7, SECONDS_DIGITS = 10, DIGITS_MOST = 19 };
    static const double EPOCH = 2440587.5, SECONDS_A_DAY = 86400;
    char digits[DIGITS_MOST + 1] = "";
    size_t len = 0;
    while (len < DIGITS_MOST && len < rest.len && is_digit(rest.at[len])) {
        digits[len] = rest.at[len];
        len++;
    }
    if (is_moment(strtoull(digits, NULL, 10), secrets)) {
        return "a moment in digits";
    }
    if (len == JULIAN_DIGITS && rest.len > len + 2 && rest.at[len] == '.') {
        char number[DIGITS_MOST + 1];
        snprintf(number, sizeof number, "%.*s",
                 (int)(rest.len < DIGITS_MOST ? rest.len : DIGITS_MOST), rest.at);
        double seconds = (strtod(number, NULL) - EPOCH) * SECONDS_A_DAY;
        return seconds >= (double)secrets->seconds.from - 1 &&
                       seconds <= (double)secrets->seconds.to + 1
                   ? "a Julian day with its fraction"
                   : NULL;
    }
    digits[SECONDS_DIGITS] = '\0';
    return len > SECONDS_DIGITS && is_in(strtoull(digits, NULL, 10), secrets->seconds)
               ? "a moment in digits"
               : NULL;
}

static bool is_time_of_day(Str rest)
{
    enum { LEN = 5, HOURS = 24, MINUTES = 60 };
    return rest.len >= LEN && is_digit(rest.at[0]) && is_digit(rest.at[1]) && rest.at[2] == ':' &&
           is_digit(rest.at[3]) && is_digit(rest.at[4]) &&
           (rest.at[0] - '0') * 10 + (rest.at[1] - '0') < HOURS &&
           (rest.at[3] - '0') * 10 + (rest.at[4] - '0') < MINUTES &&
           (rest.len == LEN || !is_digit(rest.at[LEN]));
}

Str traces_find(Arena *arena, Str bytes, const Secrets *secrets, bool is_packed)
{
    for (size_t i = 0; i < SECRET_NAMES && secrets->names[i]; i++) {
        Str name = str_from_c(secrets->names[i]);
        const char *at = memmem(bytes.at, bytes.len, name.at, name.len);
        if (at) {
            return str_print(arena, "'%s' at %td", name.at, at - bytes.at);
        }
    }
    for (uint32_t i = 0; i < bytes.len; i++) {
        static const char ZEROS[WIDE];
        if (bytes.len - i >= WIDE && memcmp(bytes.at + i, ZEROS, WIDE) == 0) {
            continue; /* no moment: the spool is full of them */
        }
        Str rest = {bytes.at + i, bytes.len - i};
        bool is_start = i == 0 || !is_digit(bytes.at[i - 1]);
        const char *found = find_integer(rest, secrets, is_packed);
        if (!found && is_start && is_digit(rest.at[0])) {
            found = is_time_of_day(rest) ? "a time of day" : find_number(rest, secrets);
        }
        if (found) {
            return str_print(arena, "%s at %u", found, i);
        }
    }
    return (Str){0};
}

Str traces_without_chance(Arena *arena, const char *path, Str bytes)
{
    /* https://sqlite.org/walformat.html: the two copies of the header of the index, each with the
     * checksum of the last frame, the salts, and its own checksum; the head of the journal and of
     * each of its frames. */
    enum { COPY = 48, CHANCE = 24, HEAD = 32, FRAME_HEAD = 24 };
    char *copy = arena_alloc(arena, bytes.len + 1);
    uint32_t len = 0;
    assert_non_null(copy);
    if (str_ends(str_from_c(path), STR("-wal"))) {
        for (uint32_t at = HEAD; at + FRAME_HEAD + PAGE <= bytes.len; at += FRAME_HEAD + PAGE) {
            memcpy(copy + len, bytes.at + at + FRAME_HEAD, PAGE);
            len += PAGE;
        }
        return (Str){copy, len};
    }
    memcpy(copy, bytes.at, bytes.len);
    if (str_ends(str_from_c(path), STR("-shm")) && bytes.len >= (size_t)2 * COPY) {
        memset(copy + COPY - CHANCE, 0, CHANCE);
        memset(copy + COPY + COPY - CHANCE, 0, CHANCE);
    }
    return (Str){copy, bytes.len};
}

/* The pages of a file of SQLite without the heads that say where in the page its cells begin: two
 * such places of 12 bits look like a moment now and then.
 * https://sqlite.org/fileformat2.html#b_tree_pages */
static Str without_places(Arena *arena, const char *path, Str bytes)
{
    enum { FILE_HEAD = 100, INNER_HEAD = 12, LEAF_HEAD = 8, CELLS_AT = 3 };
    static const char MAGIC[] = "SQLite format 3";
    if (!str_ends(str_from_c(path), STR(".db")) && !str_ends(str_from_c(path), STR("-wal"))) {
        return bytes;
    }
    char *copy = arena_alloc(arena, bytes.len + 1);
    assert_non_null(copy);
    memcpy(copy, bytes.at, bytes.len);
    for (uint32_t at = 0; at + PAGE <= bytes.len; at += PAGE) {
        size_t before = memcmp(copy + at, MAGIC, sizeof MAGIC) == 0 ? FILE_HEAD : 0;
        char *head = copy + at + before;
        bool is_inner = head[0] == 2 || head[0] == 5, is_leaf = head[0] == 10 || head[0] == 13;
        size_t len = is_inner ? INNER_HEAD : is_leaf ? LEAF_HEAD : 0;
        len += len > 0 ? 2 * integer(head + CELLS_AT, 2, true) : 0;
        memset(head, 0, before + len <= PAGE ? len : 0);
    }
    return (Str){copy, bytes.len};
}

/* The names in a folder, sorted; returns their number. */
static size_t names_in(Arena *arena, const char *path, const char *names[ENTRIES_MOST])
{
    size_t count = 0;
    DIR *folder = opendir(path);
    assert_non_null(folder);
    for (struct dirent *entry; (entry = readdir(folder));) {
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0) {
            continue;
        }
        assert_true(count < ENTRIES_MOST);
        size_t at = count++;
        for (; at > 0 && strcmp(names[at - 1], entry->d_name) > 0; at--) {
            names[at] = names[at - 1];
        }
        names[at] = str_to_c(arena, str_from_c(entry->d_name));
    }
    closedir(folder);
    return count;
}

/* Looked for also where it may stand, so that a wrong one is noticed. */
static bool is_hash_astray(const char *name, Str bytes, const char *hash)
{
    bool is_there = hash && memmem(bytes.at, bytes.len, hash, strlen(hash));
    return strcmp(name, "pin") == 0 ? hash && !is_there : is_there;
}

Str traces_in(Arena *arena, const char *folder, const Secrets *secrets)
{
    const char *names[ENTRIES_MOST];
    size_t count = names_in(arena, folder, names);
    for (size_t i = 0; i < count; i++) {
        const char *path = str_print(arena, "%s/%s", folder, names[i]).at;
        Str bytes, found = {0};
        if (file_is_folder(path)) {
            found = traces_in(arena, path, secrets);
        } else {
            assert_int_equal(file_read(arena, path, FILE_MOST, &bytes), FILE_OK);
            bool is_packed = str_ends(str_from_c(path), STR(".xlsx"));
            bytes = without_places(arena, path, traces_without_chance(arena, path, bytes));
            found = is_hash_astray(names[i], bytes, secrets->hash)
                        ? STR("the hash of the PIN")
                        : traces_find(arena, bytes, secrets, is_packed);
        }
        if (found.len > 0) {
            return str_print(arena, "%s: " STR_FMT, names[i], STR_ARG(found));
        }
    }
    return (Str){0};
}

static Str files_differ(Arena *arena, const char *one, const char *other)
{
    const char *paths[] = {one, other};
    Str bytes[2];
    struct stat info[2];
    for (int i = 0; i < 2; i++) {
        Str all;
        assert_int_equal(file_read(arena, paths[i], FILE_MOST, &all), FILE_OK);
        assert_int_equal(stat(paths[i], &info[i]), 0);
        bytes[i] = traces_without_chance(arena, paths[i], all);
    }
    if (bytes[0].len != bytes[1].len) {
        return str_print(arena, "%s: %u bytes, not %u", one, bytes[0].len, bytes[1].len);
    }
    for (uint32_t i = 0; i < bytes[0].len; i++) {
        if (bytes[0].at[i] != bytes[1].at[i]) {
            return str_print(arena, "%s: byte %u differs", one, i);
        }
    }
    bool is_dated = str_ends(str_from_c(one), STR(".db"));
    bool is_same_date = info[0].st_mtim.tv_sec == info[1].st_mtim.tv_sec &&
                        info[0].st_mtim.tv_nsec == info[1].st_mtim.tv_nsec;
    return is_dated && !is_same_date ? str_print(arena, "%s: its date differs", one) : (Str){0};
}

Str traces_differ(Arena *arena, const char *one, const char *other)
{
    const char *names[ENTRIES_MOST], *others[ENTRIES_MOST];
    size_t count = names_in(arena, one, names), other_count = names_in(arena, other, others);
    for (size_t i = 0; i < count || i < other_count; i++) {
        bool is_both = i < count && i < other_count && strcmp(names[i], others[i]) == 0;
        if (!is_both) {
            return str_print(arena, "%s: '%s' and '%s'", one, i < count ? names[i] : "nothing",
                             i < other_count ? others[i] : "nothing");
        }
        const char *path = str_print(arena, "%s/%s", one, names[i]).at;
        const char *beside = str_print(arena, "%s/%s", other, names[i]).at;
        Str difference = file_is_folder(path) ? traces_differ(arena, path, beside)
                                              : files_differ(arena, path, beside);
        if (difference.len > 0) {
            return difference;
        }
    }
    return (Str){0};
}
