/* The queue and its thread. */
#include "errands.h"

#include "errand.h"
#include "threads.h"

#include <SDL.h>

#include <string.h>

static void drop_first(Errands *errands)
{
    errands->count--;
    memmove(errands->queue, errands->queue + 1, errands->count * sizeof *errands->queue);
    memset(&errands->queue[errands->count], 0, sizeof *errands->queue); /* the digits */
}

/* A setting is kept also when the program ends: the page has said so. */
static bool has_saving(const Errands *errands)
{
    for (size_t i = 0; i < errands->count; i++) {
        if (errands->queue[i].request == REQUEST_SETTINGS) {
            return true;
        }
    }
    return false;
}

static void *work(void *data)
{
    Errands *errands = data;
    ErrandResult result;
    pthread_mutex_lock(&errands->lock);
    while (!errands->is_ending || has_saving(errands)) {
        if (errands->count == 0 || (errands->has_result && !errands->is_ending)) {
            threads_wait(&errands->changed, &errands->lock, NULL);
            continue;
        }
        Errand errand = errands->queue[0];
        if (errands->is_ending && errand.request != REQUEST_SETTINGS) {
            drop_first(errands);
            continue;
        }
        errands->is_working = true;
        pthread_mutex_unlock(&errands->lock);
        errand_do(errands, &errand, &result);
        pthread_mutex_lock(&errands->lock);
        errands->is_working = false;
        drop_first(errands);
        if (!errands->has_result) { /* there is one only at the end, when nobody hears any more */
            errands->result = result;
            errands->has_result = true;
        }
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
        put(errands, errand);
        SDL_PushEvent(&(SDL_Event){.type = errands->wake_type});
        return;
    }
    pthread_mutex_lock(&errands->lock);
    put(errands, errand);
    pthread_cond_broadcast(&errands->changed);
    pthread_mutex_unlock(&errands->lock);
}

/* Without a thread: the one that was added first is done by who wants its result. */
static bool do_first(Errands *errands, ErrandResult *result)
{
    bool has_any = errands->count > 0;
    if (has_any) {
        errand_do(errands, &errands->queue[0], result);
        drop_first(errands);
    }
    return has_any;
}

bool errands_take(Errands *errands, ErrandResult *result)
{
    if (!errands->has_thread) {
        return do_first(errands, result);
    }
    pthread_mutex_lock(&errands->lock);
    bool has_result = errands->has_result;
    if (has_result) {
        *result = errands->result;
        errands->result = (ErrandResult){0};
        errands->has_result = false;
    }
    pthread_cond_broadcast(&errands->changed);
    pthread_mutex_unlock(&errands->lock);
    return has_result;
}

bool errands_rest(Errands *errands)
{
    if (!errands->has_thread) {
        return errands->count == 0;
    }
    pthread_mutex_lock(&errands->lock);
    bool rest = errands->count == 0 && !errands->has_result;
    pthread_mutex_unlock(&errands->lock);
    return rest;
}
