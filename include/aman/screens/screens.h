/* The screens: one function draws whatever the session shows, and what lies over it. */
#pragma once

#include "aman/activity_views/activity_view.h"
#include "aman/screens/desk.h"
#include "aman/session/session.h"

/* What screens read. All of it is borrowed. */
typedef struct {
    const Session *session;
    const Library *library;
    Day today;             /* zero: not known, nothing counts as old */
    const uint32_t *tally; /* of the poll that is open: how others answered; NULL: not known */
    bool has_beside; /* the facilitator has a window of their own, so this one is the group's */
    const DeskView *desk;   /* for the facilitator's corner; NULL: nothing is known */
    uint32_t attract_slide; /* 0..ATTRACT_SLIDES-1 */
    int exit_percent;       /* of the time that staff must hold the keys; 0: not held */
} ScreenView;

enum { ATTRACT_SLIDES = 3 };

/* Declares the whole frame. */
void screens_show(Ui *ui, const ScreenView *view);

/* The pages, one file each. */
void screen_attract(Ui *ui, const ScreenView *view);
void screen_start(Ui *ui, const ScreenView *view);
void screen_check(Ui *ui, const ScreenView *view);
void screen_home(Ui *ui, const ScreenView *view);
void screen_lesson(Ui *ui, const ScreenView *view);
void screen_finished(Ui *ui, const ScreenView *view);
void screen_help(Ui *ui, const ScreenView *view);
void screen_help_adults(Ui *ui, const ScreenView *view);
void screen_words(Ui *ui, const ScreenView *view);
void screen_no_packs(Ui *ui, const ScreenView *view);

void screen_staff(Ui *ui, const ScreenView *view);
/* The facilitator's corner, one file for each group of pages. */
void staff_pin(Ui *ui, const ScreenView *view);
void staff_panel(Ui *ui, const ScreenView *view);
void staff_month(Ui *ui, const ScreenView *view);
void staff_stick(Ui *ui, const ScreenView *view);
void staff_settings(Ui *ui, const ScreenView *view);
void staff_library(Ui *ui, const ScreenView *view);
void staff_reset(Ui *ui, const ScreenView *view);
void staff_plans(Ui *ui, const ScreenView *view);
void workshop_list(Ui *ui, const ScreenView *view);
void workshop_show(Ui *ui, const ScreenView *view);
void workshop_notes(Ui *ui, const ScreenView *view);
void workshop_card(Ui *ui, const ScreenView *view);
void workshop_pause(Ui *ui, const ScreenView *view);
void workshop_leave(Ui *ui, const ScreenView *view);
/* Keys that mean the same on every page of a workshop, whatever lies over it. */
void workshop_keys(Ui *ui, const ScreenView *view);
/* The second window of a workshop: what only the facilitator sees, to be looked at and never
 * pressed. */
void workshop_beside(Ui *ui, const ScreenView *view);
void workshop_teams(Ui *ui, const ScreenView *view);

/* What lies over a page. */
void screen_breathe(Ui *ui, const ScreenView *view);
void over_look(Ui *ui, const ScreenView *view);
void over_term(Ui *ui, const ScreenView *view);
void over_pause(Ui *ui, const ScreenView *view);
void over_idle(Ui *ui, const ScreenView *view);
void over_exit(Ui *ui, const ScreenView *view);
