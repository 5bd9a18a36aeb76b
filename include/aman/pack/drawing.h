/* What an SVG may ask of the machine that draws it. Files come from strangers: a few bytes can ask
 * for more strokes than a computer draws in a year. */
#pragma once

#include "aman/base/phrase.h"

/* What there is too much of. */
typedef enum {
    DRAWING_FINE,
    DRAWING_SHAPES,
    DRAWING_POINTS,
    DRAWING_GRADIENTS,
    DRAWING_DEPTH,
    DRAWING_FAR,
    DRAWING_DASHES,
    DRAWING_SLOW, /* found by drawing it */
    DRAWING_EXCESSES
} DrawingExcess;

enum { PICTURE_MAX_BYTES = 4 * 1024 * 1024, PICTURE_MAX_SIDE = 4096, DRAWING_SECONDS = 2 };

/* Looks over the bytes of an SVG, once. What is within the limits can still be slow: it is drawn
 * where it can be ended (aman/ui/raster.h). */
DrawingExcess drawing_excess(Str svg);

/* What is said of it, with {0}, and the limit. PHRASE_NONE for DRAWING_FINE. */
Phrase drawing_excess_name(DrawingExcess excess);
uint32_t drawing_limit(DrawingExcess excess);

/* Width and height; false when the bytes are neither PNG nor SVG, or a PNG that ends too early. */
bool picture_size(Str bytes, uint32_t *width, uint32_t *height);
