/* What was counted in this visit already. Private to the session. */
#pragma once

#include "aman/session/session.h"

/* Takes out of `outcome` what this visit counted before, and remembers the rest. */
void once_filter(Session *session, Outcome *outcome);
