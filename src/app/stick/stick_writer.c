/* The body of that thread, and how the main one starts it, hears from it and ends it. */
#include "stick_writer.h"

#include <SDL.h>

/* Says how far it is; true when it shall stop. One event for all that is new when the main thread
 * wakes. */
static bool tell(StickWriter *writer, bool is_ended)
{
    const StickSave *save = &writer->save;
    pthread_mutex_lock(&writer->lock);
    writer->progress = (StickProgress){.is_ended = is_ended,
                                       .files_done = save_files_done(save),
                                       .percent = save_percent(save),
                                       .problem = save->problem,
                                       .why = save->why};
    bool wakes = !writer->is_told, is_stopping = writer->is_stopping;
    writer->is_told = true;
    pthread_mutex_unlock(&writer->lock);
    if (wakes) {
        SDL_PushEvent(&(SDL_Event){.type = writer->wake_type});
    }
    return is_stopping;
}

static void *work(void *data)
{
    StickWriter *writer = data;
    while (save_step(&writer->save)) {
        if (tell(writer, false)) {
            save_stop(&writer->save);
        }
    }
    tell(writer, true);
    return NULL;
}

bool writer_open(StickWriter *writer, uint32_t wake_type)
{
    writer->wake_type = wake_type;
    writer->has_thread = false;
    return pthread_mutex_init(&writer->lock, NULL) == 0;
}

bool writer_start(StickWriter *writer, const char *path, const StickFile *files, size_t count)
{
    writer->is_stopping = writer->is_told = false;
    writer->progress = (StickProgress){0};
    save_begin(&writer->save, path, files, count);
    writer->has_thread = pthread_create(&writer->thread, NULL, work, writer) == 0;
    if (!writer->has_thread) {
        save_stop(&writer->save);
    }
    return writer->has_thread;
}

void writer_stop(StickWriter *writer)
{
    pthread_mutex_lock(&writer->lock);
    writer->is_stopping = true;
    pthread_mutex_unlock(&writer->lock);
}

StickProgress writer_collect(StickWriter *writer)
{
    pthread_mutex_lock(&writer->lock);
    StickProgress progress = writer->progress;
    writer->is_told = false;
    pthread_mutex_unlock(&writer->lock);
    if (progress.is_ended && writer->has_thread) {
        pthread_join(writer->thread, NULL);
        writer->has_thread = false;
    }
    return progress;
}

void writer_close(StickWriter *writer)
{
    if (writer->has_thread) {
        writer_stop(writer);
        pthread_join(writer->thread, NULL);
        writer->has_thread = false;
    }
    pthread_mutex_destroy(&writer->lock);
}
