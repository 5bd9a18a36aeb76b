/* Sheets to print on A4, each one page of HTML that needs nothing else: help for the wall and for
 * pockets, the plan of a session, the pledge. Black on white; codes are drawn as SVG. Nothing of
 * the counts is in them. */
#pragma once

#include "aman/base/day.h"
#include "aman/pack/library.h"

/* What every sheet needs. Nothing is owned. */
typedef struct {
    Arena *arena; /* owns what is made */
    const Library *library;
    Day today; /* printed, so that old sheets are known; also hides numbers confirmed too long ago.
                  Zero: not known */
    Lang lang;
} PrintParams;

/* Each is empty without memory, or when the library does not hold what it needs: help for the
 * first two, a pledge for the third. */

/* Help for the wall: each channel with its number, a code to scan, and whether somebody confirmed
 * it and when. Hidden channels are left out. */
AMAN_CHECK Str print_poster(const PrintParams *params);
/* Eight cards for pockets: the children's channels. */
AMAN_CHECK Str print_cards(const PrintParams *params);
/* A page for each pledge of the packs that are offered, to tick by hand. It asks for no name. */
AMAN_CHECK Str print_pledge(const PrintParams *params);
/* "Start in ten minutes", for whoever stands before the machine for the first time. */
AMAN_CHECK Str print_start(const PrintParams *params);
/* The steps of `plan` with minutes and notes, then what to do when a child tells of harm. */
AMAN_CHECK Str print_session(const PrintParams *params, const Pack *plan);
