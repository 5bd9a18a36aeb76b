/* The end of a story and the parts that its pages share. Private to the story. */
#pragma once

#include "aman/activities/story.h"
#include "aman/activity_views/activity_view.h"

/* Beside a panel the bottom row belongs to the column of words; else it stands under everything.
 * These two close the column before the row or after it, as the page needs. */
void story_column_end(Ui *ui);
void story_page_end(Ui *ui);

/* The solid panel at the left of notice and summary, `w` reference pixels wide. Its picture stands
 * on its lower edge. */
void story_panel(Ui *ui, const StepView *view, int w, Str small, Str title, Str picture);

void story_show_end(Ui *ui, const Story *story, const StoryState *state);
void story_show_summary(Ui *ui, const StepView *view, const Story *story);
