/* The workshop. Private to the session. */
#pragma once

#include "workshop_over.h"

/* `pack` is shown to a group: gone on with where it was left a short while ago, unless `is_anew`.
 */
void workshop_open(Session *session, const Library *library, uint16_t pack, bool is_anew,
                   uint64_t now_ms, Outcome *outcome);
/* STAFF_WORKSHOP. Never WORKSHOP_GOES_ON. */
WorkshopWay workshop_apply(Workshop *workshop, const Library *library, Intent intent,
                           Outcome *outcome);
