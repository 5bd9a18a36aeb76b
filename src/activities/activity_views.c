/* The table of views: a new activity type adds a row here. */
#include "aman/activity_views/activity_view.h"

const ActivityView *const ACTIVITY_VIEWS[] = {
    &CARD_VIEW,  &CHOICE_VIEW,   &CHOICES_VIEW, &MYTH_VIEW,   &ORDER_VIEW,
    &MATCH_VIEW, &QUIZ_VIEW,     &SIGNS_VIEW,   &STORY_VIEW,  &POLL_VIEW,
    &FACTS_VIEW, &GLOSSARY_VIEW, &MESSAGE_VIEW, &PLEDGE_VIEW, &BREATHE_VIEW,
    &CHECK_VIEW, &TALK_VIEW,     &USE_VIEW,     NULL,
};

const ActivityView *activity_view_of(const Step *step)
{
    const ActivityView *const *view = ACTIVITY_VIEWS;
    while (*view && &(*view)->type->kind != step->kind) {
        view++;
    }
    return *view;
}

void view_picture(Ui *ui, const StepView *view, Str name, int w, int h)
{
    bool is_own = str_starts(name, STR("art/"));
    ui_picture(ui, is_own ? PICTURE_OF_PACK : PICTURE_DRAWING,
               is_own ? view->ref.pack->folder : NULL, name, w, h);
}
