/* The thread that alone has the open file of counts while the kiosk runs, so that no disk and no
 * lock ever holds up a page. It is handed what happened and is asked for sums; what comes back
 * wakes the loop. Nothing here waits for it but clerk_close(), and that has a limit. Private to the
 * app.
 *
 * Events are added up by their key until the thread takes them, so there is always room; of
 * questions of one kind the newest replaces those before it. Done in this order: events, the end of
 * a visit, tally, sums, beginning anew. */
#pragma once

#include "paths.h"

#include "aman/activities/poll.h"
#include "aman/counts/export.h"
#include "aman/counts/sums.h"

typedef struct Clerk Clerk;

enum { CLERK_PERIODS = 2, CLERK_FILE_BYTES = 256 };

/* What is asked for at once. Its periods name no device. */
typedef struct {
    SumsPeriod periods[CLERK_PERIODS];
    size_t count;
    bool with_export; /* the raw counts too, as CSV */
} ClerkAsk;

typedef struct {
    Arena *arena; /* owned by who takes the answer; NULL without memory */
    CountSums sums[CLERK_PERIODS];
    ExportResult exported;
    Str device, csv;
    Day newest;        /* on which something was counted; year 0: nothing was */
    CountsState state; /* of the file, and what waits to be written */
    size_t waiting;
    uint64_t lost;
} ClerkAnswer;

/* How others on this machine answered a poll. */
typedef struct {
    bool is_known;
    uint32_t n[POLL_OPTIONS];
} ClerkTally;

typedef struct {
    ExportResult result;
    char file[CLERK_FILE_BYTES]; /* where the counts were exported to before */
} ClerkReset;

/* What is not in the file at the end. */
typedef struct {
    CountsRest rest;
    bool is_late; /* the thread had not ended in time: `rest.lost` is what was still in its hands */
} ClerkEnd;

/* Begins the thread, which opens the file of `paths` (borrowed, as long as it runs) and says on
 * stderr what is wrong with it. `wake_type`: the SDL event that says that there is something to
 * take. NULL without memory or thread: then nothing is counted, and the functions below do nothing.
 */
AMAN_CHECK Clerk *clerk_new(const Paths *paths, uint32_t wake_type);
/* Asks the thread to write what it has and to end; waits at most `limit_ms`. A thread that is late
 * is left alone: then the program must end without giving its memory back. */
ClerkEnd clerk_close(Clerk *clerk, uint32_t limit_ms);

/* Counts events; their texts are copied. */
void clerk_add(Clerk *clerk, Day day, const CountEvent *events, size_t count);
/* A visit is over: counts_settle(). */
void clerk_settle(Clerk *clerk);

/* Asks for sums; an answer to what was asked before does not come any more. */
void clerk_ask(Clerk *clerk, const ClerkAsk *ask);
/* Nobody wants the answer any more: the thread stops adding up. */
void clerk_forget(Clerk *clerk);
/* Takes the answer; false when there is none. */
AMAN_CHECK bool clerk_take(Clerk *clerk, ClerkAnswer *answer);

/* The same of the answers to a poll: its pack, version, lesson, step and metric. */
void clerk_ask_tally(Clerk *clerk, const CountEvent *poll);
AMAN_CHECK bool clerk_take_tally(Clerk *clerk, ClerkTally *tally);

/* Exports the counts into the data folder and begins anew; then the result is there to be taken. */
void clerk_reset(Clerk *clerk);
AMAN_CHECK bool clerk_take_reset(Clerk *clerk, ClerkReset *reset);
