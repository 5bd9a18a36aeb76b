/* A year of made-up counts, so that the pages with figures can be looked at and checked without a
 * file of counts. Private to the app. */
#pragma once

#include "aman/counts/counts.h"
#include "aman/pack/library.h"

/* Rows for the year before `today`, always the same for the same library, in `arena`; texts of
 * packs are borrowed. Schools are closed on Sundays, and a few days have under five sittings. NULL
 * without memory. */
AMAN_CHECK const CountRow *sample_rows(Arena *arena, const Library *library, Day today,
                                       size_t *count);
