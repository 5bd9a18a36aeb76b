/* A pack on paper, for professionals who have no computer at hand: all its texts in both languages
 * beside each other as each age meets them, what is open, and boxes to sign. One page of HTML for
 * A4 that needs nothing else, black on white. */
#pragma once

#include "aman/base/day.h"
#include "aman/base/diag.h"
#include "aman/pack/pack.h"

/* Nothing is owned. */
typedef struct {
    Arena *arena; /* owns the page */
    const Pack *pack;
    const Diags *diags; /* what check says of it, sorted */
    Str rows;           /* of the list of what people must confirm: tables of REVIEW.md; or empty */
    Day today;
    Lang lang;
} ReviewParams;

/* Empty without memory. Cost: O(texts times messages). */
AMAN_CHECK Str review_page(const ReviewParams *params);
