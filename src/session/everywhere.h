/* What works on every page, whatever lies over it. Private to the session. */
#pragma once

#include "way.h"

Way everywhere_apply(Session *session, Intent intent, Outcome *outcome);
