/* What packs, lessons, steps and answers are called, for reports. Private to the app. */
#pragma once

#include "options.h"

#include "aman/pack/library.h"
#include "aman/report/report.h"

/* Adds the names of the library to `params`, in `arena`. Where the library cannot be loaded there
 * are none, and ids stay ids: old counts outlive their packs. */
void names_load(Arena *arena, const Options *options, ReportParams *params);

/* The same from a library that is there already; its texts are borrowed. */
void names_of(Arena *arena, const Library *library, ReportParams *params);
