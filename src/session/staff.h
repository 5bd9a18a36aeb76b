/* The facilitator's corner, as a place. Private to the session. */
#pragma once

#include "way.h"

/* PLACE_STAFF: gives an intent to the page that is open. */
Way staff_apply(Session *session, const Library *library, Intent intent, Outcome *outcome);

/* True before a group. */
bool staff_is_led(const Session *session);
/* Before a group the key that leaves first takes everything out of sight and keeps the place, then
 * asks; false where it leaves. */
bool staff_hide(Session *session, Outcome *outcome);
/* The visit ends here, or elsewhere: raised hands are counted, a workshop is kept for a while, and
 * no half file is left. */
void staff_leave(Session *session, const Library *library, uint64_t now_ms, Outcome *outcome);
/* True for what takes a workshop out of sight, with whatever lies over its page. */
bool staff_hides(const Session *session, Intent intent);
