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

typedef struct {
    const Report *figures; /* of the panel's period; NULL unless FIGURES_MADE */
    const Diags *diags;    /* of the library */
    CountsState counts;
    size_t waiting; /* rows that could not be written yet */

    FiguresState figures_state;
    const Report *month; /* that is shown, and the day that is chosen in it; NULL like `figures` */
    const Report *day;
    size_t lost;        /* events that did not even fit into memory */
    ExportResult reset; /* of the counts, and where they were exported to before */
    char reset_file[256];
} DeskView;
