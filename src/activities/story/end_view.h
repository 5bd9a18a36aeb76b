/* The end of a story and its summary. Private to the story. */
#pragma once

#include "aman/activities/story.h"
#include "aman/activity_views/activity_view.h"

void story_show_end(Ui *ui, const Story *story, const StoryState *state);
void story_show_summary(Ui *ui, const StepView *view, const Story *story);
