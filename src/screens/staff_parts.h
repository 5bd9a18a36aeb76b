/* What the pages with figures share: the panel and the month. Private to the screens. */
#pragma once

#include "aman/screens/screens.h"

/* True where these pages fold into one column that scrolls. */
bool figures_are_folded(const Ui *ui);

/* A card with one number and what it counts. */
void figure_card(Ui *ui, const char *icon, Str number, Str words);

/* The row of periods; `with_month` as in the month, where that is the one that is on. */
void figures_periods(Ui *ui, const ScreenView *view, bool with_month);

/* A small line with an icon. */
void figures_line(Ui *ui, const char *icon, Str words);

/* A card that says why there are no figures; `is_empty`: there are, but nothing was counted. */
void figures_state(Ui *ui, const ScreenView *view, bool is_empty);

/* What waits in memory or was lost; nothing when all is written. */
void figures_waiting(Ui *ui, const ScreenView *view);
