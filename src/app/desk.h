/* What the facilitator's corner asks of the machine: the PIN. Private to the app. */
#pragma once

#include "paths.h"
#include "pin.h"

#include "aman/session/session.h"

typedef struct {
    Pin pin;
    bool has_pin_file; /* the path could be made */
} Desk;

/* Opens the PIN of `paths` and tells the session whether there is one. */
void desk_open(Desk *desk, const Paths *paths, Session *session, uint64_t now_ms);

/* Does what `request` asks; returns the reply for the session, INTENT_NONE when there is nothing to
 * say. */
Intent desk_do(Desk *desk, const Session *session, Request request, uint64_t now_ms);
