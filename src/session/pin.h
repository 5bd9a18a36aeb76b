/* The pages that ask for the PIN. Private to the session. */
#pragma once

#include "aman/session/session.h"

/* STAFF_PIN, STAFF_PIN_NEW and STAFF_PIN_REPEAT. */
void pin_apply(Session *session, Intent intent, Outcome *outcome);
/* STAFF_RESET: the PIN once more, then the app's answer. */
void reset_apply(Session *session, Intent intent, Outcome *outcome);
