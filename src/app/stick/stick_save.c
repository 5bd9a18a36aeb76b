/* Saving as a machine of states, each step of which writes, syncs or compares one piece: so it can
 * be stopped between any two, and a test can pull the stick out at any of them. */
#define _GNU_SOURCE /* syncfs */
#include "stick_save.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { PART_BYTES = 256, PERCENT = 100 };

/* What a file is called until it is whole. */
static void part_name(const StickSave *save, char part[PART_BYTES])
{
    snprintf(part, PART_BYTES, "%s.part", save->files[save->at].name);
}

/* A stick that is pulled out while another one is put in: nothing may go on there, and "done" would
 * be said of the wrong one. */
static bool is_same_place(const StickSave *save)
{
    struct stat info;
    return stat(save->path, &info) == 0 && info.st_dev == save->disk && info.st_ino == save->inode;
}

static StickProblem problem_of(int why)
{
    switch (why) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return STICK_FULL;
    case EROFS:
    case EACCES:
    case EPERM:
        return STICK_LOCKED;
    case EIO:
    case ENODEV:
    case ENOENT:
    case ENOTCONN:
    case ENOTDIR:
    case ENXIO:
    case ESTALE:
        return STICK_PULLED;
    default:
        return STICK_OTHER;
    }
}

/* Takes the file away that is not whole, and ends. */
static void end(StickSave *save, StickProblem problem, int why)
{
    char part[PART_BYTES];
    bool has_part = save->phase == SAVE_WRITE || save->phase == SAVE_KEEP;
    if (save->file >= 0) {
        close(save->file);
    }
    if (has_part) {
        part_name(save, part);
        unlinkat(save->folder, part, 0);
    }
    if (problem == STICK_DIFFERS) {
        unlinkat(save->folder, save->files[save->at].name, 0);
    }
    if (save->folder >= 0) {
        if (problem != STICK_FINE) {
            fsync(save->folder); /* a wish: it has failed already */
        }
        close(save->folder);
    }
    save->file = save->folder = -1;
    save->phase = SAVE_ENDED;
    save->problem = problem;
    save->why = why;
}

static void fail(StickSave *save, int why)
{
    end(save, is_same_place(save) ? problem_of(why) : STICK_PULLED, why);
}

/* A stick that was pulled out while it was written to keeps the beginning of a file. */
static void remove_parts(int folder)
{
    int own = dup(folder);
    DIR *entries = own >= 0 ? fdopendir(own) : NULL;
    if (!entries) {
        if (own >= 0) {
            close(own);
        }
        return;
    }
    for (struct dirent *entry; (entry = readdir(entries));) {
        Str name = str_from_c(entry->d_name);
        if (str_starts(name, STR("aman-")) && str_ends(name, STR(".part"))) {
            unlinkat(folder, entry->d_name, 0);
        }
    }
    closedir(entries);
}

static void open_stick(StickSave *save)
{
    struct stat info;
    save->folder = open(save->path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (save->folder < 0 || fstat(save->folder, &info) != 0) {
        end(save, problem_of(errno), errno);
        return;
    }
    save->disk = info.st_dev;
    save->inode = info.st_ino;
    remove_parts(save->folder);
    save->phase = SAVE_OPEN;
}

static void open_part(StickSave *save)
{
    char part[PART_BYTES];
    if (!is_same_place(save)) {
        end(save, STICK_PULLED, ENODEV);
        return;
    }
    part_name(save, part);
    save->offset = 0;
    save->file =
        openat(save->folder, part, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644);
    if (save->file < 0) {
        fail(save, errno);
        return;
    }
    /* what the user's mask took away; a stick that knows no permissions is no reason to fail */
    (void)!fchmod(save->file, 0644);
    save->phase = SAVE_WRITE;
}

static size_t left_of_piece(const StickSave *save)
{
    size_t left = save->files[save->at].bytes.len - save->offset;
    return left < STICK_PIECE_BYTES ? left : STICK_PIECE_BYTES;
}

static void write_piece(StickSave *save)
{
    size_t wanted = left_of_piece(save);
    ssize_t put =
        wanted > 0 ? write(save->file, save->files[save->at].bytes.at + save->offset, wanted) : 0;
    if (put < 0 && errno != EINTR) {
        fail(save, errno);
    } else if (put >= 0) {
        save->offset += (size_t)put;
        save->moved_bytes += (size_t)put;
        save->phase = left_of_piece(save) > 0 ? SAVE_WRITE : SAVE_KEEP;
    }
}

/* Some file systems cannot sync a folder: then there is nothing more to do. */
static bool sync_folder(int folder)
{
    return fsync(folder) == 0 || errno == EINVAL || errno == ENOTSUP;
}

static void keep_part(StickSave *save)
{
    char part[PART_BYTES];
    part_name(save, part);
    if (fsync(save->file) != 0) {
        fail(save, errno);
        return;
    }
    int closed = close(save->file);
    save->file = -1;
    if (closed != 0 ||
        renameat(save->folder, part, save->folder, save->files[save->at].name) != 0) {
        fail(save, errno);
        return;
    }
    save->at++;
    save->phase = save->at < save->count ? SAVE_OPEN : SAVE_SYNC;
    if (!sync_folder(save->folder)) {
        fail(save, errno);
    }
}

static void sync_stick(StickSave *save)
{
    if (syncfs(save->folder) != 0) {
        fail(save, errno);
        return;
    }
    save->at = 0;
    save->phase = SAVE_REOPEN;
}

static void reopen(StickSave *save)
{
    if (save->at == save->count) {
        bool is_there = is_same_place(save);
        end(save, is_there ? STICK_FINE : STICK_PULLED, is_there ? 0 : ENODEV);
        return;
    }
    save->offset = 0;
    save->file =
        openat(save->folder, save->files[save->at].name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (save->file < 0) {
        fail(save, errno);
        return;
    }
    /* From the stick and not from memory, where the system can. */
    posix_fadvise(save->file, 0, 0, POSIX_FADV_DONTNEED);
    save->phase = SAVE_COMPARE;
}

/* One piece, and at the end of the file that nothing stands behind it. */
static void compare_piece(StickSave *save)
{
    size_t wanted = left_of_piece(save);
    ssize_t got = read(save->file, save->piece, wanted > 0 ? wanted : 1);
    if (got < 0) {
        if (errno != EINTR) {
            fail(save, errno);
        }
        return;
    }
    bool is_end = got == 0 && wanted == 0;
    if (!is_end &&
        (got == 0 || wanted == 0 ||
         memcmp(save->piece, save->files[save->at].bytes.at + save->offset, (size_t)got) != 0)) {
        end(save, STICK_DIFFERS, 0);
        return;
    }
    save->offset += (size_t)got;
    save->moved_bytes += (size_t)got;
    if (is_end) {
        close(save->file);
        save->file = -1;
        save->at++;
        save->phase = SAVE_REOPEN;
    }
}

void save_begin(StickSave *save, const char *path, const StickFile *files, size_t count)
{
    save->files = files;
    save->count = count;
    save->folder = save->file = -1;
    save->phase = SAVE_BEGIN;
    save->problem = STICK_FINE;
    save->why = 0;
    save->at = save->offset = 0;
    save->moved_bytes = save->all_bytes = 0;
    for (size_t i = 0; i < count; i++) {
        save->all_bytes += 2 * (uint64_t)files[i].bytes.len;
    }
    snprintf(save->path, sizeof save->path, "%s", path);
}

bool save_step(StickSave *save)
{
    switch (save->phase) {
    case SAVE_BEGIN:
        open_stick(save);
        break;
    case SAVE_OPEN:
        open_part(save);
        break;
    case SAVE_WRITE:
        write_piece(save);
        break;
    case SAVE_KEEP:
        keep_part(save);
        break;
    case SAVE_SYNC:
        sync_stick(save);
        break;
    case SAVE_REOPEN:
        reopen(save);
        break;
    case SAVE_COMPARE:
        compare_piece(save);
        break;
    case SAVE_ENDED:
        break;
    }
    return save->phase != SAVE_ENDED;
}

void save_stop(StickSave *save)
{
    if (save->phase != SAVE_ENDED) {
        end(save, STICK_STOPPED, 0);
    }
}

size_t save_files_done(const StickSave *save)
{
    return save->phase < SAVE_SYNC ? save->at : save->count;
}

unsigned save_percent(const StickSave *save)
{
    return save->all_bytes > 0 ? (unsigned)(save->moved_bytes * PERCENT / save->all_bytes) : 0;
}
