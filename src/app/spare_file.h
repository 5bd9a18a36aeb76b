/* The file of spares in the data folder: read before the packs are loaded, and written behind them,
 * by a thread, when something has changed. Private to the app. */
#pragma once

#include "aman/pack/spares.h"

#include <pthread.h>
#include <stdatomic.h>

typedef struct {
    const char *path; /* borrowed; NULL: no file, nothing is read or written */
    Str text;         /* as it was read */
    Spares spares;
    pthread_t thread;
    bool has_thread;
    atomic_bool is_done; /* the thread is: joining it waits for nothing */
} SpareFile;

/* Reads the file into `arena`, which must outlive what is loaded with the spares. */
void spare_file_read(SpareFile *file, Arena *arena);

/* Keeps what was loaded without a mistake, when it is not kept already. A disk that takes nothing
 * loses only the spares, and the next load tries again; so it does when the one before is still
 * being written. */
void spare_file_keep(SpareFile *file, const Diags *diags);

/* Waits until what is being written stands on the disk. */
void spare_file_close(SpareFile *file);
