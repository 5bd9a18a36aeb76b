/* What the facilitator's corner asks of the machine: the PIN, figures, settings, sticks. The clerk
 * and the errands do what takes time; here it is handed over, and what comes back is taken. Private
 * to the app. */
#pragma once

#include "clerk.h"
#include "errands.h"
#include "stick/stick_writer.h"

/* Saving to a stick. */
typedef struct {
    Arena *texts; /* owned: what is written */
    Stick sticks[STICKS_MAX];
    StickFile files[STICK_FILES_MAX];
    size_t file_count;
    StickWriter writer;
    bool has_writer, is_writing;
    bool is_asked; /* the clerk, for the counts that will be written */
    bool is_kept;  /* how the last writing ended is still shown */
    uint64_t began_ms;
} DeskStick;

typedef struct {
    Stage *stage;
    Clerk *clerk; /* NULL: nothing is counted */
    Errands errands;
    uint32_t asked;      /* the number of the last errand that is replied to */
    ErrandResult answer; /* of that one, until the session can hear it */
    bool has_answer;
    uint64_t quick_ms; /* until then the reply comes so soon that presses are kept for what it leads
                          to; 0: nothing of the kind is asked */
    StageFiles files;  /* read, and not yet shown */
    bool has_files;
    bool is_adding_up; /* the clerk, for the page that is open */
    Arena *sums;       /* owned: what the reports of stage->desk are made of, and they themselves */
    Arena *figures;
    DeskStick stick;
} Desk;

/* Begins to read packs and settings, then the PIN: what comes is taken by desk_woken(). Stage,
 * clerk and paths are borrowed until desk_close(). */
void desk_open(Desk *desk, const Paths *paths, Stage *stage, Clerk *clerk, uint32_t wake_type);
/* False when a thread goes on: then `desk` and its memory must stay until the program ends. */
AMAN_CHECK bool desk_close(Desk *desk, uint32_t limit_ms);

/* Does what `request` asks, or hands it over. */
void desk_do(Desk *desk, Request request, uint64_t now_ms);

/* The loop was woken: takes what is done. */
void desk_woken(Desk *desk, uint64_t now_ms);

/* In each turn of the loop: what follows from where the session is now. Returns the reply to what
 * it waits for, once it is there and can be heard; INTENT_NONE when there is none. */
Intent desk_follow(Desk *desk, uint64_t now_ms);

void desk_stick_open(Desk *desk, uint32_t wake_type);
void desk_stick_close(Desk *desk);
/* REQUEST_STICK_WRITE and REQUEST_STICK_STOP. */
void desk_stick(Desk *desk, Request request, uint64_t now_ms);
/* These sticks are there. */
void desk_stick_found(Desk *desk, const ErrandResult *result);
/* What was asked for is there; `answer` is given away. */
void desk_stick_answered(Desk *desk, const ClerkAnswer *answer, uint64_t now_ms);
/* Takes over how far the writing is. */
void desk_stick_woken(Desk *desk, uint64_t now_ms);
/* When the page is not open any more: stops the writing, forgets how it ended. */
void desk_stick_watch(Desk *desk);

/* REQUEST_FIGURES: asks for the sums of the page that is open. */
void desk_figures(Desk *desk);
/* They are there; `answer` is given away. */
void desk_figures_answered(Desk *desk, const ClerkAnswer *answer);
/* True while a page is open that shows them. */
bool desk_shows_figures(const Desk *desk);
/* When there is none: nobody adds up any more. */
void desk_figures_watch(Desk *desk);
