/* The pages around the lessons. Private to the session. */
#pragma once

#include "way.h"

/* PLACE_ATTRACT, PLACE_START, PLACE_HOME and PLACE_FINISHED. */
Way attract_apply(Session *session, const Library *library, Intent intent, Outcome *outcome);
Way start_apply(Session *session, const Library *library, Intent intent, Outcome *outcome);
Way home_apply(Session *session, const Library *library, Intent intent, Outcome *outcome);
Way finished_apply(Session *session, const Library *library, Intent intent, Outcome *outcome);
