/* How the rows of each sheet are filled. Private to the report. */
#pragma once

#include "sheets.h"

typedef struct {
    Arena *arena;
    const Report *report;
    Lang lang;
    ReportSheet *sheet;
    size_t capacity;
} Filling;

void fill_summary(Filling *filling);
void fill_slots(Filling *filling);
void fill_lessons(Filling *filling);
void fill_items(Filling *filling);
void fill_questions(Filling *filling);
void fill_ends(Filling *filling);
void fill_polls(Filling *filling);
void fill_workshops(Filling *filling);
void fill_tracks(Filling *filling);
void fill_languages(Filling *filling);
void fill_reading(Filling *filling);
