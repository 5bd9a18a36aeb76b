/* What the facilitator's corner asks of the machine: the PIN, the figures. Private to the app. */
#pragma once

#include "paths.h"
#include "pin.h"
#include "stage.h"
#include "stick/stick_writer.h"

#include "aman/counts/counts.h"

/* Saving to a stick. */
typedef struct {
    const char *folder; /* in which each folder is a stick; NULL: where the system mounts them */
    Arena *scratch;     /* owned: of the last look */
    Arena *texts;       /* owned: what is written */
    Stick sticks[STICKS_MAX];
    StickFile files[STICK_FILES_MAX];
    size_t file_count;
    StickWriter writer;
    bool has_writer, is_writing;
    bool is_kept; /* how the last writing ended is still shown */
    uint64_t began_ms;
} DeskStick;

typedef struct {
    Pin pin;
    char pin_path[PIN_PATH_BYTES];
    bool has_pin_file; /* the path could be made */
    Stage *stage;
    Counts *counts; /* may be NULL: nothing is counted */
    Arena *figures; /* owned: the reports of stage->desk */
    DeskStick stick;
    const Paths *paths;
} Desk;

/* Opens the PIN of `paths` and tells the session of `stage` whether there is one. Stage and counts
 * are borrowed until desk_close(), `paths` too. */
void desk_open(Desk *desk, const Paths *paths, Stage *stage, Counts *counts, uint64_t now_ms);
void desk_close(Desk *desk);

/* Does what `request` asks; returns the reply for the session, INTENT_NONE when there is nothing to
 * say. */
Intent desk_do(Desk *desk, const Session *session, Request request, uint64_t now_ms);

/* Sticks: where they are, and the event that wakes the loop. Ended by desk_close(). */
void desk_stick_open(Desk *desk, const Paths *paths, uint32_t wake_type);
void desk_stick_close(Desk *desk);
/* REQUEST_STICK_*. */
void desk_stick(Desk *desk, Request request, uint64_t now_ms);
/* The loop was woken: takes over how far the writing is. */
void desk_stick_woken(Desk *desk, uint64_t now_ms);
/* When the page is not open any more: stops the writing, forgets how it ended. */
void desk_stick_watch(Desk *desk);

/* REQUEST_SETTINGS: writes them to paths->config; false when they cannot be written. */
AMAN_CHECK bool desk_save_settings(const Desk *desk);

/* REQUEST_RESET: false when the counts are as they were; stage->desk says why. */
AMAN_CHECK bool desk_reset(Desk *desk);

/* REQUEST_FIGURES: makes the reports of the page that is open, from the file of counts. */
void desk_figures(Desk *desk);
