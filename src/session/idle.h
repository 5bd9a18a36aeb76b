/* Nobody is there any more, or so it seems. Private to the session. */
#pragma once

#include "way.h"

/* INTENT_TICK: what is due. Any other intent goes on, and says that somebody is there. */
Way idle_apply(Session *session, Intent intent, Outcome *outcome);
