/* The workshop. Private to the session. */
#pragma once

#include "aman/session/session.h"

/* `pack` is shown to a group. */
void led_open(Led *led, const Library *library, const Settings *settings, uint16_t pack,
              Outcome *outcome);
/* STAFF_LED. False when the workshop is left. */
bool led_apply(Led *led, const Library *library, Intent intent, Outcome *outcome);
/* Takes everything out of sight; false when it is already. */
bool led_hide(Led *led);
/* When the timer's number changes next; UINT64_MAX: never. */
uint64_t led_deadline(const Led *led, uint64_t now_ms);
