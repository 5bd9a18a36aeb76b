/* A text is a line with its length and checksum, and then so many bytes. */
#define _XOPEN_SOURCE   700 /* pread, posix_fallocate */
#define _DEFAULT_SOURCE     /* flock */
#include "spool.h"

#include "form.h"

#include "aman/base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

/* Of a half. Rows are about 100 bytes; of a disk no more than a quarter of what is free. */
enum { HALF_MOST = 128 * 1024, HALF_LEAST = 4096, SHARE = 4, HEAD_BYTES = 128 };

static const char HEAD[] = "aman-spool 1 ";
static const Day NO_DAY = {1970, 1, 1}; /* of a file that tells nothing */

static bool write_at(int file, const char *bytes, size_t count, off_t at)
{
    while (count > 0) {
        ssize_t put = pwrite(file, bytes, count, at);
        if (put < 0 && errno == EINTR) {
            continue;
        }
        if (put <= 0) {
            return false;
        }
        bytes += put;
        at += put;
        count -= (size_t)put;
    }
    return true;
}

static bool zero(const Spool *spool, int half)
{
    static const char ZEROS[4096];
    off_t at = (off_t)spool->half_bytes * half;
    bool is_done = true;
    for (size_t done = 0; is_done && done < spool->half_bytes; done += sizeof ZEROS) {
        is_done = write_at(spool->file, ZEROS, sizeof ZEROS, at + (off_t)done);
    }
    return is_done;
}

/* Its length tells how large it was made; a disk that is small or nearly full gets a smaller one.
 */
static void reserve(Spool *spool)
{
    struct statvfs disk;
    struct stat info;
    if (fstat(spool->file, &info) == 0 && info.st_size >= 2 * HALF_LEAST) {
        spool->half_bytes = (size_t)info.st_size / 2 / HALF_LEAST * HALF_LEAST;
        return;
    }
    uint64_t room = fstatvfs(spool->file, &disk) == 0 ? (uint64_t)disk.f_bavail * disk.f_frsize
                                                      : (uint64_t)SHARE * 2 * HALF_MOST;
    size_t half = HALF_MOST;
    while (half > HALF_LEAST && (uint64_t)half * 2 * SHARE > room) {
        half /= 2;
    }
    spool->half_bytes = posix_fallocate(spool->file, 0, (off_t)half * 2) == 0 ? half : 0;
}

/* The text below the head; empty when it is none, or not all of it. */
static Str text_below(Str bytes)
{
    Str line, len, sum;
    char hex[FORM_HEX + 1], have[HEAD_BYTES];
    if (!str_starts(bytes, str_from_c(HEAD)) || !str_next_line(&bytes, &line)) {
        return (Str){0};
    }
    line = str_slice(line, sizeof HEAD - 1, line.len);
    if (!str_next_word(&line, &len) || !str_next_word(&line, &sum) || len.len >= sizeof have) {
        return (Str){0};
    }
    snprintf(have, sizeof have, STR_FMT, STR_ARG(len));
    Str text = str_slice(bytes, 0, strtoul(have, NULL, 10));
    form_hash(text, hex);
    return str_is(sum, hex) ? text : (Str){0};
}

/* The text of a half; `*is_used` when there is anything. What cannot be read is not ours to write
 * over: the next start tries again. */
static Str read_half(Spool *spool, Arena *arena, int half, bool *is_used)
{
    char *bytes = arena_alloc(arena, spool->half_bytes);
    off_t at = (off_t)spool->half_bytes * half;
    ssize_t got = bytes ? pread(spool->file, bytes, spool->half_bytes, at) : -1;
    Str all = {bytes, got > 0 ? (uint32_t)got : 0};
    spool->is_foreign = spool->is_foreign || got < 0;
    for (uint32_t i = 0; i < all.len && !*is_used; i++) {
        *is_used = all.at[i] != '\0';
    }
    return text_below(all);
}

/* False when it cannot be had: no folder, no permission, or another program has it. */
static bool get_file(Spool *spool)
{
    spool->file = open(spool->path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
    if (spool->file < 0) {
        return false;
    }
    struct stat info;
    bool is_file = fstat(spool->file, &info) == 0 && S_ISREG(info.st_mode);
    /* Some shares know no locks: there nobody else is expected. */
    bool is_ours = flock(spool->file, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
    if (!is_file || !is_ours) {
        spool_close(spool);
        return false;
    }
    spool->mark = file_mark(spool->path);
    bool is_new = info.st_size == 0;
    reserve(spool);
    bool is_dated = !is_new || file_date(spool->path, NO_DAY);
    (void)is_dated; /* some shares keep no times */
    return true;
}

static void read_halves(Spool *spool, Arena *arena, Str texts[2], bool *is_damaged)
{
    bool is_used = false;
    for (int half = 0; half < 2 && spool->half_bytes > 0; half++) {
        texts[half] = read_half(spool, arena, half, &is_used);
        spool->half = texts[half].len > 0 ? half : spool->half;
    }
    if (spool->is_foreign) {
        texts[0] = texts[1] = (Str){0};
    }
    spool->is_emptied = !is_used && !spool->is_foreign;
    *is_damaged = is_used && !spool->is_foreign && texts[0].len == 0 && texts[1].len == 0;
}

void spool_open(Spool *spool, Arena *arena, const char *path, Str texts[2], bool *is_damaged)
{
    *spool = (Spool){.file = -1};
    *is_damaged = false;
    texts[0] = texts[1] = (Str){0};
    int len = snprintf(spool->path, sizeof spool->path, "%s", path);
    if (len <= 0 || (size_t)len >= sizeof spool->path || !get_file(spool)) {
        return;
    }
    read_halves(spool, arena, texts, is_damaged);
    if (*is_damaged) {
        bool is_aside = aside_move(spool->path, spool->mark);
        spool_close(spool);
        spool->is_emptied = is_aside && get_file(spool);
        spool->is_foreign = !is_aside;
    }
}

void spool_close(Spool *spool)
{
    if (spool->file >= 0) {
        close(spool->file);
    }
    spool->file = -1;
}

/* After the folder went away, or another program had it. Its text, if it has one, is the next
 * start's. */
static void get_again(Spool *spool)
{
    bool is_damaged;
    Str texts[2] = {{0}};
    FileMark mark = file_mark(spool->path);
    if (spool->file >= 0 && mark.disk == spool->mark.disk && mark.inode == spool->mark.inode) {
        return;
    }
    Arena *arena = arena_new((size_t)4 * HALF_MOST);
    spool_close(spool);
    if (arena && get_file(spool)) {
        read_halves(spool, arena, texts, &is_damaged);
        spool->is_foreign = !spool->is_emptied;
    }
    arena_free(arena);
}

size_t spool_room(Spool *spool)
{
    get_again(spool);
    if (spool->file >= 0 && spool->half_bytes == 0) {
        reserve(spool);
    }
    bool is_usable = spool->file >= 0 && !spool->is_foreign && spool->half_bytes > HEAD_BYTES;
    return is_usable ? spool->half_bytes - HEAD_BYTES : 0;
}

static void date(const Spool *spool, Day day)
{
    bool is_dated = file_date(spool->path, day.year > 0 ? day : NO_DAY);
    (void)is_dated; /* some shares keep no times */
}

bool spool_write(Spool *spool, Str text, Day day)
{
    char head[HEAD_BYTES], hex[FORM_HEX + 1];
    if (text.len > spool_room(spool)) {
        return false;
    }
    int half = spool->is_emptied ? spool->half : 1 - spool->half;
    off_t at = (off_t)spool->half_bytes * half;
    form_hash(text, hex);
    int len = snprintf(head, sizeof head, "%s%u %s\n", HEAD, text.len, hex);
    spool->is_emptied = false;
    bool is_kept = len > 0 && write_at(spool->file, head, (size_t)len, at) &&
                   write_at(spool->file, text.at, text.len, at + len) &&
                   fdatasync(spool->file) == 0;
    if (is_kept) {
        /* Two texts would tell what came last. If the plug is pulled before, the larger holds. */
        bool is_alone = zero(spool, 1 - half);
        (void)is_alone;
        spool->half = half;
    }
    date(spool, day);
    return is_kept;
}

bool spool_empty(Spool *spool, Day day)
{
    if (spool->is_emptied || spool->file < 0 || spool->is_foreign) {
        return true;
    }
    spool->is_emptied = zero(spool, 0) && zero(spool, 1) && fdatasync(spool->file) == 0;
    date(spool, day);
    return spool->is_emptied;
}
