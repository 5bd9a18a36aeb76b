/* What packs, lessons, steps and answers are called, for reports. Private to the app. */
#pragma once

#include "aman/pack/library.h"
#include "aman/report/report.h"

/* Adds the names of the library to `params`, in `arena`; its texts are borrowed. What it does not
 * have stays an id: old counts outlive their packs. */
void names_of(Arena *arena, const Library *library, ReportParams *params);
