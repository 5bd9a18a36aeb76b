/* An SVG is drawn at the size wanted, a PNG brought to it; with a cache folder the pixels are
 * written there, under a hash of what they were made from. */
#include "raster.h"

#include "aman/base/file.h"
#include "aman/pack/drawing.h"

#include <SDL.h>
#include <SDL_image.h>

#include <limits.h>
#include <stdio.h>
#include <string.h>

enum { FILE_BYTES = PICTURE_MAX_BYTES, SIDE_MAX = RASTER_SIDE_MAX, CACHE_VERSION = 1 };

/* Head of a cached raster; the pixels follow. */
typedef struct {
    char magic[4];
    uint32_t version, w, h;
    uint64_t key;
} CacheHead;

static bool copy_pixels(SDL_Surface *surface, Arena **owner, Bitmap *bitmap)
{
    SDL_Surface *argb = SDL_ConvertSurfaceFormat(surface, SDL_PIXELFORMAT_ARGB8888, 0);
    size_t bytes = argb ? (size_t)argb->w * (size_t)argb->h * sizeof(uint32_t) : 0;
    *owner = argb ? arena_new(bytes + 64) : NULL;
    uint32_t *pixels = *owner ? arena_alloc(*owner, bytes) : NULL;
    for (int y = 0; pixels && y < argb->h; y++) {
        memcpy(pixels + (size_t)y * (size_t)argb->w, (const char *)argb->pixels + y * argb->pitch,
               (size_t)argb->w * sizeof *pixels);
    }
    if (pixels) {
        *bitmap = (Bitmap){pixels, argb->w, argb->h};
    }
    SDL_FreeSurface(argb);
    return pixels != NULL;
}

/* A PNG brought to the size that fits; it is the one picture that is resampled, once. */
static SDL_Surface *fit_png(SDL_RWops *source, int w, int h)
{
    SDL_Surface *decoded = IMG_LoadPNG_RW(source);
    SDL_Surface *whole =
        decoded ? SDL_ConvertSurfaceFormat(decoded, SDL_PIXELFORMAT_ARGB8888, 0) : NULL;
    SDL_FreeSurface(decoded);
    if (!whole) {
        return NULL;
    }
    int fit_w = w, fit_h = (int)((int64_t)whole->h * w / whole->w);
    if (fit_h > h) {
        fit_h = h;
        fit_w = (int)((int64_t)whole->w * h / whole->h);
    }
    fit_w = fit_w < 1 ? 1 : fit_w;
    fit_h = fit_h < 1 ? 1 : fit_h;
    SDL_Surface *fitted =
        SDL_CreateRGBSurfaceWithFormat(0, fit_w, fit_h, 32, SDL_PIXELFORMAT_ARGB8888);
    if (fitted && SDL_SoftStretchLinear(whole, NULL, fitted, NULL) != 0) {
        SDL_FreeSurface(fitted);
        fitted = NULL;
    }
    SDL_FreeSurface(whole);
    return fitted;
}

/* Also keeps from SDL_image what is no picture at all: it leaks then. */
static bool is_bearable(Str bytes)
{
    uint32_t width, height;
    return picture_size(bytes, &width, &height) && width <= SIDE_MAX && height <= SIDE_MAX &&
           drawing_excess(bytes) == DRAWING_FINE;
}

static bool decode(Str bytes, int w, int h, Arena **owner, Bitmap *bitmap)
{
    bool is_png = str_starts(bytes, STR("\x89PNG"));
    SDL_RWops *source = is_bearable(bytes) ? SDL_RWFromConstMem(bytes.at, (int)bytes.len) : NULL;
    if (!source) {
        return false;
    }
    SDL_Surface *surface = is_png ? fit_png(source, w, h) : IMG_LoadSizedSVG_RW(source, w, h);
    SDL_RWclose(source);
    bool is_made = surface && copy_pixels(surface, owner, bitmap);
    SDL_FreeSurface(surface);
    return is_made;
}

static bool read_cached(const char *path, uint64_t key, int w, int h, Arena **owner, Bitmap *bitmap)
{
    size_t limit = sizeof(CacheHead) + (size_t)(w + 1) * (size_t)(h + 1) * sizeof(uint32_t);
    *owner = arena_new(limit + 64);
    Str bytes;
    CacheHead head;
    if (!*owner || file_read(*owner, path, limit, &bytes) != FILE_OK || bytes.len < sizeof head) {
        arena_free(*owner);
        *owner = NULL;
        return false;
    }
    memcpy(&head, bytes.at, sizeof head);
    bool is_whole = memcmp(head.magic, "AKPX", 4) == 0 && head.version == CACHE_VERSION &&
                    head.key == key && head.w <= SIDE_MAX && head.h <= SIDE_MAX &&
                    bytes.len == sizeof head + (size_t)head.w * head.h * sizeof(uint32_t);
    if (!is_whole) {
        arena_free(*owner);
        *owner = NULL;
        return false;
    }
    /* The head is 24 bytes and the arena aligns for any type, so the pixels are aligned. */
    *bitmap = (Bitmap){(const uint32_t *)(const void *)(bytes.at + sizeof head), (int)head.w,
                       (int)head.h};
    return true;
}

static void write_cached(const char *path, uint64_t key, Bitmap bitmap)
{
    CacheHead head = {
        {'A', 'K', 'P', 'X'}, CACHE_VERSION, (uint32_t)bitmap.w, (uint32_t)bitmap.h, key};
    size_t pixels = (size_t)bitmap.w * (size_t)bitmap.h * sizeof(uint32_t);
    Arena *scratch = arena_new(sizeof head + pixels + 64);
    char *bytes = scratch ? arena_alloc(scratch, sizeof head + pixels) : NULL;
    if (bytes) {
        memcpy(bytes, &head, sizeof head);
        memcpy(bytes + sizeof head, bitmap.pixels, pixels);
        bool is_kept = file_write(path, (Str){bytes, (uint32_t)(sizeof head + pixels)});
        (void)is_kept; /* a full or read-only disk only means that it is made again next time */
    }
    arena_free(scratch);
}

bool raster_make(const char *path, const char *cache, int w, int h, Arena **owner, Bitmap *bitmap)
{
    *owner = NULL;
    Arena *scratch = arena_new(FILE_BYTES + 64);
    Str bytes;
    bool is_read = scratch && file_read(scratch, path, FILE_BYTES, &bytes) == FILE_OK;
    bool is_made = false;
    if (is_read && w > 0 && h > 0 && w <= SIDE_MAX && h <= SIDE_MAX) {
        uint64_t key = hash_bytes(HASH_START, bytes.at, bytes.len);
        int size[] = {w, h, CACHE_VERSION};
        key = hash_bytes(key, size, sizeof size);
        char kept[PATH_MAX] = "";
        if (cache) {
            snprintf(kept, sizeof kept, "%s/%016llx.px", cache, (unsigned long long)key);
        }
        is_made = cache && read_cached(kept, key, w, h, owner, bitmap);
        if (!is_made && decode(bytes, w, h, owner, bitmap)) {
            is_made = true;
            if (cache) {
                write_cached(kept, key, *bitmap);
            }
        }
    }
    if (!is_made) {
        arena_free(*owner);
        *owner = NULL;
    }
    arena_free(scratch);
    return is_made;
}
