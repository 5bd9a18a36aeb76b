/* The queue and its thread. */
#include "errands.h"

#include "errand.h"
#include "threads.h"

#include <SDL.h>

#include <string.h>

static void *work(void *data)
{
    Errands *errands = data;
    pthread_mutex_lock(&errands->lock);
    while (!errands->is_ending) {
        if (errands->count == 0 || errands->has_result) {
            threads_wait(&errands->changed, &errands->lock, NULL);
            continue;
        }
        Errand errand = errands->queue[0];
        errands->is_working = true;
        pthread_mutex_unlock(&errands->lock);
        errand_do(errands, &errand, &errands->result);
        pthread_mutex_lock(&errands->lock);
        errands->is_working = false;
        errands->count--;
        memmove(errands->queue, errands->queue + 1, errands->count * sizeof *errands->queue);
        memset(&errands->queue[errands->count], 0, sizeof *errands->queue); /* the digits */
        errands->has_result = true;
        SDL_PushEvent(&(SDL_Event){.type = errands->wake_type});
    }
    errands->is_ended = true;
    pthread_cond_broadcast(&errands->changed);
    pthread_mutex_unlock(&errands->lock);
    return NULL;
}

void errands_begin(Errands *errands, const Paths *paths, uint32_t wake_type)
{
    memset(errands, 0, sizeof *errands);
    errands->paths = paths;
    errands->wake_type = wake_type;
    errands->has_thread = pthread_mutex_init(&errands->lock, NULL) == 0 &&
                          threads_make_condition(&errands->changed) &&
                          pthread_create(&errands->thread, NULL, work, errands) == 0;
}

bool errands_end(Errands *errands, uint32_t limit_ms)
{
    bool is_in_time = true;
    struct timespec at = threads_moment(limit_ms);
    if (errands->has_thread) {
        pthread_mutex_lock(&errands->lock);
        errands->is_ending = true;
        pthread_cond_broadcast(&errands->changed);
        while (!errands->is_ended && is_in_time) {
            is_in_time = threads_wait(&errands->changed, &errands->lock, &at);
        }
        is_in_time = errands->is_ended;
        pthread_mutex_unlock(&errands->lock);
    }
    if (is_in_time && errands->has_thread) {
        pthread_join(errands->thread, NULL);
        pthread_cond_destroy(&errands->changed);
        pthread_mutex_destroy(&errands->lock);
    }
    if (is_in_time && errands->has_result) {
        arena_free(errands->result.files.arena);
    }
    return is_in_time;
}

/* The one that has begun stays. */
static void put(Errands *errands, const Errand *errand)
{
    size_t at = errands->is_working ? 1 : 0;
    while (at < errands->count && errands->queue[at].request != errand->request) {
        at++;
    }
    if (at < ERRANDS_MOST) {
        errands->queue[at] = *errand;
        errands->count = at < errands->count ? errands->count : at + 1;
    }
}

void errands_add(Errands *errands, const Errand *errand)
{
    if (!errands->has_thread) {
        errand_do(errands, errand, &errands->result);
        errands->has_result = true;
        SDL_PushEvent(&(SDL_Event){.type = errands->wake_type});
        return;
    }
    pthread_mutex_lock(&errands->lock);
    put(errands, errand);
    pthread_cond_broadcast(&errands->changed);
    pthread_mutex_unlock(&errands->lock);
}

bool errands_take(Errands *errands, ErrandResult *result)
{
    if (errands->has_thread) {
        pthread_mutex_lock(&errands->lock);
    }
    bool has_result = errands->has_result;
    if (has_result) {
        *result = errands->result;
        errands->result = (ErrandResult){0};
        errands->has_result = false;
    }
    if (errands->has_thread) {
        pthread_cond_broadcast(&errands->changed);
        pthread_mutex_unlock(&errands->lock);
    }
    return has_result;
}

bool errands_rest(Errands *errands)
{
    if (!errands->has_thread) {
        return !errands->has_result;
    }
    pthread_mutex_lock(&errands->lock);
    bool rest = errands->count == 0 && !errands->has_result;
    pthread_mutex_unlock(&errands->lock);
    return rest;
}
