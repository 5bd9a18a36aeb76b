/* Stands in for src/ui/pictures.c: every picture is there at once in the size that was asked for,
 * without pixels, and what was asked for is written down. */
#pragma once

#include "aman/ui/pictures.h"

enum { ASKED_MAX = 512, ASKED_BYTES = 256 };

/* The files asked for since the start, each once. */
size_t pictures_asked(void);
const char *pictures_asked_at(size_t index);
