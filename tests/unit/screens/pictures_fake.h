/* Stands in for src/ui/pictures.c: every picture is there at once in the size that was asked for,
 * without pixels, and what was asked for is written down. */
#pragma once

#include "aman/ui/pictures.h"

/* The files asked for, each once. */
size_t pictures_asked(const Pictures *pictures);
const char *pictures_asked_at(const Pictures *pictures, size_t index);
