/* use: outside of a workshop only its title; there the step that it names is shown instead. */
#include "aman/activities/use.h"
#include "aman/activity_views/feedback_view.h"

static void use_view_show(Ui *ui, const StepView *view)
{
    const StepUse *use = view->ref.step->data;
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, SPACE_X4);
    view_heading(ui, ui_words(ui, &use->title), ui_phrase(ui, PHRASE_UI_USE_ONLY_LED));
    page_region_end(ui);
    page_body_end(ui);
    page_bottom_onward(ui);
}

const ActivityView USE_VIEW = {.type = &USE, .show = use_view_show};
