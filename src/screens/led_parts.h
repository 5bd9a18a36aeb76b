/* What the pages of a workshop share. Private. */
#pragma once

#include "aman/screens/screens.h"

/* The title of a step of the plan: its own, or the pack's words for it. */
Str led_title(Ui *ui, const StepRef *ref);

/* The icon of a step of the plan: its own, or that of its type. */
const char *led_icon(const Ui *ui, const StepRef *ref);

/* What is not pressed on the white of a workshop: rows, tags, the part of a bar that is still to
 * come. Darker than a well in a card, for projectors. */
uint32_t led_well(const Ui *ui);

/* A step of the plan as a row: done, now, next or later. Where it is only looked at it says what
 * the step of now needs, which the page to press has beside it. `is_low` where many rows share the
 * height: it takes its part of what is left. */
void led_row(Ui *ui, const Led *led, const StepRef *ref, uint32_t index, bool is_low);

/* "4 min". */
Str led_minutes(Ui *ui, const Notes *notes);
/* "11 of 45 minutes"; empty when the plan says none. */
Str led_spent(Ui *ui, const ScreenView *view, uint32_t *done, uint32_t *all);

/* What to say and do, what to watch, what not to say; two beside each other, or one below the
 * other. They fill the height that is left. `tightness` 0 to TIGHTEST. */
void led_notes_boxes(Ui *ui, const Notes *notes, bool is_beside, int tightness);

/* True when these have room in the bar of led_top_begin(), beside led_private_tag(). */
bool led_top_fits(const Ui *ui, Str title, Str small);

/* A square bubble with a number or a letter; where it `is_ticked`, round and with a tick. */
typedef struct {
    int side; /* reference pixels; larger with large text */
    TextStyle style;
    Str words;
    bool is_ticked;
    uint32_t fill, color;
} LedSign;
void led_sign(Ui *ui, LedSign sign);

/* A dark pill of the bar, with an icon and words for a room; `press` may be empty. Ends with
 * ui_end(). */
void led_pill_begin(Ui *ui, Press press);
/* The way to the teams, for the bar at the top. */
void led_teams_tool(Ui *ui);
/* The bar at the top of the workshop: leave, a title with a smaller word, then what the caller
 * adds, then the help pill; ends with led_top_end(). */
void led_top_begin(Ui *ui, Str title, Str small);
void led_top_end(Ui *ui);
/* "Only for the facilitator". */
void led_private_tag(Ui *ui);
/* Takes everything out of sight. */
void led_hide_tool(Ui *ui);

/* The row at the top of what a group sees: the plan, a small word, what runs, and the ways to hide
 * and to help. */
void led_show_top(Ui *ui, const ScreenView *view, Str small);

/* "0:59"; empty when no timer is set. */
Str led_timer_words(Ui *ui, const Led *led);
