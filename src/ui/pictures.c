/* The table of pictures in memory and the thread that fills it. The thread touches only jobs and
 * the two lists, under the lock; the table belongs to the main thread. */
#define _GNU_SOURCE /* pipe2 */
#include "aman/ui/pictures.h"

#include "drawer.h"

#include "aman/pack/drawing.h"

#include <SDL.h>

#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <unistd.h>

enum { BUCKETS = 256, DRAW_SECONDS = 8 };

typedef struct Job {
    struct Job *next;
    uint64_t key;
    char path[PATH_MAX];
    int w, h;
    bool is_icon, is_made;
    const char *cache; /* NULL: not looked up and not kept */
    Arena *owner;
    Bitmap bitmap;
    uint8_t *cover; /* icons */
} Job;

typedef struct CachedPicture {
    struct CachedPicture *next;
    uint64_t key, used;
    Picture picture;
    Arena *owner;
} CachedPicture;

struct Pictures {
    PicturesParams params;
    CachedPicture *buckets[BUCKETS];
    size_t bytes;
    uint64_t now, serial;
    int age;    /* how often files may have changed */
    bool keeps; /* what is asked for now */
    SDL_Thread *thread;
    SDL_mutex *lock;
    SDL_cond *woken;
    Job *waiting, *made; /* protected by lock */
    bool is_ending;      /* protected by lock */
    int stop[2];         /* a pipe: a byte in it ends the process that draws */
};

/* Icons are white: only their coverage is kept, a quarter of the memory. */
static void keep_coverage(Job *job)
{
    size_t count = (size_t)job->bitmap.w * (size_t)job->bitmap.h;
    Arena *owner = arena_new(count + 64);
    job->cover = owner ? arena_alloc(owner, count) : NULL;
    for (size_t i = 0; job->cover && i < count; i++) {
        job->cover[i] = (uint8_t)(job->bitmap.pixels[i] >> 24);
    }
    job->bitmap.pixels = NULL;
    arena_free(job->owner);
    job->owner = owner;
    job->is_made = job->cover != NULL;
}

/* Icons are small, many, and no stranger's: they are worth no process each. */
static void do_job(Job *job, int stop)
{
    const DrawOrder order = {job->path, job->cache, job->w, job->h, DRAW_SECONDS, stop};
    job->is_made =
        job->is_icon ? raster_make(job->path, job->cache, job->w, job->h, &job->owner, &job->bitmap)
                     : drawer_make(&order, &job->owner, &job->bitmap);
    if (job->is_made && job->is_icon) {
        keep_coverage(job);
    }
}

static int work(void *data)
{
    Pictures *pictures = data;
    SDL_SetThreadPriority(SDL_THREAD_PRIORITY_LOW);
    SDL_LockMutex(pictures->lock);
    while (!pictures->is_ending) {
        Job *job = pictures->waiting;
        if (!job) {
            SDL_CondWait(pictures->woken, pictures->lock);
            continue;
        }
        pictures->waiting = job->next;
        SDL_UnlockMutex(pictures->lock);
        do_job(job, pictures->stop[0]);
        SDL_LockMutex(pictures->lock);
        job->next = pictures->made;
        pictures->made = job;
        /* One event for all that is ready when the main thread wakes. */
        if (!job->next) {
            SDL_PushEvent(&(SDL_Event){.type = pictures->params.event});
        }
    }
    SDL_UnlockMutex(pictures->lock);
    return 0;
}

Pictures *pictures_new(const PicturesParams *params)
{
    Pictures *pictures = SDL_calloc(1, sizeof *pictures);
    if (!pictures) {
        return NULL;
    }
    pictures->params = *params;
    pictures->stop[0] = pictures->stop[1] = -1;
    if (params->waits) {
        return pictures;
    }
    pictures->lock = SDL_CreateMutex();
    pictures->woken = SDL_CreateCond();
    if (pictures->lock && pictures->woken && pipe2(pictures->stop, O_CLOEXEC) == 0) {
        pictures->thread = SDL_CreateThread(work, "pictures", pictures);
    }
    /* Without a thread pictures are made at once: slower to start, never missing. */
    pictures->params.waits = pictures->thread == NULL;
    return pictures;
}

static void free_jobs(Job *job)
{
    for (Job *next; job; job = next) {
        next = job->next;
        arena_free(job->owner);
        SDL_free(job);
    }
}

static void free_entry(Pictures *pictures, CachedPicture *entry)
{
    if (entry->owner) {
        pictures->bytes -= arena_used(entry->owner);
    }
    arena_free(entry->owner);
    SDL_free(entry);
}

void pictures_free(Pictures *pictures)
{
    if (!pictures) {
        return;
    }
    if (pictures->thread) {
        SDL_LockMutex(pictures->lock);
        pictures->is_ending = true;
        SDL_CondSignal(pictures->woken);
        SDL_UnlockMutex(pictures->lock);
        /* The thread waits for nothing but this byte and its process, or for an icon of ours. */
        ssize_t written = write(pictures->stop[1], "1", 1);
        (void)written;
        SDL_WaitThread(pictures->thread, NULL);
    }
    free_jobs(pictures->waiting);
    free_jobs(pictures->made);
    for (size_t i = 0; i < BUCKETS; i++) {
        for (CachedPicture *entry = pictures->buckets[i], *next; entry; entry = next) {
            next = entry->next;
            free_entry(pictures, entry);
        }
    }
    for (int i = 0; i < 2 && pictures->stop[i] >= 0; i++) {
        close(pictures->stop[i]);
    }
    SDL_DestroyCond(pictures->woken);
    SDL_DestroyMutex(pictures->lock);
    SDL_free(pictures);
}

static CachedPicture *find(Pictures *pictures, uint64_t key)
{
    CachedPicture *entry = pictures->buckets[key % BUCKETS];
    while (entry && entry->key != key) {
        entry = entry->next;
    }
    return entry;
}

static void take_in(Pictures *pictures, Job *job)
{
    CachedPicture *entry = find(pictures, job->key);
    if (!entry || !job->is_made) {
        arena_free(job->owner);
        SDL_free(job);
        return;
    }
    entry->owner = job->owner;
    pictures->bytes += arena_used(job->owner);
    entry->picture = (Picture){.is_ready = true,
                               .bitmap = job->bitmap,
                               .mask = {job->cover, job->bitmap.w, job->bitmap.h},
                               .w = job->bitmap.w,
                               .h = job->bitmap.h,
                               .serial = ++pictures->serial};
    SDL_free(job);
}

static void ask_for(Pictures *pictures, Job *job)
{
    if (pictures->params.waits) {
        do_job(job, -1);
        take_in(pictures, job);
        return;
    }
    SDL_LockMutex(pictures->lock);
    Job **link = &pictures->waiting;
    while (*link) {
        link = &(*link)->next;
    }
    *link = job;
    SDL_CondSignal(pictures->woken);
    SDL_UnlockMutex(pictures->lock);
}

static void path_of(const Pictures *pictures, PictureKind kind, const char *folder, Str name,
                    char *path)
{
    const char *assets = pictures->params.assets;
    switch (kind) {
    case PICTURE_ICON:
        snprintf(path, PATH_MAX, "%s/icons/" STR_FMT ".svg", assets, STR_ARG(name));
        break;
    case PICTURE_DRAWING:
        snprintf(path, PATH_MAX, "%s/art/" STR_FMT ".svg", assets, STR_ARG(name));
        break;
    case PICTURE_OF_PACK:
        snprintf(path, PATH_MAX, "%s/" STR_FMT, folder ? folder : ".", STR_ARG(name));
        break;
    }
}

void pictures_keep(Pictures *pictures, bool is_kept)
{
    pictures->keeps = is_kept;
}

const Picture *pictures_get(Pictures *pictures, PictureKind kind, const char *folder, Str name,
                            int w, int h)
{
    static const Picture NOTHING;
    int numbers[] = {(int)kind, w, h, pictures->age};
    uint64_t key = hash_bytes(HASH_START, numbers, sizeof numbers);
    key = hash_bytes(key, name.at, name.len);
    if (kind == PICTURE_OF_PACK && folder) {
        key = hash_bytes(key, folder, SDL_strlen(folder));
    }
    CachedPicture *entry = find(pictures, key);
    if (entry) {
        entry->used = pictures->now;
        return &entry->picture;
    }
    entry = SDL_calloc(1, sizeof *entry);
    Job *job = SDL_calloc(1, sizeof *job);
    if (!entry || !job) {
        SDL_free(entry);
        SDL_free(job);
        return &NOTHING;
    }
    *entry = (CachedPicture){
        .next = pictures->buckets[key % BUCKETS], .key = key, .used = pictures->now};
    pictures->buckets[key % BUCKETS] = entry;
    job->key = key;
    job->w = w;
    job->h = h;
    job->is_icon = kind == PICTURE_ICON;
    /* Icons are cheap to make and many: they are not worth a file each. */
    job->cache = pictures->keeps && !job->is_icon ? pictures->params.cache : NULL;
    path_of(pictures, kind, folder, name, job->path);
    ask_for(pictures, job);
    return &entry->picture;
}

bool pictures_collect(Pictures *pictures)
{
    if (!pictures->thread) {
        return false;
    }
    SDL_LockMutex(pictures->lock);
    Job *job = pictures->made;
    pictures->made = NULL;
    SDL_UnlockMutex(pictures->lock);
    bool has_news = job != NULL;
    for (Job *next; job; job = next) {
        next = job->next;
        take_in(pictures, job);
    }
    return has_news;
}

static void drop_older(Pictures *pictures, uint64_t before)
{
    for (size_t i = 0; i < BUCKETS; i++) {
        for (CachedPicture **link = &pictures->buckets[i]; *link;) {
            CachedPicture *entry = *link;
            if (entry->used < before && entry->picture.is_ready) {
                *link = entry->next;
                free_entry(pictures, entry);
            } else {
                link = &entry->next;
            }
        }
    }
}

void pictures_trim(Pictures *pictures)
{
    pictures->now++;
    for (uint64_t keep = 64; pictures->bytes > pictures->params.limit_bytes && keep > 0;
         keep /= 2) {
        drop_older(pictures, pictures->now > keep ? pictures->now - keep : 0);
    }
}

void pictures_renew(Pictures *pictures)
{
    pictures->age++;
}

bool picture_can_be_drawn(const char *path)
{
    enum { WIDTH = 1920, HEIGHT = 1080 };
    Arena *owner;
    Bitmap bitmap;
    const DrawOrder order = {path, NULL, WIDTH, HEIGHT, DRAWING_SECONDS, -1};
    bool can = drawer_make(&order, &owner, &bitmap);
    arena_free(owner);
    return can;
}
