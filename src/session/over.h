/* What lies over a page. Private to the session. */
#pragma once

#include "way.h"

/* Opens the breathing page or a word over the page, or closes what lies there. An intent that meets
 * something goes on, to what works everywhere; it is session_apply() that keeps it from the page.
 */
Way over_apply(Session *session, const Library *library, Intent intent, Outcome *outcome);
