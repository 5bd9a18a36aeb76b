/* What the facilitator's corner asks of the machine: the PIN, the figures. Private to the app. */
#pragma once

#include "paths.h"
#include "pin.h"
#include "stage.h"

#include "aman/counts/counts.h"

typedef struct {
    Pin pin;
    bool has_pin_file; /* the path could be made */
    Stage *stage;
    Counts *counts; /* may be NULL: nothing is counted */
    Arena *figures; /* owned: the rows and reports of stage->desk */
    const Paths *paths;
} Desk;

/* Opens the PIN of `paths` and tells the session of `stage` whether there is one. Stage and counts
 * are borrowed until desk_close(), `paths` too. */
void desk_open(Desk *desk, const Paths *paths, Stage *stage, Counts *counts, uint64_t now_ms);
void desk_close(Desk *desk);

/* Does what `request` asks; returns the reply for the session, INTENT_NONE when there is nothing to
 * say. */
Intent desk_do(Desk *desk, const Session *session, Request request, uint64_t now_ms);

/* REQUEST_SETTINGS: writes them to paths->config; false when they cannot be written. */
AMAN_CHECK bool desk_save_settings(const Desk *desk);

/* REQUEST_RESET: false when the counts are as they were; stage->desk says why. */
AMAN_CHECK bool desk_reset(Desk *desk);

/* REQUEST_FIGURES: makes the reports of the page that is open, from the file of counts. */
void desk_figures(Desk *desk);
