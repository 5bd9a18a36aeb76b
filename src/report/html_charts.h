/* The charts of the page, as SVG. Private to the report. */
#pragma once

#include "out.h"

#include "aman/base/phrase.h"
#include "aman/report/report.h"

/* Columns of the sittings of each slot. */
void chart_slots(Out *out, const Report *report, Phrase title, Lang lang);
/* Bars of the lessons most often finished. */
void chart_lessons(Out *out, const Report *report, Lang lang);
/* Before and after: a ring, a bar and a disc for each item with both shares. */
void chart_items(Out *out, const Report *report, Lang lang);
