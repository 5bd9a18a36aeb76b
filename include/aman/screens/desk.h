/* What the pages of the facilitator's corner read. All of it is borrowed from the app, which makes
 * it anew when the session asks (Outcome.request). */
#pragma once

#include "aman/counts/export.h"
#include "aman/report/report.h"

typedef enum {
    FIGURES_AWAITED, /* not asked for yet, or being made */
    FIGURES_MADE,
    FIGURES_NONE,      /* nothing is counted on this machine */
    FIGURES_NO_READ,   /* the counts cannot be read; `counts` says why */
    FIGURES_NO_MEMORY, /* more rows than there is memory for */
    FIGURES_DAMAGED,   /* a count that no kiosk can have counted */
} FiguresState;

/* How far saving to a stick is. */
typedef enum {
    STICK_NONE, /* none is there, or not looked yet */
    STICK_FOUND,
    STICK_WRITING,
    STICK_DONE, /* written, synced and read back: it may be pulled out */
    STICK_TROUBLE,
} StickPhase;

typedef enum {
    STICK_FINE,
    STICK_STOPPED,   /* as somebody asked */
    STICK_FULL,      /* no room */
    STICK_LOCKED,    /* read-only, or this user may not write there */
    STICK_PULLED,    /* pulled out, replaced, or it does not answer */
    STICK_DIFFERS,   /* read back, it is not what was written */
    STICK_NO_COUNTS, /* the counts of this machine cannot be read */
    STICK_NO_SHEETS, /* the library has nothing to print */
    STICK_NO_MEMORY,
    STICK_OTHER, /* `why` says what the system said */
    STICK_PROBLEMS
} StickProblem;

enum { STICK_FILES_MAX = 16 };

typedef struct {
    StickPhase phase;
    StickProblem problem;
    bool is_stopping;
    Str name; /* of the stick */
    uint64_t free_bytes;
    uint32_t stick, stick_count; /* which of several it is */
    uint32_t files_done, file_count;
    uint32_t percent;           /* of writing and reading back */
    uint32_t seconds_left;      /* 0: not known */
    Str files[STICK_FILES_MAX]; /* their names */
    Str why;
} StickView;

typedef struct {
    const Report *figures; /* of the panel's period; NULL unless FIGURES_MADE */
    const Diags *diags;    /* of the library */
    Str name;              /* of the machine, as its settings say; empty: none */
    CountsState counts;
    size_t waiting; /* rows that could not be written yet */

    /* The clock of the machine when the page was opened, with its zone ("21:36 WIB"), and whether
     * it can be right; year 0: not known. */
    Day today, newest; /* newest: the last day with counts */
    char time[24];
    ClockDoubt clock;

    FiguresState figures_state;
    const Report *month; /* that is shown, and the day that is chosen in it; NULL like `figures` */
    const Report *day;
    size_t lost;        /* events that did not even fit into memory */
    ExportResult reset; /* of the counts, and where they were exported to before */
    char reset_file[256];

    Origin config_origin; /* of the settings */
    bool is_pin_held;     /* in memory: it could not be written */
    bool is_pin_easy;     /* it was set before such PINs were refused, and still opens the door */
    bool has_no_sound;    /* no sound card was found when something was to be heard */
    StickView stick;
} DeskView;
