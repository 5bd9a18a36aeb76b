/* The figures of the panel and of the month: from rows of counts to Reports. Private to the app. */
#pragma once

#include "stage.h"

/* Makes what the open page of the corner shows into stage->desk, for stage->today. `arena` owns the
 * reports; rows and the library's texts are borrowed by them. */
void figures_make(Arena *arena, const CountRow *rows, size_t count, Stage *stage);
