/* The windows that the layout is made for: every page holds in each of them, with every size of
 * text, in every language and theme. Others work too; docs/troubles.md says from where on. */
#pragma once

#include <stddef.h>

typedef struct {
    int w, h; /* pixels */
} WindowSize;

extern const WindowSize WINDOW_SIZES[];
extern const size_t WINDOW_SIZE_COUNT;
