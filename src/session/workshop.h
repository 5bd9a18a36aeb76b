/* The workshop. Private to the session. */
#pragma once

#include "aman/session/session.h"

/* `pack` is shown to a group. */
void workshop_open(Workshop *workshop, const Library *library, const Settings *settings,
                   uint16_t pack, Outcome *outcome);
/* STAFF_WORKSHOP. False when the workshop is left. */
bool workshop_apply(Workshop *workshop, const Library *library, Intent intent, Outcome *outcome);
/* Takes everything out of sight; false when it is already. */
bool workshop_hide(Workshop *workshop);
/* When the timer's number changes next; UINT64_MAX: never. */
uint64_t workshop_deadline(const Workshop *workshop, uint64_t now_ms);
