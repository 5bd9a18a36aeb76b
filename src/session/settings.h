/* What the facilitator chose for the machine, as the session keeps to it. Private to the session.
 */
#pragma once

#include "aman/session/session.h"

/* Takes an intent of the pages that change settings; false when it is none. */
bool settings_apply(Session *session, const Library *library, Intent intent, Outcome *outcome);

/* With which look a visit begins, or the corner behind the PIN: it is silent until somebody wants
 * sound there. */
Look settings_look(const Session *session);

/* After how long without input the kiosk asks; UINT64_MAX: never. */
uint64_t settings_idle_ms(const Session *session);
