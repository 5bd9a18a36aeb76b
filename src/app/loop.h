/* The kiosk's loop: events to intents, intents to the session, what it says to the screen. Private
 * to the app. */
#pragma once

#include "alarm.h"
#include "beside.h"
#include "desk/desk.h"
#include "stage.h"

#include "aman/ui/sound.h"
#include "aman/ui/window.h"

typedef struct {
    Stage *stage;
    Window *window;
    Clerk *clerk;   /* may be NULL: nothing is counted */
    Desk *desk;     /* opened here, and closed by the caller, after the clerk */
    Sound *sound;   /* may be NULL: nothing is heard */
    Beside *beside; /* begun, and ended by the caller */
    Alarm *alarm;   /* the same; SIGALRM wakes the window */
    const Paths *paths;
    const Lang *lang; /* with which visits begin, instead of the settings'; NULL: theirs */
    bool is_calm;     /* the same of the motion */
} LoopParams;

/* Runs until staff or the system end it. */
void loop_run(const LoopParams *params);

/* What the session counts when the program ends: done by loop_run(), or by who ends without it. */
void loop_count_end(const LoopParams *params);
