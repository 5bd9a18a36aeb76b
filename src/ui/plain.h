/* Words as they are put into lines: without their marks, and without what cannot be drawn. Private
 * to the layer. */
#pragma once

#include "aman/base/str.h"

enum { TEXT_BYTES = 2048 };

/* A text without its marks, and to which of its bold stretches each byte belongs, from 1. */
typedef struct {
    char words[TEXT_BYTES];
    uint16_t mark[TEXT_BYTES];
    uint32_t len;
} Plain;

/* Fills `plain` with `words`. Signs that the fonts lack are left out, with the gap that they would
 * leave; a '?' stands where a letter or a word of other letters was. */
void plain_strip(Str words, Plain *plain);
