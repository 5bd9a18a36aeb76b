/* The panel's charts, a card each. Private to the screens. */
#pragma once

#include "aman/screens/screens.h"

/* What groups did: sessions by plan, their steps, hands by question; nothing when there is none. */
bool panel_has_groups(const Report *report);
void panel_groups(Ui *ui, const Report *report);
/* The five lessons that were finished most often, as bars in their topics' colours. */
void panel_lessons(Ui *ui, const ScreenView *view, const Report *report);
/* Safe answers before and after, an item a row. */
void panel_items(Ui *ui, const Report *report);
/* Questions that are most often not yet right; nothing when none is told. */
void panel_questions(Ui *ui, const Report *report);
