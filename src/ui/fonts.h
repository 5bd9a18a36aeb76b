/* The four font files, opened at whatever pixel sizes are asked for. Private to the layer. */
#pragma once

#include "aman/ui/texts.h"

typedef struct Fonts Fonts;

/* NULL when a file is missing or no font: its name is in `*missing` (static); there is none where
 * there was no memory. */
AMAN_CHECK Fonts *fonts_open(const char *folder, const char **missing);
void fonts_close(Fonts *fonts);

int font_width(Fonts *fonts, uint8_t face, int size_px, Str words);
int font_height(Fonts *fonts, uint8_t face, int size_px);

/* The coverage of one line; the caller frees `at` with SDL_free(). Empty without memory. */
Mask font_render(Fonts *fonts, uint8_t face, int size_px, Str words);
