/* The layout checks itself: rules over one frame's items. A problem here is a failed test, not a
 * picture to notice. */
#pragma once

#include "aman/ui/ui.h"

typedef enum {
    AUDIT_TEXT_CUT,     /* a word or line does not fit its space */
    AUDIT_TEXT_OVERLAP, /* two texts lie on each other */
    AUDIT_TEXT_OUTSIDE, /* text leaves its panel or the window */
    AUDIT_TEXT_SMALL,   /* under the floor of the design */
    AUDIT_TARGET_SMALL, /* smaller than a finger needs */
    AUDIT_TARGET_OVERLAP,
    AUDIT_UNREACHABLE, /* Tab does not come to it */
    AUDIT_NO_HELP,
    AUDIT_TWO_PRIMARY,
    AUDIT_OUT_OF_REACH, /* below the edge of a window that is only looked at, or to press there */
    AUDIT_TOO_MANY,     /* the frame has more than the lists hold: something was not drawn */
    AUDIT_KINDS
} AuditKind;

typedef struct {
    AuditKind kind;
    const Item *item, *other; /* NULL where they do not apply */
} AuditProblem;

/* Checks the frame of `ui`, after ui_frame_end(). Fills `problems`, returns their number, at most
 * `most`. */
size_t audit_frame(const Ui *ui, AuditProblem *problems, size_t most);

/* The word of a rule, for index.json and messages ("text-cut"). */
const char *audit_word(AuditKind kind);
