/* The parts of the pages that say who helps. Private to the screens. */
#pragma once

#include "aman/screens/screens.h"

/* Of the panel beside the children's cards, in reference pixels. */
int help_panel_w(const Ui *ui);

/* Back, language and quick close. */
void help_bar(Ui *ui);
/* An icon and a name above what a card says. */
void help_card_head(Ui *ui, const char *icon, Str name);
/* Everybody whom this reader may turn to, in the order of help.yaml; for children the person nearby
 * comes first. */
void help_cards(Ui *ui, const ScreenView *view, HelpReader reader);
/* What is recorded (nothing), and whether the numbers above were checked. */
void help_foot(Ui *ui, const ScreenView *view, HelpReader reader);
/* The way to what is below, where the page scrolls. */
void help_bottom(Ui *ui);
