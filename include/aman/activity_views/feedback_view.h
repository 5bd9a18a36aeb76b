/* What is said after checking an answer: the same in every type of question. */
#pragma once

#include "aman/activity_views/activity_view.h"

enum { FEEDBACK_LINES = 4 };

typedef struct {
    bool is_right;
    Str title;
    Str lines[FEEDBACK_LINES]; /* empty ones are left out */
} Feedback;

/* Ends a page that has a body: a sheet from below with explanation and actions. With large text the
 * explanation belongs into the region instead, feedback_card(), and only the actions stand below.
 */
void feedback_sheet(Ui *ui, const Feedback *feedback);
void feedback_card(Ui *ui, const Feedback *feedback);

/* The bottom row of a question that is not checked: back, hints for `count` options, check. */
void question_bottom(Ui *ui, Str check, bool is_disabled, uint32_t count,
                     void (*hints)(Ui *ui, uint32_t count));

/* A title with a smaller line below. */
void view_heading(Ui *ui, Str title, Str small);
/* The topic's colour as a panel beside the words, as high as they are; ends with view_panel_end().
 */
void view_panel_begin(Ui *ui, int w, int h);
void view_panel_end(Ui *ui);
/* In such a panel: the topic's picture in its lower right corner; the mascot, `w` wide. */
void view_panel_picture(Ui *ui, const StepView *view, int side);
void view_panel_mascot(Ui *ui, Str name, int w);
/* "Would you like to talk to someone?", with the way to the help page. */
void view_talk_card(Ui *ui);
/* "Skip it": in the bottom row, or with large text, where that is full, at the end of the region;
 * called in both places. */
void view_skip_button(Ui *ui, bool is_bottom);
