/* A page with a panel at its side: notice, summary and end of a chat or a story. */
#pragma once

#include "aman/activity_views/activity_view.h"

/* Beside a panel the bottom row belongs to the column of words; else it stands under everything.
 * These two close the column before the row or after it, as the page needs. */
void side_column_end(Ui *ui);
void side_page_end(Ui *ui);

/* The place of a panel: it reaches down to where the buttons of the other column end. Ends with
 * ui_end(). */
void side_place_begin(Ui *ui);
/* A solid panel, `w` reference pixels wide. Its picture stands on its lower edge. Nothing with
 * large text. */
void side_panel(Ui *ui, const StepView *view, int w, Str small, Str title, Str picture);
