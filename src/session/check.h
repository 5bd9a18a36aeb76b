/* The check before and after the lessons. Private to the session. */
#pragma once

#include "way.h"

/* Goes to the offer of the first or second half; false when the track has no check. */
bool check_open(Session *session, const Library *library, bool is_after);

/* PLACE_CHECK. */
Way check_apply(Session *session, const Library *library, Intent intent, Outcome *outcome);
