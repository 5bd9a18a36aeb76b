/* The thread that saves to a stick, so that the page goes on while it is slow. What both threads
 * touch is under one lock; the files are borrowed by the thread until it has ended. Private to the
 * app. */
#pragma once

#include "stick_save.h"

#include <pthread.h>

typedef struct {
    bool is_ended;
    size_t files_done;
    unsigned percent;
    StickProblem problem; /* once it has ended */
    int why;              /* errno of STICK_OTHER */
} StickProgress;

typedef struct {
    pthread_mutex_t lock;
    pthread_t thread;
    bool has_thread;           /* of the main thread alone */
    uint32_t wake_type;        /* the SDL event that says that there is something to look at */
    StickSave save;            /* of the thread alone while it runs */
    bool is_stopping, is_told; /* under the lock, as is `progress` */
    StickProgress progress;
} StickWriter;

/* False when the system gives no lock. */
AMAN_CHECK bool writer_open(StickWriter *writer, uint32_t wake_type);
/* Stops the thread and waits for it: as long as the stick takes for one piece. */
void writer_close(StickWriter *writer);

/* Begins to save; the one before must have been collected. False without a thread. */
AMAN_CHECK bool writer_start(StickWriter *writer, const char *path, const StickFile *files,
                             size_t count);

/* Asks the thread to end after this piece. Does not wait. */
void writer_stop(StickWriter *writer);

/* How far it is. When it has ended its thread is joined and a new one may be started. */
StickProgress writer_collect(StickWriter *writer);
