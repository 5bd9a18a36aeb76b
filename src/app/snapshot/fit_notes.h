/* Do the facilitator's notes fit the second window of a workshop? Private to the app. */
#pragma once

#include "stage.h"

/* Lays out the second window, of 1280x800, with each step of the stage's library that a workshop
 * shows and that has notes, in both languages. Notes of which something is cut off are a warning
 * (DIAG_NOTES_NO_FIT) at their place. Returns how many pages were laid out. */
size_t fit_notes(Stage *stage, Diags *diags);
