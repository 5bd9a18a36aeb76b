/* The parts of a chat that is clearly practice, for every type that shows one. */
#pragma once

#include "aman/activities/story.h"
#include "aman/activity_views/activity_view.h"

/* The phone's frame, `w` and at least `h` reference pixels; what stands between is a column. */
void chat_phone_begin(Ui *ui, int w, int h);
void chat_phone_end(Ui *ui);
/* The phone with the talk of a story so far; what does not fit is left out from the top. Not with
 * large text: then chat_inline(). */
void chat_phone(Ui *ui, const Story *story, const StoryState *state);
/* The same for a room, over a bar at the bottom of the page: narrower, with larger letters. */
void chat_phone_for_group(Ui *ui, const Story *story, const StoryState *state);
/* With large text: only the newest messages, in the region that scrolls. */
void chat_inline(Ui *ui, const Story *story, const StoryState *state);
void chat_header(Ui *ui, const Contact *contact);
void chat_practice_tag(Ui *ui);
/* The avatar of who sends; `from` empty for the contact. */
void chat_avatar(Ui *ui, const char *name, int side);
const char *chat_avatar_of(const Contact *contact, Word from);
