/* Pictures drawn by a process of their own. Whatever a file asks for, it can be ended: a picture
 * that takes too long, asks for too much memory or breaks the decoder is only not there. Private to
 * the layer; safe in any thread. */
#pragma once

#include "raster.h"

typedef struct {
    const char *path, *cache; /* as for raster_make() */
    int w, h;
    int seconds; /* of the processor; ten times as long by the clock, for a busy or waiting machine
                  */
    int stop;    /* a file descriptor: it becomes readable when the picture is not wanted any more;
                    -1: none */
} DrawOrder;

/* As raster_make(), which the process calls. Also false at the limit and when stopped. */
AMAN_CHECK bool drawer_make(const DrawOrder *order, Arena **owner, Bitmap *bitmap);
