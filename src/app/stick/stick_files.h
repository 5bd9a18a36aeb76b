/* What is saved to a stick, as texts. Private to the app. */
#pragma once

#include "clerk.h"
#include "stage.h"
#include "stick_save.h"

/* What the files are made of. Nothing is owned. */
typedef struct {
    Arena *arena; /* owns the files' names and bytes */
    const Stage *stage;
    const ClerkAnswer *counts; /* sums of all days, and the export; only for stick_counts() */
    const char *data; /* the data folder, for counts that began anew before; NULL: no such */
} StickTexts;

/* The raw counts for merging, and the report of all of them, in the language of the sitting; then
 * the tables of counts that began anew on this machine, the newest ones, as many as fit.
 * STICK_FINE, STICK_NO_COUNTS or STICK_NO_MEMORY. */
StickProblem stick_counts(const StickTexts *texts, StickFile files[STICK_FILES_MAX], size_t *count);

/* Poster, pocket cards, pledge and the plan of each session, as far as the library has them.
 * STICK_FINE, STICK_NO_SHEETS or STICK_NO_MEMORY. */
StickProblem stick_sheets(const StickTexts *texts, StickFile files[STICK_FILES_MAX], size_t *count);
