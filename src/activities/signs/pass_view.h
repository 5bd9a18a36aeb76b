/* What comes before the chat of a `signs` step and instead of it. Private to signs. */
#pragma once

#include "aman/activities/signs.h"
#include "aman/activity_views/activity_view.h"

void signs_show_notice(Ui *ui, const StepView *view);
void signs_show_list(Ui *ui, const StepView *view, const Signs *signs);
