/* What to know before a chat or a story that shows pressure: a page of its own, with the ways on,
 * to breathe first, and past it. */
#pragma once

#include "aman/activity_views/activity_view.h"

typedef struct {
    Phrase before, start, skip, skip_text;
    Str title, picture; /* of the panel at its side */
    Str start_text;
} Notice;

/* The whole page. The words are those of the lesson's `notice`; a lesson without one gets words
 * that fit everywhere. Intents: NEXT, BREATHE, SKIP and BACK. */
void notice_show(Ui *ui, const StepView *view, const Notice *notice);

/* "Quick close", for the row at the bottom. */
void notice_quick_close(Ui *ui);
