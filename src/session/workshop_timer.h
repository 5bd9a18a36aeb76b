/* The timer of a workshop. Private to the session. */
#pragma once

#include "aman/session/session.h"

/* INTENT_TIMER: starts it, stops it, lets it go on; with a number it is longer, shorter or put away
 * (TimerPress). */
void workshop_timer_apply(Workshop *workshop, const Library *library, Intent intent);
/* When the timer's number changes next; UINT64_MAX: never. */
uint64_t workshop_deadline(const Workshop *workshop, uint64_t now_ms);
