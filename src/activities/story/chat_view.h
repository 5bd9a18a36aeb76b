/* The chat of a story. Private to the story. */
#pragma once

#include "aman/activity_views/chat_view.h"

/* With large text: only the newest messages, in the region that scrolls. */
void chat_inline(Ui *ui, const Story *story, const StoryState *state);
