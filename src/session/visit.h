/* A visit of the kiosk, from its first touch to the erasing. Knows no place. Private to the
 * session. */
#pragma once

#include "aman/session/session.h"

/* The sitting begins, in the language and track that were chosen: it is counted from now on. */
void visit_start(Session *session, const Library *library, uint64_t now_ms, Outcome *outcome);

/* Counts the end of a sitting, with the minutes up to the last input, and overwrites all of it. */
void visit_end(Session *session, uint64_t now_ms, bool is_finished, Outcome *outcome);
