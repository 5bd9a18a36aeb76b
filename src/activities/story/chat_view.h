/* The chat of a story. Private to the story. */
#pragma once

#include "aman/activity_views/chat_view.h"

/* The phone with the talk so far; what does not fit is left out from the top. Not with large text.
 */
void chat_phone(Ui *ui, const Story *story, const StoryState *state);

/* With large text: only the newest messages, in the region that scrolls. */
void chat_inline(Ui *ui, const Story *story, const StoryState *state);
