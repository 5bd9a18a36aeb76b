/* What lies over a page. Private to the session. */
#pragma once

#include "aman/session/session.h"

/* Opens the breathing page or a word over the page. True when the intent is used up. */
bool over_open(Session *session, const Library *library, Intent intent, Outcome *outcome);

/* What works while something lies over the page. */
void over_apply(Session *session, Intent intent, Outcome *outcome);
