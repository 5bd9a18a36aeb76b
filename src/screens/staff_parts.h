/* What the pages with figures share: the panel and the month. Private to the screens. */
#pragma once

#include "aman/screens/screens.h"

/* True where these pages fold into one column that scrolls. */
bool figures_are_folded(const Ui *ui);

/* The bar at the top of a page behind the panel: back, a title where there is room, what the caller
 * adds, tools; ends with staff_top_end(). Where there is no room the title belongs into the page:
 * staff_title_inside(). */
void staff_top_begin(Ui *ui, Phrase title);
void staff_top_end(Ui *ui);
void staff_title_inside(Ui *ui, Phrase title);

/* The one way forward of such a page: "Done", or another word. */
void staff_forward(Ui *ui, Phrase words, const char *icon, IntentKind kind);

/* The numbered steps that a page goes through, each a bubble and words; `now`, from 0, is the one
 * that it is at. On the deep panel or on the page's own colour, in the box that is open. */
void staff_numbered(Ui *ui, const Phrase *words, size_t count, size_t now, bool is_on_deep);

/* A day as people write it: "14 Oktober 2026"; `iso` itself when it is no date. */
Str staff_date(Ui *ui, Str iso);

/* One number and what it counts. */
typedef struct {
    const char *icon;
    Str number;
    Phrase words;
} StaffFigure;

/* A card each, in one row or in two. */
enum { FIGURES = 4 };
void figures_cards(Ui *ui, const StaffFigure figures[FIGURES]);

/* The periods, of which the month is one with a page of its own; in the top bar where there is room
 * (figures_in_bar()), else in a row below it. */
void figures_periods(Ui *ui, const ScreenView *view);
bool figures_in_bar(const Ui *ui, const ScreenView *view);

/* A small line with an icon. */
void figures_line(Ui *ui, const char *icon, Str words);

/* Words of a card. */
void figures_words(Ui *ui, Str words);

/* A small line with an icon, which names the machine where its settings do. */
void figures_foot(Ui *ui, const ScreenView *view, const char *icon, Str words);

/* A card that says why there are no figures; `is_empty`: there are, but nothing was counted. */
void figures_state(Ui *ui, const ScreenView *view, bool is_empty);
