/* What the pages of the facilitator's corner read. All of it is borrowed from the app, which makes
 * it anew when the session asks (Outcome.request). */
#pragma once

#include "aman/report/report.h"

typedef struct {
    const Report *figures; /* of the panel's period; NULL: the counts cannot be read */
    const Diags *diags;    /* of the library */
    CountsState counts;
    size_t waiting; /* rows that could not be written yet */
} DeskView;
