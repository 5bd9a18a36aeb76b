/* facts: one idea in at most three figures, with source and year, ending hopefully. */
#pragma once

#include "aman/activities/activity.h"

enum { FACTS_FIGURES = 3 };

typedef struct {
    Span where;
    Text text;
    uint32_t value;  /* percent; of ten for `form: people` */
    uint32_t before; /* percent, for `form: change` */
} Figure;

typedef struct {
    Span where;
    Text title, about, source, hope, hope_text;
    Word form; /* bars, people, change */
    uint32_t year;
    LIST_OF(Figure) figures;
} Facts;

extern const ActivityType FACTS;
