/* Moving through a lesson. Private to the session. */
#pragma once

#include "way.h"

/* Opens a pack where the learner left it, or at its start. */
void lesson_open(Session *session, const Library *library, uint16_t pack, Outcome *outcome);
/* Back home; the place is kept. */
void lesson_leave(Session *session, Outcome *outcome);
/* PLACE_LESSON: gives an intent to the current step and goes where it wants to go. */
Way lesson_apply(Session *session, const Library *library, Intent intent, Outcome *outcome);
