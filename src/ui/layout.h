/* From declared boxes to rectangles. Private to the layer. */
#pragma once

#include "aman/ui/box.h"
#include "aman/ui/theme.h"

/* How far a region is scrolled: asked for by name while placing. `memory` is passed through. */
typedef struct {
    const Metrics *metrics;
    Texts *texts;
    /* Remembers the sizes of a region and returns its offset in pixels. */
    int (*scroll_offset)(void *memory, const char *name, int content_h, int view_h, Box *region);
    void *memory;
    int less_percent; /* of the space above, below and between: a page that is too high is squeezed
                       */
} Layout;

/* The height that `root` wants in `w` pixels. Places nothing. */
int layout_height(const Layout *layout, Box *root, int w);

/* Gives every box under `root` its rectangle, `root` itself gets `where`. */
void layout_run(const Layout *layout, Box *root, Rect where);
