/* What the pages with figures share: the panel and the month. Private to the screens. */
#pragma once

#include "aman/screens/screens.h"

/* True where these pages fold into one column that scrolls. */
bool figures_are_folded(const Ui *ui);

/* The bar at the top of a page behind the panel: back, a title where there is room, what the caller
 * adds, tools; ends with staff_top_end(). Where there is no room the title belongs into the page:
 * staff_title_inside(). */
void staff_top_begin(Ui *ui, const Text *title);
void staff_top_end(Ui *ui);
void staff_title_inside(Ui *ui, const Text *title);

/* The one way forward of such a page: "Done", or another word. */
void staff_forward(Ui *ui, const Text *words, const char *icon, IntentKind kind);

/* A day as people write it: "14 Oktober 2026"; `iso` itself when it is no date. */
Str staff_date(Ui *ui, Str iso);

/* A card with one number and what it counts. */
void figure_card(Ui *ui, const char *icon, Str number, Str words);

/* The row of periods; `with_month` as in the month, where that is the one that is on. */
void figures_periods(Ui *ui, const ScreenView *view, bool with_month);

/* A small line with an icon. */
void figures_line(Ui *ui, const char *icon, Str words);

/* Words of a card. */
void figures_words(Ui *ui, Str words);

/* A card that says why there are no figures; `is_empty`: there are, but nothing was counted. */
void figures_state(Ui *ui, const ScreenView *view, bool is_empty);

/* What somebody should look after: counts that wait in memory or were lost, packs that were left
 * out; nothing when all is well. */
void figures_cares(Ui *ui, const ScreenView *view);
