/* A visit of the kiosk, from its first touch to the erasing. Knows no place. Private to the
 * session. */
#pragma once

#include "aman/session/session.h"

/* The sitting begins, in the language and track that were chosen. */
void visit_start(Session *session, uint64_t now_ms);
/* Somebody learns in it, or it ends: it is counted, with its track and language; once. Whoever only
 * passes through on the way to the facilitator's corner is no learner. */
void visit_count(Session *session, const Library *library, Outcome *outcome);

/* Counts the end of a sitting, with the minutes up to the last input, and overwrites all of it. */
void visit_end(Session *session, uint64_t now_ms, bool is_finished, Outcome *outcome);
