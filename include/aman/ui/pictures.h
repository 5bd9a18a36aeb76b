/* Pictures: SVG and PNG files rasterised once for each size, off the way of the first frame.
 *
 * A picture that is asked for and not there yet is made by one low-priority thread and arrives
 * later: the words come first. Those of the first screen are also kept on disk, keyed by the
 * picture's content and size, because an SVG costs up to 90 ms. */
#pragma once

#include "aman/base/str.h"
#include "aman/ui/canvas.h"

typedef struct Pictures Pictures;

typedef enum {
    PICTURE_ICON,    /* assets/icons/NAME.svg: only its coverage is used */
    PICTURE_DRAWING, /* assets/art/NAME.svg */
    PICTURE_OF_PACK, /* FOLDER/NAME, NAME being art/….svg or art/….png */
} PictureKind;

typedef struct {
    const char *assets; /* folder with icons and art */
    const char *cache;  /* folder for rasters; NULL: none are kept */
    bool waits;         /* make pictures at once, for snapshots and tests */
    size_t limit_bytes; /* in memory */
    uint32_t event;     /* SDL event type that is pushed when a picture has arrived */
} PicturesParams;

typedef struct {
    bool is_ready; /* false: on its way, or it could not be read: nothing to draw */
    Bitmap bitmap; /* drawings */
    Mask mask;     /* icons */
    int w, h;      /* at most what was asked for; same shape as the file */
    uint64_t serial;
} Picture;

/* NULL without memory. */
AMAN_CHECK Pictures *pictures_new(const PicturesParams *params);
void pictures_free(Pictures *pictures);

/* Whether pictures that are asked for from now on may be looked up and kept in the cache folder. At
 * first they may not: a file there would tell which pages a visitor saw, and when. */
void pictures_keep(Pictures *pictures, bool is_kept);

/* The picture in the largest size that fits w x h pixels. Borrowed: valid until the next
 * pictures_trim(). `folder` is the pack's, for PICTURE_OF_PACK. Never NULL. */
const Picture *pictures_get(Pictures *pictures, PictureKind kind, const char *folder, Str name,
                            int w, int h);

/* Files may have changed: all are read again when they are asked for. */
void pictures_renew(Pictures *pictures);

/* Takes in what the thread has made; true when there was something. */
bool pictures_collect(Pictures *pictures);

/* Drops what was not used lately until memory is within the limit. Between frames only. */
void pictures_trim(Pictures *pictures);

/* True when the file can be drawn for a large screen in DRAWING_SECONDS of the processor
 * (aman/pack/drawing.h). */
bool picture_can_be_drawn(const char *path);
