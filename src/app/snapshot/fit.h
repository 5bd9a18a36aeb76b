/* Do the texts of packs fit the screen? Every state of every step is laid out with the real fonts
 * by the code that draws, at the largest text. Private to the app. */
#pragma once

#include "stage.h"

/* Lays out all pages of `library`, whose spans belong to `diags`, in both languages, on 1024x600,
 * 1366x768 and 1080x1920 with text at 200 percent and on 1920x1080 at 100. What does not fit is a
 * warning (DIAG_NO_FIT) at the text's place, with the number of letters that would fit; at the step
 * when no single text is to blame. Then the notes, as fit_notes() says. `is_whole`: also the pages
 * of library.yaml and help.yaml. The stage must be blank (StageParams); its library is replaced.
 * Texts of `library` are changed and put back on the way, so it must belong to the caller alone.
 * Returns how many pages were laid out. Cost: about half a millisecond a page. */
size_t fit_check(Stage *stage, const Library *library, bool is_whole, Diags *diags);
