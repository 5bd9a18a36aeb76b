/* What is heard of an intent. Private to the session. */
#pragma once

#include "aman/session/session.h"

/* An intent, and where the session was before it, how loud. */
typedef struct {
    Intent intent;
    Place place;
    Over over;
    uint8_t sound; /* SOUND_OFF, … */
} Change;

/* Fills `cue` and `loudness` of an outcome that is otherwise whole. */
void cue_choose(const Session *session, const Library *library, const Change *change,
                Outcome *outcome);
