/* Spares on the disk. A slow disk keeps nobody waiting: a thread writes. */
#include "spare_file.h"

#include "aman/base/file.h"

#include <string.h>

static const Day NO_DAY = {1970, 1, 1};

enum { SPARE_FILE_BYTES = 64 * 1024 * 1024, KEEP_BYTES = 72 * 1024 * 1024 };

/* What the thread needs; it lies in `arena`, which the thread frees. */
typedef struct {
    Arena *arena;
    const char *path;
    Str text;
    atomic_bool *is_done;
} SpareWrite;

void spare_file_read(SpareFile *file, Arena *arena)
{
    file->text = (Str){0};
    if (file->path && file_read(arena, file->path, SPARE_FILE_BYTES, &file->text) != FILE_OK) {
        file->text = (Str){0}; /* the first start, or a disk that fails: then there are none */
    }
    file->spares = spares_parse(arena, file->text);
}

static void *write_spares(void *data)
{
    const SpareWrite *job = data;
    /* Its date would tell when the program was started. Where it cannot be written the next load
     * finds that, and tries again. */
    bool is_kept = file_write_private(job->path, job->text) && file_date(job->path, NO_DAY);
    (void)is_kept;
    atomic_bool *is_done = job->is_done;
    arena_free(job->arena);
    atomic_store(is_done, true);
    return NULL;
}

void spare_file_keep(SpareFile *file, const Diags *diags)
{
    bool is_busy = file->has_thread && !atomic_load(&file->is_done);
    Arena *arena = file->path && !is_busy ? arena_new(KEEP_BYTES) : NULL;
    SpareWrite *job = arena ? arena_alloc(arena, sizeof *job) : NULL;
    Str text = job ? spares_text(arena, diags, &file->spares) : (Str){0};
    if (text.len == 0 || str_equal(text, file->text)) {
        arena_free(arena);
        return;
    }
    spare_file_close(file);
    atomic_store(&file->is_done, false);
    *job = (SpareWrite){arena, str_to_c(arena, str_from_c(file->path)), text, &file->is_done};
    file->has_thread = job->path && pthread_create(&file->thread, NULL, write_spares, job) == 0;
    if (!file->has_thread) {
        arena_free(arena);
    }
}

void spare_file_close(SpareFile *file)
{
    if (file->has_thread) {
        pthread_join(file->thread, NULL);
        file->has_thread = false;
    }
}
