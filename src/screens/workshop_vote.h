/* The parts of a page on which a group raises hands. Private to the screens. */
#pragma once

#include "aman/screens/screens.h"

/* A question of any type, and a node of a story. */
void workshop_show_frame(Ui *ui, const ScreenView *view, const GroupFrame *frame);
void workshop_show_node(Ui *ui, const ScreenView *view, const StepView *step,
                        const StoryNode *node);

/* A square minus, or a plus in the topic's colour; `side` in reference pixels. */
void workshop_step_button(Ui *ui, Press press, int side, bool is_less);

/* Takes the last hand or turn back; `is_short` without words. */
void workshop_undo_button(Ui *ui, bool is_short);
typedef struct {
    Str words, why;  /* `why` empty until the answer is opened */
    uint16_t index;  /* its letter */
    bool is_right;   /* and opened */
    bool is_leading; /* marked: the way with most hands */
    uint32_t all;    /* hands of the group, for a bar; 0: none is drawn */
    bool is_low;     /* many rows share the page */
} GroupAnswer;
/* An answer as a row: letter, words, hands. It takes its part of the height that is left. */
void workshop_answer_row(Ui *ui, const Workshop *workshop, const GroupAnswer *answer);

/* While a number is typed the way forward gives it to an answer; false when none is. */
bool workshop_give_button(Ui *ui, const Workshop *workshop);
/* The row at the bottom: back, undo, and what the caller adds. Where the notes of the step say what
 * to discuss, it lies on deep ground with those words; where they do not fit beside the buttons
 * they are a card of the region, workshop_discuss_card(). */
void workshop_vote_bottom_begin(Ui *ui, const ScreenView *view);
void workshop_vote_bottom_end(Ui *ui, const ScreenView *view);
void workshop_discuss_card(Ui *ui, const ScreenView *view);
