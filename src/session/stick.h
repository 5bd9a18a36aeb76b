/* Saving to a stick. Private to the session. */
#pragma once

#include "aman/session/session.h"

/* STAFF_STICK: what may be saved, and when to look for a stick. False: the intent is for the panel.
 */
void stick_open(Staff *staff, Intent intent, Outcome *outcome);
bool stick_apply(Staff *staff, Intent intent, Outcome *outcome);
void stick_tick(Staff *staff, uint64_t now_ms, Outcome *outcome);
/* When stick_tick() is due; UINT64_MAX on any other page. */
uint64_t stick_deadline(const Staff *staff);
