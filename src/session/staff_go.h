/* In and out of the facilitator's corner, and from page to page. Private to the session. */
#pragma once

#include "aman/session/session.h"

/* Goes to the PIN page, or to a new PIN when there is none. */
void staff_open(Session *session, Outcome *outcome);
/* From the door back to where it was opened. */
void staff_close(Session *session, Outcome *outcome);
/* The PIN was right, so the visit that went on before is over. */
void staff_enter(Session *session, uint64_t now_ms, Outcome *outcome);

/* Opens a page; digits that were typed are forgotten. */
void staff_go(Staff *staff, StaffPage page, Outcome *outcome);
/* Back to the panel, which asks for its figures. */
void staff_to_panel(Staff *staff, Outcome *outcome);
