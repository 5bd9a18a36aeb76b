/* From a picture file to pixels of one size. Private to the layer; safe in any thread. */
#pragma once

#include "aman/base/arena.h"
#include "aman/ui/canvas.h"

enum { RASTER_SIDE_MAX = 4096 };

/* Reads the SVG or PNG at `path` and makes it as large as fits w x h. Pixels live in `*owner`,
 * which the caller frees. With a `cache` folder the raster is looked up there and kept there. False
 * when the file cannot be used. */
AMAN_CHECK bool raster_make(const char *path, const char *cache, int w, int h, Arena **owner,
                            Bitmap *bitmap);
