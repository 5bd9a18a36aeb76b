#include "pictures_fake.h"

#include "../support.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ASKED_MAX = 512, ASKED_BYTES = 256 };

struct Pictures {
    Picture last;
    const char *assets;
    char asked[ASKED_MAX][ASKED_BYTES];
    size_t count;
};

size_t pictures_asked(const Pictures *pictures)
{
    return pictures->count;
}

const char *pictures_asked_at(const Pictures *pictures, size_t index)
{
    return pictures->asked[index];
}

Pictures *pictures_new(const PicturesParams *params)
{
    Pictures *pictures = calloc(1, sizeof *pictures);
    if (pictures) {
        pictures->assets = params->assets;
    }
    return pictures;
}

void pictures_free(Pictures *pictures)
{
    free(pictures);
}

static void write_down(Pictures *pictures, const char *path)
{
    for (size_t i = 0; i < pictures->count; i++) {
        if (strcmp(pictures->asked[i], path) == 0) {
            return;
        }
    }
    assert_true(pictures->count < ASKED_MAX);
    snprintf(pictures->asked[pictures->count++], ASKED_BYTES, "%s", path);
}

void pictures_keep(Pictures *pictures, bool is_kept)
{
    (void)pictures;
    (void)is_kept;
}

const Picture *pictures_get(Pictures *pictures, PictureKind kind, const char *folder, Str name,
                            int w, int h)
{
    char path[ASKED_BYTES];
    const char *parts[] = {[PICTURE_ICON] = "icons/", [PICTURE_DRAWING] = "art/"};
    bool is_own = kind == PICTURE_OF_PACK;
    snprintf(path, sizeof path, "%s/%s" STR_FMT "%s", is_own ? folder : pictures->assets,
             is_own ? "" : parts[kind], STR_ARG(name), is_own ? "" : ".svg");
    write_down(pictures, path);
    int numbers[] = {(int)kind, w, h};
    uint64_t serial = hash_bytes(HASH_START, numbers, sizeof numbers);
    pictures->last = (Picture){.is_ready = true,
                               .bitmap = {NULL, w, h},
                               .mask = {NULL, w, h},
                               .w = w,
                               .h = h,
                               .serial = hash_bytes(serial, name.at, name.len)};
    return &pictures->last;
}

bool pictures_collect(Pictures *pictures)
{
    (void)pictures;
    return false;
}

void pictures_renew(Pictures *pictures)
{
    (void)pictures;
}

void pictures_trim(Pictures *pictures)
{
    (void)pictures;
}
