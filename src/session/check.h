/* The check before and after the lessons. Private to the session. */
#pragma once

#include "aman/session/session.h"

typedef enum { CHECK_GOES_ON, CHECK_ENDS_SITTING } CheckEnd;

/* Goes to the offer of the first or second half; false when the track has no check. */
bool check_open(Session *session, const Library *library, bool is_after);

/* Gives an intent to the page of the check that is open. */
CheckEnd check_apply(Session *session, const Library *library, Intent intent, Outcome *outcome);
