/* Colours, type and lengths of the design, chosen by the theme. Values come from tokens.h, which is
 * generated from assets/tokens.yaml, so that each stands in one place. */
#pragma once

#include "tokens.h"

#include "aman/ui/canvas.h"
#include "aman/ui/texts.h"

typedef struct {
    const uint32_t *colors; /* by ColorRole */
    const TokenTopic *topics;
    bool is_contrast;
} Theme;

Theme theme_named(bool is_contrast);

/* The topic whose pack file says `topic: name`; the first one when there is none. */
const TokenTopic *theme_topic(const Theme *theme, Str name);

/* How the window's size and the learner's settings change every length. Made once a frame. */
typedef struct {
    int window_w, window_h;
    Rect frame;          /* where the page stands in the window */
    int scale_1000;      /* real pixels for 1000 reference pixels */
    int text_percent;    /* 100 to 200 */
    bool is_portrait;    /* one column */
    bool is_compact;     /* small window: larger letters, fewer words in the bars */
    bool is_larger_text; /* above 100 %: what just fits beside the words goes below them */
    bool is_large_text;  /* from 150 %: pictures go, regions scroll */
    int margin;          /* left and right, reference pixels */
} Metrics;

Metrics metrics_for(int window_w, int window_h, int text_percent);

/* `reference` pixels on the real screen; never 0 for what is not 0. */
int metrics_px(const Metrics *metrics, int reference);

/* Form of a text style at this size: `size` in reference pixels, 0 for the style's own. */
TextForm metrics_form(const Metrics *metrics, TextStyle style, int size);
