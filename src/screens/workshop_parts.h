/* What the pages of a workshop share. Private. */
#pragma once

#include "aman/screens/screens.h"

/* The title of a step of the plan: its own, or the pack's words for it. */
Str workshop_title(Ui *ui, const StepRef *ref);

/* The icon of a step of the plan: its own, or that of its type. */
const char *workshop_icon(const Ui *ui, const StepRef *ref);

/* What is not pressed on the white of a workshop: rows, tags, the part of a bar that is still to
 * come. Darker than a well in a card, for projectors. */
uint32_t workshop_well(const Ui *ui);

/* A step of the plan as a row: done, now, next or later. Where it is only looked at it says what
 * the step of now needs, which the page to press has beside it. `is_low` where many rows share the
 * height: it takes its part of what is left. */
void workshop_row(Ui *ui, const Workshop *workshop, const StepRef *ref, uint32_t index,
                  bool is_low);

/* "4 min". */
Str workshop_minutes(Ui *ui, const Notes *notes);
/* "Session 2 of 4 · 45 minutes"; of a single topic the minutes alone. */
Str workshop_place(Ui *ui, const ScreenView *view);
/* "12 minutes so far", by the clock; empty before the first step. It asks for a frame when that
 * changes. */
Str workshop_passed(Ui *ui, const Workshop *workshop);
/* "11 of 45 minutes"; empty when the plan says none. */
Str workshop_spent(Ui *ui, const ScreenView *view, uint32_t *done, uint32_t *all);

/* What to say and do, what to watch, what not to say; two beside each other, or one below the
 * other. They fill the height that is left. `tightness` 0 to TIGHTEST. */
void workshop_notes_boxes(Ui *ui, const Notes *notes, bool is_beside, int tightness);

/* True when these have room in the bar of workshop_top_begin(), beside workshop_private_tag(). */
bool workshop_top_fits(const Ui *ui, Str title, Str small);

/* A square bubble with a number or a letter; where it `is_ticked`, round and with a tick. */
typedef struct {
    int side; /* reference pixels; larger with large text */
    TextStyle style;
    Str words;
    bool is_ticked;
    uint32_t fill, color;
} WorkshopSign;
void workshop_sign(Ui *ui, WorkshopSign sign);

/* A dark pill of the bar, with an icon and words for a room; `press` may be empty. Ends with
 * ui_end(). */
void workshop_pill_begin(Ui *ui, Press press);
/* The way to the teams, for the bar at the top. */
void workshop_teams_tool(Ui *ui);
/* The bar at the top of the workshop: leave, a title with a smaller word, then what the caller
 * adds, then the help pill; ends with workshop_top_end(). */
void workshop_top_begin(Ui *ui, Str title, Str small);
void workshop_top_end(Ui *ui);
/* "Only for the facilitator". */
void workshop_private_tag(Ui *ui);
/* A key and what it does, for a window in which nothing can be pressed. */
void workshop_key_line(Ui *ui, const char *key, Str words);
/* The way to what is said and done when a child tells something. */
void workshop_card_tool(Ui *ui);
/* Takes everything out of sight. */
void workshop_hide_tool(Ui *ui);

/* The question before the workshop is left, and the card for when a child tells: their words for
 * the facilitator's window. */
void workshop_leave_beside(Ui *ui);
void workshop_card_rows(Ui *ui, const ScreenView *view);
/* Whom to tell. */
void workshop_refer(Ui *ui, const Facilitator *guide);

/* The row at the top of what a group sees: the plan, a small word, what runs, and the ways to hide
 * and to help. */
void workshop_show_top(Ui *ui, const ScreenView *view, Str small);

/* "0:59"; empty when no timer is set. */
Str workshop_timer_words(Ui *ui, const Workshop *workshop);
