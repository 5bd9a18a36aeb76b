/* Workshops that were left, and can be gone on with for a while. Private to the session. */
#pragma once

#include "aman/session/session.h"

/* Keeps the workshop that is left now: its steps, hands and teams. */
void workshop_keep(Session *session, const Library *library, uint64_t now_ms);
/* Takes the one of this pack back, its open list, and forgets it; false when none is kept. */
bool workshop_take(Session *session, const Library *library, uint16_t pack, uint64_t now_ms);
/* What is kept for too long is overwritten. */
void workshops_forget(Session *session, uint64_t now_ms);
/* The packs were read anew: states of steps may fit no more. */
void workshops_reloaded(Session *session);
